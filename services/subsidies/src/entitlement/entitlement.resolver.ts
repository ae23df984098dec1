import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { Term } from '@dianming/shared/subgraph/scalars'
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import { Payment, Student } from '../payment/payment.entity.js'
import { Programme } from '../programme/programme.entity.js'
import { loadProgramme } from '../programme/programme.service.js'
import { subsidiesOfStudent } from '../student/student.service.js'
import { Entitlement } from './entitlement.entity.js'
import { acceptEntitlement, declineEntitlement } from './entitlement-decline.js'

@Resolver(() => Entitlement)
export class EntitlementResolver {
  @Mutation(() => Entitlement, {
    description:
      'The family gives up what the child is due (放弃资助); namings leave it so. For an OPERATOR of its school or education bureau. NOT_FOUND, STATE_NOT_ALLOWED once it is in a batch, BAD_USER_INPUT without a reason.',
  })
  declineEntitlement(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { description: 'The entitlement.' }) id: string,
    @Arg('reason', { description: 'Why, and who said so.' }) reason: string,
  ) {
    return declineEntitlement(context, id, reason)
  }

  @Mutation(() => Entitlement, {
    description:
      'Takes a decline back. For an OPERATOR of its school or education bureau. NOT_FOUND, STATE_NOT_ALLOWED, BAD_USER_INPUT without a reason.',
  })
  acceptEntitlement(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { description: 'The entitlement.' }) id: string,
    @Arg('reason', { description: 'Why, and who said so.' }) reason: string,
  ) {
    return acceptEntitlement(context, id, reason)
  }

  @FieldResolver(() => Student, {
    nullable: true,
    description: 'Who is due it; null when the caller may not see the student.',
  })
  student(@Root() entitlement: Entitlement): Student {
    return { id: entitlement.studentId }
  }

  @FieldResolver(() => Programme, { description: 'Of which programme.' })
  programme(@Root() entitlement: Entitlement, @Ctx() context: OperationContext) {
    return loadProgramme(context, entitlement.programmeCode)
  }

  @FieldResolver(() => [Payment], {
    description: 'What was paid to the student of this programme for this term, whoever paid; oldest first.',
  })
  async payments(@Root() entitlement: Entitlement, @Ctx() context: OperationContext) {
    const { payments } = await subsidiesOfStudent(context, entitlement.studentId, null)
    return payments.filter(
      payment => payment.programmeCode === entitlement.programmeCode && payment.term === entitlement.term,
    )
  }
}

@Resolver(() => Student)
export class StudentEntitlementsResolver {
  @FieldResolver(() => [Entitlement], {
    nullable: true,
    description: 'What this student is due, as the roll and the standards name it; oldest term first.',
  })
  async entitlements(
    @Root() student: Student,
    @Ctx() context: OperationContext,
    @Arg('term', () => Term, { nullable: true, description: 'Only this term.' }) term: string | undefined,
  ) {
    return (await subsidiesOfStudent(context, student.id, term ?? null)).entitlements
  }
}
