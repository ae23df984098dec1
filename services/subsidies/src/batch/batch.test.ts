import { checkData } from '@dianming/checks/checks'
import { bureau, partner, school } from '@dianming/shared/testing/claims'
import { idNumber } from '@dianming/shared/testing/numbers'
import { statementsOf } from '@dianming/shared/testing/plant'
import { type PlantedChildren, plantRoll } from '@dianming/shared/testing/plant-roll'
import { type ServiceFixture, startFixture } from '@dianming/shared/testing/service-fixture'
import { csv } from '@dianming/shared/testing/tables'
import { today } from '@dianming/shared/vocabulary/day'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { subsidies } from '../service.js'
import { afterWorkingDays } from './working-days.js'

const TERM = '2019-2020-2'
const REGION = '500116'
const clerk = bureau('EDUCATION')
const approver = { ...bureau('EDUCATION'), roles: ['VIEWER' as const, 'APPROVER' as const] }

let service: ServiceFixture
beforeAll(async () => {
  service = await startFixture(subsidies)
})
afterAll(() => service.stop())
beforeEach(async () => {
  await service.admin.query(
    `truncate subsidies.batch, subsidies.payment, subsidies.entitlement, subsidies.naming, subsidies.payee_account, subsidies.guardian, subsidies.request, subsidies.county_rule, subsidies.closed_term, subsidies.hardship, subsidies.school_fee,
       students.student, students.enrolment, students.school, reconciliation.roll_entry, reconciliation.roll_past, reconciliation.student_register, households.household, households.member cascade`,
  )
  await service.admin.query(
    `delete from subsidies.standard where source = '测试'; delete from subsidies.stacking_rule where source = '测试'; update subsidies.programme set prorated = false`,
  )
})
afterEach(async () => {
  const client = await service.admin.connect()
  const broken = (await checkData(client)).filter(
    // children planted for some days only have no enrolment of now
    check => check.count > 0 && check.name !== 'enrolment-of-now',
  )
  client.release()
  expect(broken).toEqual([])
})

type Claim = typeof clerk
interface Batch {
  id: string
  number: string
  status: string
  persons: number
  times: number
  amount: string
  paidAmount: string
  returnedAmount: string
  outstandingAmount: string
  version: number
  noticeUntil: string | null
  noticeUrl: string | null
  leftOut: { reason: string; persons: number; amount: string }[]
}
const FIELDS =
  'id number status persons times amount paidAmount returnedAmount outstandingAmount version noticeUntil noticeUrl leftOut { reason persons amount }'

async function ask<T>(claim: Claim, query: string, variables: object = {}): Promise<T> {
  const answer = await service.query<T>(claim, query, variables)
  if (answer.errors) throw new Error(`${answer.errors[0]?.extensions.code}: ${answer.errors[0]?.message}`)
  return answer.data
}
const codeOf = async (claim: Claim, query: string, variables: object = {}) =>
  (await service.query(claim, query, variables)).errors?.[0]?.extensions.code ?? null

