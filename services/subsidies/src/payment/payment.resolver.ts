import type { OperationContext } from '@dianming/shared/context'
import { Term } from '@dianming/shared/scalars'
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Programme } from '../programme/programme.entity.js'
import { loadProgramme } from '../programme/programme.service.js'
import { subsidiesOfStudent } from '../student/student.service.js'
import { Payment, Student } from './payment.entity.js'

@Resolver(() => Payment)
export class PaymentResolver {
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
