import { Term, Yuan } from '@dianming/shared/subgraph/scalars'
import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType({
  description:
    'Who is named at one school for a term, as the school checks it before money is drafted. Seen by the school and its education bureau.',
})
export class SchoolList {
  @Field({ description: '学校标识码.' })
  schoolCode!: string
  @Field({ description: 'Name of the school.' })
  schoolName!: string
  @Field(() => Term, { description: 'The term.' })
  term!: string
  @Field(() => Int, { description: 'Rows: a child and a programme each.' })
  rows!: number
  @Field(() => Int, { description: 'Rows that the school has not looked at, or that changed since.' })
  unchecked!: number
  @Field(() => Int, { description: 'Rows that it confirmed.' })
  confirmed!: number
  @Field(() => Int, { description: 'Rows that it disputes; they are not drafted.' })
  disputed!: number
  @Field(() => Yuan, { description: 'Yuan due to all of them.' })
  amount!: bigint
}
