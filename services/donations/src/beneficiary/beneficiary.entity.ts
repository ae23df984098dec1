import { Stage } from '@dianming/shared/subgraph/enums'
import { Field, ID, Int, ObjectType } from 'type-graphql'

@ObjectType({
  description: 'A child as its giver sees one: no name in full, no number, no address, and no reason why it is helped.',
})
export class Beneficiary {
  @Field(() => ID, { description: 'The child’s code for this giver alone; another giver knows it by another code.' })
  aidCode!: string
  @Field({ description: 'Family name and **.' })
  maskedName!: string
  @Field({ description: 'Name of the school.' })
  school!: string
  @Field(() => Stage, { description: 'Stage.' })
  stage!: Stage
  @Field(() => Int, { description: 'Grade within the stage.' })
  grade!: number
}
