import { importExports } from '@dianming/shared/imports/import-exports'
import { importTask } from '@dianming/shared/imports/import-job'
import { uploadHandler } from '@dianming/shared/imports/upload'
import type { ServiceDefinition } from '@dianming/shared/server'
import { giftImport } from './gift-import/gift-import.js'
import { Partner } from './partner/partner.entity.js'
import { build } from './schema.js'

const KINDS = { GiftImport: giftImport }

/** The service of social donations. */
export const donations: ServiceDefinition = {
  name: 'donations',
  entities: [Partner],
  build,
  tasks: ({ personalData, log }) => ({
    import: importTask('donations', KINDS, personalData, log),
  }),
  http: parts => uploadHandler('donations', parts),
  exports: importExports('donations', KINDS),
}
