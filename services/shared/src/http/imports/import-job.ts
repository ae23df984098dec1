import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate } from 'node:timers/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Log } from '../../caller/log.js'
import { type LookingUp, type PersonalData, scrubNumbers } from '../../caller/personal-data.js'
import { run } from '../../database/statement.js'
import {
  callerStandingLookup,
  importsApply,
  importsBegin,
  importsClaim,
  importsCounts,
  importsEnded,
  importsEnding,
  importsFail,
  importsFaultsFound,
  importsFinish,
  importsForgetEndings,
  importsForgetErrors,
  importsForgetOldFiles,
  importsIsConfirmed,
  importsNoteEndings,
  importsNoteErrors,
  importsNoteFaultsFound,
  importsPiece,
  importsProgress,
  importsRefuse,
  importsRefused,
  importsSize,
  importsWarned,
} from '../../generated/statements.js'
import { cut } from '../../identity/text.js'
import { JOB_SETTINGS } from '../../jobs/run.js'
import { inBoth } from '../../vocabulary/words.js'
import { FileRefused, type SheetName } from './cell.js'
import type { ImportJob, ImportKind, Snapshot } from './import-kind.js'
import { collectAfter } from './memory.js'
import { rowWords } from './row-codes.js'
import { type RowError, RowReader } from './row-reader.js'
import { readTable } from './table-file.js'

/** What of a cell an error shows. */
const MAX_SHOWN = 40
const PROGRESS_ROWS = 1000
const BREATH_ROWS = 50
const COPY_ROWS = 250
/** Shares from which on a snapshot waits for someone to confirm it. */
const MAX_ENDED_SHARE = 0.05
const MAX_BAD_SHARE = 0.2
const MIN_BAD_ROWS = 10
/** So many new persons of a register may study in another county before somebody looks. */
const FEW_ELSEWHERE = 5
const CONNECTION_LOST = /^(08|57P|53300)|ECONN|EPIPE|ENOTFOUND|terminated|timeout|not queryable/

/** Rows seen so far. */
interface Progress {
  read: number
  errors: RowError[]
  rejectedRows: number
  /** the sheets met so far */
  sheets: SheetName[]
}

/**
 * Runs one import: the stored file is decrypted, read row by row into a temporary table by COPY and applied by set-based SQL,
 * all in one transaction. Progress and row errors are written beside it, so that they can be read while it runs. Killed at any
 * moment it leaves nothing behind and runs again from the start.
 */
export function importTask(service: string, kinds: Record<string, ImportKind>, personalData: PersonalData, log: Log) {
  return async (pool: pg.Pool, { id }: { id: string }): Promise<void> => {
    const client = await pool.connect()
    try {
      await client.query('begin')
      const locked = await run(client, importsClaim, { id })
      if (!locked.rows[0]?.ok) throw new Error('another worker runs this import')
      await runImport(service, kinds, personalData, pool, client, id)
      await client.query('commit')
      client.release()
    } catch (error) {
      await client.query('rollback').catch(() => undefined)
      client.release(true)
      await recordFailure(pool, id, error, log)
    }
  }
}

async function runImport(
  service: string,
  kinds: Record<string, ImportKind>,
  personalData: PersonalData,
  pool: pg.Pool,
  client: pg.PoolClient,
  id: string,
): Promise<void> {
  const job = await loadJob(service, pool, id)
  if (!job) return
  const kind = kinds[job.kind]
  if (!kind) throw new Error(`no import kind ${job.kind}`)
  await run(pool, importsForgetErrors, { id })
  await run(pool, importsForgetOldFiles)
  const lookingUp = personalData.lookingUp((await run(client, callerStandingLookup)).rows[0])
  await run(client, kind.staged)
  await run(client, importsWarned)
  await run(client, importsRefused)
  await run(client, importsEnding)

  const file = await readFile(pool, id, personalData)
  collectAfter(file.length)
  const progress: Progress = { read: 0, errors: [], rejectedRows: 0, sheets: [] }
  const copy = client.query(copyFrom('copy staged from stdin'))
  await pipeline(Readable.from(stageRows(kind, job, lookingUp, pool, file, progress)), copy)
  await flush(pool, id, progress)

  await run(pool, importsApply, { id })
  await client.query('analyze staged')
  await client.query(JOB_SETTINGS)
  await client.query('savepoint looked')
  const snapshot = (await kind.apply(client, job)) ?? { inScope: 0, twice: 0, isOlder: false }
  await finish(client, job, progress, snapshot)
}

