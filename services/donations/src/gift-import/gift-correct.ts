import { run } from '@dianming/shared/database/statement'
import type { ImportJob } from '@dianming/shared/http/imports/import-kind'
import type pg from 'pg'
import {
  giftImportConfirmed,
  giftImportCorrect,
  giftImportCorrectedDonations,
  giftImportCorrectedTold,
  giftImportCorrections,
  giftImportDayConfirmed,
  giftImportDropRefusedPairs,
  giftImportFresh,
  giftImportPairs,
  giftImportStale,
  giftImportUnclear,
} from '../generated/statements.js'

/**
 * Rows that are a gift of an earlier list with a cell mended: they bear the giver, the child, the thing and the term of a gift that the
 * same organisation recorded and whose row is not in this file any more. Of a thing that a child is given once that is enough; of others
 * the title must be the same, and the day, unless the file also holds another row of that list. Where several could be meant, or the school
 * has confirmed what would change, the row is refused and says what to do. What would change is told row by row; answers how many.
 * A row is new if nothing of this holds.
 */
export async function correctGifts(client: pg.PoolClient, job: ImportJob): Promise<number> {
  await run(client, giftImportFresh)
  // gifts of earlier lists of this organisation whose rows this file does not hold
  await run(client, giftImportStale, { organisation: job.organisation })
  await run(client, giftImportPairs)
  await run(client, giftImportUnclear)
  await run(client, giftImportDropRefusedPairs)
  // the day on which a school confirmed is not the list's to take away
  await run(client, giftImportDayConfirmed)
  await run(client, giftImportConfirmed)
  await run(client, giftImportDropRefusedPairs)
  await run(client, giftImportCorrectedTold)
  await run(client, giftImportCorrections, { id: job.id, organisation: job.organisation, subject: job.subject })
  await run(client, giftImportCorrectedDonations, { organisation: job.organisation })
  const corrected = await run(client, giftImportCorrect)
  return corrected.rowCount ?? 0
}
