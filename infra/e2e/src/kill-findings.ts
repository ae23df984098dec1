import { parseArgs } from 'node:util'
import { checkData } from '@dianming/checks/checks'
import pg from 'pg'
import { House, pause } from './house.js'
import { kill, until, type Victim } from './interrupted-import.js'

/**
 * Kills the database or the service that keeps the findings, at random moments while records change, and asks after each time whether
 * the copy is what the rules say.
 */
const { values: options } = parseArgs({ options: { times: { type: 'string', default: '20' } } })
const VICTIMS: Victim[] = ['reconciliation', 'postgres']
const LONGEST_MS = 2000
/** A process that dies often is started again after a growing pause: they come more slowly. */
const BETWEEN_MS = 10_000

const CHANGES = [
  // some children twice
  `insert into subsidies.payment (student_id, programme_code, term, amount_fen, form, payer, serial, status, is_reissue, region, made_by)
   select student_id, programme_code, term, amount_fen, form, payer, serial || '-' || clock_timestamp(), status, false, region, made_by from subsidies.payment
   where status = 'SENT' and batch_id is null order by random() limit 20`,
  'update subsidies.entitlement set amount_fen = amount_fen + 100 where id in (select id from subsidies.entitlement order by random() limit 50)',
  // more than is noted one by one
  `update subsidies.payment set status = case status when 'SENT' then 'CONFIRMED' else 'SENT' end where status in ('SENT', 'CONFIRMED') and batch_id is null`,
  `update reconciliation.roll_entry set status = case status when 'NOT_IN_SCHOOL' then 'ACCOUNTED' else 'NOT_IN_SCHOOL' end
   where id in (select id from reconciliation.roll_entry where status in ('NOT_IN_SCHOOL', 'ACCOUNTED') order by random() limit 5)`,
]

process.env.ROLL_FOLLOWS = 'false'
const house = await House.start()
const admin = Object.assign(new URL(house.platform.urlOf('subsidies')), {
  username: 'postgres',
  password: house.platform.secrets.adminPassword,
}).href

/** Does something with a connection of its own; what a killed server says is no fault. */
async function connected<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: admin })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function change(until: number): Promise<void> {
  for (let i = 0; Date.now() < until; i++)
    await connected(client => client.query(CHANGES[i % CHANGES.length] ?? '')).catch(() => pause(50))
}

let faults = 0
try {
  await house.importCounty()
  await house.callRoll()
  await house.importAid()
  for (let turn = 0; turn < Number(options.times); turn++) {
    if (turn > 0) await pause(BETWEEN_MS)
    const victim = VICTIMS[turn % VICTIMS.length] ?? 'postgres'
    const delayMs = Math.floor(Math.random() * LONGEST_MS)
    await Promise.all([change(Date.now() + LONGEST_MS + 500), pause(delayMs).then(() => kill(house, victim))])
    await until(async () => (await fetch(`${house.origin}/readyz`)).status === 200)
    await until(() =>
      connected(async client => (await client.query('select from reconciliation.finding_due limit 1')).rowCount === 0),
    )
    const checked = await connected(checkData)
    const broken = checked.filter(({ name, count }) => name === 'kept-findings' && count > 0)
    const kept = await connected(client =>
      client.query<{ n: number }>('select count(*)::int as n from reconciliation.kept_finding'),
    )
    faults += broken.length
    console.log(
      `${turn + 1}: ${victim} killed after ${delayMs} ms: ${broken.length ? JSON.stringify(broken) : `the copy is what the rules say, ${kept.rows[0]?.n} findings`}`,
    )
  }
} finally {
  await house.stop()
}
process.exitCode = faults ? 1 : 0
