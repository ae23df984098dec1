import { createHash } from 'node:crypto'
import { made, type RowOf, rows } from '@dianming/shared/database/statement'
import { holdsNumber } from '@dianming/shared/subgraph/free-text'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { pageOf } from '@dianming/shared/subgraph/page'
import { rowById } from '@dianming/shared/subgraph/row-by-id'
import { daysBefore, today } from '@dianming/shared/vocabulary/day'
import { BadInput, DianmingError, NotFound, saysWhy } from '@dianming/shared/vocabulary/errors'
import { visitEnter, visitLoad, visitOfHousehold, visitOfPairing, visitOfStudent } from '../generated/statements.js'
import { Visit } from './visit.entity.js'

/** A phone says within so many days what was seen. */
const HELPER_DAYS = 60
const MAX_ITEMS = 50
const MAX_NOTES = 1000
const MAX_KEY = 200
const MAX_LESSONS = 12
/** 5,000 yuan. */
export const MAX_COMFORT_FEN = 500_000n

interface PageAsked {
  first: number
  after: string | undefined
}

const toVisit = (row: RowOf<typeof visitLoad>): Visit => made(Visit, row)

/** A visit by id, as far as the caller may read it. */
export const loadVisit = (context: OperationContext, id: string): Promise<Visit | null> =>
  rowById(context, visitLoad, (_, row) => toVisit(row), id)

/** Visits of a pairing as they stand, the newest first. */
export const visitsOfPairing = async (context: OperationContext, pairingId: string): Promise<Visit[]> =>
  (await context
    .loader<Visit[]>('visits.of.pairing', async ids => {
      const found = await rows(context.em, visitOfPairing, { ids })
      return Map.groupBy(found.map(toVisit), visit => visit.pairingId)
    })
    .load(pairingId)) ?? []

/** Visits to a household as they stand, the newest first. */
export const visitsOfHousehold = (context: OperationContext, householdId: string, page: PageAsked) =>
  pageOf(context, { statement: visitOfHousehold, parameters: {} }, page, toVisit, householdId)

/** Visits to a child and its households as they stand, the newest first. */
export const visitsOfStudent = (context: OperationContext, studentId: string, page: PageAsked) =>
  pageOf(context, { statement: visitOfStudent, parameters: {} }, page, toVisit, studentId)

/** What a helper or a clerk says of one visit. */
export interface SaidVisit {
  pairingId: string
  on: string
  kind: string
  way?: string | null
  lessons?: number | null
  comfortMoney?: bigint | null
  paidFrom?: string | null
  giftId?: string | null
  signed?: boolean | null
  notes?: string | null
  another?: boolean | null
  idempotencyKey: string
}

/** What of a visit contradicts itself, before any table is asked. */
function faultOf(said: Omit<SaidVisit, 'pairingId' | 'idempotencyKey'>): BadInput | null {
  if (said.comfortMoney != null && said.giftId != null)
    return new BadInput('慰问金与捐助只记一处', 'comfort money or a gift, not both')
  if (said.comfortMoney != null && (said.comfortMoney <= 0n || said.comfortMoney > MAX_COMFORT_FEN))
    return new BadInput(
      '慰问金应大于 0，且每次不超过 5000 元',
      'comfort money is positive, of at most 5,000 yuan a visit',
    )
  if ((said.comfortMoney != null) !== (said.paidFrom != null))
    return new BadInput('慰问金须注明由谁出资（paidFrom）', 'comfort money goes with who paid it')
  if (said.comfortMoney != null && !said.signed)
    return new BadInput('慰问金须由对方签收', 'comfort money is signed for')
  if (said.kind === 'HOME_TEACHING' && !(said.lessons != null && said.lessons >= 1 && said.lessons <= MAX_LESSONS))
    return new BadInput('送教上门须填写课时（1 到 12）', 'teaching at home has 1 to 12 lessons')
  if (said.kind !== 'HOME_TEACHING' && said.lessons != null)
    return new BadInput('只有送教上门才填写课时', 'only teaching at home has lessons')
  if ((said.notes?.length ?? 0) > MAX_NOTES)
    return new BadInput('记录最多 1000 个字', 'notes have at most 1,000 characters')
  if (said.notes && holdsNumber(said.notes))
    return new BadInput(
      '记录里不要填写身份证号、学籍号或账号',
      'notes are no place for an ID, registry or account number',
    )
  return null
}

const contentOf = (said: object): string =>
  createHash('sha256')
    .update(
      JSON.stringify(said, (_, part: unknown) => (typeof part === 'bigint' ? part.toString() : (part ?? undefined))),
    )
    .digest('hex')

/** What became of one of several visits. */
export interface EnteredVisit {
  idempotencyKey: string
  visitId: string | null
  /** the visit of this kind that stands on this day already */
  conflictsWithId: string | null
  error: DianmingError | null
}
type Outcome = RowOf<typeof visitEnter>

interface Correction {
  correctsId: string
  isVoid: boolean
  reason: string
}

/**
 * Enters up to fifty visits in one statement, each by itself: what one is refused for is told of that one. The same key and content again
 * answers the same visit. BAD_USER_INPUT for too many.
 */
export async function recordVisits(context: OperationContext, said: SaidVisit[]): Promise<EnteredVisit[]> {
  if (said.length < 1 || said.length > MAX_ITEMS)
    throw new BadInput(`一次提交 1 到 ${MAX_ITEMS} 条走访`, `1 to ${MAX_ITEMS} visits at a time`)
  const keys = new Set<string>()
  return enter(context, said, item => {
    if (keys.has(item.idempotencyKey))
      return new BadInput('同一批中 idempotencyKey 重复', 'an idempotencyKey stands twice in this batch')
    keys.add(item.idempotencyKey)
    return null
  })
}

