import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { PersonalData } from '@dianming/shared/caller/personal-data'
import { type RowOf, run } from '@dianming/shared/database/statement'
import type pg from 'pg'
import { Webhook as Signer } from 'standardwebhooks'
import { webhookDue, webhookForget, webhookTold, webhookWarn } from '../generated/statements.js'
import { resolveTarget, type Target } from './address.js'

/** So long may a receiver take to answer. */
const PATIENCE_MS = 15_000
/** So often is a delivery tried, over some three days. */
const MOST_ATTEMPTS = 10

type Due = RowOf<typeof webhookDue>

/** Sends what is due, some at once, each on its own; answers how many. */
export async function deliverWebhooks(
  pool: pg.Pool,
  personalData: PersonalData,
  mayBeLoopback: boolean,
): Promise<number> {
  const { rows: due } = await run(pool, webhookDue)
  await Promise.all(due.map(each => deliver(pool, personalData, mayBeLoopback, each)))
  return due.length
}

/** Warns of reservations that end soon, and forgets events of more than thirty days ago. */
export async function tidyWebhooks(pool: pg.Pool): Promise<void> {
  await run(pool, webhookWarn)
  await run(pool, webhookForget)
}

async function deliver(pool: pg.Pool, personalData: PersonalData, mayBeLoopback: boolean, due: Due): Promise<void> {
  const body = JSON.stringify({ type: due.type, timestamp: due.at.toISOString(), data: JSON.parse(due.data) })
  const at = new Date()
  const secrets = [due.secretCipher, due.oldSecretCipher].filter(cipher => cipher !== null)
  const signature = secrets
    .map(cipher => new Signer(personalData.decrypt(cipher)).sign(due.eventId, at, body))
    .join(' ')
  const headers = {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    'webhook-id': due.eventId,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': signature,
    'user-agent': 'Dianming-Webhooks/1',
  }
  const told = await resolveTarget(due.url, mayBeLoopback)
    .then(target => post(target, headers, body))
    .catch((error: Error) => ({ answer: null, problem: problemOf(error) }))
  await run(pool, webhookTold, { id: due.id, ...told, most: MOST_ATTEMPTS })
}

const problemOf = ({ message, ...error }: Error): string =>
  String((error as { code?: string }).code ?? message).slice(0, 100)

/** Posts to the address that was found, whatever its name leads to now; no redirect is followed, no answer kept. */
const post = (
  { url, address, family }: Target,
  headers: Record<string, string>,
  body: string,
): Promise<{ answer: number | null; problem: string | null }> =>
  new Promise(resolve => {
    const send = url.protocol === 'https:' ? requestHttps : requestHttp
    const request = send(
      url,
      {
        method: 'POST',
        headers,
        agent: false,
        lookup: (_name, options, found) =>
          options.all ? found(null, [{ address, family }]) : found(null, address, family),
      },
      response => {
        response.destroy()
        resolve({ answer: response.statusCode ?? 0, problem: null })
      },
    )
    const patience = setTimeout(() => request.destroy(new Error('TIMEOUT')), PATIENCE_MS)
    request.on('error', error => resolve({ answer: null, problem: problemOf(error) }))
    request.on('close', () => clearTimeout(patience))
    request.end(body)
  })
