import type { PersonalData } from '@dianming/shared/caller/personal-data'
import { run } from '@dianming/shared/database/statement'
import type pg from 'pg'
import {
  exchangeAnswer,
  exchangeAnswers,
  exchangeAsk,
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
/** What the holder sealed: with a release the history, with a refusal why. */
interface Answer {
  reason: string | null
  history: SealedHistory | null
}

/**
 * A county's transfers with others of its province: asks for children whom nobody here holds, takes up what is asked of it, seals what was
 * decided, and opens what came back. Each step is one transaction, and done again it changes nothing.
 */
export async function exchangeTransfers(pool: pg.Pool, personalData: PersonalData): Promise<void> {
  const client = await pool.connect()
  try {
    for (const step of [ask, takeAsked, answer, takeAnswers]) {
      await client.query('begin')
      await step(client, personalData)
      await client.query('commit')
    }
    client.release()
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    client.release(true)
    throw error
  }
}

async function ask(client: pg.PoolClient, personalData: PersonalData): Promise<void> {
  const { rows } = await run(client, exchangeToAsk)
  for (const { id, registryCipher, askerName, onDate } of rows) {
    const { publicKey, privateKey } = newPair()
    await run(client, exchangeAsk, {
      id,
      digest: personalData.exchangeDigest('registry', personalData.decrypt(registryCipher)),
      askerName,
      onDate,
      publicKey,
      privateCipher: personalData.encrypt(privateKey),
    })
  }
}

const takeAsked = (client: pg.PoolClient): Promise<unknown> => run(client, exchangeTakeAsked)

async function answer(client: pg.PoolClient, personalData: PersonalData): Promise<void> {
  const { rows } = await run(client, exchangeToAnswer)
  for (const { id, outcome, reason, publicKey, registryCipher, history } of rows) {
    const registryNumber = personalData.decrypt(registryCipher)
    const said: Answer = {
      reason,
      history: outcome === 'RELEASED' ? { ...(history as unknown as SealedHistory), registryNumber } : null,
    }
    await run(client, exchangeAnswer, { id, outcome, sealed: seal(JSON.stringify(said), publicKey, id) })
  }
}

async function takeAnswers(client: pg.PoolClient, personalData: PersonalData): Promise<void> {
  const { rows } = await run(client, exchangeAnswers)
  for (const { id, outcome, sealed, privateCipher } of rows) {
    const { reason, history } = JSON.parse(unseal(sealed, personalData.decrypt(privateCipher), id)) as Answer
    await run(client, exchangeTakeAnswer, {
      id,
      outcome,
      reason,
      historyCipher: history && personalData.encrypt(JSON.stringify(history)),
    })
  }
}
