import { made, type RowOf, rows } from '@dianming/shared/database/statement'
import { readDocumentNumber } from '@dianming/shared/identity/document-number'
import { nameKey } from '@dianming/shared/identity/name'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { pageOf } from '@dianming/shared/subgraph/page'
import { requestOnce } from '@dianming/shared/subgraph/request-once'
import { rowById } from '@dianming/shared/subgraph/row-by-id'
import { daysBefore, today } from '@dianming/shared/vocabulary/day'
import { BadInput, DianmingError, NotFound, saysWhy } from '@dianming/shared/vocabulary/errors'
import {
  trainingAttend,
  trainingCertificateTaken,
  trainingList,
  trainingLoad,
  trainingMemberOf,
  trainingOfMember,
  trainingOutcome,
  trainingPlaceDigest,
  trainingPlaceInsert,
  trainingPlaceKnown,
  trainingPlaceLoad,
  trainingPlaces,
  trainingPlan,
  trainingPlanKnown,
  trainingStep,
} from '../generated/statements.js'
import { TrainingPlace, TrainingSession } from './training.entity.js'

const MAX_TEXT = 200
const MAX_ALLOWANCE_FEN = 10_000_000n
/** A job within a year is one that came of a training. */
const JOB_DAYS = 365

const toSession = (row: RowOf<typeof trainingLoad>): TrainingSession => made(TrainingSession, row)
function toPlace(context: OperationContext, row: RowOf<typeof trainingPlaceLoad>): TrainingPlace {
  context.concerns(row.memberId)
  return made(TrainingPlace, row)
}

/** A session by id, as far as the caller may read it. */
export const loadSession = (context: OperationContext, id: string): Promise<TrainingSession | null> =>
  rowById(context, trainingLoad, (_, row) => toSession(row), id)

async function requireSession(context: OperationContext, id: string): Promise<TrainingSession> {
  const session = await loadSession(context, id)
  if (!session) throw new NotFound('该培训场次')
  return session
}

/** Sessions that the caller sees, the newest first. */
export const listSessions = (
  context: OperationContext,
  filter: { from: string | null; until: string | null; status: string | null },
  page: { first: number; after: string | undefined },
) => pageOf(context, { statement: trainingList, parameters: filter }, page, toSession)

/** What a member learned, the newest first. */
export const sessionsOfMember = async (context: OperationContext, memberId: string): Promise<TrainingSession[]> =>
  (await context
    .loader<TrainingSession[]>('sessions.of.member', async ids => {
      const found = await rows(context.em, trainingOfMember, { ids })
      return Map.groupBy(
        found.map(({ memberId, ...row }) => Object.assign(toSession(row), { memberId })),
        row => row.memberId,
      )
    })
    .load(memberId)) ?? []

/** Who had a place in a session, by name. */
export const placesOf = async (context: OperationContext, sessionId: string): Promise<TrainingPlace[]> =>
  (await context
    .loader<TrainingPlace[]>('places.of.session', async ids => {
      const found = await rows(context.em, trainingPlaces, { ids })
      return Map.groupBy(
        found.map(row => toPlace(context, row)),
        place => place.sessionId,
      )
    })
    .load(sessionId)) ?? []

/** A session that is to be, or was. */
export interface NewSession {
  number?: string | null
  kind: string
  title: string
  on: string
  until?: string | null
  host: string
  place?: string | null
  lessons?: number | null
  region?: string | null
  idempotencyKey: string
}

/** Plans a session; the same 期次 and day again is the same session. BAD_USER_INPUT, FORBIDDEN, IDEMPOTENCY_KEY_REUSED. */
export async function planTraining(context: OperationContext, input: NewSession): Promise<TrainingSession> {
  const title = input.title.trim()
  const host = input.host.trim()
  if (title.length < 2 || title.length > MAX_TEXT) throw new BadInput('请填写培训题目', 'name what is taught')
  if (!host || host.length > MAX_TEXT) throw new BadInput('请填写主办单位', 'name the host')
  if (input.until != null && input.until < input.on)
    throw new BadInput('结束日期不能早于开始日期', 'it ends before it begins')
  if (input.lessons != null && (input.lessons < 1 || input.lessons > 400))
    throw new BadInput('课时应在 1 到 400 之间', 'a session has 1 to 400 lessons')
  const region = input.region ?? context.principal.region ?? ''
  context.requireRegion(region)
  const madeBy = context.principal.organisation
  const number = input.number?.trim() || null
  const id = await requestOnce(context, 'planTraining', { ...input }, async newId => {
    await rows(context.em, trainingPlan, {
      id: newId,
      number,
      kind: input.kind,
      title,
      on: input.on,
      until: input.until ?? null,
      host,
      place: input.place?.trim() || null,
      lessons: input.lessons ?? null,
      region,
      madeBy,
    })
    const [known] = number ? await rows(context.em, trainingPlanKnown, { madeBy, region, number, on: input.on }) : []
    return known?.id ?? newId
  })
  context.forget()
  return requireSession(context, id)
}

