import {
  connectionOf,
  dropSubscription,
  isThere,
  makeFeed,
  makeHop,
  makeLogin,
  publishedBy,
  SUBSCRIBED,
} from './hop.js'
import { onDatabase, otherDatabase, sqlOf } from './statements.js'

/** Database of a county that holds what leaves it, and nothing else. */
export const EXCHANGE = 'exchange'
/** Database of the province that holds what is for one county, and nothing else. */
export const outboxOf = (cell: string): string => `outbox_${cell}`

/** A county as its province knows it. */
export interface County {
  /** code of its region, such as 500116 */
  cell: string
  name: string
  /** its database, as a superuser */
  url: string
}

/** Makes a county's exchange, from which its province may read; answers the password for it. */
export async function openExchange({ url, cell, name }: County): Promise<string> {
  await onDatabase(url, async client => {
    await client.query(
      'insert into province.cell (cell, name) values ($1, $2) on conflict (cell) do update set name = excluded.name',
      [cell, name],
    )
    await client.query(
      'create index if not exists student_unexchanged on students.student (id) where exchange_registry is null',
    )
  })
  await makeHop({ url, publication: 'dianming', made: await sqlOf('exchanged'), database: EXCHANGE })
  return onDatabase(otherDatabase(url, EXCHANGE), async client => {
    const password = await makeLogin(client, 'province_out', 'replication')
    for (const { schema, table } of await publishedBy(client, 'dianming'))
      await client.query(
        `grant usage on schema ${schema} to province_out; grant select on ${schema}.${table} to province_out`,
      )
    return password
  })
}

/** Subscribes a county to what the province has for it; `isAnew` forgets what it had. */
export async function readOutbox(
  { url, cell }: County,
  provinceUrl: string,
  password: string,
  isAnew = false,
): Promise<void> {
  const feed = 'province_feed'
  await onDatabase(url, async client => {
    await makeFeed(client, feed, 'dianming')
    await client.query(
      `grant usage on schema province to ${feed};
       grant select, insert, update, delete on province.finding, province.asked, province.answered to ${feed}`,
    )
    if (isAnew) {
      await dropSubscription(client, 'from_province')
      await client.query('truncate province.finding, province.asked, province.answered')
    }
    const connection = connectionOf(provinceUrl, `cell_${cell}`, password, outboxOf(cell))
    const isKnown = await isThere(client, 'pg_subscription', 'subname', 'from_province')
    await client.query(`set role ${feed}`)
    await client.query(
      isKnown
        ? `alter subscription from_province connection '${connection}'`
        : `create subscription from_province connection '${connection}' publication down_${cell} with (slot_name = 'from_outbox_${cell}', ${SUBSCRIBED})`,
    )
  })
}
