import { fork } from 'node:child_process'
import { createConnection } from 'node:net'
import { setPriority } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { House, pause, REGION } from './house.js'

/**
 * Floods the house with one partner's token while a school reads its page, and says what that does to the school. Quiet first, then
 * under attack; ends by itself, and stays on this machine.
 */
const { values: options } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, only: { type: 'string' }, attacker: { type: 'string' } },
})
const LENGTH_MS = Number(options.seconds) * 1000
const QUIET_MS = Math.min(LENGTH_MS, 30_000)
/** a page every so often, as somebody who works quickly asks for it */
const READING_MS = 50
const WARM_UP = 200
/** the school's slowest pages may take so many times as long as when all is quiet */
const ALLOWED = 3
const ATTACKER = 'company-telecom'
const SCHOOL = 'school-jiasi'
const TERM = '2019-2020-2'
const PROCESSES = [
  'gateway',
  'sign-in',
  'students',
  'households',
  'subsidies',
  'donations',
  'reconciliation',
  'postgres',
]

interface Target {
  origin: string
  port: number
  token: string
}
type Flood = (target: Target, turn: number) => Promise<number>

const headersOf = ({ token }: Target) => ({ authorization: `Bearer ${token}`, 'content-type': 'application/json' })
const post = async (target: Target, query: string): Promise<number> => {
  const answer = await fetch(`${target.origin}/graphql`, {
    method: 'POST',
    headers: headersOf(target),
    body: JSON.stringify({ query }),
  })
  await answer.arrayBuffer()
  return answer.status
}
const many = (count: number, one: (i: number) => string) =>
  `{ ${Array.from({ length: count }, (_, i) => one(i)).join(' ')} }`
async function uploadPath(target: Target): Promise<string | null> {
  const answer = await fetch(`${target.origin}/graphql`, {
    method: 'POST',
    headers: headersOf(target),
    body: JSON.stringify({ query: `mutation { s: startGiftImport(input: { region: "${REGION}" }) { uploadUrl } }` }),
  })
  const { data } = (await answer.json()) as { data?: { s: { uploadUrl: string } } }
  return data ? new URL(data.s.uploadUrl).pathname : null
}

