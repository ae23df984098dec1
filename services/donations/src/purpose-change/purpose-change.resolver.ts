import { made, type RowOf, rows } from '@dianming/shared/database/statement'
import { AidPurpose } from '@dianming/shared/subgraph/enums'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { pageOf } from '@dianming/shared/subgraph/page'
import { requestOnce } from '@dianming/shared/subgraph/request-once'
import { rowById } from '@dianming/shared/subgraph/row-by-id'
import { BadInput, DianmingError, NotFound, saysWhy } from '@dianming/shared/vocabulary/errors'
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Donation } from '../donation/donation.entity.js'
import { loadDonation } from '../donation/donation.service.js'
import { lockDonation } from '../donation/donation-keep.js'
import {
  donationOrigin,
  donationPurpose,
  purposeChangeDecide,
  purposeChangeList,
  purposeChangeLoad,
  purposeChangePropose,
} from '../generated/statements.js'
import { Partner } from '../partner/partner.entity.js'
import { loadPartner } from '../partner/partner.service.js'
import { PurposeBasis, PurposeChange, PurposeChangeConnection, PurposeChangeStatus } from './purpose-change.entity.js'

const MAX_WORDS = 200

@InputType({ description: 'Another purpose for what is left of an own donation.' })
class ProposePurposeChangeInput {
  @Field(() => ID, { description: 'The donation; the caller’s own.' })
  donationId!: string
  @Field(() => AidPurpose, { description: 'What it shall be for.' })
  to!: AidPurpose
  @Field(() => PurposeBasis, { description: 'What it rests on.' })
  basis!: keyof typeof PurposeBasis
  @Field(() => String, {
    nullable: true,
    description: 'The donor’s letter or the filing; needed where the donor is not on the platform.',
  })
  reference?: string | null
  @Field({ description: 'Why, 2 to 200 characters.' })
  reason!: string
  @Field({ description: 'Names this request; the same one again changes nothing.' })
  idempotencyKey!: string
}

/** What is promised keeps its purpose, so it must be known first what comes of it. */
const promised = () =>
  new DianmingError(
    'STATE_NOT_ALLOWED',
    '还有承诺待学校确认：确认或撤销后再变更剩余部分的用途',
    'some of it is promised still; change what is left once that is confirmed or taken back',
  )

const toChange = (row: RowOf<typeof purposeChangeLoad>): PurposeChange => made(PurposeChange, row)

async function purposeChange(context: OperationContext, id: string): Promise<PurposeChange> {
  context.forget()
  const found = await rowById(context, purposeChangeLoad, (_, row) => toChange(row), id)
  if (!found) throw new NotFound('该用途变更')
  return found
}

@Resolver(() => PurposeChange)
export class PurposeChangeResolver {
  @FieldResolver(() => Donation, { nullable: true, description: 'The donation; null when the caller does not see it.' })
  donation(@Root() change: PurposeChange, @Ctx() context: OperationContext) {
    return loadDonation(context, change.donationId)
  }

  @FieldResolver(() => Partner, { nullable: true, description: 'Who asks; null when the caller does not see it.' })
  partner(@Root() change: PurposeChange, @Ctx() context: OperationContext) {
    return loadPartner(context, change.partnerId)
  }

  @Query(() => PurposeChangeConnection, {
    nullable: true,
    description: 'Changes of purpose that the caller asked for or decides; an auditor all. Those that wait first.',
  })
  purposeChanges(
    @Ctx() context: OperationContext,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    const list = { statement: purposeChangeList, parameters: {} }
    return pageOf(context, list, { first, after }, row => toChange(row))
  }

  @Mutation(() => PurposeChange, {
    description:
      'Asks for another purpose of what is left of an own donation. Where it first came from another partner, that one decides; else the donor’s letter or the filing is named, and it holds at once. NOT_FOUND, BAD_USER_INPUT, CONFLICT while one waits, STATE_NOT_ALLOWED, IDEMPOTENCY_KEY_REUSED.',
  })
  async proposePurposeChange(
    @Ctx() context: OperationContext,
    @Arg('input', () => ProposePurposeChangeInput, { description: 'The change.' }) input: ProposePurposeChangeInput,
  ): Promise<PurposeChange> {
    const reference = input.reference?.trim() || null
    if (!saysWhy(input.reason) || input.reason.length > MAX_WORDS || (reference?.length ?? 0) > MAX_WORDS)
      throw new BadInput('请写明理由，每项最多 200 个字', 'say why, in at most 200 characters each')
    const id = await requestOnce(context, 'proposePurposeChange', { ...input }, async changeId => {
      const own = await lockDonation(context, input.donationId)
      if (own.purpose === input.to) throw new BadInput('用途没有改变', 'it is for this purpose already')
      if (own.leftAmount === 0n || (own.leftAmount === null && own.leftQuantity === 0))
        throw new DianmingError('STATE_NOT_ALLOWED', '该捐赠已无剩余', 'nothing is left of this donation')
      if (own.isPromised) throw promised()
      const [origin] = await rows(context.em, donationOrigin, { id: own.id })
      const decider = origin && origin.uscc !== context.principal.uscc ? origin.uscc : null
      if (!decider && !reference)
        throw new BadInput('请写明捐赠人同意书或备案文号', 'name the donor’s letter or the filing')
      const { organisation, subject } = context.principal
      try {
        await rows(context.em, purposeChangePropose, {
          id: changeId,
          donationId: own.id,
          partnerId: own.partnerId,
          from: own.purpose,
          to: input.to,
          basis: input.basis,
          reference,
          reason: input.reason.trim(),
          originUscc: decider,
          status: decider ? 'PROPOSED' : 'ACCEPTED',
          organisation,
          subject,
        })
      } catch (error) {
        if ((error as { constraint?: string }).constraint !== 'purpose_change_open') throw error
        throw new DianmingError('CONFLICT', '已有一项用途变更待决定', 'another change of this donation waits')
      }
      if (!decider) await rows(context.em, donationPurpose, { id: own.id, purpose: input.to })
    })
    return purposeChange(context, id)
  }

  @Mutation(() => PurposeChange, {
    description:
      'Accepts or refuses a change of purpose, for the partner from whom the donation first came; or withdraws it, for who asked. NOT_FOUND, BAD_USER_INPUT, STATE_NOT_ALLOWED once it is decided.',
  })
  async decidePurposeChange(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { description: 'The change.' }) id: string,
    @Arg('status', () => PurposeChangeStatus, { description: 'ACCEPTED, REFUSED or WITHDRAWN.' })
    status: keyof typeof PurposeChangeStatus,
    @Arg('note', () => String, { nullable: true, description: 'A word, at most 200 characters.' })
    note: string | undefined,
  ): Promise<PurposeChange> {
    if (status === 'PROPOSED') throw new BadInput('请选择同意、不同意或撤回', 'accept, refuse or withdraw')
    if ((note?.length ?? 0) > MAX_WORDS) throw new BadInput('最多 200 个字', 'at most 200 characters')
    const { subject } = context.principal
    const [told] = isId(id)
      ? await rows(context.em, purposeChangeDecide, { id, status, note: note?.trim() || null, subject })
      : []
    if (told?.outcome === 'PROMISED') throw promised()
    if (told?.outcome === 'DECIDED')
      throw new DianmingError('STATE_NOT_ALLOWED', '该用途变更已有结果', 'it is decided already')
    if (told?.outcome !== 'DONE') throw new NotFound('该用途变更')
    return purposeChange(context, id)
  }
}
