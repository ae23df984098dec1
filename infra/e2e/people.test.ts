import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEMO_PRINCIPALS } from '@dianming/local/platform'
import { idNumber } from '@dianming/shared/testing/numbers'
import { csv, pupil, REGISTRY_HEADINGS } from '@dianming/shared/testing/tables'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { House, type ImportAnswer } from './src/house.js'

/** People beside money, through the one public door: the figures of both articles, and what goes wrong on the way. */

const QINGDAO = '370211'
const EDUCATION = 'bureau-education-370211'
const RURAL = 'bureau-rural-370211'
const JIANGJIN = '500116'
const [HOMES, HELPERS, TEAMS, TOWNS, VILLAGES, COMFORTED] = [394, 197, 17, 12, 47, 360]
const [SOLVED, OPEN, NOT_SOLVABLE] = [406, 9, 5]
const [TEACHERS, WITH_TWO] = [5928, 1702]
const CHILDREN = TEACHERS + WITH_TWO

let house: House
let directory: string
const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨'
const name = (i: number) =>
  `${SURNAMES[i % 16]}${String.fromCharCode(0x4e00 + (i % 2000))}${String.fromCharCode(0x5e00 + Math.floor(i / 2000))}`
/** The first ten teams have twelve helpers, the others eleven. */
const teamOf = (helper: number) => (helper < 120 ? Math.floor(helper / 12) : 10 + Math.floor((helper - 120) / 11))

/** A number of one of many: nine hundred are born on a day. */
const numberOfMany = (year: number, i: number) =>
  idNumber(`${year}-01-${String(Math.floor(i / 900) + 1).padStart(2, '0')}`, (i % 900) + 1)

const member = (home: number): string[][] => {
  const village = home % VILLAGES
  const place = [`镇${Math.min(TOWNS - 1, Math.floor(village / 4)) + 1}`, `村${village + 1}`, '脱贫户', '2015-01-01']
  return [[`H${home}`, name(home), name(5000 + home), idNumber('2009-05-04', home + 1), '之子', ...place]]
}
const MEMBERS = ['户编号', '户主姓名', '姓名', '证件号码', '与户主关系', '乡镇', '村', '户类型', '识别时间']
const PAIRINGS = ['工作组', '帮扶人', '单位', '工号', '类别', '户编号', '登记部门', '开始日期']
const VISITS = [
  '帮扶人',
  '单位',
  '工号',
  '户编号',
  '登记部门',
  '走访日期',
  '走访类型',
  '慰问金',
  '出资',
  '签收',
  '记录',
]

const pairings = csv(
  PAIRINGS,
  Array.from({ length: HOMES }, (_, home) => {
    const helper = home % HELPERS
    const team = teamOf(helper)
    return [
      `第${team + 1}工作组`,
      name(9000 + helper),
      `单位${team + 1}`,
      `A${helper}`,
      '干部',
      `H${home}`,
      '乡村振兴局',
      '2016-01-05',
    ]
  }),
)
const visitRow = (home: number, changes: Record<string, string> = {}) => {
  const helper = home % HELPERS
  const usual: Record<string, string> = {
    帮扶人: name(9000 + helper),
    单位: `单位${teamOf(helper) + 1}`,
    工号: `A${helper}`,
    户编号: `H${home}`,
    登记部门: '乡村振兴局',
    走访日期: '2016-06-01',
    走访类型: '送温暖',
    慰问金: '500',
    出资: '财政',
    签收: '是',
    记录: '',
  }
  return VISITS.map(heading => changes[heading] ?? usual[heading] ?? '')
}
const visits = csv(
  VISITS,
  Array.from({ length: COMFORTED }, (_, home) => visitRow(home)),
)

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'dianming-people-'))
  const principals = JSON.parse(await readFile(DEMO_PRINCIPALS, 'utf8'))
  principals[RURAL] = {
    ...principals['bureau-rural'],
    claim: { ...principals['bureau-rural'].claim, organisation: 'bureau:370211:RURAL', region: QINGDAO },
  }
  principals[EDUCATION].claim.uscc = '11370211004280000A'
  const helper = (organisation: string, staffNumber: string) => ({
    ...principals['helper-cadre'],
    claim: { ...principals['helper-cadre'].claim, organisation, name: organisation, staffNumber, region: QINGDAO },
  })
  principals['helper-a0'] = helper('单位1', 'A0')
  principals['helper-a1'] = helper('单位1', 'A1')
  principals['school-west'] = {
    ...principals['school-baisha'],
    claim: {
      ...principals['school-baisha'].claim,
      organisation: 'school:3137021101',
      name: '西海岸学校',
      schools: ['3137021101'],
    },
  }
  const file = join(directory, 'principals.json')
  await writeFile(file, JSON.stringify(principals))
  house = await House.start(file)
  const pupils = Array.from({ length: HOMES }, (_, home) =>
    pupil(idNumber('2009-05-04', home + 1), name(5000 + home), {
      学校标识码: '3137021101',
      学校名称: '西海岸学校',
      乡镇: '镇1',
    }),
  )
  await done(
    house.importFile(EDUCATION, 'Student', { region: QINGDAO, asOf: '2016-03-01' }, csv(REGISTRY_HEADINGS, pupils)),
  )
  await done(
    house.importFile(
      RURAL,
      'Register',
      { register: 'RURAL_REVITALISATION', region: QINGDAO, asOf: '2016-03-01' },
      csv(MEMBERS, Array.from({ length: HOMES }, (_, home) => member(home)).flat()),
    ),
  )
  expect(await house.callRoll(QINGDAO, EDUCATION)).toMatchObject({ matched: HOMES })
})
afterAll(async () => {
  await house?.stop()
  await rm(directory, { recursive: true, force: true })
})

