import { made, type RowOf, rows } from '@dianming/shared/database/statement'
import { parseRegistryNumber } from '@dianming/shared/identity/registry-number'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { pageOf } from '@dianming/shared/subgraph/page'
import { requestOnce } from '@dianming/shared/subgraph/request-once'
import { rowById } from '@dianming/shared/subgraph/row-by-id'
import { today } from '@dianming/shared/vocabulary/day'
import { BadInput, DianmingError, NotFound, saysWhy } from '@dianming/shared/vocabulary/errors'
import { seesStudent, studentOfRegistry } from '../beneficiary/beneficiary.service.js'
import {
  needCount,
  needGroupLoad,
  needGroups,
  needList,
  needLoad,
  needOfStudent,
  needPublish,
  needRecord,
  needWithdraw,
} from '../generated/statements.js'
import { requireGift } from '../gift/gift-giving.js'
import { loadItem } from '../item/item.service.js'
import { Need, NeedCount, NeedRecord } from './need.entity.js'

const MAX_NOTE = 200
/** A million yuan. */
const MAX_FEN = 100_000_000n

const toRecord = (row: RowOf<typeof needLoad>): NeedRecord => made(NeedRecord, row)
const toGroup = (row: RowOf<typeof needGroupLoad>): Need => {
  const group = made(Need, row)
  // a town that is known by its code is a region
  if (group.town && /^\d{9}$/.test(group.town)) group.region = group.town
  return group
}

/** A need by id, as far as the caller sees its child. */
export const loadNeedRecord = (context: OperationContext, id: string): Promise<NeedRecord | null> =>
  rowById(
    context,
    needLoad,
    (_, row) => {
      context.concerns(row.studentId)
      return toRecord(row)
    },
    id,
  )

/** A group by id, as far as the caller may read it. */
export const loadNeed = (context: OperationContext, id: string): Promise<Need | null> =>
  rowById(context, needGroupLoad, (_, row) => toGroup(row), id)

/** Groups that the caller may read. */
export const listNeeds = (
  context: OperationContext,
  filter: { region: string | null; purpose: string | null },
  page: { first: number; after: string | undefined },
) => pageOf(context, { statement: needGroups, parameters: filter }, page, row => toGroup(row))

/** Needs of the caller's children, the most pressing first. */
export const listNeedRecords = (
  context: OperationContext,
  filter: { status: string | null; item: string | null; schoolCode: string | null },
  page: { first: number; after: string | undefined },
) =>
  pageOf(context, { statement: needList, parameters: filter }, page, row => {
    context.concerns(row.studentId)
    return toRecord(row)
  })

/** Needs that stand for a student: its own and its home's, of each thing the newest. */
export const needsOfStudent = async (context: OperationContext, studentId: string): Promise<NeedRecord[] | null> =>
  isId(studentId) && (await seesStudent(context, studentId))
    ? ((await context
        .loader<NeedRecord[]>('needs.of.student', async ids => {
          const found = await rows(context.em, needOfStudent, { ids })
          return Map.groupBy(
            found.map(({ childId, ...row }) => Object.assign(toRecord(row), { childId })),
            row => row.childId,
          )
        })
        .load(studentId)) ?? [])
    : null

/** How the needs of the caller's children stand, by thing and town, or school. */
export const countNeeds = async (context: OperationContext, bySchool: boolean): Promise<NeedCount[]> =>
  (await rows(context.em, needCount, { bySchool })).map(row => made(NeedCount, row))

/** What a school says of one child. */
export interface SaidNeed {
  studentId?: string | null
  registryNumber?: string | null
  item?: string | null
  purpose?: string | null
  isNeeded: boolean
  quantity?: number | null
  amount?: bigint | null
  reason?: string | null
  note?: string | null
  recordedOn?: string | null
  idempotencyKey: string
}

/**
 * Records that a child is missing something, or has it; again answers the same need. NOT_FOUND for a child that the caller does not see,
 * BAD_USER_INPUT, IDEMPOTENCY_KEY_REUSED, and STATE_NOT_ALLOWED, which names the gift, for a thing that the child was given and that
 * neither broke nor was lost.
 */
