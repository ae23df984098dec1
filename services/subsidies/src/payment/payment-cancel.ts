import { patiently } from '@dianming/shared/database/lock'
import { rows } from '@dianming/shared/database/statement'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { BadInput, DianmingError, NotFound, saysWhy } from '@dianming/shared/vocabulary/errors'
import { paymentAgain, paymentCancel, paymentLock } from '../generated/statements.js'
import type { Payment } from './payment.entity.js'
import { loadPayment } from './payment.service.js'

/** Gives up a payment that came back from the bank. NOT_FOUND, STATE_NOT_ALLOWED, BAD_USER_INPUT without a reason. */
export async function cancelPayment(context: OperationContext, id: string, reason: string): Promise<Payment> {
  if (!saysWhy(reason)) throw new BadInput('请写明不再发放的原因', 'say why it is not paid again')
  const { em, principal } = context
  await patiently(context, async () => {
    const [payment] = isId(id) ? await rows(em, paymentLock, { id, organisation: principal.organisation }) : []
    if (!payment) throw new NotFound('该笔发放')
    const [again] = await rows(em, paymentAgain, { id })
    if (payment.status !== 'RETURNED' || again)
      throw new DianmingError(
        'STATE_NOT_ALLOWED',
        '只有银行退回且未补发的款项可以撤销',
        'only what the bank returned and is not on its way again is given up',
      )
    await rows(em, paymentCancel, { id, subject: principal.subject, reason: reason.trim() })
  })
  context.forget()
  const payment = await loadPayment(context, id)
  if (!payment) throw new NotFound('该笔发放')
  return payment
}