async function name(term = TERM, programmes?: string[], region = REGION) {
  const claim = bureau('EDUCATION', region)
  const { run } = await ask<{ run: { id: string } }>(
    claim,
    'mutation ($i: NameEntitlementsInput!) { run: nameEntitlements(input: $i) { id } }',
    { i: { region, term, programmes } },
  )
  for (;;) {
    const asked = await ask<{ run: { status: string; persons: number; amount: string; blocked: number } }>(
      claim,
      'query ($id: ID!) { run: naming(id: $id) { status persons amount blocked created changed withdrawn } }',
      { id: run.id },
    )
    if (['DONE', 'FAILED'].includes(asked.run.status)) return asked.run
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}
/** Gives every child of the county an own account, as a file of accounts would. */
const giveAccounts = () =>
  service.admin.query(
    `insert into subsidies.payee_account (student_id, holder, bank, kind, account_cipher, account_digest, last_four, made_by, recorded_by)
     select s.id, s.name, '某农商行', 'SOCIAL_SECURITY_CARD', $1, sha256(uuid_send(s.id)), '1234', 'bureau:500116:EDUCATION', '-' from students.student s where not exists (select from subsidies.payee_account a where a.student_id = s.id and a.active)`,
    [service.personalData.encrypt('6222000011112222333')],
  )
const checkLists = async (term = TERM) => {
  const { rows } = await service.admin.query<{ code: string }>(
    `select code from students.school where region = '${REGION}' order by code`,
  )
  for (const { code } of rows)
    await ask(clerk, 'mutation ($i: CheckSchoolListInput!) { checkSchoolList(input: $i) { unchecked } }', {
      i: { schoolCode: code, term },
    })
}
let keys = 0
const draft = (input: object = {}) =>
  ask<{ batch: Batch }>(clerk, `mutation ($i: DraftBatchInput!) { batch: draftBatch(input: $i) { ${FIELDS} } }`, {
    i: { kind: 'REGULAR', region: REGION, term: TERM, idempotencyKey: `draft ${keys++}`, ...input },
  }).then(data => data.batch)
const step = (what: string, id: string, claim: Claim = clerk, more = '') =>
  ask<{ batch: Batch }>(claim, `mutation ($id: ID!) { batch: ${what}(id: $id${more}) { ${FIELDS} } }`, { id }).then(
    data => data.batch,
  )
/** Time passes: the notice of a batch has hung for its days. */
const letNoticeEnd = (id: string) =>
  service.admin.query(
    `update subsidies.batch set notice_from = notice_from - 30, notice_until = notice_until - 30 where id = $1`,
    [id],
  )
async function approved(id: string, hasNotice = true): Promise<Batch> {
  await step('reviewBatch', id)
  if (hasNotice) {
    await step('publiciseBatch', id)
    await letNoticeEnd(id)
  }
  return step('approveBatch', id, approver)
}
async function sent(id: string, hasNotice = true): Promise<Batch> {
  await approved(id, hasNotice)
  return step('sendBatch', id, clerk, `, idempotencyKey: "send ${id}"`)
}
const plant = (children: PlantedChildren) => plantRoll(service.admin, children)
async function ready(children: PlantedChildren[]) {
  const ids: string[] = []
  for (const each of children) ids.push(...(await plant(each)))
  await name()
  await giveAccounts()
  await checkLists()
  return ids
}
const serials = async (batchId: string) =>
  (
    await service.admin.query<{ id: string; serial: string; amount: string; student_id: string }>(
      `select id, serial, (amount_fen / 100.0)::numeric(12, 2)::text as amount, student_id from subsidies.payment where batch_id = $1 order by serial`,
      [batchId],
    )
  ).rows
const bankSays = (rows: string[][]) =>
  service.importFile(
    clerk,
    'BankReturn',
    { region: REGION },
    csv(['流水号', '金额', '处理结果', '退回日期', '退回原因'], rows),
  )

describe('a batch', () => {
  test('goes from list to settlement; what came back is paid again', async () => {
    await ready([
      { count: 6, stage: 'PRIMARY' },
      { count: 4, stage: 'JUNIOR', boarder: true },
    ])
    const batch = await draft()
    expect(batch).toMatchObject({
      status: 'DRAFT',
      persons: 10,
      times: 10,
      amount: '4000.00',
      outstandingAmount: '4000.00',
      leftOut: [],
    })
    expect(await sent(batch.id)).toMatchObject({ status: 'SENT', paidAmount: '0.00', outstandingAmount: '4000.00' })
    const [first, second, third] = await serials(batch.id)
    if (!first || !second || !third) throw new Error('no payments')
    const rows = [
      [first.serial, first.amount, '失败', today(), '账户未激活'],
      [second.serial, second.amount, '成功', '', ''],
      [third.serial, '1.00', '失败', '', ''],
      ['NO-SUCH', '1.00', '失败', '', ''],
    ]
    expect(await bankSays(rows)).toMatchObject({ status: 'DONE', rowsAccepted: 2, rowsRejected: 2 })
    const again = await bankSays(rows)
    expect(again).toMatchObject({ rowsAccepted: 0, rowsUnchanged: 2, rowsRejected: 2 })
    expect(again.errors.nodes.map(error => error.code).sort()).toEqual(['PAYMENT_UNKNOWN', 'RETURN_IS_PARTIAL'])
    expect(
      (await ask<{ batch: Batch }>(clerk, `query ($id: ID!) { batch(id: $id) { ${FIELDS} } }`, { id: batch.id })).batch,
    ).toMatchObject({ paidAmount: second.amount, returnedAmount: first.amount })
    await expect(step('settleBatch', batch.id)).rejects.toThrow('STATE_NOT_ALLOWED')
    const reissue = await draft({ kind: 'REISSUE', originId: batch.id })
    expect(reissue).toMatchObject({ persons: 1, amount: first.amount })
    // nothing else is due
    await expect(draft()).rejects.toThrow('STATE_NOT_ALLOWED')
    await step('reviewBatch', reissue.id)
    await step('approveBatch', reissue.id, approver)
    await step('sendBatch', reissue.id, clerk, ', idempotencyKey: "again"')
    expect(await step('settleBatch', reissue.id)).toMatchObject({ status: 'SETTLED', paidAmount: first.amount })
    const settled = await step('settleBatch', batch.id)
    expect(settled).toMatchObject({ status: 'SETTLED', outstandingAmount: '0.00', returnedAmount: first.amount })
    expect(Number(settled.paidAmount) + Number(settled.returnedAmount)).toBe(4000)
  })

  test('of what came back can be given up instead, with a reason, by an approver', async () => {
    await ready([{ count: 2, stage: 'PRIMARY' }])
    const batch = await draft()
    await sent(batch.id)
    const [first] = await serials(batch.id)
    await bankSays([[first?.serial ?? '', '250.00', '失败', '', '销户']])
    const cancel = `mutation ($id: ID!) { cancelPayment(id: $id, reason: "已随家迁出") { status } }`
    expect(await codeOf(clerk, cancel, { id: first?.id })).toBe('FORBIDDEN')
    expect(await codeOf({ ...bureau('EDUCATION', '370211'), roles: ['APPROVER'] }, cancel, { id: first?.id })).toBe(
      'NOT_FOUND',
    )
    expect(await ask(approver, cancel, { id: first?.id })).toEqual({ cancelPayment: { status: 'CANCELLED' } })
    expect(await step('settleBatch', batch.id)).toMatchObject({ status: 'SETTLED', paidAmount: '250.00' })
  })

  test('leaves out who is disputed, not checked, or without an account, and says so', async () => {
    const ids = [...(await plant({ count: 3, stage: 'PRIMARY' })), ...(await plant({ count: 2, stage: 'JUNIOR' }))]
    await name()
    await giveAccounts()
    await service.admin.query('update subsidies.payee_account set active = false where student_id = $1', [ids[1]])
    const { rows } = await service.admin.query<{ id: string; student_id: string; code: string }>(
      `select e.id, e.student_id, c.code from subsidies.entitlement e join students.school c on c.id = e.school_id where e.stage = 'PRIMARY'`,
    )
    const teacher = school(rows[0]?.code ?? '')
    const listed = await ask<{ list: { unchecked: number; disputed: number; confirmed: number; amount: string } }>(
      teacher,
      'mutation ($i: CheckSchoolListInput!) { list: checkSchoolList(input: $i) { rows unchecked confirmed disputed amount } }',
      {
        i: {
          schoolCode: rows[0]?.code,
          term: TERM,
          disputes: [{ entitlementId: rows.find(row => row.student_id === ids[0])?.id, reason: '家庭情况已好转' }],
        },
      },
    )
    expect(listed.list).toEqual({ rows: 3, unchecked: 0, confirmed: 2, disputed: 1, amount: '750.00' })
    const batch = await draft()
    expect(batch).toMatchObject({ persons: 1, amount: '250.00' })
    expect(batch.leftOut.map(({ reason, persons }) => [reason, persons])).toEqual([
      ['DISPUTED', 1],
      ['NOT_CHECKED', 2],
      ['NO_PAYEE', 1],
    ])
    // a row that changes is to be looked at again
    await service.admin.query('update students.enrolment set boarder = true where student_id = $1', [ids[2]])
    await name()
    const list = await ask<{ list: { unchecked: number } }>(
      teacher,
      `query ($c: String!) { list: schoolList(schoolCode: $c, term: "${TERM}") { unchecked entitlements(first: 1) { totalCount nodes { amount checkStatus student { id } } } } }`,
      { c: rows[0]?.code },
    )
    expect(list.list).toMatchObject({
      unchecked: 1,
      entitlements: { totalCount: 3, nodes: [{ amount: '500.00', checkStatus: null }] },
    })
    // and each school of the county is seen with how far it is
    const lists = (claim: Claim, unchecked: boolean, region = REGION) =>
      ask<{ lists: { totalCount: number; nodes: { schoolCode: string; rows: number; unchecked: number }[] } | null }>(
        claim,
        `query ($r: RegionCode!, $u: Boolean!) { lists: schoolLists(region: $r, term: "${TERM}", unchecked: $u) { totalCount nodes { schoolCode schoolName rows unchecked confirmed disputed amount } } }`,
        { r: region, u: unchecked },
      )
    const all = await lists(clerk, false)
    const own = all.lists?.nodes.find(each => each.schoolCode === rows[0]?.code)
    expect(own).toMatchObject({ rows: 3, unchecked: 1 })
    const open = await lists(clerk, true)
    expect(open.lists?.nodes).toEqual(all.lists?.nodes.filter(each => each.unchecked > 0))
    expect(open.lists?.totalCount).toBe(open.lists?.nodes.length)
    expect((await lists(teacher, false)).lists).toBeNull()
    await expect(lists(clerk, false, '370211')).rejects.toThrow('FORBIDDEN')
  })

  test('moves only as it may, and tells who came first', async () => {
    await ready([{ count: 2, stage: 'PRIMARY' }])
    const batch = await draft()
    for (const what of ['publiciseBatch', 'settleBatch'])
      await expect(step(what, batch.id)).rejects.toThrow('STATE_NOT_ALLOWED')
    await expect(step('approveBatch', batch.id, approver)).rejects.toThrow('STATE_NOT_ALLOWED')
    await expect(step('sendBatch', batch.id, clerk, ', idempotencyKey: "x"')).rejects.toThrow('STATE_NOT_ALLOWED')
    await step('reviewBatch', batch.id, clerk, `, expectedVersion: ${batch.version}`)
    await expect(step('reviewBatch', batch.id, clerk, `, expectedVersion: ${batch.version}`)).rejects.toThrow(
      /CONFLICT.*已复核.*reviewed/,
    )
    await expect(step('approveBatch', batch.id, approver)).rejects.toThrow('STATE_NOT_ALLOWED')
    // sent back with a reason, by the approver alone: its notice is down, and its days begin anew
    await step('publiciseBatch', batch.id)
    await expect(step('returnBatch', batch.id, clerk, ', reason: "金额有误"')).rejects.toThrow('FORBIDDEN')
    await expect(step('returnBatch', batch.id, approver, ', reason: " "')).rejects.toThrow('BAD_USER_INPUT')
    expect(await step('returnBatch', batch.id, approver, ', reason: "金额有误"')).toMatchObject({
      status: 'DRAFT',
      noticeUntil: null,
      noticeUrl: null,
    })
    await expect(step('returnBatch', batch.id, approver, ', reason: "金额有误"')).rejects.toThrow('STATE_NOT_ALLOWED')
    await step('reviewBatch', batch.id)
    const publicised = await step('publiciseBatch', batch.id)
    await expect(step('approveBatch', batch.id, approver)).rejects.toThrow(/公示期至/)
    const objection = await ask<{ o: { id: string } }>(
      clerk,
      'mutation ($i: RecordObjectionInput!) { o: recordObjection(input: $i) { id } }',
      { i: { batchId: batch.id, text: '该户已购商品房' } },
    )
    await letNoticeEnd(batch.id)
    await service.admin.query('update subsidies.objection set received_on = received_on - 30')
    await expect(step('approveBatch', batch.id, approver)).rejects.toThrow(/1 条异议/)
    await ask(clerk, 'mutation ($i: CloseObjectionInput!) { closeObjection(input: $i) { closedOn upheld } }', {
      i: { id: objection.o.id, outcome: '核实属实情况不符' },
    })
    // whoever drafted does not approve, whatever their roles
    await expect(
      step('approveBatch', batch.id, { ...clerk, roles: ['VIEWER', 'OPERATOR', 'APPROVER'] }),
    ).rejects.toThrow('FORBIDDEN')
    // two at once: one wins
    const approve = async (who: string) =>
      fetch(`${service.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${await service.token(approver, { subject: who })}`,
        },
        body: JSON.stringify({ query: `mutation { approveBatch(id: "${batch.id}") { status } }` }),
      }).then(answer => answer.json() as Promise<{ errors?: { extensions: { code: string }; message: string }[] }>)
    const both = await Promise.all([approve('first'), approve('second')])
    expect(both.filter(answer => !answer.errors)).toHaveLength(1)
    expect(both.find(answer => answer.errors)?.errors?.[0]?.extensions.code).toBe('STATE_NOT_ALLOWED')
    await step('sendBatch', batch.id, clerk, ', idempotencyKey: "y"')
    for (const what of ['reviewBatch', 'publiciseBatch'])
      await expect(step(what, batch.id)).rejects.toThrow('STATE_NOT_ALLOWED')
    await expect(step('cancelBatch', batch.id, clerk, ', reason: "不要了"')).rejects.toThrow('STATE_NOT_ALLOWED')
    // the same key answers the same, another one is too late
    expect(await step('sendBatch', batch.id, clerk, ', idempotencyKey: "y"')).toMatchObject({ status: 'SENT' })
    await expect(step('sendBatch', batch.id, clerk, ', idempotencyKey: "z"')).rejects.toThrow('STATE_NOT_ALLOWED')
    const { batch: told } = await ask<{ batch: { history: { status: string; by: string }[] } }>(
      clerk,
      'query ($id: ID!) { batch(id: $id) { history { status by organisation at } } }',
      { id: batch.id },
    )
    expect(told.history.map(each => each.status)).toEqual([
      ...['DRAFT', 'REVIEWED', 'PUBLICISED'],
      ...['DRAFT', 'REVIEWED', 'PUBLICISED', 'APPROVED', 'SENT'],
    ])
    expect(publicised.noticeUrl).toMatch(/\/notices\/[\w-]{20,}$/)
  })

  test('that is cancelled frees its payments; an objection that was right takes its child off', async () => {
    const [child = ''] = await ready([{ count: 3, stage: 'PRIMARY' }])
    const given = await draft()
    expect(await step('cancelBatch', given.id, clerk, ', reason: "编制有误"')).toMatchObject({ status: 'CANCELLED' })
    const batch = await draft()
    expect(batch).toMatchObject({ persons: 3, amount: '750.00' })
    await step('reviewBatch', batch.id)
    await step('publiciseBatch', batch.id)
    const { o } = await ask<{ o: { id: string } }>(
      clerk,
      'mutation ($i: RecordObjectionInput!) { o: recordObjection(input: $i) { id } }',
      { i: { batchId: batch.id, text: '不在本校就读', studentId: child } },
    )
    // it is closed as well after the batch went back: nobody hangs on another notice for it
    await step('returnBatch', batch.id, approver, ', reason: "有异议属实"')
    await ask(clerk, 'mutation ($i: CloseObjectionInput!) { closeObjection(input: $i) { upheld } }', {
      i: { id: o.id, outcome: '查实', upheld: true },
    })
    const { batch: left } = await ask<{ batch: Batch }>(clerk, `query ($id: ID!) { batch(id: $id) { ${FIELDS} } }`, {
      id: batch.id,
    })
    expect(left).toMatchObject({ persons: 2, times: 2, amount: '500.00' })
    await step('reviewBatch', batch.id)
    await step('publiciseBatch', batch.id)
    await letNoticeEnd(batch.id)
    await service.admin.query(
      'update subsidies.objection set received_on = received_on - 30, closed_on = closed_on - 30',
    )
    await step('approveBatch', batch.id, approver)
    await step('sendBatch', batch.id, clerk, ', idempotencyKey: "s"')
    expect(await step('settleBatch', batch.id)).toMatchObject({ paidAmount: '500.00' })
    // nor does another batch take the child up
    await expect(draft()).rejects.toThrow(/学校有异议 1/)
  })

  test('fifty identical sendings at once with one key, fifty with keys of their own: each payment is sent once', async () => {
    await ready([{ count: 40, stage: 'PRIMARY' }])
    const batch = await draft()
    await approved(batch.id)
    const send = (key: string) =>
      service.query<{ sendBatch: { status: string } }>(
        clerk,
        `mutation ($id: ID!, $k: String!) { sendBatch(id: $id, idempotencyKey: $k) { status } }`,
        { id: batch.id, k: key },
      )
    const answers = await Promise.all([
      ...Array.from({ length: 50 }, () => send('one')),
      ...Array.from({ length: 50 }, (_, i) => send(`key ${i}`)),
    ])
    const won = answers.filter(answer => !answer.errors)
    expect(won.length === 50 || won.length === 1).toBe(true)
    expect(answers.flatMap(answer => answer.errors?.map(error => error.extensions.code) ?? [])).toEqual(
      answers.filter(answer => answer.errors).map(() => 'STATE_NOT_ALLOWED'),
    )
    const events = await service.admin.query(
      `select count(*)::int as n, count(distinct payment_id)::int as payments from subsidies.payment_event where status = 'SENT'`,
    )
    expect(events.rows[0]).toEqual({ n: 40, payments: 40 })
  })
})

