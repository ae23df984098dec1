import { readFile } from 'node:fs/promises'
import { type Column, readTable } from '@dianming/shared/http/imports/table-file'
import { normaliseIdNumber } from '@dianming/shared/identity/id-number'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { allFindings, type FoundFinding } from './src/county-journey.js'
import { DEMO, House, type ImportAnswer, REGION } from './src/house.js'

interface TruthRow {
  register: 'rural' | 'civil' | 'disabled'
  row: number
  registry: string | null
  how: string
  category: string
  why: string | null
}
interface Truth {
  rows: TruthRow[]
  dupRegistry: [string, string][]
  namedList: [string, string[]][]
  term: string
  entitled: number
  entitledYuan: string
  findings: { rule: string; registry: string; programme: string }[]
}
interface Entry {
  id: string
  status: string
  matchedBy: string | null
  categories: string[]
  member: { name: string; idNumber: string | null; birthDate: string | null }
  student: { registryNumber: string } | null
  candidates: { score: number; evidence: string[]; student: { id: string; registryNumber: string } }[]
}
const ENTRY =
  'id status matchedBy categories member { name idNumber birthDate } student { registryNumber } candidates { score evidence student { id registryNumber } }'
const HARD = ['ID_TYPO', 'ID_MISSING']
const FILES = { rural: 'register-rural.csv', civil: 'register-civil.xlsx', disabled: 'register-disabled.csv' }

const heading = (key: string, ...headings: string[]): Column => ({ key, headings, isRequired: true })
async function read(file: string, columns: Column[]): Promise<Map<number, Record<string, string>>> {
  const rows = new Map<number, Record<string, string>>()
  for await (const line of readTable(await readFile(DEMO + file), columns))
    if ('cells' in line) rows.set(line.row, Object.fromEntries([...line.cells].map(([key, cell]) => [key, cell.text])))
  return rows
}

let house: House
let truth: Truth
let imported: Record<string, ImportAnswer>
let run: Record<string, number | string>
let roll: Entry[]
let findings: FoundFinding[] = []
const written = new Map<string, Record<string, string>>()
const fen = (amount: string | null) => (amount === null ? 0n : BigInt(amount.replace('.', '')))
const rowOf = (row: TruthRow) => written.get(`${row.register}:${row.row}`) ?? {}

beforeAll(async () => {
  truth = JSON.parse(await readFile(`${DEMO}truth.json`, 'utf8')) as Truth
  for (const [register, file] of Object.entries(FILES))
    for (const [row, cells] of await read(file, [heading('name', '姓名'), heading('idNumber', '身份证号', '证件号码')]))
      written.set(`${register}:${row}`, cells)
  house = await House.start()
  imported = await house.importCounty()
  run = await house.callRoll()
  Object.assign(imported, await house.importAid())
  roll = await house.all<Entry>('bureau-education', `roll(region: "${REGION}")`, ENTRY)
})
afterAll(() => house?.stop())

test('every file comes in whole; a gift to one of several namesakes is hers who is on the roll, with a warning', () => {
  for (const [file, job] of Object.entries(imported))
    expect([file, job.status, job.rowsRead, job.rowsRejected]).toEqual([file, 'DONE', job.rowsAccepted, 0])
  expect(imported['students.xlsx']?.rowsAccepted).toBe(6006)
  const warned = Object.values(imported).flatMap(job => job.errors.nodes.map(error => error.code))
  const mistyped = truth.rows.filter(row => row.how === 'ID_TYPO')
  expect(warned.filter(code => code === 'ID_NUMBER_ODD')).toHaveLength(mistyped.length)
  expect(warned.filter(code => code !== 'ID_NUMBER_ODD')).toEqual([
    'NAMESAKE_ON_ROLL',
    'NAMESAKE_ON_ROLL',
    'NAMESAKE_ON_ROLL',
  ])
})

