import { timingSafeEqual } from 'node:crypto'
import type { Log } from '@dianming/shared/caller/log'
import type { PersonalData } from '@dianming/shared/caller/personal-data'
import { run } from '@dianming/shared/database/statement'
import type pg from 'pg'
import {
  exchangeAnswer,
  exchangeAnswers,
  exchangeAsk,
  exchangeAsked,
  exchangeTakeAnswer,
  exchangeTakeAsked,
  exchangeToAnswer,
  exchangeToAsk,
} from '../generated/statements.js'
import { newPair, seal, unseal } from './seal.js'

/** What a child leaves a county with, as it travels: sealed for the county that takes it. */
export interface SealedHistory {
  name: string
  registryNumber: string
  enrolments: { school: string; stage: string; grade: number; from: string; until: string | null }[]
  /** amounts in fen, null where nobody priced it */
  aid: { on: string | null; term: string; giver: string; title: string; amount: string | null }[]
}
/** What the holder sealed: with a release the history, with a refusal why; and the mark of a county. */
interface Answer {
  reason: string | null
  history: SealedHistory | null
  mark: string
}
/** What an ask says; marked, so that the province that passes it on can neither make nor change one. */
interface Ask {
  id: string
  asker: string
  onDate: string
  publicKey: Buffer
  nameDigest: Buffer
}

const equal = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b)
const markOf = (
  personalData: PersonalData,
  registry: string,
  { id, asker, onDate, publicKey, nameDigest }: Ask,
): Buffer =>
  personalData.exchangeDigest(
    'mark',
    JSON.stringify([id, asker, registry, onDate, publicKey.toString('hex'), nameDigest.toString('hex')]),
  )
const markOfAnswer = (
  personalData: PersonalData,
  id: string,
  outcome: string,
  { reason, history }: Omit<Answer, 'mark'>,
) => personalData.exchangeDigest('mark', JSON.stringify([id, outcome, reason, history])).toString('base64')
const nameOf = (personalData: PersonalData, registry: string, nameKey: string): Buffer =>
  personalData.exchangeDigest('name', `${registry} ${nameKey}`)

/**
 * A county's transfers with others of its province: asks for children whom nobody here holds, takes up what is asked of it, seals what was
 * decided, and opens what came back. Each row is a transaction of its own: one that is not what it should be stops no other.
 */
export async function exchangeTransfers(pool: pg.Pool, personalData: PersonalData, log: Log): Promise<void> {
  const each = async <R extends { id: string }>(
    rows: readonly R[],
    what: string,
    work: (client: pg.PoolClient, row: R) => Promise<unknown>,
  ) => {
    for (const row of rows) {
      const client = await pool.connect()
      try {
        await client.query('begin')
        await work(client, row)
        await client.query('commit')
        client.release()
      } catch (error) {
        await client.query('rollback').catch(() => undefined)
        client.release(true)
        if (!(error instanceof NotAsItShouldBe)) throw error
        if (!aside.has(row.id)) log.warn({ transferId: row.id, reason: error.message }, what)
        aside.add(row.id)
      }
    }
  }
  const { rows: asks } = await run(pool, exchangeToAsk)
  await each(asks, 'an ask', (client, row) => ask(client, personalData, row))
  const { rows: asked } = await run(pool, exchangeAsked)
  await each(
    asked.filter(row => !aside.has(row.id)),
    'what another county asks',
    (client, row) => takeAsked(client, personalData, row),
  )
  const { rows: decided } = await run(pool, exchangeToAnswer)
  await each(decided, 'an answer', (client, row) => answer(client, personalData, row))
  const { rows: answers } = await run(pool, exchangeAnswers)
  await each(
    answers.filter(row => !aside.has(row.id)),
    'what another county answers',
    (client, row) => takeAnswer(client, personalData, row),
  )
}

/** What came through the province and is not from a county, or is of nobody here; looked at once until the next start. */
class NotAsItShouldBe extends Error {}
const aside = new Set<string>()

type Row<S> = S extends { as?: { row: infer R } } ? R : never

async function ask(
  client: pg.PoolClient,
  personalData: PersonalData,
  { id, registryCipher, nameKey, askerName, onDate, cell }: Row<typeof exchangeToAsk>,
): Promise<void> {
  const { publicKey, privateKey } = newPair()
  const registry = personalData.decrypt(registryCipher)
  const nameDigest = nameOf(personalData, registry, nameKey)
  await run(client, exchangeAsk, {
    id,
    digest: personalData.exchangeDigest('registry', registry),
    askerName,
    onDate,
    publicKey,
    nameDigest,
    mark: markOf(personalData, registry, { id, asker: cell, onDate, publicKey, nameDigest }),
    privateCipher: personalData.encrypt(privateKey),
  })
}

async function takeAsked(
  client: pg.PoolClient,
  personalData: PersonalData,
  row: Row<typeof exchangeAsked>,
): Promise<void> {
  const registry = personalData.decrypt(row.registryCipher)
  if (!equal(row.mark, markOf(personalData, registry, row))) throw new NotAsItShouldBe('it bears no mark of a county')
  // as within a county: number and name must both be right
  if (!equal(row.nameDigest, nameOf(personalData, registry, row.nameKey)))
    throw new NotAsItShouldBe('the name is another')
  await run(client, exchangeTakeAsked, { id: row.id, lastFour: registry.slice(-4) })
}

async function answer(
  client: pg.PoolClient,
  personalData: PersonalData,
  { id, outcome, reason, publicKey, registryCipher, history }: Row<typeof exchangeToAnswer>,
): Promise<void> {
  const registryNumber = personalData.decrypt(registryCipher)
  const said = {
    reason,
    history: outcome === 'RELEASED' ? { ...(history as unknown as SealedHistory), registryNumber } : null,
  }
  const marked: Answer = { ...said, mark: markOfAnswer(personalData, id, outcome, said) }
  await run(client, exchangeAnswer, { id, outcome, sealed: seal(JSON.stringify(marked), publicKey, id) })
}

async function takeAnswer(
  client: pg.PoolClient,
  personalData: PersonalData,
  { id, outcome, sealed, privateCipher }: Row<typeof exchangeAnswers>,
): Promise<void> {
  let said: Answer
  try {
    said = JSON.parse(unseal(sealed, personalData.decrypt(privateCipher), id)) as Answer
  } catch {
    throw new NotAsItShouldBe('it does not open')
  }
  const { mark, ...answered } = said
  if (mark !== markOfAnswer(personalData, id, outcome, answered))
    throw new NotAsItShouldBe('it bears no mark of a county')
  await run(client, exchangeTakeAnswer, {
    id,
    outcome,
    reason: answered.reason,
    historyCipher: answered.history && personalData.encrypt(JSON.stringify(answered.history)),
  })
}
