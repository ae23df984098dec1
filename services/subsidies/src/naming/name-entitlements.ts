import type { Log } from '@dianming/shared/caller/log'
import { run } from '@dianming/shared/database/statement'
import { runTask } from '@dianming/shared/jobs/run'
import type pg from 'pg'
import { namingName, namingTakeTurn } from '../generated/statements.js'

interface NamingRow {
  region: string
  term: string
  programmes: string[]
  subject: string
  organisation: string
}

/** The job of a naming; another one of the same term waits for it. */
export const namingTask = (log: Log) =>
  runTask<NamingRow>(
    {
      table: 'subsidies.naming',
      columns: 'region, term, programmes, subject, organisation',
      failure: '系统未能完成点名测算，应享名单保持原样 (the platform failed; nothing was named)',
    },
    log,
    async (client: pg.PoolClient, _pool, { id, region, term, programmes, subject, organisation }) => {
      await run(client, namingTakeTurn, { lock: `naming ${term}` })
      await run(client, namingName, { region, term, programmes, id, subject, organisation })
      await client.query(
        'analyze subsidies.entitlement (id, student_id, programme_code, term, region, status, school_id, stage, check_status)',
      )
    },
  )
