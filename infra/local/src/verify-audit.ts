import { fork } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { asUser } from '@dianming/shared/vocabulary/database-address'
import { portsOf } from './platform.js'
import { loadSecrets } from './secrets.js'

/** npm run audit:verify -- [--port 4000] [--data .data]: checks the trail of a running local house; DATABASE_URL and ANCHOR_FILE name another. */
const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const { values } = parseArgs({
  options: { port: { type: 'string', default: '4000' }, data: { type: 'string', default: join(ROOT, '.data') } },
})
const { rolePasswords } = await loadSecrets(values.data)
const role = 'reconciliation_job'
const url = asUser(
  process.env.DATABASE_URL ?? `postgres://127.0.0.1:${portsOf(Number(values.port)).postgres}/dianming`,
  role,
  rolePasswords[role] ?? '',
)
fork(join(ROOT, 'services/reconciliation/dist/verify-audit.js'), {
  env: { ANCHOR_FILE: join(values.data, 'audit-anchors.jsonl'), ...process.env, JOB_DATABASE_URL: url },
}).once('exit', code => process.exit(code ?? 1))
