import { buildSubgraph } from '@dianming/shared/federation'
import { findImport } from '@dianming/shared/imports/import'
import { Payment, Student } from './payment/payment.entity.js'
import { PaymentResolver, StudentPaymentsResolver } from './payment/payment.resolver.js'
import { loadPayment } from './payment/payment.service.js'
import { PaymentImport, PaymentImportResolver } from './payment-import/payment-import.resolver.js'
import { ProgrammeResolver, StackingRuleResolver } from './programme/programme.resolver.js'
import { loadProgramme } from './programme/programme.service.js'

/** The subgraph of government subsidies. */
export const build = () =>
  buildSubgraph(
    [ProgrammeResolver, StackingRuleResolver, PaymentResolver, StudentPaymentsResolver, PaymentImportResolver],
    {
      Student: reference => ({ id: reference.id }),
      Programme: (reference, context) => loadProgramme(context, reference.code ?? ''),
      Payment: (reference, context) => loadPayment(context, reference.id ?? ''),
      PaymentImport: (reference, context) => findImport(context, 'subsidies', PaymentImport, reference.id ?? ''),
    },
    [Student, Payment],
  )
