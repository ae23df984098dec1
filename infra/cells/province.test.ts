import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePorts } from '@dianming/local/free-ports'
import { idNumber } from '@dianming/shared/testing/numbers'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import pg from 'pg'
import { openBrowser, Visitor } from '../e2e/src/browser.js'
import { DEMO, House, pause } from '../e2e/src/house.js'
import { randomOf } from '../e2e/src/random.js'
import { countNow, feedStates } from './src/care.js'
import {
  COUNTIES,
  type DemoProvince,
  loadOtherCounty,
  sharedChildren,
  startDemoProvince,
  TERM,
} from './src/demo-province.js'
import { otherDatabase } from './src/statements.js'

/** Two counties and their province, each a whole house: what one child got from both is seen by all three, each in its own words. */

const EDUCATION = 'bureau-education'
const CHAOS_MS = 15_000
const SHARED = 9

let directory: string
let demo: DemoProvince
let here: House
let there: House
let province: House

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'dianming-province-'))
  demo = await startDemoProvince(directory, await freePorts(24), () => undefined)
  ;[here, there] = demo.counties
  province = demo.province
  await here.importCounty()
  await here.importAid()
  await loadOtherCounty(there)
}, 240_000)
afterAll(async () => {
  await demo?.stop()
  await rm(directory, { recursive: true, force: true })
}, 60_000)

interface Finding {
  id: string
  rule: string
  status: string
  explanation: string
  amountAtStake: string
  student: { registryNumber: string } | null
  decisions: { organisation: string; verdict: string; reason: string }[]
}
/** Findings of a county that another county is part of. */
const shared = async (house: House, client = EDUCATION): Promise<Finding[]> => {
  const region = house === here ? COUNTIES[0].cell : COUNTIES[1].cell
  const all = await house.all<Finding>(
    client,
    `findings(region: "${region}", term: "${TERM}")`,
    'id rule status explanation amountAtStake student { registryNumber } decisions { organisation verdict reason }',
  )
  return all.filter(each => each.explanation.includes('另一区县'))
}
interface Seen {
  heard: number
  counties: { code: string; isHeard: boolean; agrees: boolean | null }[]
  findings: { rule: string; count: number; open: number; amount: string; withheld: boolean }[]
}
const seen = async (): Promise<Seen> =>
  (
    await province.data<{ province: Seen }>(
      'province-auditor',
      `{ province { heard counties { code isHeard agrees } findings(term: "${TERM}") { rule count open amount withheld } } }`,
    )
  ).province
const foundKeys = async (house: House) =>
  (await house.sql<{ key: string }>('select distinct key from province.finding')).map(row => row.key).sort()

async function until<T>(what: () => Promise<T>, is: (value: T) => boolean, withinMs = 30_000): Promise<T> {
  for (const end = Date.now() + withinMs; ; await pause(100)) {
    const value = await what().catch((error: Error) => error)
    if (!(value instanceof Error) && is(value)) return value
    if (Date.now() > end) throw new Error(`still ${value instanceof Error ? value.message : JSON.stringify(value)}`)
  }
}

