import { analyseGrown } from '@dianming/shared/database/planner'
import { run } from '@dianming/shared/database/statement'
import type { ImportJob, Snapshot } from '@dianming/shared/http/imports/import-kind'
import type pg from 'pg'
import {
  registerImportApart,
  registerImportBad,
  registerImportElsewhere,
  registerImportEnded,
  registerImportFresh,
  registerImportHouseholds,
  registerImportKeep,
  registerImportKept,
  registerImportKeptMoved,
  registerImportKeptNumber,
  registerImportKeptPerson,
  registerImportLeavers,
  registerImportLeft,
  registerImportMoved,
  registerImportNewer,
  registerImportOlder,
  registerImportPersons,
  registerImportPlaced,
  registerImportPresent,
  registerImportRegistrations,
  registerImportRest,
  registerImportScope,
  registerImportSeen,
  registerImportSnapshot,
  registerImportStale,
  registerImportTouched,
  registerImportTwice,
} from '../generated/statements.js'

/**
 * What a file tells of: a town or some categories of a list, or all of it. A list is a register, or what another county's register hands
 * down of its children who study here: neither says anything of the other.
 */
interface Scope {
  list: string
  region: string
  asOf: string
  town: string | null
  categories: string[] | null
}

/**
 * A register's rows enter the tables: households, members, registrations; a row that says nothing new changes nothing. A file that
 * replaces is a snapshot: who is in its scope and not in it ends on its day, and nothing is overwritten.
 */
export async function applyRegister(client: pg.PoolClient, job: ImportJob): Promise<Snapshot> {
  const { register = '', handedDownFrom: origin } = job.options
  const scope: Scope = {
    list: origin ? `${register}@${origin}` : register,
    region: job.region,
    asOf: job.asOf,
    town: job.options.town || null,
    categories: job.options.categories ? job.options.categories.split(',') : null,
  }
  const isFull = job.options.replace !== 'false'
  const { twice, isOlder } = await passOver(client, scope, isFull)
  await run(client, registerImportHouseholds, { register, region: job.region, origin: origin ?? '' })
  await analyseGrown(client, 'households.household')
  await run(client, registerImportPlaced, { list: scope.list, region: scope.region })
  await run(client, registerImportPresent, { list: scope.list, region: scope.region })
  await client.query(
    'create index on placed (household_id, member_key); create index on present (household_id, member_key)',
  )
  await client.query('analyze placed; analyze present')
  const inScope = isFull ? await countScope(client, scope) : 0
  const studyElsewhere = origin ? 0 : await countElsewhere(client, scope)
  if (!isOlder) await keepPersons(client, scope)
  await enterMembers(client, scope, isFull)
  await run(client, registerImportMoved)
  await enterRegistrations(client, scope)
  if (isFull && !isOlder) {
    await endOtherCategories(client, scope)
    await endLeavers(client, scope)
  }
  await run(client, registerImportTouched)
  await run(client, registerImportRest)
  await run(client, registerImportSnapshot, { ...scope, id: job.id, isFull })
  return { inScope, twice, isOlder, studyElsewhere }
}

/** New rows of persons who study in another county, by equal number and name: a few are usual, many are looked at first. */
async function countElsewhere(client: pg.PoolClient, { list, region }: Scope): Promise<number> {
  const counted = await run(client, registerImportElsewhere, { region, list })
  return counted.rows[0]?.n ?? 0
}

/** Rows that say nothing more: those that stand twice, and those of a file older than what is known. */
async function passOver(
  client: pg.PoolClient,
  scope: Scope,
  isFull: boolean,
): Promise<{ twice: number; isOlder: boolean }> {
  await tellApart(client, scope, isFull)
  const twice = await run(client, registerImportTwice)
  const older = await run(client, registerImportNewer, scope)
  const isOlder = older.rows[0]?.older ?? false
  await run(client, registerImportOlder, { ...scope, isOlder })
  return { twice: twice.rows[0]?.n ?? 0, isOlder }
}

/**
 * Rows of one household with one number and different names are different people, of whom at most one has the number right; so is a row
 * of a file that only adds, when the number stands beside another name already. Each is known by number and name.
 */
async function tellApart(client: pg.PoolClient, { list, region }: Scope, isFull: boolean): Promise<void> {
  await run(client, registerImportApart, { list, region, isFull })
}

async function countScope(client: pg.PoolClient, scope: Scope): Promise<number> {
  const counted = await run(client, registerImportScope, scope)
  return counted.rows[0]?.n ?? 0
}

/**
 * Whoever is written otherwise now stays the person that she was: one whose number was mended (the only new one of her name in the
 * household, or, where the register has no households, of her name and village), and one who moved to another household.
 */
async function keepPersons(client: pg.PoolClient, { list, region }: Scope): Promise<void> {
  const fresh = await run(client, registerImportFresh)
  const stale = await run(client, registerImportStale, { list, region })
  if (!fresh.rowCount || !stale.rowCount) return
  await run(client, registerImportKept)
  await client.query('analyze fresh; analyze stale')
  await run(client, registerImportKeptNumber)
  await run(client, registerImportKeptMoved)
  await run(client, registerImportKeptPerson)
  await run(client, registerImportKeep)
}

async function enterMembers(client: pg.PoolClient, { list, region, asOf }: Scope, isFull: boolean): Promise<void> {
  await run(client, registerImportPersons, { list, region, asOf })
  await analyseGrown(client, 'households.member')
  // a snapshot is remembered as one; of another file each row remembers its day
  if (!isFull) await run(client, registerImportSeen, { asOf })
}

/**
 * Who has a category is registered for it. Somebody new to a register that is already known joins on the file's day, unless the
 * file states a later day than the snapshot before; what only an older file has ended with the next one.
 */
async function enterRegistrations(client: pg.PoolClient, scope: Scope): Promise<void> {
  await run(client, registerImportRegistrations, { list: scope.list, region: scope.region, asOf: scope.asOf })
  await analyseGrown(client, 'households.registration')
}

/** Who is in the file has the categories that the file says; another one of before ended on its day. */
async function endOtherCategories(client: pg.PoolClient, { asOf, categories }: Scope): Promise<void> {
  await run(client, registerImportEnded, { asOf, categories })
}

/** Who stands in the scope and is not in the file ends; a row that was refused for another cell still tells that its person is there. */
async function endLeavers(client: pg.PoolClient, scope: Scope): Promise<void> {
  const { asOf, categories } = scope
  await run(client, registerImportBad)
  await client.query('analyze bad')
  await run(client, registerImportLeavers, scope)
  await run(client, registerImportLeft, { asOf, categories })
}
