import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { ROLES } from './migrate.js'
import { scramVerifier } from './scram.js'
import { SERVICES } from './services.js'

const PROVISION = fileURLToPath(new URL('../database/provision.sql', import.meta.url))
/** Who owns the tables and makes the other roles; no superuser. */
export const MIGRATOR = 'dianming_migrator'
const SCHEMAS = ['infra', 'session', 'province', ...SERVICES, ...SERVICES.map(service => `${service}_jobs`)]

/**
 * Makes the migrator of a database, and gives it what a superuser made there before. `adminUrl` is of a superuser; answers the address
 * with which the migrator signs in. Done again it changes nothing but its password.
 */
export async function provision(adminUrl: string, password: string): Promise<string> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const text = await readFile(PROVISION, 'utf8')
    await client.query(
      text
        .replaceAll(':roles', client.escapeLiteral(ROLES.join()))
        .replaceAll(':schemas', client.escapeLiteral(SCHEMAS.join())),
    )
    await client.query(`alter role ${MIGRATOR} password ${client.escapeLiteral(scramVerifier(password))}`)
  } finally {
    await client.end()
  }
  return Object.assign(new URL(adminUrl), { username: MIGRATOR, password }).href
}

/** Whether the user of an address is a superuser of its server. */
export async function isSuperuser(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ is: boolean }>(
      'select rolsuper as is from pg_roles where rolname = current_user',
    )
    return rows[0]?.is ?? false
  } finally {
    await client.end()
  }
}
