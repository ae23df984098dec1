import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { CalendarDate, RegionCode, Yuan } from '@dianming/shared/subgraph/scalars'
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { HouseholdMember } from '../member/member.entity.js'
import { loadMember } from '../member/member.service.js'
import {
  TrainingCertificate,
  TrainingKind,
  TrainingPlace,
  TrainingSession,
  TrainingSessionConnection,
  TrainingStatus,
} from './training.entity.js'
import {
  listSessions,
  loadSession,
  placesOf,
  planTraining,
  recordAttendance,
  recordOutcome,
  sessionsOfMember,
  stepTraining,
} from './training.service.js'

@InputType({ description: 'A session that is to be, or was.' })
class PlanTrainingInput {
  @Field(() => String, {
    nullable: true,
    description: '期次 in the host’s own list; with its day it names the session.',
  })
  number?: string | null
  @Field(() => TrainingKind, { description: 'What is taught.' })
  kind!: TrainingKind
  @Field({ description: '题目.' })
  title!: string
  @Field(() => CalendarDate, { description: 'The day, or the first one.' })
  on!: string
  @Field(() => CalendarDate, { nullable: true, description: 'The last day of one that takes several.' })
  until?: string | null
  @Field({ description: '主办.' })
  host!: string
  @Field(() => String, { nullable: true, description: 'Where.' })
  place?: string | null
  @Field(() => Int, { nullable: true, description: '课时, 1 to 400.' })
  lessons?: number | null
  @Field(() => RegionCode, { nullable: true, description: 'County; the caller’s region if left out.' })
  region?: string | null
  @Field({ description: 'Names this request; the same one again changes nothing.' })
  idempotencyKey!: string
}

@InputType({ description: 'Who came, and what came of it; what is left out stays.' })
class RecordTrainingOutcomeInput {
  @Field(() => ID, { nullable: true, description: 'The place; or sessionId and a name.' })
  placeId?: string | null
  @Field(() => ID, { nullable: true, description: 'The session of a person who is entered now.' })
  sessionId?: string | null
  @Field(() => String, { nullable: true, description: '姓名 of a person who is entered now.' })
  attendeeName?: string | null
  @Field(() => String, {
    nullable: true,
    description: '身份证号: without it the person is counted by name and tied to nobody.',
  })
  idNumber?: string | null
  @Field(() => Boolean, { nullable: true, description: '到课.' })
  attended?: boolean | null
  @Field(() => String, { nullable: true, description: 'What the certificate certifies.' })
  certificateName?: string | null
  @Field(() => String, { nullable: true, description: '证书编号.' })
  certificateNumber?: string | null
  @Field(() => CalendarDate, { nullable: true, description: 'Day of the certificate.' })
  certificateOn?: string | null
  @Field(() => CalendarDate, { nullable: true, description: '就业日期: within a year after the session.' })
  foundJobOn?: string | null
  @Field(() => String, { nullable: true, description: '就业单位.' })
  employer?: string | null
  @Field(() => CalendarDate, { nullable: true, description: 'Day on which somebody asked whether the job holds.' })
  jobCheckedOn?: string | null
  @Field(() => Yuan, { nullable: true, description: '培训补贴; refused for a student.' })
  allowance?: bigint | null
  @Field(() => String, { nullable: true, description: 'Who pays it.' })
  allowancePayer?: string | null
  @Field(() => CalendarDate, { nullable: true, description: 'Day on which it was paid.' })
  allowancePaidOn?: string | null
  @Field({ description: 'Names this request; the same one again changes nothing.' })
  idempotencyKey!: string
}

@Resolver(() => TrainingSession)
export class TrainingResolver {
  @Query(() => TrainingSessionConnection, {
    nullable: true,
    description: 'Sessions that the caller sees, the newest first.',
  })
  trainingSessions(
    @Ctx() context: OperationContext,
    @Arg('from', () => CalendarDate, { nullable: true, description: 'Only from this day on.' }) from:
      | string
      | undefined,
    @Arg('until', () => CalendarDate, { nullable: true, description: 'Only until this day.' }) until:
      | string
      | undefined,
    @Arg('status', () => TrainingStatus, { nullable: true, description: 'Only these.' }) status:
      | TrainingStatus
      | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    return listSessions(context, { from: from ?? null, until: until ?? null, status: status ?? null }, { first, after })
  }

