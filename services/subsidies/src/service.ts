import { importExports } from '@dianming/shared/imports/import-exports'
import { importTask } from '@dianming/shared/imports/import-job'
import { uploadHandler } from '@dianming/shared/imports/upload'
import type { ServiceDefinition } from '@dianming/shared/server'
import { bankReturnImport } from './bank-return-import/bank-return-import.js'
import { namingTask } from './naming/name-entitlements.js'
import { paymentImport } from './payment-import/payment-import.js'
import { Programme } from './programme/programme.entity.js'
import { build } from './schema.js'

const KINDS = { PaymentImport: paymentImport, BankReturnImport: bankReturnImport }

/** The service of government subsidies. */
export const subsidies: ServiceDefinition = {
  name: 'subsidies',
  entities: [Programme],
  build,
  tasks: ({ personalData, log }) => ({
    import: importTask('subsidies', KINDS, personalData, log),
    naming: namingTask(log),
  }),
  http: parts => uploadHandler('subsidies', parts),
  exports: importExports('subsidies', KINDS),
}
