import { Bilingual, bilingual } from '@dianming/shared/subgraph/bilingual'
import { AidForm, AidPurpose } from '@dianming/shared/subgraph/enums'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { Term } from '@dianming/shared/subgraph/scalars'
import { BadInput, NotFound } from '@dianming/shared/vocabulary/errors'
import { inBoth, joined, type Words } from '@dianming/shared/vocabulary/words'
import { Arg, Ctx, Field, ID, InputType, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql'
import { studentTarget } from '../gift/gift-target.js'
import { loadItem } from '../item/item.service.js'
import { overlapsOf } from './overlap.service.js'

export const OverlapKind = { CHILD_HAS_ONE: 'CHILD_HAS_ONE', HOUSEHOLD_HAS_ONE: 'HOUSEHOLD_HAS_ONE' } as const
registerEnumType(OverlapKind, {
  name: 'OverlapKind',
  description: 'CHILD_HAS_ONE: the child has such a thing already. HOUSEHOLD_HAS_ONE: its household has.',
})

@ObjectType({ description: 'Whether a gift would repeat what is there: that there is one, never whose or how much.' })
class OverlapAnswer {
  @Field({ description: 'Whether it would.' })
  overlap!: boolean
  @Field(() => [OverlapKind], { description: 'In what way.' })
  kinds!: (keyof typeof OverlapKind)[]
  @Field({ description: 'What to do, Chinese and English.' })
  advice!: string
  @Field(() => Bilingual, { description: 'The same, each language by itself.' })
  adviceText!: Bilingual
}

@InputType({ description: 'A gift that is thought of.' })
class CheckOverlapInput {
  @Field(() => ID, { nullable: true, description: 'The caller’s own code of the child; or registryNumber.' })
  aidCode?: string | null
  @Field(() => String, { nullable: true, description: '学籍号, for schools and education bureaus.' })
  registryNumber?: string | null
  @Field(() => ID, {
    nullable: true,
    description: 'What it is, from the catalogue; without it any thing of the purpose.',
  })
  item?: string | null
  @Field(() => AidPurpose, { description: 'What it is for.' })
  purpose!: AidPurpose
  @Field(() => AidForm, { description: 'Money, goods, service or waiver.' })
  form!: AidForm
  @Field(() => Term, { description: 'Term in which it would be given.' })
  term!: string
}

const ADVICE: Record<keyof typeof OverlapKind, Words> = {
  CHILD_HAS_ONE: [
    '该学生已有同类物品，建议转给还没有的孩子',
    'this child has such a thing already; better give it to one who has none',
  ],
  HOUSEHOLD_HAS_ONE: [
    '该学生家中已有，一户一份，建议转给其他家庭',
    'the household has it already; better give it to another',
  ],
}
const GO_AHEAD: Words = ['没有发现重复，可以给予', 'nothing of the kind is there; go ahead']

@Resolver()
export class OverlapResolver {
  @Query(() => OverlapAnswer, {
    nullable: true,
    description:
      'Asked before giving. Money on top of money is no overlap. NOT_FOUND for a code of another giver and for a child of others; BAD_USER_INPUT unless exactly one of aidCode and registryNumber is given.',
  })
  async checkOverlap(
    @Ctx() context: OperationContext,
    @Arg('input', () => CheckOverlapInput, { description: 'The gift that is thought of.' }) input: CheckOverlapInput,
  ): Promise<OverlapAnswer> {
    const item = input.item ? await loadItem(context, input.item) : null
    if (input.item && !item) throw new BadInput('item 不在物品目录中', 'item is not in the catalogue')
    const student = await studentTarget(context, input)
    if (!student) throw new NotFound('该学生')
    const kinds =
      input.form === 'CASH'
        ? []
        : await overlapsOf(context, {
            studentId: student.id,
            giftId: null,
            item: item?.code ?? null,
            purpose: input.purpose,
            term: input.term,
          })
    const advice = kinds.length > 0 ? joined(kinds.map(kind => ADVICE[kind])) : GO_AHEAD
    return { overlap: kinds.length > 0, kinds, advice: inBoth(advice), adviceText: bilingual(advice) }
  }
}
