import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { placeCluster } from '@dianming/local/cluster-place'
import { discard, restore, Unfit } from './restore.js'
import { totalLine } from './totals.js'

const HELP = `npm run restore:drill -- --from DIR --before TIME [--secrets FILE] [--anchors FILE]
npm run restore -- --from DIR --before TIME --into DIR --by NAME [--secrets FILE] [--anchors FILE]
  --from     folder of the backups
  --before   the moment to go back to, such as 2026-03-01T09:30:00+08:00; or latest
  --secrets  the keys (.data/secrets.json)
  --anchors  the trail's anchors (.data/audit-anchors.jsonl)
  --into     an empty folder for the restored server; a drill takes one of its own and throws it away
  --by       who restores; the trail keeps it
  --timeline after a restore: the number of the log's way to follow, such as 1; the latest if left out`

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const isDrill = process.argv[2] === 'drill'
const { values } = parseArgs({
  args: process.argv.slice(isDrill ? 3 : 2),
  options: {
    from: { type: 'string' },
    before: { type: 'string' },
    into: { type: 'string' },
    by: { type: 'string' },
    timeline: { type: 'string' },
    secrets: { type: 'string', default: join(ROOT, '.data/secrets.json') },
    anchors: { type: 'string', default: join(ROOT, '.data/audit-anchors.jsonl') },
  },
})
const { from } = values
const before = values.before === 'latest' ? null : new Date(values.before ?? '')
const by = isDrill ? (values.by ?? 'a drill') : values.by
if (!from || Number.isNaN(before?.getTime()) || !by || (!isDrill && !values.into)) {
  console.error(HELP)
  process.exit(1)
}
const into = isDrill || !values.into ? await mkdtemp(join(tmpdir(), 'dianming-restore-')) : values.into
const aborted = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => aborted.abort(new Error(`ended by ${signal}`)))
try {
  const { directory, totals, violations, trail, seconds, lastChangeAt } = await restore({
    backups: from,
    before,
    timeline: values.timeline,
    into,
    by,
    isKept: !isDrill,
    secretsFile: values.secrets,
    anchorFile: values.anchors,
    signal: aborted.signal,
    say: line => console.log(line),
  })
  if (lastChangeAt) console.log(`the last change in it was made at ${lastChangeAt}`)
  for (const total of totals) console.log(totalLine(total))
  console.log(violations.length ? violations.join('\n') : 'every invariant holds')
  for (const line of trail.lines) console.log(line)
  console.log(`checked in ${seconds.checked.toFixed(1)} s, recovered in ${seconds.recovered.toFixed(1)} s`)
  if (!isDrill)
    console.log(
      `Its files are in ${directory}; keys and anchors in ${into}. It starts with: npm start -- --data ${into} --backups ${from}\nTake a backup at once.`,
    )
  process.exitCode = violations.length || !trail.isWhole ? 1 : 0
} catch (error) {
  for (const line of error instanceof Unfit ? error.faults : [error instanceof Error ? error.message : String(error)])
    console.error(`restore: ${line}`)
  process.exitCode = 1
} finally {
  if (isDrill) {
    await discard(into, await placeCluster(join(into, 'postgres')))
    await rm(into, { recursive: true, force: true })
  }
}