async function done(job: Promise<ImportAnswer>): Promise<ImportAnswer> {
  const answer = await job
  expect([
    answer.status,
    answer.rowsRejected,
    answer.errors.nodes.filter(e => e.code !== 'AS_OF_ASSUMED').slice(0, 3),
  ]).toEqual(['DONE', 0, []])
  return answer
}
const summary = async (region = QINGDAO, from = '2016-01-01', until = '2017-12-31', client = EDUCATION) =>
  (
    await house.data<{ s: Record<string, unknown> }>(
      client,
      `{ s: supportSummary(region: "${region}", from: "${from}", until: "${until}") { teams helpers cadres teachers pairings pairingsOfStudents towns villages households comfortVisits comfortMoney difficultiesSolved difficultiesOpen difficultiesNotSolvable livelihoods householdsWithLivelihood sessions trainees unidentified places jobs villageMoney villageMoneyAtHouseholds approximate lifted } }`,
    )
  ).s
const code = (answer: { errors?: { message: string; extensions: { code: string } }[] }) =>
  answer.errors?.[0]?.extensions.code ?? 'OK'
interface Pairing {
  id: string
  household: { id: string; number: string } | null
}
const pairingsNow = () => house.all<Pairing>(EDUCATION, 'pairings(target: "HOUSEHOLD")', 'id household { id number }')
const numberOf = (pairing: Pairing) => Number(pairing.household?.number?.slice(1))

