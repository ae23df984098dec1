import { importTask } from '@dianming/shared/imports/import-job'
import { sheetBack } from '@dianming/shared/imports/sheet-back'
import { uploadHandler } from '@dianming/shared/imports/upload'
import type { ServiceDefinition } from '@dianming/shared/server'
import { bankReturnImport } from './bank-return-import/bank-return-import.js'
import { namingTask } from './naming/name-entitlements.js'
import { paymentImport } from './payment-import/payment-import.js'
import { Programme } from './programme/programme.entity.js'
import { build } from './schema.js'

/** The service of government subsidies. */
export const subsidies: ServiceDefinition = {
  name: 'subsidies',
  entities: [Programme],
  build,
  tasks: ({ personalData, log }) => ({
    import: importTask(
      'subsidies',
      { PaymentImport: paymentImport, BankReturnImport: bankReturnImport },
      personalData,
      log,
    ),
    naming: namingTask(log),
  }),
  http: parts => uploadHandler('subsidies', parts),
  exports: {
    PaymentImport: sheetBack('subsidies', paymentImport),
    BankReturnImport: sheetBack('subsidies', bankReturnImport),
  },
}