async function enter(
  context: OperationContext,
  said: SaidVisit[],
  also: (item: SaidVisit) => DianmingError | null,
  correction?: Correction,
): Promise<EnteredVisit[]> {
  const { principal, em } = context
  const faults = said.map(item => {
    if (item.idempotencyKey.length < 1 || item.idempotencyKey.length > MAX_KEY)
      return new BadInput(`idempotencyKey 应为 1 到 ${MAX_KEY} 个字符`, `idempotencyKey has 1 to ${MAX_KEY} characters`)
    if (!isId(item.pairingId)) return new NotFound('该结对')
    if (item.giftId != null && !isId(item.giftId)) return new NotFound('该捐助')
    return also(item) ?? faultOf(item)
  })
  const good = said.filter((_, place) => !faults[place])
  const found: Outcome[] =
    good.length === 0
      ? []
      : await rows(em, visitEnter, {
          items: JSON.stringify(
            good.map(({ comfortMoney, idempotencyKey, ...item }) => ({
              ...item,
              ...correction,
              comfortFen: comfortMoney?.toString() ?? null,
              key: idempotencyKey,
              content: contentOf([item, comfortMoney, correction]),
            })),
          ),
          organisation: principal.organisation,
          subject: principal.subject,
          oldest: principal.audience === 'HELPER' ? daysBefore(today(), HELPER_DAYS) : null,
        })
  const told = new Map(found.map(row => [good[row.place - 1], row]))
  context.forget()
  return said.map((item, place) => {
    const fault = faults[place]
    if (fault) return { idempotencyKey: item.idempotencyKey, visitId: null, conflictsWithId: null, error: fault }
    const row = told.get(item)
    const error = row ? refusalOf(row) : new NotFound('该结对')
    const visitId = row?.visitId ?? null
    return {
      idempotencyKey: item.idempotencyKey,
      visitId: error ? null : visitId,
      conflictsWithId: row?.outcome === 'CONFLICT' ? visitId : null,
      error,
    }
  })
}

function refusalOf({ outcome, firstDay, lastDay }: Outcome): DianmingError | null {
  switch (outcome) {
    case 'DONE':
    case 'KNOWN':
      return null
    case 'REUSED':
      return new DianmingError(
        'IDEMPOTENCY_KEY_REUSED',
        '该幂等键已用于另一内容的请求，请换一个',
        'this key stood for another request; take a new one',
      )
    case 'DAY':
      return new BadInput(`走访日期应在 ${firstDay} 至 ${lastDay} 之间`, `the day is from ${firstDay} to ${lastDay}`)
    case 'CONFLICT':
      return new DianmingError(
        'CONFLICT',
        '当天已有一条同类走访；确为另一次的请注明“另一次”',
        'there is a visit of this kind on this day already; say so if this is another',
      )
    case 'CORRECTED_ALREADY':
      return new DianmingError(
        'CONFLICT',
        '该走访已被更正，请更正最新的一条',
        'it was corrected already; correct the newest',
      )
    case 'NOT_HOME_TAUGHT':
      return new DianmingError(
        'STATE_NOT_ALLOWED',
        '该学生当天的学籍状态不是送教上门',
        'the student was not taught at home on that day',
      )
    case 'GIFT_NOT_THEIRS':
      return new NotFound('该户或该学生的这笔捐助')
    default:
      return new NotFound('该结对')
  }
}

/** Enters one visit. NOT_FOUND, BAD_USER_INPUT, CONFLICT with the visit that is there, STATE_NOT_ALLOWED, IDEMPOTENCY_KEY_REUSED. */
export async function recordVisit(context: OperationContext, said: SaidVisit): Promise<Visit> {
  const [entered] = await recordVisits(context, [said])
  return requireEntered(context, entered)
}

async function requireEntered(context: OperationContext, entered: EnteredVisit | undefined): Promise<Visit> {
  if (entered?.error) throw entered.error
  const visit = entered?.visitId ? await loadVisit(context, entered.visitId) : null
  if (!visit) throw new NotFound('该走访')
  return visit
}

/** What a correction says instead. */
export interface CorrectedVisit extends Omit<SaidVisit, 'pairingId' | 'on' | 'kind'> {
  visitId: string
  on?: string | null
  kind?: string | null
  isVoid?: boolean | null
  reason: string
}

/**
 * Corrects a visit by another that stands in its place, or by none. What is left out stays as it was. NOT_FOUND, BAD_USER_INPUT without a
 * reason, CONFLICT when it was corrected already.
 */
export async function correctVisit(context: OperationContext, input: CorrectedVisit): Promise<Visit> {
  if (!saysWhy(input.reason)) throw new BadInput('请写明更正理由', 'say why')
  const { visitId, reason, isVoid, ...said } = input
  const was = await loadVisit(context, visitId)
  if (!was) throw new NotFound('该走访')
  const kept = {
    pairingId: was.pairingId,
    on: said.on ?? was.on,
    kind: said.kind ?? was.kind,
    way: said.way ?? was.way,
    lessons: said.lessons ?? ((said.kind ?? was.kind) === 'HOME_TEACHING' ? was.lessons : null),
    comfortMoney: said.comfortMoney ?? (said.giftId ? null : was.comfortMoney),
    paidFrom: said.paidFrom ?? (said.giftId ? null : was.paidFrom),
    giftId: said.giftId ?? (said.comfortMoney ? null : was.giftId),
    signed: said.signed ?? was.signed,
    notes: said.notes ?? was.notes,
    idempotencyKey: said.idempotencyKey,
  }
  const correction = { correctsId: was.id, isVoid: isVoid ?? false, reason: reason.trim() }
  const [entered] = await enter(context, [kept], () => null, correction)
  return requireEntered(context, entered)
}
