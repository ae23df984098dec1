import { lastFour } from '@dianming/shared/caller/personal-data'
import { rows } from '@dianming/shared/database/rows'
import { sightOf } from '@dianming/shared/subgraph/access'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { pageOf } from '@dianming/shared/subgraph/page'
import { rowById } from '@dianming/shared/subgraph/row-by-id'
import { HouseholdMember, type Registration } from './member.entity.js'

const COLUMNS = `member.id, household_id as "householdId", name, id_cipher as "idCipher", relation, birth_date::text as "birthDate"`

/** A row that the caller sees counts as looked at. */
function toMember(context: OperationContext, row: HouseholdMember): HouseholdMember {
  context.touched(row.id)
  return Object.assign(new HouseholdMember(), row)
}

export const loadMember = (context: OperationContext, id: string): Promise<HouseholdMember | null> =>
  rowById(
    context,
    `/* member.load */ select ${COLUMNS} from households.member where id = any ($1::uuid[])`,
    toMember,
    id,
  )

/** Whom a file ended, or would end, by name. */
export const membersEndedBy = (
  context: OperationContext,
  importId: string,
  page: { first: number; after: string | undefined },
) =>
  pageOf(
    context,
    {
      name: 'member.ended.by',
      columns: COLUMNS,
      from: 'households.import_ending ending join households.member on member.id = ending.person_id where ending.import_id = parent.id',
      order: ['member.name_key', 'member.id'],
      parameters: [],
    },
    page,
    (row: HouseholdMember) => toMember(context, row),
    importId,
  )

const group = <T>(found: T[], key: (row: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const row of found) groups.set(key(row), [...(groups.get(key(row)) ?? []), row])
  return groups
}

/** Members of a household, the head first. */
export const loadMembersOf = async (context: OperationContext, householdId: string): Promise<HouseholdMember[]> =>
  (await context
    .loader<HouseholdMember[]>('member.of.household', async ids => {
      const found = await rows<HouseholdMember>(
        context.em,
        `/* member.of.household */ select ${COLUMNS} from households.member where household_id = any ($1::uuid[]) order by relation is distinct from '户主', birth_date, id`,
        [ids],
      )
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
      const found = await rows<Registration>(
        context.em,
        `/* registration.load */ select member_id as "memberId", category, register, from_date::text as "from", until_date::text as "until", risk_cleared as "riskCleared"
         from households.registration where member_id = any ($1::uuid[]) order by from_date desc, category`,
        [ids],
      )
      return group(found, registration => registration.memberId)
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
