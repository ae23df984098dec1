import { bureau, partner, school } from '@dianming/shared/testing/claims'
import { idNumber } from '@dianming/shared/testing/numbers'
import { statementsOf } from '@dianming/shared/testing/plant'
import { type ServiceFixture, startFixture } from '@dianming/shared/testing/service-fixture'
import { csv, pupil, REGISTRY_HEADINGS } from '@dianming/shared/testing/tables'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import ExcelJS from 'exceljs'
import { students } from './service.js'

const education = bureau('EDUCATION')
const otherCounty = bureau('EDUCATION', '370211')
const jiasi = school('2150001003')
const baisha = school('3150001012')
const anne = idNumber('2010-05-04', 1)
const bo = idNumber('2011-06-05', 2)
/** Files here only add and change; snapshots have tests of their own. */
const input = { region: '500116', asOf: '2020-03-01', replace: false }
const registry = (...rows: string[][]) => csv(REGISTRY_HEADINGS, rows)

let service: ServiceFixture
beforeAll(async () => {
  service = await startFixture(students)
  await service.importFile(education, 'Student', input, registry(pupil(anne, '张安'), pupil(bo, '王波')))
})
afterAll(() => service.stop())

const LIST =
  'query ($code: String!) { school(code: $code) { name students { totalCount nodes { id name registryNumber idNumber birthDate enrolment { grade className boarder status school { code } from until } } } } }'
interface Listed {
  school: {
    name: string
    students: {
      totalCount: number
      nodes: {
        id: string
        name: string
        registryNumber: string
        idNumber: string
        birthDate: string
        enrolment: Record<string, unknown>
      }[]
    }
  } | null
}
const list = (claim: typeof education | typeof jiasi) => service.query<Listed>(claim, LIST, { code: '2150001003' })

