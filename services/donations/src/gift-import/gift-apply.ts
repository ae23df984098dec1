import { analyseGrown } from '@dianming/shared/database/planner'
import { run } from '@dianming/shared/database/statement'
import { FileRefused } from '@dianming/shared/http/imports/cell'
import type { ImportJob, Snapshot } from '@dianming/shared/http/imports/import-kind'
import type pg from 'pg'
import {
  giftImportAsk,
  giftImportAsked,
  giftImportAskedBack,
  giftImportAskedCount,
  giftImportAskedKnown,
  giftImportAskedMended,
  giftImportAskedTold,
  giftImportByCode,
  giftImportByName,
  giftImportByRegistry,
  giftImportChildColumns,
  giftImportDigest,
  giftImportDonations,
  giftImportInsert,
  giftImportNamedSchool,
  giftImportNumbered,
  giftImportOccurrence,
  giftImportPartnerNames,
  giftImportPartnerSelf,
  giftImportPartners,
  giftImportRefusedOfBureau,
  giftImportRefusedOfPartner,
  giftImportUnborn,
  giftImportUnclearThings,
  giftImportWarned,
} from '../generated/statements.js'
import { correctGifts } from './gift-correct.js'

/** Rows without a code that a giver may hand in a day, all its lists together: more is no list of what was given. */
export const REQUESTS_A_DAY = 200

/**
 * Rows of a partner's own list that name a child without its code become requests to the school, each answered alike, whether there is
 * such a child or not. The same file again finds them. Past a day's number the whole file is refused.
 */
async function askSchools(client: pg.PoolClient, job: ImportJob): Promise<void> {
  await run(client, giftImportAsked, { region: job.region })
  await run(client, giftImportAskedKnown)
  // the same row with a cell mended is the same request, while nobody has answered it
  await run(client, giftImportAskedMended, { region: job.region, organisation: job.organisation })
  const { rows } = await run(client, giftImportAskedCount, { organisation: job.organisation })
  const { fresh, today } = rows[0] ?? { fresh: 0, today: 0 }
  if (fresh > 0 && fresh + today > REQUESTS_A_DAY) throw new FileRefused('LIMIT_EXCEEDED')
  await run(client, giftImportPartnerSelf)
  await run(client, giftImportAsk, { region: job.region, id: job.id, organisation: job.organisation })
  await run(client, giftImportAskedTold)
  await run(client, giftImportAskedBack)
}

/**
 * Gifts enter the tables. Each names one child: by the giver's own code of it, or, in a bureau's list, by registry number, else by name within the named school (or schools of one
 * name), where two entries of one person count as one (the permanent one stands), children who left give way to those who are
 * there, and of several namesakes a bureau means the one on the roll. A row is known by what it says and of whom: the how-manieth row saying the same decides whether it is new.
 */
export async function applyGifts(client: pg.PoolClient, job: ImportJob): Promise<Snapshot> {
  if (job.uscc) await askSchools(client, job)
  await run(client, giftImportChildColumns)
  await run(client, giftImportNamedSchool, { region: job.region })
  await run(client, giftImportByRegistry, { region: job.region })
  await run(client, giftImportByCode)
  // of several namesakes a bureau means the one on the roll
  await run(client, giftImportByName)
  await run(client, job.uscc ? giftImportRefusedOfPartner : giftImportRefusedOfBureau)
  if (!job.uscc) await run(client, giftImportWarned)
  // said of the county's own children to their bureau: to anyone else it would tell a birthday
  if (!job.uscc) await run(client, giftImportUnborn, { region: job.region })
  await run(client, giftImportPartnerNames)
  await run(client, giftImportPartners)
  await run(client, giftImportDigest)
  await run(client, giftImportOccurrence, { region: job.region, isPartner: job.uscc !== null })
  const corrects = await correctGifts(client, job)
  await run(client, giftImportUnclearThings)
  await run(client, giftImportDonations, { organisation: job.organisation })
  await analyseGrown(client, 'donations.donation')
  // numbered above what stands there, whatever was mended or cancelled since
  await run(client, giftImportNumbered)
  await run(client, giftImportInsert, {
    region: job.region,
    organisation: job.organisation,
    id: job.id,
    status: job.uscc ? 'PLEDGED' : 'DELIVERED',
  })
  await analyseGrown(client, 'donations.gift', 'donations.gift_request')
  return { inScope: 0, twice: 0, isOlder: false, corrects }
}
