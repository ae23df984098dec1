import { buildSubgraph } from '@dianming/shared/federation'
import { findImport } from '@dianming/shared/imports/import'
import { BankReturnImport, BankReturnImportResolver } from './bank-return-import/bank-return-import.resolver.js'
import { EntitlementResolver, StudentEntitlementsResolver } from './entitlement/entitlement.resolver.js'
import { loadEntitlement } from './entitlement/entitlement.service.js'
import { NamingResolver } from './naming/naming.resolver.js'
import { Payment, Student } from './payment/payment.entity.js'
import { PaymentResolver, StudentPaymentsResolver } from './payment/payment.resolver.js'
import { loadPayment } from './payment/payment.service.js'
import { PaymentImport, PaymentImportResolver } from './payment-import/payment-import.resolver.js'
import { ProgrammeResolver, StackingRuleResolver } from './programme/programme.resolver.js'
import { loadProgramme } from './programme/programme.service.js'

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
    ],
    {
      Student: reference => ({ id: reference.id }),
      Programme: (reference, context) => loadProgramme(context, reference.code ?? ''),
      Payment: (reference, context) => loadPayment(context, reference.id ?? ''),
      Entitlement: (reference, context) => loadEntitlement(context, reference.id ?? ''),
      BankReturnImport: (reference, context) => findImport(context, 'subsidies', BankReturnImport, reference.id ?? ''),
      PaymentImport: (reference, context) => findImport(context, 'subsidies', PaymentImport, reference.id ?? ''),
    },
    [Student, Payment],
  )
