import { findImport } from '@dianming/shared/http/imports/import'
import { buildSubgraph } from '@dianming/shared/subgraph/federation'
import { CorrectionResolver } from './correction/correction.resolver.js'
import { EnrolmentResolver } from './enrolment/enrolment.resolver.js'
import { EnrolmentChangeResolver } from './enrolment/enrolment-change.resolver.js'
import { LinkResolver } from './link/link.resolver.js'
import { PromotionResolver } from './promotion/promotion.resolver.js'
import { StudentImport, StudentImportResolver } from './registry-import/student-import.resolver.js'
import { SchoolResolver } from './school/school.resolver.js'
import { loadSchool } from './school/school.service.js'
import { SchoolClaimResolver } from './school-claim/school-claim.resolver.js'
import { StudentResolver } from './student/student.resolver.js'
import { loadStudent } from './student/student.service.js'
import { TransferResolver } from './transfer/transfer.resolver.js'
import { ViewerResolver } from './viewer/viewer.resolver.js'

/** The subgraph of the school registry. */
export const build = () =>
  buildSubgraph(
    [
      ViewerResolver,
      SchoolResolver,
      StudentResolver,
      EnrolmentResolver,
      EnrolmentChangeResolver,
      PromotionResolver,
      LinkResolver,
      CorrectionResolver,
      StudentImportResolver,
      TransferResolver,
      SchoolClaimResolver,
    ],
    {
      School: (reference, context) =>
        'id' in reference
          ? loadSchool(context, 'id', reference.id ?? '')
          : loadSchool(context, 'code', reference.code ?? ''),
      Student: (reference, context) => loadStudent(context, reference.id ?? ''),
      StudentImport: (reference, context) => findImport(context, 'students', StudentImport, reference.id ?? ''),
    },
  )
