import type { Log } from '@dianming/shared/caller/log'
import { repeat } from '@dianming/shared/jobs/repeat'
import type pg from 'pg'

const LOOK_EVERY_MS = 1000
const AT_ONCE = 500

/**
 * At a province: looks at whom the counties' feeds have noted, as soon as one says so, and each second. Answers how
 * to stop it.
 */
export function startKeepingProvince(pool: pg.Pool, log: Log): () => Promise<void> {
  let client: pg.PoolClient | undefined
  let turn: Promise<void> = Promise.resolve()
  let isStopping = false
  const keep = async () => {
    while (!isStopping) {
      const { rows } = await pool.query<{ n: number }>('select province.keep_findings($1) as n', [AT_ONCE])
      if (!rows[0]?.n) return
    }
  }
  // one at a time, and once more for whoever was noted meanwhile
  const keepNext = () => {
    turn = turn.then(keep).catch(() => undefined)
  }
  const listen = async () => {
    if (client) return
    client = await pool.connect()
    client.on('notification', keepNext)
    client.on('error', () => {
      client?.release(true)
      client = undefined
    })
    await client.query('listen province_dirty')
  }
  const stop = repeat(LOOK_EVERY_MS, log, 'the findings of the province wait', async () => {
    await listen()
    await keep()
  })
  return async () => {
    isStopping = true
    await stop()
    await turn
    client?.release(true)
  }
}
