import { made, type RowOf, rows } from '@dianming/shared/database/statement'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { pageOf } from '@dianming/shared/subgraph/page'
import { requestOnce } from '@dianming/shared/subgraph/request-once'
import { rowById } from '@dianming/shared/subgraph/row-by-id'
import { daysBefore, today } from '@dianming/shared/vocabulary/day'
import { BadInput, DianmingError, NotFound, saysWhy } from '@dianming/shared/vocabulary/errors'
import {
  difficultyEvents,
  difficultyList,
  difficultyLoad,
  difficultyOfPairing,
  difficultyOpen,
  difficultyStep,
} from '../generated/statements.js'
import { requirePairing } from '../pairing/pairing.service.js'
import { Difficulty, DifficultyEvent } from './difficulty.entity.js'

const DUE_DAYS = 30
const MAX_DUE_DAYS = 366
const SHORTEST_OUTCOME = 10
const MAX_TEXT = 500
const [SHORTEST_TITLE, LONGEST_TITLE] = [2, 200]

const toDifficulty = (row: RowOf<typeof difficultyLoad>): Difficulty => made(Difficulty, row)

/** A difficulty by id, as far as the caller may read it. */
export const loadDifficulty = (context: OperationContext, id: string): Promise<Difficulty | null> =>
  rowById(context, difficultyLoad, (_, row) => toDifficulty(row), id)

async function requireDifficulty(context: OperationContext, id: string): Promise<Difficulty> {
  const difficulty = await loadDifficulty(context, id)
  if (!difficulty) throw new NotFound('该困难')
  return difficulty
}

/** Difficulties of a pairing, those not done first. */
export const difficultiesOfPairing = async (context: OperationContext, pairingId: string): Promise<Difficulty[]> =>
  (await context
    .loader<Difficulty[]>('difficulties.of.pairing', async ids => {
      const found = await rows(context.em, difficultyOfPairing, { ids })
      return Map.groupBy(found.map(toDifficulty), difficulty => difficulty.pairingId)
    })
    .load(pairingId)) ?? []

/** Steps of a difficulty, in their order. */
export const eventsOfDifficulty = async (context: OperationContext, id: string): Promise<DifficultyEvent[]> =>
  (await context
    .loader<DifficultyEvent[]>('events.of.difficulty', async ids => {
      const found = await rows(context.em, difficultyEvents, { ids })
      return Map.groupBy(
        found.map(row => made(DifficultyEvent, row)),
        event => event.difficultyId,
      )
    })
    .load(id)) ?? []

/** Difficulties that the caller sees, by the day on which they are due. */
export const listDifficulties = (
  context: OperationContext,
  filter: { status: string | null; isOverdue: boolean },
  page: { first: number; after: string | undefined },
) => pageOf(context, { statement: difficultyList, parameters: filter }, page, toDifficulty)

/** What is in the way. */
export interface NewDifficulty {
  pairingId: string
  visitId?: string | null
  kind: string
  title: string
  openedOn?: string | null
  dueOn?: string | null
  idempotencyKey: string
}

/** Opens a difficulty, due in thirty days if nothing else is said. NOT_FOUND, BAD_USER_INPUT, IDEMPOTENCY_KEY_REUSED. */
export async function openDifficulty(context: OperationContext, input: NewDifficulty): Promise<Difficulty> {
  const title = input.title.trim()
  if (title.length < SHORTEST_TITLE || title.length > LONGEST_TITLE)
    throw new BadInput('请用 2 到 200 个字写明困难', 'say what it is in 2 to 200 characters')
  const pairing = await requirePairing(context, input.pairingId)
  const openedOn = input.openedOn ?? today()
  if (openedOn > today() || openedOn < pairing.from)
    throw new BadInput(`发现日期应在 ${pairing.from} 至今天之间`, `the day is from ${pairing.from} to today`)
  const dueOn = input.dueOn ?? daysBefore(openedOn, -DUE_DAYS)
  if (dueOn < openedOn || dueOn > daysBefore(openedOn, -MAX_DUE_DAYS))
    throw new BadInput('办结期限应在一年之内', 'it is due within a year of that day')
  if (input.visitId != null && !isId(input.visitId)) throw new NotFound('该走访')
  const id = await requestOnce(context, 'openDifficulty', { ...input }, async newId => {
    const [told] = await rows(context.em, difficultyOpen, {
      id: newId,
      pairingId: pairing.id,
      visitId: input.visitId ?? null,
      kind: input.kind,
      title,
      openedOn,
      dueOn,
      organisation: context.principal.organisation,
      subject: context.principal.subject,
    })
    if (told?.outcome === 'NO_VISIT') throw new NotFound('该走访')
    if (!told) throw anothers()
  })
  context.forget()
  return requireDifficulty(context, id)
}

