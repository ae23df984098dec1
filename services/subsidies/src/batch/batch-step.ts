import { randomBytes } from 'node:crypto'
import { patiently } from '@dianming/shared/database/lock'
import { rows } from '@dianming/shared/database/statement'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { requestOnce } from '@dianming/shared/subgraph/request-once'
import { today } from '@dianming/shared/vocabulary/day'
import { BadInput, DianmingError, NotFound, saysWhy } from '@dianming/shared/vocabulary/errors'
import { BATCH_STATUS_WORDS } from '@dianming/shared/vocabulary/words'
import { countyRule } from '../county-rule/county-rule.service.js'
import {
  batchBankFile,
  batchCancel,
  batchDigest,
  batchLastStep,
  batchLeftOver,
  batchLockPayments,
  batchLockRow,
  batchObjections,
  batchOff,
  batchPublicise,
  batchReturned,
  batchSend,
  batchSettle,
  batchStep,
  batchStepped,
  batchTakeDown,
  batchTakeOff,
  batchTotals,
  batchUnpublish,
} from '../generated/statements.js'
import { doubtfulPayees } from '../payee/payee.service.js'
import type { Batch, BatchKind, BatchStatus } from './batch.entity.js'
import { requireBatch } from './batch.service.js'
import { type BatchAct, hasNotice, transitionsOf } from './batch-states.js'
import { afterWorkingDays } from './working-days.js'

interface Locked {
  id: string
  kind: BatchKind
  form: string
  region: string
  term: string
  status: BatchStatus
  version: number
  noticeUntil: string | null
  draftedBy: string
  bankFileAt: Date | null
}

/** The batch, locked for the rest of the transaction; whoever comes second waits and then sees what the first one did. */
async function lockBatch(context: OperationContext, id: string, expectedVersion?: number | null): Promise<Locked> {
  const [batch] = isId(id) ? await rows(context.em, batchLockRow, { id }) : []
  if (!batch) throw new NotFound('该批次')
  if (expectedVersion != null && expectedVersion !== batch.version) throw await changed(context, batch, 'CONFLICT')
  return batch
}

/** What somebody else has made of it meanwhile. */
async function changed(
  context: OperationContext,
  batch: Locked,
  code: 'CONFLICT' | 'STATE_NOT_ALLOWED',
): Promise<DianmingError> {
  const [last] = await rows(context.em, batchLastStep, { id: batch.id })
  const [chinese, english] = BATCH_STATUS_WORDS[batch.status] ?? [batch.status, batch.status]
  const at = last ? new Date(last.at).toISOString() : ''
  return new DianmingError(
    code,
    `该批次现为“${chinese}”（${last?.subject ?? ''}，${at}）`,
    `the batch is ${english} now (${last?.subject ?? ''}, ${at})`,
  )
}

const noNotice = () =>
  new DianmingError(
    'STATE_NOT_ALLOWED',
    '补发和追回不再公示，复核后直接批准',
    'what is paid again or asked back is not publicised; it is approved as reviewed',
  )

/** One step of a batch, where its state allows it, with what goes with it, in one transaction. */
async function step(
  context: OperationContext,
  id: string,
  expectedVersion: number | null | undefined,
  act: BatchAct,
  work: (batch: Locked) => Promise<string | null> = async () => null,
): Promise<Batch> {
  await patiently(context, async () => {
    const batch = await lockBatch(context, id, expectedVersion)
    const next = transitionsOf(batch).find(each => each.act === act)
    if (!next)
      throw act === 'PUBLICISE' && !hasNotice(batch.kind)
        ? noNotice()
        : await changed(context, batch, 'STATE_NOT_ALLOWED')
    const reason = await work(batch)
    const { em, principal } = context
    await rows(em, batchStep, { id, to: next.to })
    await rows(em, batchStepped, {
      id,
      to: next.to,
      organisation: principal.organisation,
      subject: principal.subject,
      reason,
    })
  })
  return requireBatch(context, id)
}

/** DRAFT to REVIEWED: somebody has looked through it. STATE_NOT_ALLOWED, CONFLICT, NOT_FOUND. */
export const reviewBatch = (context: OperationContext, id: string, expectedVersion?: number | null): Promise<Batch> =>
  step(context, id, expectedVersion, 'REVIEW')

/** REVIEWED to PUBLICISED: its notice hangs from today for the county's working days, under a link of its own. */
export const publiciseBatch = (
  context: OperationContext,
  id: string,
  expectedVersion?: number | null,
): Promise<Batch> =>
  step(context, id, expectedVersion, 'PUBLICISE', async batch => {
    const { noticeWorkingDays } = await countyRule(context, batch.region)
    const from = today()
    await rows(context.em, batchPublicise, {
      id,
      from,
      until: afterWorkingDays(from, noticeWorkingDays),
      key: randomBytes(18).toString('base64url'),
    })
    return null
  })

/**
 * PUBLICISED to APPROVED, by an APPROVER who did not draft it, after the notice's last day, with no objection and no doubtful account open. What is paid
 * again or asked back needs no notice of its own. STATE_NOT_ALLOWED, CONFLICT, NOT_FOUND, FORBIDDEN for the drafter.
 */