describe('an advance', () => {
  test('on last term’s list is trued up to the fen by the new roll', async () => {
    const NEXT = '2020-2021-1'
    const [leaves = '', moves = '', boards = '', leavesLater = ''] = await plant({ count: 10, stage: 'PRIMARY' })
    const [up = ''] = await plant({ count: 3, stage: 'PRIMARY', boarder: true })
    await name()
    await giveAccounts()
    const advance = await draft({ kind: 'ADVANCE', term: NEXT })
    expect(advance).toMatchObject({ persons: 13, amount: '4000.00', leftOut: [] })
    await sent(advance.id)
    await step('settleBatch', advance.id)
    // the new term: one left before the census day, one after it, one went to another county, one boards, one goes to junior
    // school, two are new
    const change = (id: string, on: string, sql: string) =>
      service.admin.query(
        `with was as (update students.enrolment set until_date = $2::date where student_id = $1 and until_date is null returning *)
         insert into students.enrolment (student_id, school_id, stage, grade, boarder, status, from_date) select student_id, school_id, ${sql}, $2::date from was`,
        [id, on],
      )
    await change(leaves, '2020-09-10', `stage, grade, boarder, 'DROPPED'`)
    await change(leavesLater, '2020-11-10', `stage, grade, boarder, 'DROPPED'`)
    await change(boards, '2020-09-01', 'stage, grade, true, status')
    await plant({ count: 1, stage: 'JUNIOR', region: REGION, home: null })
    await change(up, '2020-09-01', `'JUNIOR', 1, boarder, status`)
    await plant({ count: 1, stage: 'PRIMARY', region: '500118', home: null, from: '2019-09-01' })
    await service.admin.query(
      `with was as (update students.enrolment set until_date = '2020-09-01' where student_id = $1 and until_date is null returning *)
       insert into students.enrolment (student_id, school_id, stage, grade, boarder, status, from_date) select was.student_id, c.id, stage, grade, boarder, status, '2020-09-01' from was, students.school c where c.region = '500118'`,
      [moves],
    )
    await service.admin.query(
      `update students.student set region = '500118', school_id = c.id, school_code = c.code from students.school c where c.region = '500118' and student.id = $1`,
      [moves],
    )
    await service.admin.query(
      `update students.student s set stage = n.stage, grade = n.grade, boarder = n.boarder, status = n.status from students.enrolment n where n.student_id = s.id and n.until_date is null`,
    )
    await plant({ count: 2, stage: 'JUNIOR', from: '2020-09-01' })
    await name(NEXT)
    await giveAccounts()
    await checkLists(NEXT)
    const topUp = await draft({ kind: 'TOP_UP', term: NEXT, originId: advance.id })
    // boards: +250; up to junior: +125; two new day students: 625
    expect(topUp).toMatchObject({ persons: 4, amount: '1000.00', leftOut: [] })
    const clawback = await draft({ kind: 'CLAWBACK', term: NEXT, originId: advance.id })
    // left before the census day, moved away
    expect(clawback).toMatchObject({ persons: 2, amount: '-500.00' })
    await expect(step('publiciseBatch', (await step('reviewBatch', clawback.id)).id)).rejects.toThrow(/不再公示/)
    await step('approveBatch', clawback.id, approver)
    await step('sendBatch', clawback.id, clerk, ', idempotencyKey: "back"')
    await step('settleBatch', clawback.id)
    for (const { id } of [topUp]) {
      await sent(id)
      await step('settleBatch', id)
    }
    for (const kind of ['TOP_UP', 'CLAWBACK', 'REGULAR'])
      await expect(draft({ kind, term: NEXT })).rejects.toThrow('STATE_NOT_ALLOWED')
    const paid = await service.admin.query(
      `select sum(p.amount_fen)::int as paid, (select sum(amount_fen)::int from subsidies.entitlement where term = $1 and status = 'NAMED') as due from subsidies.payment p where term = $1 and status = 'CONFIRMED'`,
      [NEXT],
    )
    expect(paid.rows[0]).toEqual({ paid: 450000, due: 450000 })
    expect(
      await ask(clerk, `mutation { closeTerm(region: "${REGION}", term: "${NEXT}") }`).catch(e => e.message),
    ).toMatch('FORBIDDEN')
    expect(await ask(approver, `mutation { closeTerm(region: "${REGION}", term: "${NEXT}") }`)).toEqual({
      closeTerm: true,
    })
    await expect(draft({ term: NEXT })).rejects.toThrow(/已结账/)
    await expect(name(NEXT)).rejects.toThrow(/已结账/)
  })

  test('what was paid too much is netted in the next batch, never more than the child gets', async () => {
    const [child = ''] = await ready([{ count: 2, stage: 'PRIMARY', boarder: true }])
    const batch = await draft()
    await sent(batch.id)
    await step('settleBatch', batch.id)
    // it was a day student all the while
    await service.admin.query('update students.enrolment set boarder = false where student_id = $1', [child])
    await service.admin.query('update students.student set boarder = false where id = $1', [child])
    await name()
    const NEXT = '2020-2021-1'
    await name(NEXT)
    await checkLists(NEXT)
    const next = await draft({ term: NEXT, netClawbacks: true })
    // 500 and 250 for the new term, 250 taken off the second
    expect(next).toMatchObject({ persons: 2, times: 3, amount: '500.00' })
    await approved(next.id)
    const rows = (await serials(next.id)).map(row => row.amount).sort()
    expect(rows).toEqual(['-250.00', '250.00', '500.00'])
    await step('sendBatch', next.id, clerk, ', idempotencyKey: "n"')
    await step('settleBatch', next.id)
    await expect(draft({ kind: 'CLAWBACK' })).rejects.toThrow('STATE_NOT_ALLOWED')
  })
})

