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
      const n = rows[0]?.n ?? 0
      if (n < 0) for (let one = 0; one < AT_ONCE; one++) await pool.query('select province.keep_findings(1)')
      else if (n === 0) return
    }
  }
  // one at a time, and once more for whoever was noted meanwhile
  const keepNext = () => {
    turn = turn.then(keep).catch(() => undefined)
  }
  const listen = async () => {
    if (client) return
    const listener = await pool.connect()
    client = listener
    listener.on('notification', keepNext)
    listener.on('error', () => {
      if (client !== listener) return
      client = undefined
      listener.release(true)
    })
    await listener.query('listen province_dirty')
  }
  const stop = repeat(LOOK_EVERY_MS, log, 'the findings of the province wait', async () => {
    await listen()
    await keep()
  })
  return async () => {
    isStopping = true
    await stop()
    await turn
    const listener = client
    client = undefined
    listener?.release(true)
  }
}
