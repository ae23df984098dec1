import { rows } from '@dianming/shared/database/statement'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { requestOnce } from '@dianming/shared/subgraph/request-once'
import { today } from '@dianming/shared/vocabulary/day'
import { BadInput, Forbidden, NotFound } from '@dianming/shared/vocabulary/errors'
import { donationPartnerSelf, donationRegister } from '../generated/statements.js'
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
  idempotencyKey: string
}

/**
 * Registers a donation of the caller's own, once for its key; who gives for the first time becomes a partner. Errors: FORBIDDEN for
 * who has no 统一社会信用代码, BAD_USER_INPUT, NOT_FOUND for a donation to hand on that is not to be seen, IDEMPOTENCY_KEY_REUSED.
 */
export async function registerDonation(context: OperationContext, input: NewDonation): Promise<Donation> {
  const { principal, em } = context
  const { uscc } = principal
  if (!uscc) throw new Forbidden()
  check(input)
  const id = await requestOnce(context, 'registerDonation', { ...input }, async donationId => {
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
      organisation: principal.organisation,
    })
  })
  context.forget()
  const donation = await loadDonation(context, id)
  if (!donation) throw new NotFound('该捐赠')
  return donation
}

function check({ form, title, amount, quantity, unit, receivedOn }: NewDonation): void {
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
