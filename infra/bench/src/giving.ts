import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { House } from '@dianming/e2e/house'
import { bureau, partner } from '@dianming/shared/testing/claims'
import pg from 'pg'
import { CHARITY, COUNTIES, plantCity, TERM } from './planted-city.js'

/**
 * Giving of ten counties at a size, beside the same work written by hand in the same run: groups published from all needs, 200 children
 * reserved while fifty others reserve, a sheet of 2,000 confirmed, a partner's page of 200 gifts.
 */
const { values: options } = parseArgs({
  options: { students: { type: 'string', default: '50000' }, rounds: { type: 'string', default: '7' } },
})
const [STUDENTS, ROUNDS] = [Number(options.students), Number(options.rounds)]
const [OTHERS, AT_ONCE, SHEET, PAGE] = [50, 200, 2000, 200]
const COUNTY = COUNTIES[4] ?? ''
const LIVE = "status in ('OPEN', 'RESERVED', 'PROMISED')"
const GROUPS_BY_HAND = `create temp table by_hand as select county, thing, stage, town, count(*), sum(amount_fen) from donations.need_record
  where ${LIVE} group by county, thing, stage, town having count(*) >= 5; drop table by_hand`
const reserveByHand = (n: number) => `with taken as (update donations.need_record set status = 'RESERVED'
  where id in (select id from donations.need_record where county = '${COUNTY}' and thing = 'PHONE' and status = 'OPEN'
    order by urgency, recorded_on, id limit ${n} for update skip locked) returning id)
  insert into donations.need_event (need_id, status, subject) select id, 'RESERVED', 'bench' from taken`
/** One after another on one connection, a transaction each, and all open again. */
const RESERVE_BY_HAND = [
  "set session_replication_role = 'replica'",
  reserveByHand(AT_ONCE),
  ...Array.from({ length: OTHERS }, () => reserveByHand(1)),
  "update donations.need_record set status = 'OPEN' where status = 'RESERVED'",
  "set session_replication_role = 'origin'",
]
const PAGE_BY_HAND = `select g.id, g.title, g.amount_fen, g.status, left(s.name, 1) || '**', c.name, s.stage, s.grade
  from donations.gift g join students.student s on s.id = g.student_id join students.school c on c.id = s.school_id
  where g.donation_id = $1 order by coalesce(g.given_on::text, ''), g.id limit ${PAGE}`

const middle = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
async function say(
  what: string,
  ours: () => Promise<unknown>,
  byHand: () => Promise<unknown>,
  rounds = ROUNDS,
): Promise<void> {
  const [took, hand]: [number[], number[]] = [[], []]
  for (let i = -1; i < rounds; i++) {
    const [a, b] = [await timed(ours), await timed(byHand)]
    if (i >= 0) [took.push(a), hand.push(b)]
  }
  console.log(
    `${what}: ${middle(took).toFixed(1)} ms, by hand ${middle(hand).toFixed(1)} ms, ${(middle(took) / middle(hand)).toFixed(1)} ×`,
  )
}

