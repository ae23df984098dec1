import { rows } from '@dianming/shared/database/statement'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { requestOnce } from '@dianming/shared/subgraph/request-once'
import { today } from '@dianming/shared/vocabulary/day'
import { BadInput, DianmingError, Forbidden, NotFound } from '@dianming/shared/vocabulary/errors'
import { donationHandOn, donationPartnerSelf, donationRegister } from '../generated/statements.js'
import { channelOf } from '../gift-import/gift-words.js'
import type { Donation } from './donation.entity.js'
import { loadDonation } from './donation.service.js'

const MAX_TITLE = 200
const MAX_UNIT = 20

/** What a partner puts in. */
export interface NewDonation {
  form: string
  purpose: string
  title: string
  amount?: bigint | null
  quantity?: number | null
  unit?: string | null
  receivedOn: string
  passedOnFromId?: string | null
  receivedFrom?: string | null
  anonymous?: boolean | null
  agreementNumber?: string | null
  idempotencyKey: string
}

/**
 * Registers a donation of the caller's own, once for its key; who gives for the first time becomes a partner. Errors: FORBIDDEN for
 * who has no 统一社会信用代码, BAD_USER_INPUT, NOT_FOUND for a donation to hand on that the caller was offered nothing of,
 * STATE_NOT_ALLOWED beyond what is left of it or was offered, IDEMPOTENCY_KEY_REUSED.
 */
export async function registerDonation(context: OperationContext, input: NewDonation): Promise<Donation> {
  const { principal, em } = context
  const { uscc } = principal
  if (!uscc) throw new Forbidden()
  check(input)
  const id = await requestOnce(context, 'registerDonation', { ...input }, async donationId => {
    // what was offered is seen
    if (input.passedOnFromId && !(await loadDonation(context, input.passedOnFromId))) throw new NotFound('该捐赠')
    await rows(em, donationPartnerSelf, {
      organisationName: principal.organisationName,
      uscc,
      channel: channelOf(uscc, principal.organisationName),
    })
    await rows(em, donationRegister, {
      donationId,
      uscc,
      form: input.form,
      purpose: input.purpose,
      title: input.title.trim(),
      amount: input.amount ?? null,
      quantity: input.quantity ?? null,
      unit: input.unit?.trim() || null,
      receivedOn: input.receivedOn,
      passedOnFromId: input.passedOnFromId ?? null,
      receivedFrom: input.receivedFrom?.trim() || null,
      anonymous: input.anonymous ?? false,
      agreementNumber: input.agreementNumber?.trim() || null,
      organisation: principal.organisation,
    })
    if (input.passedOnFromId) await handOn(context, input.passedOnFromId, donationId)
  })
  context.forget()
  const donation = await loadDonation(context, id)
  if (!donation) throw new NotFound('该捐赠')
  return donation
}

/** What another offered of its donation becomes the caller's: one use there, this donation here. */
async function handOn(context: OperationContext, fromId: string, toId: string): Promise<void> {
  const { organisation, subject } = context.principal
  const [told] = isId(fromId) ? await rows(context.em, donationHandOn, { fromId, toId, organisation, subject }) : []
  switch (told?.outcome) {
    case 'DONE':
      return
    case 'LEFT':
      throw new DianmingError(
        'STATE_NOT_ALLOWED',
        '超过原捐赠的剩余或其转交额度，请对方查看剩余后重新约定',
        'more than is left of that donation, or than was offered of it',
      )
    case 'FORM':
      throw new BadInput(
        '转交不改变形式、用途和单位；原捐赠有金额的写金额，有数量的写数量',
        'what is handed on keeps form, purpose and unit, and says the amount and the quantity where that donation has them',
      )
    case 'CYCLE':
      throw new BadInput('不能转回经手过的单位', 'it came through this organisation’s hands already')
    case 'DEEP':
      throw new BadInput('最多转交五手', 'it went through five hands already')
    default:
      throw new NotFound('该捐赠')
  }
}

function check({ form, title, amount, quantity, unit, receivedOn, receivedFrom, agreementNumber }: NewDonation): void {
  if ((receivedFrom?.length ?? 0) > MAX_TITLE || (agreementNumber?.length ?? 0) > MAX_TITLE)
    throw new BadInput(
      'receivedFrom、agreementNumber 最多 200 个字',
      'receivedFrom and agreementNumber have at most 200 characters',
    )
  if ((unit?.length ?? 0) > MAX_UNIT) throw new BadInput('unit 最多 20 个字', 'unit has at most 20 characters')
  if (!title.trim() || title.trim().length > MAX_TITLE)
    throw new BadInput('title 应为 1 到 200 个字', 'title has 1 to 200 characters')
  if (amount != null && amount <= 0n) throw new BadInput('amount 应为正数', 'amount is positive')
  if (quantity != null && !(quantity >= 0.001 && quantity <= 1e9))
    throw new BadInput('quantity 应为正数', 'quantity is positive')
  if (form === 'CASH' && amount == null) throw new BadInput('现金捐赠请给出 amount', 'give the amount of money')
  if (amount == null && quantity == null)
    throw new BadInput('请给出 amount 或 quantity', 'give an amount or a quantity, so that it is known what is left')
  if (receivedOn > today()) throw new BadInput('receivedOn 不能晚于今天', 'receivedOn is not after today')
}
