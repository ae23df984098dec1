import { connectionOf } from '@dianming/shared/subgraph/page'
import { CalendarDate, Yuan } from '@dianming/shared/subgraph/scalars'
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'

const mirror = <T extends string>(...names: T[]) => Object.fromEntries(names.map(n => [n, n])) as { [K in T]: K }

export const VisitKind = mirror('COMFORT', 'SOLVE', 'LIVELIHOOD', 'STUDY', 'COUNSELLING', 'HOME_TEACHING', 'PLANNING')
export type VisitKind = keyof typeof VisitKind
registerEnumType(VisitKind, {
  name: 'VisitKind',
  description: 'What a visit was for: 送温暖, 解困难, 找路子, 学习辅导, 心理辅导, 送教上门, 学习规划.',
})
export const VisitWay = mirror('HOME', 'PHONE', 'ONLINE', 'SCHOOL')
export type VisitWay = keyof typeof VisitWay
registerEnumType(VisitWay, { name: 'VisitWay', description: 'How: 上门, 电话, 网络, 在校.' })
export const ComfortPayer = mirror('BUDGET', 'SCHOOL', 'HELPER')
export type ComfortPayer = keyof typeof ComfortPayer
registerEnumType(ComfortPayer, {
  name: 'ComfortPayer',
  description: 'Whose money 慰问金 is: 财政 (counts as GOVERNMENT), 学校 (SCHOOL), 本人 (VOLUNTEER).',
})

@ObjectType({ description: 'A gift of the service of giving.' })
@Directive('@key(fields: "id", resolvable: false)')
export class Gift {
  @Field(() => ID, { description: 'Id within the platform.' })
  id!: string
}

@ObjectType({
  description:
    '走访: what a helper saw, brought and did. Only ever added; a correction is another visit. Seen by whoever sees the pairing.',
})
@Directive('@key(fields: "id")')
export class Visit {
  pairingId!: string
  giftId!: string | null
  correctsId!: string | null

  @Field(() => ID, { description: 'Its id.' })
  id!: string
  @Field(() => CalendarDate, { description: 'The day of it.' })
  on!: string
  @Field(() => VisitKind, { description: 'What it was for.' })
  kind!: VisitKind
  @Field(() => VisitWay, { description: 'How.' })
  way!: VisitWay
  @Field(() => Int, { nullable: true, description: '课时 given, of HOME_TEACHING alone.' })
  lessons!: number | null
  @Field(() => Yuan, { nullable: true, description: '慰问金 handed over; such a visit is a record of aid.' })
  comfortMoney!: bigint | null
  @Field(() => ComfortPayer, { nullable: true, description: 'Whose money it is.' })
  paidFrom!: ComfortPayer | null
  @Field({ description: '签收: whether the family signed for what was brought.' })
  signed!: boolean
  @Field(() => String, {
    nullable: true,
    description:
      'What was said, at most 1,000 characters. Of COUNSELLING helper and school alone read it; null for others.',
  })
  notes!: string | null
  @Field(() => String, { nullable: true, description: 'Why it corrects another.' })
  reason!: string | null
}
export const VisitConnection = connectionOf(() => Visit, 'Visit')