export const approveBatch = (context: OperationContext, id: string, expectedVersion?: number | null): Promise<Batch> =>
  step(context, id, expectedVersion, 'APPROVE', async batch => {
    if (batch.draftedBy === context.principal.subject)
      throw new DianmingError('FORBIDDEN', '编制人不能批准自己的批次', 'whoever drafted it does not approve it')
    if (batch.noticeUntil && batch.noticeUntil >= today())
      throw new DianmingError(
        'STATE_NOT_ALLOWED',
        `公示期至 ${batch.noticeUntil}，期满后方可批准`,
        `its public notice hangs until ${batch.noticeUntil}`,
      )
    const [open] = await rows(context.em, batchObjections, { id })
    if (open?.n)
      throw new DianmingError('STATE_NOT_ALLOWED', `有 ${open.n} 条异议未办结`, `${open.n} objections are open`)
    const doubtful = (await doubtfulPayees(context, id)).filter(payee => payee.confirmedBy === null).length
    if (doubtful)
      throw new DianmingError(
        'STATE_NOT_ALLOWED',
        `有 ${doubtful} 个收款账户属于其他家庭或由多户共用，须由第二人核实`,
        `${doubtful} accounts are another household’s or shared by several; a second person looks at them first`,
      )
    await takeOff(context, id)
    return null
  })

/**
 * REVIEWED or PUBLICISED back to DRAFT, by an APPROVER who says why: its notice comes down, objections stay. BAD_USER_INPUT without a
 * reason, STATE_NOT_ALLOWED, CONFLICT, NOT_FOUND.
 */
export async function returnBatch(
  context: OperationContext,
  id: string,
  reason: string,
  expectedVersion?: number | null,
): Promise<Batch> {
  if (!saysWhy(reason)) throw new BadInput('请写明退回修改的原因', 'say why it goes back')
  return step(context, id, expectedVersion, 'RETURN', async () => {
    await rows(context.em, batchTakeDown, { id })
    return reason.trim()
  })
}

/**
 * What no longer stands since it was drafted (withdrawn, declined, excluded, disputed) is not paid: all rows of its transfer are taken
 * off. STATE_NOT_ALLOWED when nothing is left.
 */
async function takeOff(context: OperationContext, id: string): Promise<void> {
  const { em, principal } = context
  const off = await rows(em, batchOff, { id })
  if (off.length === 0) return
  context.concerns(...off.map(row => row.studentId))
  await rows(em, batchTakeOff, { id, subject: principal.subject })
  await rows(em, batchTotals, { batchId: id })
  const [left] = await rows(em, batchLeftOver, { id })
  if (!left)
    throw new DianmingError(
      'STATE_NOT_ALLOWED',
      '名单上已无人应发，请取消批次',
      'nobody in it is due any more; cancel it',
    )
}

/** Notes that the bank may hold the batch's file from now on. NOT_FOUND, STATE_NOT_ALLOWED for waivers or a batch not approved. */
export async function noteBankFile(context: OperationContext, id: string): Promise<void> {
  await patiently(context, async () => {
    const batch = await lockBatch(context, id)
    if (batch.form !== 'CASH' || !['APPROVED', 'SENT', 'SETTLED'].includes(batch.status))
      throw new DianmingError(
        'STATE_NOT_ALLOWED',
        '批准后的现金批次才有银行文件',
        'the bank is told of money, once it is approved',
      )
    await rows(context.em, batchBankFile, { id })
  })
}

/**
 * APPROVED to SENT: every payment of it is sent today, once, whatever comes twice or at the same time. The same key answers the same
 * batch; another key after it is STATE_NOT_ALLOWED.
 */
export async function sendBatch(
  context: OperationContext,
  id: string,
  idempotencyKey: string,
  expectedVersion?: number | null,
): Promise<Batch> {
  const content = { id, idempotencyKey }
  await requestOnce(context, 'sendBatch', content, async () => {
    await step(context, id, expectedVersion, 'SEND', async batch => {
      const { em, principal } = context
      // what the bank has is sent as it is
      if (!batch.bankFileAt) await takeOff(context, id)
      await rows(em, batchDigest, { id })
      await rows(em, batchSend, { id, today: today(), subject: principal.subject })
      return null
    })
  })
  return requireBatch(context, id)
}

/**
 * SENT to SETTLED: what the bank did not send back has arrived. Money that came back must be paid again or cancelled first:
 * STATE_NOT_ALLOWED.
 */
export const settleBatch = (context: OperationContext, id: string, expectedVersion?: number | null): Promise<Batch> =>
  step(context, id, expectedVersion, 'SETTLE', async () => {
    const { em, principal } = context
    // a file of the bank that is on its way in comes first
    await rows(em, batchLockPayments, { id })
    const [open] = await rows(em, batchReturned, { id })
    if (open?.n)
      throw new DianmingError(
        'STATE_NOT_ALLOWED',
        `有 ${open.n} 笔退回款尚未补发或撤销`,
        `${open.n} returned payments are neither paid again nor cancelled`,
      )
    await rows(em, batchSettle, { id, today: today(), subject: principal.subject })
    return null
  })

/** Gives a batch up before it is sent; its payments are free for another one. STATE_NOT_ALLOWED after, BAD_USER_INPUT without a reason. */
export async function cancelBatch(
  context: OperationContext,
  id: string,
  reason: string,
  expectedVersion?: number | null,
): Promise<Batch> {
  if (!saysWhy(reason)) throw new BadInput('请写明取消原因', 'say why it is cancelled')
  return step(context, id, expectedVersion, 'CANCEL', async batch => {
    if (batch.bankFileAt)
      throw new DianmingError(
        'STATE_NOT_ALLOWED',
        '已生成银行代发文件，银行可能已收到，不能再取消；请发送后按退回处理',
        'the bank may hold its file; send it, and treat what comes back',
      )
    await rows(context.em, batchCancel, { id, subject: context.principal.subject, reason: reason.trim() })
    await rows(context.em, batchUnpublish, { id })
    return reason.trim()
  })
}
