import { idNumber } from '@dianming/shared/testing/numbers'
import { csv, pupil, REGISTRY_HEADINGS } from '@dianming/shared/testing/tables'
import { today } from '@dianming/shared/vocabulary/day'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import ExcelJS from 'exceljs'
import { House, type ImportAnswer, REGION } from './src/house.js'

/** Families and files as the field writes them, through the gateway: who is found, who is asked about, who is lost (nobody). */
const DAY = '2020-03-01'
const EDUCATION = 'bureau-education'
const REGISTER = [
  '户编号',
  '户主姓名',
  '姓名',
  '证件号码',
  '与户主关系',
  '乡镇',
  '村',
  '户类型',
  '识别时间',
  '风险是否已消除',
]
const TOWN = { 学校标识码: '2150001003', 学校名称: '贾嗣小学', 乡镇: '贾嗣镇' }
const AWAY = { 学校标识码: '2150001004', 学校名称: '白沙小学', 乡镇: '白沙镇' }

let house: House
jest.setTimeout(120_000)
beforeAll(async () => {
  house = await House.start()
}, 120_000)
afterAll(() => house?.stop())

const students = (...rows: string[][]) =>
  house.importFile(EDUCATION, 'Student', { region: REGION, asOf: DAY, replace: false }, csv(REGISTRY_HEADINGS, rows))
const register = (...rows: string[][]) =>
  house.importFile(
    'bureau-rural',
    'Register',
    { register: 'RURAL_REVITALISATION', region: REGION, asOf: DAY, replace: false },
    csv(REGISTER, rows),
  )
const row = (home: string, head: string, name: string, number: string, relation: string, town = '贾嗣镇') => [
  home,
  head,
  name,
  number,
  relation,
  town,
  '某村',
  '脱贫户',
  '2019-01-01',
  '是',
]
interface Line {
  status: string
  matchedBy: string | null
  reason: string | null
  student: { name: string; registryNumber: string } | null
  member: { name: string; birthDate: string | null; household: { number: string | null } }
  candidates: { student: { name: string; registryNumber: string } }[]
}
const LINE =
  'status matchedBy reason student { name registryNumber } member { name birthDate household { number } } candidates { student { name registryNumber } }'
/** What became of each row of a household, by its name. */
async function home(number: string): Promise<Record<string, Line>> {
  await house.callRoll()
  const lines = await house.all<Line>(EDUCATION, `roll(region: "${REGION}")`, LINE)
  return Object.fromEntries(
    lines.filter(line => line.member.household.number === number).map(line => [line.member.name, line]),
  )
}
const ends = (line: Line | undefined) => [
  line?.status,
  line?.student?.name ?? line?.candidates[0]?.student.name ?? null,
]
const taken = (job: ImportAnswer) => [job.status, job.rowsRejected]

