import type pg from 'pg'

const AT_ONCE = 1000

/** A promise that nobody has confirmed within thirty days ends; its donation holds it again. Answers how many ended. */
export async function endPromises(pool: pg.Pool): Promise<number> {
  const ended = await pool.query(
    `/* gift.promises.end */ insert into donations.gift_event (gift_id, status, on_date, reason, subject)
     select id, 'CANCELLED', (now() at time zone 'Asia/Shanghai')::date, '约定满 30 日无人确认，自动失效', 'dianming'
     from donations.gift where status = 'PLEDGED' and created_at < now() - interval '30 days' order by id limit ${AT_ONCE} for update skip locked`,
  )
  return ended.rowCount ?? 0
}