describe('Qingdao West Coast, 2016 and 2017', () => {
  let all: Pairing[] = []

  test('17 groups and 197 cadres in 12 towns and 47 villages, from one list; again it says nothing new', async () => {
    expect(await done(house.importFile(EDUCATION, 'Pairing', { region: QINGDAO }, pairings))).toMatchObject({
      rowsAccepted: HOMES,
    })
    expect(await done(house.importFile(EDUCATION, 'Pairing', { region: QINGDAO }, pairings))).toMatchObject({
      rowsAccepted: 0,
      rowsUnchanged: HOMES,
    })
    expect(await summary()).toMatchObject({
      teams: TEAMS,
      helpers: HELPERS,
      cadres: HELPERS,
      pairings: HOMES,
      towns: TOWNS,
      villages: VILLAGES,
      households: HOMES,
    })
    all = await pairingsNow()
    expect(all).toHaveLength(HOMES)
  })

  test('360 visits of comfort bring 180,000.00; the sheet sent again changes nothing', async () => {
    expect(await done(house.importFile(EDUCATION, 'Visit', { region: QINGDAO }, visits))).toMatchObject({
      rowsAccepted: COMFORTED,
    })
    expect(await done(house.importFile(EDUCATION, 'Visit', { region: QINGDAO }, visits))).toMatchObject({
      rowsAccepted: 0,
      rowsUnchanged: COMFORTED,
    })
    expect(await summary()).toMatchObject({ comfortVisits: COMFORTED, comfortMoney: '180000.00' })
  })

  test('406 difficulties are solved, 9 are open, 5 go elsewhere', async () => {
    const kinds = [
      ...Array.from({ length: SOLVED }, () => true),
      ...Array.from({ length: NOT_SOLVABLE }, () => false),
      ...Array.from({ length: OPEN }, () => null),
    ]
    for (let at = 0; at < kinds.length; at += 20)
      await Promise.all(
        kinds.slice(at, at + 20).map(async (solvable, i) => {
          const pairing = all[(at + i) % all.length]
          const { d } = await house.data<{ d: { id: string; dueOn: string } }>(
            EDUCATION,
            'mutation ($i: OpenDifficultyInput!) { d: openDifficulty(input: $i) { id dueOn } }',
            {
              i: {
                pairingId: pairing?.id,
                kind: 'HOUSING',
                title: '房屋漏雨需要修缮',
                openedOn: '2016-07-01',
                idempotencyKey: `difficulty ${at + i}`,
              },
            },
          )
          expect(d.dueOn).toBe('2016-07-31')
          if (solvable === null) return
          await house.data(
            EDUCATION,
            'mutation ($i: SolveDifficultyInput!) { solveDifficulty(input: $i) { status } }',
            {
              i: {
                difficultyId: d.id,
                solvable,
                on: '2016-08-01',
                outcome: solvable ? '村里组织人员修好了屋顶' : '涉及宅基地权属，超出帮扶范围',
                ...(solvable ? {} : { referral: '镇国土所' }),
              },
            },
          )
        }),
      )
    expect(await summary()).toMatchObject({
      difficultiesSolved: SOLVED,
      difficultiesOpen: OPEN,
      difficultiesNotSolvable: NOT_SOLVABLE,
    })
  })

  test('121 livelihoods are found for 117 households', async () => {
    for (let i = 0; i < 121; i++)
      await house.data(EDUCATION, 'mutation ($i: RecordLivelihoodInput!) { recordLivelihood(input: $i) { id } }', {
        i: {
          householdId: all[i % 117]?.household?.id,
          kind: i < 117 ? 'JOB' : 'FARMING',
          foundOn: '2017-03-01',
          idempotencyKey: `livelihood ${i}`,
        },
      })
    expect(await summary()).toMatchObject({ livelihoods: 121, householdsWithLivelihood: 117 })
  })

  test('123 sessions, 3,046 persons in 4,512 places, 1,812 jobs', async () => {
    const [PERSONS, PLACES, JOBS] = [3046, 4512, 1812]
    const rows: string[][] = []
    for (let place = 0, session = 0; session < 123; session++)
      for (let i = 0; i < (session < 84 ? 37 : 36); i++, place++) {
        const person = place % PERSONS
        const month = String((session % 12) + 1).padStart(2, '0')
        rows.push([
          `${session + 1}`,
          `第${session + 1}期技能培训`,
          `2016-${month}-10`,
          '区就业服务中心',
          name(20_000 + person),
          numberOfMany(1980, person),
          '是',
          person < JOBS ? '2016-12-20' : '',
          person < JOBS ? '某公司' : '',
        ])
      }
    expect(rows).toHaveLength(PLACES)
    const list = csv(['期次', '题目', '日期', '主办', '姓名', '身份证号', '到课', '就业日期', '就业单位'], rows)
    expect(await done(house.importFile(EDUCATION, 'Training', { region: QINGDAO }, list))).toMatchObject({
      rowsAccepted: PLACES,
    })
    expect(await done(house.importFile(EDUCATION, 'Training', { region: QINGDAO }, list))).toMatchObject({
      rowsUnchanged: PLACES,
    })
    expect(await summary()).toMatchObject({
      sessions: 123,
      trainees: PERSONS,
      places: PLACES,
      jobs: JOBS,
      unidentified: 0,
    })
  })

  test('正南岭村: 418,000.00, of which 20,000.00 ended at households and is counted there', async () => {
    const part = (purpose: string, title: string, amount: string, more: object = {}) => ({
      purpose,
      title,
      amount,
      ...more,
    })
    const project = {
      village: '正南岭村',
      villageCode: '370211104223',
      town: '镇1',
      title: '扶贫车间与村级活动场所',
      funder: '区财政',
      amount: '220000.00',
      startedOn: '2016-04-01',
      finishedOn: '2017-03-01',
      parts: [
        part('WORKSHOP', '扶贫车间', '150000.00', { quantity: 230, unit: '平方米' }),
        part('PARTY_ROOM', '党员活动室', '32000.00'),
        part('LIBRARY', '农家书屋', '18000.00'),
        part('HOUSEHOLD_RELIEF', '困难户慰问', '20000.00'),
      ],
      idempotencyKey: 'workshop',
    }
    const record = (input: object) =>
      house.query<{ p: { id: string; parts: { id: string; purpose: string }[] } }>(
        EDUCATION,
        'mutation ($i: RecordVillageProjectInput!) { p: recordVillageProject(input: $i) { id parts { id purpose } } }',
        { i: input },
      )
    const wrong = await record({ ...project, amount: '220000.01', idempotencyKey: 'wrong' })
    expect([code(wrong), wrong.errors?.[0]?.message]).toEqual(['BAD_USER_INPUT', expect.stringContaining('-0.01')])
    const workshop = await record(project)
    expect(code(workshop)).toBe('OK')
    expect(
      code(
        await record({
          ...project,
          title: '道路硬化',
          amount: '198000.00',
          approximate: true,
          parts: [part('ROAD', '道路', '198000.00', { approximate: true })],
          idempotencyKey: 'road',
        }),
      ),
    ).toBe('OK')
    const relief = workshop.data?.p.parts.find(each => each.purpose === 'HOUSEHOLD_RELIEF')?.id
    const { d } = await house.data<{ d: { id: string } }>(
      EDUCATION,
      'mutation ($i: RegisterDonationInput!) { d: registerDonation(input: $i) { id } }',
      {
        i: {
          form: 'CASH',
          purpose: 'LIVING',
          title: '困难户慰问',
          amount: '20500.00',
          receivedOn: '2016-04-01',
          idempotencyKey: 'relief money',
        },
      },
    )
    const give = (home: number) =>
      house.query(EDUCATION, 'mutation ($i: GiveGiftInput!) { giveGift(input: $i) { id } }', {
        i: {
          donationId: d.id,
          householdRegister: 'RURAL_REVITALISATION',
          householdNumber: `H${home}`,
          amount: '500.00',
          term: '2015-2016-2',
          projectPartId: relief,
          idempotencyKey: `relief ${home}`,
        },
      })
    for (let home = 0; home < 40; home++) expect((await give(home)).errors ?? []).toEqual([])
    expect(code(await give(40))).toBe('STATE_NOT_ALLOWED')
    const outcome = await house.query(
      EDUCATION,
      'mutation ($i: RecordProjectOutcomeInput!) { recordProjectOutcome(input: $i) { id } }',
      { i: { projectId: workshop.data?.p.id, kind: 'LIFTED', number: 117, on: '2017-12-01', source: '村委会台账' } },
    )
    expect(code(outcome)).toBe('OK')
    expect(await summary()).toMatchObject({
      villageMoney: '398000.00',
      villageMoneyAtHouseholds: '20000.00',
      approximate: true,
      lifted: 117,
    })
    const history = async (client: string, village: string) =>
      (
        await house.data<{ y: { year: number }[] }>(
          client,
          'query ($v: String!) { y: villageHistory(village: $v) { year projects amount atHouseholds households comfortMoney lifted } }',
          { v: village },
        )
      ).y
    const years = [
      {
        year: 2016,
        projects: 2,
        amount: '418000.00',
        atHouseholds: '20000.00',
        households: 0,
        comfortMoney: '0.00',
        lifted: 0,
      },
      {
        year: 2017,
        projects: 0,
        amount: '0.00',
        atHouseholds: '0.00',
        households: 0,
        comfortMoney: '0.00',
        lifted: 117,
      },
    ]
    expect(await history(EDUCATION, '正南岭村')).toEqual(years)
    expect(await history(EDUCATION, '370211104223')).toEqual(years)
    expect(await history('company-telecom', '正南岭村')).toEqual([])
    const ofFirst = (until: number) =>
      Array.from({ length: until }, (_, home) => home).filter(home => home % VILLAGES === 0).length
    expect((await history(EDUCATION, '村1'))[0]).toMatchObject({
      year: 2016,
      households: ofFirst(HOMES),
      comfortMoney: `${ofFirst(COMFORTED) * 500}.00`,
    })
  })
})

