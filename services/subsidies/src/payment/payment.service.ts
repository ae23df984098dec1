import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { rowById } from '@dianming/shared/subgraph/row-by-id'
import { paymentLoad } from '../generated/statements.js'
import { Payment } from './payment.entity.js'

export const PAYMENT_COLUMNS = `payment.id, student_id as "studentId", programme_code as "programmeCode", made_by as "madeBy", term, amount_fen::text as amount, form, payment.status, payer, serial, method,
  paid_on::text as "paidOn", note, is_reissue as reissue, batch_id as "batchId", account_last_four as "accountLastFour",
  (select e.reason from subsidies.payment_event e where e.payment_id = payment.id and e.status = 'RETURNED' order by e.id desc limit 1) as "returnReason"`

/** A register bureau learns programme, term and amount of what others paid for its children, and no more. */
export function toPayment(context: OperationContext, row: Payment): Payment {
  context.touched(row.studentId)
  const payment = Object.assign(new Payment(), row)
  const { principal } = context
  if (principal.audience === 'REGISTER') payment.accountLastFour = null
  if (principal.audience !== 'REGISTER' || row.madeBy === principal.organisation) return payment
  return Object.assign(payment, {
    payer: '其他单位',
    serial: '',
    method: null,
    note: null,
    returnReason: null,
    paidOn: null,
  })
}

export const loadPayment = (context: OperationContext, id: string): Promise<Payment | null> =>
  rowById(context, paymentLoad, toPayment, id)
