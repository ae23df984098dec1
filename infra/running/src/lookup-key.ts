import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Secrets } from '@dianming/local/secrets'
import { SERVICES } from '@dianming/local/services'
import { readKeys } from '@dianming/shared/caller/config'
import { type LookingUp, PersonalData, printOf } from '@dianming/shared/caller/personal-data'
import { readDocumentNumber } from '@dianming/shared/identity/document-number'
import { nameKey } from '@dianming/shared/identity/name'
import { registerRowKey } from '@dianming/shared/identity/register-row'
import { parseRegistryNumber } from '@dianming/shared/identity/registry-number'
import pg from 'pg'

const SQL = fileURLToPath(new URL('../sql/lookup-key/', import.meta.url))
/** Whoever writes waits while as many move: well below a second. */
const CHUNK = 4000
const RETRY_MS = 25
/** It gives way before anybody who waits for it is taken for a deadlock. */
const PATIENCE = '400ms'
const GAVE_WAY = ['55P03', '40P01']
const FIRST = Buffer.alloc(0)
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000'
/** Above every digest. */
const LAST = Buffer.alloc(33, 255)

/** Where numbers stand, whose they are, and so who can read them. */
const KEPT: readonly (readonly [file: string, service: string])[] = [
  ['students', 'students'],
  ['members', 'households'],
  ['transfers', 'students'],
  ['places', 'households'],
  ['requests', 'donations'],
]

interface KeptNumbers {
  id: string
  registryCipher: string | null
  idCipher: string | null
  /** those that are to be known under the new key */
  digests: (Buffer | null)[]
  /** of members alone */
  nameKey?: string
  asOf?: string
  number?: string | null
  town?: string | null
  village?: string | null
}

/** The same number under the first key and under the next. */
type Pair = readonly [old: Buffer, new_: Buffer]

/** What no number was kept for, by what it is: found no more. */
export type Left = { what: string; n: number }[]

/**
 * Moves all numbers from the look-up key to the next one while everything goes on: in the order of their digests, some thousands at a
 * time and each everywhere at once, with the lines of the roll, findings and decisions that stand under it. Killed at any moment it goes
 * on where it was. `url` is the migrator's. Throws when a service was not started with the next key. Answers what it could not move;
 * afterwards the first key is needed for nothing but backups of before.
 */
export async function moveLookups(
  url: string,
  { keys }: Pick<Secrets, 'keys'>,
  say: (line: string) => void,
  chunk = CHUNK,
): Promise<Left> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query("select pg_advisory_lock(hashtext('infra.lookup_key')); set work_mem = '256MB'")
    if (!(await begin(client, keys))) return []
    const held = Object.fromEntries(SERVICES.map(service => [service, bothOf(keys[service])]))
    await know(client, held, await movedTo(client), LAST)
    for (let from = await movedTo(client); from.compare(LAST) < 0; from = await movedTo(client)) {
      const upTo = await nextStop(client, from, chunk)
      await whileNobodyLooks(client, () => step(client, held, from, upTo))
      say(`${Math.floor(((upTo[0] ?? 0) / 256) * 100)} %`)
    }
    return await whileNobodyLooks(client, () => end(client, held))
  } finally {
    await client.end()
  }
}

interface Both {
  personal: PersonalData
  old: LookingUp
  next: LookingUp
}

function bothOf(file: Secrets['keys'][string] | undefined): Both {
  const keys = readKeys(JSON.stringify(file))
  const under = (key: Buffer) => new PersonalData(keys).lookingUp({ print: printOf(key), next: null, movedTo: null })
  return { personal: new PersonalData(keys), old: under(keys.lookupKey), next: under(keys.nextLookupKey ?? FIRST) }
}

/** Answers whether there is anything to do. */
async function begin(client: pg.Client, keys: Secrets['keys']): Promise<boolean> {
  const { lookupKey, nextLookupKey } = readKeys(JSON.stringify(keys[SERVICES[0] ?? '']))
  if (!nextLookupKey) throw new Error('there is no next look-up key')
  const [from, to] = [printOf(lookupKey), printOf(nextLookupKey)]
  const prints = new Map(
    (await client.query<{ name: string; print: string }>('select name, print from infra.key_print')).rows.map(row => [
      row.name,
      row.print,
    ]),
  )
  if (prints.get('lookup') === to) {
    await client.query("delete from infra.key_print where name like 'next lookup %'")
    return false
  }
  if (prints.get('lookup') !== from) throw new Error('the look-up key is not that of this database')
  const without = SERVICES.filter(service => prints.get(`next lookup ${service}`) !== to)
  if (without.length > 0) throw new Error(`not started with the next look-up key yet: ${without.join(', ')}`)
  await client.query('insert into infra.lookup_move (from_print, to_print) values ($1, $2) on conflict do nothing', [
    from,
    to,
  ])
  const begun = await client.query<{ to_print: string }>('select to_print from infra.lookup_move')
  if (begun.rows[0]?.to_print !== to) throw new Error('numbers are moving to another look-up key')
  return true
}

const movedTo = async (client: pg.Client): Promise<Buffer> =>
  (await client.query<{ moved_to: Buffer }>('select moved_to from infra.lookup_move')).rows[0]?.moved_to ?? LAST

async function nextStop(client: pg.Client, from: Buffer, chunk: number): Promise<Buffer> {
  const found = await client.query<{ old: Buffer }>(
    'select old from infra.lookup_new where old >= $1 order by old offset $2 limit 1',
    [from, chunk],
  )
  return found.rows[0]?.old ?? LAST
}