export async function recordNeed(context: OperationContext, input: SaidNeed): Promise<NeedRecord> {
  const item = input.item ? await loadItem(context, input.item) : null
  if (input.item && !item) throw new BadInput('item 不在物品目录中', 'item is not in the catalogue')
  const purpose = item?.purpose ?? input.purpose
  check(input, item !== null, purpose ?? null)
  const on = input.recordedOn ?? today()
  if (on > today()) throw new BadInput('日期不能晚于今天', 'the day is not after today')
  const id = await requestOnce(context, 'recordNeed', { ...input }, async () => {
    const studentId = await childOf(context, input)
    const { organisation, subject } = context.principal
    const [told] = await rows(context.em, needRecord, {
      studentIds: [studentId],
      items: [item?.code ?? null],
      purposes: [purpose ?? null],
      needed: [input.isNeeded],
      quantities: [String(input.quantity ?? 1)],
      amounts: [input.amount ?? null],
      reasons: [input.reason ?? 'NONE'],
      notes: [input.note?.trim() || null],
      on,
      organisation,
      subject,
    })
    if (told?.outcome === 'HAS_ONE') {
      const gift = told.giftId ? await requireGift(context, told.giftId).catch(() => null) : null
      const what = gift ? `（${gift.giver}，${gift.title}，${gift.givenOn ?? gift.term}）` : ''
      throw new DianmingError(
        'STATE_NOT_ALLOWED',
        `该学生已收到过同类物品${what}；已损坏或遗失的请注明原因`,
        'the child was given one; say so if it broke or was lost',
      )
    }
    if (!told?.needId) throw new NotFound('该学生')
    return told.needId
  })
  context.forget()
  const need = await loadNeedRecord(context, id)
  if (!need) throw new NotFound('该需求')
  return need
}

async function childOf(context: OperationContext, { studentId, registryNumber }: SaidNeed): Promise<string> {
  if ((studentId == null) === (registryNumber == null))
    throw new BadInput('请给出 studentId 或 registryNumber 之一', 'give studentId or registryNumber')
  if (studentId != null) {
    if (!(await seesStudent(context, studentId))) throw new NotFound('该学生')
    context.concerns(studentId)
    return studentId
  }
  const registry = parseRegistryNumber(registryNumber ?? '')
  const student = registry ? await studentOfRegistry(context, await context.lookUp('registry', registry.number)) : null
  if (!student) throw new NotFound('该学生')
  return student.id
}

function check(input: SaidNeed, hasItem: boolean, purpose: string | null): void {
  if (!hasItem && !purpose) throw new BadInput('请给出 item 或 purpose', 'give an item or a purpose')
  if (!hasItem && input.amount == null && input.isNeeded)
    throw new BadInput('没有物品的需求请给出 amount', 'without an item say how much money')
  if (hasItem && input.amount != null)
    throw new BadInput('物品的需求不填 amount', 'an amount is of money alone, not of a thing')
  if (input.amount != null && (input.amount <= 0n || input.amount > MAX_FEN))
    throw new BadInput('amount 应为不超过一百万元的正数', 'amount is positive, of at most a million yuan')
  if (input.quantity != null && !(input.quantity > 0 && input.quantity <= 1000))
    throw new BadInput('quantity 应在 0 到 1000 之间', 'quantity is positive, of at most 1,000')
  if ((input.note?.length ?? 0) > MAX_NOTE) throw new BadInput('说明最多 200 个字', 'a note has at most 200 characters')
}

/** A need is none any more. NOT_FOUND, BAD_USER_INPUT without a reason, STATE_NOT_ALLOWED once a partner has it or it is met. */
export async function withdrawNeed(context: OperationContext, id: string, reason: string): Promise<NeedRecord> {
  if (!saysWhy(reason)) throw new BadInput('请写明理由', 'say why')
  const need = await loadNeedRecord(context, id)
  if (!need) throw new NotFound('该需求')
  const [told] = await rows(context.em, needWithdraw, {
    id: need.id,
    reason: reason.trim(),
    subject: context.principal.subject,
  })
  if (told?.outcome !== 'DONE')
    throw new DianmingError(
      'STATE_NOT_ALLOWED',
      '该需求已被认领、承诺或满足，不能撤回',
      'it is reserved, promised or met already',
    )
  context.forget()
  const after = await loadNeedRecord(context, need.id)
  if (!after) throw new NotFound('该需求')
  return after
}

/** Publishes the groups of a county now, for instance when its survey is over. FORBIDDEN beyond the caller's region. */
export async function publishNeeds(context: OperationContext, region: string): Promise<number> {
  context.requireRegion(region)
  if (!/^\d{6}$/.test(region)) throw new BadInput('请给出 6 位区县代码', 'give a county, six digits')
  const [told] = await rows(context.em, needPublish, { county: region })
  return told?.groups ?? 0
}
