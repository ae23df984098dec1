import { type ChildProcess, fork } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { makeCounty } from '@dianming/e2e/county-generator'
import { runCounty } from '@dianming/e2e/county-journey'
import { House } from '@dianming/e2e/house'
import { freePorts } from '@dianming/local/free-ports'
import { portsOf } from '@dianming/local/platform'
import { SERVICES } from '@dianming/local/services'
import { bureau, school } from '@dianming/shared/testing/claims'
import autocannon from 'autocannon'
import pg from 'pg'
import { cpuMs, postmasterOf } from './processes.js'

/**
 * The school page, 50 named students with all that the platform knows of them, asked of the platform, of the same by hand, and of
 * the same subgraphs behind Apollo's gateway, in turns. Prints CPU a request of every process, latency and throughput.
 */
const { values: options } = parseArgs({
  options: { seconds: { type: 'string', default: '5' }, rounds: { type: 'string', default: '3' } },
})
const SECONDS = Number(options.seconds)
const ROUNDS = Number(options.rounds)
const REGION = '500151'
const QUERY = `query SchoolPage($code: String!) { school(code: $code) { name roll(first: 50, status: MATCHED) { nodes { categories student {
  id name registryNumber categories household { headName town village }
  entitlements { amount status term programme { name } } payments { amount status term paidOn payer programme { name } }
  gifts { title amount quantity unit term status donation { title partner { name } } } findings { rule severity amountAtStake } } } } } }`

interface Contestant {
  name: string
  url: string
  /** processes whose time counts, and the postmaster's whole family */
  processes: Record<string, number>
}
interface Result {
  rate: number
  p50: number
  p99: number
  cpu: Record<string, number>
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

function start(file: string, environment: Record<string, string>): Promise<ChildProcess> {
  const child = fork(new URL(file, import.meta.url), {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child))
    child.once('exit', code => reject(new Error(`${file} ended with ${code}`)))
  })
}

/** A county with a school of more than fifty named children, and who speaks for both. */
async function startCounty(): Promise<{ house: House; code: string; directory: string }> {
  const directory = await mkdtemp(join(tmpdir(), 'dianming-bench-'))
  const county = makeCounty({ seed: 7, region: REGION, students: 2600, noise: 0 })
  const code = `215${REGION.slice(3)}0001`.padEnd(10, '0')
  const claims = {
    education: bureau('EDUCATION', REGION),
    rural: bureau('RURAL_REVITALISATION', REGION),
    civil: bureau('CIVIL_AFFAIRS', REGION),
    disabled: bureau('DISABLED_FEDERATION', REGION),
    school: school(code),
  }
  const file = join(directory, 'principals.json')
  await writeFile(
    file,
    JSON.stringify(
      Object.fromEntries(Object.entries(claims).map(([name, claim]) => [name, { password: 'demo', claim }])),
    ),
  )
  const house = await House.start(file)
  await runCounty(house, { education: 'education', rural: 'rural', civil: 'civil', disabled: 'disabled' }, county)
  return { house, code, directory }
}

/** A role that may read what the five services' roles may, under the same policies. */
async function createReader(house: House): Promise<string> {
  const url = new URL(house.platform.urlOf('students'))
  const admin = new pg.Client({
    connectionString: Object.assign(new URL(url), {
      username: 'postgres',
      password: house.platform.secrets.adminPassword,
    }).href,
  })
  await admin.connect()
  await admin.query(`create role bench_reader login password 'bench' in role ${SERVICES.join(', ')}`)
  await admin.query('grant connect on database dianming to bench_reader')
  await admin.end()
  return Object.assign(url, { username: 'bench_reader', password: 'bench' }).href
}

async function ask(url: string, token: string, code: string): Promise<unknown> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: QUERY, variables: { code } }),
  })
  return answer.json()
}

async function measure(
  contestant: Contestant,
  postmaster: number,
  token: string,
  code: string,
  connections: number,
): Promise<Result> {
  const times = () => ({
    ...Object.fromEntries(Object.entries(contestant.processes).map(([name, pid]) => [name, cpuMs(pid)])),
    postgres: cpuMs(postmaster, true),
  })
  const before: Record<string, number> = times()
  const result = await autocannon({
    url: contestant.url,
    connections,
    duration: SECONDS,
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: QUERY, variables: { code } }),
  })
  const after: Record<string, number> = times()
  if (result.non2xx || result.errors)
    throw new Error(`${contestant.name}: ${result.non2xx} bad answers, ${result.errors} errors`)
  const requests = result.requests.total
  return {
    rate: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpu: Object.fromEntries(Object.entries(after).map(([name, ms]) => [name, (ms - (before[name] ?? 0)) / requests])),
  }
}

