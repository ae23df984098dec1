import { rows } from '@dianming/shared/database/statement'
import { parseRegistryNumber } from '@dianming/shared/identity/registry-number'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { BadInput, NotFound } from '@dianming/shared/vocabulary/errors'
import { pairingHouseholdTarget, pairingSchoolRegion, pairingStudentTarget } from '../generated/statements.js'

/** Whom a pairing binds a helper to, as its clients name it. */
export interface NamedTarget {
  householdId?: string | null
  register?: string | null
  householdNumber?: string | null
  studentId?: string | null
  registryNumber?: string | null
}
export interface Target {
  householdId: string | null
  studentId: string | null
  maskedName: string
  place: string | null
  town: string | null
  region: string
}

/** County of the caller's school. */
export async function schoolRegion(context: OperationContext): Promise<string> {
  const [school] = await rows(context.em, pairingSchoolRegion, { code: context.principal.schools[0] ?? '' })
  if (!school) throw new NotFound('该学校')
  return school.region
}

/** The household or the student that is named, as far as the caller sees it. BAD_USER_INPUT, NOT_FOUND. */
export async function targetOf(context: OperationContext, named: NamedTarget): Promise<Target> {
  const ofHousehold = named.householdId != null || named.householdNumber != null
  const ofStudent = named.studentId != null || named.registryNumber != null
  if (ofHousehold === ofStudent)
    throw new BadInput('请给出一户或一名学生，只能选一种', 'name a household or a student, one of them')
  return ofHousehold ? householdOf(context, named) : studentOf(context, named)
}

async function householdOf(context: OperationContext, named: NamedTarget): Promise<Target> {
  if (named.householdId == null && named.register == null)
    throw new BadInput('户编号须与 register 一同给出', 'a number goes with its register')
  // a school pairs its own students; a home that it knows through one of them is the bureaus'
  if (context.principal.audience === 'SCHOOL') throw new NotFound('该户')
  const [found] = await rows(context.em, pairingHouseholdTarget, {
    id: named.householdId != null && isId(named.householdId) ? named.householdId : null,
    register: named.register ?? null,
    number: named.householdNumber?.trim() ?? null,
  })
  if (!found) throw new NotFound('该户')
  context.concerns(found.id)
  const { id, maskedName, place, town, region } = found
  return { householdId: id, studentId: null, maskedName, place, town, region }
}

async function studentOf(context: OperationContext, named: NamedTarget): Promise<Target> {
  const registry = named.registryNumber == null ? null : parseRegistryNumber(named.registryNumber)
  const [found] = await rows(context.em, pairingStudentTarget, {
    id: named.studentId != null && isId(named.studentId) ? named.studentId : null,
    digest: registry && (await context.lookUp('registry', registry.number)),
  })
  if (!found) throw new NotFound('该学生')
  context.concerns(found.id)
  const { id, maskedName, place, region } = found
  return { householdId: null, studentId: id, maskedName, place, town: null, region }
}
