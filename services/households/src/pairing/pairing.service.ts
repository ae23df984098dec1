import { made, type RowOf, rows } from '@dianming/shared/database/statement'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { pageOf } from '@dianming/shared/subgraph/page'
import { requestOnce } from '@dianming/shared/subgraph/request-once'
import { rowById } from '@dianming/shared/subgraph/row-by-id'
import { today } from '@dianming/shared/vocabulary/day'
import { BadInput, DianmingError, NotFound } from '@dianming/shared/vocabulary/errors'
import {
  pairingEnd,
  pairingInsert,
  pairingList,
  pairingListOfHelper,
  pairingLoad,
  pairingOfHousehold,
  pairingOfStudent,
  pairingOpenOne,
  pairingUnpaired,
} from '../generated/statements.js'
import { enterHelper, requireHelper, type SaidHelper } from '../helper/helper.service.js'
import { Pairing, Student } from './pairing.entity.js'
import { type NamedTarget, targetOf } from './pairing-target.js'

interface PageAsked {
  first: number
  after: string | undefined
}

function toPairing(context: OperationContext, row: RowOf<typeof pairingLoad>): Pairing {
  context.concerns(row.studentId, row.householdId)
  return made(Pairing, row)
}

/** A pairing by id, as far as the caller may read it. */
export const loadPairing = (context: OperationContext, id: string): Promise<Pairing | null> =>
  rowById(context, pairingLoad, toPairing, id)

/** A pairing that the caller sees. NOT_FOUND. */
export async function requirePairing(context: OperationContext, id: string): Promise<Pairing> {
  const pairing = await loadPairing(context, id)
  if (!pairing) throw new NotFound('该结对')
  return pairing
}

/** Pairings of a helper, or all that the caller sees. */
export const listPairings = (
  context: OperationContext,
  filter: { isOpen: boolean },
  page: PageAsked,
  helperId: string,
) =>
  pageOf(
    context,
    { statement: pairingListOfHelper, parameters: filter },
    page,
    row => toPairing(context, row),
    helperId,
  )

/** Pairings that the caller sees, by day. */
export const listAllPairings = (
  context: OperationContext,
  filter: {
    isOpen: boolean
    helperId: string | null
    teamId: string | null
    silentDays: number | null
    kind: string | null
  },
  page: PageAsked,
) => pageOf(context, { statement: pairingList, parameters: filter }, page, row => toPairing(context, row))

/** Children whom their county wants paired and whom nobody helps now. */
export const listUnpaired = (context: OperationContext, schoolCode: string | null, page: PageAsked) =>
  pageOf(context, { statement: pairingUnpaired, parameters: { schoolCode } }, page, ({ id }) => {
    context.concerns(id)
    return made(Student, { id })
  })

/** Pairings of a household, the newest first. */
export const pairingsOfHousehold = async (context: OperationContext, householdId: string): Promise<Pairing[]> =>
  (await context
    .loader<Pairing[]>('pairings.of.household', async ids => {
      const found = await rows(context.em, pairingOfHousehold, { ids })
      return Map.groupBy(
        found.map(row => toPairing(context, row)),
        pairing => pairing.householdId ?? '',
      )
    })
    .load(householdId)) ?? []

/** Pairings of a student and of its households, the newest first. */
export const pairingsOfStudent = async (context: OperationContext, studentId: string): Promise<Pairing[]> =>
  (await context
    .loader<Pairing[]>('pairings.of.student', async ids => {
      const found = await rows(context.em, pairingOfStudent, { ids })
      return Map.groupBy(
        found.map(({ childId, ...row }) => Object.assign(toPairing(context, row), { childId })),
        row => row.childId,
      )
    })
    .load(studentId)) ?? []

/** Whom a helper begins to help. */
export interface NewPairing extends NamedTarget {
  helperId?: string | null
  helper?: SaidHelper | null
  purposes: string[]
  from?: string | null
  idempotencyKey: string
}

/**
 * Binds a helper to a household or a student; the same two again answer the pairing that is open. NOT_FOUND for a helper, household or child
 * that the caller does not see, FORBIDDEN, BAD_USER_INPUT.
 */
export async function pair(context: OperationContext, input: NewPairing): Promise<Pairing> {
  if ((input.helperId == null) === (input.helper == null))
    throw new BadInput('请给出 helperId 或 helper 之一', 'give helperId or helper')
  if (input.purposes.length === 0) throw new BadInput('请选择帮扶用途', 'say what the help is for')
  const from = input.from ?? today()
  if (from > today()) throw new BadInput('开始日期不能晚于今天', 'the first day is not after today')
  const { principal, em } = context
  const id = await requestOnce(context, 'pair', { ...input }, async () => {
    const helperId = input.helperId ?? (input.helper ? await enterHelper(context, input.helper) : '')
    const helper = await requireHelper(context, helperId)
    if (principal.audience === 'SCHOOL' && !helper.isOwn) throw new NotFound('该帮扶人')
    if (helper.until && helper.until < from)
      throw new DianmingError('STATE_NOT_ALLOWED', '该帮扶人已不再帮扶', 'this helper helps no more')
    const target = await targetOf(context, input)
    const two = { helperId: helper.id, householdId: target.householdId, studentId: target.studentId }
    await rows(em, pairingInsert, {
      ...two,
      purposes: [...new Set(input.purposes)],
      from,
      maskedName: target.maskedName,
      place: target.place,
      town: target.town,
      region: target.region,
      madeBy: principal.organisation,
    })
    const [open] = await rows(em, pairingOpenOne, two)
    if (!open) throw new NotFound('该结对')
    return open.id
  })
  context.forget()
  return requirePairing(context, id)
}

/** Ends a pairing. NOT_FOUND, BAD_USER_INPUT, STATE_NOT_ALLOWED when it has ended, FORBIDDEN for another organisation's. */
export async function endPairing(
  context: OperationContext,
  input: { pairingId: string; on: string; reason: string },
): Promise<Pairing> {
  const pairing = await requirePairing(context, input.pairingId)
  if (pairing.until) throw new DianmingError('STATE_NOT_ALLOWED', '该结对已结束', 'it has ended already')
  if (input.on > today() || input.on < pairing.from)
    throw new BadInput(`结束日期应在 ${pairing.from} 至今天之间`, `the last day is from ${pairing.from} to today`)
  if (pairing.lastVisitOn && input.on < pairing.lastVisitOn)
    throw new BadInput(
      `${pairing.lastVisitOn} 还有走访，结束日期不能早于这一天`,
      `there was a visit on ${pairing.lastVisitOn}: it does not end before`,
    )
  const [ended] = await rows(context.em, pairingEnd, { id: pairing.id, until: input.on, reason: input.reason })
  if (!ended) throw new DianmingError('FORBIDDEN', '该结对由其他单位登记', 'another organisation made this pairing')
  context.forget()
  return requirePairing(context, pairing.id)
}
