import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql'

export const AccountKind = {
  SOCIAL_SECURITY_CARD: 'SOCIAL_SECURITY_CARD',
  AID_CARD: 'AID_CARD',
  BANK_CARD: 'BANK_CARD',
} as const
export type AccountKind = keyof typeof AccountKind
registerEnumType(AccountKind, { name: 'AccountKind', description: 'What card: 社保卡, 资助卡, 银行卡.' })
export const Relation = {
  SELF: 'SELF',
  FATHER: 'FATHER',
  MOTHER: 'MOTHER',
  GRANDFATHER: 'GRANDFATHER',
  GRANDMOTHER: 'GRANDMOTHER',
  SIBLING: 'SIBLING',
  GUARDIAN: 'GUARDIAN',
} as const
export type Relation = keyof typeof Relation
registerEnumType(Relation, {
  name: 'Relation',
  description:
    'Who the holder is to the child: itself, father, mother, grandfather, grandmother (of either side), grown-up sibling, another guardian (监护人, with papers). Teachers and classmates are none.',
})

export const PayeeDoubt = { SHARED: 'SHARED', OTHER_HOUSEHOLD: 'OTHER_HOUSEHOLD' } as const
export type PayeeDoubt = keyof typeof PayeeDoubt
registerEnumType(PayeeDoubt, {
  name: 'PayeeDoubt',
  description:
    'Why a second person looks at an account. SHARED: it serves a child of another household too. OTHER_HOUSEHOLD: its holder is not of the child’s household, as the register lists it.',
})

@ObjectType({ description: 'Someone who may receive for the child. Seen by its school and its education bureau.' })
@Directive('@key(fields: "id")')
export class Guardian {
  @Field(() => ID, { description: 'Id within the platform.' })
  id!: string
  @Field({ description: 'Name.' })
  name!: string
  @Field({ description: 'Who they are to the child: FATHER, MOTHER …' })
  relation!: string
}

@ObjectType({
  description:
    'Account of the student or a guardian on record; last four digits shown. Seen by the child’s school and its education bureau.',
})
@Directive('@key(fields: "id")')
export class PayeeAccount {
  studentId!: string

  @Field(() => ID, { description: 'Id within the platform.' })
  id!: string
  @Field({ description: 'Whose account it is, as the bank writes it.' })
  holder!: string
  @Field(() => Relation, { description: 'Who the holder is to the child.' })
  relation!: Relation
  @Field({ description: 'Last four digits of the account.' })
  lastFour!: string
  @Field({ description: 'Bank, 开户行.' })
  bank!: string
  @Field(() => AccountKind, { description: 'What card.' })
  kind!: AccountKind
  @Field({ description: 'Whether money goes there; a newer account ends it.' })
  active!: boolean
}

@ObjectType({ description: 'An account of a batch that a second person of the bureau looks at before it is approved.' })
export class DoubtfulPayee {
  accountId!: string
  studentId!: string

  @Field(() => PayeeDoubt, { description: 'Why.' })
  doubt!: PayeeDoubt
  @Field(() => String, { nullable: true, description: 'Who has looked and found it right; null while it is open.' })
  confirmedBy!: string | null
}
