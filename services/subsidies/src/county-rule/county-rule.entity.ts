import { Category } from '@dianming/shared/subgraph/enums'
import { RegionCode } from '@dianming/shared/subgraph/scalars'
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'

export const BankValue = {
  NUMBER: 'NUMBER',
  SERIAL: 'SERIAL',
  HOLDER: 'HOLDER',
  ACCOUNT: 'ACCOUNT',
  BANK: 'BANK',
  AMOUNT: 'AMOUNT',
  AMOUNT_FEN: 'AMOUNT_FEN',
  STUDENT: 'STUDENT',
  ID_NUMBER: 'ID_NUMBER',
  SCHOOL: 'SCHOOL',
  NOTE: 'NOTE',
} as const
export type BankValue = keyof typeof BankValue
registerEnumType(BankValue, {
  name: 'BankValue',
  description:
    'What stands in a column of a bank’s file: 序号, 流水号, 户名, 账号, 开户行, 金额（元）, 金额（分）, 学生, 户主身份证号, 学校, 摘要.',
})

@ObjectType({ description: 'A column of the file for the bank.' })
@InputType('BankColumnInput', { description: 'A column of the file for the bank.' })
export class BankColumn {
  @Field(() => BankValue, { description: 'What stands in it.' })
  value!: BankValue
  @Field({ description: 'Its heading, as the bank wants it.' })
  heading!: string
}

@ObjectType({ description: 'What a county does otherwise than everybody. Seen by its education bureau.' })
export class CountyRule {
  @Field(() => RegionCode, { description: 'The county.' })
  region!: string
  @Field(() => Int, { description: 'Working days of the public notice (公示), at least five.' })
  noticeWorkingDays!: number
  @Field({ description: 'Whether a school checks its list before its children are drafted.' })
  needsSchoolCheck!: boolean
  @Field(() => Int, { description: 'Days for which a partner’s reservation of children in need holds.' })
  reservationDays!: number
  @Field(() => [Category], {
    nullable: true,
    description: 'Categories of which every child is to be paired with a helper; null: none.',
  })
  pairingCategories!: Category[] | null
  @Field(() => [BankColumn], { nullable: true, description: 'Layout of its bank’s file; null: the usual one.' })
  bankColumns!: BankColumn[] | null
  @Field({ description: 'How the bank’s CSV is written: utf-8 or gb18030.' })
  bankEncoding!: string
  @Field(() => String, { nullable: true, description: 'Document that says so.' })
  source!: string | null
}
