import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { IssuerConfig } from '@dianming/shared/caller/config'
import { findPrimary } from '@dianming/shared/database/primary'
import { asUser } from '@dianming/shared/vocabulary/database-address'
import pg from 'pg'
import { archiveSettings, prepareBackups } from './archive.js'
import { lockDirectory } from './directory-lock.js'
import { migrate, SIGN_IN_ROLE } from './migrate.js'
import { readPrincipals, refuseDemoOutside } from './principals.js'
import { isSuperuser, provision } from './provision.js'
import { loadSecrets, type Secrets, verifiersOf } from './secrets.js'
import { SERVICES } from './services.js'
import { AUDIENCE } from './sign-in.js'
import { portTaken, Supervisor } from './supervisor.js'

export const DEMO_PRINCIPALS = fileURLToPath(new URL('../demo/principals.json', import.meta.url))
const DATABASE = 'dianming'

export interface PlatformOptions {
  /** the one public origin; the next seven ports are the services' own */
  port: number
  directory: string
  principalsFile: string
  /** an existing PostgreSQL instead of the embedded one; its user is a superuser, or the migrator that one made */
  databaseUrl?: string | undefined
  /** issuers before the house's own; the portal signs in at the first */
  issuers?: IssuerConfig[] | undefined
  say: (line: string) => void
  /** which of the services; left out: all of a county */
  services?: readonly string[] | undefined
  /** its database is a province's, fed by its counties; made so before any service starts */
  province?: ((adminUrl: string) => Promise<void>) | undefined
  /** settings of the embedded PostgreSQL beside the usual */
  settings?: Record<string, string> | undefined
  /** a folder for the embedded PostgreSQL's log, so that it can be restored to any moment; left out: none is kept */
  backups?: string | undefined
  /** where browsers find the house when something stands in front of it; left out: this machine's own */
  origin?: string | undefined
}

export interface Platform {
  origin: string
  secrets: Secrets
  /** the database, as whoever made it */
  adminUrl: string
  /** database address as a role of a service */
  urlOf(role: string): string
  anchorFile: string
  pid(name: string): number | undefined
  stop(): Promise<void>
}

/** Ports of the house: the public one, the subgraphs', sign-in's, PostgreSQL's. */
export const portsOf = (port: number): Record<string, number> => ({
  gateway: port,
  ...Object.fromEntries(SERVICES.map((service, i) => [service, port + 1 + i])),
  'sign-in': port + 6,
  postgres: port + 7,
})

