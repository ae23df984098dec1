import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto'
import { importJWK, type JWK, SignJWT } from 'jose'
import pg from 'pg'
import type { ServiceConfig } from '../caller/config.js'
import { type LookingUp, PersonalData, type PersonalDataKeys } from '../caller/personal-data.js'
import { CLAIM, type PrincipalClaim } from '../caller/principal.js'
import { type RunningService, startService } from '../http/server.js'
import { type ServiceDefinition } from '../http/service.js'

export const TEST_ISSUER = 'http://issuer.test'
const AUDIENCE = 'dianming'

/** A service on a database of its own, spoken to over HTTP. */
export interface ServiceFixture {
  url: string
  /** superuser of the test database, for planting rows and looking behind policies */
  admin: pg.Pool
  job: pg.Pool
  personalData: LookingUp
  config: ServiceConfig
  token(claim: PrincipalClaim, changes?: { expiresIn?: string; subject?: string }): Promise<string>
  query<T = Record<string, never>>(
    claim: PrincipalClaim,
    query: string,
    variables?: object,
  ): Promise<{ status: number; data: T; errors?: { message: string; extensions: { code: string } }[] }>
  importFile(claim: PrincipalClaim, kind: string, input: object, file: Buffer | string): Promise<ImportAnswer>
  stop(): Promise<void>
}

export interface ImportAnswer {
  id: string
  status: string
  rowsRead: number
  rowsAccepted: number
  rowsUnchanged: number
  rowsRejected: number
  rowsEnded: number
  rowsInScope: number
  holdReasons: string[]
  failureCode: string | null
  failureText: { zh: string; en: string } | null
  errors: {
    nodes: {
      row: number
      sheet: string | null
      column: string | null
      code: string
      message: string
      value: string | null
      severity: string
    }[]
  }
}

/** Copies the migrated template into a database of the file's own; refuses any cluster but the test run's. */
async function createDatabase(): Promise<string> {
  const template = process.env.TEST_DATABASE_URL
  if (!template?.endsWith('/test_template')) throw new Error('tests run on the test cluster only')
  const client = new pg.Client({ connectionString: template.replace(/test_template$/, 'postgres') })
  await client.connect()
  const name = `test_${randomUUID().replaceAll('-', '')}`
  try {
    // copies of one template wait for each other
    await client.query('select pg_advisory_lock(1)')
    await client.query(`create database ${name} template test_template`)
  } finally {
    await client.end()
  }
  return template.replace(/test_template$/, name)
}

/** Keys of one service, made up. */
export const testKeys = (service: string): PersonalDataKeys => ({
  service,
  lookupKey: randomBytes(32),
  ownKey: randomBytes(32),
  cipherKeys: new Map([['k1', randomBytes(32)]]),
  currentCipherKey: 'k1',
})

export async function startFixture(
  definition: ServiceDefinition,
  overrides: Partial<ServiceConfig> = {},
): Promise<ServiceFixture> {
  const adminUrl = await createDatabase()
  const passwords = JSON.parse(process.env.TEST_ROLE_PASSWORDS ?? '{}') as Record<string, string>
  const urlOf = (role: string) =>
    Object.assign(new URL(adminUrl), { username: role, password: passwords[role] ?? '' }).href
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const config: ServiceConfig = {
    port: 0,
    host: '127.0.0.1',
    databaseUrl: urlOf(definition.name),
    jobDatabaseUrl: urlOf(`${definition.name}_job`),
    publicOrigin: 'http://public.test',
    issuers: [
      {
        issuer: TEST_ISSUER,
        audience: AUDIENCE,
        jwks: { keys: [{ ...publicKey.export({ format: 'jwk' }), alg: 'ES256', kid: 'test' }] },
        organisations: ['*'],
      },
    ],
    keys: testKeys(definition.name),
    anchorFile: undefined,
    rollFollows: false,
    isProvince: false,
    introspection: false,
    webhookLoopback: true,
    ...overrides,
  }
  const running: RunningService = await startService(definition, config)
  const url = `http://127.0.0.1:${running.port}`
  const key = privateKey.export({ format: 'jwk' }) as JWK
  const admin = new pg.Pool({ connectionString: adminUrl, max: 2 })
  const job = new pg.Pool({ connectionString: config.jobDatabaseUrl, max: 2 })

  const token: ServiceFixture['token'] = async (
    claim,
    // who approves is somebody else than who drafts
    {
      expiresIn = '5m',
      subject = claim.roles.includes('OPERATOR') ? claim.organisation : `${claim.organisation}:${claim.roles.at(-1)}`,
    } = {},
  ) =>
    new SignJWT({ [CLAIM]: claim })
      .setProtectedHeader({ alg: 'ES256', kid: 'test' })
      .setIssuer(TEST_ISSUER)
      .setAudience(AUDIENCE)
      .setSubject(subject)
      .setExpirationTime(expiresIn)
      .sign(await importJWK(key, 'ES256'))

  const query: ServiceFixture['query'] = async (claim, text, variables = {}) => {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await token(claim)}` },
      body: JSON.stringify({ query: text, variables }),
    })
    return { status: answer.status, ...((await answer.json()) as { data: never }) }
  }

  const importFile: ServiceFixture['importFile'] = async (claim, kind, input, file) => {
    const started = await query<{ start: { id: string; uploadUrl: string } }>(
      claim,
      `mutation ($i: Start${kind}ImportInput!) { start: start${kind}Import(input: $i) { id uploadUrl } }`,
      { i: input },
    )
    if (started.errors) throw new Error(JSON.stringify(started.errors))
    const put = await fetch(started.data.start.uploadUrl.replace(config.publicOrigin, url), {
      method: 'PUT',
      headers: { authorization: `Bearer ${await token(claim)}` },
      body: new Uint8Array(Buffer.from(file)),
    })
    if (put.status !== 202) throw new Error(`upload ${put.status} ${await put.text()}`)
    const field = `${kind[0]?.toLowerCase()}${kind.slice(1)}Import`
    for (;;) {
      const asked = await query<{ job: ImportAnswer }>(
        claim,
        `query ($id: ID!) { job: ${field}(id: $id) { id status rowsRead rowsAccepted rowsUnchanged rowsRejected rowsEnded rowsInScope holdReasons failureCode failureText { zh en } errors(first: 200) { nodes { row sheet column code message value severity } } } }`,
        { id: started.data.start.id },
      )
      if (['DONE', 'REFUSED', 'FAILED', 'HELD'].includes(asked.data.job.status)) return asked.data.job
      await new Promise(resolve => setTimeout(resolve, 30))
    }
  }

  return {
    url,
    admin,
    job,
    personalData: new PersonalData(config.keys).lookingUp({ print: null, next: null, movedTo: null }),
    config,
    token,
    query,
    importFile,
    async stop() {
      await Promise.all([admin.end(), job.end(), running.stop()])
    },
  }
}
