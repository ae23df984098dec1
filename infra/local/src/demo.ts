import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { CLAIM, type PrincipalClaim } from '@dianming/shared/principal'
import { importJWK, SignJWT } from 'jose'
import pg from 'pg'
import type { Platform } from './platform.js'
import { DEMO_PRINCIPALS } from './platform.js'
import { readPrincipals } from './principals.js'
import { AUDIENCE } from './sign-in.js'

const DIRECTORY = fileURLToPath(new URL('../demo/', import.meta.url))
const REGION = '500116'
const AS_OF = '2020-03-01'
const POLL_MS = 150
const ENDED = ['DONE', 'REFUSED', 'FAILED']

/** The demo county's files, in the order in which they come in, each by the bureau that would send it. */
const FILES = [
  { file: 'students.xlsx', kind: 'Student', principal: 'bureau-education', input: { region: REGION, asOf: AS_OF } },
  {
    file: 'register-rural.csv',
    kind: 'Register',
    principal: 'bureau-rural',
    input: { register: 'RURAL_REVITALISATION', region: REGION, asOf: AS_OF },
  },
  {
    file: 'register-civil.xlsx',
    kind: 'Register',
    principal: 'bureau-civil',
    input: { register: 'CIVIL_AFFAIRS', region: REGION, asOf: AS_OF },
  },
  {
    file: 'register-disabled.csv',
    kind: 'Register',
    principal: 'bureau-disabled',
    input: { register: 'DISABLED_FEDERATION', region: REGION, asOf: AS_OF },
  },
  { file: 'payments.csv', kind: 'Payment', principal: 'bureau-education', input: { region: REGION } },
  { file: 'gifts.xlsx', kind: 'Gift', principal: 'bureau-education', input: { region: REGION } },
] as const

interface Job {
  id: string
  uploadUrl: string
  status: string
  rowsAccepted: number
  rowsRejected: number
  failure: string | null
}

/** A client of the public API that speaks for the demo principals. */
class Client {
  constructor(private readonly platform: Platform) {}

  private async token(claim: PrincipalClaim, subject: string): Promise<string> {
    const key = await importJWK(this.platform.secrets.signInKey, 'ES256')
    return new SignJWT({ [CLAIM]: claim })
      .setProtectedHeader({ alg: 'ES256', kid: 'local' })
      .setIssuer(`${this.platform.origin}/oidc`)
      .setAudience(AUDIENCE)
      .setSubject(subject)
      .setExpirationTime('30m')
      .sign(key)
  }

  private readonly tokens = new Map<string, string>()

  private async authorization(name: string): Promise<string> {
    const known = this.tokens.get(name)
    if (known) return known
    const principal = (await readPrincipals(DEMO_PRINCIPALS)).get(name)
    if (!principal) throw new Error(`no demo principal ${name}`)
    const header = `Bearer ${await this.token(principal.claim, name)}`
    this.tokens.set(name, header)
    return header
  }

  async query<T>(principal: string, query: string, variables: object): Promise<T> {
    const answer = await fetch(`${this.platform.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: await this.authorization(principal) },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await answer.json()) as { data?: T; errors?: unknown }
    if (!data || errors) throw new Error(`the demo county: ${JSON.stringify(errors)}`)
    return data
  }

  async upload(principal: string, url: string, file: string): Promise<void> {
    const answer = await fetch(url, {
      method: 'PUT',
      headers: { authorization: await this.authorization(principal), 'x-file-name': file },
      body: new Uint8Array(await readFile(DIRECTORY + file)),
    })
    if (!answer.ok) throw new Error(`the demo county: upload of ${file}: ${answer.status}`)
  }
}

const pause = () => new Promise(resolve => setTimeout(resolve, POLL_MS))

/** Loads the demo county through the public API, once: a second start finds its data. */
export async function loadDemo(platform: Platform, say: (line: string) => void): Promise<void> {
  const client = new Client(platform)
  const last = await client.query<{ lastRollRun: { status: string } | null }>(
    'bureau-education',
    'query ($r: RegionCode!) { lastRollRun(region: $r) { status } }',
    { r: REGION },
  )
  if (last.lastRollRun?.status === 'DONE') return
  for (const { file, kind, principal, input } of FILES) {
    const { start } = await client.query<{ start: Job }>(
      principal,
      `mutation ($i: Start${kind}ImportInput!) { start: start${kind}Import(input: $i) { id uploadUrl } }`,
      { i: input },
    )
    await client.upload(principal, start.uploadUrl, file)
    const field = `${kind.toLowerCase()}Import`
    for (;;) {
      const { job } = await client.query<{ job: Job }>(
        principal,
        `query ($id: ID!) { job: ${field}(id: $id) { status rowsAccepted rowsRejected failure } }`,
        { id: start.id },
      )
      if (ENDED.includes(job.status)) {
        if (job.status !== 'DONE') throw new Error(`the demo county: ${file}: ${job.failure}`)
        say(`  ${file}: ${job.rowsAccepted} rows taken, ${job.rowsRejected} refused`)
        break
      }
      await pause()
    }
  }
  let { run } = await client.query<{ run: { id: string; status: string } }>(
    'bureau-education',
    'mutation ($r: RegionCode!) { run: callRoll(region: $r) { id status } }',
    { r: REGION },
  )
  while (!['DONE', 'FAILED'].includes(run.status)) {
    await pause()
    ;({ run } = await client.query<{ run: { id: string; status: string } }>(
      'bureau-education',
      'query ($id: ID!) { run: rollRun(id: $id) { id status } }',
      { id: run.id },
    ))
  }
  if (run.status === 'FAILED') throw new Error('the demo county: the roll call failed')
}

/** What the house holds, in figures; no person in it. */
export async function summary(platform: Platform): Promise<string[]> {
  const client = new pg.Client({ connectionString: platform.urlOf('reconciliation_job') })
  await client.connect()
  try {
    const list = async (sql: string) =>
      (await client.query<{ what: string; figure: string }>(sql)).rows.map(row => `  ${row.what}: ${row.figure}`)
    return [
      'Rows a register (名册行数)',
      ...(await list(
        `select 'school registry 学籍' as what, count(*) || ' students, ' || count(distinct school_id) || ' schools' as figure from students.student`,
      )),
      ...(await list(
        `select register as what, count(*)::text as figure from households.member group by 1 order by 2 desc`,
      )),
      'The roll (点名)',
      ...(await list(`select case status when 'MATCHED' then 'children named 已点名' when 'REVIEW' then 'matches to review 待核对' when 'NOT_IN_SCHOOL' then 'children in no school 控辍保学' else lower(status) end as what, count(*)::text as figure
        from reconciliation.roll_entry where merged_into is null group by status order by status <> 'MATCHED', status <> 'REVIEW', status <> 'NOT_IN_SCHOOL', status`)),
      'Payments and gifts by channel (资助渠道)',
      ...(await list(`select channel || ' ' || form as what, count(*) || ' records, ' || coalesce(to_char(sum(amount_fen) / 100.0, 'FM999,999,999,990.00'), '–') || ' yuan' ||
        case when count(*) filter (where amount_fen is null) > 0 then ', ' || count(*) filter (where amount_fen is null) || ' unpriced' else '' end as figure
        from reconciliation.aid_record group by channel, form order by channel, form`)),
    ]
  } finally {
    await client.end()
  }
}
