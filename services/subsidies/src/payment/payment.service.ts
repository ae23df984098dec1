import { made, type RowOf } from '@dianming/shared/database/statement'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { rowById } from '@dianming/shared/subgraph/row-by-id'
import { paymentLoad } from '../generated/statements.js'
import { Payment } from './payment.entity.js'

/** A register bureau learns programme, term and amount of what others paid for its children, and no more. */
export function toPayment(context: OperationContext, row: RowOf<typeof paymentLoad>): Payment {
  context.concerns(row.studentId)
  const payment = made(Payment, row)
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
