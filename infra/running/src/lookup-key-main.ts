import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadSecrets } from '@dianming/local/secrets'
import { findPrimary } from '@dianming/shared/database/primary'
import { offerLookup, takeLookup } from './install.js'
import { moveLookups } from './lookup-key.js'

const HELP = `bin/node infra/running/dist/lookup-key-main.js --config /etc/dianming offer | move
  offer  hands all services the look-up key that is to come, for their next start
  move   when they have started with it: moves all numbers to it, while everything goes on
  --chunk  how many numbers move at once, 4000: whoever writes waits that long`

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { config: { type: 'string', default: '/etc/dianming' }, chunk: { type: 'string', default: '4000' } },
  })
  if (positionals[0] === 'offer') {
    await offerLookup(values.config)
    console.log(
      'The next look-up key is handed out. Carry secrets.json to its other places now, restart the five services, and move.',
    )
  } else if (positionals[0] === 'move') {
    const url = await findPrimary((await readFile(join(values.config, 'migrator', 'database-url'), 'utf8')).trim())
    const left = await moveLookups(url, await loadSecrets(values.config), console.log, Number(values.chunk))
    for (const { what, n } of left) console.log(`${what}: ${n} rows kept no number and are found no more`)
    const before = await takeLookup(values.config)
    console.log(
      `All numbers stand under the new look-up key. Restart the five services when it suits; carry secrets.json to its other places; make a backup.\n${before} holds the key of before: it goes to the backups of before, and away with the last of them.`,
    )
  } else throw new Error(HELP)
} catch (error) {
  console.error(`lookup-key: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