describe('what a child, a statement and a list of findings tell of it', () => {
  const TODAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())
  const findings = async (rule: string, client = EDUCATION) =>
    (
      await house.data<{ f: { nodes: { rule: string; explanation: string; count: number }[] } }>(
        client,
        `{ f: findings(region: "${QINGDAO}", term: "2016-2017-1", rule: ${rule}, first: 50) { nodes { rule explanation } } }`,
      )
    ).f.nodes.map(node => node.explanation)

  test('comfort money is once in a statement, shown on each child; village money is in no child’s', async () => {
    const { s } = await house.data<{ s: object }>(
      EDUCATION,
      `{ s: statement(region: "${QINGDAO}", period: { calendarYear: 2016 }) { lines { channel persons personTimes amount } toVillages { count amount } } }`,
    )
    expect(s).toEqual({
      lines: [{ channel: 'GOVERNMENT', persons: COMFORTED, personTimes: COMFORTED, amount: '180000.00' }],
      // what is promised to households and has not arrived is the village's still
      toVillages: { count: 5, amount: '418000.00' },
    })
    const { school } = await house.data<{
      school: { students: { nodes: { aid: { nodes: object[] }; aidTotals: object[]; visits: { nodes: object[] } }[] } }
    }>(
      'school-west',
      '{ school(code: "3137021101") { students(first: 3) { nodes { aid { nodes { channel form purpose amount viaHousehold on source { __typename } } } aidTotals { channel form count amount } visits { nodes { kind comfortMoney pairing { helper { name } } } } } } } }',
    )
    const helped = school.students.nodes.filter(student => student.visits.nodes.length > 0)
    expect(helped.length).toBeGreaterThan(0)
    for (const student of helped) {
      expect(student.aid.nodes).toContainEqual({
        channel: 'GOVERNMENT',
        form: 'CASH',
        purpose: 'LIVING',
        amount: '500.00',
        viaHousehold: true,
        on: '2016-06-01',
        source: { __typename: 'Visit' },
      })
      expect(student.aidTotals).toContainEqual({ channel: 'GOVERNMENT', form: 'SERVICE', count: 1, amount: '0.00' })
    }
  })

  test('what is said at counselling is read by helper and school alone', async () => {
    const mine = await house.data<{ p: { nodes: { id: string; maskedName: string; household: null }[] } }>(
      'helper-a0',
      '{ p: pairings { nodes { id maskedName household { id } } } }',
    )
    expect(mine.p.nodes).toHaveLength(2)
    expect(mine.p.nodes.every(node => /^.\*\*$/.test(node.maskedName) && node.household === null)).toBe(true)
    const secret = '孩子最近总是失眠'
    const pairingId = mine.p.nodes[0]?.id
    const { v } = await house.data<{ v: { isEntered: boolean; visit: { id: string; notes: string } }[] }>(
      'helper-a0',
      'mutation ($i: [RecordVisitInput!]!) { v: recordVisits(input: $i) { isEntered visit { id notes } error { code } } }',
      { i: [{ pairingId, on: TODAY, kind: 'COUNSELLING', notes: secret, idempotencyKey: 'device-1' }] },
    )
    expect(v[0]).toMatchObject({ isEntered: true, visit: { notes: secret } })
    const read = async (client: string) => {
      const { data } = await house.query<{ p: { visits: { kind: string; notes: string | null }[] } | null }>(
        client,
        'query ($id: ID!) { p: pairing(id: $id) { visits { kind notes } } }',
        { id: pairingId },
      )
      return data?.p?.visits.filter(visit => visit.kind === 'COUNSELLING') ?? null
    }
    expect(await read('helper-a0')).toEqual([{ kind: 'COUNSELLING', notes: secret }])
    expect(await read('school-west')).toEqual([{ kind: 'COUNSELLING', notes: secret }])
    expect(await read(EDUCATION)).toEqual([{ kind: 'COUNSELLING', notes: null }])
    expect(await read(RURAL)).toEqual([{ kind: 'COUNSELLING', notes: null }])
    for (const client of ['helper-a1', 'helper-teacher', 'school-jiasi', 'bureau-education', 'bureau-civil', 'auditor'])
      expect([client, await read(client)]).toEqual([client, null])
    // a correction by who may not read it keeps what was said, and keeps it closed
    const corrected = await house.data<{ c: { notes: string | null } }>(
      EDUCATION,
      'mutation ($i: CorrectVisitInput!) { c: correctVisit(input: $i) { notes } }',
      { i: { visitId: v[0]?.visit.id, kind: 'STUDY', reason: '类型填错', idempotencyKey: 'corrected' } },
    )
    expect(corrected.c.notes).toBeNull()
    const stored = await house.sql<{ n: string }>(
      'select count(*) as n from households.visit_note where text = $1 and is_counselling',
      [secret],
    )
    expect(stored).toEqual([{ n: '2' }])
    const elsewhere = await house.sql<{ n: string }>(
      `select (select count(*) from households.audit_entry a where a::text like '%失眠%')
        + (select count(*) from households.request r where r::text like '%失眠%') as n`,
    )
    expect(elsewhere).toEqual([{ n: '0' }])
  })

  test('a helper reaches nothing else', async () => {
    for (const query of [
      '{ a: households: household(register: RURAL_REVITALISATION, number: "H0") { id } }',
      `{ a: roll(region: "${QINGDAO}") { nodes { id } } }`,
      '{ a: school(code: "3137021101") { name } }',
      `{ a: findings(region: "${QINGDAO}", term: "2016-2017-1") { nodes { id } } }`,
      `{ a: statement(region: "${QINGDAO}", period: { calendarYear: 2016 }) { lines { amount } } }`,
      '{ a: programmes { code } }',
      `{ a: supportSummary(region: "${QINGDAO}", from: "2016-01-01", until: "2017-01-01") { teams } }`,
    ]) {
      const answer = await house.query<{ a: unknown }>('helper-a0', query.replace('a: households: ', 'a: '))
      expect([query, answer.data?.a ?? null]).toEqual([query, null])
    }
    const pairing = await house.query('helper-a0', 'mutation ($i: PairInput!) { pair(input: $i) { id } }', {
      i: {
        helper: { name: '某人', kind: 'CADRE' },
        register: 'RURAL_REVITALISATION',
        householdNumber: 'H5',
        purposes: ['LIVING'],
        idempotencyKey: 'mine',
      },
    })
    expect(code(pairing)).toBe('FORBIDDEN')
  })

  test('UNPAIRED once the county pairs such children, thirty days after the last pairing ended', async () => {
    expect(await findings('UNPAIRED')).toEqual([])
    await house.sql(
      `insert into subsidies.county_rule (region, pairing_categories, source, made_by) values ('${QINGDAO}', '{LIFTED}', '文件', 'test')`,
    )
    await house.sql("update reconciliation.roll_run set as_of = as_of - interval '31 days'")
    expect(await findings('UNPAIRED')).toEqual([])
    const [last] = (await pairingsNow()).filter(pairing => numberOf(pairing) === 393)
    await house.data(EDUCATION, 'mutation ($i: EndPairingInput!) { endPairing(input: $i) { until } }', {
      i: { pairingId: last?.id, on: TODAY, reason: 'LEFT' },
    })
    expect(await findings('UNPAIRED')).toEqual([])
    await house.sql('update households.pairing set until_date = until_date - 31 where id = $1', [last?.id])
    expect(await findings('UNPAIRED')).toEqual(['1 名应结对帮扶的学生目前没有帮扶人。'])
    expect(await findings('UNPAIRED', 'school-west')).toHaveLength(1)
    expect(await findings('UNPAIRED', 'school-jiasi')).toEqual([])
  })

  test('a gift of 500 beside comfort money of 500 is COMFORT_TWICE, and the total stays', async () => {
    expect(await findings('COMFORT_TWICE')).toEqual([])
    await house.sql(
      "update donations.gift set given_on = '2016-06-03' where household_id = (select id from households.household where number = 'H7')",
    )
    await house.sql('update donations.gift set made_by = $1', ['bureau:370211:EDUCATION'])
    const found = await findings('COMFORT_TWICE')
    expect(found).toHaveLength(1)
    expect(found[0]).toContain('500.00 元')
    expect(await summary()).toMatchObject({ comfortMoney: '180000.00' })
  })

  test('difficulties past their day and pairings without visits are told by team', async () => {
    expect((await findings('DIFFICULTY_OVERDUE')).join()).toMatch(/件困难已过办结期限/)
    expect(await findings('PAIRING_SILENT')).toHaveLength(TEAMS)
  })

  test('a handover moves what is open, and visits stay', async () => {
    const helpers = await house.all<{ id: string; staffNumber: string; isOwn: boolean }>(
      EDUCATION,
      'helpers',
      'id staffNumber isOwn',
    )
    const [from, to] = ['A2', 'A3'].map(number => helpers.find(helper => helper.staffNumber === number)?.id)
    const hand = () =>
      house.data<{ h: { moved: number; to: { pairings: { totalCount: number } } } }>(
        EDUCATION,
        'mutation ($i: HandOverInput!) { h: handOver(input: $i) { moved to { pairings { totalCount } } } }',
        { i: { fromHelper: from, toHelper: to, on: TODAY, reason: 'MOVED' } },
      )
    expect((await hand()).h).toEqual({ moved: 2, to: { pairings: { totalCount: 4 } } })
    expect((await hand()).h).toEqual({ moved: 0, to: { pairings: { totalCount: 4 } } })
  })

  test('what contradicts itself is refused with the remedy', async () => {
    const [pairing] = await pairingsNow()
    const usual = { pairingId: pairing?.id, on: '2016-07-01', kind: 'COMFORT' }
    const visit = (changes: object, client = EDUCATION) =>
      house.query(client, 'mutation ($i: RecordVisitInput!) { recordVisit(input: $i) { id } }', {
        i: { ...usual, idempotencyKey: JSON.stringify(changes), ...changes },
      })
    const refused = async (changes: object, client?: string) => {
      const answer = await visit(changes, client)
      return [code(answer), answer.errors?.[0]?.message ?? '']
    }
    expect(await refused({ on: '2090-01-01' })).toEqual(['BAD_USER_INPUT', expect.stringContaining('2016-01-05')])
    expect(await refused({ on: '2015-01-01' })).toEqual(['BAD_USER_INPUT', expect.stringContaining('2016-01-05')])
    const money = { comfortMoney: '500.00', paidFrom: 'BUDGET', signed: true }
    expect(await refused({ ...money, giftId: pairing?.id })).toEqual([
      'BAD_USER_INPUT',
      expect.stringContaining('慰问金与捐助只记一处'),
    ])
    expect(await refused({ ...money, signed: false })).toEqual(['BAD_USER_INPUT', expect.stringContaining('签收')])
    expect(await refused({ ...money, comfortMoney: '5000.01' })).toEqual([
      'BAD_USER_INPUT',
      expect.stringContaining('5000'),
    ])
    expect(await refused({ kind: 'HOME_TEACHING', lessons: 3 })).toEqual([
      'STATE_NOT_ALLOWED',
      expect.stringContaining('送教上门'),
    ])
    expect(await refused({ giftId: pairing?.id })).toEqual(['NOT_FOUND', expect.anything()])
    expect(await refused({}, 'bureau-education')).toEqual(['NOT_FOUND', expect.anything()])
    expect(await refused({}, 'helper-a1')).toEqual(['NOT_FOUND', expect.anything()])
    expect(await refused({ notes: '身份证 370211200905040012' })).toEqual(['BAD_USER_INPUT', expect.anything()])
    expect(code(await visit({}))).toBe('OK')
    const again = await visit({ idempotencyKey: 'another key' })
    expect([code(again), again.errors?.[0]?.message]).toEqual(['CONFLICT', expect.stringContaining('另一次')])
    expect(code(await visit({ idempotencyKey: 'said so', another: true }))).toBe('OK')
    const solve = await house.query(
      EDUCATION,
      'mutation ($i: SolveDifficultyInput!) { solveDifficulty(input: $i) { id } }',
      {
        i: { difficultyId: pairing?.id, outcome: '好了' },
      },
    )
    expect(code(solve)).toBe('BAD_USER_INPUT')
    const foreign = await house.query('bureau-rural', 'mutation ($i: PairInput!) { pair(input: $i) { id } }', {
      i: {
        helper: { name: '某人', kind: 'CADRE' },
        register: 'RURAL_REVITALISATION',
        householdNumber: 'H5',
        purposes: ['LIVING'],
        idempotencyKey: 'foreign',
      },
    })
    expect(code(foreign)).toBe('NOT_FOUND')
  })
})

