import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Logger, runMigrations } from 'graphile-worker'
import pg from 'pg'
import { SERVICES } from './services.js'

const ROOT = fileURLToPath(new URL('../../../services/', import.meta.url))
const QUIET = new Logger(() => () => undefined)
const MIGRATION_LOCK = 4_001_166

/** Passwords of the services' roles, by role. */
export type RolePasswords = Record<string, string>
/** What the server keeps of them: whoever migrates needs no more. */
export type RoleVerifiers = Record<string, string>

/** The local issuer's role: it adds failed sign-ins to the trail, and can do nothing else. */
export const SIGN_IN_ROLE = 'sign_in'
/** The two roles of each service, one for requests, one for jobs, and the issuer's. None owns anything. */
export const ROLES = [...SERVICES.flatMap(service => [service, `${service}_job`]), SIGN_IN_ROLE]

/**
 * Brings a database up to date, in this order: roles, tables, functions, what is published, policies, views. The tables go forward
 * only, each file once; the rest is put back in place every time. `url` is of the migrator, who owns the database and may create roles.
 */
export async function migrate(url: string, verifiers: RoleVerifiers): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await refuseLanguageOrder(client)
    await createRoles(client, verifiers)
    await takeBackRights(client)
    await client.query(
      'create schema if not exists infra; create table if not exists infra.migration (file text primary key, digest text not null, at timestamptz not null default now())',
    )
    await rename(client)
    for (const file of ['session', 'keys', 'keys-2', 'province'])
      await once(client, `shared/database/tables/${file}.sql`)
    await always(client, await files('shared', 'functions'))
    await client.query(`grant execute on function session.foreign_keys to ${SERVICES.join()}`)
    await client.query(
      `grant execute on function session.standing_lookup to ${SERVICES.flatMap(service => [service, `${service}_job`]).join()}`,
    )
    for (const service of SERVICES) await createTables(client, service)
    for (const service of SERVICES) await createJobs(client, url, service)
    for (const service of SERVICES) await createFunctions(client, service)
    for (const service of SERVICES) await always(client, [`${service}/database/published.sql`])
    for (const service of SERVICES) await createPolicies(client, service)
    await createViews(client)
    await noteRelease(client)
  } finally {
    await client.end()
  }
}

/** Under which the database keeps what it was last brought up to. */
const RELEASE = 'release'

/** A digest of all SQL that makes the database: two releases with the same one fit the same data. */
async function releaseDigest(): Promise<string> {
  const hash = createHash('sha256')
  for (const service of ['shared', ...SERVICES])
    for (const kind of ['tables', 'functions', 'policies', 'views'] as const)
      for (const file of await files(service, kind)) hash.update(await readFile(ROOT + file))
  for (const service of SERVICES) hash.update(await readFile(`${ROOT}${service}/database/published.sql`))
  return hash.digest('hex')
}

const noteRelease = async (client: pg.Client): Promise<unknown> =>
  client.query(
    'insert into infra.migration (file, digest) values ($1, $2) on conflict (file) do update set digest = excluded.digest, at = now()',
    [RELEASE, await releaseDigest()],
  )

/** Whether a database is of this release: neither of an older one nor of a newer. */
export async function isOfThisRelease(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ digest: string }>('select digest from infra.migration where file = $1', [
      RELEASE,
    ])
    return rows[0]?.digest === (await releaseDigest())
  } finally {
    await client.end()
  }
}

/** Codes that begin alike must stand together, which they do not where a language's dictionary orders texts. */
async function refuseLanguageOrder(client: pg.Client): Promise<void> {
  const order = await client.query<{ fits: boolean }>("select '5101' < '51~' and '51~' < '52' as fits")
  if (!order.rows[0]?.fits)
    throw new Error(
      "the database orders texts by a language; make it with: create database … template template0 locale_provider builtin builtin_locale 'C.UTF-8'",
    )
}

