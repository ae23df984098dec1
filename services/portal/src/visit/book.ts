import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

/** A pairing as a phone may keep it: 李**, the village, open difficulties; no number, address or category. */
export interface KeptPairing {
  id: string
  maskedName: string
  place: string | null
  from: string
  /** the day of the last visit of this pairing; left out by a book that was kept before it was asked for */
  lastVisitOn?: string | null
  /** another helped before */
  isTakenOver?: boolean
  difficulties: { id: string; title: string; dueOn: string }[]
}
/** A visit that was written on this phone and that nobody has acknowledged yet. */
export interface UnsentVisit {
  /** made here, once: the platform knows by it that it has the visit already */
  key: string
  owner: string
  pairingId: string
  on: string
  kind: string
  way: string
  lessons: number | null
  comfortMoney: string | null
  paidFrom: string | null
  signed: boolean
  notes: string
  another: boolean
  /** why it was refused, in both languages; it waits to be mended */
  refusal: { zh: string; en: string } | null
  writtenAt: number
}
interface Keeping {
  owner: string
  keptAt: number
  pairings: KeptPairing[]
}
interface Schema extends DBSchema {
  keeping: { key: string; value: Keeping }
  visit: { key: string; value: UnsentVisit; indexes: { owner: string } }
}

const NAME = 'visits'
const NOW = 'now'
const KEPT_MS = 7 * 86_400_000

const open = (): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>(NAME, 1, {
    upgrade(database) {
      database.createObjectStore('keeping')
      database.createObjectStore('visit', { keyPath: 'key' }).createIndex('owner', 'owner')
    },
  })

async function using<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  const database = await open()
  try {
    return await work(database)
  } finally {
    database.close()
  }
}

/** Keeps whose pairings these are, in place of whoever's were kept before. */
export const keepPairings = (owner: string, pairings: KeptPairing[]): Promise<unknown> =>
  using(database => database.put('keeping', { owner, keptAt: Date.now(), pairings }, NOW))

/** What is kept, for at most seven days; null when that is nothing. */
export const kept = (): Promise<Keeping | null> =>
  using(async database => {
    const found = await database.get('keeping', NOW)
    if (!found) return null
    if (Date.now() - found.keptAt <= KEPT_MS) return found
    await database.delete('keeping', NOW)
    return null
  })

/** Visits of one helper that nobody has acknowledged, in the order in which they were written. */
export const unsentOf = (owner: string): Promise<UnsentVisit[]> =>
  using(async database =>
    (await database.getAllFromIndex('visit', 'owner', owner)).sort((a, b) => a.writtenAt - b.writtenAt),
  )

/** Writes a visit down, before anything is sent; again under its key mends it. */
export const writeVisit = (visit: UnsentVisit): Promise<unknown> => using(database => database.put('visit', visit))

/** Forgets visits that are entered, or that their helper gave up. */
export const forgetVisits = (keys: readonly string[]): Promise<unknown> =>
  using(async database => {
    const change = database.transaction('visit', 'readwrite')
    for (const key of keys) await change.store.delete(key)
    await change.done
  })

/** Forgets a helper at sign-out, and what anybody wrote more than seven days ago; what another helper has not sent yet stays hidden. */
export const wipe = (owner: string): Promise<unknown> =>
  using(async database => {
    await database.clear('keeping')
    const old = Date.now() - KEPT_MS
    const gone = (await database.getAll('visit')).filter(visit => visit.owner === owner || visit.writtenAt < old)
    for (const { key } of gone) await database.delete('visit', key)
  })
