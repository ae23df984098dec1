import { patiently } from '@dianming/shared/database/lock'
import { rows } from '@dianming/shared/database/rows'
import { nameKey } from '@dianming/shared/identity/name'
import { parseRegistryNumber } from '@dianming/shared/identity/registry-number'
import type { Stage } from '@dianming/shared/subgraph/enums'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { type ListQuery, NEWEST_FIRST, type Page, pageOf } from '@dianming/shared/subgraph/page'
import { today } from '@dianming/shared/vocabulary/day'
import { BadInput, DianmingError, NotFound } from '@dianming/shared/vocabulary/errors'
import { Transfer, type TransferStatus } from './transfer.entity.js'

const MIN_REASON = 2
/** A county asks for so many a day; more is no county's clerk. */
const MAX_A_DAY = 300
const IS_PLATFORM = `(select session.audience()) = 'PLATFORM'`
const COLUMNS = `transfer.id, transfer.student_id as "studentId", transfer.to_school_id as "toSchoolId", transfer.status, session.holds(transfer.region, (select coalesce(session.region(), '-'))) as "isOurs",
  case when ${IS_PLATFORM} then null else transfer.name end as name, case when ${IS_PLATFORM} then null else transfer.registry_last_four end as "registryLastFour",
  transfer.organisation_name as "askedBy", transfer.region, transfer.asked_at as "askedAt", transfer.stage, transfer.grade, transfer.on_date::text as on, transfer.reason, transfer.contest_reason as "contestReason",
  transfer.is_platform as "isPlatform", transfer.decided_at as "decidedAt", transfer.decision_reason as "decisionReason",
  case when transfer.status = 'RELEASED' and not transfer.is_platform and transfer.decided_at > now() - interval '30 days' then transfer.decided_at + interval '30 days' end as "undoUntil",
  case when transfer.is_platform then null when transfer.status = 'REFUSED' then transfer.decided_at when transfer.status = 'ASKED' then transfer.asked_at + interval '15 days' end as "contestFrom"`

function toTransfer(context: OperationContext, row: Transfer): Transfer {
  // the asker is not told whether there is such a student, not even by the trail
  if (!row.isOurs) context.touched(row.studentId)
  return Object.assign(new Transfer(), row)
}

/** Transfers that the caller asks for, is asked for, or is to decide; the newest first. */
export function listTransfers(
  context: OperationContext,
  status: TransferStatus | undefined,
  page: { first: number; after: string | undefined },
): Promise<Page<Transfer>> {
  const list: ListQuery = {
    name: 'transfer.list',
    columns: COLUMNS,
    from: 'students.transfer where ($1::text is null or transfer.status = $1)',
    order: NEWEST_FIRST('transfer.id'),
    parameters: [status ?? null],
  }
  return pageOf(context, list, page, (row: Transfer) => toTransfer(context, row))
}

async function findTransfer(context: OperationContext, id: string): Promise<Transfer> {
  const [row] = isId(id)
    ? await rows<Transfer>(
        context.em,
        `/* transfer.find */ select ${COLUMNS} from students.transfer where transfer.id = $1`,
        [id],
      )
    : []
  if (!row) throw new NotFound('该转学申请')
  return toTransfer(context, row)
}

/** What a county asks. */
export interface AskedTransfer {
  registryNumber: string
  name: string
  toSchoolCode: string
  stage?: Stage | null
  grade: number
  className?: string | null
  boarder?: boolean | null
  on: string
  reason: string
}

/**
 * Asks for a student of another county by 学籍号 and name; asked again while it is open, it is the same ask. The answer is the same
 * whether or not there is such a student. NOT_FOUND for a school that is not the caller's, BAD_USER_INPUT, LIMIT_EXCEEDED past a day's
 * number.
 */
