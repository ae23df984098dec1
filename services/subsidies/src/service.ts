import { importTask } from '@dianming/shared/imports/import-job'
import { uploadHandler } from '@dianming/shared/imports/upload'
import type { ServiceDefinition } from '@dianming/shared/server'
import { paymentImport } from './payment-import/payment-import.js'
import { Programme } from './programme/programme.entity.js'
import { build } from './schema.js'

/** The service of government subsidies. */
export const subsidies: ServiceDefinition = {
  name: 'subsidies',
  entities: [Programme],
  build,
  tasks: ({ personalData, log }) => ({
    import: importTask('subsidies', { PaymentImport: paymentImport }, personalData, log),
  }),
  http: parts => uploadHandler('subsidies', parts),
}
