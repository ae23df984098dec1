import { randomUUID } from 'node:crypto'
import { primaryOf } from '@dianming/shared/database/primary'
import pg from 'pg'
import type { Told } from './sign-in-guard.js'

const AS = 'sign-in'

/** Writes failed sign-ins into the audit trail, as the role that can do nothing else. A database that is away fails nobody's sign-in. */
export function createTrail(url: string): { tell: Told; stop(): Promise<void> } {
  const pool = new pg.Pool({ ...primaryOf(url), max: 1, connectionTimeoutMillis: 3000 })
  pool.on('error', () => undefined)
  return {
    tell(name, what) {
      pool
        .query(
          `/* sign-in.failed */ insert into reconciliation.audit_entry (subject, organisation, operation_id, operation_name, is_change, person_ids, reason, is_refused)
           values ($1, $2, $3, 'signIn', false, '{}', $4, true)`,
          [name, AS, randomUUID(), what],
        )
        .catch((error: Error) => console.error(`sign-in: the trail was not written: ${error.message}`))
    },
    stop: () => pool.end(),
  }
}
