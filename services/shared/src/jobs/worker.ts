import { Logger, type Runner, run, type TaskList } from 'graphile-worker'
import pg from 'pg'
import type { Log } from '../caller/log.js'
import { scrubNumbers } from '../caller/personal-data.js'
import { primaryOf } from '../database/primary.js'

const WORKER_POOL = 5
const RESTART_DELAY_MS = 1000

/** A job's work: its database, and the ids it was given. Payloads hold nothing but ids. */
export type Task = (pool: pg.Pool, payload: { id: string }) => Promise<void>

export interface Worker {
  pool: pg.Pool
  stop(): Promise<void>
}

/**
 * The service's worker. It survives the database: when the connection breaks, it starts again and takes up the jobs that the
 * broken one held. Each job guards itself against running twice by an advisory lock.
 */
export function startWorker(service: string, url: string, tasks: Record<string, Task>, log: Log): Worker {
  const pool = new pg.Pool({
    ...primaryOf(url),
    options: `-c search_path=${service}`,
    max: WORKER_POOL,
    connectionTimeoutMillis: 3000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  })
  pool.on('error', error => log.warn({ reason: error.message }, 'the job database went away'))
  pool.on('connect', client => client.on('error', () => undefined))
  const taskList: TaskList = Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [name, payload => task(pool, payload as { id: string })]),
  )
  let runner: Runner | undefined
  let isStopping = false

  const loop = async () => {
    while (!isStopping) {
      try {
        await pool.query(
          `select ${service}_jobs.force_unlock_workers(array(select distinct locked_by from ${service}_jobs._private_jobs where locked_by is not null))`,
        )
        runner = await run({
          pgPool: pool,
          schema: `${service}_jobs`,
          taskList,
          concurrency: 1,
          pollInterval: 1000,
          noHandleSignals: true,
          logger: quietLogger(log),
        })
        await runner.promise
      } catch (error) {
        if (!isStopping) log.warn({ reason: scrubNumbers(String(error)) }, 'the worker starts again')
      }
      runner = undefined
      if (!isStopping) await new Promise(resolve => setTimeout(resolve, RESTART_DELAY_MS))
    }
  }
  const running = loop()

  return {
    pool,
    async stop() {
      isStopping = true
      await runner?.stop().catch(() => undefined)
      await running
      await pool.end()
    },
  }
}

const quietLogger = (log: Log) =>
  new Logger(() => (level, message) => {
    if (level === 'error') log.error({ reason: scrubNumbers(message) }, 'job')
    else if (level === 'warning') log.warn({ reason: scrubNumbers(message) }, 'job')
  })
