import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadDemo } from '@dianming/local/demo'
import { DEMO_PRINCIPALS } from '@dianming/local/platform'
import { MIGRATOR } from '@dianming/local/provision'
import { loadSecrets, type Secrets } from '@dianming/local/secrets'
import { SERVICES } from '@dianming/local/services'
import { readKeys } from '@dianming/shared/caller/config'
import { keyPrints, PersonalData, printOf } from '@dianming/shared/caller/personal-data'
import { idNumber } from '@dianming/shared/testing/numbers'
import { csv, pupil, REGISTRY_HEADINGS } from '@dianming/shared/testing/tables'
import { asUser } from '@dianming/shared/vocabulary/database-address'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import pg from 'pg'
import { DEMO, House, pause, REGION } from '../e2e/src/house.js'
import { offerLookup } from './src/install.js'

/** A county goes on under a new look-up key: everybody is found throughout, nothing is another than it was, and the old key is gone. */

const TOOL = fileURLToPath(new URL('dist/lookup-key-main.js', import.meta.url))
const EDUCATION = 'bureau-education'
const TERM = '2019-2020-2'
const REGISTER = { register: 'RURAL_REVITALISATION', region: REGION, asOf: '2020-03-01' }
/** Of nobody: asked for of another county, to which there is none here. */
const STRANGERS = ['G11010519491231002X', 'L110105201001010001']

let directory: string
let house: House
let before: Secrets
let children: { id: string; name: string; registryNumber: string; aidCode: string }[]
const running: ChildProcess[] = []

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'dianming-lookup-'))
  before = structuredClone(await loadSecrets(directory))
  await offerLookup(directory)
  house = await House.start(DEMO_PRINCIPALS, { directory })
  await mkdir(join(directory, 'migrator'))
  await writeFile(
    join(directory, 'migrator', 'database-url'),
    asUser(house.platform.urlOf('students'), MIGRATOR, house.platform.secrets.migratorPassword),
  )
  await loadDemo(house.platform, join(directory, 'demo'), () => undefined)
  await decide()
  await askAround()
}, 240_000)
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL')
  await house?.stop()
  await rm(directory, { recursive: true, force: true })
})

/** People decide about doubtful rows and about findings. */
async function decide(): Promise<void> {
  const doubtful = await house.all<{ id: string; status: string; candidates: { student: { id: string } }[] }>(
    EDUCATION,
    `roll(region: "${REGION}")`,
    'id status candidates { student { id } }',
  )
  const reviews = doubtful.filter(entry => entry.status === 'REVIEW')
  expect(reviews.length).toBeGreaterThan(8)
  for (const [i, entry] of reviews.slice(0, 8).entries())
    await house.data(EDUCATION, 'mutation ($i: ResolveMatchInput!) { resolveMatch(input: $i) { id } }', {
      i: {
        rollEntryId: entry.id,
        studentId: i % 2 ? null : (entry.candidates[0]?.student.id ?? null),
        reason: '对照户口簿',
      },
    })
  const found = await findings()
  for (const { id } of found.filter((_, i) => i % 5 === 0).slice(0, 12))
    await house.data(EDUCATION, 'mutation ($i: DecideFindingInput!) { decideFinding(input: $i) { id } }', {
      i: { findingId: id, verdict: 'DISMISS', reason: '已核对', until: '2098-12-31' },
    })
}

/** A giver’s list without codes waits for schools, and a child of another county is asked for. */
async function askAround(): Promise<void> {
  children = (
    await house.data<{ students: { nodes: typeof children } }>(
      EDUCATION,
      `{ students: findStudents(text: "王", first: 20) { nodes { id name registryNumber aidCode(uscc: "53500000504041823K") } } }`,
    )
  ).students.nodes
  expect(children.length).toBeGreaterThan(5)
  const [child] = children
  await giversList([child?.registryNumber ?? ''])
  for (const registryNumber of STRANGERS)
    await house.data(EDUCATION, 'mutation ($i: RequestTransferInput!) { requestTransfer(input: $i) { id } }', {
      i: { registryNumber, name: '李四', toSchoolCode: '2150001003', grade: 4, on: '2020-09-01', reason: '随父母务工' },
    })
  // as it was asked before numbers were kept
  // needs of children, and a school's children whom nobody helps
  await house.sql(
    `insert into donations.need_record (student_id, holder, item_code, purpose, recorded_on, region, town, stage, made_by)
     select id, 'P' || left(region, 6) || encode(person_key, 'hex'), code, 'DEVICE', '2020-03-01', region, '某镇', stage, 'school:2150001003'
     from students.student, (select min(code) as code from donations.item) i order by id limit 40`,
  )
  await house.sql(
    `insert into subsidies.county_rule (region, made_by, pairing_categories)
     select '500116', 'bureau:500116:EDUCATION', array_agg(distinct category) from households.registration
     on conflict (region) do update set pairing_categories = excluded.pairing_categories`,
  )
  await house.sql(
    'update students.transfer set registry_cipher = null where id = (select id from students.transfer order by id limit 1)',
  )
}

