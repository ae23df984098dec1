import { chmod, copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { migrate } from '@dianming/local/migrate'
import { readPrincipals } from '@dianming/local/principals'
import { provision } from '@dianming/local/provision'
import { loadSecrets, verifiersOf } from '@dianming/local/secrets'
import { SERVICES } from '@dianming/local/services'
import { AUDIENCE } from '@dianming/local/sign-in'
import { asUser, firstServer } from '@dianming/shared/vocabulary/database-address'
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
 * hands out. Done again with the same folder it keeps every secret, and brings the tables up to date.
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
  const secrets = await loadSecrets(configuration)
  const migratorUrl = await provision(firstServer(superuserUrl), secrets.migratorPassword)
  await migrate(migratorUrl, verifiersOf(secrets))
  const urlOf = (role: string) => asUser(superuserUrl, role, secrets.rolePasswords[role] ?? '')
  const issuer = `${origin}/oidc`
  const signIn = processesOf(port).find(process => process.name === 'sign-in')
  const issuers = [
    { issuer, audience: AUDIENCE, jwksUrl: `http://127.0.0.1:${signIn?.port}/oidc/jwks`, organisations: ['*'] },
  ]
  await keep(join(configuration, 'common.env'), `PUBLIC_ORIGIN=${origin}\nISSUERS='${JSON.stringify(issuers)}'\n`)
  await keep(join(configuration, 'migrator', 'database-url'), migratorUrl)
  await keep(join(configuration, 'migrator', 'verifiers.json'), JSON.stringify(verifiersOf(secrets)))
  for (const service of SERVICES) {
    await keep(join(configuration, service, 'database-url'), urlOf(service))
    await keep(join(configuration, service, 'job-database-url'), urlOf(`${service}_job`))
    await keep(join(configuration, service, 'keys.json'), JSON.stringify(secrets.keys[service]))
  }
  const { signInKey, cookieKey } = secrets
  await keep(join(configuration, 'sign-in', 'sign-in-keys.json'), JSON.stringify({ signInKey, cookieKey }))
  await keep(join(configuration, 'sign-in', 'trail-database-url'), urlOf('sign_in'))
  await copyFile(principalsFile, join(configuration, 'sign-in', 'principals.json'))
  await chmod(join(configuration, 'sign-in', 'principals.json'), 0o600)
  await keep(join(configuration, 'gateway', 'metrics-token'), secrets.metricsToken)
}

async function keep(file: string, text: string): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true, mode: 0o755 })
  if ((await readFile(file, 'utf8').catch(() => null)) === text) return
  await writeFile(file, text, { mode: 0o600 })
}