const { house, code, directory } = await startCounty()
const children: ChildProcess[] = []
try {
  const token = await house.token('school')
  const ports = portsOf(house.port)
  const peerPort = await freePorts(2)
  const subgraphs = Object.fromEntries(SERVICES.map(service => [service, `http://127.0.0.1:${ports[service]}`]))
  const issuer = `${house.origin}/oidc`
  const byHand = await start('./hand-written-main.js', {
    PORT: String(peerPort),
    DATABASE: await createReader(house),
    KEYS: JSON.stringify(house.platform.secrets.keys.students),
    ISSUERS: JSON.stringify([
      { issuer, audience: 'dianming', jwksUrl: `http://127.0.0.1:${ports['sign-in']}/oidc/jwks`, organisations: ['*'] },
    ]),
  })
  const apollo = await start('./apollo-gateway-main.js', {
    PORT: String(peerPort + 1),
    SUBGRAPHS: JSON.stringify(subgraphs),
    NODE_ENV: 'production',
  })
  children.push(byHand, apollo)
  const postmaster = postmasterOf(house.directory)
  const services = Object.fromEntries(SERVICES.map(service => [service, house.platform.pid(service) ?? 0]))
  const contestants: Contestant[] = [
    {
      name: 'dianming',
      url: `${house.origin}/graphql`,
      processes: { gateway: house.platform.pid('gateway') ?? 0, ...services },
    },
    { name: '(a) by hand', url: `http://127.0.0.1:${peerPort}/`, processes: { server: byHand.pid ?? 0 } },
    {
      name: '(b) @apollo/gateway',
      url: `http://127.0.0.1:${peerPort + 1}/`,
      processes: { gateway: apollo.pid ?? 0, ...services },
    },
  ]
  const [ours, ...peers] = await Promise.all(contestants.map(({ url }) => ask(url, token, code)))
  const named = (ours as { data?: { school?: { roll?: { nodes: unknown[] } } } }).data?.school?.roll?.nodes.length
  if (named !== 50) throw new Error(`the page holds ${named} students: ${JSON.stringify(ours).slice(0, 300)}`)
  for (const [i, peer] of peers.entries())
    if (!isDeepStrictEqual(JSON.parse(JSON.stringify(peer)), ours))
      throw new Error(
        `${contestants[i + 1]?.name} answers something else: ${JSON.stringify(peer).slice(0, 600)}\n${JSON.stringify(ours).slice(0, 600)}`,
      )
  console.log(
    `50 named students, ${JSON.stringify(ours).length} bytes, the same JSON from all three; ${ROUNDS} rounds of ${SECONDS} s each, medians`,
  )

  for (const connections of [1, 16]) {
    const results = new Map<string, Result[]>(contestants.map(({ name }) => [name, []]))
    for (const contestant of contestants) await measure(contestant, postmaster, token, code, connections)
    for (let round = 0; round < ROUNDS; round++)
      for (const contestant of contestants)
        results.get(contestant.name)?.push(await measure(contestant, postmaster, token, code, connections))
    console.log(`\n${connections} connection${connections > 1 ? 's' : ''}`)
    const total = (name: string) =>
      median((results.get(name) ?? []).map(result => Object.values(result.cpu).reduce((sum, ms) => sum + ms, 0)))
    for (const { name } of contestants) {
      const all = results.get(name) ?? []
      const of = (read: (result: Result) => number) => median(all.map(read)).toFixed(1)
      const parts = Object.keys(all[0]?.cpu ?? {}).map(part => `${part} ${of(result => result.cpu[part] ?? 0)}`)
      console.log(
        `  ${name.padEnd(20)} CPU ${total(name).toFixed(1)} ms (${parts.join(', ')}); p50 ${of(r => r.p50)} ms, p99 ${of(r => r.p99)} ms, ${of(r => r.rate)} requests/s`,
      )
    }
    const [dianming = 0, hand = 1, gateway = 1] = contestants.map(({ name }) => total(name))
    console.log(`  dianming is ${(dianming / hand).toFixed(2)} × (a) and ${(dianming / gateway).toFixed(2)} × (b)`)
  }
} finally {
  for (const child of children) child.disconnect()
  await house.stop()
  await rm(directory, { recursive: true, force: true })
}
