import { type MadeCounty } from './batch-journey.js'
import { pause } from './house.js'
import { kill, until, type Victim } from './interrupted-import.js'

const CALLS = 10
const TERM = '2020-2021-1'

/**
 * Drafts everything due for a later term, sends it by several calls at once, some with one key, and kills with SIGKILL after
 * `delayMs`; then asks again until it is sent. Answers what is wrong then: payments not sent or sent twice, an answer that was given
 * and is lost. The batch is taken back behind the scenes, so that the next round finds the same.
 */
export async function interruptSending(
  county: MadeCounty,
  { victim, delayMs }: { victim: Victim; delayMs: number },
): Promise<string[]> {
  const { house, clients } = county
  await county.name(TERM, ['CE_LIVING'])
  const schools = await house.sql<{ code: string }>('select code from students.school where region = $1', [
    county.region,
  ])
  await county.checkLists(
    schools.map(({ code }) => ({ schoolCode: code, idNumber: '', name: '', row: [] })),
    TERM,
  )
  const batch = await county.draft('REGULAR', TERM, ['CE_LIVING'])
  await county.approved(batch.id)
  const send = (key: string) =>
    house
      .query<{ sendBatch: { status: string } }>(
        clients.education,
        'mutation ($id: ID!, $k: String!) { sendBatch(id: $id, idempotencyKey: $k) { status } }',
        { id: batch.id, k: key },
      )
      .catch(() => null)
  const key = `kill ${batch.id}`
  const calls = Array.from({ length: CALLS }, (_, i) => send(i % 2 ? key : `${key} ${i}`))
  await pause(delayMs)
  await kill(house, victim)
  const answers = await Promise.all(calls)
  const acknowledged = answers.some(answer => answer?.data?.sendBatch?.status === 'SENT' && !answer.errors)
  await until(async () => (await fetch(`${house.origin}/readyz`)).status === 200)
  const wrong: string[] = []
  const [after] = await house.sql<{ status: string }>('select status from subsidies.batch where id = $1', [batch.id])
  if (acknowledged && after?.status !== 'SENT') wrong.push(`it was acknowledged and is ${after?.status}`)
  await until(async () => {
    const answer = await send(key)
    return answer?.data?.sendBatch?.status === 'SENT' || answer?.errors?.[0]?.extensions.code === 'STATE_NOT_ALLOWED'
  })
  const [counts] = await house.sql<{ status: string; payments: number; events: number; once: number }>(
    `select b.status, (select count(*)::int from subsidies.payment p where p.batch_id = b.id and p.status = 'SENT') as payments, count(e.id)::int as events, count(distinct e.payment_id)::int as once
     from subsidies.batch b left join subsidies.payment p on p.batch_id = b.id left join subsidies.payment_event e on e.payment_id = p.id and e.status = 'SENT' where b.id = $1 group by b.id`,
    [batch.id],
  )
  if (
    counts?.status !== 'SENT' ||
    counts.payments !== batch.times ||
    counts.events !== batch.times ||
    counts.once !== batch.times
  )
    wrong.push(`of ${batch.times} payments ${JSON.stringify(counts)}`)
  wrong.push(...(await house.violations()))
  await undo(county, batch.id)
  return wrong
}

/** Makes room for the next round: the batch is as if it had never been, at once. */
async function undo({ house }: MadeCounty, id: string): Promise<void> {
  await house.sql(
    `with event as (delete from subsidies.payment_event where payment_id in (select p.id from subsidies.payment p where p.batch_id = $1)),
       payment as (delete from subsidies.payment where batch_id = $1),
       step as (delete from subsidies.batch_step where batch_id = $1),
       request as (delete from subsidies.request where result_id = $1)
     delete from subsidies.batch where id = $1`,
    [id],
  )
}
