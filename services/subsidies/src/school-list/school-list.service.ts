import { patiently } from '@dianming/shared/database/lock'
import { made, rows } from '@dianming/shared/database/statement'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { connectionOf, pageOf } from '@dianming/shared/subgraph/page'
import { BadInput, DianmingError, NotFound, saysWhy } from '@dianming/shared/vocabulary/errors'
import { Entitlement } from '../entitlement/entitlement.entity.js'
import { toEntitlement } from '../entitlement/entitlement.service.js'
import {
  schoolListConfirm,
  schoolListCounts,
  schoolListDispute,
  schoolListDisputed,
  schoolListOfRegion,
  schoolListRows,
  schoolListSchool,
  schoolListUndispute,
} from '../generated/statements.js'
import { requireOpenTerm } from '../term/closed-term.js'
import { SchoolList } from './school-list.entity.js'

export const EntitlementConnection = connectionOf(() => Entitlement, 'Entitlement')
export const SchoolListConnection = connectionOf(() => SchoolList, 'SchoolList')
const MAX_DISPUTES = 200

/** What a school says of its list. */
export interface CheckedList {
  schoolCode: string
  term: string
  programmes?: string[] | null
  disputes?: { entitlementId: string; reason: string }[] | null
  confirmRest: boolean
}

async function requireSchool(
  context: OperationContext,
  code: string,
): Promise<{ id: string; name: string; region: string }> {
  const { principal } = context
  const [school] = await rows(context.em, schoolListSchool, { code })
  const isOwn =
    school &&
    (principal.audience === 'SCHOOL'
      ? principal.schools.includes(code)
      : principal.region !== null && school.region.startsWith(principal.region))
  if (!isOwn) throw new NotFound('该学校')
  return school
}

/** A school's list of a term, counted. NOT_FOUND for a school that is not the caller's. */
export async function schoolList(context: OperationContext, code: string, term: string): Promise<SchoolList> {
  const school = await requireSchool(context, code)
  const [counts] = await rows(context.em, schoolListCounts, { id: school.id, term })
  return Object.assign(new SchoolList(), counts, { schoolCode: code, schoolName: school.name, term })
}

/** The lists of a region's schools for a term, by code; FORBIDDEN outside the caller's region. */
export function listsOfRegion(
  context: OperationContext,
  asked: { region: string; term: string; unchecked: boolean },
  page: { first: number; after: string | undefined },
) {
  context.requireRegion(asked.region)
  const list = { statement: schoolListOfRegion, parameters: asked }
  return pageOf(context, list, page, row => made(SchoolList, { ...row, term: asked.term }))
}

/** Rows of a school's list: those to look at first, then by grade and class. */
export async function rowsOfList(
  context: OperationContext,
  { schoolCode, term }: { schoolCode: string; term: string },
  page: { first: number; after: string | undefined },
) {
  const school = await requireSchool(context, schoolCode)
  const list = { statement: schoolListRows, parameters: { id: school.id, term } }
  return pageOf(context, list, page, row => toEntitlement(context, row))
}

/**
 * A school says of each child on its list that it is right, or why it is not; what it says holds until the row changes. NOT_FOUND
 * for another's school or rows, BAD_USER_INPUT, STATE_NOT_ALLOWED for a closed term.
 */
export async function checkSchoolList(context: OperationContext, input: CheckedList): Promise<SchoolList> {
  const { em, principal } = context
  const school = await requireSchool(context, input.schoolCode)
  await requireOpenTerm(context, school.region, input.term)
  const disputes = input.disputes ?? []
  if (disputes.length > MAX_DISPUTES)
    throw new BadInput(`一次最多 ${MAX_DISPUTES} 条异议`, `at most ${MAX_DISPUTES} disputes at once`)
  if (disputes.some(({ reason }) => !saysWhy(reason)))
    throw new BadInput('每条异议请写明原因', 'say of each dispute why')
  if (disputes.some(({ entitlementId }) => !isId(entitlementId))) throw new NotFound('名单中的该行')
  await patiently(context, async () => {
    const disputed = await rows(em, schoolListDispute, {
      id: school.id,
      term: input.term,
      entitlementIds: disputes.map(d => d.entitlementId),
      disputes: disputes.map(d => d.reason.trim()),
      subject: principal.subject,
    })
    if (disputed.length < new Set(disputes.map(d => d.entitlementId)).size) throw new NotFound('名单中的该行')
    context.concerns(...disputed.map(row => row.studentId))
    if (!input.confirmRest) return
    const confirmed = await rows(em, schoolListConfirm, {
      id: school.id,
      term: input.term,
      programmes: input.programmes ?? null,
      subject: principal.subject,
    })
    context.concerns(...confirmed.map(row => row.studentId))
  })
  return schoolList(context, input.schoolCode, input.term)
}

/** Takes a dispute back: the row is to be looked at again. What the bureau found right, only the bureau. NOT_FOUND, STATE_NOT_ALLOWED for a closed term. */
export async function withdrawDispute(context: OperationContext, entitlementId: string): Promise<void> {
  const [row] = isId(entitlementId) ? await rows(context.em, schoolListDisputed, { entitlementId }) : []
  if (!row) throw new NotFound('名单中的该行')
  await requireSchool(context, row.code)
  await requireOpenTerm(context, row.region, row.term)
  if (row.isUpheld && context.principal.audience === 'SCHOOL')
    throw new DianmingError(
      'STATE_NOT_ALLOWED',
      '异议已由教育部门查实，请与其联系',
      'the bureau found it right; ask there',
    )
  const back = isId(entitlementId)
    ? await rows(context.em, schoolListUndispute, { entitlementId, subject: context.principal.subject })
    : []
  if (back.length === 0) throw new NotFound('名单中的该行')
  context.forget()
}
