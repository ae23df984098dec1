import { parseArgs } from 'node:util'
import { faultsOfConfiguration, faultsOfTables } from './configuration.js'

/** bin/node infra/running/dist/configuration-main.js --config /etc/dianming: looks at the configuration as a whole; exit 1 names what is wrong. */
const { values } = parseArgs({ options: { config: { type: 'string', default: '/etc/dianming' } } })
try {
  const faults = await faultsOfConfiguration(values.config)
  if (faults.length === 0) faults.push(...(await faultsOfTables(values.config)))
  for (const fault of faults) console.error(fault)
  console.log(faults.length ? `${faults.length} faults` : 'the configuration is whole')
  process.exitCode = faults.length ? 1 : 0
} catch (error) {
  console.error(`configuration: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
