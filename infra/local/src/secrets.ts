import { randomBytes } from 'node:crypto'
import { copyFile, mkdir, open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { type KeyFile, readKeys } from '@dianming/shared/caller/config'
import { keyPrints } from '@dianming/shared/caller/personal-data'
import { exportJWK, generateKeyPair, type JWK } from 'jose'
import { ROLES, type RolePasswords, type RoleVerifiers } from './migrate.js'
import { scramVerifier } from './scram.js'
import { SERVICES } from './services.js'

/** What a house keeps to itself: passwords of roles, keys of personal data, keys of sign-in. */
export interface Secrets {
  adminPassword: string
  migratorPassword: string
  rolePasswords: RolePasswords
  /** the keys of each service, as its KEYS variable holds them */
  keys: Record<string, KeyFile>
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
  await keepSecrets(file, secrets)
  return secrets
}

/** Whole or not at all: on a full disk the old one stays. What was there before is kept beside it. */
export async function keepSecrets(file: string, secrets: Secrets): Promise<void> {
  const half = await open(`${file}.part`, 'w', 0o600)
  try {
    await half.writeFile(JSON.stringify(secrets, null, 2))
    await half.sync()
  } finally {
    await half.close()
  }
  await copyFile(file, `${file}.before`).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
  await rename(`${file}.part`, file)
}

/** Keys when all services had the same. */
interface KeysOfBefore {
  personalDataKeys?: { digestKey: string; cipherKeys: Record<string, string> }
}

/** Secrets of before, with what has become one since. */
async function completed(
  file: string,
  { personalDataKeys, ...known }: Partial<Secrets> & KeysOfBefore,
): Promise<Secrets> {
  const made = await createSecrets()
  if (personalDataKeys) made.keys = createKeys(personalDataKeys)
  const secrets = { ...made, ...known, rolePasswords: { ...made.rolePasswords, ...known.rolePasswords } }
  if (personalDataKeys || JSON.stringify(secrets) !== JSON.stringify(known)) await keepSecrets(file, secrets)
  return secrets
}

const newKey = (): string => randomBytes(32).toString('base64')
/** Whose numbers a service prints beside its own: on survey sheets, in bank files, in exports of the roll. */
const READS: Record<string, string[]> = {
  subsidies: ['students'],
  donations: ['students'],
  reconciliation: ['students', 'households'],
}

/** The keys of each service. Where all had the same before, look-ups and codes go on with them, and what they enciphered stays readable. */
function createKeys(before?: { digestKey: string; cipherKeys: Record<string, string> }): Record<string, KeyFile> {
  const lookupKey = before?.digestKey ?? newKey()
  const ciphers = Object.fromEntries(SERVICES.map(service => [`${service}1`, newKey()]))
  const keysOf = (service: string): KeyFile => ({
    service,
    lookupKey,
    ownKey: before?.digestKey ?? newKey(),
    cipherKeys: {
      ...Object.fromEntries([service, ...(READS[service] ?? [])].map(each => [`${each}1`, ciphers[`${each}1`] ?? ''])),
      ...before?.cipherKeys,
    },
    current: `${service}1`,
  })
  return Object.fromEntries(SERVICES.map(service => [service, keysOf(service)]))
}

/** Gives a service a new cipher key, which those read too who print its numbers. Answers its name. */
export function addCipher({ keys }: Secrets, service: string): string {
  const own = keys[service]
  if (!own) throw new Error(`${service} is no service`)
  const count = Object.keys(own.cipherKeys).filter(name => /\d+$/.test(name) && name.startsWith(service)).length
  const name = `${service}${count + 1}`
  const key = newKey()
  for (const [each, file] of Object.entries(keys))
    if (each === service || READS[each]?.includes(service)) file.cipherKeys[name] = key
  own.current = name
  return name
}

/** Gives all services the look-up key that is to come; the same one while it has not. */
export function addNextLookup({ keys }: Secrets): void {
  const next = Object.values(keys)[0]?.nextLookupKey ?? newKey()
  for (const file of Object.values(keys)) file.nextLookupKey = next
}

/** Gives the students service the exchange key of its province, for this year's digests; one in base64, of 32 bytes. */
export function shareExchange({ keys }: Secrets, exchangeKey: string, exchangeYear: string): void {
  if (keys.students) Object.assign(keys.students, { exchangeKey, exchangeYear })
}

/** The look-up key that was to come is the only one. */
export function takeNextLookup({ keys }: Secrets): void {
  for (const file of Object.values(keys)) {
    file.lookupKey = file.nextLookupKey ?? file.lookupKey
    delete file.nextLookupKey
  }
}

const word = () => randomBytes(24).toString('base64url')

export async function createSecrets(): Promise<Secrets> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  return {
    adminPassword: word(),
    migratorPassword: word(),
    rolePasswords: Object.fromEntries(ROLES.map(role => [role, word()])),
    keys: createKeys(),
    signInKey: { ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid: 'local' },
    cookieKey: word(),
    metricsToken: word(),
  }
}

/** What the server keeps of the services' passwords. */
export const verifiersOf = ({ rolePasswords }: Secrets): RoleVerifiers =>
  Object.fromEntries(Object.entries(rolePasswords).map(([role, password]) => [role, scramVerifier(password)]))

/** Prints of all keys, by name: whether a file of secrets is that of a database, and nothing of a key. */
export const printsOf = ({ keys }: Secrets): Record<string, string> =>
  Object.assign({}, ...Object.values(keys).map(file => keyPrints(readKeys(JSON.stringify(file)))))
