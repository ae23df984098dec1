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

/**
 * Copies what `publication` sends into another database of the same server, which holds nothing else: whoever may replicate from there
 * reads all of it, and so must find nothing more. `url` is a superuser's, of the database that sends. Done again it changes nothing.
 */
export async function makeHop(url: string, publication: string, database: string, file: string): Promise<void> {
  const slot = `to_${database}`
  const target = otherDatabase(url, database)
  const tables = await onDatabase(url, async client => {
    const known = await client.query('select from pg_publication where pubname = $1', [publication])
    if (known.rowCount === 0) await client.query(await sqlOf(file))
    const there = await client.query('select from pg_database where datname = $1', [database])
    if (there.rowCount === 0) await client.query(`create database ${database} template template0`)
    return publishedBy(client, publication)
  })
  const isThere = await onDatabase(target, async client => {
    const known = await client.query('select from pg_subscription where subname = $1', [`local_${database}`])
    return known.rowCount === 1
  })
  if (isThere) return
  const password = await onDatabase(url, async client => {
    const word = await makeLogin(client, `${database}_hop`, 'replication bypassrls')
    await grantPublished(client, publication, `${database}_hop`)
    // on one server the one who makes a subscription would wait for itself
    const slots = await client.query('select from pg_replication_slots where slot_name = $1', [slot])
    if (slots.rowCount === 0) await client.query("select pg_create_logical_replication_slot($1, 'pgoutput')", [slot])
    return word
  })
  await onDatabase(target, async client => {
    for (const { schema, table, columns, types, keys } of tables)
      await client.query(
        `create schema if not exists ${schema}; create table if not exists ${schema}.${table} (${columns
          .map((column, i) => `${column} ${types[i]}`)
          .join(', ')}, primary key (${keys.join(', ')}))`,
      )
    const feed = `${database}_feed`
    await makeFeed(client, feed, database)
    for (const { schema, table } of tables)
      await client.query(
        `grant usage on schema ${schema} to ${feed}; grant select, insert, update, delete on ${schema}.${table} to ${feed}`,
      )
    await client.query(`set role ${feed}`)
    await client.query(
      `create subscription local_${database} connection '${connectionOf(url, `${database}_hop`, password, new URL(url).pathname.slice(1))}' publication ${publication} with (create_slot = false, slot_name = '${slot}', ${SUBSCRIBED})`,
    )
    await client.query('reset role')
    if (database === 'exchange') await client.query(await sqlOf(file))
  })
}
