import { patiently } from '@dianming/shared/database/lock'
import { made, type RowOf, rows } from '@dianming/shared/database/statement'
import { nameKey } from '@dianming/shared/identity/name'
import { parseRegistryNumber } from '@dianming/shared/identity/registry-number'
import type { Stage } from '@dianming/shared/subgraph/enums'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { type Page, pageOf } from '@dianming/shared/subgraph/page'
import { today } from '@dianming/shared/vocabulary/day'
import { BadInput, DianmingError, NotFound, saysWhy } from '@dianming/shared/vocabulary/errors'
import type { SealedHistory } from '../exchange/transfers.js'
import {
  transferAsk,
  transferContest,
  transferDecide,
  transferFind,
  transferList,
  transferOwn,
  transferTo,
  transferUndo,
} from '../generated/statements.js'
import { Transfer, TransferHistory, type TransferStatus } from './transfer.entity.js'

/** A county asks for so many a day; more is no county's clerk. */
const MAX_A_DAY = 300

function toTransfer(context: OperationContext, row: RowOf<typeof transferFind>): Transfer {
  // the asker is not told whether there is such a student, not even by the trail
  if (!row.isOurs) context.concerns(row.studentId)
  return made(Transfer, row)
}

/** Transfers that the caller asks for, is asked for, or is to decide; the newest first. */
export function listTransfers(
  context: OperationContext,
  status: TransferStatus | undefined,
  page: { first: number; after: string | undefined },
): Promise<Page<Transfer>> {
  const list = { statement: transferList, parameters: { status: status ?? null } }
  return pageOf(context, list, page, row => toTransfer(context, row as Transfer))
}

async function findTransfer(context: OperationContext, id: string): Promise<Transfer> {
  const [row] = isId(id) ? await rows(context.em, transferFind, { id }) : []
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
  if (!saysWhy(input.reason)) throw new BadInput('请写明原因', 'say why')
  if (input.on > today()) throw new BadInput('生效日期不能晚于今天', 'the day is not to come')
  if (input.grade < 1 || input.grade > 9) throw new BadInput('年级应在 1 到 9 之间', 'a grade is from 1 to 9')
  const [school] = await rows(em, transferTo, { toSchoolCode: input.toSchoolCode })
  if (!school || !principal.region || !school.region.startsWith(principal.region)) throw new NotFound('该学校')
  const stage = input.stage ?? school.stages[0]
  if (!stage || !school.stages.includes(stage))
    throw new BadInput('该校没有这个学段', 'the school does not teach this stage')
  const digest = await context.lookUp('registry', registry.number)
  const [own] = await rows(em, transferOwn, { digest, organisation: principal.organisation })
  if (own?.isOwn) throw new BadInput('该生已转入本区县', 'the student was moved here already')
  if ((own?.asked ?? 0) >= MAX_A_DAY)
    throw new DianmingError('LIMIT_EXCEEDED', `每天最多申请 ${MAX_A_DAY} 名`, `at most ${MAX_A_DAY} a day`)
  const [asked] = await rows(em, transferAsk, {
    organisationName: principal.organisationName,
    subject: principal.subject,
    name: input.name.normalize('NFKC').trim(),
    nameKey: nameKey(input.name),
    digest,
    cipher: personalData.encrypt(registry.number),
    number: registry.number.slice(-4),
    id: school.id,
    stage,
    grade: input.grade,
    className: input.className?.trim() || null,
    boarder: input.boarder ?? false,
    on: input.on,
    reason: input.reason.trim(),
  })
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
async function take(
  context: OperationContext,
  id: string,
  step: () => Promise<{ outcome: string }[]>,
): Promise<Transfer> {
  if (!isId(id)) throw new NotFound('该转学申请')
  const [done] = await patiently(context, step)
  if (done?.outcome !== 'DONE')
    throw (OUTCOMES[done?.outcome ?? 'NOT_FOUND'] ?? OUTCOMES.NOT_FOUND)?.() ?? new NotFound()
  context.forget()
  return findTransfer(context, id)
}

const because = (reason: string): string => {
  if (!saysWhy(reason)) throw new BadInput('请写明原因', 'say why')
  return reason.trim()
}

/** Releases a student to the county that asks, or refuses; the holder, or the platform where the two do not agree. */
export function decideTransfer(
  context: OperationContext,
  id: string,
  release: boolean,
  reason: string | null,
): Promise<Transfer> {
  const why = reason === null && release ? null : because(reason ?? '')
  const { subject } = context.principal
  return take(context, id, () => rows(context.em, transferDecide, { id, release, reason: why, subject }))
}

/** What came with a released student from another house, for the county that asked. */
export function historyOf({ personalData }: OperationContext, transfer: Transfer): TransferHistory | null {
  if (!transfer.isOurs || transfer.historyCipher === null) return null
  const history = JSON.parse(personalData.decrypt(transfer.historyCipher)) as SealedHistory
  return Object.assign(new TransferHistory(), {
    ...history,
    aid: history.aid.map(({ amount, ...rest }) => ({ ...rest, amount: amount === null ? null : BigInt(amount) })),
  })
}

/** The asking county takes it to the platform. */
export function contestTransfer(context: OperationContext, id: string, reason: string): Promise<Transfer> {
  const why = because(reason)
  return take(context, id, () => rows(context.em, transferContest, { id, reason: why }))
}

/** Either side takes a transfer back. */
export function undoTransfer(context: OperationContext, id: string, reason: string): Promise<Transfer> {
  const why = because(reason)
  const { subject } = context.principal
  return take(context, id, () => rows(context.em, transferUndo, { id, reason: why, subject }))
}
