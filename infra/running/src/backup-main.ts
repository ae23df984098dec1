import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { portsOf } from '@dianming/local/platform'
import { loadSecrets } from '@dianming/local/secrets'
import { keepNewest, takeBackup } from './backup.js'

const HELP = `npm run backup -- --to DIR [--keep 7] [--port 4000] [--data .data]
  --to       folder of the backups, on the server; that which it was started with (--backups)
  --keep     how many to keep; older ones go, and the log that nobody needs any more
  --port     of the running house
  --data     its directory, where its keys are; they are not in a backup, and belong elsewhere
DATABASE_URL  another server, as a user who may replicate and is in pg_write_server_files`

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
try {
  const { values } = parseArgs({
    options: {
      to: { type: 'string' },
      keep: { type: 'string', default: '7' },
      port: { type: 'string', default: '4000' },
      data: { type: 'string', default: join(ROOT, '.data') },
    },
  })
  const keep = Number(values.keep)
  if (!values.to || !Number.isInteger(keep) || keep < 1) throw new Error(HELP)
  const secrets = await loadSecrets(values.data)
  const url =
    process.env.DATABASE_URL ??
    `postgres://postgres:${secrets.adminPassword}@127.0.0.1:${portsOf(Number(values.port)).postgres}/dianming`
  const began = Date.now()
  const backup = await takeBackup(url, values.to, secrets)
  const removed = await keepNewest(values.to, keep)
  console.log(`${backup.directory}: ${((Date.now() - began) / 1000).toFixed(1)} s`)
  for (const directory of removed) console.log(`${directory}: removed`)
  console.log(`Keep ${join(values.data, 'secrets.json')} elsewhere: without it nobody reads this backup.`)
} catch (error) {
  console.error(`backup: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
