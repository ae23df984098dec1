import { AidForm, AidPurpose } from '@dianming/shared/subgraph/enums'
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'

export const ItemHolder = { CHILD: 'CHILD', HOUSEHOLD: 'HOUSEHOLD' } as const
registerEnumType(ItemHolder, {
  name: 'ItemHolder',
  description: 'Who has such a thing: each child, or the household together.',
})

@ObjectType({ description: 'A kind of thing that is given; the catalogue knows what is given once and for how long.' })
export class Item {
  @Field(() => ID, { description: 'Short code, such as PHONE.' })
  code!: string
  @Field({ description: 'Chinese name.' })
  name!: string
  @Field({ description: 'English name.' })
  english!: string
  @Field(() => AidPurpose, { description: 'What it is for.' })
  purpose!: AidPurpose
  @Field(() => AidForm, { description: 'Money, goods or service.' })
  form!: AidForm
  @Field(() => Int, {
    nullable: true,
    description: 'Months for which who has one needs no other; null: may be given again at any time.',
  })
  onceMonths!: number | null
  @Field(() => ItemHolder, { description: 'Counted by child or by household.' })
  per!: keyof typeof ItemHolder
}
