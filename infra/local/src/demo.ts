import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { CLAIM, type PrincipalClaim } from '@dianming/shared/caller/principal'
import { importJWK, SignJWT } from 'jose'
import pg from 'pg'
import type { Platform } from './platform.js'
import { DEMO_PRINCIPALS } from './platform.js'
import { readPrincipals } from './principals.js'
import { AUDIENCE } from './sign-in.js'

const DIRECTORY = fileURLToPath(new URL('../demo/', import.meta.url))
const REGION = '500116'
const AS_OF = '2020-03-01'
const TERM = '2019-2020-2'
const POLL_MS = 150
const ENDED = ['DONE', 'REFUSED', 'FAILED']

interface DemoFile {
  file: string
  kind: 'Student' | 'Register' | 'Payment' | 'BankReturn' | 'Gift' | 'Pairing' | 'Visit' | 'Training'
  principal: string
  input: object
}
const register = (file: string, principal: string, name: string): DemoFile => ({
  file,
  kind: 'Register',
  principal,
  input: { register: name, region: REGION, asOf: AS_OF },
})
/** The demo county's files, each by the bureau that would send it: those that the roll is called from, and those of aid. */
const REGISTERS: DemoFile[] = [
  { file: 'students.xlsx', kind: 'Student', principal: 'bureau-education', input: { region: REGION, asOf: AS_OF } },
  register('register-rural.csv', 'bureau-rural', 'RURAL_REVITALISATION'),
  register('register-civil.xlsx', 'bureau-civil', 'CIVIL_AFFAIRS'),
  register('register-disabled.csv', 'bureau-disabled', 'DISABLED_FEDERATION'),
]
const AID: DemoFile[] = [
  { file: 'payments.csv', kind: 'Payment', principal: 'bureau-education', input: { region: REGION } },
  { file: 'bank-return.csv', kind: 'BankReturn', principal: 'bureau-education', input: { region: REGION } },
  { file: 'gifts.xlsx', kind: 'Gift', principal: 'bureau-education', input: { region: REGION } },
]

/** Who helps whom beside the money, what they did there, and who was trained. */
const PEOPLE: DemoFile[] = [
  { file: 'pairings.csv', kind: 'Pairing', principal: 'bureau-education', input: { region: REGION, asOf: AS_OF } },
  { file: 'visits.csv', kind: 'Visit', principal: 'bureau-education', input: { region: REGION } },
  { file: 'trainings.csv', kind: 'Training', principal: 'bureau-education', input: { region: REGION } },
]

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

/** Loads the demo county through the public API, once: a second start with the same data finds `mark`. */
export async function loadDemo(platform: Platform, mark: string, say: (line: string) => void): Promise<void> {
  if (await readFile(mark, 'utf8').catch(() => '')) return
  const client = new Client(platform)
  for (const file of REGISTERS) await importDemo(client, file, say)
  await follow(client, 'mutation ($r: RegionCode!) { run: callRoll(region: $r) { id status } }', 'rollRun', {
    r: REGION,
  })
  for (const file of AID) await importDemo(client, file, say)
  await follow(
    client,
    'mutation ($r: RegionCode!, $t: Term!) { run: nameEntitlements(input: { region: $r, term: $t }) { id status } }',
    'naming',
    { r: REGION, t: TERM },
  )
  for (const file of PEOPLE) await importDemo(client, file, say)
  await recordSupport(client)
  await writeFile(mark, `${REGION} ${TERM}\n`)
}

