import { rows } from '@dianming/shared/database/statement'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { requestOnce } from '@dianming/shared/subgraph/request-once'
import { CalendarDate, Yuan } from '@dianming/shared/subgraph/scalars'
import { today } from '@dianming/shared/vocabulary/day'
import { BadInput, DianmingError, saysWhy } from '@dianming/shared/vocabulary/errors'
import { Arg, Ctx, Field, FieldResolver, Float, ID, InputType, Mutation, Resolver, Root } from 'type-graphql'
import { Donation } from '../donation/donation.entity.js'
import { changedDonation, lockDonation } from '../donation/donation-keep.js'
import { useEnter } from '../generated/statements.js'
import { DonationUse, DonationUseKind } from './use.entity.js'
import { usesOf } from './use.service.js'

const MAX_WORDS = 200

@InputType({ description: 'What left an own donation otherwise than as a gift.' })
class RecordDonationUseInput {
  @Field(() => ID, { description: 'The donation; the caller’s own.' })
  donationId!: string
  @Field(() => DonationUseKind, {
    description: 'What became of it; what is handed on the receiver registers (registerDonation.passedOnFromId).',
  })
  kind!: keyof typeof DonationUseKind
  @Field(() => Yuan, { nullable: true, description: 'How much.' })
  amount?: bigint | null
  @Field(() => Float, { nullable: true, description: 'How many.' })
  quantity?: number | null
  @Field(() => CalendarDate, { description: 'Day; not after today.' })
  on!: string
  @Field({ description: 'Why, 2 to 200 characters.' })
  reason!: string
  @Field(() => String, { nullable: true, description: 'Document that proves it, at most 200 characters.' })
  document?: string | null
  @Field({ description: 'Names this request; the same one again changes nothing.' })
  idempotencyKey!: string
}

@Resolver(() => Donation)
export class DonationUseResolver {
  @FieldResolver(() => [DonationUse], {
    description: 'What left it otherwise than as gifts, in its order; for its giver, empty for others.',
  })
  uses(@Root() donation: Donation, @Ctx() context: OperationContext) {
    return usesOf(context, donation.id)
  }

  @Mutation(() => Donation, {
    description:
      'Records what became of a part of an own donation otherwise than as a gift: returned to the donor, spent on the work, written off. NOT_FOUND, BAD_USER_INPUT, STATE_NOT_ALLOWED beyond what is left, IDEMPOTENCY_KEY_REUSED.',
  })
  async recordDonationUse(
    @Ctx() context: OperationContext,
    @Arg('input', () => RecordDonationUseInput, { description: 'What became of it.' }) input: RecordDonationUseInput,
  ): Promise<Donation> {
    const { donationId, kind, amount = null, quantity = null, on, reason, document } = input
    if (kind === 'HANDED_ON')
      throw new BadInput(
        '转交由接收方登记：请先给它额度（offerShare），由它登记来自本捐赠的捐赠',
        'who receives registers what is handed on: offer it some of this donation first',
      )
    if (
      (amount === null && quantity === null) ||
      (amount !== null && amount <= 0n) ||
      (quantity !== null && !(quantity > 0))
    )
      throw new BadInput('请给出正的金额或数量', 'give a positive amount or quantity')
    if (on > today()) throw new BadInput('日期不能晚于今天', 'the day is not after today')
    if (!saysWhy(reason) || reason.length > MAX_WORDS || (document?.length ?? 0) > MAX_WORDS)
      throw new BadInput('请写明理由，每项最多 200 个字', 'say why, in at most 200 characters each')
    await requestOnce(context, 'recordDonationUse', { ...input }, async id => {
      const own = await lockDonation(context, donationId)
      if (
        (amount !== null && (own.leftAmount === null || amount > own.leftAmount)) ||
        (quantity !== null && (own.leftQuantity === null || quantity > own.leftQuantity))
      )
        throw new DianmingError('STATE_NOT_ALLOWED', '超过该捐赠的剩余', 'more than this donation has left')
      const { organisation, subject } = context.principal
      await rows(context.em, useEnter, {
        id,
        donationId: own.id,
        kind,
        amount,
        quantity,
        on,
        reason: reason.trim(),
        document: document?.trim() || null,
        organisation,
        subject,
      })
    })
    return changedDonation(context, donationId)
  }
}
