import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Student } from '../gift/gift.entity.js'
import { Beneficiary } from './beneficiary.entity.js'
import { aidCodeOf, beneficiaryOf, issueAidCode, revokeAidCode, studentOfAidCode } from './beneficiary.service.js'

@Resolver()
export class BeneficiaryResolver {
  @Query(() => Beneficiary, {
    nullable: true,
    description:
      'The card of a child whose code the caller holds; null for a code of another giver, and for one that was taken back.',
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
      'The code that one giver may ask and give with, without learning who the child is; null when it was taken back. For an OPERATOR of the school or the education bureau of the student. BAD_USER_INPUT for a code that is no 统一社会信用代码.',
  })
  aidCode(
    @Root() student: Student,
    @Ctx() context: OperationContext,
    @Arg('uscc', () => String, { description: '统一社会信用代码 of the giver.' }) uscc: string,
  ) {
    return aidCodeOf(context, student.id, uscc)
  }

  @Mutation(() => ID, {
    description:
      'Hands the child’s code to one giver; another one than before, if that was taken back. For an OPERATOR of the school or the education bureau of the student. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT.',
  })
  issueAidCode(
    @Ctx() context: OperationContext,
    @Arg('studentId', () => ID, { description: 'The student.' }) studentId: string,
    @Arg('uscc', () => String, { description: '统一社会信用代码 of the giver.' }) uscc: string,
  ) {
    return issueAidCode(context, studentId, uscc)
  }

  @Mutation(() => Boolean, {
    description:
      'Takes the child’s code back from one giver: from then on it answers as no code at all. For an OPERATOR of the school or the education bureau of the student. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, STATE_NOT_ALLOWED.',
  })
  revokeAidCode(
    @Ctx() context: OperationContext,
    @Arg('studentId', () => ID, { description: 'The student.' }) studentId: string,
    @Arg('uscc', () => String, { description: '统一社会信用代码 of the giver.' }) uscc: string,
    @Arg('reason', () => String, { description: 'Why.' }) reason: string,
  ) {
    return revokeAidCode(context, studentId, uscc, reason)
  }
}