const giversList = (numbers: string[]) =>
  house.importFile(
    'charity-hope',
    'Gift',
    { region: REGION },
    Buffer.from(
      [
        '受助编号,受助学生姓名,学校,学籍号,形式,物品或服务,数量,单位,用途,学期,日期',
        ...numbers.map(number => `,某某,贾嗣小学,${number},物资,平板,1,台,设备,${TERM},2020-03-20`),
      ].join('\n'),
    ),
  )

interface Finding {
  id: string
  rule: string
  status: string
  programme: string | null
  student: { id: string } | null
  decisions: { verdict: string; reason: string }[]
}
const findings = () =>
  house.all<Finding>(
    EDUCATION,
    `findings(region: "${REGION}", term: "${TERM}")`,
    'id rule status programme student { id } decisions { verdict reason }',
  )

/** Invariants that do not hold; of the planted needs nobody wrote down how they came about. */
const violations = async () => (await house.violations()).filter(each => !each.startsWith('need-status'))

/** All that people see, in words that a key has no part in. */
async function seen(): Promise<object> {
  const roll = await house.all<object>(
    EDUCATION,
    `roll(region: "${REGION}")`,
    'id status matchedBy score categories student { id } candidates { score student { id } }',
  )
  const codes = await house.data<object>(
    EDUCATION,
    `{ ${children.map(({ id }, i) => `c${i}: student(id: "${id}") { name aidCode(uscc: "53500000504041823K") }`).join(' ')} }`,
  )
  return {
    roll: roll.map(entry => JSON.stringify(entry)).sort(),
    findings: (await findings()).map(({ id: _id, ...finding }) => JSON.stringify(finding)).sort(),
    codes,
    decisions: await house.sql('select count(*)::int as n from reconciliation.match_decision where undone_at is null'),
  }
}

/** Starts the tool; answers what it said so far, and its end. */
function tool(): { said: () => string; kill: () => void; end: Promise<number | null> } {
  const child = spawn(process.execPath, [TOOL, 'move', '--config', directory, '--chunk', '400'])
  running.push(child)
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (text += piece.toString()))
  return {
    said: () => text,
    kill: () => child.kill('SIGKILL'),
    end: new Promise(resolve => child.once('close', resolve)),
  }
}

test('under imports and look-ups, killed twice: nobody is missed, and all is as it was', async () => {
  const was = await seen()
  const oldDigests = await digestsOf()
  const held = await tablesWith(oldDigests)
  for (const table of [
    'students.student',
    'donations.need_record',
    'reconciliation.roll_entry',
    'households.household',
  ])
    expect(held).toContain(table)
  let isOver = false
  const failures: unknown[] = []
  const counts = { lookUps: 0, imports: 0 }
  const newcomers: string[] = []
  const lookUps = (async () => {
    for (let i = 0; !isOver; i++) {
      const child = children[i % children.length]
      const answer = await house.query<{ s: { id: string } | null; f: { nodes: { id: string }[] } }>(
        EDUCATION,
        `{ s: student(registryNumber: "${child?.registryNumber}") { id } f: findStudents(text: "${child?.registryNumber.slice(1)}", first: 5) { nodes { id } } }`,
      )
      counts.lookUps++
      if (
        answer.errors ||
        answer.data?.s?.id !== child?.id ||
        !answer.data?.f.nodes.some(each => each.id === child?.id)
      )
        failures.push(answer)
    }
  })()
  const imports = (async () => {
    while (!isOver) {
      const again = [
        await house.importFile(EDUCATION, 'Student', { region: REGION, asOf: '2020-03-01' }, `${DEMO}students.xlsx`),
        await house.importFile('bureau-rural', 'Register', REGISTER, `${DEMO}register-rural.csv`),
        await house.importFile(EDUCATION, 'Payment', { region: REGION }, `${DEMO}payments.csv`),
      ]
      counts.imports += again.length
      failures.push(...again.filter(job => job.status !== 'DONE' || job.rowsAccepted > 0))
      await pause(300)
      // somebody new, whose number nobody has seen
      const id = idNumber('2011-03-04', 400 + newcomers.length)
      const job = await house.importFile(
        EDUCATION,
        'Student',
        { region: REGION, asOf: '2020-03-01', replace: false },
        csv(REGISTRY_HEADINGS, [pupil(id, '新来生')]),
      )
      failures.push(...(job.status === 'DONE' && job.rowsAccepted === 1 ? [] : [job]))
      newcomers.push(id)
    }
  })()
  try {
    for (const reached of [/\b2\d %/, /\b6\d %/]) {
      const killed = tool()
      while (!reached.test(killed.said())) {
        if (/lookup-key:/.test(killed.said())) throw new Error(killed.said())
        await pause(5)
      }
      killed.kill()
      await killed.end
      expect(await foreignKeys()).toEqual(['next lookup students'])
    }
    const last = tool()
    expect([await last.end, last.said()]).toEqual([0, expect.stringContaining('All numbers stand under the new')])
    expect(last.said()).toContain('transfers: 1 rows kept no number')
  } finally {
    isOver = true
    await Promise.all([lookUps, imports])
  }
  expect(failures).toEqual([])
  expect(counts.lookUps).toBeGreaterThan(20)
  expect(counts.imports).toBeGreaterThan(2)
  for (const id of newcomers)
    expect(await house.data(EDUCATION, `{ s: student(registryNumber: "G${id}") { name } }`)).toEqual({
      s: { name: '新来生' },
    })
  expect(
    await house.sql(
      `select from donations.need_record n join students.student s on s.id = n.student_id
       where n.holder like 'P%' and n.holder <> 'P' || left(s.region, 6) || encode(s.person_key, 'hex')`,
    ),
  ).toEqual([])
  expect(await house.callRoll()).toMatchObject({ status: 'DONE', joined: 0, left: 0, changed: 0 })
  expect(await seen()).toEqual(was)
  expect(await violations()).toEqual([])
  expect(await tablesWith(oldDigests)).toEqual(['students.transfer'])
}, 240_000)

