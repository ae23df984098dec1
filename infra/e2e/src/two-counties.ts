import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PrincipalClaim } from '@dianming/shared/caller/principal'
import { auditor, bureau, helper, partner, platform, school } from '@dianming/shared/testing/claims'
import { idNumber } from '@dianming/shared/testing/numbers'
import { csv, pupil, REGISTRY_HEADINGS } from '@dianming/shared/testing/tables'
import { type Rows, TERM } from './access-calls.js'
import { House } from './house.js'

/** Two counties that know nothing of each other, in each one child with everything a child can have, and somebody of every audience. */

export const HOPE = '53500000504041823K'
export const TELECOM = '91500116203589261A'

/** A county: its schools, and the child that others ask about. */
export interface County {
  region: string
  school: string
  schoolName: string
  otherSchool: string
  name: string
  idNumber: string
}
const county = (region: string, schools: [string, string], schoolName: string, name: string): County => ({
  region,
  school: schools[0],
  otherSchool: schools[1],
  schoolName,
  name,
  idNumber: idNumber('2010-05-04', 11, region),
})
export const COUNTIES = [
  county('500116', ['2150001003', '2150001007'], '贾嗣小学', '张安怡'),
  county('370211', ['2137021101', '2137021102'], '灵山卫小学', '于海青'),
] as const

/** Whoever may sign in: `role-region`, and those of no county. */
export const CLAIMS: Record<string, PrincipalClaim> = Object.fromEntries<PrincipalClaim>([
  ...COUNTIES.flatMap(({ region, school: code, otherSchool }) =>
    Object.entries({
      rural: bureau('RURAL_REVITALISATION', region),
      civil: bureau('CIVIL_AFFAIRS', region),
      school: school(code),
      other: school(otherSchool),
      education: bureau('EDUCATION', region),
      approver: bureau('EDUCATION', region, ['VIEWER', 'APPROVER']),
      helper: helper(school(code).organisation, 'T7'),
    }).map(([role, claim]): [string, PrincipalClaim] => [`${role}-${region}`, claim]),
  ),
  ['hope', partner(HOPE)],
  ['telecom', partner(TELECOM)],
  ['auditor', auditor],
  ['platform', platform],
])

export const RURAL_HEADINGS = [
  '户编号',
  '户主姓名',
  '姓名',
  '证件号码',
  '与户主关系',
  '乡镇',
  '村',
  '户类型',
  '识别时间',
]
export const ruralRow = (number: string, name: string, id: string): string[] => [
  number,
  '某户主',
  name,
  id,
  '之子',
  '某镇',
  '某村',
  '已脱贫',
  '2019-01-01',
]
export const PAYMENT_HEADINGS = [
  '流水号',
  '学籍号',
  '姓名',
  '身份证号',
  '资助项目',
  '学期',
  '金额',
  '发放日期',
  '发放单位',
]

/** Starts the house with both counties in it. */
export async function startTwoCounties(): Promise<House> {
  const directory = await mkdtemp(join(tmpdir(), 'dianming-principals-'))
  const file = join(directory, 'principals.json')
  const principals = Object.entries(CLAIMS).map(([name, claim]) => [name, { password: 'demo', claim }])
  await writeFile(file, JSON.stringify(Object.fromEntries(principals)))
  return House.start(file)
}

