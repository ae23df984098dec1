import { createHash } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join as path } from 'node:path'
import { type Cluster, startCluster } from '@dianming/local/cluster'
import { freePorts } from '@dianming/local/free-ports'
import { migrate } from '@dianming/local/migrate'
import { provision } from '@dianming/local/provision'
import { createSecrets, type Secrets, verifiersOf } from '@dianming/local/secrets'
import { asUser } from '@dianming/shared/vocabulary/database-address'
import type { County } from './cell.js'
import { CELL_SETTINGS, PROVINCE_SETTINGS } from './doors.js'
import { join } from './join.js'
import { makeProvince } from './province.js'
import { onDatabase } from './statements.js'

/** A server of its own with the tables of a county, and no service. */
export interface BareServer {
  /** the database, as a superuser */
  url: string
  /** folder of its files */
  directory: string
  cluster: Cluster
  /** the same database as one of its roles */
  urlOf(role: string): string
  /** starts it again after its end, on the same port */
  again(): Promise<void>
}

/** Counties and their province as databases alone, for trials of what goes between them. */
export interface BareCells {
  counties: (BareServer & County)[]
  province: BareServer
  stop(): Promise<void>
}

/** Starts servers for these counties (code and name) and a province, and joins them. */
export async function startBareCells(
  names: readonly (readonly [cell: string, name: string])[],
  settings: Record<string, string> = {},
): Promise<BareCells> {
  const folder = await mkdtemp(path(tmpdir(), 'dianming-cells-'))
  await chmod(folder, 0o711)
  const secrets = await createSecrets()
  const start = (name: string, own: Record<string, string>) =>
    startServer(path(folder, name, 'postgres'), secrets, { ...own, ...settings })
  const [province, ...servers] = await Promise.all([
    start('province', PROVINCE_SETTINGS),
    ...names.map(([cell]) => start(cell, CELL_SETTINGS)),
  ])
  const counties = servers.map((server, i) =>
    Object.assign(server, { cell: names[i]?.[0] ?? '', name: names[i]?.[1] ?? '' }),
  )
  await makeProvince(province.url)
  for (const county of counties) await join(county, province.url)
  return {
    counties,
    province,
    async stop() {
      // the province first: its feeds would look for servers that are gone
      for (const { cluster } of [province, ...counties]) await cluster.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A server with the tables of a county, which is in no province; its folder stays until its cluster is stopped. */
export async function startBareServer(settings: Record<string, string>): Promise<BareServer> {
  const folder = await mkdtemp(path(tmpdir(), 'dianming-cells-'))
  await chmod(folder, 0o711)
  return startServer(path(folder, 'postgres'), await createSecrets(), settings)
}

async function startServer(directory: string, secrets: Secrets, settings: Record<string, string>): Promise<BareServer> {
  const options = { directory, port: await freePorts(1), password: secrets.adminPassword, settings }
  const cluster = await startCluster(options)
  await cluster.createDatabase('dianming')
  const url = cluster.url('dianming')
  await migrate(await provision(url, secrets.migratorPassword), verifiersOf(secrets))
  const server: BareServer = {
    cluster,
    url,
    directory: cluster.directory,
    urlOf: role => asUser(url, role, secrets.rolePasswords[role] ?? ''),
    async again() {
      server.cluster = await startCluster(options)
    },
  }
  return server
}

/** The exchange's digest of somebody who is nobody. */
export const digestOf = (person: string): Buffer => createHash('sha256').update(person).digest()

/** Puts a student into a county's registry; answers the id. */
export const plantStudent = (county: County, person: string): Promise<string> =>
  onDatabase(county.url, async client => {
    const school = await client.query<{ id: string }>(
      `insert into students.school (code, name, name_key, region, stages) values ('2' || $1 || '001', '某小学', '某小学', $1, '{PRIMARY}')
       on conflict (code) do update set name = excluded.name returning id`,
      [county.cell],
    )
    const student = await client.query<{ id: string }>(
      `insert into students.student (registry_cipher, registry_digest, registry_permanent, id_cipher, name, name_key, pinyin_key, sex,
         birth_date, school_id, school_code, region, stage, grade, boarder, status, exchange_key, exchange_registry)
       values ('k:cipher of ' || $1, sha256(convert_to($1 || $3, 'UTF8')), true, 'k:another of ' || $1, '名字' || $1, $1, $1, 'MALE',
         '2010-01-01', $2, '2' || $3 || '001', $3, 'PRIMARY', 3, false, 'ENROLLED', $4, $4) returning id`,
      [person, school.rows[0]?.id, county.cell, digestOf(person)],
    )
    const id = student.rows[0]?.id ?? ''
    await client.query(
      `insert into students.enrolment (student_id, school_id, stage, grade, boarder, status, from_date)
       values ($1, $2, 'PRIMARY', 3, false, 'ENROLLED', '2019-09-01')`,
      [id, school.rows[0]?.id],
    )
    return id
  })

/** Pays a student of a county for the spring of 2020, as its bureau; answers the payment. */
export const plantPayment = (
  county: County,
  studentId: string,
  fen: number,
  programme = 'CE_LIVING',
): Promise<string> =>
  onDatabase(county.url, async client => {
    const { rows } = await client.query<{ id: string }>(
      `with paid as (
         insert into subsidies.payment (student_id, programme_code, term, amount_fen, form, payer, serial, is_reissue, region, made_by, status)
         values ($1, $4, '2019-2020-2', $2, 'MONEY', '某区教委', gen_random_uuid(), false, $3, 'bureau:' || $3 || ':EDUCATION', 'SENT')
         returning id)
       insert into subsidies.payment_event (payment_id, status, subject) select id, 'SENT', 'trial' from paid returning payment_id as id`,
      [studentId, fen, county.cell, programme],
    )
    return rows[0]?.id ?? ''
  })

/** Takes a payment back. */
export const clawBack = (county: County, paymentId: string): Promise<unknown> =>
  onDatabase(county.url, client =>
    client.query(
      "insert into subsidies.payment_event (payment_id, status, subject) values ($1, 'CLAWED_BACK', 'trial')",
      [paymentId],
    ),
  )
