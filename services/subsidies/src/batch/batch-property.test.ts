import { checkData } from '@dianming/checks/checks'
import { bureau } from '@dianming/shared/testing/claims'
import { plantRoll } from '@dianming/shared/testing/plant-roll'
import { type ServiceFixture, startFixture } from '@dianming/shared/testing/service-fixture'
import { csv } from '@dianming/shared/testing/tables'
import { formatYuan } from '@dianming/shared/vocabulary/yuan'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { subsidies } from '../service.js'

/** Random rolls, standards and lives of batches: whatever people do in whatever order, every invariant holds, and in the end each child has what is due. */

const REGION = '500116'
const TERMS = ['2020-2021-1', '2020-2021-2']
const clerk = bureau('EDUCATION')
const approver = bureau('EDUCATION', REGION, ['VIEWER', 'APPROVER'])

let service: ServiceFixture
beforeAll(async () => {
  service = await startFixture(subsidies)
})
afterAll(() => service.stop())

const ask = <T>(claim: typeof clerk, query: string, variables: object = {}) => service.query<T>(claim, query, variables)

async function name(term: string): Promise<void> {
  const started = await ask<{ run: { id: string } }>(
    clerk,
    'mutation ($i: NameEntitlementsInput!) { run: nameEntitlements(input: $i) { id } }',
    { i: { region: REGION, term, programmes: ['CE_LIVING', 'SH_GRANT'] } },
  )
  for (;;) {
    const { data } = await ask<{ run: { status: string } }>(
      clerk,
      'query ($id: ID!) { run: naming(id: $id) { status } }',
      {
        id: started.data.run.id,
      },
    )
    if (data.run.status === 'DONE') return
    if (data.run.status === 'FAILED') throw new Error('naming failed')
    await new Promise(resolve => setTimeout(resolve, 10))
  }
}

async function check(term: string): Promise<void> {
  const { rows } = await service.admin.query<{ code: string }>(`select code from students.school where region = $1`, [
    REGION,
  ])
  for (const { code } of rows)
    await ask(clerk, 'mutation ($i: CheckSchoolListInput!) { checkSchoolList(input: $i) { rows } }', {
      i: { schoolCode: code, term },
    })
}

let keys = 0
/** Drafts, and takes the batch as far as `steps` says; the bank sends some of it back. */
async function pay(kind: string, term: string, steps: number, returned: number, netClawbacks: boolean): Promise<void> {
  const drafted = await ask<{ batch: { id: string } }>(
    clerk,
    'mutation ($i: DraftBatchInput!) { batch: draftBatch(input: $i) { id } }',
    {
      i: {
        kind,
        region: REGION,
        term,
        programmes: ['CE_LIVING', 'SH_GRANT'],
        netClawbacks,
        idempotencyKey: `p${keys++}`,
      },
    },
  )
  if (drafted.errors) return expect(drafted.errors[0]?.extensions.code).toBe('STATE_NOT_ALLOWED')
  const { id } = drafted.data.batch
  const step = async (what: string, claim: typeof clerk, more = '') =>
    ask(claim, `mutation ($id: ID!) { ${what}(id: $id${more}) { id } }`, { id })
  const hasNotice = !['REISSUE', 'CLAWBACK'].includes(kind)
  const plan: (() => Promise<unknown>)[] = [
    () => step('reviewBatch', clerk),
    async () => hasNotice && step('publiciseBatch', clerk),
    () =>
      service.admin.query(
        'update subsidies.batch set notice_from = notice_from - 30, notice_until = notice_until - 30 where id = $1',
        [id],
      ),
    () => step('approveBatch', approver),
    () => step('sendBatch', clerk, `, idempotencyKey: "s${id}"`),
    () => bankReturns(id, returned),
    () => step('settleBatch', clerk),
  ]
  for (const each of plan.slice(0, steps)) await each()
  // what has not gone out is given up: another batch takes it
  if (steps < 5) await step('cancelBatch', clerk, ', reason: "重编"')
}

async function bankReturns(id: string, count: number): Promise<void> {
  const { rows } = await service.admin.query<{ serial: string; fen: string }>(
    `select lead.serial, sum(p.amount_fen)::text as fen from subsidies.payment p join subsidies.payment lead on lead.id = p.transfer_id
     where p.batch_id = $1 group by lead.serial having sum(p.amount_fen) > 0 order by 1 limit $2`,
    [id, count],
  )
  if (rows.length === 0) return
  const job = await service.importFile(
    clerk,
    'BankReturn',
    { region: REGION },
    csv(
      ['流水号', '金额', '退回原因'],
      rows.map(row => [row.serial, formatYuan(BigInt(row.fen)), '销户']),
    ),
  )
  expect([job.status, job.rowsRejected]).toEqual(['DONE', 0])
}

async function invariants(): Promise<void> {
  const client = await service.admin.connect()
  const broken = (await checkData(client)).filter(result => result.count > 0 && result.name !== 'enrolment-of-now')
  client.release()
  expect(broken).toEqual([])
}

