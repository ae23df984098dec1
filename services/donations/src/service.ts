import { importExports } from '@dianming/shared/http/imports/import-exports'
import { importTask } from '@dianming/shared/http/imports/import-job'
import { uploadHandler } from '@dianming/shared/http/imports/upload'
import type { ServiceDefinition } from '@dianming/shared/http/service'
import { repeat } from '@dianming/shared/jobs/repeat'
import { endPromises } from './gift/gift-promise.js'
import { giftImport } from './gift-import/gift-import.js'
import { Partner } from './partner/partner.entity.js'
import { build } from './schema.js'

/** How often promises that nobody confirmed are looked for. */
const LOOK_EVERY_MS = 60_000
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
  background: ({ log }, pool) => repeat(LOOK_EVERY_MS, log, 'promises wait for the database', () => endPromises(pool)),
}