const statement = (file: string): Promise<string> => readFile(`${SQL}${file}.sql`, 'utf8')

/** Makes both digests of every number that stands under the first key in this range. */
async function know(client: pg.Client, held: Record<string, Both>, from: Buffer, upTo: Buffer): Promise<void> {
  for (const [file, service] of KEPT) {
    const unknown = await statement(`unknown/${file}`)
    for (let after = BEFORE_ALL; ; ) {
      const { rows } = await client.query<KeptNumbers>(unknown, [from, upTo, after])
      const last = rows.at(-1)
      if (!last) break
      after = last.id
      const both = held[service]
      if (!both) throw new Error(`no keys of ${service}`)
      await keepPairs(
        client,
        rows.flatMap(row => pairsOf(row, both)),
      )
      if (rows.length > 1000) await client.query('analyze infra.lookup_new')
    }
  }
}

/** What was thought to be of no number is, where a row that keeps one comes later. */
const keepPairs = (client: pg.Client, pairs: readonly Pair[]): Promise<unknown> =>
  client.query(
    `insert into infra.lookup_new as k (old, new)
     select distinct on (old) old, new from unnest($1::bytea[], $2::bytea[]) p (old, new) order by old, old = new
     on conflict (old) do update set new = excluded.new where k.new = k.old and excluded.new <> k.new`,
    [pairs.map(([old]) => old), pairs.map(([, next]) => next)],
  )

function pairsOf(row: KeptNumbers, { personal, old, next }: Both): Pair[] {
  const pairs: Pair[] = []
  const add = (kind: 'id' | 'registry', number: string) =>
    pairs.push([old.lookUp(kind, number), next.lookUp(kind, number)])
  const registry = row.registryCipher === null ? null : parseRegistryNumber(personal.decrypt(row.registryCipher))
  const written = row.idCipher === null ? null : personal.decrypt(row.idCipher)
  if (registry) add('registry', registry.number)
  if (registry?.idNumber) add('id', registry.idNumber)
  if (written !== null) add('id', written)
  if (row.nameKey !== undefined) {
    const { number = null, town = null, village = null } = row
    add('id', registerRowKey(row.nameKey, written ?? '', { number, town, village }))
    for (const near of readDocumentNumber(written ?? '', row.asOf ?? '').near) add('id', near)
  }
  const known = new Set(pairs.flat().map(digest => digest.toString('base64')))
  // of what no number was kept for nothing can be made
  for (const digest of row.digests) if (digest && !known.has(digest.toString('base64'))) pairs.push([digest, digest])
  return pairs
}

/** One step in a transaction in which nobody looks anybody up; tried again until nobody does, and until it finds all it needs. */
async function whileNobodyLooks<T>(client: pg.Client, work: () => Promise<T | typeof AGAIN>): Promise<T> {
  for (;;) {
    await client.query(`begin; set local lock_timeout = '${PATIENCE}'`)
    try {
      const alone = await client.query<{ is: boolean }>(
        "select pg_try_advisory_xact_lock(hashtext('infra.lookup_move')) and pg_try_advisory_xact_lock(hashtext('reconciliation.keep_findings')) as is",
      )
      const done = alone.rows[0]?.is ? await work() : AGAIN
      if (done !== AGAIN) {
        await client.query('commit')
        return done
      }
      await client.query('rollback')
    } catch (error) {
      await client.query('rollback')
      if (!GAVE_WAY.includes((error as { code?: string }).code ?? '')) throw error
    }
    await pause(RETRY_MS)
  }
}

const AGAIN = Symbol('again')

async function step(client: pg.Client, held: Record<string, Both>, from: Buffer, upTo: Buffer): Promise<Buffer> {
  // what was written since the numbers were read
  await know(client, held, from, upTo)
  await move(client, from, upTo)
  await client.query('update infra.lookup_move set moved_to = $1', [upTo])
  return upTo
}

async function move(client: pg.Client, from: Buffer, upTo: Buffer): Promise<void> {
  await client.query('create temp table chunk (old bytea primary key, new bytea not null) on commit drop')
  await client.query(
    'insert into chunk select old, new from infra.lookup_new where old >= $1 and old < $2 and old <> new',
    [from, upTo],
  )
  await client.query('create temp table school_key (written text primary key, key text not null) on commit drop')
  const schools = await client.query<{ written: string }>(
    'select distinct r.school_written as written from donations.gift_request r join chunk c on c.old = r.registry_digest',
  )
  const written = schools.rows.map(row => row.written)
  await client.query('insert into school_key select * from unnest($1::text[], $2::text[])', [
    written,
    written.map(nameKey),
  ])
  await client.query('analyze chunk')
  for (const file of (await readdir(`${SQL}move`)).sort())
    await client.query(await readFile(`${SQL}move/${file}`, 'utf8'))
}

/** What a transaction wrote that had read before its number moved, and then the first key is gone. */
async function end(client: pg.Client, held: Record<string, Both>): Promise<Left> {
  await know(client, held, FIRST, LAST)
  await move(client, FIRST, LAST)
  const left = await client.query<{ what: string; n: number }>(await statement('left'))
  await client.query(
    "update infra.key_print set print = m.to_print, at = now() from infra.lookup_move m where name = 'lookup'",
  )
  await client.query("delete from infra.key_print where name like 'next lookup %'")
  await client.query('truncate infra.lookup_new; delete from infra.lookup_move')
  return left.rows.filter(row => row.n > 0)
}
