import { join as path } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { pause } from '@dianming/e2e/house'
import { loadDemo } from '@dianming/local/demo'
import { COUNTIES, type DemoProvince, loadOtherCounty, startDemoProvince, TERM } from './demo-province.js'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const HELP = `npm run province [-- --port 5000 --data .province]
Two counties and a province over them on this machine, with demo data; prints what each sees. Ctrl-C stops everything.`

const say = (line: string) => console.log(line)
const FINDINGS = `{ findings(region: "$region", term: "${TERM}", first: 200) { nodes { rule amountAtStake explanation } } }`

async function summarise({ counties, province }: DemoProvince): Promise<void> {
  for (const [i, house] of counties.entries()) {
    const { cell = '', name = '' } = COUNTIES[i] ?? {}
    const { findings } = await house.data<{ findings: { nodes: { rule: string; explanation: string }[] } }>(
      'bureau-education',
      FINDINGS.replace('$region', cell),
    )
    const shared = findings.nodes.filter(found => found.explanation.includes('另一区县'))
    say(`\n${name} ${house.origin}: ${shared.length} findings that another county is part of, such as`)
    if (shared[0]) say(`  ${shared[0].explanation}`)
  }
  const { province: seen, statement } = await province.data<{
    province: {
      heard: number
      oldest: string
      counties: { name: string; students: number; agrees: boolean | null }[]
      findings: { rule: string; count: number; amount: string; withheld: boolean }[]
    }
    statement: { lines: { region: string; channel: string; persons: number; amount: string; withheld: boolean }[] }
  }>(
    'province-auditor',
    `{ province { heard oldest counties { name students agrees } findings(term: "${TERM}") { rule count amount withheld } }
       statement(region: "50", period: { term: "${TERM}" }, by: [REGION]) { lines { region channel persons amount withheld } } }`,
  )
  say(`\nthe province ${province.origin}: ${seen.heard} of ${seen.counties.length} counties, oldest ${seen.oldest}`)
  for (const { name, students, agrees } of seen.counties)
    say(
      `  ${name}: ${students} registry entries or a few more, rows ${agrees === null ? 'not counted yet' : agrees ? 'all here' : 'missing'}`,
    )
  for (const { rule, count, amount, withheld } of seen.findings)
    say(`  ${rule}: ${withheld ? 'fewer than five' : `${count}, ${amount} yuan at stake`}`)
  for (const { region, channel, persons, amount, withheld } of statement.lines)
    say(`  ${region} ${channel}: ${withheld ? 'withheld' : `${persons} children, ${amount} yuan`}`)
}

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '5000' },
    data: { type: 'string', default: path(ROOT, '.province') },
    help: { type: 'boolean' },
  },
})
if (values.help) {
  say(HELP)
  process.exit(0)
}
let demo: DemoProvince | undefined
let wantsStop = false
const stop = () => {
  wantsStop = true
  if (demo) void demo.stop().then(() => process.exit(0))
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
try {
  const began = Date.now()
  demo = await startDemoProvince(values.data, Number(values.port), say)
  if (wantsStop) stop()
  const [here, there] = demo.counties
  await loadDemo(here.platform, path(values.data, 'demo-county'), say)
  await loadOtherCounty(there)
  await pause(3000)
  await summarise(demo)
  say(
    `\nReady after ${((Date.now() - began) / 1000).toFixed(1)} s. Sign in as bureau-education / demo at a county, as province-auditor / demo at the province. Ctrl-C stops everything.`,
  )
} catch (error) {
  console.error(`province: ${error instanceof Error ? error.message : String(error)}`)
  await demo?.stop()
  process.exit(1)
}
