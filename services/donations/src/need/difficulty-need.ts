import { rows } from '@dianming/shared/database/statement'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { BadInput, DianmingError, NotFound } from '@dianming/shared/vocabulary/errors'
import { needChildOfHousehold, needDifficulty, needOfDifficulty, needTieDifficulty } from '../generated/statements.js'
import type { NeedRecord } from './need.entity.js'
import { loadNeedRecord, recordNeed } from './need.service.js'

/** What a difficulty asks for. */
export interface RaisedNeed {
  difficultyId: string
  studentId?: string | null
  item: string
  reason?: string | null
  note?: string | null
  idempotencyKey: string
}

/**
 * Records the need that a difficulty comes down to; again answers the same. Errors as of recordNeed, NOT_FOUND for a difficulty that the caller does
 * not see or a child of another household, STATE_NOT_ALLOWED once the difficulty has ended.
 */
export async function raiseNeed(context: OperationContext, input: RaisedNeed): Promise<NeedRecord> {
  const [difficulty] = isId(input.difficultyId)
    ? await rows(context.em, needDifficulty, { id: input.difficultyId })
    : []
  if (!difficulty) throw new NotFound('该困难')
  if (difficulty.needId) {
    const known = await loadNeedRecord(context, difficulty.needId)
    if (known) return known
  }
  if (!difficulty.isOpen)
    throw new DianmingError('STATE_NOT_ALLOWED', '该困难已办结，如仍存在请先重新打开', 'it has ended; reopen it first')
  const studentId = input.studentId ?? difficulty.studentId
  if (!studentId) throw new BadInput('请选择是该户哪名学生的需求', 'say which child of the household it is')
  const [child] =
    difficulty.householdId && isId(studentId)
      ? await rows(context.em, needChildOfHousehold, { studentId, householdId: difficulty.householdId })
      : []
  if (difficulty.householdId ? !child?.isTheirs : studentId !== difficulty.studentId)
    throw new NotFound('该户的这名学生')
  const { difficultyId, ...said } = input
  const need = await recordNeed(context, { ...said, studentId, isNeeded: true })
  await rows(context.em, needTieDifficulty, { difficultyId, needId: need.id })
  context.forget()
  return need
}

/** The need that a difficulty led to, as far as the caller may read it. */
export async function needOfDifficulties(context: OperationContext, difficultyId: string): Promise<NeedRecord | null> {
  const needId = await context
    .loader<string>('need.of.difficulty', async ids => {
      const found = await rows(context.em, needOfDifficulty, { ids })
      return new Map(found.map(row => [row.difficultyId, row.needId]))
    })
    .load(difficultyId)
  return needId ? loadNeedRecord(context, needId) : null
}
