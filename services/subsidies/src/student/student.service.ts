import { type InJson, type RowOf, rows } from '@dianming/shared/database/statement'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import type { Entitlement } from '../entitlement/entitlement.entity.js'
import { toEntitlement } from '../entitlement/entitlement.service.js'
import type { entitlementLoad, paymentLoad } from '../generated/statements.js'
import { studentOfStudent } from '../generated/statements.js'
import type { Payment } from '../payment/payment.entity.js'
import { toPayment } from '../payment/payment.service.js'
import { Programme } from '../programme/programme.entity.js'
import { programmesByCode } from '../programme/programme.service.js'

/** What government owes and paid a student. */
interface Subsidies {
  /** by term and programme */
  entitlements: Entitlement[]
  /** the oldest first */
  payments: Payment[]
}
interface SubsidiesRow {
  id: string
  entitlements: InJson<RowOf<typeof entitlementLoad>>[] | null
  payments: InJson<RowOf<typeof paymentLoad>>[] | null
  programmes: { code: string }[] | null
}

/** Entitlements and payments of a student, of one term or of all; any number of students, and the programmes, are one statement. */
export const subsidiesOfStudent = async (
  context: OperationContext,
  studentId: string,
  term: string | null,
): Promise<Subsidies> =>
  (isId(studentId)
    ? await context
        .loader<Subsidies>(`subsidies.of.student:${term}`, async ids => {
          const found = (await rows(context.em, studentOfStudent, { ids, term })) as SubsidiesRow[]
          const used = new Set(
            found.flatMap(row => [...(row.entitlements ?? []), ...(row.payments ?? [])].map(aid => aid.programmeCode)),
          )
          for (const row of found.flatMap(({ programmes }) => programmes ?? []))
            if (used.has(row.code)) programmesByCode(context).prime(row.code, context.em.map(Programme, row))
          return new Map(
            found.map(({ id, entitlements, payments }) => [
              id,
              {
                entitlements: (entitlements ?? []).map(row =>
                  toEntitlement(context, { ...row, amount: BigInt(row.amount) }),
                ),
                payments: (payments ?? []).map(row => toPayment(context, { ...row, amount: BigInt(row.amount) })),
              },
            ]),
          )
        })
        .load(studentId)
    : null) ?? { entitlements: [], payments: [] }
