import { importTask } from '@dianming/shared/imports/import-job'
import { sheetBack } from '@dianming/shared/imports/sheet-back'
import { uploadHandler } from '@dianming/shared/imports/upload'
import type { ServiceDefinition } from '@dianming/shared/server'
import { giftImport } from './gift-import/gift-import.js'
import { Partner } from './partner/partner.entity.js'
import { build } from './schema.js'

/** The service of social donations. */
export const donations: ServiceDefinition = {
  name: 'donations',
  entities: [Partner],
  build,
  tasks: ({ personalData, log }) => ({
    import: importTask('donations', { GiftImport: giftImport }, personalData, log),
  }),
  http: parts => uploadHandler('donations', parts),
  exports: { GiftImport: sheetBack('donations', giftImport) },
}