/** What a county's child has: a household, a payment, a gift, a finding, an account, a batch with an objection; answers its rows. */
export async function fillCounty(
  house: House,
  { region, school, schoolName, otherSchool, name, idNumber: id }: County,
): Promise<Rows> {
  const [education, rural, teacher] = [`education-${region}`, `rural-${region}`, `school-${region}`]
  const [nameOfOther, idOfOther] = ['赵同村', idNumber('2011-06-07', 12, region)]
  const registered = { region, asOf: '2020-03-01' }
  const at = (code: string, title: string) => ({ 学校标识码: code, 学校名称: title })
  await house.importFile(
    education,
    'Student',
    registered,
    csv(REGISTRY_HEADINGS, [
      pupil(id, name, at(school, schoolName)),
      pupil(idOfOther, nameOfOther, at(otherSchool, `${schoolName}二校`)),
    ]),
  )
  await house.importFile(
    rural,
    'Register',
    { ...registered, register: 'RURAL_REVITALISATION' },
    csv(RURAL_HEADINGS, [ruralRow(`${region}000001`, name, id), ruralRow(`${region}000002`, nameOfOther, idOfOther)]),
  )
  await house.callRoll(region, education)
  await house.importFile(
    education,
    'Payment',
    { region },
    csv(PAYMENT_HEADINGS, [[`${region}1`, `G${id}`, name, id, 'CE_LIVING', TERM, '100.00', '2020-04-02', '区教委']]),
  )
  await house.nameEntitlements({ region, term: TERM }, education)
  const found = await house.data<{ child: { id: string }; other: { id: string } }>(
    education,
    `{ child: student(registryNumber: "G${id}") { id } other: student(registryNumber: "G${idOfOther}") { id } }`,
  )
  const [child, other] = [found.child.id, found.other.id]
  const { code } = await house.data<{ code: string }>(
    teacher,
    'mutation ($id: ID!, $uscc: String!) { code: issueAidCode(studentId: $id, uscc: $uscc) }',
    { id: child, uscc: HOPE },
  )
  const { donation } = await house.data<{ donation: { id: string } }>(
    'hope',
    'mutation ($i: RegisterDonationInput!) { donation: registerDonation(input: $i) { id } }',
    {
      i: {
        form: 'GOODS',
        purpose: 'DEVICE',
        title: '手机',
        quantity: 9,
        unit: '部',
        receivedOn: '2020-03-01',
        idempotencyKey: region,
      },
    },
  )
  const { gift } = await house.data<{ gift: { id: string } }>(
    'hope',
    'mutation ($i: GiveGiftInput!) { gift: giveGift(input: $i) { id } }',
    { i: { donationId: donation.id, aidCode: code, item: 'PHONE', term: TERM, idempotencyKey: `gift ${region}` } },
  )
  await house.data(teacher, 'mutation ($id: ID!) { confirmGift(id: $id) { id } }', { id: gift.id })
  await house.data(teacher, 'mutation ($i: SetPayeeInput!) { setPayee(input: $i) { id } }', {
    i: { studentId: child, holder: '某家长', relation: 'FATHER', account: '6222000011112222', bank: '某农商行' },
  })
  const next = '2020-2021-1'
  await house.nameEntitlements({ region, term: next }, education)
  await house.data(education, 'mutation ($i: CheckSchoolListInput!) { checkSchoolList(input: $i) { confirmed } }', {
    i: { schoolCode: school, term: next },
  })
  const { batch } = await house.data<{ batch: { id: string } }>(
    education,
    'mutation ($i: DraftBatchInput!) { batch: draftBatch(input: $i) { id } }',
    { i: { kind: 'REGULAR', region, term: next, idempotencyKey: region } },
  )
  await house.data(education, 'mutation ($id: ID!) { reviewBatch(id: $id) { id } }', { id: batch.id })
  await house.data(education, 'mutation ($id: ID!) { publiciseBatch(id: $id) { id } }', { id: batch.id })
  const { objection } = await house.data<{ objection: { id: string } }>(
    education,
    'mutation ($i: RecordObjectionInput!) { objection: recordObjection(input: $i) { id } }',
    { i: { batchId: batch.id, text: '请核实', studentId: child } },
  )
  const { pairing } = await house.data<{ pairing: { id: string; helper: { id: string } } }>(
    teacher,
    'mutation ($i: PairInput!) { pairing: pair(input: $i) { id helper { id } } }',
    {
      i: {
        helper: { name: '王老师', staffNumber: 'T1', kind: 'TEACHER' },
        studentId: child,
        purposes: ['COUNSELLING'],
        from: '2020-03-01',
        idempotencyKey: 'pair',
      },
    },
  )
  const { visit } = await house.data<{ visit: { id: string } }>(
    teacher,
    'mutation ($i: RecordVisitInput!) { visit: recordVisit(input: $i) { id } }',
    { i: { pairingId: pairing.id, on: '2020-03-02', kind: 'COUNSELLING', notes: name, idempotencyKey: 'visit' } },
  )
  const { difficulty } = await house.data<{ difficulty: { id: string } }>(
    teacher,
    'mutation ($i: OpenDifficultyInput!) { difficulty: openDifficulty(input: $i) { id } }',
    { i: { pairingId: pairing.id, kind: 'DEVICE', title: '没有电脑', idempotencyKey: 'difficulty' } },
  )
  const { training } = await house.data<{ training: { id: string } }>(
    education,
    'mutation ($i: PlanTrainingInput!) { training: planTraining(input: $i) { id } }',
    { i: { kind: 'TRADE', title: '电工', on: '2020-03-02', host: '某中心', idempotencyKey: 'training' } },
  )
  const { project } = await house.data<{ project: { id: string; parts: { id: string }[] } }>(
    education,
    'mutation ($i: RecordVillageProjectInput!) { project: recordVillageProject(input: $i) { id parts { id } } }',
    {
      i: {
        village: '新村',
        title: '道路',
        funder: '某局',
        amount: '9.00',
        startedOn: '2020-03-02',
        idempotencyKey: 'project',
      },
    },
  )
  await house.callRoll(region, education)
  const { student } = await house.data<{
    student: {
      enrolment: { school: { id: string } }
      household: { id: string }
      payments: { id: string }[]
      entitlements: { id: string }[]
      findings: { id: string }[]
      payee: { id: string }
      gifts: { donation: { partner: { id: string } } }[]
      rollEntries: { id: string; member: { id: string } }[]
    }
  }>(
    education,
    'query ($id: ID!) { student(id: $id) { enrolment { school { id } } household { id } payments { id } entitlements { id } findings { id } payee { id } gifts { donation { partner { id } } } rollEntries { id member { id } } } }',
    { id: child },
  )
  return {
    Student: child,
    School: student.enrolment.school.id,
    Household: student.household.id,
    HouseholdMember: student.rollEntries[0]?.member.id ?? '',
    RollEntry: student.rollEntries[0]?.id ?? '',
    Payment: student.payments[0]?.id ?? '',
    Entitlement: student.entitlements[0]?.id ?? '',
    Finding: student.findings[0]?.id ?? '',
    PayeeAccount: student.payee.id,
    Gift: gift.id,
    Donation: donation.id,
    Partner: student.gifts[0]?.donation.partner.id ?? '',
    Batch: batch.id,
    Objection: objection.id,
    Pairing: pairing.id,
    Helper: pairing.helper.id,
    Visit: visit.id,
    Difficulty: difficulty.id,
    TrainingSession: training.id,
    VillageProject: project.id,
    ProjectPart: project.parts[0]?.id ?? '',
    Other: other,
    aidCode: code,
    registryNumber: `G${id}`,
    idNumber: id,
    serial: `${region}1`,
    householdNumber: `${region}000001`,
    name,
    school,
    schoolName,
    region,
  }
}
