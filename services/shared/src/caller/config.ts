import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { isDatabaseAddress } from '../vocabulary/database-address.js'
import type { PersonalDataKeys } from './personal-data.js'

const issuer = z.object({
  issuer: z.string().min(1),
  audience: z.string().min(1),
  jwksUrl: z.url().optional(),
  jwks: z.object({ keys: z.array(z.record(z.string(), z.unknown())) }).optional(),
  /** what this issuer may speak for (school:CODE, bureau:REGION:REGISTER, partner:USCC, platform); a trailing * holds all that begin so */
  organisations: z.array(z.string().min(1)).min(1),
})
export type IssuerConfig = z.infer<typeof issuer>

const json = (text: string, context: z.RefinementCtx): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    context.addIssue({ code: 'custom', message: 'is not JSON' })
    return z.NEVER
  }
}

const keyFile = z.object({
  service: z.string(),
  lookupKey: z.base64(),
  nextLookupKey: z.base64().optional(),
  exchangeKey: z.base64().optional(),
  exchangeYear: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  ownKey: z.base64(),
  cipherKeys: z.record(z.string().regex(/^\w+$/), z.base64()),
  current: z.string(),
})

/** The keys of one service as its file holds them, in base64. */
export type KeyFile = z.infer<typeof keyFile>

/** Reads the keys of one service; each must hold 32 bytes. */
export function readKeys(text: string): PersonalDataKeys {
  const parsed = keyFile.parse(JSON.parse(text))
  const bytes = (value: string) => {
    const buffer = Buffer.from(value, 'base64')
    if (buffer.length !== 32) throw new Error('a key must hold 32 bytes')
    return buffer
  }
  const cipherKeys = new Map(Object.entries(parsed.cipherKeys).map(([id, value]) => [id, bytes(value)]))
  if (!cipherKeys.has(parsed.current)) throw new Error('the current cipher key is missing')
  return {
    service: parsed.service,
    lookupKey: bytes(parsed.lookupKey),
    nextLookupKey: parsed.nextLookupKey ? bytes(parsed.nextLookupKey) : undefined,
    exchangeKey: parsed.exchangeKey ? bytes(parsed.exchangeKey) : undefined,
    exchangeYear: parsed.exchangeYear,
    ownKey: bytes(parsed.ownKey),
    cipherKeys,
    currentCipherKey: parsed.current,
  }
}

export const issuersSchema = z.string().transform(json).pipe(z.array(issuer).min(1))

/** Of one server, or of several of which one is the primary. */
export const databaseAddress = z.string().refine(isDatabaseAddress, { error: 'is no address of a database' })

const serviceSchema = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65535),
    HOST: z.string().default('127.0.0.1'),
    /** as the service's request role */
    SERVICE_DATABASE_URL: databaseAddress,
    /** as the service's job role */
    JOB_DATABASE_URL: databaseAddress,
    PUBLIC_ORIGIN: z.url(),
    ISSUERS: issuersSchema,
    /** the keys of the service */
    KEYS: z.string(),
    ANCHOR_FILE: z.string().optional(),
    /** whether the roll is called by itself when registers or registry change */
    ROLL_FOLLOWS: z.stringbool().default(true),
    /** whether the database is a province's, fed by its counties */
    PROVINCE: z.stringbool().default(false),
    INTROSPECTION: z.stringbool().default(false),
    /** whether a partner's program on this machine may be told of what happens; for trying, never in production */
    WEBHOOK_LOOPBACK: z.stringbool().default(false),
    NODE_ENV: z.string().optional(),
  })
  .refine(e => !(e.WEBHOOK_LOOPBACK && e.NODE_ENV === 'production'), {
    error: 'WEBHOOK_LOOPBACK is not for production',
  })

export interface ServiceConfig {
  port: number
  host: string
  databaseUrl: string
  jobDatabaseUrl: string
  publicOrigin: string
  issuers: IssuerConfig[]
  keys: PersonalDataKeys
  anchorFile: string | undefined
  rollFollows: boolean
  isProvince: boolean
  introspection: boolean
  webhookLoopback: boolean
}

/** Parses the environment once; throws with every error in one message. */
export function readServiceConfig(environment: NodeJS.ProcessEnv): ServiceConfig {
  const e = parseEnvironment(serviceSchema, environment)
  return {
    port: e.PORT,
    host: e.HOST,
    databaseUrl: e.SERVICE_DATABASE_URL,
    jobDatabaseUrl: e.JOB_DATABASE_URL,
    publicOrigin: e.PUBLIC_ORIGIN.replace(/\/$/, ''),
    issuers: e.ISSUERS,
    keys: readKeys(e.KEYS),
    anchorFile: e.ANCHOR_FILE,
    rollFollows: e.ROLL_FOLLOWS,
    isProvince: e.PROVINCE,
    introspection: e.INTROSPECTION,
    webhookLoopback: e.WEBHOOK_LOOPBACK,
  }
}

/** What may stand in a file instead, named by the variable with _FILE behind it: it is then in no list of processes. */
const IN_FILES = [
  'SERVICE_DATABASE_URL',
  'JOB_DATABASE_URL',
  'TRAIL_DATABASE_URL',
  'KEYS',
  'SIGN_IN_KEYS',
  'METRICS_TOKEN',
]

/** Parses `environment` by `schema`; one error names everything that is wrong. */
export function parseEnvironment<T>(schema: z.ZodType<T>, environment: NodeJS.ProcessEnv): T {
  const inFiles = IN_FILES.flatMap(name => {
    const file = environment[`${name}_FILE`]
    return file && environment[name] === undefined ? [[name, readFileSync(file, 'utf8').trim()] as const] : []
  })
  const parsed = schema.safeParse({ ...environment, ...Object.fromEntries(inFiles) })
  if (parsed.success) return parsed.data
  throw new Error(
    `configuration: ${parsed.error.issues.map(i => `${i.path.join('.') || 'environment'}: ${i.message}`).join('; ')}`,
  )
}
