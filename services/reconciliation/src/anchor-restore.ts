import { parseArgs } from 'node:util'
import pg from 'pg'
import { noteRestore } from './seal/seal.js'

/** Writes down that JOB_DATABASE_URL was restored to a moment, by whom: ANCHOR_FILE keeps it, the check of the trail tells it. */
const { values } = parseArgs({ options: { restored: { type: 'string' }, by: { type: 'string' } } })
const { JOB_DATABASE_URL, ANCHOR_FILE } = process.env
const pool = new pg.Pool({ connectionString: JOB_DATABASE_URL, max: 1 })
try {
  if (!ANCHOR_FILE || !values.restored || !values.by) throw new Error('ANCHOR_FILE, --restored and --by are needed')
  const { lost } = await noteRestore(pool, ANCHOR_FILE, { restoredTo: values.restored, by: values.by })
  console.log(`${lost} rows lost`)
} catch (error) {
  console.error(`audit: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
} finally {
  await pool.end()
}