/** What one partner's token can be used for, each again and again. */
const FLOODS: Record<string, { atOnce: number; flood: Flood }> = {
  // documents that nobody sent before, each with all that a partner may ask for
  compile: {
    atOnce: 8,
    flood: (target, turn) =>
      post(
        target,
        many(
          12,
          i =>
            `c${turn}_${i}: partner { id name donations(first: 5) { totalCount nodes { id title purpose leftQuantity gifts(first: 5) { nodes { id title overlap status beneficiary { maskedName stage } } } } } }`,
        ),
      ),
  },
  // guesses of codes, as many in a request as go
  alias: {
    atOnce: 8,
    flood: (target, turn) =>
      post(
        target,
        many(40, i => `a${i}: beneficiary(aidCode: "${`${turn}${i}`.padStart(26, '0')}") { maskedName }`),
      ),
  },
  // files that come a letter a second
  uploads: {
    atOnce: 12,
    flood: async target => {
      const path = await uploadPath(target)
      if (!path) return 429
      return new Promise(resolve => {
        const socket = createConnection(target.port, 'localhost')
        const drip = setInterval(() => socket.write('x'), 1000)
        const end = (status: number) => {
          clearInterval(drip)
          socket.destroy()
          resolve(status)
        }
        socket.on('data', data => end(Number(/^HTTP\/1\.1 (\d+)/.exec(data.toString('latin1'))?.[1] ?? 0)))
        socket.on('error', () => end(0))
        socket.on('close', () => end(0))
        socket.write(
          `PUT ${path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${target.token}\r\nContent-Length: 60000000\r\n\r\n`,
        )
      })
    },
  },
  // large files, as fast as they go
  files: {
    atOnce: 4,
    flood: async target => {
      const path = await uploadPath(target)
      if (!path) return 429
      const body = `受助学生姓名,学校,物品或服务,形式,用途,数量,单位,学期,日期\n${'某某,某校,书包,物资,图书,1,个,2020春,2020-03-20\n'.repeat(20_000)}`
      const answer = await fetch(target.origin + path, {
        method: 'PUT',
        headers: { authorization: `Bearer ${target.token}` },
        body,
      })
      await answer.arrayBuffer()
      return answer.status
    },
  },
  links: {
    atOnce: 12,
    flood: async (target, turn) => {
      const id = `00000000-0000-7000-8000-${String(turn).padStart(12, '0')}`
      const answer = await fetch(`${target.origin}/exports/donations/${id}?key=${'A'.repeat(43)}`)
      await answer.arrayBuffer()
      return answer.status
    },
  },
  findings: {
    atOnce: 12,
    flood: target =>
      post(
        target,
        `{ findings(region: "${REGION}", term: "${TERM}", first: 200) { nodes { id } } statement(region: "${REGION}", period: { term: "${TERM}" }) { persons amount lines { amount } } items { code name } programmes { code name } }`,
      ),
  },
  'sign-in': {
    atOnce: 8,
    flood: async (target, turn) => {
      const answer = await fetch(`${target.origin}/oidc/token`, {
        method: 'POST',
        headers: {
          authorization: `Basic ${Buffer.from(`${turn % 2 ? ATTACKER : 'auditor'}:guess-${turn}`).toString('base64')}`,
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: 'grant_type=client_credentials',
      })
      await answer.arrayBuffer()
      return answer.status
    },
  },
}

/** The attacker's own process: all floods at once until the time is over. */
async function attack(target: Target): Promise<void> {
  // it stands for another machine, which would take none of this one's time
  setPriority(19)
  const end = Date.now() + LENGTH_MS
  const answers: Record<string, Record<string, number>> = {}
  const floods = Object.entries(FLOODS).filter(([name]) => !options.only || options.only.split(',').includes(name))
  await Promise.race([
    pause(LENGTH_MS + 2000),
    Promise.all(
      floods.flatMap(([name, { atOnce, flood }]) => {
        const counted: Record<string, number> = {}
        answers[name] = counted
        let turn = 0
        return Array.from({ length: atOnce }, async () => {
          while (Date.now() < end) {
            const status = await flood(target, turn++).catch(() => 0)
            counted[status] = (counted[status] ?? 0) + 1
          }
        })
      }),
    ),
  ])
  process.send?.(answers)
  process.exit(0)
}

/** The school's named students, as its page asks for them; answers how long it took. */
async function readPage(house: House): Promise<number> {
  const start = performance.now()
  await house.data(
    SCHOOL,
    `{ school(code: "2150001003") { name roll(first: 50, status: MATCHED) { nodes { categories student { id name categories household { headName town village }
      entitlements { amount status term programme { name } } payments { amount status term paidOn programme { name } } gifts { title amount quantity unit term status }
      findings { rule severity explanation amountAtStake } } } } } }`,
  )
  return performance.now() - start
}
async function readFor(house: House, ms: number): Promise<number[]> {
  const times: number[] = []
  for (const end = Date.now() + ms; Date.now() < end; await pause(READING_MS)) times.push(await readPage(house))
  return times.sort((a, b) => a - b)
}
const at = (times: number[], share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
const told = (what: string, times: number[]) =>
  console.log(
    `${what}: ${times.length} pages, median ${at(times, 0.5).toFixed(0)} ms, p99 ${at(times, 0.99).toFixed(0)} ms, longest ${at(times, 1).toFixed(0)} ms`,
  )

async function main(): Promise<boolean> {
  const house = await House.start()
  try {
    await house.importCounty()
    await house.callRoll()
    await house.importAid()
    await house.nameEntitlements({ region: REGION, term: TERM })
    for (let i = 0; i < WARM_UP; i++) await readPage(house)
    const pids = PROCESSES.map(name => house.platform.pid(name))
    const quiet = await readFor(house, QUIET_MS)
    told('quiet', quiet)

    const target: Target = { origin: house.origin, port: house.port, token: await house.token(ATTACKER) }
    const attacker = fork(fileURLToPath(import.meta.url), [
      '--attacker',
      JSON.stringify(target),
      '--seconds',
      String(options.seconds),
      ...(options.only ? ['--only', options.only] : []),
    ])
    const answers = new Promise<unknown>(resolve => attacker.once('message', resolve))
    const flooded = await readFor(house, LENGTH_MS)
    told('under attack', flooded)
    console.log('the attacker was answered, by status (0: cut off):')
    for (const [name, counted] of Object.entries((await answers) as Record<string, object>))
      console.log(`  ${name}: ${JSON.stringify(counted)}`)

    const died = PROCESSES.filter((name, i) => house.platform.pid(name) !== pids[i])
    const ratio = at(flooded, 0.99) / at(quiet, 0.99)
    console.log(`p99 under attack / quiet: ${ratio.toFixed(2)}; processes that died: ${died.join(', ') || 'none'}`)
    return ratio < ALLOWED && died.length === 0
  } finally {
    await house.stop()
  }
}

if (options.attacker) await attack(JSON.parse(options.attacker) as Target)
else process.exitCode = (await main()) ? 0 : 1
