import type { OperationContext } from '@dianming/shared/context'
import { BadInput } from '@dianming/shared/errors'
import { isValidSocialCreditCode, normaliseSocialCreditCode } from '@dianming/shared/identity/social-credit-code'
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { Student } from '../gift/gift.entity.js'
import { Beneficiary } from './beneficiary.entity.js'
import { beneficiaryOf, seesStudent, studentOfAidCode } from './beneficiary.service.js'

@Resolver()
export class BeneficiaryResolver {
  @Query(() => Beneficiary, {
    nullable: true,
    description: 'The card of a child whose code the caller holds; null for a code of another giver.',
  })
  async beneficiary(
    @Ctx() context: OperationContext,
    @Arg('aidCode', () => ID, { description: 'The caller’s own code of the child.' }) aidCode: string,
  ) {
    const card = await studentOfAidCode(context, aidCode)
    return card ? beneficiaryOf(context, card.id) : null
  }
}

@Resolver(() => Student)
export class StudentAidCodeResolver {
  @FieldResolver(() => ID, {
    nullable: true,
    description:
      'The code to hand to one giver, so that it can ask and give without learning who the child is. For the school and the education bureau of the student. BAD_USER_INPUT for a code that is no 统一社会信用代码.',
  })
  async aidCode(
    @Root() student: Student,
    @Ctx() context: OperationContext,
    @Arg('uscc', () => String, { description: '统一社会信用代码 of the giver.' }) uscc: string,
  ) {
    const giver = normaliseSocialCreditCode(uscc)
    if (!isValidSocialCreditCode(giver))
      throw new BadInput('uscc 不是有效的统一社会信用代码', 'uscc is no valid social credit code')
    if (!(await seesStudent(context, student.id))) return null
    context.touched(student.id)
    return context.personalData.aidCode(giver, student.id)
  }
}
