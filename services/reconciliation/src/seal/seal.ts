import { createHash } from 'node:crypto'
import { appendFile, readFile } from 'node:fs/promises'
import type { Log } from '@dianming/shared/caller/log'
import { repeat } from '@dianming/shared/jobs/repeat'
import type pg from 'pg'

/** Services whose audit rows are sealed. */
const SERVICES = ['students', 'households', 'subsidies', 'donations', 'reconciliation']
const SEAL_EVERY_MS = 1000
const SEAL_LOCK = 'audit-seal'
const GENESIS = Buffer.alloc(32)
const MAX_AT_ONCE = 10_000
/** Rows are sealed in the second in which they commit; a commit that came late is looked for further back, now and then. */
const USUAL_LOOK_BACK = '2 minutes'
const LONG_LOOK_BACK = '1 hour'
const LONG_LOOK_EVERY = 60

interface AuditRow {
  service: string
  id: string
  content: string
}

const CONTENT = `concat_ws('|', id, to_char(at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), subject, organisation, operation_id, operation_name, is_change, person_ids, reason, case when is_refused then 'refused' end)`
const ALL_ROWS = SERVICES.map(
  service => `select '${service}' as service, id, at, ${CONTENT} as content from ${service}.audit_entry`,
).join(' union all ')

const sha256 = (...parts: (Buffer | string)[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest()

/** Rows not sealed yet; what was sealed is passed over before its content is put together. */
const FRESH_ROWS = SERVICES.map(
  service =>
    `select '${service}' as service, id, at, ${CONTENT} as content from ${service}.audit_entry a where at >= $1::timestamptz and not exists (select from reconciliation.audit_seal s where s.entry_id = a.id)`,
).join(' union all ')

/** Chains the audit rows committed since the last time and writes head and count outside the table. Answers how many. */
export async function seal(pool: pg.Pool, anchorFile: string | undefined, lookBack = LONG_LOOK_BACK): Promise<number> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock(hashtext($1))', [SEAL_LOCK])
    const last = await client.query<{ position: string; chain_hash: Buffer; since: string }>(
      `select position, chain_hash, (sealed_at - $1::interval)::text as since from reconciliation.audit_seal order by position desc limit 1`,
      [lookBack],
    )
    const fresh = await client.query<AuditRow>(
      `/* seal.fresh */ select service, id, content from (${FRESH_ROWS}) as a order by at, id limit ${MAX_AT_ONCE}`,
      [last.rows[0]?.since ?? '-infinity'],
    )
    if (fresh.rows.length === 0) return 0
    let position = Number(last.rows[0]?.position ?? 0)
    let chain: Buffer = last.rows[0]?.chain_hash ?? GENESIS
    const seals = fresh.rows.map(row => {
      const content = sha256(row.content)
      chain = sha256(chain, content)
      return {
        position: ++position,
        service: row.service,
        id: row.id,
        content: content.toString('hex'),
        chain: chain.toString('hex'),
      }
    })
    await client.query(
      `/* seal.chain */ insert into reconciliation.audit_seal (position, service, entry_id, content_hash, chain_hash)
       select position, service, id, decode(content, 'hex'), decode(chain, 'hex') from jsonb_to_recordset($1) as s(position bigint, service text, id uuid, content text, chain text)`,
      [JSON.stringify(seals)],
    )
    await client.query('commit')
    if (anchorFile)
      await appendFile(
        anchorFile,
        `${JSON.stringify({ count: position, head: chain.toString('hex'), at: new Date().toISOString() })}\n`,
        { mode: 0o600 },
      )
    return seals.length
  } finally {
    await client.query('rollback').catch(() => undefined)
    client.release()
  }
}

/** Seals each second until stopped. */
export function startSealer(pool: pg.Pool, anchorFile: string | undefined, log: Log): () => Promise<void> {
  const stop = repeat(SEAL_EVERY_MS, log, 'sealing waits for the database', turn =>
    seal(pool, anchorFile, turn % LONG_LOOK_EVERY === 0 ? LONG_LOOK_BACK : USUAL_LOOK_BACK),
  )
  return async () => {
    await stop()
    await seal(pool, anchorFile).catch(() => undefined)
  }
}

/** What is wrong with the trail; each names the row. */
export interface AuditFault {
  fault: 'EDITED' | 'DELETED' | 'CUT_OFF' | 'UNSEALED' | 'CHAIN_BROKEN'
  position: number | null
  service: string | null
  entryId: string | null
}

/**
 * Compares every audit row with its seal, the seals with their chain, and the chain with the anchors outside the table. An edited
 * row has another hash; a deleted row leaves its seal; a tail cut off with its seals leaves the anchor, which counts more.
 */
export async function verifyAudit(
  pool: pg.Pool,
  anchorFile: string | undefined,
): Promise<{ sealed: number; faults: AuditFault[] }> {
  const faults: AuditFault[] = []
  const seals = await pool.query<{
    position: string
    service: string
    entry_id: string
    content_hash: Buffer
    chain_hash: Buffer
    content: string | null
  }>(
    `select s.position, s.service, s.entry_id, s.content_hash, s.chain_hash, a.content from reconciliation.audit_seal s left join (${ALL_ROWS}) as a on a.id = s.entry_id and a.service = s.service order by s.position`,
  )
  let chain: Buffer = GENESIS
  let expected = 1
  for (const row of seals.rows) {
    const position = Number(row.position)
    const about = { position, service: row.service, entryId: row.entry_id }
    for (; expected < position; expected++)
      faults.push({ fault: 'DELETED', position: expected, service: null, entryId: null })
    expected = position + 1
    if (row.content === null) faults.push({ fault: 'DELETED', ...about })
    else if (!sha256(row.content).equals(row.content_hash)) faults.push({ fault: 'EDITED', ...about })
    chain = sha256(chain, row.content_hash)
    if (!chain.equals(row.chain_hash)) {
      faults.push({ fault: 'CHAIN_BROKEN', ...about })
      chain = row.chain_hash
    }
  }
  const heads = new Map(seals.rows.map(row => [Number(row.position), row.chain_hash.toString('hex')]))
  for (const anchor of await readAnchors(anchorFile)) {
    if (anchor.count >= expected)
      for (; expected <= anchor.count; expected++)
        faults.push({ fault: 'CUT_OFF', position: expected, service: null, entryId: null })
    else if (heads.has(anchor.count) && heads.get(anchor.count) !== anchor.head)
      faults.push({ fault: 'CHAIN_BROKEN', position: anchor.count, service: null, entryId: null })
  }
  const unsealed = await pool.query<{ service: string; id: string }>(
    `select service, id from (${ALL_ROWS}) as a where at < now() - interval '1 minute' and not exists (select from reconciliation.audit_seal s where s.entry_id = a.id)`,
  )
  for (const row of unsealed.rows)
    faults.push({ fault: 'UNSEALED', position: null, service: row.service, entryId: row.id })
  return { sealed: seals.rows.length, faults }
}

async function readAnchors(anchorFile: string | undefined): Promise<{ count: number; head: string }[]> {
  if (!anchorFile) return []
  const text = await readFile(anchorFile, 'utf8').catch(() => '')
  return text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as { count: number; head: string })
}
