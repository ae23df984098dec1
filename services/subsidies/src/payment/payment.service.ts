import { isId, type OperationContext } from '@dianming/shared/context'
import { rows } from '@dianming/shared/session'
import { Payment } from './payment.entity.js'

const COLUMNS = `payment.id, student_id as "studentId", programme_code as "programmeCode", made_by as "madeBy", term, amount_fen as amount, form, payment.status, payer, serial, method,
  paid_on::text as "paidOn", note, is_reissue as reissue,
  (select e.reason from subsidies.payment_event e where e.payment_id = payment.id and e.status = 'RETURNED' order by e.id desc limit 1) as "returnReason"`

/** A register bureau learns programme, term and amount of what others paid for its children, and no more. */
function toPayment(context: OperationContext, row: Payment): Payment {
  context.touched(row.studentId)
  const payment = Object.assign(new Payment(), row)
  const { principal } = context
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
  isId(id)
    ? context
        .loader<Payment>('payment.by.id', async ids => {
          const found = await rows<Payment>(
            context.em,
            `/* payment.load */ select ${COLUMNS} from subsidies.payment where id = any ($1::uuid[])`,
            [ids],
          )
          return new Map(found.map(row => [row.id, toPayment(context, row)]))
        })
        .load(id)
    : Promise.resolve(null)

/** Payments for a student, the oldest first; of one term or of all. */
export const paymentsOfStudent = async (
  context: OperationContext,
  studentId: string,
  term: string | null,
): Promise<Payment[]> =>
  (isId(studentId)
    ? await context
        .loader<Payment[]>(`payment.of.student:${term}`, async ids => {
          const found = await rows<Payment>(
            context.em,
            `/* payment.of.student */ select ${COLUMNS} from subsidies.payment where student_id = any ($1::uuid[]) and ($2::text is null or term = $2) order by paid_on, serial`,
            [ids, term],
          )
          return new Map(
            ids.map(id => [id, found.filter(row => row.studentId === id).map(row => toPayment(context, row))]),
          )
        })
        .load(studentId)
    : null) ?? []
