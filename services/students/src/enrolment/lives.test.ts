import { bureau, school } from '@dianming/shared/testing/claims'
import { idNumber } from '@dianming/shared/testing/numbers'
import { type ServiceFixture, startFixture } from '@dianming/shared/testing/service-fixture'
import { csv, pupil, REGISTRY_HEADINGS } from '@dianming/shared/testing/tables'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { students } from '../service.js'

const REGION = '500116'
const education = bureau('EDUCATION')
const others = {
  'another county': bureau('EDUCATION', '370211'),
  'a register’s bureau': bureau('RURAL_REVITALISATION'),
}
const jiasi = school('2150001003')
const baisha = school('2150001004')
const BAISHA = { 学校标识码: '2150001004', 学校名称: '白沙小学' }
let service: ServiceFixture
let sequence = 0

const someone = (changes: Parameters<typeof pupil>[2] = {}) => {
  const number = idNumber('2010-04-05', ++sequence)
  return pupil(number, `生${sequence}`, changes)
}
const send = (asOf: string, rows: string[][], more: object = {}) =>
  service.importFile(education, 'Student', { region: REGION, asOf, ...more }, csv(REGISTRY_HEADINGS, rows))
const enter = (...rows: string[][]) => send('2020-03-01', rows, { replace: false })

interface Lived {
  id: string
  name: string
  linkedTo: { id: string } | null
  linkedEntries: { id: string }[]
  enrolment: { status: string; unverifiedSince: string | null; grade: number; school: { code: string } } | null
  enrolments: { status: string; from: string; until: string | null; grade: number; school: { code: string } }[]
}
const LIFE =
  'id name linkedTo { id } linkedEntries { id } enrolment { status unverifiedSince grade school { code } } enrolments { status from until grade school { code } }'
const lifeOf = async (registry: string, claim: Parameters<ServiceFixture['query']>[0] = education) =>
  (
    await service.query<{ student: Lived }>(claim, `query ($r: String) { student(registryNumber: $r) { ${LIFE} } }`, {
      r: registry,
    })
  ).data.student
const idOf = async (row: string[]) => (await lifeOf(row[0] ?? '')).id
const act = (mutation: string, variables: object, claim: Parameters<ServiceFixture['query']>[0] = education) =>
  service.query<Record<string, unknown>>(claim, mutation, variables)
const codeOf = (answer: { errors?: { extensions: { code: string } }[] }) => answer.errors?.[0]?.extensions.code ?? null

const TRANSFER = 'mutation ($i: TransferStudentInput!) { transferStudent(input: $i) { id } }'
const STATUS = 'mutation ($i: ChangeEnrolmentStatusInput!) { changeEnrolmentStatus(input: $i) { id } }'
const LINK = 'mutation ($i: LinkRegistryEntriesInput!) { linkRegistryEntries(input: $i) { id } }'
const UNLINK = 'mutation ($id: ID!) { unlinkRegistryEntries(otherId: $id, reason: "两个孩子") { id } }'
const PROPOSE = 'mutation ($i: ProposeCorrectionInput!) { proposeCorrection(input: $i) { id status } }'
const DECIDE =
  'mutation ($id: ID!, $a: Boolean!, $r: String) { decideCorrection(id: $id, accept: $a, reason: $r) { id status student { name } } }'

beforeAll(async () => {
  service = await startFixture(students)
  await enter(someone(BAISHA))
})
afterAll(() => service.stop())

