import { Bilingual } from '@dianming/shared/subgraph/bilingual'
import { RegionCode, Yuan } from '@dianming/shared/subgraph/scalars'
import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType({
  description: 'A county (or city) of the province, which keeps its own data and sends what bears nobody’s name.',
})
export class ProvinceCounty {
  @Field(() => RegionCode, { description: 'Code of its region.' })
  code!: string
  @Field({ description: 'What it is called.' })
  name!: string
  @Field(() => Date, {
    nullable: true,
    description: 'As of when its figures are: when it was last heard of; null when never.',
  })
  heardAt!: Date | null
  @Field({ description: 'Whether it was heard of in the last ten minutes.' })
  isHeard!: boolean
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether all rows that it counted are here; null when it has not counted yet, or some may be on their way.',
  })
  agrees!: boolean | null
  @Field(() => Int, {
    description: 'Entries of its registry, of now and before, when it last counted; in steps of five, rounded down.',
  })
  students!: number
}

@ObjectType({
  description:
    'What one rule finds between counties in a term. Each county sees its own records of it; nobody else does.',
})
export class ProvinceFinding {
  @Field({ description: 'Code of the rule.' })
  rule!: string
  @Field(() => Bilingual, { description: 'What the rule is called.' })
  name!: Bilingual
  @Field(() => Int, { description: 'How many findings stand.' })
  count!: number
  @Field(() => Int, { description: 'Of them those that no county has said anything of.' })
  open!: number
  @Field(() => Yuan, { description: 'How much is at stake.' })
  amount!: bigint
  @Field({ description: 'Whether the figures are withheld and stand at 0: there are fewer than five.' })
  withheld!: boolean
}

@ObjectType({ description: 'A province over its counties: figures and findings between counties, and nobody’s name.' })
export class Province {
  @Field(() => [ProvinceCounty], { description: 'Its counties, by code.' })
  counties!: ProvinceCounty[]
  @Field(() => Int, { description: 'How many of them were heard of in the last ten minutes.' })
  heard!: number
  @Field(() => Date, {
    nullable: true,
    description: 'As of when the oldest of their figures is; null when one was never heard of.',
  })
  oldest!: Date | null
}
