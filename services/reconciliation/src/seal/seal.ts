import { createHash } from 'node:crypto'
import { appendFile, readFile } from 'node:fs/promises'
import type { Log } from '@dianming/shared/caller/log'
import { run } from '@dianming/shared/database/statement'
import { repeat } from '@dianming/shared/jobs/repeat'
import type pg from 'pg'
import { sealChain, sealFresh, sealLast, sealSealed, sealTakeTurn, sealUnsealed } from '../generated/statements.js'

const SEAL_EVERY_MS = 1000
const SEAL_LOCK = 'audit-seal'
const GENESIS = Buffer.alloc(32)
/** Rows are sealed in the second in which they commit; a commit that came late is looked for further back, now and then. */
const USUAL_LOOK_BACK = '2 minutes'
const LONG_LOOK_BACK = '1 hour'
const LONG_LOOK_EVERY = 60

const sha256 = (...parts: (Buffer | string)[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest()

/** Chains the audit rows committed since the last time and writes head and count outside the table. Answers how many. */
export async function seal(pool: pg.Pool, anchorFile: string | undefined, lookBack = LONG_LOOK_BACK): Promise<number> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await run(client, sealTakeTurn, { lock: SEAL_LOCK })
    const last = await run(client, sealLast, { lookBack })
    const fresh = await run(client, sealFresh, { since: last.rows[0]?.since ?? '-infinity' })
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
    await run(client, sealChain, { seals: JSON.stringify(seals) })
    await client.query('commit')
    if (anchorFile)
      await keepAnchor(anchorFile, { count: position, head: chain.toString('hex'), at: new Date().toISOString() })
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
  fault: 'EDITED' | 'DELETED' | 'CUT_OFF' | 'UNSEALED' | 'CHAIN_BROKEN' | 'NO_ANCHORS'
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
): Promise<{ sealed: number; faults: AuditFault[]; restores: RestoreNote[] }> {
  const faults: AuditFault[] = []
  const seals = await run(pool, sealSealed)
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
  const { anchors, restores } = afterRestores(await readAnchors(anchorFile))
  // without them a tail that was cut off is not seen
  if (anchors.length === 0 && seals.rows.length > 0)
    faults.push({ fault: 'NO_ANCHORS', position: null, service: null, entryId: null })
  for (const anchor of anchors) {
    if (anchor.count >= expected)
      for (; expected <= anchor.count; expected++)
        faults.push({ fault: 'CUT_OFF', position: expected, service: null, entryId: null })
    else if (heads.has(anchor.count) && heads.get(anchor.count) !== anchor.head)
      faults.push({ fault: 'CHAIN_BROKEN', position: anchor.count, service: null, entryId: null })
  }
  const unsealed = await run(pool, sealUnsealed)
  for (const row of unsealed.rows)
    faults.push({ fault: 'UNSEALED', position: null, service: row.service, entryId: row.id })
  return { sealed: seals.rows.length, faults, restores }
}

/** That a server was put back to a moment: what was sealed after it is gone lawfully, and is told with who did it. */
export interface RestoreNote {
  restoredTo: string
  by: string
  at: string
  /** rows of the trail that were sealed and are lost */
  lost: number
}
interface Anchor {
  count: number
  head: string
}
type Line = Anchor | (Anchor & RestoreNote)

/** Writes down that this database was restored to a moment: the trail goes on after the last row it has. Answers what is lost. */
export async function noteRestore(
  pool: pg.Pool,
  anchorFile: string,
  { restoredTo, by }: { restoredTo: string; by: string },
): Promise<RestoreNote> {
  const last = await run(pool, sealLast, { lookBack: LONG_LOOK_BACK })
  const count = Number(last.rows[0]?.position ?? 0)
  const head = (last.rows[0]?.chain_hash ?? GENESIS).toString('hex')
  const { anchors } = afterRestores(await readAnchors(anchorFile))
  const lost = Math.max(count, ...anchors.map(anchor => anchor.count)) - count
  const note: RestoreNote = { restoredTo, by, at: new Date().toISOString(), lost }
  await keepAnchor(anchorFile, { count, head, ...note })
  return note
}

/** The anchors that still hold: a restore takes back those that counted more than it has. */
function afterRestores(lines: Line[]): { anchors: Anchor[]; restores: RestoreNote[] } {
  let anchors: Anchor[] = []
  const restores: RestoreNote[] = []
  for (const line of lines) {
    if ('restoredTo' in line) {
      anchors = anchors.filter(anchor => anchor.count <= line.count)
      restores.push({ restoredTo: line.restoredTo, by: line.by, at: line.at, lost: line.lost })
    }
    anchors.push({ count: line.count, head: line.head })
  }
  return { anchors, restores }
}

/** A line of its own, also behind one that a full disk has torn. */
const keepAnchor = (anchorFile: string, anchor: object): Promise<void> =>
  appendFile(anchorFile, `\n${JSON.stringify(anchor)}\n`, { mode: 0o600 })

async function readAnchors(anchorFile: string | undefined): Promise<Line[]> {
  if (!anchorFile) return []
  const text = await readFile(anchorFile, 'utf8').catch(() => '')
  return text.split('\n').flatMap(line => {
    try {
      return line ? [JSON.parse(line) as Line] : []
    } catch {
      // torn by a full disk; those after it count more
      return []
    }
  })
}
