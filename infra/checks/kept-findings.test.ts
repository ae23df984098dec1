import { checkData } from '@dianming/checks/checks'
import { plantRoll } from '@dianming/shared/testing/plant-roll'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import pg from 'pg'

/** Whatever changes, and however a turn of the job ends, the kept findings are what the rules say. */
let admin: pg.Pool
const HERE = '500116'
const THERE = '370211'
let children: string[]
let serials = 0
jest.setTimeout(180_000)

beforeAll(async () => {
  const template = process.env.TEST_DATABASE_URL
  if (!template?.endsWith('/test_template')) throw new Error('tests run on the test cluster only')
  const maker = new pg.Client({ connectionString: template.replace(/test_template$/, 'postgres') })
  await maker.connect()
  await maker.query('select pg_advisory_lock(1)')
  await maker.query('create database test_kept template test_template')
  await maker.end()
  admin = new pg.Pool({ connectionString: template.replace(/test_template$/, 'test_kept'), max: 1 })
  children = [
    ...(await plantRoll(admin, { count: 3, stage: 'PRIMARY' })),
    ...(await plantRoll(admin, { count: 2, stage: 'JUNIOR', region: THERE })),
    ...(await plantRoll(admin, { count: 1, stage: 'PRIMARY', home: null })),
  ]
  await admin.query(`
    insert into donations.partner (id, name, uscc, channel) values ('00000000-0000-7000-8000-000000000005', '某会', '53500000504041823K', 'CHARITY');
    insert into donations.donation (id, partner_id, form, purpose, title, quantity, received_on, made_by) values ('00000000-0000-7000-8000-000000000006', '00000000-0000-7000-8000-000000000005', 'GOODS', 'DEVICE', '手机', 5000, '2020-03-01', 'o')`)
})
afterAll(() => admin?.end())