describe('the roll against the truth', () => {
  test('every plainly written child is MATCHED to that student, and nobody else is', () => {
    const expected = new Set(truth.rows.filter(row => row.registry && !HARD.includes(row.how)).map(row => row.registry))
    const matched = new Set(
      roll.filter(entry => entry.status === 'MATCHED').map(entry => entry.student?.registryNumber),
    )
    expect([...expected].filter(registry => !matched.has(registry ?? ''))).toEqual([])
    expect([...matched].filter(registry => !expected.has(registry ?? ''))).toEqual([])
    expect(expected.size).toBeGreaterThan(500)
  })

  test('the categories of each matched child are those of its rows', () => {
    const byStudent = new Map<string, Set<string>>()
    for (const row of truth.rows)
      if (row.registry && !HARD.includes(row.how))
        byStudent.set(row.registry, (byStudent.get(row.registry) ?? new Set()).add(row.category))
    for (const entry of roll.filter(e => e.status === 'MATCHED'))
      expect([entry.student?.registryNumber, entry.categories]).toEqual([
        entry.student?.registryNumber,
        [...(byStudent.get(entry.student?.registryNumber ?? '') ?? [])].sort(),
      ])
  })

  test('every mistyped or missing number is a REVIEW with the right student first', () => {
    const rows = truth.rows.filter(row => row.registry && HARD.includes(row.how))
    expect(rows.length).toBeGreaterThan(10)
    for (const row of rows) {
      const { name = '', idNumber = '' } = rowOf(row)
      const entry = roll.find(
        e =>
          e.member.name.replaceAll(' ', '') === name.replace(/\s/g, '') &&
          (e.member.idNumber ?? '') === normaliseIdNumber(idNumber),
      )
      expect([row.row, entry?.status, entry?.candidates[0]?.student.registryNumber]).toEqual([
        row.row,
        'REVIEW',
        row.registry,
      ])
    }
  })

  test('no row of another person is matched to anyone; children of 6 to 15 in no school are listed', () => {
    const strangers = truth.rows.filter(row => row.why)
    const numbers = new Map(
      roll.flatMap(entry => (entry.member.idNumber ? [[entry.member.idNumber, entry] as const] : [])),
    )
    for (const row of strangers) {
      const entry = numbers.get(normaliseIdNumber(rowOf(row).idNumber ?? ''))
      if (!entry) continue
      expect([row.row, row.why, entry.status]).not.toEqual([row.row, row.why, 'MATCHED'])
      if (['NOT_ENROLLED', 'NAMESAKE', 'TWIN_NOT_ENROLLED'].includes(row.why ?? ''))
        expect([row.row, entry.status]).toEqual([row.row, 'NOT_IN_SCHOOL'])
    }
    expect(roll.filter(entry => entry.status === 'NOT_IN_SCHOOL').length).toBeGreaterThanOrEqual(
      strangers.filter(row => row.why === 'NOT_ENROLLED').length,
    )
  })

  test('the run counts what the roll holds', () => {
    const count = (status: string) => roll.filter(entry => entry.status === status).length
    expect(run).toMatchObject({
      status: 'DONE',
      rows: truth.rows.length,
      persons: roll.length,
      matched: count('MATCHED'),
      review: count('REVIEW'),
      notInSchool: count('NOT_IN_SCHOOL'),
    })
  })

  test('of two registry entries of one person the roll points at the permanent one', () => {
    const matched = new Set(roll.map(entry => entry.student?.registryNumber))
    for (const [permanent, temporary] of truth.dupRegistry) {
      expect(permanent.startsWith('G')).toBe(true)
      expect(matched.has(temporary)).toBe(false)
    }
  })
})

interface History {
  registryNumber: string
  payments: { serial: string; amount: string }[]
  gifts: { title: string; amount: string | null; givenOn: string; donation: { partner: { name: string } } }[]
  aid: {
    nodes: {
      channel: string
      amount: string | null
      giver: string
      on: string
      source: { __typename: string; id: string }
    }[]
    totalCount: number
  }
  aidTotals: { channel: string; form: string; count: number; amount: string | null; unpriced: number }[]
}

