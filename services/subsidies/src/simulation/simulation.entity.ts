import { Stage } from '@dianming/shared/subgraph/enums'
import { RegionCode, Term, Yuan } from '@dianming/shared/subgraph/scalars'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { SaveStandardInput } from '../programme/programme-save.resolver.js'

@InputType({ description: 'What to try.' })
export class SimulateInput {
  @Field(() => RegionCode, { description: 'County; within the caller’s region.' })
  region!: string
  @Field(() => Term, { description: 'The term.' })
  term!: string
  @Field(() => [ID], { nullable: true, description: 'Codes of programmes; those of the standards if left out.' })
  programmes?: string[] | null
  @Field(() => [SaveStandardInput], { description: 'Versions of standards to try, as they would be saved.' })
  standards!: SaveStandardInput[]
}

@ObjectType({ description: 'What a change does in one group.' })
export class SimulationGroup {
  @Field({ description: 'The stage in words, or the school.' })
  name!: string
  @Field(() => Stage, { nullable: true, description: 'The stage, where the group is one.' })
  stage!: Stage | null
  @Field(() => Int, { description: 'Children now.' })
  personsNow!: number
  @Field(() => Int, { description: 'Children then.' })
  personsThen!: number
  @Field(() => Yuan, { description: 'Yuan a term now.' })
  amountNow!: bigint
  @Field(() => Yuan, { description: 'Yuan a term then.' })
  amountThen!: bigint
}

@ObjectType({ description: 'What a change of standards would cost and whom it would reach; nothing is written.' })
export class Simulation {
  @Field(() => Int, { description: 'Children now, each once.' })
  personsNow!: number
  @Field(() => Int, { description: 'Children then, each once.' })
  personsThen!: number
  @Field(() => Yuan, { description: 'Yuan a term now.' })
  amountNow!: bigint
  @Field(() => Yuan, { description: 'Yuan a term then.' })
  amountThen!: bigint
  @Field(() => [SimulationGroup], { description: 'By stage.' })
  byStage!: SimulationGroup[]
  @Field(() => [SimulationGroup], { description: 'By school, by name.' })
  bySchool!: SimulationGroup[]
}
