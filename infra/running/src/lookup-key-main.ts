import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadSecrets } from '@dianming/local/secrets'
import { findPrimary } from '@dianming/shared/database/primary'
import { offerLookup, takeLookup } from './install.js'
import { moveLookups } from './lookup-key.js'

/**
 * bin/node infra/running/dist/lookup-key-main.js --config /etc/dianming: a new look-up key, in three runs with a restart of the services
 * between each: it is handed out; all numbers move to it; the one before is gone.
 */
const { values } = parseArgs({
  options: { config: { type: 'string', default: '/etc/dianming' }, chunk: { type: 'string', default: '4000' } },
})
try {
  if (await offerLookup(values.config))
    console.log('The next look-up key is handed out. Restart the five services, and run this again.')
  else {
    const url = await findPrimary((await readFile(join(values.config, 'migrator', 'database-url'), 'utf8')).trim())
    const left = await moveLookups(url, await loadSecrets(values.config), console.log, Number(values.chunk))
    for (const { what, n } of left) console.log(`${what}: ${n} rows kept no number and are found no more`)
    await takeLookup(values.config)
    console.log(
      'All numbers stand under the new look-up key, and the one before is in no file here any more. Restart the five services when it suits,\ncarry secrets.json to its other places, and keep the one of before with the backups of before, as long as there are any.',
    )
  }
} catch (error) {
  console.error(`lookup-key: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