const STATES: Record<string, string> = { PLANNED: '计划', HELD: '已举办', CLOSED: '已结班', CANCELLED: '已取消' }

/** A step of a session: HELD, CLOSED or CANCELLED. NOT_FOUND, BAD_USER_INPUT, STATE_NOT_ALLOWED. */
export async function stepTraining(
  context: OperationContext,
  id: string,
  status: 'HELD' | 'CLOSED' | 'CANCELLED',
  reason: string | null = null,
): Promise<TrainingSession> {
  const session = await requireSession(context, id)
  if (status === 'HELD' && session.on > today()) throw new BadInput('尚未到培训日期', 'its day has not come')
  if (status === 'CANCELLED' && !saysWhy(reason)) throw new BadInput('请写明取消理由', 'say why')
  const from = status === 'CLOSED' ? ['HELD'] : ['PLANNED']
  const [done] = await rows(context.em, trainingStep, { id: session.id, status, reason: reason?.trim() ?? null, from })
  if (!done)
    throw new DianmingError(
      'STATE_NOT_ALLOWED',
      `该场次当前为“${STATES[session.status]}”，不能这样办理`,
      `it is ${session.status}`,
    )
  context.forget()
  return requireSession(context, session.id)
}

/** Who came: those ticked, of a session that was held. NOT_FOUND for one that is not of the session, STATE_NOT_ALLOWED. */
export async function recordAttendance(
  context: OperationContext,
  sessionId: string,
  placeIds: string[],
): Promise<TrainingSession> {
  const session = await requireSession(context, sessionId)
  if (session.status !== 'HELD')
    throw new DianmingError('STATE_NOT_ALLOWED', '只有已举办的场次才能登记到课', 'it is not held')
  const own = new Set((await placesOf(context, session.id)).map(place => place.id))
  if (placeIds.some(id => !own.has(id))) throw new NotFound('该参训人员')
  await rows(context.em, trainingAttend, { sessionId: session.id, ids: placeIds })
  context.forget()
  return requireSession(context, session.id)
}

/** Who came to a session, and what came of it. */
export interface SaidOutcome {
  placeId?: string | null
  sessionId?: string | null
  attendeeName?: string | null
  idNumber?: string | null
  attended?: boolean | null
  certificateName?: string | null
  certificateNumber?: string | null
  certificateOn?: string | null
  foundJobOn?: string | null
  employer?: string | null
  jobCheckedOn?: string | null
  allowance?: bigint | null
  allowancePayer?: string | null
  allowancePaidOn?: string | null
  idempotencyKey: string
}

/**
 * Enters a person at a session, by number never guessed, or what came of a place. NOT_FOUND, BAD_USER_INPUT, STATE_NOT_ALLOWED for what came
 * of someone who was not there, or an allowance of a student, CONFLICT for a certificate that another has, IDEMPOTENCY_KEY_REUSED.
 */
export async function recordOutcome(context: OperationContext, input: SaidOutcome): Promise<TrainingPlace> {
  if ((input.placeId == null) === (input.sessionId == null))
    throw new BadInput('请给出 placeId，或 sessionId 和姓名', 'give placeId, or sessionId and a name')
  const id = await requestOnce(context, 'recordTrainingOutcome', { ...input }, async newId => {
    const placeId = input.placeId ?? (await enterPlace(context, newId, input))
    await setOutcome(context, placeId, input)
    return placeId
  })
  context.forget()
  return requirePlace(context, id)
}

async function requirePlace(context: OperationContext, id: string): Promise<TrainingPlace> {
  const place = await rowById(context, trainingPlaceLoad, toPlace, id)
  if (!place) throw new NotFound('该参训人员')
  return place
}