const child = fc.nat({ max: 5 })
const region = fc.constantFrom(HERE, THERE)
const term = fc.constantFrom('2018-2019-2', '2019-2020-1', '2019-2020-2')
const programme = fc.constantFrom('CE_LIVING', 'YULU')
const amount = fc.constantFrom(25000, 50000, 62500)
const status = fc.constantFrom('PLANNED', 'SENT', 'CONFIRMED', 'RETURNED', 'CANCELLED')
const some = (table: string) => `(select id from ${table} order by md5(id::text || $1) limit 1)`
type Change = (n: number) => Promise<unknown>
/** What happens to the data, and to the copy. */
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(child, programme, term, amount, status, region).map(
    ([c, p, t, a, s, r]): Change =>
      () =>
        admin.query(
          `insert into subsidies.payment (student_id, programme_code, term, amount_fen, form, payer, serial, status, is_reissue, region, made_by) values ($1, $2, $3, $4, 'CASH', '区教委', $5, $6, false, $7, 'bureau:' || $7 || ':EDUCATION')`,
          [children[c], p, t, a, `s${serials++}`, s, r],
        ),
  ),
  fc.tuple(child, programme, term, amount, region).map(
    ([c, p, t, a, r]): Change =>
      () =>
        admin.query(
          `insert into subsidies.entitlement (student_id, programme_code, term, amount_fen, census_on, stage, boarder, categories, standard_source, status, region, made_by) values ($1, $2, $3, $4, '2020-03-31', 'PRIMARY', false, '{LIFTED}', '-', 'NAMED', $5, 'bureau:' || $5 || ':EDUCATION') on conflict do nothing`,
          [children[c], p, t, a, r],
        ),
  ),
  fc.tuple(child, fc.boolean(), term).map(
    ([c, toHousehold, t]): Change =>
      () =>
        admin.query(
          `insert into donations.gift (donation_id, partner_id, student_id, household_id, form, purpose, title, quantity, term, region, made_by, status)
       select '00000000-0000-7000-8000-000000000006', '00000000-0000-7000-8000-000000000005', case when not $2 then $1::uuid end, case when $2 then (select household_id from reconciliation.roll_entry limit 1) end, 'GOODS', 'DEVICE', '手机', 1, $3, '500116', 'o', 'DELIVERED'`,
          [children[c], toHousehold, t],
        ),
  ),
  status.map(
    (s): Change =>
      n =>
        admin.query(`update subsidies.payment set status = $2 where id = ${some('subsidies.payment')}`, [n, s]),
  ),
  fc.constant<Change>(n => admin.query(`delete from subsidies.payment where id = ${some('subsidies.payment')}`, [n])),
  fc.constant<Change>(n =>
    admin.query(`update subsidies.entitlement set status = 'DECLINED' where id = ${some('subsidies.entitlement')}`, [
      n,
    ]),
  ),
  // two entries turn out to be one person, or no longer
  fc.tuple(child, child).map(
    ([a, b]): Change =>
      () =>
        admin.query('update students.student set id_digest = sha256(uuid_send($2::uuid)) where id = $1', [
          children[a],
          children[b],
        ]),
  ),
  fc.tuple(child, fc.constantFrom('ENROLLED', 'DROPPED', 'TRANSFERRED')).map(
    ([c, s]): Change =>
      () =>
        admin.query(
          'with moved as (update students.student set status = $2 where id = $1) update students.enrolment set status = $2 where student_id = $1',
          [children[c], s],
        ),
  ),
  fc.tuple(child, fc.constantFrom('MATCHED', 'REVIEW', 'NOT_IN_SCHOOL')).map(
    ([c, s]): Change =>
      () =>
        admin.query(
          `update reconciliation.roll_entry set status = $2, student_id = case when $2 = 'NOT_IN_SCHOOL' then null else $1::uuid end where member_id = (select member_id from reconciliation.roll_entry order by md5(id::text || $1) limit 1)`,
          [children[c], s],
        ),
  ),
  // children of one household
  fc.constant<Change>(n =>
    admin.query(
      `update reconciliation.roll_member set household_id = (select household_id from reconciliation.roll_member order by household_id limit 1) where member_id = (select member_id from reconciliation.roll_member order by md5(member_id::text || $1) limit 1)`,
      [n],
    ),
  ),
  fc.constant<Change>(() =>
    admin.query(`update subsidies.standard set amount_fen = amount_fen + 100 where tier is null`),
  ),
  fc.constant<Change>(() => admin.query('select reconciliation.keep_findings(false)')),
  // a turn that is killed leaves the notes where they were
  fc.constant<Change>(async () => {
    await admin.query('begin')
    await admin.query('select reconciliation.keep_findings(true)')
    await admin.query('rollback')
  }),
)

test('after any changes the copy is what the rules say', async () => {
  let kept = 0
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async changes => {
      for (const [n, happens] of changes.entries()) await happens(n)
      await admin.query('select reconciliation.keep_findings(true)')
      const client = await admin.connect()
      try {
        const differs = (await checkData(client)).find(result => result.name === 'kept-findings')
        expect(differs?.violations).toEqual([])
      } finally {
        client.release()
      }
      kept += (await admin.query('select from reconciliation.kept_finding')).rowCount ?? 0
    }),
    { numRuns: 25 },
  )
  expect(kept).toBeGreaterThan(20)
})

test('a change of very many rows is worked off as a whole', async () => {
  await admin.query(
    `insert into subsidies.payment (student_id, programme_code, term, amount_fen, form, payer, serial, status, is_reissue, region, made_by)
     select $1, 'CE_LIVING', '2019-2020-2', 25000, 'CASH', 'x', 'many' || n, 'SENT', false, '500116', 'bureau:500116:EDUCATION' from generate_series(1, 2500) as n`,
    [children[0]],
  )
  const many = await plantRoll(admin, { count: 2500, stage: 'PRIMARY' })
  expect(many).toHaveLength(2500)
  const due = await admin.query('select from reconciliation.finding_due where is_everything')
  expect(due.rowCount).toBeGreaterThan(0)
  await admin.query('select reconciliation.keep_findings(true)')
  const client = await admin.connect()
  const differs = (await checkData(client)).find(result => result.name === 'kept-findings')
  client.release()
  expect(differs?.violations).toEqual([])
})
