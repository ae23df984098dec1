import { CalendarDate, RegionCode } from '@dianming/shared/subgraph/scalars'
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'

export const AccountedReason = {
  EXEMPT: 'EXEMPT',
  HOME_TEACHING: 'HOME_TEACHING',
  SUSPENDED: 'SUSPENDED',
  DEFERRED: 'DEFERRED',
  JUNIOR_DONE: 'JUNIOR_DONE',
  DECEASED: 'DECEASED',
  NOT_RESIDENT: 'NOT_RESIDENT',
  DOUBLE_HUKOU: 'DOUBLE_HUKOU',
  ABROAD: 'ABROAD',
  WRONG_NUMBER: 'WRONG_NUMBER',
} as const
export type AccountedReason = keyof typeof AccountedReason
registerEnumType(AccountedReason, {
  name: 'AccountedReason',
  description:
    'Why a child is rightly in no school: 免予入学, 送教上门, 休学, 延缓入学, 初中已毕业, 死亡, 空挂户, 双重户籍, 出国, 证件号错误.',
})

@ObjectType({
  description:
    'Studies outside this registry (another county or province): proof and until when it holds. Seen by whoever sees the person.',
})
export class ElsewhereEnrolment {
  memberId!: string
  @Field(() => ID, { description: 'Id within the platform.' })
  id!: string
  @Field({ description: 'The school there.' })
  schoolName!: string
  @Field(() => RegionCode, {
    nullable: true,
    description: 'Where the school is; null when it is not known, or abroad.',
  })
  region!: string | null
  @Field({ description: 'What shows it, such as the receipt letter (回执) and its number.' })
  proof!: string
  @Field(() => CalendarDate, { description: 'First day that it counts for.' })
  from!: string
  @Field(() => CalendarDate, { description: 'Last day that it counts for; asked again after.' })
  validUntil!: string
}

@ObjectType({
  description:
    'Why a child is rightly in no school, as the education bureau recorded it. Seen by whoever sees the person.',
})
export class Accounted {
  memberId!: string
  @Field(() => ID, { description: 'Id within the platform.' })
  id!: string
  @Field(() => AccountedReason, { description: 'The reason.' })
  reason!: AccountedReason
  @Field({ description: 'What shows it.' })
  proof!: string
  @Field(() => CalendarDate, { description: 'First day that it counts for.' })
  from!: string
  @Field(() => CalendarDate, { nullable: true, description: 'Last day that it counts for; null: until taken back.' })
  until!: string | null
}
