import { Stage } from '@dianming/shared/subgraph/enums'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { CalendarDate } from '@dianming/shared/subgraph/scalars'
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { School } from '../school/school.entity.js'
import { loadSchool } from '../school/school.service.js'
import { Student } from '../student/student.entity.js'
import { loadStudent } from '../student/student.service.js'
import { Transfer, TransferConnection, TransferHistory, TransferStatus } from './transfer.entity.js'
import {
  contestTransfer,
  decideTransfer,
  historyOf,
  listTransfers,
  requestTransfer,
  undoTransfer,
} from './transfer.service.js'

@InputType({ description: 'A student whom the caller’s county takes from another one.' })
class RequestTransferInput {
  @Field({ description: '学籍号, as the family or the receiving school has it.' })
  registryNumber!: string
  @Field({ description: 'Name; number and name must both be right.' })
  name!: string
  @Field({ description: '学校标识码 of the school that takes the student; within the caller’s region.' })
  toSchoolCode!: string
  @Field(() => Stage, { nullable: true, description: 'Stage there; left out: the one that the school teaches.' })
  stage?: Stage | null
  @Field(() => Int, { description: 'Grade there, within its stage.' })
  grade!: number
  @Field(() => String, { nullable: true, description: 'Class there.' })
  className?: string | null
  @Field(() => Boolean, { nullable: true, description: 'Whether the student boards there; false if left out.' })
  boarder?: boolean | null
  @Field(() => CalendarDate, { description: 'First day there; not to come.' })
  on!: string
  @Field({ description: 'Why.' })
  reason!: string
}

@Resolver(() => Transfer)
export class TransferResolver {
  @Query(() => TransferConnection, {
    nullable: true,
    description:
      'Transfers that the caller’s county asks for or is asked for, the platform’s those before it; the newest first.',
  })
  transfers(
    @Ctx() context: OperationContext,
    @Arg('status', () => TransferStatus, { nullable: true, description: 'Only these.' }) status:
      | TransferStatus
      | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    return listTransfers(context, status ?? undefined, { first, after })
  }

  @Mutation(() => Transfer, {
    description:
      'Asks another county for a student, by 学籍号 and name; answered alike whether or not there is one. For an OPERATOR of the education bureau that takes the student. NOT_FOUND for a school of others, FORBIDDEN, BAD_USER_INPUT, LIMIT_EXCEEDED.',
  })
  requestTransfer(
    @Ctx() context: OperationContext,
    @Arg('input', () => RequestTransferInput, { description: 'Whom, and where to.' }) input: RequestTransferInput,
  ) {
    return requestTransfer(context, input)
  }

  @Mutation(() => Transfer, {
    description:
      'Releases a student: history and rights move to the county that asks. For an OPERATOR of the education bureau that holds the student. NOT_FOUND, FORBIDDEN, STATE_NOT_ALLOWED.',
  })
  releaseTransfer(@Ctx() context: OperationContext, @Arg('id', () => ID, { description: 'The transfer.' }) id: string) {
    return decideTransfer(context, id, true, null)
  }

  @Mutation(() => Transfer, {
    description:
      'Keeps a student whom another county asks for. For an OPERATOR of the education bureau that holds the student. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, STATE_NOT_ALLOWED.',
  })
  refuseTransfer(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { description: 'The transfer.' }) id: string,
    @Arg('reason', () => String, { description: 'Why.' }) reason: string,
  ) {
    return decideTransfer(context, id, false, reason)
  }

  @Mutation(() => Transfer, {
    description:
      'Takes a refusal, or no answer in fifteen days, to the platform. For an OPERATOR of the education bureau that asks. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, STATE_NOT_ALLOWED.',
  })
  contestTransfer(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { description: 'The transfer.' }) id: string,
    @Arg('reason', () => String, { description: 'Why the student should move all the same.' }) reason: string,
  ) {
    return contestTransfer(context, id, reason)
  }

  @Mutation(() => Transfer, {
    description:
      'Decides a transfer on which two counties do not agree; kept with who decided and why. For an OPERATOR of the platform, who sees neither name nor number. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, STATE_NOT_ALLOWED.',
  })
  decideTransfer(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { description: 'The transfer.' }) id: string,
    @Arg('release', () => Boolean, { description: 'Whether the student moves.' }) release: boolean,
    @Arg('reason', () => String, { description: 'Why.' }) reason: string,
  ) {
    return decideTransfer(context, id, release, reason)
  }

  @Mutation(() => Transfer, {
    description:
      'Takes a transfer back within thirty days; the student is where it was. For an OPERATOR of either education bureau. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, STATE_NOT_ALLOWED.',
  })
  undoTransfer(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { description: 'The transfer.' }) id: string,
    @Arg('reason', () => String, { description: 'Why.' }) reason: string,
  ) {
    return undoTransfer(context, id, reason)
  }

  @FieldResolver(() => School, { nullable: true, description: 'School that takes the student.' })
  toSchool(@Root() transfer: Transfer, @Ctx() context: OperationContext) {
    return transfer.toSchoolId ? loadSchool(context, 'id', transfer.toSchoolId) : null
  }

  @FieldResolver(() => TransferHistory, {
    nullable: true,
    description:
      'What a county of another house sent with the student that it released; for the county that asked, null for everybody else.',
  })
  history(@Root() transfer: Transfer, @Ctx() context: OperationContext) {
    return historyOf(context, transfer)
  }

  @FieldResolver(() => Student, {
    nullable: true,
    description: 'The student, for the county that holds it now; null for everybody else.',
  })
  student(@Root() transfer: Transfer, @Ctx() context: OperationContext) {
    return transfer.studentId ? loadStudent(context, transfer.studentId) : null
  }
}