async function loadJob(service: string, pool: pg.Pool, id: string): Promise<(ImportJob & { kind: string }) | null> {
  const found = await run(pool, importsBegin, { id })
  const row = found.rows[0]
  return row ? ({ ...row, service } as ImportJob & { kind: string }) : null
}

/** The file as it was sent, put where it stays piece by piece: pieces and whole at once would be twice the file. */
async function readFile(pool: pg.Pool, id: string, personalData: PersonalData): Promise<Buffer> {
  const kept = await run(pool, importsSize, { id })
  // encrypted it is a little larger than in the clear
  const file = Buffer.allocUnsafe(kept.rows[0]?.bytes ?? 0)
  let size = 0
  for (let position = 0; ; position++) {
    const found = await run(pool, importsPiece, { id, position })
    if (!found.rows[0]) return file.subarray(0, size)
    size += personalData.decryptBytesOf(found.rows[0].body).copy(file, size)
  }
}

async function* stageRows(
  kind: ImportKind,
  job: ImportJob,
  personalData: LookingUp,
  pool: pg.Pool,
  file: Buffer,
  progress: Progress,
): AsyncGenerator<string> {
  const columns = kind.columns(job)
  const byKey = new Map(columns.map(column => [column.key, column]))
  let lines = ''
  if (job.options.asOf === 'assumed') progress.errors.push(remarkOn(1, 'AS_OF_ASSUMED', job.asOf))
  for await (const line of readTable(file, columns, { mayBeEmpty: kind.mayBeEmpty, sheets: progress.sheets })) {
    if (!('cells' in line)) {
      progress.errors.push(remarkOn(line.row, line.remark, line.value))
      continue
    }
    const reader = new RowReader(line, byKey)
    if (line.remark) reader.warnRow(line.remark)
    const values = kind.stage(reader, job, personalData)
    progress.read++
    progress.errors.push(...reader.errors)
    if (reader.isRejected) progress.rejectedRows++
    if (kind.isSnapshot || !reader.isRejected)
      lines += `${[String(line.row), ...values, reader.isRejected ? 'REJECTED' : null].map(copyValue).join('\t')}\n`
    // requests of the same process have their turn
    if (progress.read % BREATH_ROWS === 0) await setImmediate()
    if (progress.read % COPY_ROWS === 0) {
      yield lines
      lines = ''
    }
    if (progress.read % PROGRESS_ROWS === 0) await flush(pool, job.id, progress)
  }
  yield lines
}

/** A warning that is of no column. */
const remarkOn = (row: number, code: string, value: string | null): RowError => ({
  row,
  key: null,
  column: null,
  code,
  value,
  isRejected: false,
})

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
const TO_ESCAPE = /[\\\t\n\r\0]/
const copyValue = (value: string | null | undefined): string => {
  if (value == null) return '\\N'
  return TO_ESCAPE.test(value) ? value.replace(/[\\\t\n\r\0]/g, c => ESCAPES[c] ?? '') : value
}

async function flush(pool: pg.Pool, id: string, progress: Progress): Promise<void> {
  const errors = progress.errors.splice(0)
  await run(pool, importsProgress, {
    id,
    read: progress.read,
    rejectedRows: progress.rejectedRows,
    names: progress.sheets.map(sheet => sheet.name),
  })
  if (errors.length === 0) return
  await run(pool, importsNoteErrors, {
    id,
    rows: errors.map(e => e.row),
    columns: errors.map(e => e.column),
    codes: errors.map(e => e.code),
    errors: errors.map(e => e.value?.replaceAll('\u0000', '') ?? null),
    isRejecteds: errors.map(e => e.isRejected),
  })
}

/**
 * Counts, the errors that only the tables could tell, whom it ends, and the end, in the transaction of the rows themselves. A trial
 * and a file that is to be confirmed first leave the tables as they were; answers whether the rows are in.
 */
