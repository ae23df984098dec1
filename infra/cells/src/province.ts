import { createHash } from 'node:crypto'
import { MIGRATOR } from '@dianming/local/provision'
import type pg from 'pg'
import { type County, EXCHANGE, outboxOf } from './cell.js'
import { connectionOf, isThere, makeFeed, makeHop, makeLogin, publishedBy, SUBSCRIBED } from './hop.js'
import { onDatabase, otherDatabase, sqlOf } from './statements.js'

/** Under which the database keeps what made it a province. */
const PROVINCE = 'province'

/**
 * Makes a province of a database that has the tables of a county: they are fed by the counties, and the same views say what is found
 * and owed. `url` is a superuser's. Done again it does nothing, until a release changes the tables or what is said here.
 */
export async function makeProvince(url: string): Promise<void> {
  const texts = await Promise.all(['exchanged', 'province', 'relaxed', 'rights'].map(sqlOf))
  await onDatabase(url, async client => {
    const { rows } = await client.query<{ file: string; digest: string }>(
      "select file, digest from infra.migration where file in ('release', $1)",
      [PROVINCE],
    )
    const known = new Map(rows.map(row => [row.file, row.digest]))
    const digest = createHash('sha256')
      .update(texts.join())
      .update(known.get('release') ?? '')
      .digest('hex')
    if (known.get(PROVINCE) === digest) return
    await client.query(`set role ${MIGRATOR}`)
    const [exchanged = '', ...others] = texts
    await client.query('begin')
    if (!(await isThere(client, 'pg_publication', 'pubname', 'dianming'))) await client.query(exchanged)
    for (const text of others) await client.query(text)
    await client.query(
      'insert into infra.migration (file, digest) values ($1, $2) on conflict (file) do update set digest = excluded.digest',
      [PROVINCE, digest],
    )
    await client.query('commit')
  })
}

/** Lets a county's feed write its own rows, and opens what is for it; answers the password by which it reads that. */
export async function admit(url: string, county: County, password: string): Promise<string> {
  const { cell, name } = county
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
    await subscribe(client, county, password)
  })
  return openOutbox(url, cell)
}

/** Makes what is for one county a database of its own, and answers the password by which that county reads it. */
export async function openOutbox(url: string, cell: string): Promise<string> {
  const database = outboxOf(cell)
  const made = (await sqlOf('down')).replaceAll(':cell', cell)
  await makeHop({ url, publication: `down_${cell}`, made, database })
  return onDatabase(otherDatabase(url, database), async client => {
    const back = await makeLogin(client, `cell_${cell}`, 'replication')
    await client.query(
      `grant usage on schema province to cell_${cell}; grant select on province.finding, province.asked, province.answered to cell_${cell}`,
    )
    return back
  })
}

/** Subscribes the province to a county's exchange, as the county's feed. */
export async function subscribe(client: pg.Client, { cell, url }: County, password: string): Promise<void> {
  const connection = connectionOf(url, 'province_out', password, EXCHANGE)
  const isKnown = await isThere(client, 'pg_subscription', 'subname', `from_${cell}`)
  await client.query(`set role feed_${cell}`)
  try {
    await client.query(
      isKnown
        ? `alter subscription from_${cell} connection '${connection}'`
        : `create subscription from_${cell} connection '${connection}' publication dianming with (${SUBSCRIBED})`,
    )
  } finally {
    await client.query('reset role')
  }
}
