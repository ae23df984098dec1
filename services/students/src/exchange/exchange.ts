import type { Log } from '@dianming/shared/caller/log'
import type { PersonalData } from '@dianming/shared/caller/personal-data'
import { run } from '@dianming/shared/database/statement'
import { repeat } from '@dianming/shared/jobs/repeat'
import type pg from 'pg'
import { exchangeCount, exchangeKeep, exchangePulse, exchangeStale, exchangeWithout } from '../generated/statements.js'
import { exchangeTransfers } from './transfers.js'

const LOOK_EVERY_MS = 1000
const PULSE_EVERY_MS = 5000
const COUNT_EVERY_MS = 600_000

/** Makes the exchange's digests of students that have none: at most so many as one turn takes. Answers how many. */
async function makeDigests(pool: pg.Pool, personalData: PersonalData): Promise<number> {
  const { rows } = await run(pool, exchangeWithout)
  if (rows.length === 0) return 0
  const digests = rows.map(({ idCipher, registryCipher }) =>
    idCipher === null
      ? personalData.exchangeDigest('registry', personalData.decrypt(registryCipher))
      : personalData.exchangeDigest('id', personalData.decrypt(idCipher)),
  )
  await run(pool, exchangeKeep, {
    ids: rows.map(row => row.id),
    digests,
    registryDigests: rows.map(row => personalData.exchangeDigest('registry', personalData.decrypt(row.registryCipher))),
    registryCiphers: rows.map(row => row.registryCipher),
    idCiphers: rows.map(row => row.idCipher),
    print: personalData.exchangePrint,
  })
  return rows.length
}

/** A county's part in its province: digests for the exchange, that it is there, and every ten minutes how many rows it has. */
export function startExchanging(pool: pg.Pool, personalData: PersonalData, log: Log): () => Promise<void> {
  const print = personalData.exchangePrint
  if (print === null) return async () => undefined
  let isKnown = false
  let countedAt = 0
  const stops = [
    repeat(LOOK_EVERY_MS, log, 'the exchange', async () => {
      if (!isKnown) await run(pool, exchangeStale, { print })
      isKnown = true
      while ((await makeDigests(pool, personalData)) > 0);
      await exchangeTransfers(pool, personalData, log)
    }),
    repeat(PULSE_EVERY_MS, log, 'the pulse', async () => {
      const pulse = await run(pool, exchangePulse)
      if (pulse.rows.length === 0 || Date.now() - countedAt < COUNT_EVERY_MS) return
      await run(pool, exchangeCount)
      countedAt = Date.now()
    }),
  ]
  return async () => void (await Promise.all(stops.map(stop => stop())))
}
