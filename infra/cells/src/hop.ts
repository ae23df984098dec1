import { randomBytes } from 'node:crypto'
import { scramVerifier } from '@dianming/local/scram'
import type pg from 'pg'
import { onDatabase, otherDatabase, sqlOf } from './statements.js'

/** A table as a publication sends it. */
interface Published {
  schema: string
  table: string
  columns: string[]
  types: string[]
  keys: string[]
}

/** A role that signs in, made or given a new password. */
export async function makeLogin(client: pg.Client, role: string, rights: string): Promise<string> {
  const password = randomBytes(24).toString('base64url')
  await makeRole(client, role)
  await client.query(
    `alter role ${role} with login ${rights} password ${client.escapeLiteral(scramVerifier(password))}`,
  )
  return password
}

/** A role that owns a subscription, whose worker runs as it; without a password it signs in nowhere. */
export async function makeFeed(client: pg.Client, role: string, database: string): Promise<void> {
  await makeRole(client, role)
  await client.query(
    `alter role ${role} with login bypassrls password null; grant pg_create_subscription to ${role}; grant create on database ${database} to ${role}`,
  )
}

async function makeRole(client: pg.Client, role: string): Promise<void> {
  const known = await client.query('select from pg_roles where rolname = $1', [role])
  if (known.rowCount === 0) await client.query(`create role ${role}`)
}

/** Rights on published columns alone. */
export async function grantPublished(client: pg.Client, publication: string, role: string): Promise<void> {
  for (const { schema, table, columns } of await publishedBy(client, publication))
    await client.query(
      `grant usage on schema ${schema} to ${role}; grant select (${columns.join(', ')}) on ${schema}.${table} to ${role}`,
    )
}

/** What a publication sends, from the catalogue. */
export async function publishedBy(client: pg.Client, publication: string): Promise<Published[]> {
  const { rows } = await client.query<Published>(
    `select p.schemaname as schema, p.tablename as "table",
       array_agg(a.attname::text order by a.attnum) as columns,
       array_agg(format_type(a.atttypid, a.atttypmod) order by a.attnum) as types,
       coalesce(array_agg(a.attname::text order by a.attnum) filter (where a.attnum = any (i.indkey)), '{}') as keys
     from pg_publication_tables p
     join pg_attribute a on a.attrelid = format('%I.%I', p.schemaname, p.tablename)::regclass and a.attname = any (p.attnames)
     left join pg_index i on i.indrelid = a.attrelid and i.indisprimary
     where p.pubname = $1 group by 1, 2 order by 1, 2`,
    [publication],
  )
  return rows
}

/** A connection string as a subscription keeps it; a role that may not see all rows fails instead of copying none. */
export function connectionOf(url: string, user: string, password: string, database: string): string {
  const { hostname, port } = new URL(url)
  return `host=${hostname} port=${port} dbname=${database} user=${user} password=${password} options=-crow_security=off application_name=${user}`
}

/** Says how a subscription is made: rows as their feed's role, and a commit is there before it is told of. */
export const SUBSCRIBED =
  "run_as_owner = true, origin = 'any', disable_on_error = false, synchronous_commit = 'on', password_required = true"

/** From one database into another of the same server, which holds nothing else. */
export interface Hop {
  /** the database that sends, as a superuser */
  url: string
  publication: string
  /** statement that makes the publication where it is not there */
  made: string
  /** the database between */
  database: string
}

/**
 * Copies what a publication sends into another database of the same server: whoever may replicate from there reads all of it, and so must
 * find nothing more; there it goes on under the same name. Done again it makes what is missing.
 */
