import { findImport } from '@dianming/shared/http/imports/import'
import { buildSubgraph } from '@dianming/shared/subgraph/federation'
import { AccountImport, AccountImportResolver } from './account-import/account-import.resolver.js'
import { BankReturnImport, BankReturnImportResolver } from './bank-return-import/bank-return-import.resolver.js'
import { BatchResolver } from './batch/batch.resolver.js'
import { loadBatch } from './batch/batch.service.js'
import { CountyRuleResolver } from './county-rule/county-rule.resolver.js'
import { EntitlementResolver, StudentEntitlementsResolver } from './entitlement/entitlement.resolver.js'
import { loadEntitlement } from './entitlement/entitlement.service.js'
import { SchoolFeeResolver } from './fee/school-fee.resolver.js'
import { HardshipResolver } from './hardship/hardship.resolver.js'
import { NamingResolver } from './naming/naming.resolver.js'
import { ObjectionResolver } from './objection/objection.resolver.js'
import { loadObjection } from './objection/objection.service.js'
import {
  BatchPayeeResolver,
  DoubtfulPayeeResolver,
  PayeeResolver,
  StudentPayeeResolver,
} from './payee/payee.resolver.js'
import { loadGuardian, loadPayee } from './payee/payee.service.js'
import { Payment, Student } from './payment/payment.entity.js'
import { PaymentResolver, StudentPaymentsResolver } from './payment/payment.resolver.js'
import { loadPayment } from './payment/payment.service.js'
import { PaymentImport, PaymentImportResolver } from './payment-import/payment-import.resolver.js'
import { ProgrammeResolver, StackingRuleResolver } from './programme/programme.resolver.js'
import { loadProgramme } from './programme/programme.service.js'
import { ProgrammeSaveResolver } from './programme/programme-save.resolver.js'
import { SchoolListResolver } from './school-list/school-list.resolver.js'
import { SimulationResolver } from './simulation/simulation.resolver.js'
import { TermResolver } from './term/term.resolver.js'

/** The subgraph of government subsidies. */
export const build = () =>
  buildSubgraph(
    [
      ProgrammeResolver,
      StackingRuleResolver,
      PaymentResolver,
      StudentPaymentsResolver,
      PaymentImportResolver,
      BankReturnImportResolver,
      EntitlementResolver,
      StudentEntitlementsResolver,
      NamingResolver,
      ProgrammeSaveResolver,
      SimulationResolver,
      CountyRuleResolver,
      SchoolFeeResolver,
      HardshipResolver,
      SchoolListResolver,
      PayeeResolver,
      StudentPayeeResolver,
      BatchPayeeResolver,
      DoubtfulPayeeResolver,
      AccountImportResolver,
      BatchResolver,
      ObjectionResolver,
      TermResolver,
    ],
    {
      Student: reference => ({ id: reference.id }),
      Programme: (reference, context) => loadProgramme(context, reference.code ?? ''),
      Payment: (reference, context) => loadPayment(context, reference.id ?? ''),
      Entitlement: (reference, context) => loadEntitlement(context, reference.id ?? ''),
      Batch: (reference, context) => loadBatch(context, reference.id ?? ''),
      Objection: (reference, context) => loadObjection(context, reference.id ?? ''),
      PayeeAccount: (reference, context) => loadPayee(context, reference.id ?? ''),
      Guardian: (reference, context) => loadGuardian(context, reference.id ?? ''),
      AccountImport: (reference, context) => findImport(context, 'subsidies', AccountImport, reference.id ?? ''),
      BankReturnImport: (reference, context) => findImport(context, 'subsidies', BankReturnImport, reference.id ?? ''),
      PaymentImport: (reference, context) => findImport(context, 'subsidies', PaymentImport, reference.id ?? ''),
    },
    [Student, Payment],
  )
