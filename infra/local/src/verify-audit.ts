import { fork } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { portsOf } from './platform.js'
import { loadSecrets } from './secrets.js'

/** npm run audit:verify -- [--port 4000] [--data .data]: checks the trail of a running local house. */
const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const { values } = parseArgs({
  options: { port: { type: 'string', default: '4000' }, data: { type: 'string', default: join(ROOT, '.data') } },
})
const { rolePasswords } = await loadSecrets(values.data)
const role = 'reconciliation_job'
const url = new URL(
  process.env.DATABASE_URL ?? `postgres://127.0.0.1:${portsOf(Number(values.port)).postgres}/dianming`,
)
url.username = role
url.password = rolePasswords[role] ?? ''
fork(join(ROOT, 'services/reconciliation/dist/verify-audit.js'), {
  env: { ...process.env, JOB_DATABASE_URL: url.href, ANCHOR_FILE: join(values.data, 'audit-anchors.jsonl') },
}).once('exit', code => process.exit(code ?? 1))