async function importDemo(
  client: Client,
  { file, kind, principal, input }: DemoFile,
  say: (line: string) => void,
): Promise<void> {
  const { start } = await client.query<{ start: Job }>(
    principal,
    `mutation ($i: Start${kind}ImportInput!) { start: start${kind}Import(input: $i) { id uploadUrl } }`,
    { i: input },
  )
  await client.upload(principal, start.uploadUrl, file)
  const field = `${kind[0]?.toLowerCase()}${kind.slice(1)}Import`
  for (;;) {
    const { job } = await client.query<{ job: Job }>(
      principal,
      `query ($id: ID!) { job: ${field}(id: $id) { status rowsAccepted rowsRejected failure } }`,
      { id: start.id },
    )
    if (ENDED.includes(job.status)) {
      if (job.status !== 'DONE') throw new Error(`the demo county: ${file}: ${job.failure}`)
      return say(`  ${file}: ${job.rowsAccepted} rows taken, ${job.rowsRejected} refused`)
    }
    await pause()
  }
}

/** Starts a long run of the education bureau and waits for its end. */
async function follow(client: Client, mutation: string, field: string, variables: object): Promise<void> {
  let { run } = await client.query<{ run: { id: string; status: string } }>('bureau-education', mutation, variables)
  while (!['DONE', 'FAILED'].includes(run.status)) {
    await pause()
    ;({ run } = await client.query<{ run: { id: string; status: string } }>(
      'bureau-education',
      `query ($id: ID!) { run: ${field}(id: $id) { id status } }`,
      { id: run.id },
    ))
  }
  if (run.status === 'FAILED') throw new Error(`the demo county: ${field} failed`)
}

/** A teacher's pupils, difficulties and how they ended, a livelihood, a village's project: what clerks enter one by one. */
async function recordSupport(client: Client): Promise<void> {
  const [clerk, teacher] = ['bureau-education', 'school-jiasi']
  const write = async (principal: string, field: string, type: string, input: object): Promise<string> =>
    (
      await client.query<{ made: { id: string } }>(
        principal,
        `mutation ($i: ${type}!) { made: ${field}(input: $i) { id } }`,
        {
          i: {
            ...input,
            ...(/^(solve|recordProjectOutcome)/.test(field)
              ? {}
              : { idempotencyKey: `demo ${field} ${JSON.stringify(input)}`.slice(0, 200) }),
          },
        },
      )
    ).made.id
  const { school } = await client.query<{ school: { students: { nodes: { id: string }[] } } }>(
    teacher,
    '{ school(code: "2150001003") { students(first: 6) { nodes { id } } } }',
    {},
  )
  for (const { id } of school.students.nodes)
    await write(teacher, 'pair', 'PairInput', {
      helper: { name: '王老师', staffNumber: 'T001', kind: 'TEACHER' },
      studentId: id,
      purposes: ['TUTORING', 'COUNSELLING'],
      from: AS_OF,
    })
  const { pairings } = await client.query<{
    pairings: { nodes: { id: string; household: { id: string } | null }[] }
  }>(clerk, '{ pairings(target: "HOUSEHOLD", first: 12) { nodes { id household { id } } } }', {})
  for (const [i, { id, household }] of pairings.nodes.entries()) {
    const difficulty = await write(clerk, 'openDifficulty', 'OpenDifficultyInput', {
      pairingId: id,
      kind: i % 2 ? 'HOUSING' : 'DEVICE',
      title: i % 2 ? '房屋漏雨，雨季前需要修缮' : '家中没有可以上网课的设备',
      openedOn: '2020-03-20',
    })
    if (i < 8)
      await write(clerk, 'solveDifficulty', 'SolveDifficultyInput', {
        difficultyId: difficulty,
        outcome: i % 2 ? '村里组织人员修好了屋顶' : '学校借出一台平板供在家使用',
        on: '2020-04-15',
      })
    if (household && i < 5)
      await write(clerk, 'recordLivelihood', 'RecordLivelihoodInput', {
        householdId: household.id,
        kind: i % 2 ? 'FARMING' : 'JOB',
        foundOn: '2020-04-10',
      })
  }
  const project = await write(clerk, 'recordVillageProject', 'RecordVillageProjectInput', {
    village: '龙山村',
    town: '贾嗣镇',
    title: '加工车间与农家书屋',
    funder: '江津区乡村振兴局',
    amount: '168000.00',
    startedOn: '2020-03-10',
    finishedOn: '2020-06-20',
    parts: [
      { purpose: 'WORKSHOP', title: '加工车间', amount: '150000.00', quantity: 230, unit: '平方米' },
      { purpose: 'LIBRARY', title: '农家书屋', amount: '18000.00' },
    ],
  })
  await write(clerk, 'recordProjectOutcome', 'RecordProjectOutcomeInput', {
    projectId: project,
    kind: 'JOBS',
    number: 14,
    on: '2020-06-30',
    source: '村委会台账',
  })
}

