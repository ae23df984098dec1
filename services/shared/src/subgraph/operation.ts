import type { EntityManager } from '@mikro-orm/postgresql'
import DataLoader from 'dataloader'
import type { Log } from '../caller/log.js'
import type { LookingUp, PersonalData } from '../caller/personal-data.js'
import type { Principal } from '../caller/principal.js'
import { row } from '../database/statement.js'
import { callerStandingLookup } from '../generated/statements.js'
import { BadInput, Forbidden } from '../vocabulary/errors.js'

/** What one operation carries: who asks, the transaction, whom it concerns. */
export class OperationContext {
  /** set when the transaction opens, before any resolver runs */
  private manager: EntityManager | undefined
  private standing: Promise<LookingUp> | undefined
  private readonly loaders = new Map<string, DataLoader<string, unknown>>()
  /** students, register members and households whose personal data the operation read or changed */
  readonly personIds = new Set<string>()
  /** what was asked for and refused, or not found; the audit trail keeps it */
  readonly refusals = new Set<string>()
  /** why, where the operation asks for a reason; the audit trail keeps it */
  auditReason: string | null = null

  constructor(
    readonly principal: Principal,
    readonly personalData: PersonalData,
    readonly log: Log,
    readonly publicOrigin: string,
    readonly correlationId: string,
    readonly operation: { id: string; name: string },
  ) {}

  get em(): EntityManager {
    if (!this.manager) throw new Error('the operation has no transaction yet')
    return this.manager
  }
  set em(manager: EntityManager) {
    this.manager = manager
  }

  /** Digest by which a person is looked up by ID number or registry number, in this operation's transaction. */
  async lookUp(kind: 'id' | 'registry', number: string): Promise<Buffer> {
    await this.holdLookups()
    return (await this.standing)?.lookUp(kind, number) ?? Buffer.alloc(0)
  }

  /** Who a person is stays so until the operation ends: for what is decided about persons without naming a number. */
  async holdLookups(): Promise<void> {
    this.standing ??= row(this.em, callerStandingLookup).then(standing => this.personalData.lookingUp(standing))
    await this.standing
  }

  /** A DataLoader of this operation; `name` names it together with everything that `load` depends on but the keys. */
  loader<T>(name: string, load: (keys: readonly string[]) => Promise<Map<string, T>>): DataLoader<string, T | null> {
    let loader = this.loaders.get(name) as DataLoader<string, T | null> | undefined
    if (!loader) {
      loader = new DataLoader<string, T | null>(async keys => {
        const found = await load(keys)
        return keys.map(key => found.get(key) ?? null)
      })
      this.loaders.set(name, loader as DataLoader<string, unknown>)
    }
    return loader
  }

  /** Notes for the audit trail that these persons were looked at or changed. */
  concerns(...ids: (string | null | undefined)[]): void {
    for (const id of ids) if (id && isId(id)) this.personIds.add(id)
  }

  /** Notes for the audit trail that this field was refused, and whom its arguments named by an id. */
  noteRefusal(field: string, args: Record<string, unknown>): void {
    this.refusals.add(field)
    for (const value of Object.values(args)) if (typeof value === 'string') this.concerns(value)
  }

  /** Drops what was loaded: a mutation changed it. */
  forget(): void {
    this.loaders.clear()
  }

  /** Throws FORBIDDEN unless the principal's region holds `region`. */
  requireRegion(region: string): void {
    if (!this.principal.region || !region.startsWith(this.principal.region)) throw new Forbidden()
  }
}

export const MAX_PAGE_SIZE = 200

/** Checks the size of a page. */
export function pageSize(first: number): number {
  if (first < 1 || first > MAX_PAGE_SIZE)
    throw new BadInput(`first 应在 1 到 ${MAX_PAGE_SIZE} 之间`, `first is from 1 to ${MAX_PAGE_SIZE}`)
  return first
}

/** Whether `text` has the form of an id; anything else is no row's. */
export const isId = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text)
