import { importExports } from '@dianming/shared/http/imports/import-exports'
import { importTask } from '@dianming/shared/http/imports/import-job'
import { uploadHandler } from '@dianming/shared/http/imports/upload'
import type { ServiceDefinition } from '@dianming/shared/http/service'
import { pairingImport } from './pairing-import/pairing-import.js'
import { registerImport } from './register-import/register-import.js'
import { build } from './schema.js'
import { trainingImport } from './training-import/training-import.js'
import { visitImport } from './visit-import/visit-import.js'
import { whereaboutsImport } from './whereabouts-import/whereabouts-import.js'

const KINDS = {
  RegisterImport: registerImport,
  WhereaboutsImport: whereaboutsImport,
  PairingImport: pairingImport,
  VisitImport: visitImport,
  TrainingImport: trainingImport,
}

/** The service of the poverty registers, and of people who help. */
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