describe('a child moves', () => {
  test('to another school: the history keeps where she was, the new school sees her, the old one no longer', async () => {
    const row = someone()
    await enter(row)
    const input = { studentId: await idOf(row), toSchoolCode: '2150001004', grade: 4, on: '2020-05-11' }
    expect(codeOf(await act(TRANSFER, { i: input }))).toBeNull()
    expect((await lifeOf(row[0] ?? '')).enrolments).toMatchObject([
      { from: '2020-03-01', until: '2020-05-11', grade: 3, school: { code: '2150001003' } },
      { from: '2020-05-11', until: null, grade: 4, school: { code: '2150001004' } },
    ])
    expect(await lifeOf(row[0] ?? '', baisha)).not.toBeNull()
    expect(await lifeOf(row[0] ?? '', jiasi)).toBeNull()
    const on = await service.query<{ student: { enrolment: { grade: number } } }>(
      education,
      'query ($r: String) { student(registryNumber: $r) { enrolment(on: "2020-05-10") { grade } } }',
      { r: row[0] },
    )
    expect(on.data.student.enrolment.grade).toBe(3)
  })

  test('falls ill, comes back, drops out: each from its day on; the same status twice is refused', async () => {
    const row = someone()
    await enter(row)
    const studentId = await idOf(row)
    const change = (status: string, on: string, reason = '医院证明') =>
      act(STATUS, { i: { studentId, status, on, reason } })
    expect(codeOf(await change('SUSPENDED', '2020-04-01'))).toBeNull()
    expect(codeOf(await change('SUSPENDED', '2020-04-02'))).toBe('STATE_NOT_ALLOWED')
    expect(codeOf(await change('ENROLLED', '2020-09-01'))).toBeNull()
    expect(codeOf(await change('DROPPED', '2020-08-01'))).toBe('BAD_USER_INPUT')
    expect(codeOf(await change('DROPPED', '2099-08-01'))).toBe('BAD_USER_INPUT')
    expect(codeOf(await change('DROPPED', '2020-10-01', ' '))).toBe('BAD_USER_INPUT')
    expect((await lifeOf(row[0] ?? '')).enrolments.map(e => [e.status, e.from, e.until])).toEqual([
      ['ENROLLED', '2020-03-01', '2020-04-01'],
      ['SUSPENDED', '2020-04-01', '2020-09-01'],
      ['ENROLLED', '2020-09-01', null],
    ])
  })

  test('nobody else moves her, nor to a school that is not there', async () => {
    const row = someone()
    await enter(row)
    const studentId = await idOf(row)
    const move = { studentId, toSchoolCode: '2150001004', grade: 4, on: '2020-05-11' }
    for (const claim of [...Object.values(others), jiasi, bureau('EDUCATION', REGION, ['VIEWER'])]) {
      expect(['NOT_FOUND', 'FORBIDDEN']).toContain(codeOf(await act(TRANSFER, { i: move }, claim)))
      const status = { studentId, status: 'DROPPED', on: '2020-05-11', reason: '不知道' }
      expect(['NOT_FOUND', 'FORBIDDEN']).toContain(codeOf(await act(STATUS, { i: status }, claim)))
    }
    expect(codeOf(await act(TRANSFER, { i: { ...move, toSchoolCode: '2150009999' } }))).toBe('NOT_FOUND')
    expect(codeOf(await act(TRANSFER, { i: { ...move, stage: 'JUNIOR' } }))).toBe('BAD_USER_INPUT')
    expect(codeOf(await act(TRANSFER, { i: { ...move, toSchoolCode: '2150001003' } }))).toBe('BAD_USER_INPUT')
    expect((await lifeOf(row[0] ?? '')).enrolments).toHaveLength(1)
  })
})

test('September: grades go up once, last grades graduate until the next snapshot, who is on leave stays', async () => {
  const region = '500229'
  const claim = bureau('EDUCATION', region)
  const place = { 学校标识码: '2150022901', 学校名称: '城口小学' }
  const rows = [
    someone({ ...place, 年级: '3' }),
    someone({ ...place, 年级: '6' }),
    someone({ ...place, 年级: '6' }),
    someone({ ...place, 年级: '2', 学籍状态: '休学' }),
  ]
  const bring = (asOf: string, some: string[][]) =>
    service.importFile(claim, 'Student', { region, asOf }, csv(REGISTRY_HEADINGS, some))
  await bring('2020-03-01', rows)
  const promote = () =>
    act(
      'mutation ($r: RegionCode!) { promoteGrades(region: $r, schoolYear: "2020-2021") { promoted graduated unchanged } }',
      { r: region },
      claim,
    )
  expect((await promote()).data).toEqual({ promoteGrades: { promoted: 1, graduated: 2, unchanged: 1 } })
  expect((await promote()).data).toEqual({ promoteGrades: { promoted: 0, graduated: 0, unchanged: 2 } })
  const now = async (i: number) => (await lifeOf(rows[i]?.[0] ?? '', claim)).enrolment
  expect(await now(0)).toMatchObject({ grade: 4, status: 'ENROLLED', unverifiedSince: null })
  expect(await now(1)).toMatchObject({ grade: 6, status: 'GRADUATED', unverifiedSince: '2020-09-01' })
  expect(await now(3)).toMatchObject({ grade: 2, status: 'SUSPENDED' })
  // the next snapshot has one of them in junior school and not the other
  const up = rows[2]?.map((cell, i) => ({ 8: '初中', 9: '1' })[i] ?? cell) ?? []
  await bring('2020-09-20', [rows[0]?.with(9, '4') ?? [], up, rows[3] ?? []])
  expect(await now(1)).toMatchObject({ status: 'GRADUATED', unverifiedSince: null })
  expect(await now(2)).toMatchObject({ grade: 1, status: 'ENROLLED', unverifiedSince: null })
  expect(
    codeOf(await act('mutation { promoteGrades(region: "370211", schoolYear: "2020-2021") { promoted } }', {})),
  ).toBe('FORBIDDEN')
  for (const year of ['2098-2099', '2020', '2020-2022'])
    expect(
      codeOf(await act(`mutation { promoteGrades(region: "${REGION}", schoolYear: "${year}") { promoted } }`, {})),
    ).toBe('BAD_USER_INPUT')
})