describe('trainings and projects that contradict themselves', () => {
  const asked = async (mutation: string, input: object, client = EDUCATION) => {
    const [field = '', type = ''] = mutation.split(' ')
    const answer = await house.query<{ r: { id: string } }>(
      client,
      `mutation ($i: ${type}!) { r: ${field}(input: $i) { id } }`,
      { i: input },
    )
    return { code: code(answer), id: answer.data?.r.id ?? '', message: answer.errors?.[0]?.message ?? '' }
  }
  const outcome = (input: object) =>
    asked('recordTrainingOutcome RecordTrainingOutcomeInput', { idempotencyKey: JSON.stringify(input), ...input })

  test('nothing came of who was not there, no job before, no certificate twice, no allowance of a student', async () => {
    const { id: sessionId } = await asked('planTraining PlanTrainingInput', {
      kind: 'CARE',
      title: '护理',
      on: '2017-05-01',
      host: '区就业服务中心',
      idempotencyKey: 'care',
    })
    const hold = await house.query(EDUCATION, 'mutation ($id: ID!) { holdTraining(id: $id) { status } }', {
      id: sessionId,
    })
    expect(code(hold)).toBe('OK')
    const { id: placeId } = await outcome({ sessionId, attendeeName: '某人' })
    expect((await outcome({ placeId, certificateNumber: 'Z1' })).code).toBe('STATE_NOT_ALLOWED')
    expect((await outcome({ placeId, attended: true })).code).toBe('OK')
    expect((await outcome({ placeId, foundJobOn: '2017-04-30' })).code).toBe('BAD_USER_INPUT')
    expect((await outcome({ placeId, foundJobOn: '2018-05-02' })).code).toBe('BAD_USER_INPUT')
    expect((await outcome({ placeId, certificateName: '护理', certificateNumber: 'Z1' })).code).toBe('OK')
    const { id: other } = await outcome({ sessionId, attendeeName: '另一人', attended: true })
    expect((await outcome({ placeId: other, certificateName: '护理', certificateNumber: 'Z1' })).code).toBe('CONFLICT')
    const { id: student } = await outcome({
      sessionId,
      attendeeName: name(5000),
      idNumber: idNumber('2009-05-04', 1),
      attended: true,
    })
    const allowance = await outcome({ placeId: student, allowance: '100.00', allowancePayer: '区人社局' })
    expect([allowance.code, allowance.message]).toEqual(['STATE_NOT_ALLOWED', expect.stringContaining('发放名单')])
    // another county neither reads it nor writes to it
    expect(
      (
        await asked(
          'recordTrainingOutcome RecordTrainingOutcomeInput',
          { placeId, attended: false, idempotencyKey: 'x' },
          'bureau-education',
        )
      ).code,
    ).toBe('NOT_FOUND')
    const rows = await house.importFile(
      EDUCATION,
      'Training',
      { region: QINGDAO },
      csv(
        ['期次', '题目', '日期', '主办', '姓名', '身份证号', '到课', '证书名称', '证书编号', '就业日期', '补贴'],
        [
          ['77', '电工', '2017-06-01', '某中心', '甲', numberOfMany(1981, 1), '否', '', 'K1', '', ''],
          ['77', '电工', '2017-06-01', '某中心', '乙', numberOfMany(1981, 2), '是', '', '', '2017-05-01', ''],
          ['77', '电工', '2017-06-01', '某中心', '丙', numberOfMany(1981, 3), '是', '护理', 'Z1', '', ''],
          ['77', '电工', '2017-06-01', '某中心', name(5001), idNumber('2009-05-04', 2), '是', '', '', '', '100'],
          ['77', '焊工', '2017-06-01', '某中心', '丁', numberOfMany(1981, 4), '是', '', '', '', ''],
          ['77', '电工', '2017-06-01', '某中心', '戊', numberOfMany(1981, 5), '是', '', '', '', ''],
        ],
      ),
    )
    expect(rows).toMatchObject({ status: 'DONE', rowsAccepted: 1, rowsRejected: 5 })
    expect(rows.errors.nodes.map(error => error.code).sort()).toEqual([
      'ALLOWANCE_OF_STUDENT',
      'CERTIFICATE_TWICE',
      'JOB_BEFORE_TRAINING',
      'OUTCOME_OF_ABSENTEE',
      'SESSION_DIFFERS',
    ])
  })

  test('a project does not end before it began, nothing came of what is planned, and its sums stay to the fen', async () => {
    const record = (input: object) =>
      asked('recordVillageProject RecordVillageProjectInput', {
        village: '新村',
        title: '水渠',
        funder: '区水利局',
        amount: '100.00',
        startedOn: '2016-05-01',
        idempotencyKey: JSON.stringify(input),
        ...input,
      })
    expect((await record({ finishedOn: '2016-04-30' })).code).toBe('BAD_USER_INPUT')
    expect((await record({ villageCode: '500116104223' })).code).toBe('BAD_USER_INPUT')
    expect((await record({ shares: [{ organisation: '甲', amount: '99.99' }] })).code).toBe('BAD_USER_INPUT')
    expect((await record({ region: JIANGJIN })).code).toBe('FORBIDDEN')
    const planned = await record({ status: 'PLANNED' })
    const came = { projectId: planned.id, kind: 'JOBS', number: 3, on: '2016-06-01', source: '村委会' }
    expect((await asked('recordProjectOutcome RecordProjectOutcomeInput', came)).code).toBe('STATE_NOT_ALLOWED')
    expect(
      (
        await asked('stepVillageProject StepVillageProjectInput', {
          projectId: planned.id,
          status: 'DONE',
          on: '2016-06-01',
        })
      ).code,
    ).toBe('STATE_NOT_ALLOWED')
    const { p } = await house.data<{ p: { parts: { id: string }[] } }>(
      EDUCATION,
      'query ($id: ID!) { p: villageProject(id: $id) { parts { id } } }',
      { id: planned.id },
    )
    const correct = (difference: string) =>
      asked('correctProjectPart CorrectProjectPartInput', {
        projectId: planned.id,
        partId: p.parts[0]?.id,
        difference,
        organisation: '区水利局',
        reason: '决算',
        idempotencyKey: `correct ${difference}`,
      })
    expect((await correct('-100.01')).code).toBe('STATE_NOT_ALLOWED')
    expect((await correct('-30.00')).code).toBe('OK')
    const { q } = await house.data<{ q: object }>(
      EDUCATION,
      'query ($id: ID!) { q: villageProject(id: $id) { amount shares { amount } parts { amount } } }',
      { id: planned.id },
    )
    expect(q).toEqual({
      amount: '70.00',
      shares: [{ amount: '70.00' }],
      parts: [{ amount: '100.00' }, { amount: '-30.00' }],
    })
    expect(
      (
        await asked(
          'stepVillageProject StepVillageProjectInput',
          { projectId: planned.id, status: 'RUNNING', on: '2016-06-01' },
          'bureau-education',
        )
      ).code,
    ).toBe('NOT_FOUND')
  })
})

