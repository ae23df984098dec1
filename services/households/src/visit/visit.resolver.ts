import { Bilingual } from '@dianming/shared/subgraph/bilingual'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { CalendarDate, Yuan } from '@dianming/shared/subgraph/scalars'
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql'
import { Pairing } from '../pairing/pairing.entity.js'
import { loadPairing } from '../pairing/pairing.service.js'
import { ComfortPayer, Gift, Visit, VisitKind, VisitWay } from './visit.entity.js'
import { correctVisit, type EnteredVisit, loadVisit, recordVisit, recordVisits } from './visit.service.js'

@InputType({ description: 'What happened at one visit.' })
class RecordVisitInput {
  @Field(() => ID, { description: 'The pairing.' })
  pairingId!: string
  @Field(() => CalendarDate, {
    description: 'The day: not after today nor outside the pairing; by a helper at most 60 days ago.',
  })
  on!: string
  @Field(() => VisitKind, { description: 'What it was for.' })
  kind!: VisitKind
  @Field(() => VisitWay, { nullable: true, description: 'How; HOME if left out.' })
  way?: VisitWay | null
  @Field(() => Int, { nullable: true, description: '课时, of HOME_TEACHING: 1 to 12.' })
  lessons?: number | null
  @Field(() => Yuan, { nullable: true, description: '慰问金, at most 5,000 yuan; with paidFrom, signed, and no gift.' })
  comfortMoney?: bigint | null
  @Field(() => ComfortPayer, { nullable: true, description: 'Whose money it is.' })
  paidFrom?: ComfortPayer | null
  @Field(() => ID, {
    nullable: true,
    description: 'A gift of a registered donation that was brought; then no comfort money.',
  })
  giftId?: string | null
  @Field(() => Boolean, { nullable: true, description: '签收: the family signed for what was brought.' })
  signed?: boolean | null
  @Field(() => String, { nullable: true, description: 'What was said, at most 1,000 characters.' })
  notes?: string | null
  @Field(() => Boolean, {
    nullable: true,
    description: 'There was one of this kind on this day already, and this is another.',
  })
  another?: boolean | null
  @Field({ description: 'Names this visit: made once by the device, the same when it is sent again.' })
  idempotencyKey!: string
}

@InputType({ description: 'What a visit was in truth; what is left out stays.' })
class CorrectVisitInput {
  @Field(() => ID, { description: 'The visit that was wrong.' })
  visitId!: string
  @Field({ description: 'Why.' })
  reason!: string
  @Field(() => Boolean, { nullable: true, description: 'There was no such visit.' })
  isVoid?: boolean | null
  @Field(() => CalendarDate, { nullable: true, description: 'The day.' })
  on?: string | null
  @Field(() => VisitKind, { nullable: true, description: 'What it was for.' })
  kind?: VisitKind | null
  @Field(() => VisitWay, { nullable: true, description: 'How.' })
  way?: VisitWay | null
  @Field(() => Int, { nullable: true, description: '课时.' })
  lessons?: number | null
  @Field(() => Yuan, { nullable: true, description: '慰问金.' })
  comfortMoney?: bigint | null
  @Field(() => ComfortPayer, { nullable: true, description: 'Whose money it is.' })
  paidFrom?: ComfortPayer | null
  @Field(() => ID, { nullable: true, description: 'A gift instead of comfort money.' })
  giftId?: string | null
  @Field(() => Boolean, { nullable: true, description: '签收.' })
  signed?: boolean | null
  @Field(() => String, { nullable: true, description: 'What was said.' })
  notes?: string | null
  @Field({ description: 'Names this request; the same one again changes nothing.' })
  idempotencyKey!: string
}

@ObjectType({ description: 'Why one of several was refused.' })
export class Refusal {
  @Field({ description: 'Code, of the list of errors.' })
  code!: string
  @Field(() => Bilingual, { description: 'What is wrong and what to do.' })
  text!: Bilingual
}

@ObjectType({ description: 'What became of one of several visits: each stands for itself.' })
export class VisitAnswer {
  visitId!: string | null
  conflictsWithId!: string | null

  @Field({ description: 'The visit’s own key.' })
  idempotencyKey!: string
  @Field({ description: 'Whether it is entered, now or by an earlier try; what a device may forget.' })
  isEntered!: boolean
  @Field(() => Refusal, { nullable: true, description: 'Why it was refused.' })
  error!: Refusal | null
}

const toAnswer = ({ idempotencyKey, visitId, conflictsWithId, error }: EnteredVisit): VisitAnswer =>
  Object.assign(new VisitAnswer(), {
    idempotencyKey,
    visitId,
    conflictsWithId,
    isEntered: error === null,
    error: error && { code: error.code, text: error.extensions.text as Bilingual },
  })

@Resolver(() => Visit)
export class VisitResolver {
  @Mutation(() => Visit, {
    description:
      'Enters one visit. For an OPERATOR of a bureau or school that sees the pairing, and for its helper. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, STATE_NOT_ALLOWED, CONFLICT with one of this kind on this day, IDEMPOTENCY_KEY_REUSED.',
  })
  recordVisit(
    @Ctx() context: OperationContext,
    @Arg('input', () => RecordVisitInput, { description: 'What happened.' }) input: RecordVisitInput,
  ) {
    return recordVisit(context, input)
  }

  @Mutation(() => [VisitAnswer], {
    description:
      'Enters up to fifty visits, answered one by one: a phone that was without a network sends them together, and again when no answer came. For whoever may enter one. FORBIDDEN, BAD_USER_INPUT.',
  })
  async recordVisits(
    @Ctx() context: OperationContext,
    @Arg('input', () => [RecordVisitInput], { description: 'What happened, 1 to 50.' }) input: RecordVisitInput[],
  ) {
    return (await recordVisits(context, input)).map(toAnswer)
  }

  @Mutation(() => Visit, {
    description:
      'Puts another visit in the place of one that was entered wrongly, or none. For whoever may enter one. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, CONFLICT when it was corrected already.',
  })
  correctVisit(
    @Ctx() context: OperationContext,
    @Arg('input', () => CorrectVisitInput, { description: 'What it was in truth.' }) input: CorrectVisitInput,
  ) {
    return correctVisit(context, input)
  }

  @FieldResolver(() => Pairing, { nullable: true, description: 'Who visited whom.' })
  pairing(@Root() visit: Visit, @Ctx() context: OperationContext) {
    return loadPairing(context, visit.pairingId)
  }

  @FieldResolver(() => Gift, { nullable: true, description: 'The gift that was brought; it is the record of aid.' })
  gift(@Root() visit: Visit): Gift | null {
    return visit.giftId ? { id: visit.giftId } : null
  }

  @FieldResolver(() => Visit, { nullable: true, description: 'The visit in whose place it stands.' })
  corrects(@Root() visit: Visit, @Ctx() context: OperationContext) {
    return visit.correctsId ? loadVisit(context, visit.correctsId) : null
  }
}

@Resolver(() => VisitAnswer)
export class VisitAnswerResolver {
  @FieldResolver(() => Visit, { nullable: true, description: 'The visit, as far as the caller may read it.' })
  visit(@Root() answer: VisitAnswer, @Ctx() context: OperationContext) {
    return answer.visitId ? loadVisit(context, answer.visitId) : null
  }

  @FieldResolver(() => Visit, {
    nullable: true,
    description: 'The visit of this kind that stands on this day already, of a CONFLICT.',
  })
  conflictsWith(@Root() answer: VisitAnswer, @Ctx() context: OperationContext) {
    return answer.conflictsWithId ? loadVisit(context, answer.conflictsWithId) : null
  }
}