describe('a later registry', () => {
  test('who is absent is 待核实 and never dropped out; too many of them are held; a scope ends nobody outside', async () => {
    const region = '500230'
    const claim = bureau('EDUCATION', region)
    const at = (n: number) => ({ 学校标识码: `21500230${n}0`, 学校名称: `第${n}小学`, 乡镇: n === 1 ? '东镇' : '西镇' })
    const rows = Array.from({ length: 40 }, (_, i) => someone(at(1 + (i % 2))))
    const bring = (asOf: string, some: string[][], more: object = {}) =>
      service.importFile(claim, 'Student', { region, asOf, ...more }, csv(REGISTRY_HEADINGS, some))
    await bring('2020-03-01', rows)
    const first = rows[0]?.[0] ?? ''
    expect(await bring('2020-09-01', rows.slice(1))).toMatchObject({ status: 'DONE', rowsEnded: 1, rowsInScope: 40 })
    expect((await lifeOf(first, claim)).enrolment).toMatchObject({ status: 'ENROLLED', unverifiedSince: '2020-09-01' })
    const listed = await service.query<{ school: { students: { totalCount: number } } }>(
      claim,
      'query { school(code: "2150023010") { students(filter: { unverified: true }) { totalCount } } }',
    )
    expect(listed.data.school.students.totalCount).toBe(1)
    // seen again, it is verified; half of the county's children are not gone
    await bring('2020-10-01', rows)
    expect((await lifeOf(first, claim)).enrolment).toMatchObject({ unverifiedSince: null })
    const half = rows.filter((_, i) => i % 2 === 0)
    const held = await bring('2020-11-01', half)
    expect(held).toMatchObject({ status: 'HELD', rowsEnded: 20, holdReasons: ['ENDS_MANY'] })
    const ENDINGS = 'query ($id: ID!) { studentImport(id: $id) { endings(first: 5) { totalCount nodes { name } } } }'
    expect((await service.query(claim, ENDINGS, { id: held.id })).data).toMatchObject({
      studentImport: { endings: { totalCount: 20 } },
    })
    const confirm = 'mutation ($id: ID!) { confirmStudentImport(id: $id) { status } }'
    for (const other of [education, ...Object.values(others)])
      expect(['NOT_FOUND', 'FORBIDDEN']).toContain(codeOf(await act(confirm, { id: held.id }, other)))
    expect(await bring('2020-11-01', half, { schoolCodes: ['2150023010'] })).toMatchObject({
      status: 'DONE',
      rowsEnded: 0,
      rowsInScope: 20,
    })
    expect(await bring('2020-11-01', half, { town: '东镇' })).toMatchObject({ status: 'DONE', rowsEnded: 0 })
    expect(await bring('2020-11-01', rows.slice(0, 1), { town: '西镇' })).toMatchObject({ rowsRejected: 1 })
    expect(await bring('2020-05-01', rows)).toMatchObject({ status: 'HELD', holdReasons: ['OLDER_THAN_KNOWN'] })
    // a row that is refused for its grade still tells that its child is there
    const bad = rows.map((row, i) => (i === 3 ? row.with(9, '不知道') : row))
    expect(await bring('2020-12-01', bad)).toMatchObject({ status: 'DONE', rowsRejected: 1, rowsEnded: 0 })
  })
})