async function finish(client: pg.PoolClient, job: ImportJob, progress: Progress, snapshot: Snapshot): Promise<boolean> {
  const counts = await run(client, importsCounts)
  const found = await run(client, importsFaultsFound)
  const ending = (await run(client, importsEnded)).rows.map(row => row.id)
  const { accepted = 0, unchanged = 0, refused: missing = 0 } = counts.rows[0] ?? {}
  const rejected = progress.rejectedRows + missing
  // a trial brings nothing in, so it tells nothing of another county's
  const looked = job.isDryRun ? { ...snapshot, studyElsewhere: 0 } : snapshot
  const reasons = holdReasons(looked, ending.length, rejected + snapshot.twice, progress.read)
  const differences = digestOf(found.rows.filter(error => error.code === 'CORRECTS'))
  const isHeld =
    reasons.length > 0 &&
    !job.isDryRun &&
    !(job.options.differences === differences && (await isConfirmed(client, job, ending)))
  const isStored = !job.isDryRun && !isHeld
  if (!isStored) await client.query('rollback to savepoint looked')
  const errors = found.rows.map(error => ({
    ...error,
    value: error.value && cut(scrubNumbers(error.value), MAX_SHOWN),
  }))
  await run(client, importsNoteFaultsFound, { id: job.id, errors: JSON.stringify(errors) })
  await run(client, importsForgetEndings, { id: job.id })
  await run(client, importsNoteEndings, { id: job.id, ending })
  await run(client, importsFinish, {
    id: job.id,
    status: isHeld ? 'HELD' : 'DONE',
    accepted,
    unchanged,
    rejected,
    length: ending.length,
    inScope: snapshot.inScope,
    reasons,
    differences,
  })
  return isStored
}

/** What a confirmed file must still say: each difference to what is known, as it was shown. */
const digestOf = (differences: readonly { row: number; column_name: string | null; value: string | null }[]): string =>
  createHash('sha256')
    .update(JSON.stringify(differences.map(each => [each.row, each.column_name, each.value]).sort()))
    .digest('base64')

/** Why a snapshot is not applied before someone has looked; a first file ends nobody. */
function holdReasons(snapshot: Snapshot, ended: number, bad: number, read: number): string[] {
  const reasons: string[] = []
  if ((snapshot.studyElsewhere ?? 0) > FEW_ELSEWHERE) reasons.push('STUDY_ELSEWHERE')
  if (snapshot.renamesSchools) reasons.push('RENAMES_SCHOOLS')
  if (snapshot.corrects) reasons.push('CORRECTS')
  if (snapshot.inScope === 0) return reasons
  if (ended > snapshot.inScope * MAX_ENDED_SHARE) reasons.push('ENDS_MANY')
  if (bad >= MIN_BAD_ROWS && bad > read * MAX_BAD_SHARE) reasons.push('BAD_ROWS')
  if (snapshot.isOlder) reasons.push('OLDER_THAN_KNOWN')
  return reasons
}

/** Whether someone said yes to exactly those who would end now: other data since then is asked again. */
async function isConfirmed(client: pg.PoolClient, job: ImportJob, ending: string[]): Promise<boolean> {
  if (!job.isConfirmed) return false
  const seen = await run(client, importsIsConfirmed, { id: job.id, ending })
  return seen.rows[0]?.is_more === false
}

/** A refused file is the sender's to mend; a lost connection is tried again; anything else is ours, logged and FAILED. */
async function recordFailure(pool: pg.Pool, id: string, error: unknown, log: Log): Promise<void> {
  if (error instanceof FileRefused) {
    // one statement: whoever sees that it is refused sees why
    await run(pool, importsRefuse, {
      id,
      code: error.code,
      failure: inBoth(rowWords(error.code, error.column, null)),
      column: error.column,
    })
    return
  }
  const { code = '', message = String(error) } = error as { code?: string; message?: string }
  if (CONNECTION_LOST.test(code) || CONNECTION_LOST.test(message) || message.startsWith('another worker')) throw error
  log.error({ importId: id, code, reason: scrubNumbers(message) }, 'an import failed')
  await run(pool, importsFail, {
    id,
    failure: inBoth(rowWords('INTERNAL', null, null)),
  })
}
