import { made, type RowOf, rows } from '@dianming/shared/database/statement'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { requestOnce } from '@dianming/shared/subgraph/request-once'
import { rowById } from '@dianming/shared/subgraph/row-by-id'
import { today } from '@dianming/shared/vocabulary/day'
import { BadInput, DianmingError, NotFound } from '@dianming/shared/vocabulary/errors'
import {
  livelihoodEnd,
  livelihoodInsert,
  livelihoodLoad,
  livelihoodOfHousehold,
  livelihoodOfVisit,
} from '../generated/statements.js'
import { Livelihood } from './livelihood.entity.js'

const MAX_NOTE = 200
const toLivelihood = (row: RowOf<typeof livelihoodLoad>): Livelihood => made(Livelihood, row)

/** What a household lives on, the newest first. */
export const livelihoodsOf = async (context: OperationContext, householdId: string): Promise<Livelihood[]> =>
  (await context
    .loader<Livelihood[]>('livelihoods.of.household', async ids => {
      const found = await rows(context.em, livelihoodOfHousehold, { ids })
      return Map.groupBy(found.map(toLivelihood), row => row.householdId)
    })
    .load(householdId)) ?? []

/** The livelihood that came of a visit; null when none did. */
export const foundAtVisit = (context: OperationContext, visitId: string): Promise<Livelihood | null> =>
  context
    .loader<Livelihood>('livelihood.of.visit', async ids => {
      const found = await rows(context.em, livelihoodOfVisit, { ids })
      return new Map(found.flatMap(row => (row.visitId ? [[row.visitId, toLivelihood(row)]] : [])))
    })
    .load(visitId)

async function requireLivelihood(context: OperationContext, id: string): Promise<Livelihood> {
  const found = await rowById(context, livelihoodLoad, (_, row) => toLivelihood(row), id)
  if (!found) throw new NotFound('该门路')
  return found
}

/** What a household lives on from a day on. */
export interface NewLivelihood {
  householdId: string
  kind: string
  foundOn: string
  source?: string | null
  sourceId?: string | null
  note?: string | null
  idempotencyKey: string
}

/**
 * Records what a household lives on; the same kind and day again is the same. NOT_FOUND for a household, or a visit, training or project of
 * another, BAD_USER_INPUT, IDEMPOTENCY_KEY_REUSED.
 */
export async function recordLivelihood(context: OperationContext, input: NewLivelihood): Promise<Livelihood> {
  if (input.foundOn > today()) throw new BadInput('日期不能晚于今天', 'the day is not after today')
  if ((input.source == null) !== (input.sourceId == null))
    throw new BadInput('source 与 sourceId 须一同给出', 'source goes with sourceId')
  if ((input.note?.length ?? 0) > MAX_NOTE) throw new BadInput('说明最多 200 个字', 'a note has at most 200 characters')
  if (!isId(input.householdId)) throw new NotFound('该户')
  if (input.sourceId != null && !isId(input.sourceId)) throw new NotFound('来源记录')
  const of = (source: string) => (input.source === source ? (input.sourceId ?? null) : null)
  const id = await requestOnce(context, 'recordLivelihood', { ...input }, async newId => {
    const [told] = await rows(context.em, livelihoodInsert, {
      id: newId,
      householdId: input.householdId,
      kind: input.kind,
      foundOn: input.foundOn,
      visitId: of('VISIT'),
      trainingPlaceId: of('TRAINING'),
      projectId: of('PROJECT'),
      note: input.note?.trim() || null,
      organisation: context.principal.organisation,
    })
    if (!told) throw new NotFound('该户')
    if (!told.known) throw new NotFound('来源记录')
    return told.known
  })
  context.concerns(input.householdId)
  context.forget()
  return requireLivelihood(context, id)
}

/** It is over. NOT_FOUND, BAD_USER_INPUT, STATE_NOT_ALLOWED when it was before. */
export async function endLivelihood(context: OperationContext, id: string, on: string): Promise<Livelihood> {
  const livelihood = await requireLivelihood(context, id)
  if (livelihood.endedOn) throw new DianmingError('STATE_NOT_ALLOWED', '该门路已结束', 'it is over already')
  if (on > today() || on < livelihood.foundOn)
    throw new BadInput(`日期应在 ${livelihood.foundOn} 至今天之间`, `the day is from ${livelihood.foundOn} to today`)
  const [ended] = await rows(context.em, livelihoodEnd, { id: livelihood.id, on })
  if (!ended) throw new DianmingError('FORBIDDEN', '该门路由其他单位登记', 'another organisation recorded this')
  context.forget()
  return requireLivelihood(context, livelihood.id)
}