async function enterPlace(context: OperationContext, id: string, input: SaidOutcome): Promise<string> {
  const session = await requireSession(context, input.sessionId ?? '')
  if (session.status === 'CLOSED' || session.status === 'CANCELLED')
    throw new DianmingError('STATE_NOT_ALLOWED', '该场次已结班或取消', 'it is closed or cancelled')
  const name = input.attendeeName?.trim() ?? ''
  if (!name || name.length > 60) throw new BadInput('请填写参训人员姓名', 'name the attendee')
  const { number, fault } = input.idNumber
    ? readDocumentNumber(input.idNumber, session.on)
    : { number: null, fault: null }
  if (fault) throw new BadInput('身份证号有误，请核对', 'the ID number is wrong')
  const digest = number ? await context.lookUp('id', number) : null
  const [known] = digest ? await rows(context.em, trainingMemberOf, { digest }) : []
  const said = { sessionId: session.id, nameKey: nameKey(name), digest }
  await rows(context.em, trainingPlaceInsert, {
    ...said,
    id,
    name,
    cipher: number ? context.personalData.encrypt(number) : null,
    memberId: known?.memberId ?? null,
    madeBy: context.principal.organisation,
  })
  const [place] = await rows(context.em, trainingPlaceKnown, said)
  if (!place) throw new NotFound('该参训人员')
  return place.id
}

async function setOutcome(context: OperationContext, placeId: string, said: SaidOutcome): Promise<void> {
  if (!isId(placeId)) throw new NotFound('该参训人员')
  const place = await requirePlace(context, placeId)
  const session = await requireSession(context, place.sessionId)
  await check(context, place, session, said)
  await rows(context.em, trainingOutcome, {
    id: place.id,
    attended: said.attended ?? null,
    certificateName: said.certificateName?.trim() || null,
    certificateNumber: said.certificateNumber?.trim() || null,
    certificateOn: said.certificateOn ?? null,
    foundJobOn: said.foundJobOn ?? null,
    employer: said.employer?.trim() || null,
    jobCheckedOn: said.jobCheckedOn ?? null,
    allowance: said.allowance ?? null,
    allowancePayer: said.allowancePayer?.trim() || null,
    allowancePaidOn: said.allowancePaidOn ?? null,
  })
}

async function check(
  context: OperationContext,
  place: TrainingPlace,
  session: TrainingSession,
  said: SaidOutcome,
): Promise<void> {
  const attended = said.attended ?? place.attended
  const hasOutcome = said.certificateNumber != null || said.foundJobOn != null || said.allowance != null
  const had = place.certificateNumber ?? place.foundJobOn ?? place.allowance
  if (!attended && (hasOutcome || had != null))
    throw new DianmingError(
      'STATE_NOT_ALLOWED',
      '未到课的人员不能登记成效',
      'nothing came of it for someone who was not there',
    )
  if (attended && session.on > today()) throw new BadInput('尚未到培训日期', 'its day has not come')
  if (said.foundJobOn != null && (said.foundJobOn < session.on || said.foundJobOn > daysBefore(session.on, -JOB_DAYS)))
    throw new BadInput('就业日期应在培训之后一年之内', 'a job begins within a year after the session')
  if (said.foundJobOn != null && said.foundJobOn > today())
    throw new BadInput('就业日期不能晚于今天', 'the day is not after today')
  await checkAllowance(context, place, said)
  if (said.certificateNumber?.trim()) {
    const [taken] = await rows(context.em, trainingCertificateTaken, {
      id: place.id,
      number: said.certificateNumber.trim(),
      name: said.certificateName?.trim() || place.certificateName,
    })
    if (taken?.isTaken) throw new DianmingError('CONFLICT', '该证书编号已登记给另一人', 'another has this certificate')
  }
}

async function checkAllowance(context: OperationContext, place: TrainingPlace, said: SaidOutcome): Promise<void> {
  if (said.allowance == null) return
  if (said.allowance <= 0n || said.allowance > MAX_ALLOWANCE_FEN)
    throw new BadInput('补贴应大于 0，且不超过 10 万元', 'an allowance is positive, of at most 100,000 yuan')
  if (!said.allowancePayer?.trim() && !place.allowancePayer)
    throw new BadInput('补贴须写明发放单位', 'an allowance says who paid it')
  const [known] = await rows(context.em, trainingPlaceDigest, { id: place.id })
  if (known?.isStudent)
    throw new DianmingError(
      'STATE_NOT_ALLOWED',
      '该人员是在校学生，补贴属于资助，请用“发放名单”导入',
      'this is a student: such money is aid, sent in by a payment list',
    )
}