describe('families', () => {
  test('a sister’s number on a child’s row: the sister is matched, the child is asked about and comes first', async () => {
    const [older, younger] = [idNumber('2009-04-11', 204), idNumber('2011-06-14', 206)]
    await students(pupil(older, '李元艺', TOWN), pupil(younger, '李元义', TOWN))
    const job = await register(
      row('F1', '李国强', '李国强', idNumber('1980-01-01', 211), '户主'),
      row('F1', '李国强', '李元艺', younger, '之女'),
      row('F1', '李国强', '李元义', younger, '之女'),
    )
    expect([job.rowsAccepted, ...taken(job)]).toEqual([3, 'DONE', 0])
    const rows = await home('F1')
    expect(ends(rows.李元义)).toEqual(['MATCHED', '李元义'])
    expect(ends(rows.李元艺)).toEqual(['REVIEW', '李元艺'])
    expect(rows.李元艺?.candidates.map(each => each.student.name)).toEqual(['李元艺', '李元义'])
    expect(rows.李元艺?.reason).toContain('号码是 李元义 的；写的姓名是 李元艺')
    expect(ends(rows.李国强)).toEqual(['GROWN_UP', null])
  })

  test('the sister on no register, and a boy’s row with a girl’s number, are asked about', async () => {
    const [boy, girl] = [idNumber('2011-05-25', 205), idNumber('2013-09-01', 206)]
    await students(pupil(boy, '罗思源', TOWN), pupil(girl, '罗思媛', TOWN))
    await register(row('F2', '罗大明', '罗思源', girl, '之子'))
    expect(ends((await home('F2')).罗思源)).toEqual(['REVIEW', '罗思源'])
    // nobody bears the written name, but a son has no daughter's number
    const lone = idNumber('2012-09-01', 208)
    await students(pupil(lone, '罗晓燕', TOWN))
    await register(row('F3', '罗二明', '罗晓艳', lone, '之子'))
    expect((await home('F3')).罗晓艳).toMatchObject({ status: 'REVIEW', student: null })
  })

  test('a homophone with the child’s own number, and a mother’s new surname, stay matched', async () => {
    const [own, renamed] = [idNumber('2010-04-15', 208), idNumber('2010-04-16', 208)]
    await students(pupil(own, '谭怡宁', TOWN), pupil(renamed, '周小满', TOWN))
    await register(row('F4', '谭华', '谭宜宁', own, '之女'), row('F5', '吴建', '吴小满', renamed, '之女'))
    expect((await home('F4')).谭宜宁).toMatchObject({ status: 'MATCHED', matchedBy: 'ID_AND_SIMILAR_NAME' })
    expect(ends((await home('F5')).吴小满)).toEqual(['MATCHED', '周小满'])
  })

  test('twins with swapped numbers are both asked about, each with its own name first', async () => {
    const [one, other] = [idNumber('2011-02-02', 202), idNumber('2011-02-02', 204)]
    await students(pupil(one, '何雨晴', TOWN), pupil(other, '何雨清', TOWN))
    await register(row('F6', '何山', '何雨晴', other, '之女'), row('F6', '何山', '何雨清', one, '之女'))
    const rows = await home('F6')
    expect([ends(rows.何雨晴), ends(rows.何雨清)]).toEqual([
      ['REVIEW', '何雨晴'],
      ['REVIEW', '何雨清'],
    ])
  })

  test('a parent’s number on the child’s row makes nobody grown up; a father with his child’s number is no pupil', async () => {
    const [father, child, other] = [
      idNumber('1979-02-02', 211),
      idNumber('2012-03-03', 221),
      idNumber('2012-03-04', 221),
    ]
    await students(pupil(child, '陶小虎', TOWN), pupil(other, '邹小军', TOWN))
    await register(
      row('F7', '陶大山', '陶大山', father, '户主'),
      row('F7', '陶大山', '陶小虎', father, '之子'),
      row('F8', '邹大军', '邹大军', other, '户主'),
      row('F8', '邹大军', '邹小军', other, '之子'),
      // the parent has no row at all
      row('F9', '陶二山', '陶小虎', idNumber('1981-07-08', 211), '之子'),
    )
    const tao = await home('F7')
    expect([ends(tao.陶小虎), ends(tao.陶大山)]).toEqual([
      ['REVIEW', '陶小虎'],
      ['GROWN_UP', null],
    ])
    const zou = await home('F8')
    expect(ends(zou.邹小军)).toEqual(['MATCHED', '邹小军'])
    expect(zou.邹大军?.status).not.toBe('MATCHED')
    expect(ends((await home('F9')).陶小虎)).toEqual(['REVIEW', '陶小虎'])
  })

  test('of cousins of one name a slip leads to the nearer one, an absent number to the question', async () => {
    const [here, away] = [idNumber('2010-12-12', 210), idNumber('2009-01-20', 212)]
    await students(pupil(here, '向雪', TOWN), pupil(away, '向雪', AWAY))
    await register(
      row('F10', '蒋秀英', '向雪', `${here.slice(0, 16)}${(Number(here[16]) + 3) % 10}${here[17]}`, '外孙女'),
    )
    const line = (await home('F10')).向雪
    expect([line?.status, line?.candidates[0]?.student.registryNumber]).toEqual(['REVIEW', `G${here}`])
  })

  test('a number whose age cannot be is damaged: the row looks by name and tells no birthday', async () => {
    const [one, other] = [idNumber('2011-08-08', 220), idNumber('2012-08-08', 220)]
    await students(pupil(one, '孔明珠', TOWN), pupil(other, '孔明月', TOWN))
    await register(
      row('F11', '孔山', '孔明珠', one.slice(0, 6) + one.slice(8, 17), '之女'),
      row('F11', '孔山', '孔明月', idNumber('2031-08-08', 220), '之女'),
    )
    const rows = await home('F11')
    expect([ends(rows.孔明珠), ends(rows.孔明月)]).toEqual([
      ['REVIEW', '孔明珠'],
      ['REVIEW', '孔明月'],
    ])
    expect([rows.孔明珠?.member.birthDate, rows.孔明月?.member.birthDate]).toEqual([null, null])
  })

  test('a pupil with a passport or a home-return permit is found like any other', async () => {
    await students(
      pupil(idNumber('2012-01-10', 100), 'KIM MINJI', {
        ...TOWN,
        学籍号: 'L500116201201101234',
        身份证件号: 'M12345678',
        性别: '女',
      }),
      pupil(idNumber('2012-01-11', 100), '何港儿', {
        ...TOWN,
        学籍号: 'L500116201201111234',
        身份证件号: 'H0123456701',
        性别: '男',
      }),
    )
    await register(
      row('F12', 'KIM', 'Kim Minji', 'm12345678', '之女'),
      row('F12', 'KIM', '何港儿', 'H0123456702', '之子'),
      row('F12', 'KIM', '金别人', 'E98765432', '之子'),
    )
    const rows = await home('F12')
    expect([ends(rows['Kim Minji']), ends(rows.何港儿), rows.金别人?.status]).toEqual([
      ['MATCHED', 'KIM MINJI'],
      ['MATCHED', '何港儿'],
      'NOT_IN_SCHOOL',
    ])
  })
})

