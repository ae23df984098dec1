import { analyseGrown } from '@dianming/shared/database/planner'
import { run } from '@dianming/shared/database/statement'
import type { ImportJob, Snapshot } from '@dianming/shared/http/imports/import-kind'
import type pg from 'pg'
import {
  registryImportAbsent,
  registryImportBeyond,
  registryImportClaimed,
  registryImportClose,
  registryImportCorrect,
  registryImportFileStage,
  registryImportGrades,
  registryImportGraduated,
  registryImportLinked,
  registryImportMoved,
  registryImportNamesDiffer,
  registryImportNewer,
  registryImportOlder,
  registryImportOnlyOlder,
  registryImportOpen,
  registryImportRenamed,
  registryImportSchoolCalled,
  registryImportSchoolSystem,
  registryImportSchools,
  registryImportScope,
  registryImportSeen,
  registryImportSnapshot,
  registryImportStudents,
  registryImportTransfers,
  registryImportTwice,
  registryImportUnverified,
  registryImportVerified,
} from '../generated/statements.js'

/** What a file tells of: a town or some schools of a region, or all of it. */
interface Scope {
  region: string
  asOf: string
  town: string | null
  schoolCodes: string[] | null
}

/**
 * The registry's rows enter the tables: schools, students, enrolments; a row that says nothing new changes nothing. A file that
 * replaces is a snapshot of its stages: who is in its scope and not in it is 待核实 from its day on, never dropped out.
 */
export async function applyRegistry(client: pg.PoolClient, job: ImportJob): Promise<Snapshot> {
  const scope: Scope = {
    region: job.region,
    asOf: job.asOf,
    town: job.options.town || null,
    schoolCodes: job.options.schoolCodes ? job.options.schoolCodes.split(',') : null,
  }
  const isFull = job.options.replace !== 'false'
  await run(client, registryImportFileStage)
  await countGrades(client, job.region)
  const { twice, isOlder } = await passOver(client, job, scope)
  const inScope = isFull ? await countScope(client, scope) : 0
  const renamesSchools = await nameSchools(client, job.region)
  await enterSchools(client, scope)
  await enterStudents(client)
  if (!isFull) await run(client, registryImportSeen, { asOf: job.asOf, region: job.region })
  await applyEnrolments(client, job.region, job.asOf)
  await verify(client, scope, { isFull, isOlder })
  await run(client, registryImportSnapshot, { ...scope, id: job.id, isFull })
  return { inScope, twice, isOlder, renamesSchools }
}

/**
 * Grades that are counted on from primary become grades of their stage, by the system of the school: five and four years where the
 * county or the name (五四制) says so, where it is known, or where two pupils and a tenth of all its juniors are in 六年级 or 初四. A grade
 * beyond the last of its stage is refused.
 */
async function countGrades(client: pg.PoolClient, region: string): Promise<void> {
  await run(client, registryImportSchoolSystem, { region })
  await client.query('analyze school_system')
  await run(client, registryImportGrades)
  await run(client, registryImportBeyond, { region })
}

/** Rows that say nothing more (twice, or older than what is known) or that are another county's. */
async function passOver(
  client: pg.PoolClient,
  job: ImportJob,
  scope: Scope,
): Promise<{ twice: number; isOlder: boolean }> {
  const { region, asOf } = scope
  // a transfer within the county stands twice in its file: the school that has the child now counts
  await run(client, registryImportTransfers)
  const twice = await run(client, registryImportTwice)
  // a code that stands under another county is for the platform to decide; what stands there is not told
  await run(client, registryImportClaimed, {
    region,
    organisation: job.organisation,
    organisationName: job.organisationName,
  })
  // an entry that was linked to another one of the same person says nothing of its own
  await run(client, registryImportLinked, { region })
  const newer = await run(client, registryImportNewer, scope)
  const isOlder = newer.rows[0]?.older ?? false
  await run(client, registryImportOlder, { region, asOf, isOlder })
  return { twice: twice.rowCount ?? 0, isOlder }
}

async function countScope(client: pg.PoolClient, scope: Scope): Promise<number> {
  const counted = await run(client, registryImportScope, scope)
  return counted.rows[0]?.n ?? 0
}

/**
 * How each school of the file is called: as most of its rows say, unless the directory knows it by another name. It is called anew only
 * if so many rows say so as half of its pupils are; that is asked first, which the answer tells. Rows that say otherwise are told.
 */
async function nameSchools(client: pg.PoolClient, region: string): Promise<boolean> {
  await run(client, registryImportSchoolCalled, { region })
  await client.query('analyze school_called')
  await run(client, registryImportNamesDiffer)
  const renamed = await run(client, registryImportRenamed)
  return renamed.rowCount === 1
}

async function enterSchools(client: pg.PoolClient, { region, asOf }: Scope): Promise<void> {
  await run(client, registryImportSchools, { region, asOf })
}

async function enterStudents(client: pg.PoolClient): Promise<void> {
  await run(client, registryImportStudents)
  await analyseGrown(client, 'students.school', 'students.student')
}

/** Closes the enrolment that no longer holds on `asOf` and opens the one of now; a second file of one day corrects the first. */
async function applyEnrolments(client: pg.PoolClient, region: string, asOf: string): Promise<void> {
  // which rows entered is new to the planner
  await client.query('analyze staged')
  await run(client, registryImportMoved, { region })
  await client.query('analyze moved')
  await run(client, registryImportCorrect, { asOf })
  await run(client, registryImportClose, { asOf })
  await run(client, registryImportOpen, { asOf })
  await analyseGrown(client, 'students.enrolment')
}

/**
 * Whoever stands in a file is verified; who is in its scope and not in it is 待核实 since its day, and who was to have graduated has.
 * A row that was refused for another cell still tells that its child is there.
 */
async function verify(
  client: pg.PoolClient,
  { region, asOf, town, schoolCodes }: Scope,
  { isFull, isOlder }: { isFull: boolean; isOlder: boolean },
): Promise<void> {
  if (isOlder) {
    // what only an older file holds was not in the newer one
    await run(client, registryImportOnlyOlder, { region, asOf })
    return
  }
  await run(client, registryImportVerified, { region })
  if (!isFull) return
  await run(client, registryImportAbsent, { region, asOf, town, schoolCodes })
  await run(client, registryImportUnverified, { asOf })
  await run(client, registryImportGraduated, { region, asOf, town, schoolCodes })
}