test('what is netted is one transfer of all that the child gets; sent back, it is owed again and nothing is lost', async () => {
  await service.admin.query(
    `insert into subsidies.programme (code, name, payer, form, purpose, region, stages, categories, payable_at) values ('TRY_BOOKS', '书本费', '区县教育局', 'CASH', 'BOOKS', '500116', '{PRIMARY}', '{LIFTED}', 'SCHOOL') on conflict do nothing;
     insert into subsidies.standard (programme_code, stage, amount_fen, region, from_term, source) values ('TRY_BOOKS', 'PRIMARY', 10000, '500116', '2020-2021-1', '测试')`,
  )
  const [child = ''] = await ready([{ count: 1, stage: 'PRIMARY', boarder: true }])
  const first = await draft()
  await sent(first.id)
  await step('settleBatch', first.id)
  await service.admin.query('update students.enrolment set boarder = false where student_id = $1', [child])
  await service.admin.query('update students.student set boarder = false where id = $1', [child])
  await name()
  const NEXT = '2020-2021-1'
  await name(NEXT)
  await checkLists(NEXT)
  // 250 and 100 due, 250 too much before
  const next = await draft({ term: NEXT, netClawbacks: true })
  expect(next).toMatchObject({ persons: 1, times: 3, amount: '100.00' })
  await approved(next.id)
  const { file } = await ask<{ file: { downloadUrl: string } }>(
    clerk,
    `mutation { file: exportBankFile(batchId: "${next.id}") { downloadUrl } }`,
  )
  const text = await (await fetch(file.downloadUrl.replace(service.config.publicOrigin, service.url))).text()
  const transfers = text.trim().split('\r\n').slice(1, -1)
  expect(transfers.map(line => line.split(',')[5])).toEqual(['100.00'])
  // the bank may have it: it is not given up any more
  await expect(step('cancelBatch', next.id, clerk, ', reason: "重编"')).rejects.toThrow(/银行代发文件/)
  await step('sendBatch', next.id, clerk, ', idempotencyKey: "net"')
  const [serial = ''] = transfers.map(line => line.split(',')[1] ?? '')
  expect(
    await bankSays([
      [serial, '100.00', '失败', '', '销户'],
      ['x', '1.00', '', '', ''],
    ]),
  ).toMatchObject({
    rowsAccepted: 1,
    rowsRejected: 1,
  })
  const again = await draft({ kind: 'REISSUE', term: NEXT })
  expect(again).toMatchObject({ times: 2, amount: '350.00' })
  const owed = await draft({ kind: 'CLAWBACK' })
  expect(owed).toMatchObject({ persons: 1, amount: '-250.00' })
  for (const { id } of [again, owed]) {
    await step('reviewBatch', id)
    await step('approveBatch', id, approver)
    await step('sendBatch', id, clerk, `, idempotencyKey: "${id}"`)
    await step('settleBatch', id)
  }
  expect(await step('settleBatch', next.id)).toMatchObject({ status: 'SETTLED' })
  await expect(draft({ term: NEXT })).rejects.toThrow('STATE_NOT_ALLOWED')
})

