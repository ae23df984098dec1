import { csv } from '@dianming/shared/testing/tables'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import ExcelJS from 'exceljs'
import { House, pause, REGION, type Run } from './src/house.js'

const EDUCATION = 'bureau-education'
interface Line {
  id: string
  status: string
  member: { id: string; name: string; idNumber: string | null }
  student: { id: string } | null
  candidates: { student: { id: string } }[]
}
const LINE = 'id status member { id name idNumber } student { id } candidates { student { id } }'
let house: House
beforeAll(async () => {
  house = await House.start()
  await house.importCounty()
  await followed()
})
afterAll(() => house?.stop())

const roll = (status: string) => house.all<Line>(EDUCATION, `roll(region: "${REGION}", status: ${status})`, LINE)
async function statusOf(line: Line): Promise<string | undefined> {
  const { rollEntry } = await house.data<{ rollEntry: Line | null }>(
    EDUCATION,
    `query ($id: ID!) { rollEntry(id: $id) { ${LINE} } }`,
    { id: line.id },
  )
  return rollEntry?.status
}
/** The last run, once nothing more is coming. */
async function followed(): Promise<Run> {
  for (let last = ''; ; ) {
    const { run } = await house.data<{ run: Run | null }>(
      EDUCATION,
      'query ($r: RegionCode!) { run: lastRollRun(region: $r) { id status asked rows persons changed } }',
      { r: REGION },
    )
    const isDone = run !== null && ['DONE', 'FAILED'].includes(String(run.status))
    if (isDone && run.id === last) return run
    last = isDone ? String(run.id) : ''
    await pause(1500)
  }
}
async function workbook(client: string, mutation: string, variables: object = {}): Promise<ExcelJS.Workbook> {
  const { file } = await house.data<{ file: { downloadUrl: string } }>(client, mutation, variables)
  const answer = await fetch(file.downloadUrl)
  expect(answer.status).toBe(200)
  const read = new ExcelJS.Workbook()
  await read.xlsx.load((await answer.arrayBuffer()) as never)
  return read
}
const textsOf = (sheet: ExcelJS.Worksheet | undefined): string[][] => {
  const lines: string[][] = []
  sheet?.eachRow(row => lines.push((row.values as unknown[]).slice(1).map(value => String(value ?? ''))))
  return lines
}

test('the roll is called by itself after each import, and only what changed is looked at again', async () => {
  const run = await followed()
  expect(run).toMatchObject({ status: 'DONE', asked: false })
  const [line] = await roll('MATCHED')
  await house.data(
    EDUCATION,
    'mutation ($i: ChangeEnrolmentStatusInput!) { changeEnrolmentStatus(input: $i) { id } }',
    { i: { studentId: line?.student?.id, status: 'SUSPENDED', on: '2020-03-15', reason: '医院证明' } },
  )
  const next = await followed()
  expect(next.id).not.toBe(run.id)
  expect(Number(next.rows)).toBeLessThan(20)
  expect(next.persons).toBe(run.persons)
})

