import { importExports } from '@dianming/shared/imports/import-exports'
import { importTask } from '@dianming/shared/imports/import-job'
import { uploadHandler } from '@dianming/shared/imports/upload'
import type { ServiceDefinition } from '@dianming/shared/server'
import { registerImport } from './register-import/register-import.js'
import { build } from './schema.js'
import { whereaboutsImport } from './whereabouts-import/whereabouts-import.js'

const KINDS = { RegisterImport: registerImport, WhereaboutsImport: whereaboutsImport }

/** The service of the poverty registers. */
export const households: ServiceDefinition = {
  name: 'households',
  entities: [],
  build,
  tasks: ({ personalData, log }) => ({
    import: importTask('households', KINDS, personalData, log),
  }),
  http: parts => uploadHandler('households', parts),
  exports: importExports('households', KINDS),
}