describe('who sees a student', () => {
  test('the school reads the birth date whole, of both numbers the last four, and an OPERATOR the whole ones for a reason', async () => {
    const { data } = await list(jiasi)
    expect(data.school?.students).toMatchObject({ totalCount: 2 })
    expect(data.school?.students.nodes.find(s => s.name === '张安')).toMatchObject({
      registryNumber: `***************${anne.slice(-4)}`,
      idNumber: `**************${anne.slice(-4)}`,
      birthDate: '2010-05-04',
    })
    const studentId = data.school?.students.nodes.find(s => s.name === '张安')?.id
    const reveal = (claim: typeof jiasi, reason = '核对户口簿') =>
      service.query<{ revealNumbers: object }>(
        claim,
        'mutation ($id: ID!, $r: String!) { revealNumbers(studentId: $id, reason: $r) { idNumber registryNumber } }',
        { id: studentId, r: reason },
      )
    expect((await reveal(jiasi)).data.revealNumbers).toEqual({ idNumber: anne, registryNumber: `G${anne}` })
    expect((await reveal(school('2150001003', ['VIEWER']))).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    expect((await reveal(school('2150001005'))).errors?.[0]?.extensions.code).toBe('NOT_FOUND')
    expect((await reveal(jiasi, ' ')).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  test('an OPERATOR of the bureau reads the numbers whole, a VIEWER the last four', async () => {
    expect((await list(education)).data.school?.students.nodes.map(s => s.idNumber).sort()).toEqual([anne, bo].sort())
    const viewer = await list(bureau('EDUCATION', '500116', ['VIEWER']))
    expect(viewer.data.school?.students.nodes.map(s => s.registryNumber.slice(0, 15))).toEqual([
      '*'.repeat(15),
      '*'.repeat(15),
    ])
  })

  test('is found by a part of the name or a whole number, in the own scope alone', async () => {
    const find = async (claim: typeof education | typeof jiasi, text: string) =>
      (
        await service.query<{ findStudents: { totalCount: number; nodes: { name: string }[] } | null }>(
          claim,
          'query ($t: String!) { findStudents(text: $t, first: 10) { totalCount nodes { name } } }',
          { t: text },
        )
      ).data.findStudents
    const found = (...names: string[]) => ({ totalCount: names.length, nodes: names.map(name => ({ name })) })
    for (const claim of [education, jiasi])
      for (const text of ['张', '安', ' 张 安 ', anne, `G${anne}`, `g${anne.toLowerCase()}`])
        expect([text, await find(claim, text)]).toEqual([text, found('张安')])
    for (const text of ['李', '11010519491231002X', 'G11010519491231002X', '12345678'])
      expect([text, await find(education, text)]).toEqual([text, found()])
    for (const claim of [baisha, otherCounty])
      for (const text of ['张安', anne, `G${anne}`]) expect(await find(claim, text)).toEqual(found())
    expect(await find(bureau('CIVIL_AFFAIRS'), '张安')).toBeNull()
    const nothing = await service.query(education, 'query { findStudents(text: " ") { totalCount } }')
    expect(nothing.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  test.each([
    ['another school', baisha],
    ['another county', otherCounty],
    ['a register bureau whose register does not hold the child', bureau('CIVIL_AFFAIRS')],
    ['a partner', partner('53500000504041823K')],
  ])('%s finds no such school’s students, nor a student by id or number', async (_who, claim) => {
    const { id } = (await list(education)).data.school?.students.nodes[0] ?? { id: '' }
    expect(JSON.stringify((await list(claim as typeof education)).data)).not.toContain('张安')
    const byId = await service.query(
      claim,
      'query ($id: ID, $r: String) { a: student(id: $id) { name } b: student(registryNumber: $r) { name } }',
      { id, r: `G${anne}` },
    )
    expect(byId).toMatchObject({ status: 200, data: { a: null, b: null } })
    const entity = await service.query(
      claim,
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Student { name } } }',
      { r: [{ __typename: 'Student', id }] },
    )
    expect(entity.data).toEqual({ _entities: [null] })
  })

  test('a whole number is revealed for a reason only, and the trail keeps it', async () => {
    const { id } = (await list(jiasi)).data.school?.students.nodes.find(s => s.name === '张安') ?? { id: '' }
    const reveal = 'mutation Reveal($id: ID!, $why: String!) { revealIdNumber(studentId: $id, reason: $why) }'
    expect((await service.query(jiasi, reveal, { id, why: '' })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    expect(
      (await service.query(school('2150001003', ['VIEWER']), reveal, { id, why: '核对户口簿' })).errors?.[0]?.extensions
        .code,
    ).toBe('FORBIDDEN')
    expect((await service.query(baisha, reveal, { id, why: '核对户口簿' })).errors?.[0]?.extensions.code).toBe(
      'NOT_FOUND',
    )
    expect((await service.query(jiasi, reveal, { id, why: '核对户口簿' })).data).toEqual({ revealIdNumber: anne })
    const trail = await service.admin.query(
      'select subject, is_change from students.audit_entry where operation_name = $1 and $2 = any (person_ids)',
      ['anonymous', id],
    )
    expect(trail.rows).toContainEqual({ subject: jiasi.organisation, is_change: true })
  })

  test('no number is stored in the clear', async () => {
    const dump =
      JSON.stringify((await service.admin.query('select * from students.student')).rows) +
      JSON.stringify((await service.admin.query('select * from students.import_chunk')).rows)
    expect(dump).not.toContain(anne)
    expect(dump).not.toContain('张安,')
  })

  test('without a scope the request role sees nothing', async () => {
    const client = await service.admin.connect()
    await client.query('begin; set local role students')
    expect((await client.query('select count(*)::int as n from students.student')).rows).toEqual([{ n: 0 }])
    await client.query('rollback')
    client.release()
  })
})

describe('files in', () => {
  test('the same file again changes nothing, a corrected one only what differs', async () => {
    const again = await service.importFile(
      education,
      'Student',
      input,
      registry(pupil(anne, '张安'), pupil(bo, '王波')),
    )
    expect(again).toMatchObject({ status: 'DONE', rowsAccepted: 0, rowsUnchanged: 2, rowsRejected: 0 })
    const moved = await service.importFile(
      education,
      'Student',
      { ...input, asOf: '2020-09-01' },
      registry(pupil(anne, '张安', { 年级: '4' }), pupil(bo, '王波')),
    )
    expect(moved).toMatchObject({ rowsAccepted: 1, rowsUnchanged: 1 })
    const history = await service.query<{ student: { enrolments: unknown[] } }>(
      education,
      'query ($r: String) { student(registryNumber: $r) { enrolments { grade from until } } }',
      { r: `G${anne}` },
    )
    expect(history.data.student.enrolments).toEqual([
      { grade: 3, from: '2020-03-01', until: '2020-09-01' },
      { grade: 4, from: '2020-09-01', until: null },
    ])
  })

  test('GB18030, headings in another order, synonyms and a title row are read', async () => {
    const child = idNumber('2012-01-02', 3)
    // as a spreadsheet saves it in GB18030: a title, headings in another order, 李（四） of 三年级
    const head = Buffer.from(
      'va298sf40ae8rrHtDQqxuNPDLNGnyfrQ1cP7LMntt93WpLrFLMTqvLYsyse38bzEy94s0afQo7T6wuss0afQoyzRp7bOLMirufrRp7yuusUNCizA7qOoy8SjqSw=',
      'base64',
    )
    const middle = Buffer.from('LMj9xOq8tizKxywyMTUwMDAxMDAzLLzWy8PQodGnLNCh0acsRw==', 'base64')
    const file = Buffer.concat([head, Buffer.from(child), middle, Buffer.from(`${child}\r\n`)])
    expect(await service.importFile(education, 'Student', input, file)).toMatchObject({
      status: 'DONE',
      rowsAccepted: 1,
      rowsRejected: 0,
    })
    const found = await service.query<{ student: { name: string; enrolment: object } }>(
      education,
      'query ($r: String) { student(registryNumber: $r) { name enrolment { grade boarder } } }',
      { r: `G${child}` },
    )
    expect(found.data.student).toEqual({ name: '李(四)', enrolment: { grade: 3, boarder: true } })
  })

  test('each mistake of a row has its code, row and column; the other rows go in', async () => {
    const good = idNumber('2013-01-02', 4)
    const wrong = `${good.slice(0, 17)}${good[17] === '1' ? '2' : '1'}`
    const file = registry(
      pupil(good, '赵好'),
      pupil(good, '赵好', { 学籍号: `L${good.slice(0, 14)}0001`, 身份证件号: wrong }),
      pupil(good, '赵好', { 学籍号: 'X1' }),
      pupil(good, '赵好', { 学籍号: `L${good.slice(0, 14)}0002`, 学段: '大班' }),
      pupil(good, '赵好', { 学籍号: `L${good.slice(0, 14)}0003`, 学籍状态: '失踪' }),
      pupil(good, '赵好', { 学籍号: `L${good.slice(0, 14)}0004`, 身份证件号: '5.00116E+17' }),
      pupil(good, '', { 学籍号: `L${good.slice(0, 14)}0005` }),
      pupil(good, '赵好', { 学籍号: `L${good.slice(0, 14)}0006`, 学校标识码: '215' }),
      pupil(good, '赵好二', {}),
      pupil(good, '赵好', { 学籍号: `L${good.slice(0, 14)}0007`, 就读方式: '?' }),
    )
    const job = await service.importFile(education, 'Student', input, file)
    expect(job).toMatchObject({ status: 'DONE', rowsRead: 10, rowsAccepted: 1, rowsRejected: 9 })
    expect(job.errors.nodes.map(e => [e.row, e.column, e.code])).toEqual([
      [3, '身份证件号', 'ID_NUMBER_CHECK'],
      [4, '学籍号', 'REGISTRY_NUMBER_FORMAT'],
      [5, '学段', 'STAGE_UNKNOWN'],
      [6, '学籍状态', 'STATUS_UNKNOWN'],
      [7, '身份证件号', 'ID_NUMBER_IS_NUMERIC'],
      [8, '姓名', 'VALUE_MISSING'],
      [9, '学校标识码', 'SCHOOL_CODE_FORMAT'],
      [10, '学籍号', 'ROW_TWICE'],
      [11, '就读方式', 'BOARDING_UNKNOWN'],
    ])
    expect(JSON.stringify(job.errors)).not.toContain(wrong)
  })

  test('a numeric ID cell of a workbook is refused and says why', async () => {
    const child = idNumber('2013-03-03', 5)
    const workbook = new ExcelJS.Workbook()
    const sheet = workbook.addWorksheet('学籍')
    sheet.addRow([...REGISTRY_HEADINGS])
    sheet.addRow(pupil(child, '钱数').map((cell, i) => (REGISTRY_HEADINGS[i] === '身份证件号' ? Number(cell) : cell)))
    const job = await service.importFile(education, 'Student', input, Buffer.from(await workbook.xlsx.writeBuffer()))
    expect(job).toMatchObject({ status: 'DONE', rowsAccepted: 0, rowsRejected: 1 })
    expect(job.errors.nodes[0]).toMatchObject({ row: 2, column: '身份证件号', code: 'ID_NUMBER_IS_NUMERIC' })
    expect(job.errors.nodes[0]?.message).toContain('文本')
  })

  test.each([
    ['empty', Buffer.alloc(0), 'FILE_EMPTY'],
    ['headings only', registry(), 'FILE_EMPTY'],
    ['no table', Buffer.from('%PDF-1.4\u0000binary'), 'FILE_NOT_A_TABLE'],
    ['a broken zip', Buffer.from('PK\u0003\u0004nothing'), 'FILE_NOT_A_TABLE'],
    ['old Excel', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'FILE_IS_OLD_EXCEL'],
    [
      'a missing heading',
      csv(
        REGISTRY_HEADINGS.filter(h => h !== '学段'),
        [pupil(anne, '张安').slice(1)],
      ),
      'HEADING_MISSING',
    ],
    ['a heading twice', csv([...REGISTRY_HEADINGS, '姓名'], [pupil(anne, '张安')]), 'HEADING_TWICE'],
    ['another kind', csv(['流水号', '姓名', '金额'], [['1', '张安', '5']]), 'FILE_OF_ANOTHER_KIND'],
  ])('a file that is %s is refused whole', async (_what, file, code) => {
    const job = await service.importFile(education, 'Student', input, file)
    expect(job).toMatchObject({ status: 'REFUSED', failureCode: code, rowsAccepted: 0 })
    expect(job.errors.nodes[0]?.code).toBe(code)
    // the sentence names the column that it is about, in each language by itself
    const column = { HEADING_MISSING: '学段', HEADING_TWICE: '姓名' }[code] ?? ''
    expect(job.failureText?.zh).toContain(column)
    expect(job.failureText?.en).toContain(column)
    expect(job.failureText?.en).not.toContain('{')
  })

  test('two counties may write one 学籍号: each keeps its own entry under its own name, and neither’s file changes the other’s', async () => {
    const carla = idNumber('2012-05-05', 55)
    await service.importFile(education, 'Student', input, registry(pupil(carla, '郑卡', { 学籍状态: '辍学' })))
    const look = (claim: typeof education) =>
      service.query<{ student: { id: string; name: string; idNumber: string } | null }>(
        claim,
        'query ($r: String) { student(registryNumber: $r) { id name idNumber } }',
        { r: `G${carla}` },
      )
    const before = JSON.stringify(await look(education))
    const abroad = {
      学校标识码: '2137021100',
      学校名称: '青岛小学',
      姓名: '另一人',
      身份证件号: '',
      出生日期: '2012-01-01',
    }
    const there = { region: '370211', asOf: '2021-01-01', replace: false }
    // a trial, a file with somebody whom nobody knows, and the file itself are answered alike
    const unknown = pupil(idNumber('2012-05-05', 77), '', abroad)
    const answers = []
    for (const [dryRun, row] of [
      [true, pupil(carla, '', abroad)],
      [true, unknown],
      [false, unknown],
      [false, pupil(carla, '', abroad)],
    ] as const) {
      const { id: _id, ...answer } = await service.importFile(
        otherCounty,
        'Student',
        { ...there, dryRun },
        registry(row),
      )
      answers.push(answer)
    }
    expect(new Set(answers.map(answer => JSON.stringify(answer))).size).toBe(1)
    expect(JSON.stringify(await look(education))).toBe(before)
    const theirs = (await look(otherCounty)).data.student
    expect([theirs?.name, theirs?.idNumber]).toEqual(['另一人', ''])
    expect(theirs?.id).not.toBe((await look(education)).data.student?.id)
  })

  test('a transfer within the county stands twice in its file, in any order, and the child is at the new school', async () => {
    const [eve, fay] = [idNumber('2012-08-08', 81), idNumber('2012-08-08', 83)]
    const gone = { 学籍状态: '转出' }
    const there = { 学校标识码: '2150001004', 学校名称: '白沙小学' }
    const job = await service.importFile(
      education,
      'Student',
      { ...input, asOf: '2020-09-01' },
      registry(
        pupil(eve, '伊芙', gone),
        pupil(eve, '伊芙', there),
        pupil(fay, '费伊', there),
        pupil(fay, '费伊', gone),
      ),
    )
    expect(job).toMatchObject({ rowsAccepted: 2, rowsUnchanged: 2, rowsRejected: 0 })
    for (const number of [eve, fay]) {
      const { data } = await service.query<{ student: { enrolment: object } }>(
        education,
        'query ($r: String) { student(registryNumber: $r) { enrolment { status school { code } } } }',
        { r: `G${number}` },
      )
      expect(data.student.enrolment).toEqual({ status: 'ENROLLED', school: { code: '2150001004' } })
    }
  })

  test('no file tells of tomorrow', async () => {
    const answer = await service.query(
      education,
      'mutation { startStudentImport(input: { region: "500116", asOf: "2099-03-01" }) { id } }',
    )
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  test('an older file changes nothing of now', async () => {
    const dora = idNumber('2012-06-06', 66)
    await service.importFile(
      education,
      'Student',
      { ...input, asOf: '2021-03-01' },
      registry(pupil(dora, '冯朵', { 年级: '4' })),
    )
    const older = await service.importFile(
      education,
      'Student',
      { ...input, asOf: '2019-03-01' },
      registry(pupil(dora, '冯朵', { 年级: '2', 学校名称: '旧名小学' })),
    )
    expect(older).toMatchObject({
      rowsAccepted: 0,
      rowsUnchanged: 1,
      errors: { nodes: [{ code: 'OLDER_THAN_KNOWN', severity: 'WARNING' }] },
    })
    const { data } = await service.query<{ student: { enrolment: object } }>(
      education,
      'query ($r: String) { student(registryNumber: $r) { enrolment { grade from school { name } } } }',
      { r: `G${dora}` },
    )
    expect(data.student.enrolment).toEqual({ grade: 4, from: '2021-03-01', school: { name: '贾嗣小学' } })
  })

  test.each([
    ['a day that no calendar has', { 出生日期: '0000-01-01', 身份证件号: '' }, 'DATE_UNKNOWN'],
    ['a replaced character in a cell', { 班级: '甲\ufffd' }, 'BAD_CHARACTER'],
    ['a very long cell', { 班级: '班'.repeat(500) }, 'VALUE_TOO_LONG'],
  ])('%s refuses its row, not the file', async (_what, changes, code) => {
    const number = idNumber('2012-07-07', 77)
    const file = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(registry(pupil(number, '卫一', changes)).toString(), 'utf16le'),
    ])
    expect(await service.importFile(education, 'Student', input, file)).toMatchObject({
      status: 'DONE',
      rowsRejected: 1,
      errors: { nodes: [{ row: 2, code }] },
    })
  })

  test('a dry run counts and stores nothing', async () => {
    const child = idNumber('2013-04-04', 6)
    expect(
      await service.importFile(education, 'Student', { ...input, dryRun: true }, registry(pupil(child, '孙试'))),
    ).toMatchObject({ status: 'DONE', rowsAccepted: 1 })
    expect(
      (
        await service.query<{ student: unknown }>(
          education,
          'query ($r: String) { student(registryNumber: $r) { name } }',
          { r: `G${child}` },
        )
      ).data.student,
    ).toBeNull()
  })

  test('only an OPERATOR of the county’s own education bureau starts one', async () => {
    const start = 'mutation ($i: StartStudentImportInput!) { startStudentImport(input: $i) { id } }'
    for (const claim of [
      jiasi,
      otherCounty,
      bureau('CIVIL_AFFAIRS'),
      bureau('EDUCATION', '500116', ['VIEWER']),
      partner('53500000504041823K'),
    ]) {
      const refused = await service.query(claim, start, { i: input })
      expect(refused).toMatchObject({ status: 200, data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] })
    }
    const other = await service.importFile(
      otherCounty,
      'Student',
      { region: '370211', asOf: '2020-03-01' },
      registry(pupil(anne, '张安')),
    )
    expect(other).toMatchObject({ rowsRejected: 1, errors: { nodes: [{ code: 'SCHOOL_PENDING' }] } })
  })

  test('an upload URL is its principal’s alone, for an hour, for one file', async () => {
    const started = await service.query<{ s: { id: string; uploadUrl: string } }>(
      education,
      'mutation ($i: StartStudentImportInput!) { s: startStudentImport(input: $i) { id uploadUrl } }',
      { i: input },
    )
    const url = started.data.s.uploadUrl.replace(service.config.publicOrigin, service.url)
    const put = async (claim: typeof education, body: string, subject?: string) =>
      (
        await fetch(url, {
          method: 'PUT',
          headers: { authorization: `Bearer ${await service.token(claim, { ...(subject ? { subject } : {}) })}` },
          body,
        })
      ).status
    expect((await fetch(url, { method: 'PUT', body: 'x' })).status).toBe(401)
    expect(await put(otherCounty as typeof education, 'x')).toBe(404)
    expect(await put(education, 'x', 'a colleague')).toBe(404)
    await service.admin.query(`update students.import set created_at = now() - interval '61 minutes' where id = $1`, [
      started.data.s.id,
    ])
    expect(await put(education, 'x')).toBe(409)
    await service.admin.query('update students.import set created_at = now() where id = $1', [started.data.s.id])
    expect(await put(education, 'x')).toBe(202)
    expect(await put(education, 'x')).toBe(202)
    expect(await put(education, 'y')).toBe(409)
    expect(
      (
        await service.query<{ j: unknown }>(otherCounty, 'query ($id: ID!) { j: studentImport(id: $id) { status } }', {
          id: started.data.s.id,
        })
      ).data.j,
    ).toBeNull()
  })
})

interface Listing {
  nodes: { registryNumber: string }[]
  pageInfo: { hasNextPage: boolean; endCursor: string }
}

test('pages go through a list without a gap, and bad ones are refused', async () => {
  const rows = Array.from({ length: 25 }, (_, i) =>
    pupil(idNumber('2009-09-09', 100 + i), '周周', { 学校标识码: '2150009999', 学校名称: '周小学' }),
  )
  await service.importFile(education, 'Student', input, registry(...rows))
  const page = (after: string | null, first = 10) =>
    service.query<{ school: { students: Listing } }>(
      education,
      'query ($after: String, $first: Int!) { school(code: "2150009999") { students(first: $first, after: $after) { nodes { registryNumber } pageInfo { hasNextPage endCursor } } } }',
      { after, first },
    )
  const seen: string[] = []
  let after: string | null = null
  for (let more = true; more; ) {
    const found: Listing = (await page(after)).data.school.students
    seen.push(...found.nodes.map(n => n.registryNumber))
    more = found.pageInfo.hasNextPage
    after = found.pageInfo.endCursor
  }
  expect(new Set(seen).size).toBe(25)
  expect(seen).toHaveLength(25)
  for (const answer of [await page('nonsense'), await page(null, 201), await page(null, 0)])
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
})

test('SQL statements of a request do not grow with its rows', async () => {
  const count = async (query: string) => {
    const read = async () =>
      Number(/^dianming_sql_statements_total (\d+)/m.exec(await (await fetch(`${service.url}/metrics`)).text())?.[1])
    const before = await read()
    const answer = await service.query(education, query)
    expect(answer.errors).toBeUndefined()
    return (await read()) - before
  }
  const fields = 'nodes { name idNumber enrolment { grade school { name } } enrolments { school { code } } }'
  const few = await count(`{ schools(first: 1) { nodes { name students(first: 1) { totalCount ${fields} } } } }`)
  const many = await count(`{ schools(first: 50) { nodes { name students(first: 50) { totalCount ${fields} } } } }`)
  expect(few).toBeGreaterThan(3)
  expect(many).toBe(few)
  const find = (first: number) => count(`{ findStudents(text: "学", first: ${first}) { totalCount ${fields} } }`)
  expect(await find(50)).toBe(await find(1))
})

test('nor with the imports that references name', async () => {
  const ids = (await service.admin.query<{ id: string }>('select id from students.import')).rows.map(row => row.id)
  const ask = (some: string[]) => () =>
    service.query(
      education,
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on StudentImport { status errors { nodes { code } } } } }',
      {
        r: some.map(id => ({ __typename: 'StudentImport', id })),
      },
    )
  expect(ids.length).toBeGreaterThan(10)
  expect(await statementsOf(service, ask(ids))).toBe(await statementsOf(service, ask(ids.slice(0, 1))))
})