/** Files of one kind of a service, in the order of their names. */
const files = async (service: string, kind: 'tables' | 'functions' | 'policies' | 'views'): Promise<string[]> =>
  (await readdir(`${ROOT}${service}/database/${kind}`).catch(() => []))
    .sort()
    .map(file => `${service}/database/${kind}/${file}`)

/** Tables had another folder, and functions and policies among them; a file that ran there has run, and is not compared with what it was. */
const rename = (client: pg.Client): Promise<unknown> =>
  client.query(
    "update infra.migration set file = replace(file, '/migrations/', '/database/tables/'), digest = '' where file like '%/migrations/%'",
  )

async function createRoles(client: pg.Client, verifiers: RoleVerifiers): Promise<void> {
  const database = (await client.query<{ name: string }>('select current_database() as name')).rows[0]?.name ?? ''
  // what it makes it may also act as: the queue and the views belong to the job roles
  await client.query("set createrole_self_grant = 'set, inherit'")
  for (const role of ROLES) {
    const known = await client.query<{ is_super: boolean }>(
      'select rolsuper or rolbypassrls or rolcreaterole as is_super from pg_roles where rolname = $1',
      [role],
    )
    if (known.rows[0]?.is_super) throw new Error(`the role ${role} has rights that no service has; take them from it`)
    if (known.rows.length === 0) await client.query(`create role ${role} login`)
    const verifier = verifiers[role]
    if (verifier) await client.query(`alter role ${role} password ${client.escapeLiteral(verifier)}`)
    await client.query(`grant connect, temporary on database ${client.escapeIdentifier(database)} to ${role}`)
  }
}

/** What a migration that was killed half way may have left to the job roles. */
async function takeBackRights(client: pg.Client): Promise<void> {
  const database = client.escapeIdentifier(client.database ?? '')
  for (const service of SERVICES) {
    await client.query(`revoke create on database ${database} from ${service}_job`)
    const made = await client.query('select from pg_namespace where nspname = $1', [service])
    if (made.rowCount === 1) await client.query(`revoke create on schema ${service} from ${service}_job`)
  }
}

async function createTables(client: pg.Client, service: string): Promise<void> {
  await client.query(
    `create schema if not exists ${service}; grant usage on schema ${service} to ${service}, ${service}_job`,
  )
  for (const file of ['audit', 'audit-2', 'exports', ...(imports(service) ? IMPORT_TABLES : [])])
    await once(client, `shared/database/tables/${file}.sql`, service)
  for (const file of await files(service, 'tables')) await once(client, file)
}

const IMPORT_TABLES = ['imports', 'imports-2', 'exports-imports', 'imports-3']
const imports = (service: string): boolean => service !== 'reconciliation'

/** The queue belongs to the job role; requests reach it only by `<service>.enqueue`. */
async function createJobs(client: pg.Client, migratorUrl: string, service: string): Promise<void> {
  await client.query(`create schema if not exists ${service}_jobs authorization ${service}_job`)
  const url = new URL(migratorUrl)
  url.searchParams.set('options', `-c role=${service}_job`)
  // the queue's own installer wants to be able to create its schema, there or not
  const database = client.escapeIdentifier(client.database ?? '')
  await client.query(`grant create on database ${database} to ${service}_job`)
  try {
    await runMigrations({ connectionString: url.href, schema: `${service}_jobs`, logger: QUIET })
  } finally {
    await client.query(`revoke create on database ${database} from ${service}_job`)
  }
  await client.query(`
    -- organisations take turns: a job stands behind as many of others as its own organisation has waiting
    create or replace function ${service}.enqueue(task text, id uuid) returns void security definer set search_path = '' language sql
      begin atomic
        select ${service}_jobs.add_job(task, json_build_object('id', id, 'organisation', session.organisation()), max_attempts => 10,
          priority => (select least(count(*), 30000)::int from ${service}_jobs._private_jobs j where j.payload ->> 'organisation' = session.organisation()));
      end;
    revoke all on function ${service}.enqueue from public;
    grant execute on function ${service}.enqueue to ${service}, ${service}_job;
    grant create on schema ${service} to ${service}_job;
    alter function ${service}.enqueue owner to ${service}_job;
    revoke create on schema ${service} from ${service}_job`)
}

