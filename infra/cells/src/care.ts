import { type County, EXCHANGE, openExchange, outboxOf, readOutbox } from './cell.js'
import { dropHop, dropSlot, dropSubscription, publishedBy } from './hop.js'
import { openOutbox, subscribe } from './province.js'
import { onDatabase } from './statements.js'

/** How a county's feed stands. */
export interface FeedState {
  cell: string
  name: string
  /** when the county was last heard of */
  at: Date | null
  /** whether the rows that it counted are all here: null when it has not counted yet, or rows may still be on their way */
  agrees: boolean | null
  /** rows and fen, told and here, of each table that differs */
  differs: Record<string, [told: [number, number], here: [number, number]]>
  /** whether the subscription's worker runs, and how often it failed */
  isRunning: boolean
  failures: number
}

/** How all feeds of a province stand, by their codes. `url` is a superuser's. */
export const feedStates = (url: string): Promise<FeedState[]> =>
  onDatabase(
    url,
    async client =>
      (
        await client.query<FeedState>(
          `select c.cell, c.name, p.at,
             case when k.cell is null then null when k.differs = '{}' then true when k.apart = k.apart_before then false end as agrees,
             coalesce(k.differs, '{}') as differs,
             coalesce(s.pid is not null, false) as "isRunning",
             coalesce(t.apply_error_count + t.sync_error_count, 0)::int as failures
           from province.county c
           left join province.pulse p on p.cell = c.cell
           left join province.count_check k on k.cell = c.cell
           left join pg_stat_subscription s on s.subname = 'from_' || c.cell and s.worker_type = 'apply'
           left join pg_stat_subscription_stats t on t.subname = 'from_' || c.cell
           order by c.cell`,
        )
      ).rows,
  )

/** What a county's server holds back for whom, in bytes, and whether it is lost. */
export const slotStates = (url: string): Promise<{ slot: string; heldBytes: number | null; isLost: boolean }[]> =>
  onDatabase(
    url,
    async client =>
      (
        await client.query<{ slot: string; heldBytes: number | null; isLost: boolean }>(
          `select slot_name as slot, pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn)::float as "heldBytes",
             wal_status = 'lost' as "isLost"
           from pg_replication_slots where slot_type = 'logical' order by 1`,
        )
      ).rows,
  )

/** Counts a county's rows now, for the province to compare with what it has. */
export const countNow = (url: string): Promise<unknown> =>
  onDatabase(url, client =>
    client.query(
      `insert into province.pulse (cell, name, at, counts, counted_at)
       select cell, name, clock_timestamp(), province.counted(), clock_timestamp() from province.cell
       on conflict (cell) do update set at = excluded.at, counts = excluded.counts, counted_at = excluded.counted_at`,
    ),
  )

/**
 * Makes a county anew at its province, both ways, through all hops: after a lost slot, a restored county or province, or a row that went
 * missing. What was decided goes on; the county's users notice nothing. Killed, it is done again from the start.
 */
export async function remake(county: County, provinceUrl: string): Promise<void> {
  const { cell } = county
  await onDatabase(provinceUrl, async client => {
    await dropSubscription(client, `from_${cell}`)
    await client.query('begin')
    for (const { schema, table } of await publishedBy(client, 'dianming'))
      await client.query(`delete from ${schema}.${table} where cell = $1`, [cell])
    await client.query('commit')
  })
  await onDatabase(county.url, async client => {
    await dropSubscription(client, 'from_province')
    await dropSlot(client, `from_${cell}`)
  })
  await dropHop(county.url, EXCHANGE)
  await onDatabase(provinceUrl, client => dropSlot(client, `from_outbox_${cell}`))
  await dropHop(provinceUrl, outboxOf(cell))
  const out = await openExchange(county)
  await onDatabase(provinceUrl, client => subscribe(client, county, out))
  await readOutbox(county, provinceUrl, await openOutbox(provinceUrl, cell), true)
}
