import { importExports } from '@dianming/shared/http/imports/import-exports'
import { importTask } from '@dianming/shared/http/imports/import-job'
import { uploadHandler } from '@dianming/shared/http/imports/upload'
import type { ServiceDefinition } from '@dianming/shared/http/service'
import { startExchanging } from './exchange/exchange.js'
import { registryImport } from './registry-import/registry-import.js'
import { build } from './schema.js'
import { School } from './school/school.entity.js'

const KINDS = { StudentImport: registryImport }

/** The service of the school registry. */
export const students: ServiceDefinition = {
  name: 'students',
  entities: [School],
  build,
  tasks: ({ personalData, log }) => ({
    import: importTask('students', KINDS, personalData, log),
  }),
  http: parts => uploadHandler('students', parts),
  exports: importExports('students', KINDS),
  background: ({ personalData, log }, pool) => startExchanging(pool, personalData, log),
}