  @Query(() => TrainingSession, { nullable: true, description: 'A session by id; null when there is none to see.' })
  trainingSession(@Ctx() context: OperationContext, @Arg('id', () => ID, { description: 'Its id.' }) id: string) {
    return loadSession(context, id)
  }

  @Mutation(() => TrainingSession, {
    description:
      'Plans a session, or tells of one that was. For an OPERATOR of a bureau in its region. FORBIDDEN, BAD_USER_INPUT, IDEMPOTENCY_KEY_REUSED.',
  })
  planTraining(
    @Ctx() context: OperationContext,
    @Arg('input', () => PlanTrainingInput, { description: 'What, when, where.' }) input: PlanTrainingInput,
  ) {
    return planTraining(context, input)
  }

  @Mutation(() => TrainingSession, {
    description:
      'Says that a session took place. For an OPERATOR of a bureau of its region. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT before its day, STATE_NOT_ALLOWED.',
  })
  holdTraining(@Ctx() context: OperationContext, @Arg('id', () => ID, { description: 'The session.' }) id: string) {
    return stepTraining(context, id, 'HELD')
  }

  @Mutation(() => TrainingSession, {
    description:
      'Closes a session that was held: nobody is added any more. For an OPERATOR of a bureau of its region. NOT_FOUND, FORBIDDEN, STATE_NOT_ALLOWED.',
  })
  closeTraining(@Ctx() context: OperationContext, @Arg('id', () => ID, { description: 'The session.' }) id: string) {
    return stepTraining(context, id, 'CLOSED')
  }

  @Mutation(() => TrainingSession, {
    description:
      'Cancels a session that was planned. For an OPERATOR of a bureau of its region. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT without a reason, STATE_NOT_ALLOWED.',
  })
  cancelTraining(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { description: 'The session.' }) id: string,
    @Arg('reason', () => String, { description: 'Why.' }) reason: string,
  ) {
    return stepTraining(context, id, 'CANCELLED', reason)
  }

  @Mutation(() => TrainingSession, {
    description:
      'Says who came to a session that was held: those ticked. For an OPERATOR of a bureau of its region. NOT_FOUND, FORBIDDEN, STATE_NOT_ALLOWED.',
  })
  recordAttendance(
    @Ctx() context: OperationContext,
    @Arg('sessionId', () => ID, { description: 'The session.' }) sessionId: string,
    @Arg('placeIds', () => [ID], { description: 'Who came.' }) placeIds: string[],
  ) {
    return recordAttendance(context, sessionId, placeIds)
  }

  @Mutation(() => TrainingPlace, {
    description:
      'Enters a person at a session, or what came of it: certificate, job, allowance. For an OPERATOR of a bureau of its region. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, STATE_NOT_ALLOWED for someone who was not there, CONFLICT for a certificate that another has, IDEMPOTENCY_KEY_REUSED.',
  })
  recordTrainingOutcome(
    @Ctx() context: OperationContext,
    @Arg('input', () => RecordTrainingOutcomeInput, { description: 'Who, and what came of it.' })
    input: RecordTrainingOutcomeInput,
  ) {
    return recordOutcome(context, input)
  }

  @FieldResolver(() => [TrainingPlace], {
    description: 'Who had a place, by name. For bureaus of the region; a school reads titles alone.',
  })
  places(@Root() session: TrainingSession, @Ctx() context: OperationContext) {
    return context.principal.audience === 'SCHOOL' ? [] : placesOf(context, session.id)
  }
}

@Resolver(() => TrainingPlace)
export class TrainingPlaceResolver {
  @FieldResolver(() => HouseholdMember, { nullable: true, description: 'The person on a register whose number it is.' })
  person(@Root() place: TrainingPlace, @Ctx() context: OperationContext) {
    return place.memberId ? loadMember(context, place.memberId) : null
  }

  @FieldResolver(() => TrainingCertificate, { nullable: true, description: 'The certificate that came of it.' })
  certificate(@Root() place: TrainingPlace): TrainingCertificate | null {
    return place.certificateNumber
      ? { name: place.certificateName, number: place.certificateNumber, on: place.certificateOn }
      : null
  }
}

@Resolver(() => HouseholdMember)
export class MemberTrainingResolver {
  @FieldResolver(() => [TrainingSession], { description: 'What the person learned, the newest first.' })
  trainings(@Root() member: HouseholdMember, @Ctx() context: OperationContext) {
    return sessionsOfMember(context, member.id)
  }
}
