import { Bilingual } from '@dianming/shared/subgraph/bilingual'
import { Category } from '@dianming/shared/subgraph/enums'
import { Term, Yuan } from '@dianming/shared/subgraph/scalars'
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql'

export const EntitlementStatus = {
  NAMED: 'NAMED',
  WITHDRAWN: 'WITHDRAWN',
  DECLINED: 'DECLINED',
  BLOCKED: 'BLOCKED',
} as const
registerEnumType(EntitlementStatus, {
  name: 'EntitlementStatus',
  description:
    'NAMED: due. WITHDRAWN: a later naming found the child no longer entitled on the census day. DECLINED: given up by the family (放弃资助). BLOCKED: another programme that the child has excludes it.',
})

export const ListCheck = { CONFIRMED: 'CONFIRMED', DISPUTED: 'DISPUTED' } as const
registerEnumType(ListCheck, { name: 'ListCheck', description: 'What a school says of a child on its list.' })

@ObjectType({
  description:
    'What one student is due of one programme for one term. Seen by whoever sees the student now, and by the bureau that named it.',
})
@Directive('@key(fields: "id")')
export class Entitlement {
  studentId!: string
  programmeCode!: string

  @Field(() => ID, { description: 'Id within the platform.' })
  id!: string
  @Field(() => Term, { description: 'Term it is for.' })
  term!: string
  @Field(() => Yuan, { description: 'Yuan due for the term.' })
  amount!: bigint
  @Field({
    description: 'What it rests on: census day, stage, boarding, document of the standard; Chinese and English.',
  })
  basis!: string
  @Field(() => Bilingual, { description: 'The same, each language by itself.' })
  basisText!: Bilingual
  @Field(() => [Category], {
    description: 'Categories that the roll held when it was named; a register bureau reads those of its own register.',
  })
  categories!: Category[]
  @Field(() => EntitlementStatus, { description: 'Whether it stands.' })
  status!: keyof typeof EntitlementStatus
  @Field(() => String, {
    nullable: true,
    description: 'Why it was declined, or which programme excludes it; null while it stands.',
  })
  reason!: string | null
  @Field(() => String, {
    nullable: true,
    description: 'Hardship that the school recognised (特别困难, 困难, 一般困难) and that counted for the amount.',
  })
  tier!: string | null
  @Field(() => ListCheck, {
    nullable: true,
    description: 'What the school said of it on its list; null: nothing yet, or the row changed since.',
  })
  checkStatus!: keyof typeof ListCheck | null
  @Field(() => String, { nullable: true, description: 'Why the school disputes it.' })
  checkReason!: string | null
  schoolId!: string | null
  grade!: number | null
  className!: string | null
}