async function workbook(
  rows: (string | number | null | { error: string })[][],
  shape: (sheet: ExcelJS.Worksheet) => void,
): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('表')
  sheet.addRows(rows)
  shape(sheet)
  return Buffer.from(await book.xlsx.writeBuffer())
}

describe('files', () => {
  test('a household number that is merged downwards holds for each row that it covers; titles and headings do not', async () => {
    const headings = ['救助编号', '姓名', '身份证号', '镇街', '村', '救助类别', '批准日期']
    const person = (number: string | null, name: string, id: string) => [
      number,
      name,
      id,
      '贾嗣镇',
      '某村',
      '农村低保',
      '2019-05-01',
    ]
    const file = await workbook(
      [
        ['低保花名册'],
        headings,
        headings.map(() => null),
        person('D1', '郭大', idNumber('1980-01-01', 601)),
        person(null, '郭小宝', idNumber('2012-01-01', 602)),
        person(null, '郭小贝', idNumber('2013-01-01', 603)),
        person('D2', '郭二', idNumber('1981-01-01', 604)),
      ],
      sheet => {
        sheet.mergeCells('A1:G1')
        for (const n of headings.keys()) sheet.mergeCells(2, n + 1, 3, n + 1)
        sheet.mergeCells('A4:A6')
      },
    )
    const job = await house.importFile(
      'bureau-civil',
      'Register',
      { register: 'CIVIL_AFFAIRS', region: REGION, asOf: DAY, replace: false },
      file,
    )
    expect([job.rowsRead, ...taken(job)]).toEqual([4, 'DONE', 0])
    expect(Object.keys(await home('D1')).sort()).toEqual(['郭大', '郭小宝', '郭小贝'].sort())
  })

  test('an error cell is refused by row and column in every kind of file', async () => {
    const expected = (column: string) => [2, column, 'ERROR_CELL']
    const first = async (
      client: string,
      kind: string,
      input: object,
      headings: string[],
      cells: (string | { error: string })[],
    ) => {
      const job = await house.importFile(
        client,
        kind,
        input,
        await workbook([headings, cells as string[]], () => undefined),
      )
      const [error] = job.errors.nodes.filter(({ row: at }) => at > 1)
      return [error?.row, error?.column, error?.code]
    }
    const wrong = { error: '#REF!' }
    const id = idNumber('2012-01-02', 500)
    expect(
      await first(
        EDUCATION,
        'Student',
        { region: REGION, asOf: DAY, replace: false },
        [...REGISTRY_HEADINGS],
        [`G${id}`, wrong, ...pupil(id, '', TOWN).slice(2)],
      ),
    ).toEqual(expected('姓名'))
    expect(
      await first(
        'bureau-rural',
        'Register',
        { register: 'RURAL_REVITALISATION', region: REGION, asOf: DAY, replace: false },
        REGISTER,
        [wrong, ...row('x', '甲', '乙', id, '之子').slice(1)],
      ),
    ).toEqual(expected('户编号'))
    expect(
      await first(
        EDUCATION,
        'Payment',
        { region: REGION },
        ['流水号', '姓名', '身份证号', '资助项目', '学期', '金额', '发放单位'],
        ['E1', '乙', id, 'CE_LIVING', '2020春', wrong, '区教委'],
      ),
    ).toEqual(expected('金额'))
    expect(
      await first(
        EDUCATION,
        'BankReturn',
        { region: REGION },
        ['流水号', '金额', '退回日期', '退回原因'],
        [wrong, '1.00', '2020-04-01', ''],
      ),
    ).toEqual(expected('流水号'))
    expect(
      await first(
        EDUCATION,
        'Gift',
        { region: REGION },
        ['捐赠单位', '统一社会信用代码', '受助学生姓名', '学校', '形式', '物品或服务', '用途', '学期'],
        ['甲', '53500000504041823K', '乙', '贾嗣小学', '物资', wrong, '设备', '2020春'],
      ),
    ).toEqual(expected('物品或服务'))
  })

  test('六年级 of a junior school of five and four years is its first year and goes on in September; nobody is beyond the last grade', async () => {
    const place = { 学校标识码: '3150001099', 学校名称: '五四初级中学', 乡镇: '贾嗣镇', 学段: '初中' }
    const [six, seven, four] = [idNumber('2008-01-02', 300), idNumber('2007-01-02', 300), idNumber('2005-01-02', 300)]
    const job = await students(
      pupil(six, '六小初', { ...place, 年级: '六年级' }),
      pupil(seven, '七小初', { ...place, 年级: '七年级' }),
      pupil(four, '初四生', { ...place, 年级: '初四' }),
      pupil(idNumber('2011-01-02', 300), '小九生', { ...TOWN, 学段: '小学', 年级: '九年级' }),
    )
    expect(job.errors.nodes.map(({ row: at, code }) => [at, code])).toEqual([[5, 'GRADE_BEYOND_STAGE']])
    const grade = async (number: string) =>
      (
        await house.data<{ student: { id: string; enrolment: { grade: number; status: string } } }>(
          EDUCATION,
          'query ($r: String) { student(registryNumber: $r) { id enrolment { grade status } } }',
          { r: `G${number}` },
        )
      ).student
    expect((await grade(six)).enrolment.grade).toBe(1)
    expect((await grade(seven)).enrolment.grade).toBe(2)
    await house.data(EDUCATION, 'mutation { promoteGrades(region: "500116", schoolYear: "2020-2021") { promoted } }')
    expect((await grade(six)).enrolment).toEqual({ grade: 2, status: 'ENROLLED' })
    expect((await grade(four)).enrolment.status).toBe('GRADUATED')
    // a grade that an older file let in is not carried on
    const { id } = await grade(six)
    await house.sql('update students.student set grade = 9 where id = $1', [id])
    await house.sql('update students.enrolment set grade = 9 where student_id = $1 and until_date is null', [id])
    const change = await house.query(
      EDUCATION,
      'mutation ($i: ChangeEnrolmentStatusInput!) { changeEnrolmentStatus(input: $i) { id } }',
      { i: { studentId: id, status: 'SUSPENDED', on: today(), reason: '休学一年' } },
    )
    expect([change.data, change.errors?.[0]?.extensions.code]).toEqual([null, 'BAD_USER_INPUT'])
  })
})

