import { made, type RowOf, rows } from '@dianming/shared/database/statement'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { BadInput, DianmingError, NotFound, saysWhy } from '@dianming/shared/vocabulary/errors'
import { whereaboutsBack, whereaboutsFind, whereaboutsLoad, whereaboutsRecord } from '../generated/statements.js'
import type { HouseholdMember } from '../member/member.entity.js'
import { loadMember } from '../member/member.service.js'
import { Accounted, ElsewhereEnrolment } from './whereabouts.entity.js'

/** Where a child is, as it is recorded. */
export interface NewWhereabouts {
  memberId: string
  reason: string
  schoolName?: string | undefined
  schoolRegion?: string | undefined
  proof: string
  from?: string | undefined
  validUntil?: string | undefined
}

/**
 * Records why a person on a register is rightly in no school of this registry. NOT_FOUND for a person whom the caller does not see,
 * FORBIDDEN for another county's, BAD_USER_INPUT without proof or when it ends before it begins.
 */
export async function recordWhereabouts(
  context: OperationContext,
  input: NewWhereabouts,
): Promise<{ id: string; member: HouseholdMember }> {
  const member = await loadMember(context, input.memberId)
  if (!member) throw new NotFound('该人员')
  if (!saysWhy(input.proof)) throw new BadInput('请写明证明材料', 'say what shows it')
  if (input.reason === 'ELSEWHERE' && !input.schoolName?.trim()) throw new BadInput('请写明就读学校', 'name the school')
  if (input.validUntil && input.from && input.validUntil < input.from)
    throw new BadInput('有效期至不能早于起始日期', 'it ends before it begins')
  // left out, it counts from the day of the register that asks
  const [row] = await rows(context.em, whereaboutsRecord, {
    id: member.id,
    reason: input.reason,
    schoolName: input.schoolName?.trim() ?? null,
    schoolRegion: input.schoolRegion ?? null,
    proof: input.proof.trim(),
    from: input.from ?? null,
    validUntil: input.validUntil ?? null,
    subject: context.principal.subject,
  })
  if (!row) throw new NotFound('该人员')
  context.requireRegion(row.region)
  context.forget()
  return { id: row.id, member }
}

/** Takes a record of whereabouts back; the child is asked about again. NOT_FOUND, STATE_NOT_ALLOWED when it was taken back already. */
export async function takeBackWhereabouts(context: OperationContext, id: string): Promise<HouseholdMember> {
  const [found] = isId(id) ? await rows(context.em, whereaboutsFind, { id }) : []
  if (!found) throw new NotFound('该去向记录')
  context.requireRegion(found.region)
  if (found.isBack) throw new DianmingError('STATE_NOT_ALLOWED', '该记录已撤回', 'it was taken back already')
  await rows(context.em, whereaboutsBack, { id })
  context.forget()
  const member = await loadMember(context, found.memberId)
  if (!member) throw new NotFound('该人员')
  return member
}

type WhereaboutsRow = RowOf<typeof whereaboutsLoad>

/** What is recorded of a person and was not taken back, the newest first. */
const loadWhereabouts = async (context: OperationContext, memberId: string): Promise<WhereaboutsRow[]> =>
  (await context
    .loader<WhereaboutsRow[]>('whereabouts.of.member', async ids => {
      const found = await rows(context.em, whereaboutsLoad, { ids })
      return Map.groupBy(found, row => row.memberId)
    })
    .load(memberId)) ?? []

export const elsewhereOf = async (context: OperationContext, memberId: string): Promise<ElsewhereEnrolment[]> =>
  (await loadWhereabouts(context, memberId))
    .filter(row => row.reason === 'ELSEWHERE')
    .map(row =>
      made(ElsewhereEnrolment, { ...row, schoolName: row.schoolName ?? '', validUntil: row.validUntil ?? '' }),
    )

export const accountedOf = async (context: OperationContext, memberId: string): Promise<Accounted[]> =>
  (await loadWhereabouts(context, memberId)).filter(row => row.reason !== 'ELSEWHERE').map(row => made(Accounted, row))
