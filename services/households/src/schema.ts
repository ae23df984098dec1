import { findImport } from '@dianming/shared/http/imports/import'
import { buildSubgraph } from '@dianming/shared/subgraph/federation'
import { DifficultyResolver } from './difficulty/difficulty.resolver.js'
import { loadDifficulty } from './difficulty/difficulty.service.js'
import { HelperResolver, HelpTeamResolver } from './helper/helper.resolver.js'
import { loadHelper, loadTeam } from './helper/helper.service.js'
import { HouseholdResolver } from './household/household.resolver.js'
import { loadHousehold } from './household/household.service.js'
import { FoundAtVisitResolver, LivelihoodResolver } from './livelihood/livelihood.resolver.js'
import { MemberResolver } from './member/member.resolver.js'
import { loadMember } from './member/member.service.js'
import { Student } from './pairing/pairing.entity.js'
import { HouseholdPairingResolver, PairingResolver, StudentPairingResolver } from './pairing/pairing.resolver.js'
import { loadPairing } from './pairing/pairing.service.js'
import { PairingImport, PairingImportResolver } from './pairing-import/pairing-import.resolver.js'
import { RegisterImport, RegisterImportResolver } from './register-import/register-import.resolver.js'
import { SupportSummaryResolver } from './support-summary/support-summary.resolver.js'
import { MemberTrainingResolver, TrainingPlaceResolver, TrainingResolver } from './training/training.resolver.js'
import { loadSession } from './training/training.service.js'
import { TrainingImport, TrainingImportResolver } from './training-import/training-import.resolver.js'
import { VillageProjectResolver } from './village-project/village-project.resolver.js'
import { loadProject } from './village-project/village-project.service.js'
import { VisitAnswerResolver, VisitResolver } from './visit/visit.resolver.js'
import { loadVisit } from './visit/visit.service.js'
import { VisitImport, VisitImportResolver } from './visit-import/visit-import.resolver.js'
import { WhereaboutsResolver } from './whereabouts/whereabouts.resolver.js'
import { WhereaboutsImport, WhereaboutsImportResolver } from './whereabouts-import/whereabouts-import.resolver.js'

/** The subgraph of the poverty registers, and of people who help. */
export const build = () =>
  buildSubgraph(
    [
      HouseholdResolver,
      MemberResolver,
      RegisterImportResolver,
      WhereaboutsResolver,
      WhereaboutsImportResolver,
      HelperResolver,
      HelpTeamResolver,
      PairingResolver,
      HouseholdPairingResolver,
      StudentPairingResolver,
      PairingImportResolver,
      VisitResolver,
      VisitAnswerResolver,
      VisitImportResolver,
      DifficultyResolver,
      LivelihoodResolver,
      FoundAtVisitResolver,
      TrainingResolver,
      TrainingPlaceResolver,
      MemberTrainingResolver,
      TrainingImportResolver,
      VillageProjectResolver,
      SupportSummaryResolver,
    ],
    {
      Student: ({ id }) => (id ? Object.assign(new Student(), { id }) : null),
      Household: (reference, context) => loadHousehold(context, reference.id ?? ''),
      HouseholdMember: (reference, context) => loadMember(context, reference.id ?? ''),
      HelpTeam: (reference, context) => loadTeam(context, reference.id ?? ''),
      Helper: (reference, context) => loadHelper(context, reference.id ?? ''),
      Pairing: (reference, context) => loadPairing(context, reference.id ?? ''),
      Visit: (reference, context) => loadVisit(context, reference.id ?? ''),
      Difficulty: (reference, context) => loadDifficulty(context, reference.id ?? ''),
      TrainingSession: (reference, context) => loadSession(context, reference.id ?? ''),
      VillageProject: (reference, context) => loadProject(context, reference.id ?? ''),
      WhereaboutsImport: (reference, context) =>
        findImport(context, 'households', WhereaboutsImport, reference.id ?? ''),
      RegisterImport: (reference, context) => findImport(context, 'households', RegisterImport, reference.id ?? ''),
      PairingImport: (reference, context) => findImport(context, 'households', PairingImport, reference.id ?? ''),
      VisitImport: (reference, context) => findImport(context, 'households', VisitImport, reference.id ?? ''),
      TrainingImport: (reference, context) => findImport(context, 'households', TrainingImport, reference.id ?? ''),
    },
    [Student],
  )
