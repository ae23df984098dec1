import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { Term } from '@dianming/shared/subgraph/scalars'
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import { Batch } from '../batch/batch.entity.js'
import { loadBatch } from '../batch/batch.service.js'
import { Programme } from '../programme/programme.entity.js'
import { loadProgramme } from '../programme/programme.service.js'
import { subsidiesOfStudent } from '../student/student.service.js'
import { Payment, Student } from './payment.entity.js'
import { cancelPayment } from './payment-cancel.js'

@Resolver(() => Payment)
export class PaymentResolver {
  @Mutation(() => Payment, {
    description:
      'Gives up a payment that the bank returned: it is not to be paid again. For an APPROVER of the bureau that paid. NOT_FOUND, STATE_NOT_ALLOWED for one that is not RETURNED, BAD_USER_INPUT without a reason.',
  })
  cancelPayment(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { description: 'The payment.' }) id: string,
    @Arg('reason', { description: 'Why it is not paid again.' }) reason: string,
  ) {
    return cancelPayment(context, id, reason)
  }

  @FieldResolver(() => Batch, {
    nullable: true,
    description: 'The batch that it is part of; null for what was imported, or for who may not see it.',
  })
  batch(@Root() payment: Payment, @Ctx() context: OperationContext) {
    return payment.batchId ? loadBatch(context, payment.batchId) : null
  }

  @FieldResolver(() => Student, {
    nullable: true,
    description: 'Who got it; null when the caller may not see the student.',
  })
  student(@Root() payment: Payment): Student {
    return { id: payment.studentId }
  }

  @FieldResolver(() => Programme, { description: 'Under which programme.' })
  programme(@Root() payment: Payment, @Ctx() context: OperationContext) {
    return loadProgramme(context, payment.programmeCode)
  }
}

@Resolver(() => Student)
export class StudentPaymentsResolver {
  @FieldResolver(() => [Payment], {
    nullable: true,
    description: 'What bureaus paid for this student, whoever paid and wherever the child was then; oldest first.',
  })
  async payments(
    @Root() student: Student,
    @Ctx() context: OperationContext,
    @Arg('term', () => Term, { nullable: true, description: 'Only this term.' }) term: string | undefined,
  ) {
    return (await subsidiesOfStudent(context, student.id, term ?? null)).payments
  }
}