describe('Jiangjin, 5,928 teachers', () => {
  test('7,630 pairings from one list of teachers', async () => {
    const pupils = Array.from({ length: CHILDREN }, (_, i) => pupil(numberOfMany(2010, i), name(i)))
    await done(
      house.importFile(
        'bureau-education',
        'Student',
        { region: JIANGJIN, asOf: '2020-03-01' },
        csv(REGISTRY_HEADINGS, pupils),
      ),
    )
    const list = csv(
      ['帮扶人', '单位', '工号', '类别', '学籍号', '学生姓名', '用途', '开始日期'],
      pupils.map((row, i) => [
        name(30_000 + (i % TEACHERS)),
        '江津区中小学',
        `T${i % TEACHERS}`,
        '教师',
        row[0] ?? '',
        row[1] ?? '',
        '学业辅导、心理辅导',
        '2020-03-02',
      ]),
    )
    expect(await done(house.importFile('bureau-education', 'Pairing', { region: JIANGJIN }, list))).toMatchObject({
      rowsAccepted: CHILDREN,
    })
    expect(await summary(JIANGJIN, '2020-03-01', '2020-08-31', 'bureau-education')).toMatchObject({
      pairings: CHILDREN,
      pairingsOfStudents: CHILDREN,
      teachers: TEACHERS,
      helpers: TEACHERS,
    })
  })
})

test('what was stored keeps every invariant', async () => {
  expect(await house.violations()).toEqual([])
})
