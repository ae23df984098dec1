import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { migrate } from '@dianming/local/migrate'
import { findPrimary } from '@dianming/shared/database/primary'

/** bin/node infra/running/dist/migrate-main.js --config /etc/dianming: brings the tables up to date, as the migrator. */
const { values } = parseArgs({ options: { config: { type: 'string', default: '/etc/dianming' } } })
try {
  const folder = join(values.config, 'migrator')
  await migrate(
    await findPrimary((await readFile(join(folder, 'database-url'), 'utf8')).trim()),
    JSON.parse(await readFile(join(folder, 'verifiers.json'), 'utf8')),
  )
  console.log('the tables are up to date')
} catch (error) {
  console.error(`migrate: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