process.env.ROLL_FOLLOWS = 'false'
const directory = await mkdtemp(join(tmpdir(), 'dianming-bench-'))
const principals = join(directory, 'principals.json')
const others = Array.from(
  { length: OTHERS },
  (_, n) => [`other-${n}`, `5350000050404${String(n).padStart(4, '0')}K`] as const,
)
await writeFile(
  principals,
  JSON.stringify({
    bureau: { password: 'demo', claim: bureau('EDUCATION', COUNTY) },
    charity: { password: 'demo', claim: partner(CHARITY) },
    ...Object.fromEntries(others.map(([name, uscc]) => [name, { password: 'demo', claim: partner(uscc) }])),
  }),
)
const house = await House.start(principals)
const admin = new pg.Pool({
  connectionString: Object.assign(new URL(house.platform.urlOf('donations')), {
    username: 'postgres',
    password: house.platform.secrets.adminPassword,
  }).href,
  max: 1,
})
try {
  await plantCity(admin, { students: STUDENTS, oneIn: 6 })
  await admin.query(`select count(*) from donations.record_needs(
    array(select s.id from students.student s cross join unnest('{PHONE,TABLET}'::text[]) as item order by s.id, item),
    array(select item from students.student s cross join unnest('{PHONE,TABLET}'::text[]) as item order by s.id, item),
    array(select null::text from students.student s cross join generate_series(1, 2)), array(select true from students.student s cross join generate_series(1, 2)),
    null, null, array(select 'BROKEN' from students.student s cross join generate_series(1, 2)), null, '2020-03-01', 'bench', 'bench')`)
  await admin.query('analyze donations.need_record, donations.need_event')
  const { rows } = await admin.query<{ n: number }>(
    `select count(*)::int as n from donations.need_record where ${LIVE}`,
  )
  console.log(`${STUDENTS} students in ten counties, ${rows[0]?.n} needs`)
  await say(
    'groups of all counties published',
    async () => {
      for (const county of COUNTIES) await admin.query('select donations.publish_needs($1)', [county])
    },
    () => admin.query(GROUPS_BY_HAND),
  )

  await admin.query(
    `insert into donations.partner (name, uscc, channel) select u, u, 'CHARITY' from unnest($1::text[]) as u on conflict do nothing`,
    [[CHARITY, ...others.map(([, uscc]) => uscc)]],
  )
  await admin.query(
    `insert into donations.admission (uscc, name, region, until_date, agreement, made_by, subject) select u, u, $2, '2099-12-31', '-', 'bench', 'bench' from unnest($1::text[]) as u`,
    [[CHARITY, ...others.map(([, uscc]) => uscc)], COUNTY],
  )
  const { needs } = await house.data<{ needs: { nodes: { id: string; persons: number; item: { code: string } }[] } }>(
    'charity',
    'query ($r: RegionCode) { needs(region: $r, first: 50) { nodes { id persons item { code } } } }',
    { r: COUNTY },
  )
  const group = needs.nodes.find(each => each.item.code === 'PHONE')
  const reserve = (client: string, quantity: number) =>
    house.query<{ r: { id: string } }>(
      client,
      'mutation ($i: ReserveNeedInput!) { r: reserveNeed(input: $i) { id } }',
      {
        i: { needId: group?.id, quantity, idempotencyKey: randomUUID() },
      },
    )
  await say(
    `${AT_ONCE} reserved while ${OTHERS} others reserve`,
    async () => {
      const rest = Promise.all(others.map(([client]) => reserve(client, 1)))
      const own = await reserve('charity', Math.min(AT_ONCE, (group?.persons ?? 0) - OTHERS))
      if (own.errors) throw new Error(own.errors[0]?.message)
      await rest
      const live = await admin.query<{ ids: string[] }>(
        "select array_agg(id) as ids from donations.reservation where status = 'HELD'",
      )
      await admin.query("select donations.open_again($1, 'RELEASED', 'bench', 'bench')", [live.rows[0]?.ids])
    },
    async () => {
      for (const statement of RESERVE_BY_HAND) await admin.query(statement)
    },
  )

  const donated = await admin.query<{ id: string }>(
    `insert into donations.donation (partner_id, form, purpose, title, amount_fen, received_on, made_by)
     select id, 'CASH', 'LIVING', '助学金', 100000000000, '2020-03-01', 'bench' from donations.partner where uscc = $1 returning id`,
    [CHARITY],
  )
  const donationId = donated.rows[0]?.id
  const plantSheet = async (): Promise<string[]> => {
    const gifts = await admin.query<{ id: string }>(
      `insert into donations.gift (donation_id, partner_id, student_id, form, purpose, title, amount_fen, term, region, made_by)
       select d.id, d.partner_id, s.id, 'CASH', 'LIVING', '助学金', 50000, $2, s.region, 'bench' from donations.donation d,
         lateral (select id, region from students.student where left(region, 6) = $3 order by id limit ${SHEET}) as s where d.id = $1 returning id`,
      [donationId, TERM, COUNTY],
    )
    const ids = gifts.rows.map(row => row.id)
    await admin.query(
      "insert into donations.gift_event (gift_id, status, subject) select id, 'PLEDGED', 'bench' from unnest($1::uuid[]) as id",
      [ids],
    )
    return ids
  }
  const sheets: string[][] = []
  for (let i = 0; i < 2 * (ROUNDS + 1); i++) sheets.push(await plantSheet())
  await admin.query('analyze donations.gift, donations.gift_event')
  await say(
    `a sheet of ${SHEET} confirmed`,
    () =>
      house.data('bureau', 'mutation ($i: ConfirmGiftsInput!) { confirmGifts(input: $i) { id } }', {
        i: { giftIds: sheets.pop(), on: '2020-03-20' },
      }),
    async () => {
      const ids = sheets.pop()
      await admin.query("begin; set local session_replication_role = 'replica'")
      await admin.query("update donations.gift set status = 'CONFIRMED', given_on = '2020-03-20' where id = any ($1)", [
        ids,
      ])
      await admin.query(
        "insert into donations.gift_event (gift_id, status, on_date, subject) select id, 'CONFIRMED', '2020-03-20', 'bench' from unnest($1::uuid[]) as id",
        [ids],
      )
      await admin.query('commit')
    },
  )
  await say(
    `a partner’s page of ${PAGE} gifts`,
    () =>
      house.data(
        'charity',
        `query ($id: ID!) { donation(id: $id) { title gifts(first: ${PAGE}) { nodes { id title amount status beneficiary { aidCode maskedName school stage grade } } } } }`,
        { id: donationId },
      ),
    () => admin.query(PAGE_BY_HAND, [donationId]),
  )
} finally {
  await admin.end()
  await house.stop()
  await rm(directory, { recursive: true, force: true })
}
