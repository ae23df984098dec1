import { made, type RowOf, rows } from '@dianming/shared/database/statement'
import { nameKey, pinyinKey } from '@dianming/shared/identity/name'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { pageOf } from '@dianming/shared/subgraph/page'
import { today } from '@dianming/shared/vocabulary/day'
import { BadInput, DianmingError, NotFound, saysWhy } from '@dianming/shared/vocabulary/errors'
import { changeEnrolment, lockEnrolment } from '../enrolment/enrolment-change.js'
import {
  correctionDecide,
  correctionFind,
  correctionList,
  correctionName,
  correctionPropose,
} from '../generated/statements.js'
import { loadStudent } from '../student/student.service.js'
import { Correction, type CorrectionStatus } from './correction.entity.js'

const MAX_NAME = 50

function toCorrection(context: OperationContext, row: RowOf<typeof correctionFind>): Correction {
  context.concerns(row.studentId)
  return made(Correction, row)
}

async function find(context: OperationContext, id: string): Promise<Correction> {
  const [row] = isId(id) ? await rows(context.em, correctionFind, { id }) : []
  if (!row) throw new NotFound('该更正申请')
  return toCorrection(context, row)
}

export interface ProposedCorrection {
  studentId: string
  name?: string | undefined
  className?: string | undefined
  boarder?: boolean | undefined
  from?: string | undefined
  reason: string
}

/** A school asks for a correction of its student. NOT_FOUND, BAD_USER_INPUT when nothing would change. */
export async function proposeCorrection(context: OperationContext, input: ProposedCorrection): Promise<Correction> {
  const [name, className, boarder] = [input.name ?? undefined, input.className ?? undefined, input.boarder ?? undefined]
  if (name === undefined && className === undefined && boarder === undefined)
    throw new BadInput('请写明要更正的内容', 'say what is to be mended')
  if (name !== undefined && (name.trim() === '' || name.length > MAX_NAME))
    throw new BadInput('姓名应为 1 到 50 个字', 'a name has 1 to 50 characters')
  if (!saysWhy(input.reason)) throw new BadInput('请写明原因', 'say why')
  const from = input.from ?? today()
  if (from > today()) throw new BadInput('生效日期不能晚于今天', 'the day is not to come')
  const student = await loadStudent(context, input.studentId)
  if (!student) throw new NotFound('该学生')
  const [row] = await rows(context.em, correctionPropose, {
    id: student.id,
    name: name?.trim() ?? null,
    className: className?.trim() ?? null,
    boarder: boarder ?? null,
    from,
    reason: input.reason.trim(),
    subject: context.principal.subject,
    organisation: context.principal.organisation,
  })
  return find(context, row?.id ?? '')
}

/** The bureau accepts a correction, and it enters the registry, or refuses it. NOT_FOUND, STATE_NOT_ALLOWED, BAD_USER_INPUT. */
export async function decideCorrection(
  context: OperationContext,
  id: string,
  accept: boolean,
  reason: string | undefined,
): Promise<Correction> {
  if (!accept && !saysWhy(reason)) throw new BadInput('请写明不予更正的原因', 'say why it is refused')
  const correction = await find(context, id)
  const open = await lockEnrolment(context, correction.studentId)
  if (accept && correction.schoolId !== open.schoolId)
    throw new DianmingError(
      'STATE_NOT_ALLOWED',
      '该生已转学，原学校的申请不再适用',
      'the student has moved to another school since',
    )
  const decided = await rows(context.em, correctionDecide, {
    id,
    status: accept ? 'ACCEPTED' : 'REFUSED',
    subject: context.principal.subject,
    reason: reason?.trim() ?? null,
  })
  if (decided.length === 0) throw new DianmingError('STATE_NOT_ALLOWED', '该申请已处理', 'it was decided already')
  if (accept) {
    if (correction.name !== null) {
      const key = nameKey(correction.name)
      await rows(context.em, correctionName, {
        studentId: open.studentId,
        name: correction.name.normalize('NFKC'),
        key,
        pinyinKey: pinyinKey(key),
      })
    }
    if (correction.className !== null || correction.boarder !== null)
      await changeEnrolment(
        context,
        open,
        { className: correction.className ?? open.className, boarder: correction.boarder ?? open.boarder },
        { on: [correction.from, open.from].sort()[1] ?? open.from, reason: correction.reason },
      )
  }
  context.forget()
  return find(context, id)
}

/** Corrections that the caller may see, the oldest first. */
export const listCorrections = (
  context: OperationContext,
  status: CorrectionStatus | undefined,
  page: { first: number; after: string | undefined },
) =>
  pageOf(context, { statement: correctionList, parameters: { status: status ?? null } }, page, row =>
    toCorrection(context, row),
  )
