import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { findingLines, loadDemo, summary } from './demo.js'
import { DEMO_PRINCIPALS, type Platform, portsOf, startPlatform } from './platform.js'
import { demoNames, readPrincipals } from './principals.js'

const HELP = `npm start -- [--port 4000] [--data .data] [--empty] [--principals FILE]
  --port        the one public origin; the seven ports after it are the services' own
  --data        directory of database, keys and logs
  --empty       reference data only, no demo county
  --principals  who may sign in (infra/local/demo/principals.json shows the form)
  --origin      address that browsers use, when TLS stands in front; not with demo principals
  --backups     folder for the database's log, so that npm run restore can go back to any moment; npm run backup adds to it
DATABASE_URL     an existing PostgreSQL 18 whose user may create roles, instead of the embedded one`

const say = (line: string) => console.log(line)

function fail(why: string): never {
  console.error(`dianming: ${why}`)
  process.exit(1)
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '4000' },
        data: { type: 'string', default: fileURLToPath(new URL('../../../.data', import.meta.url)) },
        empty: { type: 'boolean', default: false },
        principals: { type: 'string', default: DEMO_PRINCIPALS },
        origin: { type: 'string' },
        backups: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    })
    const port = Number(values.port)
    if (!Number.isInteger(port) || port < 1 || port > 65_500) throw new Error('--port is a number from 1 to 65500')
    return { ...values, port }
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n${HELP}`)
  }
}

const QUERY = `{ school(code: "2150001003") { name roll(first: 10) { nodes { student { name categories household { headName town } aid { nodes { on channel giver title amount status } } findings { explanation } } } } } }`

async function printSummary(platform: Platform, principalsFile: string, began: number): Promise<void> {
  say('')
  for (const line of await summary(platform)) say(line)
  if (!options.empty) for (const line of await findingLines(platform)) say(line)
  const principals = await readPrincipals(principalsFile)
  say(
    `\nReady after ${((Date.now() - began) / 1000).toFixed(1)} s at ${platform.origin} (the portal; GraphiQL at ${platform.origin}/graphql)`,
  )
  const { postgres: _database, gateway: _door, ...behind } = portsOf(options.port)
  say(
    `Behind it, on loopback: ${Object.entries(behind)
      .map(([name, port]) => `${name} ${port}`)
      .join(', ')}`,
  )
  say('Sign-ins (name, then the word after the slash; at the portal, or as a client):')
  const demo = demoNames(principals)
  for (const [name, { claim }] of principals) say(`  ${name} / ${demo.includes(name) ? 'demo' : '…'}   ${claim.name}`)
  say('One query to try, as school-jiasi:')
  say(
    `  TOKEN=$(curl -s -u school-jiasi:demo -d grant_type=client_credentials ${platform.origin}/oidc/token | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')`,
  )
  say(
    `  curl -s ${platform.origin}/graphql -H "authorization: Bearer $TOKEN" -H 'content-type: application/json' -d '${JSON.stringify({ query: QUERY })}'`,
  )
  say('Ctrl-C stops everything.')
}

const began = Date.now()
const options = readOptions()
if (options.help) {
  say(HELP)
  process.exit(0)
}
let platform: Platform | undefined
let isStopping = false
const stop = (code: number) => {
  if (isStopping) return
  isStopping = true
  say('stopping')
  Promise.resolve(platform?.stop()).then(
    () => process.exit(code),
    () => process.exit(1),
  )
}
let wantsStop = false
// while things start, a signal waits until they can be ended in order
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    wantsStop = true
    if (platform) stop(0)
  })

try {
  say(`http://localhost:${options.port}`)
  say(`dianming starts; data in ${options.data}`)
  platform = await startPlatform({
    port: options.port,
    directory: options.data,
    principalsFile: options.principals,
    databaseUrl: process.env.DATABASE_URL,
    origin: options.origin,
    backups: options.backups,
    say,
  })
  if (wantsStop) stop(0)
  else {
    if (!options.empty) await loadDemo(platform, join(options.data, 'demo-county'), say)
    if (!isStopping) await printSummary(platform, options.principals, began)
  }
} catch (error) {
  console.error(`dianming: ${error instanceof Error ? error.message : String(error)}`)
  stop(1)
}