export async function makeHop({ url, publication, made, database }: Hop): Promise<void> {
  const slot = `to_${database}`
  const target = otherDatabase(url, database)
  const tables = await onDatabase(url, async client => {
    if (!(await isThere(client, 'pg_publication', 'pubname', publication))) await client.query(made)
    if (!(await isThere(client, 'pg_database', 'datname', database)))
      await client.query(`create database ${database} template template0`)
    return publishedBy(client, publication)
  })
  await onDatabase(target, async client => {
    const names: string[] = []
    for (const { schema, table, columns, types, keys } of tables) {
      await client.query(
        `create schema if not exists ${schema}; create table if not exists ${schema}.${table} (${columns
          .map((column, i) => `${column} ${types[i]}`)
          .join(', ')}, primary key (${keys.join(', ')}))`,
      )
      names.push(`${schema}.${table} (${columns.join(', ')})`)
    }
    if (!(await isThere(client, 'pg_publication', 'pubname', publication)))
      await client.query(
        (await sqlOf('forward')).replace(':publication', publication).replace(':tables', names.join(', ')),
      )
  })
  const hasSubscription = await onDatabase(target, client =>
    isThere(client, 'pg_subscription', 'subname', `local_${database}`),
  )
  const hasSlot = await onDatabase(url, client => isThere(client, 'pg_replication_slots', 'slot_name', slot))
  if (hasSubscription && hasSlot) return
  if (hasSubscription) await onDatabase(target, client => dropSubscription(client, `local_${database}`))
  const password = await onDatabase(url, async client => {
    const word = await makeLogin(client, `${database}_hop`, 'replication bypassrls')
    await grantPublished(client, publication, `${database}_hop`)
    // on one server the one who makes a subscription would wait for itself; a slot of before knows of what is not there any more
    if (hasSlot) await dropSlot(client, slot)
    await client.query("select pg_create_logical_replication_slot($1, 'pgoutput')", [slot])
    return word
  })
  await onDatabase(target, async client => {
    const feed = `${database}_feed`
    await makeFeed(client, feed, database)
    for (const { schema, table } of tables)
      await client.query(
        `truncate ${schema}.${table}; grant usage on schema ${schema} to ${feed}; grant select, insert, update, delete on ${schema}.${table} to ${feed}`,
      )
    await client.query(`set role ${feed}`)
    await client.query(
      `create subscription local_${database} connection '${connectionOf(url, `${database}_hop`, password, new URL(url).pathname.slice(1))}' publication ${publication} with (create_slot = false, slot_name = '${slot}', ${SUBSCRIBED})`,
    )
  })
}

/** Takes a hop away: its database, and the slot that feeds it. */
export async function dropHop(url: string, database: string): Promise<void> {
  const isMade = await onDatabase(url, client => isThere(client, 'pg_database', 'datname', database))
  if (isMade) await onDatabase(otherDatabase(url, database), client => dropSubscription(client, `local_${database}`))
  await onDatabase(url, async client => {
    await client.query(`drop database if exists ${database} with (force)`)
    await dropSlot(client, `to_${database}`)
  })
}

export const isThere = async (client: pg.Client, catalogue: string, column: string, name: string): Promise<boolean> =>
  (await client.query(`select from ${catalogue} where ${column} = $1`, [name])).rowCount !== 0

/** Without asking the other side, which may be gone or know nothing of it. */
export async function dropSubscription(client: pg.Client, name: string): Promise<void> {
  if (!(await isThere(client, 'pg_subscription', 'subname', name))) return
  await client.query(`alter subscription ${name} disable`)
  await client.query(`alter subscription ${name} set (slot_name = none)`)
  await client.query(`drop subscription ${name}`)
}

const SLOT_TRIES = 50

/** Ends whoever reads from a slot, and drops it. */
export async function dropSlot(client: pg.Client, slot: string): Promise<void> {
  for (let tries = 0; tries < SLOT_TRIES; tries++) {
    const { rows } = await client.query<{ active_pid: number | null }>(
      'select active_pid from pg_replication_slots where slot_name = $1',
      [slot],
    )
    if (!rows[0]) return
    if (rows[0].active_pid === null) {
      await client.query('select pg_drop_replication_slot($1)', [slot])
      return
    }
    await client.query('select pg_terminate_backend($1)', [rows[0].active_pid])
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error(`the slot ${slot} is still read from`)
}
