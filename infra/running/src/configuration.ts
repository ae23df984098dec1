import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { isOfThisRelease } from '@dianming/local/migrate'
import { SERVICES } from '@dianming/local/services'
import { readServiceConfig, type ServiceConfig } from '@dianming/shared/caller/config'
import { findPrimary } from '@dianming/shared/database/primary'
import pg from 'pg'
import { openEnvironment, type Process, processesOf } from './processes.js'

/** What a process is told, as its unit tells it: `folder` stands for where systemd puts its secrets. */
async function environmentOf(process: Process, configuration: string, folder: string): Promise<Record<string, string>> {
  const common = parseEnv(await readFile(join(configuration, 'common.env'), 'utf8'))
  return {
    ...Object.fromEntries(Object.entries(common).map(([name, value]) => [name, value ?? ''])),
    ...openEnvironment(process),
    ...Object.fromEntries(Object.entries(process.secrets).map(([name, file]) => [name, join(folder, file)])),
  }
}

/** What is wrong with a configuration as a whole, each with where; nothing is started or changed. */
export async function faultsOfConfiguration(configuration: string): Promise<string[]> {
  const faults: string[] = []
  const services: { name: string; config: ServiceConfig }[] = []
  for (const process of processesOf()) {
    const folder = join(configuration, process.name)
    const missing = []
    for (const file of Object.values(process.secrets))
      if (!(await readFile(join(folder, file), 'utf8').catch(() => '')))
        missing.push(`${join(folder, file)}: missing or empty`)
    faults.push(...missing)
    if (missing.length > 0 || !SERVICES.some(service => service === process.name)) continue
    try {
      services.push({
        name: process.name,
        config: readServiceConfig(await environmentOf(process, configuration, folder)),
      })
    } catch (error) {
      faults.push(`${process.name}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  for (const { name, config } of services) {
    if (config.keys.service !== name) faults.push(`${name}: these are the keys of ${config.keys.service}`)
    const others = services.filter(other => other.name !== name)
    if (others.some(other => !other.config.keys.lookupKey.equals(config.keys.lookupKey)))
      faults.push(`${name}: its look-up key is not that of the others`)
    for (const [url, role] of [
      [config.databaseUrl, name],
      [config.jobDatabaseUrl, `${name}_job`],
    ] as const)
      faults.push(...(await faultsOfRole(url, role)))
  }
  return faults
}

async function faultsOfRole(url: string, role: string): Promise<string[]> {
  let client: pg.Client | undefined
  try {
    client = new pg.Client({ connectionString: await findPrimary(url), connectionTimeoutMillis: 5000 })
    await client.connect()
    const { rows } = await client.query<{ is: string; may: boolean }>(
      'select rolname as is, rolsuper or rolbypassrls or rolcreaterole or rolreplication as may from pg_roles where rolname = current_user',
    )
    return [
      ...(rows[0]?.is === role ? [] : [`${role}: its database address is that of ${rows[0]?.is}`]),
      ...(rows[0]?.may ? [`${role}: may do what no service needs`] : []),
    ]
  } catch (error) {
    return [`${role}: the database does not let it in: ${error instanceof Error ? error.message : String(error)}`]
  } finally {
    await client?.end().catch(() => undefined)
  }
}

/** Says when the database is of another release, older or newer. */
export async function faultsOfTables(configuration: string): Promise<string[]> {
  const url = (await readFile(join(configuration, 'migrator', 'database-url'), 'utf8')).trim()
  return (await isOfThisRelease(await findPrimary(url)))
    ? []
    : [
        'the database is of another release: migrate-main.js brings an older one up to date; a newer one needs its own release',
      ]
}