export async function requestTransfer(context: OperationContext, input: AskedTransfer): Promise<Transfer> {
  const { em, principal, personalData } = context
  const registry = parseRegistryNumber(input.registryNumber)
  if (!registry) throw new BadInput('学籍号应为 G 加身份证号，或 L 开头的临时学籍号', 'no registry number')
  if (!input.name.trim()) throw new BadInput('请填写姓名', 'give the name')
  if (input.reason.trim().length < MIN_REASON) throw new BadInput('请写明原因', 'say why')
  if (input.on > today()) throw new BadInput('生效日期不能晚于今天', 'the day is not to come')
  if (input.grade < 1 || input.grade > 9) throw new BadInput('年级应在 1 到 9 之间', 'a grade is from 1 to 9')
  const [school] = await rows<{ id: string; region: string; stages: Stage[] }>(
    em,
    `/* transfer.to */ select id, region, stages from students.school where code = $1`,
    [input.toSchoolCode],
  )
  if (!school || !principal.region || !school.region.startsWith(principal.region)) throw new NotFound('该学校')
  const stage = input.stage ?? school.stages[0]
  if (!stage || !school.stages.includes(stage))
    throw new BadInput('该校没有这个学段', 'the school does not teach this stage')
  const digest = personalData.digest('registry', registry.number)
  const [own] = await rows<{ isOwn: boolean; asked: number }>(
    em,
    `/* transfer.own */ select exists (select from students.student s where s.registry_digest = $1 and s.status not in ('TRANSFERRED', 'GRADUATED', 'DROPPED') and exists (
         select from students.transfer t where t.student_id = s.id and t.status = 'RELEASED')) as "isOwn",
       (select count(*)::int from students.transfer where organisation = $2 and asked_at > now() - interval '1 day') as asked`,
    [digest, principal.organisation],
  )
  if (own?.isOwn) throw new BadInput('该生已转入本区县', 'the student was moved here already')
  if ((own?.asked ?? 0) >= MAX_A_DAY)
    throw new DianmingError('LIMIT_EXCEEDED', `每天最多申请 ${MAX_A_DAY} 名`, `at most ${MAX_A_DAY} a day`)
  const [asked] = await rows<{ id: string }>(
    em,
    `/* transfer.ask */ select students.ask_transfer($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::date, $13) as id`,
    [
      principal.organisationName,
      principal.subject,
      input.name.normalize('NFKC').trim(),
      nameKey(input.name),
      digest,
      registry.number.slice(-4),
      school.id,
      stage,
      input.grade,
      input.className?.trim() || null,
      input.boarder ?? false,
      input.on,
      input.reason.trim(),
    ],
  )
  return findTransfer(context, asked?.id ?? '')
}

const OUTCOMES: Readonly<Record<string, () => DianmingError>> = {
  NOT_FOUND: () => new NotFound('该转学申请'),
  STATE_NOT_ALLOWED: () =>
    new DianmingError('STATE_NOT_ALLOWED', '该申请当前状态不允许此操作', 'its state does not allow this'),
  NOBODY: () =>
    new DianmingError('STATE_NOT_ALLOWED', '没有区县持有该生学籍，无法释放', 'no county holds such a student'),
  MOVED: () =>
    new DianmingError('STATE_NOT_ALLOWED', '该生此后已有新的学籍变动，请先处理', 'the student has moved on since'),
}

/** Takes a step of a transfer: a function of the database that looks for itself who asks, and answers what came of it. */
async function take(context: OperationContext, id: string, call: string, parameters: unknown[]): Promise<Transfer> {
  if (!isId(id)) throw new NotFound('该转学申请')
  const [done] = await patiently(context, () =>
    rows<{ outcome: string }>(context.em, `/* transfer.step */ select students.${call} as outcome`, [
      id,
      ...parameters,
    ]),
  )
  if (done?.outcome !== 'DONE')
    throw (OUTCOMES[done?.outcome ?? 'NOT_FOUND'] ?? OUTCOMES.NOT_FOUND)?.() ?? new NotFound()
  context.forget()
  return findTransfer(context, id)
}

const because = (reason: string): string => {
  if (reason.trim().length < MIN_REASON) throw new BadInput('请写明原因', 'say why')
  return reason.trim()
}

/** Releases a student to the county that asks, or refuses; the holder, or the platform where the two do not agree. */
export const decideTransfer = (
  context: OperationContext,
  id: string,
  release: boolean,
  reason: string | null,
): Promise<Transfer> =>
  take(context, id, 'decide_transfer($1, $2, $3, $4)', [
    release,
    reason === null && release ? null : because(reason ?? ''),
    context.principal.subject,
  ])

/** The asking county takes it to the platform. */
export const contestTransfer = (context: OperationContext, id: string, reason: string): Promise<Transfer> =>
  take(context, id, 'contest_transfer($1, $2)', [because(reason)])

/** Either side takes a transfer back. */
export const undoTransfer = (context: OperationContext, id: string, reason: string): Promise<Transfer> =>
  take(context, id, 'undo_transfer($1, $2, $3)', [because(reason), context.principal.subject])