test('a register bureau reads nothing of what schools say or which other programme excludes; a school not whom others leave out', async () => {
  const [child = ''] = await plant({ count: 1, stage: 'SENIOR' })
  await ask(clerk, 'mutation ($c: [HardshipInput!]!) { recogniseHardship(schoolYear: "2019-2020", children: $c) }', {
    c: [{ studentId: child, hardship: 'SEVERE', reason: '班级评议' }],
  })
  await plant({ count: 2, stage: 'PRIMARY' })
  await name()
  await giveAccounts()
  const { rows } = await service.admin.query<{ id: string; code: string }>(
    `select e.id, c.code from subsidies.entitlement e join students.school c on c.id = e.school_id where e.student_id = $1`,
    [child],
  )
  const own = school(rows[0]?.code ?? '')
  await ask(own, 'mutation ($i: CheckSchoolListInput!) { checkSchoolList(input: $i) { rows } }', {
    i: { schoolCode: rows[0]?.code, term: TERM },
  })
  const batch = await draft()
  expect(batch.leftOut).toHaveLength(1)
  const asSchool = await ask<{ batch: Batch }>(own, `query ($id: ID!) { batch(id: $id) { ${FIELDS} } }`, {
    id: batch.id,
  })
  expect(asSchool.batch.leftOut).toEqual([])
  await service.admin.query(
    `update subsidies.entitlement set check_reason = '不在校', check_status = 'DISPUTED', reason = '雨露计划'`,
  )
  const query =
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Entitlement { amount reason tier basis checkStatus checkReason } ... on Student { hardship { reason } payee { id } guardians { id } } } }'
  const seen = await ask<object>(bureau('RURAL_REVITALISATION'), query, {
    r: [
      { __typename: 'Entitlement', id: rows[0]?.id },
      { __typename: 'Student', id: child },
    ],
  })
  expect(seen).toMatchObject({
    _entities: [
      { amount: '1500.00', reason: null, tier: null, checkStatus: null, checkReason: null },
      { hardship: null, payee: null, guardians: null },
    ],
  })
  expect(JSON.stringify(seen)).not.toMatch(/特别困难|recognised|雨露|不在校/)
})

test('what no longer stands when it is approved is taken off; what the bureau found right only the bureau takes back', async () => {
  const [leaves = '', stays = ''] = await ready([{ count: 3, stage: 'PRIMARY', from: '2019-09-01' }])
  const batch = await draft()
  await step('reviewBatch', batch.id)
  await step('publiciseBatch', batch.id)
  await service.admin.query(`update students.enrolment set until_date = '2020-03-01' where student_id = $1`, [leaves])
  await name()
  const { o } = await ask<{ o: { id: string } }>(
    clerk,
    'mutation ($i: RecordObjectionInput!) { o: recordObjection(input: $i) { id } }',
    { i: { batchId: batch.id, text: '已随家迁出', studentId: stays } },
  )
  await ask(clerk, 'mutation ($i: CloseObjectionInput!) { closeObjection(input: $i) { upheld } }', {
    i: { id: o.id, outcome: '查实', upheld: true },
  })
  const { rows } = await service.admin.query<{ id: string; code: string }>(
    `select e.id, c.code from subsidies.entitlement e join students.school c on c.id = e.school_id where e.student_id = $1`,
    [stays],
  )
  const withdraw = 'mutation ($id: ID!) { withdrawDispute(entitlementId: $id) { checkStatus } }'
  expect(await codeOf(school(rows[0]?.code ?? ''), withdraw, { id: rows[0]?.id })).toBe('STATE_NOT_ALLOWED')
  await letNoticeEnd(batch.id)
  await service.admin.query('update subsidies.objection set received_on = received_on - 30, closed_on = closed_on - 30')
  expect(await step('approveBatch', batch.id, approver)).toMatchObject({ persons: 1, amount: '250.00' })
  await step('sendBatch', batch.id, clerk, ', idempotencyKey: "off"')
  expect(await step('settleBatch', batch.id)).toMatchObject({ paidAmount: '250.00' })
  expect(await ask(clerk, withdraw, { id: rows[0]?.id })).toEqual({ withdrawDispute: { checkStatus: null } })
})