interface Group {
  name: string
  kind: 'GAP' | 'OVERLAP'
  findings: number
  amountAtStake: string
}

/** What is missing and what overlaps, by rule, as the education bureau of the demo county sees it; no person in it. */
export async function findingLines(platform: Platform): Promise<string[]> {
  const { groups } = await new Client(platform).query<{ groups: Group[] }>(
    'bureau-education',
    'query ($r: RegionCode!, $t: Term!) { groups: findingSummary(region: $r, term: $t, by: RULE) { name kind findings amountAtStake } }',
    { r: REGION, t: TERM },
  )
  const of = (kind: Group['kind']) =>
    groups
      .filter(group => group.kind === kind)
      .map(
        ({ name, findings, amountAtStake }) =>
          `  ${name}: ${findings}${amountAtStake === '0.00' ? '' : `, ${amountAtStake} yuan`}`,
      )
  return [`Gaps in ${TERM} (缺口)`, ...of('GAP'), `Overlaps in ${TERM} (重复)`, ...of('OVERLAP')]
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
      'Entitled (应享)',
      ...(await list(
        `select programme_code || ' ' || term as what, count(*) || ' children, ' || to_char(sum(amount_fen) / 100.0, 'FM999,999,999,990.00') || ' yuan' as figure from subsidies.entitlement where status = 'NAMED' group by programme_code, term order by term, programme_code`,
      )),
      'Payments and gifts by channel (资助渠道)',
      ...(await list(`select channel || ' ' || form as what, count(*) || ' records, ' || coalesce(to_char(sum(amount_fen) / 100.0, 'FM999,999,999,990.00'), '–') || ' yuan' ||
        case when count(*) filter (where amount_fen is null) > 0 then ', ' || count(*) filter (where amount_fen is null) || ' unpriced' else '' end as figure
        from reconciliation.aid_record where status in ('PAID', 'CONFIRMED') group by channel, form order by channel, form`)),
      ...(await supportLines(platform)),
    ]
  } finally {
    await client.end()
  }
}

/** What people did beside money in the demo county, as its education bureau reads it. */
async function supportLines(platform: Platform): Promise<string[]> {
  const { s } = await new Client(platform).query<{ s: Record<string, string | number> | null }>(
    'bureau-education',
    'query ($r: RegionCode!) { s: supportSummary(region: $r, from: "2020-01-01", until: "2020-12-31") { teams helpers households comfortVisits comfortMoney difficultiesSolved difficultiesOpen householdsWithLivelihood sessions trainees places jobs projects villageMoney } }',
    { r: REGION },
  )
  if (!s?.helpers) return []
  return [
    'People beside money (结对帮扶)',
    `  helpers 帮扶人: ${s.helpers} in ${s.teams} teams, ${s.households} households`,
    `  comfort money 慰问金: ${s.comfortVisits} visits, ${s.comfortMoney} yuan`,
    `  difficulties 困难: ${s.difficultiesSolved} solved, ${s.difficultiesOpen} open`,
    `  livelihoods 门路: ${s.householdsWithLivelihood} households`,
    `  training 培训: ${s.sessions} sessions, ${s.trainees} persons in ${s.places} places, ${s.jobs} jobs`,
    `  village projects 村级项目: ${s.projects}, ${s.villageMoney} yuan`,
  ]
}
