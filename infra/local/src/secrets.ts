import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { exportJWK, generateKeyPair, type JWK } from 'jose'
import { ROLES, type RolePasswords, type RoleVerifiers } from './migrate.js'
import { scramVerifier } from './scram.js'

/** What a house keeps to itself: passwords of roles, keys of personal data, keys of sign-in. */
export interface Secrets {
  adminPassword: string
  migratorPassword: string
  rolePasswords: RolePasswords
  /** as the KEYS variable of a service holds it */
  personalDataKeys: { digestKey: string; cipherKeys: Record<string, string>; current: string }
  signInKey: JWK
  cookieKey: string
  /** who may read the gateway's figures */
  metricsToken: string
}

/** The secrets in `directory`, made on first use, readable by their owner only. */
export async function loadSecrets(directory: string): Promise<Secrets> {
  const file = join(directory, 'secrets.json')
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (text) return completed(file, JSON.parse(text) as Partial<Secrets>)
  const secrets = await createSecrets()
  await mkdir(directory, { recursive: true })
  await writeFile(file, JSON.stringify(secrets, null, 2), { mode: 0o600, flag: 'wx' })
  return secrets
}

/** Secrets of before, with what has become one since. */
async function completed(file: string, known: Partial<Secrets>): Promise<Secrets> {
  const made = await createSecrets()
  const secrets = { ...made, ...known, rolePasswords: { ...made.rolePasswords, ...known.rolePasswords } }
  if (JSON.stringify(secrets) !== JSON.stringify(known))
    await writeFile(file, JSON.stringify(secrets, null, 2), { mode: 0o600 })
  return secrets
}

const word = () => randomBytes(24).toString('base64url')

export async function createSecrets(): Promise<Secrets> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  return {
    adminPassword: word(),
    migratorPassword: word(),
    rolePasswords: Object.fromEntries(ROLES.map(role => [role, word()])),
    personalDataKeys: {
      digestKey: randomBytes(32).toString('base64'),
      cipherKeys: { k1: randomBytes(32).toString('base64') },
      current: 'k1',
    },
    signInKey: { ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid: 'local' },
    cookieKey: word(),
    metricsToken: word(),
  }
}

/** What the server keeps of the services' passwords. */
export const verifiersOf = ({ rolePasswords }: Secrets): RoleVerifiers =>
  Object.fromEntries(Object.entries(rolePasswords).map(([role, password]) => [role, scramVerifier(password)]))