describe('papers', () => {
  const fetchFile = async (url: string) => {
    const answer = await fetch(url.replace(service.config.publicOrigin, service.url))
    return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) }
  }
  const accountFile = (rows: string[][]) =>
    service.importFile(
      clerk,
      'Account',
      { region: REGION },
      csv(['学籍号', '身份证号', '姓名', '户名', '与学生关系', '账号', '开户行', '卡类型'], rows),
    )
  const number = (n: number) => idNumber('2010-05-04', n)
  async function plantNamed(count: number): Promise<string[]> {
    const ids = await plant({ count, stage: 'PRIMARY', boarder: true })
    for (const [n, id] of ids.entries())
      await service.admin.query(
        `update students.student set id_digest = $2, registry_digest = $3, name = $4, name_key = $4 where id = $1`,
        [
          id,
          service.personalData.lookUp('id', number(n)),
          service.personalData.lookUp('registry', `G${number(n)}`),
          `学生${'甲乙丙丁戊己庚'[n]}`,
        ],
      )
    return ids
  }

  test('accounts come in by file: of the child, or of a guardian on record, once; others are refused with a reason', async () => {
    await plantNamed(5)
    const rows = [
      [`G${number(0)}`, '', '学生甲', '学生甲', '本人', '6222000011112222333', '某农商行', '社保卡'],
      ['', number(1), '学生乙', '学生大', '父亲', '6222000011112222334', '某农商行', ''],
      // brothers on one card
      ['', number(2), '学生丙', '学生大', '父亲', '6222000011112222334', '某农商行', ''],
      ['', number(3), '学生丁', '王老师', '班主任', '6222000011112222335', '某农商行', ''],
      ['', number(4), '学生己', '学生己', '', '6222000011112222336', '某农商行', ''],
      ['', number(4), '学生戊', '别人', '本人', '6222000011112222336', '某农商行', ''],
      ['', number(4), '学生戊', '学生戊', '', '62220', '某农商行', ''],
    ]
    const job = await accountFile(rows)
    expect([job.rowsAccepted, job.rowsRejected]).toEqual([3, 4])
    expect(job.errors.nodes.map(error => [error.row, error.code]).sort()).toEqual([
      [5, 'RELATION_UNKNOWN'],
      [6, 'NAME_CONFLICT'],
      [7, 'HOLDER_NOT_STUDENT'],
      [8, 'ACCOUNT_FORMAT'],
    ])
    expect(await accountFile(rows)).toMatchObject({ rowsAccepted: 0, rowsUnchanged: 3 })
    const stored = await service.admin.query(
      `select last_four, account_cipher like '%6222%' as is_clear, (select relation from subsidies.guardian g where g.id = guardian_id) as relation from subsidies.payee_account where active order by last_four`,
    )
    expect(stored.rows).toEqual([
      { last_four: '2333', is_clear: false, relation: null },
      { last_four: '2334', is_clear: false, relation: 'FATHER' },
      { last_four: '2334', is_clear: false, relation: 'FATHER' },
    ])
  })

  test('the bank gets a line a transfer in the county’s layout and encoding, with control totals, once it is approved', async () => {
    await plantNamed(2)
    await accountFile([[`G${number(0)}`, '', '学生甲', '学生甲', '本人', '6222000011112222333', '某农商行', '社保卡']])
    const { rows } = await service.admin.query(`select id from students.student where name = '学生乙'`)
    await ask(clerk, 'mutation ($i: SetPayeeInput!) { setPayee(input: $i) { lastFour relation } }', {
      i: {
        studentId: rows[0].id,
        holder: '=乙父',
        relation: 'FATHER',
        account: '6222 0000 1111 2222 334',
        bank: '某农商行',
      },
    })
    await ask(approver, 'mutation ($i: SaveCountyRuleInput!) { saveCountyRule(input: $i) { bankEncoding } }', {
      i: {
        region: REGION,
        bankEncoding: 'gb18030',
        source: '代发协议',
        bankColumns: ['SERIAL', 'HOLDER', 'ACCOUNT', 'AMOUNT', 'AMOUNT_FEN'].map(value => ({
          value,
          heading: `列${value}`,
        })),
      },
    })
    await name()
    await checkLists()
    const batch = await draft()
    const ask4File = `mutation { file: exportBankFile(batchId: "${batch.id}") { downloadUrl } }`
    expect(await codeOf(clerk, ask4File)).toBe('STATE_NOT_ALLOWED')
    await approved(batch.id)
    expect(await codeOf(bureau('EDUCATION', '370211'), ask4File)).toBe('NOT_FOUND')
    expect(await codeOf(approver, ask4File)).toBeNull()
    expect(await codeOf(bureau('EDUCATION', '500116', ['VIEWER']), ask4File)).toBe('FORBIDDEN')
    const { file } = await ask<{ file: { downloadUrl: string } }>(clerk, ask4File)
    const text = new TextDecoder('gb18030').decode((await fetchFile(file.downloadUrl)).bytes)
    const lines = text.split('\r\n')
    expect([lines[0], ...lines.slice(3)]).toEqual([
      '列SERIAL,列HOLDER,列ACCOUNT,列AMOUNT,列AMOUNT_FEN',
      '合计 2 笔,,,1000.00,100000',
      '',
    ])
    expect(
      lines
        .slice(1, 3)
        .map(line => line.replace(/^[^,]*,/, ''))
        .sort(),
    ).toEqual([
      // no cell begins a formula
      ' =乙父,6222000011112222334,500.00,50000',
      '学生甲,6222000011112222333,500.00,50000',
    ])
    expect(lines.slice(1, 3).map(line => line.split(',')[0])).toEqual([
      `${batch.number}-000001`,
      `${batch.number}-000002`,
    ])
    for (const sheet of ['ROSTER', 'SIGNATURES', 'SUMMARY', 'LETTERS']) {
      const { sheet: made } = await ask<{ sheet: { downloadUrl: string } }>(
        clerk,
        `mutation { sheet: exportBatchSheet(batchId: "${batch.id}", sheet: ${sheet}) { downloadUrl } }`,
      )
      const { status, bytes } = await fetchFile(made.downloadUrl)
      expect([sheet, status, bytes.subarray(0, 2).toString()]).toEqual([sheet, 200, 'PK'])
    }
  })

  test('SQL statements of a list and of a batch do not grow with their rows', async () => {
    await ready([{ count: 30, stage: 'PRIMARY' }])
    const batch = await draft()
    const look = (first: number) => () =>
      service.query(
        clerk,
        `query ($id: ID!, $n: Int!) { batch(id: $id) { history { by } lines { amount } objections { text } leftOut { persons } payments(first: $n) { nodes { amount programme { name } student { id payee { holder } guardians { name } hardship { reason } } batch { number } } } } batches(first: $n) { nodes { noticeUrl history { by } } } }`,
        { id: batch.id, n: first },
      )
    expect(await statementsOf(service, look(30))).toBe(await statementsOf(service, look(1)))
    const [{ code = '' } = {}] = (await service.admin.query<{ code: string }>('select code from students.school')).rows
    const list = (first: number) => () =>
      service.query(
        clerk,
        `query ($c: String!, $n: Int!) { schoolList(schoolCode: $c, term: "${TERM}") { rows entitlements(first: $n) { nodes { amount programme { name } payments { amount } student { id payee { lastFour } } } } } }`,
        { c: code, n: first },
      )
    expect(await statementsOf(service, list(30))).toBe(await statementsOf(service, list(1)))
  })
})

