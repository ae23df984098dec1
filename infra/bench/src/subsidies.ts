import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { House, REGION } from '@dianming/e2e/house'
import { plantRoll } from '@dianming/shared/testing/plant-roll'
import { csv } from '@dianming/shared/testing/tables'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

/**
 * A county's term: naming and drafting, and a return file, through the platform and by SQL written by hand on copies of the same
 * tables with the same indexes and references, in the same run. Prints seconds and ratios.
 */
const { values: options } = parseArgs({
  options: {
    students: { type: 'string', default: '150000' },
    named: { type: 'string', default: '8000' },
    rounds: { type: 'string', default: '3' },
  },
})
const [STUDENTS, NAMED, ROUNDS] = [Number(options.students), Number(options.named), Number(options.rounds)]
const TERMS = ['2019-2020-2', '2020-2021-1', '2020-2021-2', '2021-2022-1', '2021-2022-2', '2022-2023-1']
const EDUCATION = 'bureau-education'

const say = (line: string) => console.log(line)
const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}
const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

process.env.ROLL_FOLLOWS = 'false'
const house = await House.start()
const adminUrl = Object.assign(new URL(house.platform.urlOf('subsidies')), {
  username: 'postgres',
  password: house.platform.secrets.adminPassword,
}).href
const admin = new pg.Pool({ connectionString: adminUrl, max: 1 })

/** The same in one statement, for who knows that nothing is exceptional: no history, no stacking, no tiers, no fees. */
const NAME_BY_HAND = `insert into by_hand.entitlement (student_id, programme_code, term, amount_fen, census_on, stage, boarder, categories, standard_source, region, made_by, school_id, grade)
  select distinct on (s.id) s.id, 'CE_LIVING', $1, t.amount_fen, d.day, n.stage, n.boarder, e.categories, t.source, s.region, 'hand', n.school_id, n.grade
  from reconciliation.roll_entry e join students.student s on s.id = e.student_id cross join (select subsidies.day_in($1, '10-31', '03-31') as day) as d
  join students.enrolment n on n.student_id = s.id and n.from_date <= d.day and (n.until_date is null or n.until_date > d.day) and n.status = 'ENROLLED'
  join subsidies.standard t on t.programme_code = 'CE_LIVING' and t.stage = n.stage and t.boarder = n.boarder and t.region = '00' and t.from_term <= $1
  where e.status = 'MATCHED' and starts_with(e.region, '${REGION}') order by s.id, t.from_term desc`
const NAMED_EVENTS_BY_HAND = `insert into by_hand.entitlement_event (entitlement_id, status, amount_fen, subject) select id, status, amount_fen, 'hand' from by_hand.entitlement where term = $1`
const DRAFT_BY_HAND = `insert into by_hand.payment (student_id, programme_code, term, amount_fen, form, payer, serial, method, is_reissue, account_cipher, account_digest, account_last_four, region, made_by, batch_id, entitlement_id, instalment, payee_account_id)
  select e.student_id, e.programme_code, e.term, e.amount_fen, 'CASH', 'hand', $1 || '-' || lpad((row_number() over (order by e.school_id, e.grade))::text, 6, '0'), '银行代发', false, a.account_cipher, a.account_digest, a.last_four, e.region, 'hand', '00000000-0000-7000-8000-000000000001', e.id, 1, a.id
  from by_hand.entitlement e join subsidies.payee_account a on a.student_id = e.student_id and a.active where e.term = $1`
const EVENTS_BY_HAND = `insert into by_hand.payment_event (payment_id, status, subject) select id, $2, 'hand' from by_hand.payment where term = $1`
const STATUS_BY_HAND = `update by_hand.payment set status = $2 where term = $1`