const anothers = () =>
  new DianmingError(
    'FORBIDDEN',
    '该帮扶人由其他单位管理，请由该单位或教育局办理',
    'another organisation keeps this helper',
  )

const STATES: Record<string, string> = {
  OPEN: '待解决',
  IN_HAND: '办理中',
  SOLVED: '已解决',
  NOT_SOLVABLE: '无法解决',
}

async function step(
  context: OperationContext,
  id: string,
  {
    from,
    status,
    on,
    note,
    referral,
  }: { from: string[]; status: string; on: string; note: string; referral?: string | null },
): Promise<Difficulty> {
  const difficulty = await requireDifficulty(context, id)
  if (on > today()) throw new BadInput('日期不能晚于今天', 'the day is not after today')
  if (note.length > MAX_TEXT) throw new BadInput('说明最多 500 个字', 'a note has at most 500 characters')
  const { organisation, subject } = context.principal
  const [told] = await rows(context.em, difficultyStep, {
    id: difficulty.id,
    from,
    status,
    on,
    note,
    referral: referral?.trim() || null,
    organisation,
    subject,
  })
  if (!told) throw anothers()
  if (told.outcome === 'DAY') throw new BadInput('日期不能早于上一步', 'the day is not before that of the last step')
  if (told.outcome !== 'DONE')
    throw new DianmingError(
      'STATE_NOT_ALLOWED',
      `该困难当前为“${STATES[told.outcome] ?? told.outcome}”，不能这样办理`,
      `it is ${told.outcome}`,
    )
  context.forget()
  return requireDifficulty(context, difficulty.id)
}

/** A word of what is being done; it is then IN_HAND. NOT_FOUND, BAD_USER_INPUT, STATE_NOT_ALLOWED once it has ended. */
export async function noteDifficulty(context: OperationContext, id: string, note: string): Promise<Difficulty> {
  if (!saysWhy(note)) throw new BadInput('请写明办理情况', 'say what is being done')
  return step(context, id, { from: ['OPEN', 'IN_HAND'], status: 'IN_HAND', on: today(), note: note.trim() })
}

/** How a difficulty ended. */
export interface EndedDifficulty {
  difficultyId: string
  outcome: string
  solvable: boolean
  referral?: string | null
  on?: string | null
}

/**
 * Says that a difficulty is solved, or that it cannot be and to whom it was referred. BAD_USER_INPUT with an outcome of fewer than ten characters,
 * NOT_FOUND, STATE_NOT_ALLOWED.
 */
export async function solveDifficulty(context: OperationContext, input: EndedDifficulty): Promise<Difficulty> {
  const outcome = input.outcome.trim()
  if (outcome.length < SHORTEST_OUTCOME)
    throw new BadInput('请用至少 10 个字写明结果', 'say in at least 10 characters how it ended')
  if (!input.solvable && !input.referral?.trim())
    throw new BadInput('无法解决的请写明转介给谁', 'say to whom it was referred')
  return step(context, input.difficultyId, {
    from: ['OPEN', 'IN_HAND'],
    status: input.solvable ? 'SOLVED' : 'NOT_SOLVABLE',
    on: input.on ?? today(),
    note: outcome,
    referral: input.referral ?? null,
  })
}

/** A difficulty that had ended is there again. NOT_FOUND, BAD_USER_INPUT without a reason, STATE_NOT_ALLOWED. */
export async function reopenDifficulty(context: OperationContext, id: string, reason: string): Promise<Difficulty> {
  if (!saysWhy(reason)) throw new BadInput('请写明理由', 'say why')
  return step(context, id, { from: ['SOLVED', 'NOT_SOLVABLE'], status: 'OPEN', on: today(), note: reason.trim() })
}