/** Starts the whole house: PostgreSQL, tables, sign-in, the five subgraphs, each a process, and the gateway. */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const { port, say } = options
  const directory = resolve(options.directory)
  const origin = options.origin?.replace(/\/$/, '') ?? `http://localhost:${port}`
  const ports = portsOf(port)
  const services = options.services ?? SERVICES
  refuseDemoOutside(await readPrincipals(options.principalsFile), origin, process.env)
  for (const [name, needed] of Object.entries(ports))
    if (!(name === 'postgres' && options.databaseUrl) && (await portTaken(needed)))
      throw new Error(
        `port ${needed}, needed by ${name}, is taken by another program; end it or choose another with --port`,
      )
  await mkdir(directory, { recursive: true })
  const unlock = await lockDirectory(directory)
  const secrets = await loadSecrets(directory)
  const supervisor = new Supervisor(join(directory, 'logs'), say)
  const anchorFile = join(directory, 'audit-anchors.jsonl')
  try {
    if (!options.databaseUrl) {
      if (options.backups) await prepareBackups(resolve(options.backups))
      await supervisor.start({
        name: 'postgres',
        file: 'infra/local/dist/postgres-main.js',
        port: ports.postgres ?? 0,
        environment: {
          PORT: String(ports.postgres),
          DATABASE_DIRECTORY: join(directory, 'postgres'),
          DATABASE_PASSWORD: secrets.adminPassword,
          DATABASE_SETTINGS: JSON.stringify({
            ...options.settings,
            ...(options.backups ? archiveSettings(resolve(options.backups)) : {}),
          }),
        },
      })
      await createDatabase(adminUrl(ports.postgres ?? 0, secrets, 'postgres'))
    }
    const admin = options.databaseUrl ?? adminUrl(ports.postgres ?? 0, secrets, DATABASE)
    const primary = await findPrimary(admin)
    const migrator = (await isSuperuser(primary)) ? await provision(primary, secrets.migratorPassword) : primary
    await migrate(migrator, verifiersOf(secrets))
    await options.province?.(admin)
    const urlOf = (role: string) => asUser(admin, role, secrets.rolePasswords[role] ?? '')
    const issuers = JSON.stringify([
      ...(options.issuers ?? []),
      {
        issuer: `${origin}/oidc`,
        audience: AUDIENCE,
        jwksUrl: `http://127.0.0.1:${ports['sign-in']}/oidc/jwks`,
        organisations: ['*'],
      },
    ])
    // partners' programs on this machine are told of what happens, where nobody else comes
    const isTried =
      ['localhost', '127.0.0.1'].includes(new URL(origin).hostname) && process.env.NODE_ENV !== 'production'
    const common = {
      PUBLIC_ORIGIN: origin,
      ISSUERS: issuers,
      INTROSPECTION: 'true',
      ...(isTried ? { WEBHOOK_LOOPBACK: 'true' } : {}),
    }
    const subgraphs = Object.fromEntries(services.map(service => [service, `http://127.0.0.1:${ports[service]}`]))
    await Promise.all([
      supervisor.start({
        name: 'sign-in',
        file: 'infra/local/dist/sign-in-main.js',
        port: ports['sign-in'] ?? 0,
        environment: {
          PORT: String(ports['sign-in']),
          PUBLIC_ORIGIN: origin,
          PRINCIPALS_FILE: resolve(options.principalsFile),
          SIGN_IN_KEYS: JSON.stringify({ signInKey: secrets.signInKey, cookieKey: secrets.cookieKey }),
          TRAIL_DATABASE_URL: urlOf(SIGN_IN_ROLE),
        },
      }),
      supervisor.start({
        name: 'gateway',
        file: 'gateway/dist/main.js',
        port,
        environment: {
          ...common,
          PORT: String(port),
          HOST: 'localhost',
          SUBGRAPHS: JSON.stringify(subgraphs),
          SIGN_IN: `http://127.0.0.1:${ports['sign-in']}`,
          GRAPHIQL: 'true',
          METRICS_TOKEN: secrets.metricsToken,
        },
      }),
      ...services.map(service =>
        supervisor.start({
          name: service,
          file: `services/${service}/dist/main.js`,
          port: ports[service] ?? 0,
          nodeOptions: runtimeOptions(service),
          environment: {
            ...common,
            ...ALLOCATION,
            INTROSPECTION: 'false',
            PORT: String(ports[service]),
            SERVICE_DATABASE_URL: urlOf(service),
            JOB_DATABASE_URL: urlOf(`${service}_job`),
            KEYS: JSON.stringify(secrets.keys[service]),
            ...(options.province ? { PROVINCE: 'true' } : {}),
            ...(service === 'reconciliation' ? { ANCHOR_FILE: anchorFile } : {}),
          },
        }),
      ),
    ])
    return {
      origin,
      secrets,
      adminUrl: admin,
      urlOf,
      anchorFile,
      pid: name => supervisor.pid(name),
      stop: () => stopInOrder(supervisor).then(unlock),
    }
  } catch (error) {
    await stopInOrder(supervisor)
    await unlock()
    throw error
  }
}

/** Services that read files collect their garbage early, so that a large file does not make a large process. */
const IMPORTING = ['--max-old-space-size=128', '--max-semi-space-size=4', '--expose-gc']
/** What the runtime of a service is told. */
export const runtimeOptions = (service: string): string[] => (service === 'reconciliation' ? [] : IMPORTING)
/** Few arenas, large pieces apart: what is let go is used again or given back. */
export const ALLOCATION = { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '131072' }

/** The door first, then what is behind it, the database last. */
async function stopInOrder(supervisor: Supervisor): Promise<void> {
  await supervisor.stop(['gateway'])
  await supervisor.stop(['sign-in', ...SERVICES])
  await supervisor.stop(['postgres'])
}

const adminUrl = (port: number, secrets: Secrets, database: string): string =>
  `postgres://postgres:${secrets.adminPassword}@127.0.0.1:${port}/${database}`

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const exists = await client.query('select from pg_database where datname = $1', [DATABASE])
    if (exists.rowCount === 0) await client.query(`create database ${DATABASE}`)
  } finally {
    await client.end()
  }
}
