import { findImport } from '@dianming/shared/http/imports/import'
import { buildSubgraph } from '@dianming/shared/subgraph/federation'
import { HouseholdResolver } from './household/household.resolver.js'
import { loadHousehold } from './household/household.service.js'
import { MemberResolver } from './member/member.resolver.js'
import { loadMember } from './member/member.service.js'
import { RegisterImport, RegisterImportResolver } from './register-import/register-import.resolver.js'
import { WhereaboutsResolver } from './whereabouts/whereabouts.resolver.js'
import { WhereaboutsImport, WhereaboutsImportResolver } from './whereabouts-import/whereabouts-import.resolver.js'

/** The subgraph of the poverty registers. */
export const build = () =>
  buildSubgraph(
    [HouseholdResolver, MemberResolver, RegisterImportResolver, WhereaboutsResolver, WhereaboutsImportResolver],
    {
      Household: (reference, context) => loadHousehold(context, reference.id ?? ''),
      HouseholdMember: (reference, context) => loadMember(context, reference.id ?? ''),
      WhereaboutsImport: (reference, context) =>
        findImport(context, 'households', WhereaboutsImport, reference.id ?? ''),
      RegisterImport: (reference, context) => findImport(context, 'households', RegisterImport, reference.id ?? ''),
    },
  )