test('children paid by two counties: each sees its own payment and the other’s sum, the province how many there are', async () => {
  const children = new Set((await sharedChildren()).map(([registry]) => registry))
  for (const house of [here, there]) {
    const found = await until(
      () => shared(house),
      list => list.length === SHARED,
    )
    expect(new Set(found.map(each => each.student?.registryNumber))).toEqual(children)
    expect(new Set(found.map(each => each.rule))).toEqual(new Set(['DUPLICATE_PAYMENT']))
    const other = house === here ? /綦江|500110/ : /江津|500116(?=[:"])/
    expect(JSON.stringify(found)).not.toMatch(other)
  }
  expect((await shared(there))[0]?.explanation).toMatch(/綦江区教委发放 250\.00 元；另一区县发放/)
  expect(await until(seen, ({ findings }) => findings[0]?.count === SHARED)).toMatchObject({
    heard: 2,
    findings: [{ rule: 'DUPLICATE_PAYMENT', count: SHARED, open: SHARED, withheld: false }],
  })
  // their own statements add up to the province's
  const total = async (house: House, client: string, region: string) =>
    (
      await house.data<{ statement: { lines: { channel: string; amount: string }[] } }>(
        client,
        `{ statement(region: "${region}", period: { term: "${TERM}" }) { lines { channel amount } } }`,
      )
    ).statement.lines.map(({ channel, amount }) => `${channel} ${amount}`)
  const [a, b, all] = [
    await total(here, EDUCATION, COUNTIES[0].cell),
    await total(there, EDUCATION, COUNTIES[1].cell),
    await total(province, 'province-auditor', '50'),
  ]
  const sums = new Map<string, number>()
  for (const line of [...a, ...b]) {
    const [channel = '', amount] = line.split(' ')
    sums.set(channel, (sums.get(channel) ?? 0) + Number(amount))
  }
  expect(new Map(all.map(line => [line.split(' ')[0] ?? '', Number(line.split(' ')[1])]))).toEqual(sums)
}, 90_000)

test('what one county says of it the other reads as another county’s word', async () => {
  const [mine] = await shared(here)
  await here.data(EDUCATION, 'mutation ($i: DecideFindingInput!) { decideFinding(input: $i) { id } }', {
    i: { findingId: mine?.id, verdict: 'CONFIRM', reason: '家长已说明' },
  })
  const told = await until(
    async () => (await shared(there)).find(each => each.student?.registryNumber === mine?.student?.registryNumber),
    each => each?.status === 'CONFIRMED',
  )
  expect(told?.decisions).toMatchObject([{ organisation: '另一区县', verdict: 'CONFIRM', reason: '' }])
  await there.data(EDUCATION, 'mutation ($i: DecideFindingInput!) { decideFinding(input: $i) { id } }', {
    i: { findingId: told?.id, verdict: 'DISMISS', reason: '应由迁出地退回' },
  })
  await until(
    async () => (await shared(here)).find(each => each.id === mine?.id)?.status,
    status => status === 'DISPUTED',
  )
}, 60_000)

test('the province’s people see counties and counts, and nobody; its page says so', async () => {
  for (const client of ['province-auditor', 'province-aid-centre']) {
    const answer = await province.query<Record<string, unknown>>(
      client,
      `{ findStudents(text: "王", first: 5) { nodes { name } } students: roll(region: "500116", first: 5) { nodes { id } } }`,
    )
    expect(answer.data ?? { findStudents: null, students: null }).toEqual({ findStudents: null, students: null })
  }
  const columns = await province.sql<{ n: number }>(
    `select count(*)::int as n from students.student where coalesce(name, name_key, registry_cipher, id_cipher, encode(id_digest, 'hex')) is not null`,
  )
  expect(columns).toEqual([{ n: 0 }])
  const browser = await openBrowser()
  try {
    const visitor = await Visitor.come(browser, province.origin)
    await visitor.signIn('province-auditor')
    await visitor.page.getByText('江津区').first().waitFor()
    const text = await visitor.text()
    expect(text).toContain('2 / 2 个区县在线')
    expect(text).toContain('綦江区')
    expect(text).toMatch(/重复发放[\s\S]*9/)
    expect(visitor.troubles).toEqual([])
    await visitor.leave()
  } finally {
    await browser.close()
  }
}, 60_000)

interface Transfer {
  id: string
  status: string
  isOurs: boolean
  name: string | null
  askedBy: string
  student: { id: string; name: string } | null
  toSchool: { name: string } | null
  decisionReason: string | null
  undoUntil: string | null
  history: {
    name: string
    enrolments: { school: string }[]
    aid: { giver: string; title: string; amount: string | null }[]
  } | null
}
const TRANSFER =
  'id status isOurs name askedBy decisionReason undoUntil student { id name } toSchool { name } history { name enrolments { school } aid { giver title amount } }'
const ask = (registryNumber: string, name: string) =>
  there.query<{ t: Transfer }>(
    EDUCATION,
    `mutation ($i: RequestTransferInput!) { t: requestTransfer(input: $i) { ${TRANSFER} } }`,
    {
      i: { registryNumber, name, toSchoolCode: '2150001903', grade: 4, on: '2020-09-01', reason: '随父母务工' },
    },
  )
const transfers = async (house: House) =>
  (
    await house.data<{ transfers: { nodes: Transfer[] } }>(
      EDUCATION,
      `{ transfers(first: 200) { nodes { ${TRANSFER} } } }`,
    )
  ).transfers.nodes
const transferOf = (house: House, id: string) => async () => (await transfers(house)).find(each => each.id === id)

test('a transfer between counties: asked without a name, released with its history for the taker alone, or refused, or of nobody', async () => {
  const lines = (await readFile(`${DEMO}payments.csv`, 'utf8')).trim().split('\n').slice(1)
  const shared = new Set((await sharedChildren()).map(([registry]) => registry))
  const children = lines
    .map(line => line.split(','))
    .filter(cells => /^G\d{17}[\dX]$/.test(cells[1] ?? '') && cells[5] === 'CE_LIVING' && !shared.has(cells[1] ?? ''))
  const [moves, stays] = children as [string[], string[]]
  const nobody = `G${idNumber('2010-11-12', 77)}`
  const answers = await Promise.all([
    ask(moves[1] ?? '', moves[2] ?? ''),
    ask(stays[1] ?? '', stays[2] ?? ''),
    ask(nobody, '郑乌有'),
  ])
  const [asked, kept, none] = answers.map(answer => answer.data?.t) as [Transfer, Transfer, Transfer]
  // the same answer, to the byte, whether or not there is such a child
  const masked = answers.map(answer =>
    JSON.stringify(answer)
      .replaceAll(/[0-9a-f-]{36}/g, 'id')
      .replace(/"name":"[^"]*"/, ''),
  )
  expect(new Set(masked).size).toBe(1)
  // what passed the province has no name in it
  await until(
    () => province.sql<{ n: number }>('select count(*)::int as n from province.asked'),
    ([row]) => row?.n === 2,
  )
  const passed = JSON.stringify(await province.sql('select * from province.ask, province.asked'))
  for (const [, registry = '', name = ''] of [moves, stays])
    expect(passed).not.toMatch(new RegExp(`${registry.slice(1)}|${name}`))

  const [told] = await Promise.all([
    until(transferOf(here, asked.id), each => each !== undefined),
    until(transferOf(here, kept.id), each => each !== undefined),
  ])
  expect(told).toMatchObject({
    status: 'ASKED',
    isOurs: false,
    name: moves[2],
    askedBy: '綦江区教委',
    student: { name: moves[2] },
  })
  expect(await transferOf(here, none.id)()).toBeUndefined()
  expect(await transferOf(there, none.id)()).toMatchObject({ status: 'ASKED', student: null, history: null })
  // another bureau of the holder, and the asker, release nothing
  for (const [house, client] of [
    [here, 'bureau-rural'],
    [there, EDUCATION],
  ] as const)
    expect((await house.query(client, `mutation { releaseTransfer(id: "${asked.id}") { id } }`)).errors).toHaveLength(1)
  await here.data(EDUCATION, `mutation { releaseTransfer(id: "${asked.id}") { id } }`)
  await here.data(EDUCATION, `mutation { refuseTransfer(id: "${kept.id}", reason: "家长未办手续") { id } }`)

  const released = await until(transferOf(there, asked.id), each => each?.status === 'RELEASED')
  expect(released).toMatchObject({ undoUntil: null, student: null, history: { name: moves[2] } })
  expect(released?.history?.aid).toContainEqual({
    giver: '区教委',
    title: expect.stringContaining('生活补助'),
    amount: moves[7],
  })
  expect(released?.history?.enrolments.length).toBeGreaterThan(0)
  const refused = await until(transferOf(there, kept.id), each => each?.status === 'REFUSED')
  expect(refused).toMatchObject({ decisionReason: '家长未办手续', history: null })
  expect(await transferOf(there, none.id)()).toMatchObject({ status: 'ASKED' })
  // the holder's own page keeps no copy of it, and no undoing of what another house did
  expect(await transferOf(here, asked.id)()).toMatchObject({ status: 'RELEASED', history: null, undoUntil: null })
  const sealed = await province.sql<{ sealed: Buffer }>('select sealed from province.answered')
  expect(sealed).toHaveLength(2)
  for (const row of sealed) expect(row.sealed.toString('utf8')).not.toContain(moves[2])
  const left = await here.data<{ student: { enrolment: { status: string } } }>(
    EDUCATION,
    `{ student(id: "${told?.student?.id}") { enrolment { status } } }`,
  )
  expect(left.student.enrolment.status).toBe('TRANSFERRED')
  for (const house of [here, there]) expect(await house.violations()).toEqual([])
}, 90_000)

test('no table, outbox or log of the province holds a child’s name or number, a cipher or a look-up digest', async () => {
  const kept = (
    await Promise.all(
      [here, there].map(house =>
        house.sql<{ name: string; cipher: string; digest: string }>(
          `select name, registry_cipher as cipher, encode(registry_digest, 'hex') as digest from students.student where length(name) > 2`,
        ),
      ),
    )
  ).flat()
  const numbers = (await readFile(`${DEMO}payments.csv`, 'utf8')).match(/G\d{17}[\dX]/g) ?? []
  const wanted = new Set(kept.flatMap(({ name, cipher, digest }) => [name, cipher, digest]))
  expect(wanted.size).toBeGreaterThan(5000)
  const found: string[] = []
  let read = 0
  for (const database of ['dianming', ...COUNTIES.map(({ cell }) => `outbox_${cell}`)]) {
    const client = new pg.Client({ connectionString: otherDatabase(province.platform.adminUrl, database) })
    await client.connect()
    const tables = await client.query<{ name: string }>(
      "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')",
    )
    for (const { name } of tables.rows) {
      const { rows } = await client.query<{ row: string }>(`select t::text as row from ${name} t`)
      read += rows.length
      for (const { row } of rows)
        if (
          row.split(/[(),"{}\\x ]+/).some(word => wanted.has(word)) ||
          /\d{17}[\dX]/.test(row.replaceAll(/[0-9a-f]{32,}/g, ''))
        )
          found.push(`${database} ${name} ${row.slice(0, 80)}`)
    }
    await client.end()
  }
  expect(read).toBeGreaterThan(5000)
  expect(found).toEqual([])
  const logs = join(directory, 'province', 'logs')
  for (const file of await readdir(logs)) {
    const text = await readFile(join(logs, file), 'utf8')
    expect([file, numbers.some(number => text.includes(number.slice(1)))]).toEqual([file, false])
    expect([file, kept.some(({ name }) => text.includes(name))]).toEqual([file, false])
  }
}, 60_000)

test('taken back in one county, it is gone everywhere', async () => {
  const [child] = await sharedChildren()
  await there.sql(
    `insert into subsidies.payment_event (payment_id, status, subject)
     select p.id, 'CLAWED_BACK', 'trial' from subsidies.payment p where p.serial = '50011020200'`,
  )
  for (const house of [here, there])
    await until(
      () => shared(house),
      list => list.length === SHARED - 1 && !list.some(each => each.student?.registryNumber === child?.[0]),
      5000,
    )
  await until(seen, ({ findings }) => findings[0]?.count === SHARED - 1, 5000)
}, 60_000)

test('kill -9 of databases and services at any moment: nothing is lost, nothing twice, and all three agree', async () => {
  const random = randomOf(20)
  let isOver = false
  const payments = await there.sql<{ id: string }>(
    // the children whom both have paid; the next one is this county's alone
    "select id from subsidies.payment where serial like '5001102020_' order by serial limit 9",
  )
  const state = new Map(payments.map(({ id }, i) => [id, i > 0]))
  const unsure = new Set<string>()
  // each child’s payment is taken back and made again, as often as there is time
  const writer = (async () => {
    while (!isOver) {
      const id = random.pick([...state.keys()])
      const isPaid = !state.get(id)
      const wrote = await there
        .sql(`insert into subsidies.payment_event (payment_id, status, subject) values ($1, $2, 'trial')`, [
          id,
          isPaid ? 'SENT' : 'CLAWED_BACK',
        ])
        .then(
          () => true,
          () => false,
        )
      // one whose answer was lost may be there or not: the same word again changes nothing
      if (wrote) {
        state.set(id, isPaid)
        unsure.delete(id)
      } else {
        unsure.add(id)
        await pause(200)
      }
      await pause(20)
    }
  })()
  const killed: string[] = []
  for (const end = Date.now() + CHAOS_MS; Date.now() < end; await pause(1500 + random.below(1500))) {
    const house = random.pick([here, there, province])
    const what = random.pick(['database', 'students', 'reconciliation'] as const)
    const pid = what === 'database' ? await postmasterOf(house) : house.platform.pid(what)
    if (!pid) continue
    try {
      process.kill(pid, 'SIGKILL')
      killed.push(`${house.origin} ${what}`)
    } catch {
      // it is only just coming back
    }
  }
  isOver = true
  await writer
  expect(killed.length).toBeGreaterThan(3)
  for (const house of [here, there, province])
    await until(
      () => fetch(`${house.origin}/readyz`).then(answer => answer.status),
      status => status === 200,
      60_000,
    )
  const now = await there.sql<{ id: string; is: boolean }>(
    "select id, status in ('SENT', 'CONFIRMED') as is from subsidies.payment where id = any ($1)",
    [[...state.keys()]],
  )
  // what was acknowledged is there
  for (const { id, is } of now) if (!unsure.has(id)) expect([id, is]).toEqual([id, state.get(id)])
  const expected = now.filter(each => each.is).length
  const told = async () => {
    const state = {
      killed,
      expected,
      feeds: await feedStates(province.platform.adminUrl),
      aside: await province.sql('select * from province.aside'),
      dirty: await province.sql('select count(*) from province.dirty'),
      paid: [
        await there.sql("select count(*) from subsidies.payment where status in ('SENT', 'CONFIRMED')"),
        await province.sql(
          "select cell, count(*) from subsidies.payment where status in ('SENT', 'CONFIRMED') group by 1",
        ),
      ],
      keys: [await foundKeys(here), await foundKeys(there), await foundKeys(province)].map(keys => keys.length),
    }
    return JSON.stringify(state)
  }
  for (const house of [here, there])
    await until(
      () => shared(house),
      list => list.length === expected,
      60_000,
    ).catch(async () => {
      throw new Error(await told())
    })
  await until(seen, ({ findings }) => (findings[0]?.withheld ? expected < 5 : (findings[0]?.count ?? 0) === expected))
  expect(await foundKeys(here)).toEqual(await foundKeys(province))
  expect(await foundKeys(there)).toEqual(await foundKeys(province))
  for (const house of [here, there])
    for (let i = 0; i < 2; i++) {
      await countNow(house.platform.adminUrl)
      await pause(500)
    }
  expect(
    (await feedStates(province.platform.adminUrl)).map(({ cell, agrees, differs }) => [cell, agrees, differs]),
  ).toEqual([
    ['500110', true, {}],
    ['500116', true, {}],
  ])
  expect(await here.violations()).toEqual([])
  expect(await there.violations()).toEqual([])
}, 240_000)

async function postmasterOf(house: House): Promise<number | undefined> {
  const place = await house.sql<{ data_directory: string }>('show data_directory').catch(() => [])
  const text = await readFile(join(place[0]?.data_directory ?? '', 'postmaster.pid'), 'utf8').catch(() => '')
  return Number(text.split('\n')[0]) || undefined
}
