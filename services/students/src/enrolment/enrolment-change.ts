import { patiently } from '@dianming/shared/database/lock'
import { rows } from '@dianming/shared/database/statement'
import type { EnrolmentStatus, Stage } from '@dianming/shared/subgraph/enums'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { today } from '@dianming/shared/vocabulary/day'
import { BadInput, DianmingError, NotFound, saysWhy } from '@dianming/shared/vocabulary/errors'
import {
  enrolmentClose,
  enrolmentCorrect,
  enrolmentGradeLast,
  enrolmentNow,
  enrolmentOpen,
  enrolmentOpenNow,
  enrolmentStudentLock,
  enrolmentTransferTo,
} from '../generated/statements.js'
import type { Student } from '../student/student.entity.js'
import { loadStudent } from '../student/student.service.js'

/** The enrolment of now, locked for a change. */
export interface OpenEnrolment {
  studentId: string
  schoolId: string
  schoolCode: string
  stage: Stage
  grade: number
  className: string | null
  boarder: boolean
  status: EnrolmentStatus
  from: string
  linkedTo: string | null
}

/** What an enrolment becomes; what is left out stays as it is. */
export interface EnrolmentChange {
  schoolId?: string
  stage?: Stage
  grade?: number
  className?: string | null
  boarder?: boolean
  status?: EnrolmentStatus
}

/** Locks a student that the caller sees. NOT_FOUND; STATE_NOT_ALLOWED for an entry that was linked to another. */
export async function lockEnrolment(context: OperationContext, studentId: string): Promise<OpenEnrolment> {
  if (!(await loadStudent(context, studentId))) throw new NotFound('该学生')
  // first the lock, then the reading: what stands beside a row that was waited for is from before the wait
  const [locked] = await patiently(context, () => rows(context.em, enrolmentStudentLock, { studentId }))
  // a bureau sees children of its registers too, whose lives another county writes
  if (!locked) throw new NotFound('该学生')
  const [open] = await rows(context.em, enrolmentOpenNow, { studentId })
  if (!open) throw new NotFound('该学生')
  if (open.linkedTo)
    throw new DianmingError(
      'STATE_NOT_ALLOWED',
      '该学籍已并入同一人的另一学籍',
      'this entry is linked to another one of the person',
    )
  return open as OpenEnrolment
}

/**
 * Brings a change into the enrolment on a day: what held until then is kept as history; a change on the day that it began corrects
 * it. BAD_USER_INPUT for a day to come, or before the enrolment of now began, and without a reason.
 */
export async function changeEnrolment(
  context: OperationContext,
  open: OpenEnrolment,
  change: EnrolmentChange,
  { on, reason }: { on: string; reason: string },
): Promise<Student> {
  if (!saysWhy(reason)) throw new BadInput('请写明原因', 'say why')
  if (on > today()) throw new BadInput('生效日期不能晚于今天', 'the day is not to come')
  if (on < open.from)
    throw new BadInput(
      `生效日期不能早于现有学籍状态的起始日期 ${open.from}`,
      `the day is not before ${open.from}, from which the enrolment of now holds`,
    )
  const now = { ...open, ...change }
  await requireGrade(context, now)
  const written = {
    studentId: open.studentId,
    schoolId: now.schoolId,
    stage: now.stage,
    grade: now.grade,
    className: now.className,
    boarder: now.boarder,
    status: now.status,
    on,
  }
  const why = { reason: reason.trim(), changedBy: context.principal.subject }
  if (on === open.from) await rows(context.em, enrolmentCorrect, { ...written, ...why })
  else {
    await rows(context.em, enrolmentClose, { studentId: open.studentId, on })
    await rows(context.em, enrolmentOpen, { ...written, ...why })
  }
  const moved = await rows(context.em, enrolmentNow, written)
  if (moved.length === 0) throw new NotFound('该学生')
  context.forget()
  const student = await loadStudent(context, open.studentId)
  if (!student) throw new NotFound('该学生')
  return student
}

/** BAD_USER_INPUT where somebody would go on in a grade beyond the last of the stage at the school. */
async function requireGrade(
  context: OperationContext,
  { schoolId, stage, grade, status }: Pick<OpenEnrolment, 'schoolId' | 'stage' | 'grade' | 'status'>,
): Promise<void> {
  if (['TRANSFERRED', 'DROPPED', 'GRADUATED'].includes(status)) return
  const [last] = await rows(context.em, enrolmentGradeLast, { schoolId, stage })
  if (grade < 1 || (last && grade > last.longest))
    throw new BadInput(
      `该校这一学段只有 1 到 ${last?.longest ?? 9} 年级，${grade} 不在其中；请先更正年级`,
      `this stage has grades 1 to ${last?.longest ?? 9} at the school, and ${grade} is none of them; mend the grade first`,
    )
}

/** Moves a student to another school of the caller's region. NOT_FOUND, BAD_USER_INPUT, STATE_NOT_ALLOWED. */
export async function transferStudent(
  context: OperationContext,
  input: {
    studentId: string
    toSchoolCode: string
    grade: number
    on: string
    stage?: Stage
    className?: string
    boarder?: boolean
  },
): Promise<Student> {
  const open = await lockEnrolment(context, input.studentId)
  const [school] = await rows(context.em, enrolmentTransferTo, { toSchoolCode: input.toSchoolCode })
  if (!school || !context.principal.region || !school.region.startsWith(context.principal.region))
    throw new NotFound('该学校')
  const isLeaving = ['TRANSFERRED', 'DROPPED', 'GRADUATED'].includes(open.status)
  if (school.id === open.schoolId && !isLeaving) throw new BadInput('该生已在此校就读', 'the student is there already')
  const stage =
    input.stage ?? ((school.stages.includes(open.stage) ? open.stage : school.stages[0]) as Stage | undefined)
  if (!stage || !school.stages.includes(stage))
    throw new BadInput('该校没有这个学段', 'the school does not teach this stage')
  return changeEnrolment(
    context,
    open,
    {
      schoolId: school.id,
      stage,
      grade: input.grade,
      className: input.className ?? null,
      ...(input.boarder == null ? {} : { boarder: input.boarder }),
      status: 'ENROLLED',
    },
    { on: input.on, reason: '转学' },
  )
}

/** Changes the status of a student's enrolment. NOT_FOUND, BAD_USER_INPUT, STATE_NOT_ALLOWED for the status that it has. */
export async function changeStatus(
  context: OperationContext,
  input: { studentId: string; status: EnrolmentStatus; on: string; reason: string },
): Promise<Student> {
  const open = await lockEnrolment(context, input.studentId)
  if (open.status === input.status)
    throw new DianmingError('STATE_NOT_ALLOWED', '该生已是这个状态', 'the student has this status already')
  return changeEnrolment(context, open, { status: input.status }, input)
}