describe('two entries of one person', () => {
  test('are linked and apart again: one history, seen by the school of the kept one, and files leave it alone', async () => {
    const kept = someone()
    const double = pupil(kept[3] ?? '', kept[1] ?? '', { ...BAISHA, 学籍号: `L${(kept[3] ?? '').slice(0, 14)}0042` })
    await enter(kept, double)
    const [keepId, otherId] = [await idOf(kept), await idOf(double)]
    const input = { keepId, otherId, reason: '户口簿' }
    for (const claim of [...Object.values(others), jiasi])
      expect(['NOT_FOUND', 'FORBIDDEN']).toContain(codeOf(await act(LINK, { i: input }, claim)))
    expect(codeOf(await act(LINK, { i: { ...input, otherId: keepId } }))).toBe('BAD_USER_INPUT')
    expect(codeOf(await act(LINK, { i: input }))).toBeNull()
    expect(codeOf(await act(LINK, { i: input }))).toBe('STATE_NOT_ALLOWED')
    const linked = await lifeOf(kept[0] ?? '', jiasi)
    expect(linked.linkedEntries).toEqual([{ id: otherId }])
    expect(linked.enrolments.map(e => e.school.code).sort()).toEqual(['2150001003', '2150001004'])
    expect((await lifeOf(double[0] ?? '', jiasi)).linkedTo).toEqual({ id: keepId })
    expect(await lifeOf(double[0] ?? '', baisha)).toBeNull()
    expect(
      codeOf(await act(STATUS, { i: { studentId: otherId, status: 'DROPPED', on: '2020-05-01', reason: '重复' } })),
    ).toBe('STATE_NOT_ALLOWED')
    // the kept one moves, the other goes with it; the file's row of the other says nothing
    await act(TRANSFER, { i: { studentId: keepId, toSchoolCode: '2150001004', grade: 4, on: '2020-05-11' } })
    expect(await enter(double.with(9, '5'))).toMatchObject({ rowsUnchanged: 1, rowsAccepted: 0 })
    expect((await lifeOf(double[0] ?? '', baisha)).linkedTo).toEqual({ id: keepId })
    expect(codeOf(await act(UNLINK, { id: otherId }))).toBeNull()
    expect(codeOf(await act(UNLINK, { id: otherId }))).toBe('STATE_NOT_ALLOWED')
    expect((await lifeOf(double[0] ?? '')).enrolments.map(e => [e.from, e.until])).toEqual([['2020-03-01', null]])
    expect((await lifeOf(kept[0] ?? '')).enrolments).toHaveLength(2)
  })
})

describe('a school asks for a correction', () => {
  test('of its own student; the bureau accepts it into the registry, or refuses it with a reason', async () => {
    const row = someone()
    await enter(row)
    const studentId = await idOf(row)
    const propose = (input: object, claim: Parameters<ServiceFixture['query']>[0] = jiasi) =>
      act(PROPOSE, { i: { studentId, reason: '户口簿', ...input } }, claim)
    expect(codeOf(await propose({ name: '正名' }, baisha))).toBe('NOT_FOUND')
    expect(codeOf(await propose({ name: '正名' }, education))).toBe('FORBIDDEN')
    expect(codeOf(await propose({}))).toBe('BAD_USER_INPUT')
    const first = await propose({ name: '正名', boarder: true, from: '2020-04-01' })
    const { id } = first.data.proposeCorrection as { id: string }
    for (const claim of [...Object.values(others), jiasi])
      expect(['NOT_FOUND', 'FORBIDDEN']).toContain(codeOf(await act(DECIDE, { id, a: true }, claim)))
    const seen = await service.query<{ corrections: { totalCount: number } | null }>(
      others['another county'],
      '{ corrections { totalCount } }',
    )
    expect(seen.data.corrections?.totalCount).toBe(0)
    expect((await act(DECIDE, { id, a: true })).data).toMatchObject({
      decideCorrection: { status: 'ACCEPTED', student: { name: '正名' } },
    })
    expect(codeOf(await act(DECIDE, { id, a: true }))).toBe('STATE_NOT_ALLOWED')
    const boarding = await service.admin.query<{ boarder: boolean; from: string }>(
      'select boarder, from_date::text as from from students.enrolment where student_id = $1 order by from_date',
      [studentId],
    )
    expect(boarding.rows).toEqual([
      { boarder: false, from: '2020-03-01' },
      { boarder: true, from: '2020-04-01' },
    ])
    const second = (await propose({ className: '9' })).data.proposeCorrection as { id: string }
    expect(codeOf(await act(DECIDE, { id: second.id, a: false }))).toBe('BAD_USER_INPUT')
    expect((await act(DECIDE, { id: second.id, a: false, r: '无此班级' })).data).toMatchObject({
      decideCorrection: { status: 'REFUSED' },
    })
  })
})
