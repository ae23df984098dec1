import { buildSubgraph } from '@dianming/shared/subgraph/federation'
import { AidRecordResolver, StudentAidResolver } from './aid/aid.resolver.js'
import { AuditTrailResolver } from './audit-trail/audit-trail.resolver.js'
import { FindingResolver, SchoolFindingsResolver, StudentFindingsResolver } from './finding/finding.resolver.js'
import { loadFinding } from './finding/finding.service.js'
import { ProvinceResolver } from './province/province.resolver.js'
import { ReleaseResolver } from './release/release.resolver.js'
import { HouseholdMember, School, Student } from './roll/roll.entity.js'
import { MemberRollResolver, RollResolver, SchoolRollResolver, StudentRollResolver } from './roll/roll.resolver.js'
import { loadEntry } from './roll/roll.service.js'
import { RollExportResolver } from './roll-export/roll-export.resolver.js'
import { RollHistoryResolver } from './roll-history/roll-history.resolver.js'
import { RollRunResolver } from './roll-run/roll-run.resolver.js'
import { SchoolCoverageResolver, StatementResolver } from './statement/statement.resolver.js'

/** The subgraph of the roll, the aid history and the audit trail. */
export const build = () =>
  buildSubgraph(
    [
      RollResolver,
      SchoolRollResolver,
      StudentRollResolver,
      MemberRollResolver,
      RollRunResolver,
      RollExportResolver,
      RollHistoryResolver,
      ReleaseResolver,
      AidRecordResolver,
      StudentAidResolver,
      FindingResolver,
      StudentFindingsResolver,
      SchoolFindingsResolver,
      StatementResolver,
      SchoolCoverageResolver,
      AuditTrailResolver,
      ProvinceResolver,
    ],
    {
      Student: reference => ({ id: reference.id }),
      School: reference => ({ id: reference.id }),
      HouseholdMember: reference => ({ id: reference.id }),
      Finding: (reference, context) => loadFinding(context, reference.id ?? ''),
      RollEntry: (reference, context) => loadEntry(context, reference.id ?? ''),
    },
    [Student, School, HouseholdMember],
  )
