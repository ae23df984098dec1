import { stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { portsOf } from '@dianming/local/platform'
import { loadSecrets } from '@dianming/local/secrets'
import { keepNewest, takeBackup } from './backup.js'

const HELP = `npm run backup -- --to DIR [--keep 7] [--port 4000] [--data .data]
  --to       folder of the backups, on the server; that which it was started with (--backups)
  --keep     how many to keep; older ones go, and the log that nobody needs any more
  --textfile a file in which monitoring finds when the newest backup ended
  --port     of the running house
  --data     its directory
DATABASE_URL  another server, as a user who may replicate and is in pg_write_server_files`

async function localUrl(data: string, port: number): Promise<string> {
  const { adminPassword } = await loadSecrets(data)
  return `postgres://postgres:${adminPassword}@127.0.0.1:${portsOf(port).postgres}/dianming`
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
try {
  const { values } = parseArgs({
    options: {
      to: { type: 'string' },
      keep: { type: 'string', default: '7' },
      textfile: { type: 'string' },
      port: { type: 'string', default: '4000' },
      data: { type: 'string', default: join(ROOT, '.data') },
    },
  })
  const keep = Number(values.keep)
  if (!values.to || !Number.isInteger(keep) || keep < 1) throw new Error(HELP)
  const url = process.env.DATABASE_URL ?? (await localUrl(values.data, Number(values.port)))
  const began = Date.now()
  const backup = await takeBackup(url, values.to)
  const removed = await keepNewest(values.to, keep)
  console.log(`${backup.directory}: ${((Date.now() - began) / 1000).toFixed(1)} s`)
  // where nothing is watched there is no such folder
  if (values.textfile && (await stat(dirname(values.textfile)).catch(() => null)))
    await writeFile(values.textfile, `dianming_backup_ended_seconds ${Math.floor(Date.parse(backup.endedAt) / 1000)}\n`)
  for (const directory of removed) console.log(`${directory}: removed`)
  console.log('Keep the keys (secrets.json) elsewhere: without them nobody reads this backup.')
} catch (error) {
  console.error(`backup: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