test('then the new key is all that is needed, and the old one opens nothing', async () => {
  const [child] = children
  await house.stop()
  const now = JSON.parse(await readFile(join(directory, 'secrets.json'), 'utf8')) as Secrets
  const old = readKeys(JSON.stringify(before.keys.students)).lookupKey
  for (const service of SERVICES) {
    expect(now.keys[service]?.nextLookupKey).toBeUndefined()
    expect(now.keys[service]?.lookupKey).not.toBe(old.toString('base64'))
  }
  await writeFile(join(directory, 'secrets.json'), JSON.stringify({ ...now, keys: before.keys }))
  await expect(House.start(DEMO_PRINCIPALS, { directory })).rejects.toThrow('not the keys of this database: lookup')
  await writeFile(join(directory, 'secrets.json'), JSON.stringify(now))
  house = await House.start(DEMO_PRINCIPALS, { directory })
  expect(await house.data(EDUCATION, `{ student(registryNumber: "${child?.registryNumber}") { id } }`)).toEqual({
    student: { id: child?.id },
  })
  const again = { ...(await house.importCounty()), ...(await house.importAid()) }
  for (const [file, job] of Object.entries(again))
    expect([file, job.status, job.rowsAccepted]).toEqual([file, 'DONE', 0])
  // asked before, and known again
  expect(await giversList([child?.registryNumber ?? ''])).toMatchObject({ rowsAccepted: 0, rowsUnchanged: 1 })
  expect(await violations()).toEqual([])
}, 120_000)

/** What a service would be told that was started with the keys of before, while numbers move. */
async function foreignKeys(): Promise<string[]> {
  const prints = keyPrints(readKeys(JSON.stringify(before.keys.students)))
  const client = new pg.Client({ connectionString: house.platform.urlOf('students') })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>('select session.foreign_keys($1, $2) as name', [
      Object.keys(prints),
      Object.values(prints),
    ])
    return rows.map(row => row.name)
  } finally {
    await client.end()
  }
}

/** Some digests of the old key, in every way that a table may hold them. */
async function digestsOf(): Promise<string[]> {
  const { lookupKey, ...rest } = readKeys(JSON.stringify(before.keys.students))
  const personal = new PersonalData({ lookupKey, ...rest }).lookingUp({
    print: printOf(lookupKey),
    next: null,
    movedTo: null,
  })
  const numbers = await house.sql<{ digest: Buffer }>(
    `select registry_digest as digest from students.student union select id_digest from students.student where id_digest is not null
     union select id_digest from households.member where id_digest is not null
     union select member_key from households.member union select unnest(near_digests) from households.member
     union select registry_digest from students.transfer union select id_digest from households.training_place where id_digest is not null
     union select registry_digest from donations.gift_request where registry_digest is not null`,
  )
  const held = new Set(numbers.map(({ digest }) => digest.toString('hex')))
  // they are of this key
  expect(held.has(personal.lookUp('registry', children[0]?.registryNumber ?? '').toString('hex'))).toBe(true)
  return numbers.flatMap(({ digest }) => [digest.toString('hex'), digest.toString('base64')])
}

/** Tables of which a row holds one of these. */
async function tablesWith(texts: string[]): Promise<string[]> {
  const tables = await house.sql<{ name: string }>(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')",
  )
  const wanted = new Set(texts)
  const found: string[] = []
  for (const { name } of tables) {
    const rows = await house.sql<{ row: string }>(`select t::text as row from ${name} t`)
    // a digest may stand behind other digits
    if (
      rows.some(({ row }) =>
        (row.match(/[0-9a-f]{64,}|[A-Za-z0-9+/]{43}=/g) ?? []).some(word =>
          word.endsWith('=') ? wanted.has(word) : wanted.has(word.slice(-64)) || wanted.has(word.slice(0, 64)),
        ),
      )
    )
      found.push(name)
  }
  return found
}
