import { rows } from '@dianming/shared/database/statement'
import { parseRegistryNumber } from '@dianming/shared/identity/registry-number'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { BadInput, Forbidden, NotFound } from '@dianming/shared/vocabulary/errors'
import { studentOfAidCode, studentOfRegistry } from '../beneficiary/beneficiary.service.js'
import { giftHousehold, giftSchool } from '../generated/statements.js'

const VILLAGE_DIGITS = 12
const COUNTY_DIGITS = 6
const MAX_UNNAMED = 1_000_000

/** Whom a gift is for; exactly one of them. */
export interface GiftTarget {
  studentId?: string
  householdId?: string
  /** the child by whose code its home is meant */
  viaStudent?: string
  schoolId?: string
  village?: string
  /** county of a delivery to people whom nobody lists */
  region: string
}

/** How a request names it. */
export interface TargetInput {
  aidCode?: string | null
  registryNumber?: string | null
  householdRegister?: string | null
  householdNumber?: string | null
  schoolCode?: string | null
  village?: string | null
  region?: string | null
  unnamedCount?: number | null
}

/**
 * A child by the caller's own aid code, or by registry number for schools and education bureaus; null when there is none to see.
 * FORBIDDEN for a partner with a registry number; BAD_USER_INPUT unless exactly one is given.
 */
export async function studentTarget(
  context: OperationContext,
  { aidCode, registryNumber }: TargetInput,
): Promise<{ id: string; region: string } | null> {
  if ((aidCode == null) === (registryNumber == null))
    throw new BadInput('请给出 aidCode 或 registryNumber 之一', 'give aidCode or registryNumber')
  if (aidCode != null) return studentOfAidCode(context, aidCode)
  if (context.principal.audience === 'PARTNER') throw new Forbidden()
  const registry = parseRegistryNumber(registryNumber ?? '')
  return registry ? studentOfRegistry(context, await context.lookUp('registry', registry.number)) : null
}

/** Finds whom a gift is for. NOT_FOUND for what the caller may not see; BAD_USER_INPUT unless exactly one is named. */
export async function giftTarget(context: OperationContext, input: TargetInput): Promise<GiftTarget> {
  const { unnamedCount } = input
  const named = [
    input.aidCode,
    input.registryNumber,
    input.householdNumber,
    input.schoolCode,
    input.village,
    input.region,
  ]
  if (unnamedCount != null && !(Number.isInteger(unnamedCount) && unnamedCount > 0 && unnamedCount <= MAX_UNNAMED))
    throw new BadInput('unnamedCount 应为正整数', 'unnamedCount is a positive number of people')
  if (unnamedCount != null && input.schoolCode == null && input.village == null && input.region == null)
    throw new BadInput(
      '未列名单的发放请指明学校、村或区县',
      'a delivery to unlisted people is to a school, a village or a county',
    )
  if (input.region != null && (unnamedCount == null || input.region.length < COUNTY_DIGITS))
    throw new BadInput(
      'region 用于未列名单的发放，至少 6 位',
      'region is for deliveries to unlisted people, of six digits or more',
    )
  if (named.filter(value => value != null).length !== 1)
    throw new BadInput(
      '请指明一个受助对象：学生、家庭、学校或村',
      'name one: a student, a household, a school or a village',
    )
  if (input.region != null) return { region: input.region }
  if (input.village != null) {
    if (input.village.length < VILLAGE_DIGITS)
      throw new BadInput('village 应为 12 位统计用区划代码', 'a village has a code of twelve digits')
    return { village: input.village, region: input.village }
  }
  if (input.schoolCode != null) {
    const [school] = await rows(context.em, giftSchool, { schoolCode: input.schoolCode })
    if (!school) throw new NotFound('该学校')
    return { schoolId: school.id, region: school.region }
  }
  if (input.householdNumber != null) {
    if (!input.householdRegister) throw new BadInput('请给出 householdRegister', 'give householdRegister')
    const [household] = await rows(context.em, giftHousehold, {
      householdRegister: input.householdRegister,
      householdNumber: input.householdNumber,
    })
    if (!household) throw new NotFound('该家庭')
    context.concerns(household.id)
    return { householdId: household.id, region: household.region }
  }
  const student = await studentTarget(context, input)
  if (!student) throw new NotFound('该学生')
  return { studentId: student.id, region: student.region }
}