/** Functions, some of which belong to the job role: whoever gets one must be able to make one there. */
async function createFunctions(client: pg.Client, service: string): Promise<void> {
  const its = await files(service, 'functions')
  await inTransaction(client, async () => {
    await client.query(`grant create on schema ${service} to ${service}_job`)
    for (const file of its) await client.query(await load(file, ''))
    await client.query(`revoke create on schema ${service} from ${service}_job`)
  })
}

/** All policies of a service's tables, put in place together: those that no file has any more are gone, and there is no moment without. */
async function createPolicies(client: pg.Client, service: string): Promise<void> {
  const shared = (await files('shared', 'policies')).filter(file => imports(service) || !file.includes('/import'))
  await inTransaction(client, async () => {
    const old = await client.query<{ drop: string }>(
      "select format('drop policy %I on %I.%I', policyname, schemaname, tablename) as drop from pg_policies where schemaname = $1",
      [service],
    )
    await client.query(old.rows.map(row => row.drop).join(';'))
    for (const file of [...shared, ...(await files(service, 'policies'))]) await client.query(await load(file, service))
  })
}

/**
 * Views and functions that must look across counties belong to the service's job role, which sees all rows; they filter for
 * themselves. All of them are taken away and made anew together, whatever stands on what, so that no name or shape of before is kept.
 */
async function createViews(client: pg.Client): Promise<void> {
  const made = new Map<string, string[]>()
  for (const service of SERVICES)
    made.set(service, await Promise.all((await files(service, 'views')).map(file => load(file, service))))
  await inTransaction(client, async () => {
    for (const [service, texts] of made) await dropViews(client, service, texts.join('\n'))
    for (const [service, texts] of made) {
      await client.query(`grant create on schema ${service} to ${service}_job; set local role ${service}_job`)
      for (const text of texts) await client.query(text)
      await client.query(`reset role; revoke create on schema ${service} from ${service}_job`)
    }
  })
}

async function dropViews(client: pg.Client, service: string, text: string): Promise<void> {
  const functions = [...text.matchAll(/^create (?:or replace )?function \w+\.(\w+)/gm)].map(found => found[1])
  const old = await client.query<{ drop: string }>(
    `select format('drop view if exists %I.%I cascade', schemaname, viewname) as drop from pg_views where schemaname = $1
     union all select format('drop function if exists %s cascade', oid::regprocedure) from pg_proc
       where pronamespace = $1::regnamespace and proname = any ($2)`,
    [service, functions],
  )
  await client.query(old.rows.map(row => row.drop).join(';'))
}

const load = async (file: string, service: string): Promise<string> =>
  (await readFile(ROOT + file, 'utf8')).replaceAll(':service', service)

async function once(client: pg.Client, file: string, service = ''): Promise<void> {
  const text = await load(file, service)
  const name = service ? `${service}: ${file}` : file
  const digest = createHash('sha256').update(text).digest('hex')
  const done = (await client.query<{ digest: string }>('select digest from infra.migration where file = $1', [name]))
    .rows[0]
  if (done && done.digest !== digest && done.digest !== '')
    throw new Error(`migration ${name} was changed after it ran; add another one instead`)
  if (done) {
    await client.query("update infra.migration set digest = $2 where file = $1 and digest = ''", [name, digest])
    return
  }
  await inTransaction(client, async () => {
    await client.query(text)
    await client.query('insert into infra.migration (file, digest) values ($1, $2)', [name, digest])
  })
}

async function always(client: pg.Client, names: string[]): Promise<void> {
  await inTransaction(client, async () => {
    for (const file of names) await client.query(await load(file, ''))
  })
}

async function inTransaction(client: pg.Client, work: () => Promise<unknown>): Promise<void> {
  await client.query('begin')
  try {
    await work()
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
