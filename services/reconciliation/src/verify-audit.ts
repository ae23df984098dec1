import pg from 'pg'
import { verifyAudit } from './seal/seal.js'

/** Verifies the audit trail: JOB_DATABASE_URL names the database, ANCHOR_FILE the anchors outside it. Exit 1 names what is wrong. */
const pool = new pg.Pool({ connectionString: process.env.JOB_DATABASE_URL, max: 1 })
try {
  const { sealed, faults, restores } = await verifyAudit(pool, process.env.ANCHOR_FILE)
  for (const { fault, position, service, entryId } of faults)
    console.error(`${fault} position ${position ?? '–'} ${service ?? ''} ${entryId ?? ''}`)
  for (const { restoredTo, by, at, lost } of restores)
    console.log(`restored to ${restoredTo} by ${by} at ${at}, ${lost} rows lost`)
  console.log(`${sealed} sealed rows, ${faults.length} faults`)
  process.exitCode = faults.length ? 1 : 0
} catch (error) {
  console.error(`audit: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
} finally {
  await pool.end()
}