describe('the history against the files', () => {
  const histories = new Map<string, History>()

  beforeAll(async () => {
    const schools = await house.all<{ code: string }>('bureau-education', 'schools', 'code')
    for (const { code } of schools)
      for (let after: string | null = null; ; ) {
        const {
          school,
        }: { school: { students: { nodes: History[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } } =
          await house.data(
            'bureau-education',
            `query ($code: String!, $after: String) { school(code: $code) { students(first: 200, after: $after) { nodes { registryNumber payments { serial amount }
            gifts { title amount givenOn donation { partner { name } } } aid(first: 20) { totalCount nodes { channel amount giver on source { __typename ... on Payment { id } ... on Gift { id } } } }
            aidTotals { channel form count amount unpriced } } pageInfo { hasNextPage endCursor } } } }`,
            { code, after },
          )
        for (const history of school.students.nodes) histories.set(history.registryNumber, history)
        if (!school.students.pageInfo.hasNextPage) break
        after = school.students.pageInfo.endCursor
      }
  })

  test('every payment row stands in its child’s history once, to the fen', async () => {
    const rows = await read('payments.csv', [
      heading('serial', '流水号'),
      heading('registry', '学籍号'),
      heading('amount', '金额'),
    ])
    expect(histories.size).toBe(6006)
    const paid = [...histories.values()].flatMap(history =>
      history.payments.map(payment => [payment.serial, history.registryNumber, payment.amount].join(' ')),
    )
    expect(paid.sort()).toEqual([...rows.values()].map(row => [row.serial, row.registry, row.amount].join(' ')).sort())
  })

  test('every gift row that names one child stands in its history once; totals by channel equal the files’', async () => {
    const columns = [
      heading('partner', '捐赠单位'),
      heading('name', '受助学生姓名'),
      heading('registry', '学籍号'),
      heading('title', '物品或服务'),
      heading('amount', '估值（元）'),
      heading('on', '日期'),
    ]
    const rows = [...(await read('gifts.xlsx', columns)).values()]
    const given = [...histories.values()].flatMap(history =>
      history.gifts.map(gift => [gift.donation.partner.name, gift.title, gift.amount ?? '', gift.givenOn].join(' ')),
    )
    expect(given.sort()).toEqual(rows.map(row => [row.partner, row.title, row.amount, row.on].join(' ')).sort())
    for (const row of rows.filter(r => r.registry))
      expect(histories.get(row.registry ?? '')?.gifts).toContainEqual(
        expect.objectContaining({ title: row.title, amount: row.amount || null, givenOn: row.on }),
      )

    const channels: Record<string, string> = {
      某通信公司江津分公司: 'COMPANY',
      贾嗣小学: 'SCHOOL',
      江津慈善会: 'CHARITY',
      希望工程重庆办: 'CHARITY',
    }
    const expected: Record<string, bigint> = { GOVERNMENT: 0n, COMPANY: 0n, SCHOOL: 0n, CHARITY: 0n }
    for (const row of rows)
      expected[channels[row.partner ?? ''] ?? ''] =
        (expected[channels[row.partner ?? ''] ?? ''] ?? 0n) + fen(row.amount || null)
    for (const row of (await read('payments.csv', [heading('amount', '金额'), heading('serial', '流水号')])).values())
      expected.GOVERNMENT = (expected.GOVERNMENT ?? 0n) + fen(row.amount ?? null)
    // what the bank sent back was not received
    for (const row of (
      await read('bank-return.csv', [heading('amount', '金额'), heading('serial', '流水号')])
    ).values())
      expected.GOVERNMENT = (expected.GOVERNMENT ?? 0n) - fen(row.amount ?? null)
    const totals: Record<string, bigint> = { GOVERNMENT: 0n, COMPANY: 0n, SCHOOL: 0n, CHARITY: 0n }
    for (const history of histories.values())
      for (const total of history.aidTotals) totals[total.channel] = (totals[total.channel] ?? 0n) + fen(total.amount)
    expect(totals).toEqual(expected)
  })

  test('the combined history is payments and gifts in one, by date, each leading to its source', () => {
    for (const history of histories.values()) {
      expect(history.aid.totalCount).toBe(history.payments.length + history.gifts.length)
      const days = history.aid.nodes.map(record => record.on)
      expect(days).toEqual([...days].sort())
      expect(
        history.aid.nodes.every(
          record =>
            record.source.id && record.source.__typename === (record.channel === 'GOVERNMENT' ? 'Payment' : 'Gift'),
        ),
      ).toBe(true)
    }
  })
})

describe('once more', () => {
  test('the same files change nothing', async () => {
    const again = { ...(await house.importCounty()), ...(await house.importAid()) }
    for (const [file, job] of Object.entries(again))
      expect([file, job.rowsAccepted, job.rowsUnchanged]).toEqual([file, 0, imported[file]?.rowsAccepted])
    const second = await house.callRoll()
    expect(second).toMatchObject({ status: 'DONE', persons: run.persons ?? 0, joined: 0, left: 0, changed: 0 })
  })

  test('with every review resolved as the truth says, the named list is the truth’s', async () => {
    const wanted = new Set(truth.rows.filter(row => HARD.includes(row.how)).map(row => row.registry))
    const resolve = (id: string, studentId: string | null) =>
      house.data<{ resolveMatch: { id: string; status: string; matchedBy: string } }>(
        'bureau-education',
        'mutation ($i: ResolveMatchInput!) { resolveMatch(input: $i) { id status matchedBy student { id } } }',
        {
          i: { rollEntryId: id, studentId, reason: '对照户口簿' },
        },
      )
    for (const entry of roll.filter(e => e.status === 'REVIEW')) {
      const candidate = entry.candidates.find(c => wanted.has(c.student.registryNumber))
      const { resolveMatch } = await resolve(entry.id, candidate?.student.id ?? null)
      if (candidate) expect(resolveMatch.status).toBe('MATCHED')
    }
    const settled = await house.all<Entry>('bureau-education', `roll(region: "${REGION}")`, ENTRY)
    const named = settled
      .filter(entry => entry.status === 'MATCHED')
      .map(entry => [entry.student?.registryNumber, entry.categories] as const)
    expect(Object.fromEntries(named)).toEqual(
      Object.fromEntries(truth.namedList.map(([registry, categories]) => [registry, [...categories].sort()])),
    )
    expect(named).toHaveLength(truth.namedList.length)
    expect(await house.callRoll()).toMatchObject({ review: 0, joined: 0, left: 0, changed: 0 })
  })

  test('who is entitled agrees with the truth to the fen, and every finding with what was planted', async () => {
    const input = { region: REGION, term: truth.term, programmes: ['CE_LIVING', 'SH_GRANT', 'SV_GRANT'] }
    expect(await house.nameEntitlements(input)).toMatchObject({
      status: 'DONE',
      persons: truth.entitled,
      amount: truth.entitledYuan,
      created: truth.entitled,
    })
    expect(await house.nameEntitlements(input)).toMatchObject({
      created: 0,
      changed: 0,
      withdrawn: 0,
      unchanged: truth.entitled,
    })
    findings = await allFindings(house, 'bureau-education', REGION, truth.term)
    const rules = new Set(truth.findings.map(finding => finding.rule))
    const word = (rule: string, registry: string | undefined, programme: string | null) =>
      `${rule} ${registry} ${programme}`
    expect(
      findings
        .filter(f => rules.has(f.rule))
        .map(f => word(f.rule, f.student?.registryNumber, f.programme))
        .sort(),
    ).toEqual(truth.findings.map(f => word(f.rule, f.registry, f.programme)).sort())
    expect(
      findings
        .filter(f => f.rule === 'DUPLICATE_REGISTRY')
        .map(f => f.student?.registryNumber)
        .sort(),
    ).toEqual(truth.dupRegistry.map(([permanent]) => permanent).sort())
    expect([...new Set(findings.map(f => f.rule))].filter(rule => !rules.has(rule)).sort()).toEqual([
      'DUPLICATE_REGISTRY',
      'NOT_IN_SCHOOL',
    ])
  })

  test('a finding is found again by its id, explained in two languages, counted, and decided', async () => {
    const twice = findings.find(f => f.rule === 'DUPLICATE_PAYMENT' && f.explanation.includes('邻区教委'))
    const query =
      'query ($id: ID!) { finding(id: $id) { id rule status amountAtStake en: explanation(locale: "en") records { giver amount source { ... on Payment { serial } } } decisions { by verdict organisation reason until } } }'
    interface Found {
      id: string
      status: string
      en: string
      records: { giver: string; source: { serial: string } | null }[]
      decisions: { verdict: string; organisation: string }[]
    }
    const read = async () =>
      (await house.data<{ finding: Found | null }>('bureau-education', query, { id: twice?.id })).finding
    const found = await read()
    expect(found).toMatchObject({ id: twice?.id, status: 'OPEN', decisions: [] })
    expect(found?.en).toMatch(
      /^(Compulsory education living allowance|Senior secondary state grant), spring 2020: \d+\.\d\d yuan due, \d+\.\d\d paid in all: /,
    )
    expect(found?.records.map(record => record.giver).sort()).toEqual(['区教委', '邻区教委'])
    expect(found?.records.every(record => record.source?.serial)).toBe(true)

    const decide = (client: string, verdict: string, until?: string) =>
      house.query<{ decideFinding: { status: string } }>(
        client,
        'mutation ($i: DecideFindingInput!) { decideFinding(input: $i) { status } }',
        { i: { findingId: twice?.id, verdict, reason: '与邻区核对', until } },
      )
    expect((await decide('bureau-education', 'CONFIRM')).data?.decideFinding.status).toBe('CONFIRMED')
    expect((await decide('bureau-education', 'DISMISS', '2099-01-01')).data?.decideFinding.status).toBe('DISMISSED')
    expect((await decide('bureau-education', 'DISMISS', '2020-01-01')).errors?.[0]?.extensions.code).toBe(
      'BAD_USER_INPUT',
    )
    // of others there is nothing to decide about
    for (const client of ['school-jiasi', 'bureau-education-370211', 'bureau-rural'])
      expect([client, (await decide(client, 'CONFIRM')).errors?.[0]?.extensions.code]).toEqual([client, 'NOT_FOUND'])
    expect((await decide('charity-hope', 'CONFIRM')).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    expect((await read())?.decisions.map(d => [d.verdict, d.organisation])).toEqual([
      ['CONFIRM', '江津区教委'],
      ['DISMISS', '江津区教委'],
    ])

    const summary = async (client: string) =>
      (
        await house.data<{ groups: { key: string; findings: number; persons: number; withheld: boolean }[] }>(
          client,
          `{ groups: findingSummary(region: "${REGION}", term: "${truth.term}", by: RULE) { key findings persons withheld } }`,
        )
      ).groups
    const groups = await summary('bureau-education')
    for (const { key, findings: count, withheld } of groups)
      expect([key, count, withheld]).toEqual([key, findings.filter(f => f.rule === key).length, false])
    // who may not see persons is not told of one to four of them
    const few = ({ persons }: { persons: number }) => persons > 0 && persons < 5
    expect(groups.some(few)).toBe(true)
    const byRule = (a: { key: string }, b: { key: string }) => a.key.localeCompare(b.key)
    expect((await summary('auditor')).sort(byRule)).toEqual(
      groups.map(group => (few(group) ? { ...group, findings: 0, persons: 0, withheld: true } : group)).sort(byRule),
    )
    const dismissed = await house.all<{ rule: string }>(
      'bureau-education',
      `findings(region: "${REGION}", term: "${truth.term}", status: DISMISSED)`,
      'rule',
    )
    expect(dismissed).toEqual([{ rule: 'DUPLICATE_PAYMENT' }])
  })

  test('coverage and statement agree with the files', async () => {
    const { statement } = await house.data<{
      statement: {
        persons: number
        personTimes: number
        lines: { programme: string | null; personTimes: number; amount: string }[]
        coverage: { entitled: number; helped: number; notInSchool: number; pendingReview: number }
      }
    }>(
      'bureau-education',
      `{ statement(region: "${REGION}", period: { term: "${truth.term}" }, by: [PROGRAMME]) { persons personTimes lines { channel programme persons personTimes amount unpriced } coverage { entitled helped ratio notInSchool pendingReview } } }`,
    )
    const missing = truth.findings.filter(f =>
      ['NOT_PAID', 'UNDERPAID', 'RETURNED_NOT_REISSUED'].includes(f.rule),
    ).length
    expect(statement.coverage).toEqual({
      entitled: truth.entitled,
      helped: truth.entitled - missing,
      ratio: (truth.entitled - missing) / truth.entitled,
      notInSchool: roll.filter(e => e.status === 'NOT_IN_SCHOOL').length,
      pendingReview: 0,
    })
    const returned = new Set(
      [...(await read('bank-return.csv', [heading('serial', '流水号'), heading('amount', '金额')])).values()].map(
        r => r.serial,
      ),
    )
    const paid = new Map<string, { times: number; fen: bigint }>()
    for (const row of (
      await read('payments.csv', [
        heading('serial', '流水号'),
        heading('programme', '资助项目'),
        heading('amount', '金额'),
      ])
    ).values()) {
      if (returned.has(row.serial)) continue
      const sum = paid.get(row.programme ?? '') ?? { times: 0, fen: 0n }
      paid.set(row.programme ?? '', { times: sum.times + 1, fen: sum.fen + fen(row.amount ?? null) })
    }
    for (const line of statement.lines.filter(l => l.programme))
      expect([line.programme, { times: line.personTimes, fen: fen(line.amount) }]).toEqual([
        line.programme,
        paid.get(line.programme ?? ''),
      ])
    expect(statement.personTimes).toBe(494 - returned.size + 263)
  })

  test('a decision can be undone, and a merged line’s id still leads to its person', async () => {
    const reviewed = roll.find(entry => entry.status === 'REVIEW')
    const undo = 'mutation ($id: ID!) { undoResolution(rollEntryId: $id) { id status candidates { student { id } } } }'
    const { undoResolution } = await house.data<{ undoResolution: Entry }>('bureau-education', undo, {
      id: reviewed?.id,
    })
    expect(undoResolution).toMatchObject({ id: reviewed?.id, status: 'REVIEW' })
    expect((await house.query('bureau-education', undo, { id: reviewed?.id })).errors?.[0]?.extensions.code).toBe(
      'STATE_NOT_ALLOWED',
    )
    const back = await house.data<{ resolveMatch: { id: string } }>(
      'bureau-education',
      'mutation ($i: ResolveMatchInput!) { resolveMatch(input: $i) { id } }',
      { i: { rollEntryId: reviewed?.id, studentId: reviewed?.candidates[0]?.student.id, reason: '对照户口簿' } },
    )
    const found = await house.data<{ rollEntry: { id: string; status: string } }>(
      'bureau-education',
      'query ($id: ID!) { rollEntry(id: $id) { id status } }',
      { id: reviewed?.id },
    )
    expect(found.rollEntry).toEqual({ id: back.resolveMatch.id, status: 'MATCHED' })
  })

  test('the stored data keeps every invariant', async () => {
    expect(await house.violations()).toEqual([])
  })
})