describe('naming', () => {
  test('a category that ended before the opening day is not named, one that ended in the term is; so with a risk', async () => {
    await plant({ count: 1, stage: 'PRIMARY', registeredUntil: '2020-03-01' })
    await plant({ count: 2, stage: 'PRIMARY', registeredUntil: '2020-03-02' })
    await plant({ count: 4, stage: 'PRIMARY', registered: '2020-04-02' })
    await plant({ count: 8, stage: 'PRIMARY', categories: ['MON_EDGE'], riskClearedOn: '2020-03-01' })
    // a register knows nothing of the time before its first file
    await service.admin.query(
      `insert into households.snapshot (import_id, register, list, region, as_of, is_full) values (uuidv7(), 'RURAL_REVITALISATION', 'RURAL_REVITALISATION', '500116', '2020-01-01', true)`,
    )
    expect(await name()).toMatchObject({ persons: 10 })
    await service.admin.query(`update subsidies.programme set ends_with_risk = true where code = 'CE_LIVING'`)
    expect(await name()).toMatchObject({ persons: 2 })
    await service.admin.query(
      `update subsidies.programme set ends_with_risk = false where code = 'CE_LIVING'; delete from households.snapshot`,
    )
  })

  test('who has another programme that excludes this one is BLOCKED with the reason, and is not paid', async () => {
    const [child = ''] = await plant({ count: 2, stage: 'SEC_VOC' })
    await ask(clerk, 'mutation ($i: SaveStackingRuleInput!) { saveStackingRule(input: $i) { effect } }', {
      i: { programme: 'SV_GRANT', other: 'YULU', effect: 'BLOCK', region: REGION, source: '测试' },
    })
    await service.admin.query(
      `with paid as (insert into subsidies.payment (student_id, programme_code, term, amount_fen, form, payer, serial, is_reissue, region, made_by) values ($1, 'YULU', $2, 150000, 'CASH', '乡村振兴局', '1', false, $3, 'rural') returning id)
       insert into subsidies.payment_event (payment_id, status, subject) select id, 'SENT', 'rural' from paid`,
      [child, TERM, REGION],
    )
    expect(await name()).toMatchObject({ persons: 1, blocked: 1, amount: '1000.00' })
    const { rows } = await service.admin.query(`select status, reason from subsidies.entitlement order by status`)
    expect(rows).toEqual([
      { status: 'BLOCKED', reason: '雨露计划：测试' },
      { status: 'NAMED', reason: null },
    ])
    await giveAccounts()
    await checkLists()
    expect(await draft()).toMatchObject({ persons: 1, amount: '1000.00' })
  })

  test('what a family declined stays declined until they take it back', async () => {
    await plant({ count: 1, stage: 'PRIMARY' })
    await name()
    const { rows } = await service.admin.query<{ id: string }>('select id from subsidies.entitlement')
    const id = rows[0]?.id
    const decline = 'mutation ($id: ID!, $r: String!) { declineEntitlement(id: $id, reason: $r) { status reason } }'
    expect(await codeOf(bureau('EDUCATION', '370211'), decline, { id, r: '自愿放弃' })).toBe('NOT_FOUND')
    expect(await codeOf(partner('53500000504041823K'), decline, { id, r: '自愿放弃' })).toBe('FORBIDDEN')
    expect(await codeOf(clerk, decline, { id, r: '' })).toBe('BAD_USER_INPUT')
    expect(await ask(clerk, decline, { id, r: '自愿放弃' })).toEqual({
      declineEntitlement: { status: 'DECLINED', reason: '自愿放弃' },
    })
    expect(await name()).toMatchObject({ persons: 0 })
    await ask(clerk, 'mutation ($id: ID!) { acceptEntitlement(id: $id, reason: "改变主意") { status } }', { id })
    expect(await name()).toMatchObject({ persons: 1 })
  })

  test('a tier is what the school recognised, of a child on no register too where the programme reaches it', async () => {
    const [hard = ''] = await plant({ count: 2, stage: 'SENIOR' })
    const [off = ''] = await plant({ count: 1, stage: 'SENIOR', home: null })
    const recognise = (studentId: string, hardship: string | null) =>
      ask(clerk, 'mutation ($c: [HardshipInput!]!) { recogniseHardship(schoolYear: "2019-2020", children: $c) }', {
        c: [{ studentId, hardship, reason: '班级评议' }],
      })
    await recognise(hard, 'SEVERE')
    await recognise(off, 'GENERAL')
    expect(await name()).toMatchObject({ persons: 2, amount: '2500.00' })
    await service.admin.query(
      `update subsidies.programme set categories = categories || '{OTHER}' where code = 'SH_GRANT'`,
    )
    expect(await name()).toMatchObject({ persons: 3, amount: '3000.00' })
    await recognise(hard, null)
    expect(await name()).toMatchObject({ persons: 3, amount: '2500.00' })
    await service.admin.query(
      `update subsidies.programme set categories = array_remove(categories, 'OTHER') where code = 'SH_GRANT'`,
    )
  })

  test('a prorated programme pays the months attended, at the standards of each', async () => {
    await service.admin.query(`update subsidies.programme set prorated = true where code = 'CE_LIVING'`)
    // March to July: all of it; until 20 April (two of five); boards from 1 May (two at 250, three at 500)
    await plant({ count: 1, stage: 'PRIMARY' })
    await plant({ count: 1, stage: 'PRIMARY', until: '2020-04-20' })
    const [boards] = await plant({ count: 1, stage: 'PRIMARY', until: '2020-05-01' })
    await service.admin.query(
      `insert into students.enrolment (student_id, school_id, stage, grade, boarder, status, from_date) select student_id, school_id, stage, grade, true, status, '2020-05-01' from students.enrolment where student_id = $1`,
      [boards],
    )
    await service.admin.query('update students.student set boarder = true where id = $1', [boards])
    expect(await name()).toMatchObject({ persons: 3, amount: '750.00' })
    const { rows } = await service.admin.query(
      'select amount_fen::int as fen, months from subsidies.entitlement order by amount_fen',
    )
    expect(rows).toEqual([
      { fen: 10000, months: 2 },
      { fen: 25000, months: null },
      { fen: 40000, months: null },
    ])
  })

  test('303,495.00 yuan of preschool fees are waived: what each school charges, and nothing where nothing is charged', async () => {
    // three kindergartens that charge differently and one that charges nothing
    const fees = [90000, 120500, 85000]
    const counts = [150, 110, 42]
    // 150 × 900 + 110 × 1,205 + 42 × 850 = 303,250; and one child of a school that charges 245
    for (const [i, count] of counts.entries()) {
      await service.admin.query(
        `insert into students.school (code, name, name_key, region, stages) values ($1, $1, $1, '370211', '{PRESCHOOL}')`,
        [`110000000${i}`],
      )
      await plant({ count, stage: 'PRESCHOOL', region: '370211' })
      await service.admin.query(
        `update students.student s set school_id = c.id, school_code = c.code from students.school c where c.code = $1 and s.school_code like '2%'`,
        [`110000000${i}`],
      )
    }
    await service.admin.query(
      `update students.enrolment n set school_id = s.school_id from students.student s where s.id = n.student_id`,
    )
    const [last] = await plant({ count: 1, stage: 'PRESCHOOL', region: '370211' })
    const [free] = await plant({ count: 1, stage: 'PRESCHOOL', region: '370211' })
    for (const [i, id] of [last, free].entries()) {
      await service.admin.query(
        `with c as (insert into students.school (code, name, name_key, region, stages) values ($1, $1, $1, '370211', '{PRESCHOOL}') returning id, code)
         update students.student s set school_id = c.id, school_code = c.code from c where s.id = $2`,
        [`110000001${i}`, id],
      )
    }
    await service.admin.query(
      `update students.enrolment n set school_id = s.school_id from students.student s where s.id = n.student_id`,
    )
    const qingdao = bureau('EDUCATION', '370211')
    await ask(qingdao, 'mutation ($f: [SchoolFeeInput!]!) { saveSchoolFees(fees: $f) { schoolCode } }', {
      f: [
        ...fees.map((fee, i) => [`110000000${i}`, fee] as const),
        ['1100000010', 24500] as const,
        ['1100000011', 0] as const,
      ].map(([schoolCode, fee]) => ({
        schoolCode,
        stage: 'PRESCHOOL',
        amountPerTerm: (fee / 100).toFixed(2),
        fromTerm: '2018-2019-1',
        source: '收费批文',
      })),
    })
    expect(await name(TERM, ['PRE_FEE'], '370211')).toMatchObject({ persons: 303, amount: '303495.00' })
    const codes = ['1100000000', '1100000001', '1100000002', '1100000010']
    for (const schoolCode of codes)
      await ask(qingdao, 'mutation ($i: CheckSchoolListInput!) { checkSchoolList(input: $i) { rows } }', {
        i: { schoolCode, term: TERM },
      })
    const { batch } = await ask<{ batch: Batch }>(
      qingdao,
      `mutation ($i: DraftBatchInput!) { batch: draftBatch(input: $i) { ${FIELDS} form } }`,
      { i: { kind: 'REGULAR', region: '370211', term: TERM, programmes: ['PRE_FEE'], idempotencyKey: 'fees' } },
    )
    expect(batch).toMatchObject({ persons: 303, amount: '303495.00', form: 'WAIVER', leftOut: [] })
    expect(await codeOf(qingdao, `mutation { exportBankFile(batchId: "${batch.id}") { id } }`)).toBe(
      'STATE_NOT_ALLOWED',
    )
    await step('reviewBatch', batch.id, qingdao)
    await step('publiciseBatch', batch.id, qingdao)
    await letNoticeEnd(batch.id)
    const boss = {
      ...bureau('EDUCATION', '370211'),
      organisation: 'bureau:370211:EDUCATION',
      roles: ['APPROVER' as const],
    }
    const approve = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await service.token(boss, { subject: 'boss' })}`,
      },
      body: JSON.stringify({ query: `mutation { approveBatch(id: "${batch.id}") { status } }` }),
    })
    expect(await approve.json()).toMatchObject({ data: { approveBatch: { status: 'APPROVED' } } })
    await step('sendBatch', batch.id, qingdao, ', idempotencyKey: "waive"')
    expect(await step('settleBatch', batch.id, qingdao)).toMatchObject({ status: 'SETTLED', paidAmount: '303495.00' })
  })
})

test('a notice hangs five working days or more, by the public holidays', () => {
  expect(afterWorkingDays('2026-11-20', 5)).toBe('2026-11-27')
  // National Day: 1 to 7 October off, 10 October worked
  expect(afterWorkingDays('2026-09-29', 5)).toBe('2026-10-12')
})

describe('an account that another person has to look at', () => {
  const DOUBTS = 'doubtfulPayees { doubt student { id } account { id } confirmedBy }'
  const second = { ...bureau('EDUCATION'), roles: ['VIEWER' as const, 'OPERATOR' as const] }
  test('one stranger’s account for children of several homes is listed with the draft, and stops the approval until a second person found it right', async () => {
    const ids = await ready([{ count: 8, stage: 'PRIMARY', boarder: true }])
    await service.admin.query(
      'update subsidies.payee_account set account_digest = sha256($1) where student_id = any ($2)',
      [Buffer.from('one stranger'), ids.slice(0, 3)],
    )
    const batch = await draft()
    const doubts = async () =>
      (
        await ask<{
          batch: {
            doubtfulPayees: {
              doubt: string
              student: { id: string }
              account: { id: string }
              confirmedBy: string | null
            }[]
          }
        }>(clerk, `query ($id: ID!) { batch(id: $id) { ${DOUBTS} } }`, { id: batch.id })
      ).batch.doubtfulPayees
    expect((await doubts()).map(({ doubt, student }) => [doubt, student.id]).sort()).toEqual(
      ids
        .slice(0, 3)
        .map(id => ['SHARED', id])
        .sort(),
    )
    await step('reviewBatch', batch.id)
    await step('publiciseBatch', batch.id)
    await letNoticeEnd(batch.id)
    const approve = 'mutation ($id: ID!) { approveBatch(id: $id) { status } }'
    expect(await codeOf(approver, approve, { id: batch.id })).toBe('STATE_NOT_ALLOWED')
    const confirm = 'mutation ($id: ID!) { confirmPayee(accountId: $id, reason: "已电话核实") { id } }'
    const accounts = (await doubts()).map(({ account }) => account.id)
    // schools and other counties have nothing to say here
    expect(await codeOf(school('2150001003') as never, confirm, { id: accounts[0] })).toBe('FORBIDDEN')
    expect(await codeOf(bureau('EDUCATION', '370211'), confirm, { id: accounts[0] })).toBe('NOT_FOUND')
    for (const id of accounts.slice(1)) await ask(second, confirm, { id })
    expect(await codeOf(approver, approve, { id: batch.id })).toBe('STATE_NOT_ALLOWED')
    await ask(approver, confirm, { id: accounts[0] })
    expect((await doubts()).every(({ confirmedBy }) => confirmedBy)).toBe(true)
    expect((await step('approveBatch', batch.id, approver)).status).toBe('APPROVED')
    // the approver fetches the bank's file too
    expect(
      await codeOf(approver, 'mutation ($id: ID!) { exportBankFile(batchId: $id) { id } }', { id: batch.id }),
    ).toBeNull()
  })

  test('whoever recorded it is not the second person', async () => {
    const [id] = await ready([{ count: 1, stage: 'PRIMARY', boarder: true }])
    const { payee } = await ask<{ payee: { id: string } }>(
      clerk,
      'mutation ($i: SetPayeeInput!) { payee: setPayee(input: $i) { id } }',
      {
        i: { studentId: id, holder: '路人', relation: 'GUARDIAN', account: '6222000099998888', bank: '某农商行' },
      },
    )
    expect(
      await codeOf(clerk, 'mutation ($id: ID!) { confirmPayee(accountId: $id, reason: "核实") { id } }', {
        id: payee.id,
      }),
    ).toBe('FORBIDDEN')
  })
})
