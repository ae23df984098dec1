import type { ServiceDefinition } from '@dianming/shared/server'
import { studentAidWorkbook } from './aid/aid-export.js'
import { rollTask } from './roll-run/call-roll.js'
import { build } from './schema.js'
import { startSealer } from './seal/seal.js'

/** The service of the roll, the aid history and the audit trail's seal. */
export const reconciliation: ServiceDefinition = {
  name: 'reconciliation',
  entities: [],
  build,
  tasks: ({ log }) => ({ roll: rollTask(log) }),
  exports: { StudentAid: studentAidWorkbook },
  background: ({ config, log }, pool) => startSealer(pool, config.anchorFile, log),
}
