import { MIGRATOR } from '@dianming/local/provision'
import { type County, EXCHANGE, OUTBOX } from './cell.js'
import { connectionOf, makeFeed, makeHop, makeLogin, publishedBy, SUBSCRIBED } from './hop.js'
import { onDatabase, otherDatabase, sqlOf } from './statements.js'

/**
 * Makes a province of a database that has the tables of a county: they are fed by the counties, and the same views say what is found
 * and owed. `url` is a superuser's.
 */
export async function makeProvince(url: string): Promise<void> {
  await onDatabase(url, async client => {
    await client.query(`set role ${MIGRATOR}`)
    const known = await client.query("select from pg_publication where pubname = 'dianming'")
    if (known.rowCount === 0) await client.query(await sqlOf('exchanged'))
    await client.query(await sqlOf('province'))
    await client.query(await sqlOf('relaxed'))
    await client.query(await sqlOf('rights'))
  })
  await makeHop(url, 'down', OUTBOX, 'down')
}

/** Lets a county's feed write its own rows, and opens what is for it; answers the password by which it reads that. */
export async function admit(url: string, { cell, name, url: cellUrl }: County, password: string): Promise<string> {
  if (!/^\d{2,12}$/.test(cell)) throw new Error(`${cell} is no code of a region`)
  const feed = `feed_${cell}`
  await onDatabase(url, async client => {
    await client.query(
      'insert into province.county (cell, name) values ($1, $2) on conflict (cell) do update set name = excluded.name',
      [cell, name],
    )
    await makeFeed(client, feed, 'dianming')
    for (const { schema, table } of await publishedBy(client, 'dianming'))
      await client.query(
        `grant usage on schema ${schema} to ${feed}; grant select, insert, update, delete on ${schema}.${table} to ${feed}`,
      )
    await subscribe(client, { cell, name, url: cellUrl }, password)
  })
  return onDatabase(otherDatabase(url, OUTBOX), async client => {
    const back = await makeLogin(client, `cell_${cell}`, 'replication')
    const known = await client.query('select from pg_publication where pubname = $1', [`down_${cell}`])
    if (known.rowCount === 0)
      await client.query(
        `create publication down_${cell} for table province.finding where (cell = '${cell}'), province.asked where (cell = '${cell}'), province.answered where (cell = '${cell}') with (publish = 'insert, update, delete')`,
      )
    await client.query(
      `grant usage on schema province to cell_${cell}; grant select on province.finding, province.asked, province.answered to cell_${cell}`,
    )
    return back
  })
}

/** Subscribes the province to a county's exchange, as the county's feed. */
export async function subscribe(client: import('pg').Client, { cell, url }: County, password: string): Promise<void> {
  const connection = connectionOf(url, 'province_out', password, EXCHANGE)
  const known = await client.query('select from pg_subscription where subname = $1', [`from_${cell}`])
  await client.query(`set role feed_${cell}`)
  try {
    await client.query(
      known.rowCount === 1
        ? `alter subscription from_${cell} connection '${connection}'`
        : `create subscription from_${cell} connection '${connection}' publication dianming with (${SUBSCRIBED})`,
    )
  } finally {
    await client.query('reset role')
  }
}