test('every invariant holds after every step, and in the end what was paid is what is due', async () => {
  const change = fc.record({
    what: fc.constantFrom('leaves', 'boards', 'comes', 'declines', 'raises'),
    which: fc.nat(20),
  })
  const action = fc.record({
    kind: fc.constantFrom('REGULAR', 'ADVANCE', 'TOP_UP', 'CLAWBACK', 'REISSUE'),
    term: fc.constantFrom(...TERMS),
    steps: fc.integer({ min: 1, max: 7 }),
    returned: fc.nat(3),
    nets: fc.boolean(),
    changes: fc.array(change, { maxLength: 2 }),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 0, max: 4 }),
      fc.array(action, { minLength: 2, maxLength: 6 }),
      async (primary, senior, actions) => {
        await service.admin.query(
          `truncate subsidies.batch, subsidies.payment, subsidies.entitlement, subsidies.naming, subsidies.payee_account, subsidies.request, students.student, students.enrolment, students.school,
             reconciliation.roll_entry, reconciliation.student_register, households.household, households.member cascade;
           delete from subsidies.standard where source = '测试'`,
        )
        await plantRoll(service.admin, { count: primary, stage: 'PRIMARY' })
        if (senior) await plantRoll(service.admin, { count: senior, stage: 'SENIOR' })
        await name('2019-2020-2')
        for (const each of actions) {
          await accounts()
          // an advance is paid before the term is named
          if (each.kind !== 'ADVANCE') await name(each.term)
          await check(each.term)
          await pay(each.kind, each.term, each.steps, each.returned, each.nets)
          await invariants()
          for (const { what, which } of each.changes) await happen(what, which)
        }
        // at last all is settled: what came back is paid again, what was too much is asked back, what is missing is paid
        for (const term of TERMS) {
          await accounts()
          await name(term)
          await check(term)
          for (const kind of ['REISSUE', 'REGULAR', 'CLAWBACK']) await pay(kind, term, 7, 0, false)
          await cancelReturned(term)
          await pay('REGULAR', term, 7, 0, false)
          await invariants()
          const { rows } = await service.admin.query<{ due: string; paid: string }>(
            `select coalesce((select sum(amount_fen) from subsidies.entitlement where term = $1 and status = 'NAMED'), 0)::text as due,
               coalesce((select sum(amount_fen) from subsidies.payment where term = $1 and status in ('SENT', 'CONFIRMED')), 0)::text as paid`,
            [term],
          )
          expect([term, rows[0]?.paid]).toEqual([term, rows[0]?.due])
        }
      },
    ),
    { numRuns: 10 },
  )
}, 300_000)

const accounts = () =>
  service.admin.query(
    `insert into subsidies.payee_account (student_id, holder, bank, kind, account_cipher, account_digest, last_four, made_by, recorded_by)
     select s.id, s.name, '某行', 'BANK_CARD', 'k1:-', sha256(uuid_send(s.id)), '1234', '-', '-' from students.student s where not exists (select from subsidies.payee_account a where a.student_id = s.id)`,
  )

/** What came back and is no longer due is given up. */
async function cancelReturned(term: string): Promise<void> {
  const { rows } = await service.admin.query<{ id: string }>(
    `select id from subsidies.payment where status = 'RETURNED' and term = $1`,
    [term],
  )
  for (const { id } of rows)
    await ask(approver, 'mutation ($id: ID!) { cancelPayment(id: $id, reason: "不再应发") { id } }', { id })
}

/** Something of life: to one of the children, or to a standard. */
async function happen(what: string, which: number): Promise<void> {
  const { rows } = await service.admin.query<{ id: string; entitlement: string | null }>(
    `select s.id, (select e.id from subsidies.entitlement e where e.student_id = s.id and e.status = 'NAMED' limit 1) as entitlement from students.student s order by s.id`,
  )
  const child = rows[which % rows.length]
  if (!child) return
  if (what === 'leaves')
    await service.admin.query(
      `update students.enrolment set until_date = '2020-09-20' where student_id = $1 and until_date is null`,
      [child.id],
    )
  if (what === 'boards') {
    await service.admin.query('update students.enrolment set boarder = not boarder where student_id = $1', [child.id])
    await service.admin.query('update students.student set boarder = not boarder where id = $1', [child.id])
  }
  if (what === 'comes') await plantRoll(service.admin, { count: 1, stage: which % 2 ? 'PRIMARY' : 'SENIOR' })
  if (what === 'declines' && child.entitlement)
    await ask(clerk, 'mutation ($id: ID!) { declineEntitlement(id: $id, reason: "自愿放弃") { id } }', {
      id: child.entitlement,
    })
  if (what === 'raises')
    await service.admin.query(
      `insert into subsidies.standard (programme_code, stage, boarder, amount_fen, region, from_term, source) values ('CE_LIVING', 'PRIMARY', false, $1, $2, '2020-2021-1', '测试') on conflict do nothing`,
      [20000 + which * 1000, REGION],
    )
}
