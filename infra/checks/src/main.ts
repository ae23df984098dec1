import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { portsOf } from '@dianming/local/platform'
import { loadSecrets } from '@dianming/local/secrets'
import pg from 'pg'
import { checkData } from './checks.js'

/** npm run check:data -- [--port 4000] [--data .data]: the invariants over a running house; DATABASE_URL names another database. */
const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const { values } = parseArgs({
  options: { port: { type: 'string', default: '4000' }, data: { type: 'string', default: join(ROOT, '.data') } },
})

async function address(): Promise<string> {
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL
  const { adminPassword } = await loadSecrets(values.data)
  return `postgres://postgres:${adminPassword}@127.0.0.1:${portsOf(Number(values.port)).postgres}/dianming`
}

const client = new pg.Client({ connectionString: await address() })
try {
  await client.connect()
  const { rows } = await client.query<{ may: boolean }>(
    'select rolsuper or rolbypassrls as may from pg_roles where rolname = current_user',
  )
  if (!rows[0]?.may) throw new Error('the database user must see all rows (superuser or BYPASSRLS)')
  const results = await checkData(client)
  for (const { name, count, violations } of results) {
    console.log(`${count === 0 ? 'ok  ' : 'FAIL'} ${name}${count ? `: ${count} violations` : ''}`)
    for (const { what, why } of violations) console.log(`       ${what}: ${why}`)
  }
  process.exitCode = results.some(result => result.count > 0) ? 1 : 0
} catch (error) {
  console.error(`check:data: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
} finally {
  await client.end()
}
