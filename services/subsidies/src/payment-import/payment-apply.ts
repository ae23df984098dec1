import { analyseGrown } from '@dianming/shared/database/planner'
import { run } from '@dianming/shared/database/statement'
import type { ImportJob, Snapshot } from '@dianming/shared/http/imports/import-kind'
import type pg from 'pg'
import {
  paymentImportChildColumns,
  paymentImportCorrect,
  paymentImportCorrected,
  paymentImportCorrectedTold,
  paymentImportCorrection,
  paymentImportCorrectionArrived,
  paymentImportCorrectionTold,
  paymentImportInsert,
  paymentImportKnown,
  paymentImportMended,
  paymentImportNamed,
  paymentImportRefused,
  paymentImportReused,
  paymentImportSame,
  paymentImportTwice,
  paymentImportWarned,
} from '../generated/statements.js'

/**
 * Payments enter the tables. A payer's serial is one payment: the same row again is known, one with a cell mended is a correction, one of
 * another child, programme or term is refused.
 * Every payment names one child: by registry number, else by ID number (of two registry entries the permanent one).
 */
export async function applyPayments(client: pg.PoolClient, job: ImportJob): Promise<Snapshot> {
  await run(client, paymentImportChildColumns)
  await run(client, paymentImportNamed, { region: job.region })
  await run(client, paymentImportRefused, { region: job.region })
  await run(client, paymentImportWarned, { region: job.region })
  await run(client, paymentImportTwice)
  const corrects = await correctPayments(client, job)
  await run(client, paymentImportInsert, { region: job.region, organisation: job.organisation, id: job.id })
  await analyseGrown(client, 'subsidies.payment', 'subsidies.payment_event')
  return { inScope: 0, twice: 0, isOlder: false, corrects }
}

/**
 * Rows whose serial the payer used before: the same again changes nothing; of the same child, programme and term one with a cell mended
 * is a correction, told cell by cell: another payment stands for it from then on. An empty cell mends nothing. Answers how many it corrects.
 */
async function correctPayments(client: pg.PoolClient, job: ImportJob): Promise<number> {
  await run(client, paymentImportKnown, { region: job.region })
  await run(client, paymentImportReused, { organisation: job.organisation })
  await run(client, paymentImportSame)
  await run(client, paymentImportCorrectedTold)
  await run(client, paymentImportMended)
  await run(client, paymentImportCorrected)
  await run(client, paymentImportCorrection, { id: job.id })
  await run(client, paymentImportCorrectionTold, { organisation: job.organisation })
  // what the bank had said of it holds
  await run(client, paymentImportCorrectionArrived, { organisation: job.organisation })
  const corrected = await run(client, paymentImportCorrect)
  return corrected.rowCount ?? 0
}