describe('a child in no school', () => {
  const WHEREABOUTS = ['姓名', '身份证号', '去向', '就读学校', '证明材料', '有效期至']

  test('studies elsewhere with proof, or is accounted for; taken back it is asked about again', async () => {
    const [first, second] = (await roll('NOT_IN_SCHOOL')).filter(line => line.member.idNumber)
    if (!first || !second) throw new Error('the demo county has nobody in no school')
    const record = (i: object) =>
      house.query<{ recordElsewhere: { id: string } }>(
        EDUCATION,
        'mutation ($i: RecordElsewhereInput!) { recordElsewhere(input: $i) { id schoolName validUntil } }',
        { i },
      )
    const elsewhere = {
      memberId: first.member.id,
      schoolName: '重庆八中',
      region: '500106',
      proof: '回执 12 号',
      validUntil: '2020-08-31',
    }
    expect((await record({ ...elsewhere, proof: '' })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    expect(
      (await record({ ...elsewhere, from: '2020-02-01', validUntil: '2000-01-01' })).errors?.[0]?.extensions.code,
    ).toBe('BAD_USER_INPUT')
    const recorded = await record({ ...elsewhere, from: '2020-02-01' })
    expect(recorded.errors).toBeUndefined()
    await house.data(EDUCATION, 'mutation ($i: AccountForInput!) { accountFor(input: $i) { accounted { reason } } }', {
      i: { memberId: second.member.id, reason: 'HOME_TEACHING', proof: '评估表', from: '2020-02-01' },
    })
    await followed()
    expect([await statusOf(first), await statusOf(second)]).toEqual(['ELSEWHERE', 'ACCOUNTED'])
    for (const client of ['bureau-rural', 'bureau-education-370211', 'school-jiasi'])
      expect(
        (
          await house.query(client, 'mutation ($i: RecordElsewhereInput!) { recordElsewhere(input: $i) { id } }', {
            i: elsewhere,
          })
        ).errors?.[0]?.extensions.code,
      ).toMatch(/FORBIDDEN|NOT_FOUND/)
    await house.data(EDUCATION, 'mutation ($id: ID!) { takeBackWhereabouts(id: $id) { id } }', {
      id: recorded.data?.recordElsewhere.id,
    })
    await followed()
    expect(await statusOf(first)).toBe('NOT_IN_SCHOOL')
  })

  test('by file: the same file twice changes nothing, an unknown number or reason is refused', async () => {
    const [child] = (await roll('NOT_IN_SCHOOL')).filter(line => line.member.idNumber)
    const row = [
      child?.member.name ?? '',
      child?.member.idNumber ?? '',
      '外地就读',
      '成都七中',
      '学籍截图',
      '2020-08-31',
    ]
    const file = csv(WHEREABOUTS, [
      row,
      ['谁', '11010519491231002X', '送教上门', '', '评估表', ''],
      ['谁', '11010519491231002X', '不知道', '', '无', ''],
      row.with(3, ''),
    ])
    const input = { region: REGION, asOf: '2020-02-01' }
    const job = await house.importFile(EDUCATION, 'Whereabouts', input, file)
    expect(job).toMatchObject({ status: 'DONE', rowsAccepted: 1, rowsRejected: 3 })
    expect(job.errors.nodes.map(error => error.code).sort()).toEqual([
      'MEMBER_UNKNOWN',
      'REASON_UNKNOWN',
      'VALUE_MISSING',
    ])
    expect(await house.importFile(EDUCATION, 'Whereabouts', input, csv(WHEREABOUTS, [row]))).toMatchObject({
      rowsAccepted: 0,
      rowsUnchanged: 1,
    })
    await followed()
    expect(child && (await statusOf(child))).toBe('ELSEWHERE')
  })
})

describe('reviews decided together', () => {
  const RESOLVE = 'mutation ($i: [ResolveMatchInput!]!) { resolveMatches(input: $i) { id status student { id } } }'

  test('all or none, and each can be undone', async () => {
    const reviews = (await roll('REVIEW')).filter(line => line.candidates.length > 0)
    expect(reviews.length).toBeGreaterThan(5)
    const inputs = reviews.slice(0, 5).map(line => ({
      rollEntryId: line.id,
      studentId: line.candidates[0]?.student.id,
      reason: '身份证号录错一位，已与户口簿核对',
    }))
    const code = async (i: object[], client = EDUCATION) =>
      (await house.query(client, RESOLVE, { i })).errors?.[0]?.extensions.code
    expect(await code([...inputs.slice(0, 4), { ...inputs[4], reason: '' }])).toBe('BAD_USER_INPUT')
    expect(await code([inputs[0] ?? {}, inputs[0] ?? {}])).toBe('BAD_USER_INPUT')
    expect(await code([])).toBe('BAD_USER_INPUT')
    expect(await code([...inputs.slice(0, 4), { ...inputs[4], studentId: inputs[0]?.studentId }])).toBe('NOT_FOUND')
    expect(await code(inputs, 'bureau-education-370211')).toBe('NOT_FOUND')
    expect((await roll('REVIEW')).length).toBe(reviews.length)
    const decided = await house.data<{ resolveMatches: Line[] }>(EDUCATION, RESOLVE, { i: inputs })
    expect(decided.resolveMatches.map(line => [line.status, line.student?.id])).toEqual(
      inputs.map(input => ['MATCHED', input.studentId]),
    )
    expect(await code(inputs)).toBe('STATE_NOT_ALLOWED')
    await house.data(EDUCATION, 'mutation ($id: ID!) { undoResolution(rollEntryId: $id) { id } }', {
      id: inputs[0]?.rollEntryId,
    })
    expect((await roll('REVIEW')).length).toBe(reviews.length - 4)
    // and the next run keeps what was decided
    await house.callRoll()
    expect((await roll('REVIEW')).length).toBe(reviews.length - 4)
  })
})

describe('out again', () => {
  test('the roll is a sheet as bureaus sign it, numbers as text, for a school the last four of its own', async () => {
    const ask = 'mutation ($i: ExportRollInput!) { file: exportRoll(input: $i) { downloadUrl } }'
    const book = await workbook(EDUCATION, ask, { i: { region: REGION, status: 'MATCHED' } })
    const sheet = book.worksheets[0]
    const lines = textsOf(sheet)
    expect(lines[0]?.[0]).toBe('家庭经济困难学生花名册')
    expect(lines[2]?.slice(0, 5)).toEqual(['序号', '姓名', '性别', '出生日期', '身份证号'])
    expect(lines.at(-1)?.join()).toMatch(/填表人.*审核人.*公章/)
    const body = lines.slice(3, -1)
    expect(body).toHaveLength((await roll('MATCHED')).length)
    expect(body.every(line => /^\d{17}[\dX]$/.test(line[4] ?? ''))).toBe(true)
    expect(sheet?.getCell('E4').numFmt).toBe('@')
    const ofSchool = textsOf((await workbook('school-jiasi', ask, { i: { region: REGION } })).worksheets[0])
    const own = ofSchool.slice(3, -1)
    expect(own.length).toBeGreaterThan(5)
    expect(own.every(line => line[4] === '' || /^\*+[\dX]{4}$/.test(line[4] ?? ''))).toBe(true)
    expect(new Set(own.map(line => line[6])).size).toBeLessThanOrEqual(2)
    for (const client of ['bureau-rural', 'charity-hope', 'auditor'])
      expect((await house.query(client, ask, { i: { region: REGION } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    const foreign = await house.query('bureau-education-370211', ask, { i: { region: REGION } })
    expect(foreign.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })

  test('what moved is a sheet too', async () => {
    const book = await workbook(
      EDUCATION,
      'mutation ($i: ExportRollChangesInput!) { file: exportRollChanges(input: $i) { downloadUrl } }',
      { i: { region: REGION, from: '2015-01-01', until: '2020-03-01' } },
    )
    const lines = textsOf(book.worksheets[0])
    expect(lines[0]?.[0]).toContain('2015-01-01 至 2020-03-01')
    expect(lines.filter(line => line[1] === '新增').length).toBeGreaterThan(10)
  })

  test.each([
    [EDUCATION, 'Student', 'student', { region: REGION }],
    ['bureau-rural', 'Register', 'register', { region: REGION, register: 'RURAL_REVITALISATION' }],
    [EDUCATION, 'Payment', 'payment', { region: REGION }],
    [EDUCATION, 'Gift', 'gift', { region: REGION }],
  ])('the template of %s for %s is known again, its notes are passed over', async (client, kind, field, input) => {
    const book = await workbook(client, `mutation { file: ${field}ImportTemplate { downloadUrl } }`)
    expect(book.worksheets.map(sheet => sheet.name)).toEqual(['导入表', '填写说明'])
    const file = Buffer.from(await book.xlsx.writeBuffer())
    const job = await house.importFile(client, kind, { ...input, dryRun: true }, file)
    expect([job.status, job.failureCode]).toEqual(['REFUSED', 'FILE_EMPTY'])
  })
})