try {
  const half = Math.floor(NAMED / 2)
  await plantRoll(admin, { count: half, stage: 'PRIMARY', from: '2019-09-01' })
  await plantRoll(admin, { count: NAMED - half, stage: 'JUNIOR', boarder: true, from: '2019-09-01' })
  for (let left = STUDENTS - NAMED; left > 0; left -= 20_000)
    await plantRoll(admin, { count: Math.min(left, 20_000), stage: 'PRIMARY', home: null, from: '2019-09-01' })
  await admin.query(
    `insert into subsidies.payee_account (student_id, holder, bank, kind, account_cipher, account_digest, last_four, made_by, recorded_by)
     select e.student_id, '某', '某行', 'BANK_CARD', 'k1:-', sha256(uuid_send(e.student_id)), '1234', 'bureau:${REGION}:EDUCATION', '-' from reconciliation.roll_entry e`,
  )
  await admin.query('create schema by_hand')
  for (const table of ['entitlement', 'entitlement_event', 'payment', 'payment_event'])
    await admin.query(`create table by_hand.${table} (like subsidies.${table} including all)`)
  // the same promises as ours: a row points at one that is there
  await admin.query(`alter table by_hand.entitlement add foreign key (programme_code) references subsidies.programme;
    alter table by_hand.entitlement_event add foreign key (entitlement_id) references by_hand.entitlement;
    alter table by_hand.payment add foreign key (programme_code) references subsidies.programme, add foreign key (entitlement_id) references by_hand.entitlement, add foreign key (payee_account_id) references subsidies.payee_account;
    alter table by_hand.payment_event add foreign key (payment_id) references by_hand.payment`)
  await admin.query('analyze')
  const schools = await house.sql<{ code: string }>('select code from students.school')
  say(`${STUDENTS} students, ${NAMED} of them named; medians of ${ROUNDS} rounds, a term each, the first one left out`)

  const ours = { name: [] as number[], draft: [] as number[], file: [] as number[] }
  const hand = { name: [] as number[], draft: [] as number[], file: [] as number[] }
  for (const [round, term] of TERMS.slice(0, ROUNDS + 1).entries()) {
    const keep = (to: number[], value: number) => round > 0 && to.push(value)
    keep(ours.name, await seconds(() => house.nameEntitlements({ region: REGION, term, programmes: ['CE_LIVING'] })))
    keep(
      hand.name,
      await seconds(async () => {
        await admin.query(NAME_BY_HAND, [term])
        await admin.query(NAMED_EVENTS_BY_HAND, [term])
      }),
    )
    for (const { code } of schools)
      await house.data(EDUCATION, 'mutation ($i: CheckSchoolListInput!) { checkSchoolList(input: $i) { rows } }', {
        i: { schoolCode: code, term },
      })
    let batch = { id: '', number: '', persons: 0 }
    keep(
      ours.draft,
      await seconds(async () => {
        const made = await house.data<{ batch: typeof batch }>(
          EDUCATION,
          'mutation ($i: DraftBatchInput!) { batch: draftBatch(input: $i) { id number persons amount } }',
          { i: { kind: 'REGULAR', region: REGION, term, programmes: ['CE_LIVING'], idempotencyKey: term } },
        )
        batch = made.batch
      }),
    )
    if (batch.persons !== NAMED) throw new Error(`${batch.persons} are drafted`)
    keep(
      hand.draft,
      await seconds(async () => {
        await admin.query(DRAFT_BY_HAND, [term])
        await admin.query(EVENTS_BY_HAND, [term, 'PLANNED'])
      }),
    )
    const step = (what: string, client = EDUCATION, more = '') =>
      house.data(client, `mutation ($id: ID!) { ${what}(id: $id${more}) { id } }`, { id: batch.id })
    await step('reviewBatch')
    await step('publiciseBatch')
    await house.sql(
      'update subsidies.batch set notice_from = notice_from - 30, notice_until = notice_until - 30 where id = $1',
      [batch.id],
    )
    await step('approveBatch', 'bureau-education-approver')
    await step('sendBatch', EDUCATION, `, idempotencyKey: "${term} send"`)
    await admin.query(EVENTS_BY_HAND, [term, 'SENT'])
    await admin.query(STATUS_BY_HAND, [term, 'SENT'])

    const rows = await house.sql<{ serial: string; amount: string }>(
      `select serial, to_char(amount_fen / 100.0, 'FM999990.00') as amount from subsidies.payment where batch_id = $1 order by serial`,
      [batch.id],
    )
    const lines = rows.map(({ serial, amount }, n) => [
      serial,
      amount,
      n % 50 ? '成功' : '失败',
      n % 50 ? '' : '账户未激活',
    ])
    keep(
      ours.file,
      await seconds(async () => {
        const file = csv(['流水号', '金额', '处理结果', '退回原因'], lines)
        const job = await house.importFile(EDUCATION, 'BankReturn', { region: REGION }, file)
        if (job.rowsAccepted !== NAMED) throw new Error(JSON.stringify(job))
      }),
    )
    const own = await admin.query<{ serial: string }>(
      'select serial from by_hand.payment where term = $1 order by serial',
      [term],
    )
    keep(
      hand.file,
      await seconds(async () => {
        const client = await admin.connect()
        await client.query('create temp table answer (serial text, amount text, result text, reason text)')
        const text = own.rows.map(({ serial }, n) => `${serial}\t${lines[n]?.slice(1).join('\t')}\n`).join('')
        await pipeline(Readable.from([text]), client.query(copyFrom('copy answer from stdin')))
        await client.query(
          `with told as (insert into by_hand.payment_event (payment_id, status, reason, subject) select p.id, case a.result when '成功' then 'CONFIRMED' else 'RETURNED' end, a.reason, 'hand'
             from answer a join by_hand.payment p on p.serial = a.serial and p.term = $1 returning payment_id, status)
           update by_hand.payment p set status = told.status from told where told.payment_id = p.id`,
          [term],
        )
        await client.query('drop table answer')
        client.release()
      }),
    )
  }
  const tell = (what: string, mine: number, theirs: number) =>
    say(`${what}: ${mine.toFixed(2)} s; by hand ${theirs.toFixed(2)} s: ${(mine / theirs).toFixed(1)} × by hand`)
  tell('naming', median(ours.name), median(hand.name))
  tell('drafting', median(ours.draft), median(hand.draft))
  tell('naming and drafting', median(ours.name) + median(ours.draft), median(hand.name) + median(hand.draft))
  tell(`a return file of ${NAMED} rows`, median(ours.file), median(hand.file))
} finally {
  await admin.end()
  await house.stop()
}
