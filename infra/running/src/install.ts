import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { migrate } from '@dianming/local/migrate'
import { readPrincipals } from '@dianming/local/principals'
import { MIGRATOR, provision } from '@dianming/local/provision'
import {
  addCipher,
  addNextLookup,
  keepSecrets,
  loadSecrets,
  printsOf,
  type Secrets,
  shareExchange,
  takeNextLookup,
  verifiersOf,
} from '@dianming/local/secrets'
import { SERVICES } from '@dianming/local/services'
import { AUDIENCE } from '@dianming/local/sign-in'
import { readKeys } from '@dianming/shared/caller/config'
import { findPrimary } from '@dianming/shared/database/primary'
import { asUser } from '@dianming/shared/vocabulary/database-address'
import pg from 'pg'
import { processesOf } from './processes.js'

/** What a county's house is made of besides its release. */
export interface Installation {
  /** folder of the configuration, such as /etc/dianming */
  configuration: string
  /** address by which browsers come */
  origin: string
  /** the database, as a superuser; needed once, kept nowhere */
  superuserUrl: string
  /** who may sign in */
  principalsFile: string
  /** the gateway's port */
  port?: number | undefined
}

/**
 * Makes the migrator, the tables and the configuration: for each process a folder with its own files, which root alone reads and systemd
 * hands out. Done again with the same folder it keeps every secret, leaves what people have written (who signs in, the common settings),
 * and brings the tables up to date. Keys are never made anew where there were some: it throws, and says which file is missing or other.
 */
export async function install({
  configuration,
  origin,
  superuserUrl,
  principalsFile,
  port,
}: Installation): Promise<void> {
  await readPrincipals(principalsFile)
  await mkdir(configuration, { recursive: true, mode: 0o755 })
  await refuseOtherKeys(configuration)
  const secrets = await loadSecrets(configuration)
  const primary = await findPrimary(superuserUrl)
  await refuseOtherDatabase(primary, secrets)
  await migrate(await provision(primary, secrets.migratorPassword), verifiersOf(secrets))
  const urlOf = (role: string, password = secrets.rolePasswords[role] ?? '') => asUser(superuserUrl, role, password)
  const issuer = `${origin}/oidc`
  const signIn = processesOf(port).find(process => process.name === 'sign-in')
  const issuers = [
    { issuer, audience: AUDIENCE, jwksUrl: `http://127.0.0.1:${signIn?.port}/oidc/jwks`, organisations: ['*'] },
  ]
  await offer(join(configuration, 'common.env'), `PUBLIC_ORIGIN=${origin}\nISSUERS='${JSON.stringify(issuers)}'\n`)
  await offer(join(configuration, 'sign-in', 'principals.json'), await readFile(principalsFile, 'utf8'))
  await keep(join(configuration, 'migrator', 'database-url'), urlOf(MIGRATOR, secrets.migratorPassword))
  await keep(join(configuration, 'migrator', 'verifiers.json'), JSON.stringify(verifiersOf(secrets)))
  for (const service of SERVICES) {
    await keep(join(configuration, service, 'database-url'), urlOf(service))
    await keep(join(configuration, service, 'job-database-url'), urlOf(`${service}_job`))
    await keep(join(configuration, service, KEYS), JSON.stringify(secrets.keys[service]))
  }
  const { signInKey, cookieKey } = secrets
  await keep(join(configuration, 'sign-in', 'sign-in-keys.json'), JSON.stringify({ signInKey, cookieKey }))
  await keep(join(configuration, 'sign-in', 'trail-database-url'), urlOf('sign_in'))
  await keep(join(configuration, 'gateway', 'metrics-token'), secrets.metricsToken)
}

const KEYS = 'keys.json'

/** A service's keys that secrets.json does not have would be written over: nobody has them elsewhere, perhaps. */
async function refuseOtherKeys(configuration: string): Promise<void> {
  const known: Partial<Secrets>[] = []
  // a change that was killed half way is finished by doing it again
  for (const file of ['secrets.json', 'secrets.json.before']) {
    const text = await readFile(join(configuration, file), 'utf8').catch(() => null)
    if (text !== null) known.push(JSON.parse(text))
  }
  for (const service of SERVICES) {
    const file = join(configuration, service, KEYS)
    const its = await readFile(file, 'utf8').catch(() => null)
    if (its !== null && !known.some(({ keys }) => its === JSON.stringify(keys?.[service])))
      throw new Error(
        `${file} holds keys that ${join(configuration, 'secrets.json')} does not have; bring secrets.json back, or put them into it`,
      )
  }
}

async function refuseOtherDatabase(url: string, secrets: Secrets): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ is: boolean }>("select to_regclass('infra.key_print') is not null as is")
    if (!rows[0]?.is) return
    const prints = printsOf(secrets)
    const known = await client.query<{ name: string; print: string }>('select name, print from infra.key_print')
    const other = known.rows.filter(({ name, print }) => prints[name] !== print).map(({ name }) => name)
    if (other.length > 0) throw new Error(`secrets.json is not that of this database: ${other.join(', ')}`)
  } finally {
    await client.end()
  }
}

/**
 * A new cipher key of a service, current from its next start; what was enciphered before stays readable. Written to secrets.json first:
 * carry it to its other places.
 */
export async function renewCipher(configuration: string, service: string): Promise<string> {
  await refuseOtherKeys(configuration)
  const secrets = await loadSecrets(configuration)
  const name = addCipher(secrets, service)
  await keepKeys(configuration, secrets)
  return name
}

/**
 * Hands all services the look-up key that is to come, beside the one that stands, for their next start. Answers false when they had it
 * already.
 */
export async function offerLookup(configuration: string): Promise<boolean> {
  await refuseOtherKeys(configuration)
  const secrets = await loadSecrets(configuration)
  if (Object.values(secrets.keys).every(file => file.nextLookupKey)) return false
  addNextLookup(secrets)
  await keepKeys(configuration, secrets)
  return true
}

/**
 * Leaves all services with the look-up key that has come. Answers the file that holds the one before too, which backups of before need:
 * it goes to them, and away with them.
 */
export async function takeLookup(configuration: string): Promise<string> {
  const secrets = await loadSecrets(configuration)
  const before = join(configuration, `secrets-before-${new Date().toISOString().slice(0, 10)}.json`)
  await keep(before, JSON.stringify(secrets, null, 2))
  takeNextLookup(secrets)
  await keepKeys(configuration, secrets)
  return before
}

async function keepKeys(configuration: string, secrets: Secrets): Promise<void> {
  await keepSecrets(join(configuration, 'secrets.json'), secrets)
  for (const each of SERVICES) await keep(join(configuration, each, KEYS), JSON.stringify(secrets.keys[each]))
}

/** Gives the students service its province's exchange key (a file with 32 bytes in base64) for a year, from its next start. */
export async function takeExchange(configuration: string, keyFile: string, year: string): Promise<void> {
  await refuseOtherKeys(configuration)
  const secrets = await loadSecrets(configuration)
  shareExchange(secrets, (await readFile(keyFile, 'utf8')).trim(), year)
  // what is no key is not written
  readKeys(JSON.stringify(secrets.keys.students))
  await keepKeys(configuration, secrets)
}

/** Writes a file that people may change afterwards: one that is there stays. */
async function offer(file: string, text: string): Promise<void> {
  if ((await readFile(file, 'utf8').catch(() => null)) === null) await keep(file, text)
}

async function keep(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o755 })
  if ((await readFile(file, 'utf8').catch(() => null)) === text) return
  // whole or not at all
  await writeFile(`${file}.part`, text, { mode: 0o600 })
  await rename(`${file}.part`, file)
}
