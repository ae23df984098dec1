import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { CalendarDate } from '@dianming/shared/subgraph/scalars'
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Student } from '../student/student.entity.js'
import { loadStudent } from '../student/student.service.js'
import { Correction, CorrectionConnection, CorrectionStatus } from './correction.entity.js'
import { decideCorrection, listCorrections, proposeCorrection } from './correction.service.js'

@InputType({ description: 'What is to be mended about a student; what is left out stays.' })
class ProposeCorrectionInput {
  @Field(() => ID, { description: 'The student.' })
  studentId!: string
  @Field(() => String, { nullable: true, description: 'The right name.' })
  name?: string
  @Field(() => String, { nullable: true, description: 'The right class.' })
  className?: string
  @Field({ nullable: true, description: 'Whether the student boards; it decides the standard.' })
  boarder?: boolean
  @Field(() => CalendarDate, { nullable: true, description: 'Day from which it holds; today if left out.' })
  from?: string
  @Field({ description: 'Why, with what shows it.' })
  reason!: string
}

@Resolver(() => Correction)
export class CorrectionResolver {
  @Query(() => CorrectionConnection, {
    nullable: true,
    description: 'Corrections of the caller’s students, a bureau’s of its region; the oldest first.',
  })
  corrections(
    @Ctx() context: OperationContext,
    @Arg('status', () => CorrectionStatus, { nullable: true, description: 'Only these.' }) status:
      | CorrectionStatus
      | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    return listCorrections(context, status, { first, after })
  }

  @Mutation(() => Correction, {
    description:
      'A school asks its bureau to mend name, class or boarding of its student. For an OPERATOR of the school. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT.',
  })
  proposeCorrection(
    @Ctx() context: OperationContext,
    @Arg('input', () => ProposeCorrectionInput, { description: 'What is to be mended.' }) input: ProposeCorrectionInput,
  ) {
    return proposeCorrection(context, input)
  }

  @Mutation(() => Correction, {
    description:
      'The bureau accepts a correction, which then enters the registry, or refuses it with a reason. For an OPERATOR of the education bureau. NOT_FOUND, FORBIDDEN, STATE_NOT_ALLOWED, BAD_USER_INPUT.',
  })
  decideCorrection(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { description: 'The correction.' }) id: string,
    @Arg('accept', () => Boolean, { description: 'Whether it is right.' }) accept: boolean,
    @Arg('reason', () => String, { nullable: true, description: 'Why; needed for a refusal.' })
    reason: string | undefined,
  ) {
    return decideCorrection(context, id, accept, reason)
  }

  @FieldResolver(() => Student, { nullable: true, description: 'The student.' })
  student(@Root() correction: Correction, @Ctx() context: OperationContext) {
    return loadStudent(context, correction.studentId)
  }
}