describe('days', () => {
  test('a finding of a term judges ages of that term, whatever day the sheet was said to tell of', async () => {
    await house.sql(
      `create or replace function reconciliation.today() returns date stable language sql return date '2026-11-20'`,
    )
    const late = await house.importFile(
      'bureau-rural',
      'Register',
      { register: 'RURAL_REVITALISATION', region: REGION, asOf: '2026-11-01', replace: false },
      csv(REGISTER, [
        row('T1', '晚大', '晚小', idNumber('2016-05-05', 700), '之子'),
        row('T1', '晚大', '晚中', idNumber('2012-05-05', 700), '之子'),
      ]),
    )
    expect(taken(late)).toEqual(['DONE', 0])
    await house.callRoll()
    const of = async (term: string) =>
      (
        await house.all<{ rule: string; explanation: string; rollEntry: { member: { name: string } } | null }>(
          EDUCATION,
          `findings(region: "${REGION}", term: "${term}")`,
          'rule explanation rollEntry { member { name } }',
        )
      )
        .filter(found => found.rule === 'NOT_IN_SCHOOL' && found.rollEntry?.member.name.startsWith('晚'))
        .map(found => [found.rollEntry?.member.name, /（(\d+) 岁）/.exec(found.explanation)?.[1]])
        .sort()
    expect(await of('2019-2020-2')).toEqual([['晚中', '7']])
    expect(await of('2026-2027-1')).toEqual([
      ['晚中', '14'],
      ['晚小', '10'],
    ])
  })

  test('an import without a day is of today in China, and says so', async () => {
    const job = await house.importFile(
      EDUCATION,
      'Student',
      { region: REGION, replace: false, dryRun: true },
      csv(REGISTRY_HEADINGS, [pupil(idNumber('2012-01-03', 501), '某某', TOWN)]),
    )
    expect(job.errors.nodes.map(({ row: at, code, value }) => [at, code, value])).toEqual([
      [1, 'AS_OF_ASSUMED', today()],
    ])
  })
})

test('the stored data holds together', async () => {
  expect(await house.violations()).toEqual([])
})
