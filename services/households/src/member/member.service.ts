import { lastFour } from '@dianming/shared/caller/personal-data'
import { made, type RowOf, rows } from '@dianming/shared/database/statement'
import { sightOf } from '@dianming/shared/subgraph/access'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { pageOf } from '@dianming/shared/subgraph/page'
import { rowById } from '@dianming/shared/subgraph/row-by-id'
import { memberEndedBy, memberLoad, memberOfHousehold, memberRegistrationLoad } from '../generated/statements.js'
import { HouseholdMember, Registration } from './member.entity.js'

/** A row that the caller sees counts as looked at. */
function toMember(context: OperationContext, row: RowOf<typeof memberLoad>): HouseholdMember {
  context.concerns(row.id)
  return made(HouseholdMember, row)
}

export const loadMember = (context: OperationContext, id: string): Promise<HouseholdMember | null> =>
  rowById(context, memberLoad, toMember, id)

/** Whom a file ended, or would end, by name. */
export const membersEndedBy = (
  context: OperationContext,
  importId: string,
  page: { first: number; after: string | undefined },
) => pageOf(context, { statement: memberEndedBy, parameters: {} }, page, row => toMember(context, row), importId)

const group = <T>(found: T[], key: (row: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const row of found) groups.set(key(row), [...(groups.get(key(row)) ?? []), row])
  return groups
}

/** Members of a household, the head first. */
export const loadMembersOf = async (context: OperationContext, householdId: string): Promise<HouseholdMember[]> =>
  (await context
    .loader<HouseholdMember[]>('member.of.household', async ids => {
      const found = await rows(context.em, memberOfHousehold, { ids })
      return group(
        found.map(row => toMember(context, row)),
        member => member.householdId,
      )
    })
    .load(householdId)) ?? []

/** Registrations of a member, the newest first. */
export const loadRegistrations = async (context: OperationContext, memberId: string): Promise<Registration[]> =>
  (await context
    .loader<Registration[]>('registration.of.member', async ids => {
      const found = await rows(context.em, memberRegistrationLoad, { ids })
      return group(
        found.map(row => made(Registration, row)),
        registration => registration.memberId,
      )
    })
    .load(memberId)) ?? []

/** The number as the register has it, as far as the caller may read it. */
export function memberIdNumber(context: OperationContext, member: HouseholdMember): string | null {
  if (!member.idCipher) return null
  const sight = sightOf(context.principal, 'HouseholdMember.idNumber')
  if (sight === 'NONE') return null
  const number = context.personalData.decrypt(member.idCipher)
  return sight === 'WHOLE' ? number : lastFour(number)
}
