import type { ServiceDefinition } from '@dianming/shared/http/service'
import { studentAidWorkbook } from './aid/aid-export.js'
import { startKeeping } from './finding/keep-findings.js'
import { startKeepingProvince } from './province/keep-findings.js'
import { rollChangesWorkbook, rollWorkbook } from './roll-export/roll-export.js'
import { rollTask, startFollowing } from './roll-run/call-roll.js'
import { build } from './schema.js'
import { startSealer } from './seal/seal.js'

/** The service of the roll, the aid history and the audit trail's seal. */
export const reconciliation: ServiceDefinition = {
  name: 'reconciliation',
  entities: [],
  build,
  tasks: ({ log }) => ({ roll: rollTask(log) }),
  exports: { StudentAid: studentAidWorkbook, Roll: rollWorkbook, RollChanges: rollChangesWorkbook },
  background: ({ config, log }, pool) => {
    const stops = [startSealer(pool, config.anchorFile, log)]
    // a county finds its own; a province what lies between its counties
    stops.push(config.isProvince ? startKeepingProvince(pool, log) : startKeeping(pool, log))
    if (config.rollFollows && !config.isProvince) stops.push(startFollowing(pool, log))
    return async () => void (await Promise.all(stops.map(stop => stop())))
  },
}
