import { parseArgs } from 'node:util'
import { MadeCounty, madeChildren } from './batch-journey.js'
import { House, pause, REGION } from './house.js'
import type { Victim } from './interrupted-import.js'
import { interruptSending } from './interrupted-sending.js'

/** Kills the database or the service at random moments of a batch's sending, again and again, and says what is wrong after. */
const { values: options } = parseArgs({
  options: { times: { type: 'string', default: '20' }, children: { type: 'string', default: '8000' } },
})
const VICTIMS: Victim[] = ['postgres', 'subsidies']
const LONGEST_MS = 1500
/** A process that dies often is started again after a growing pause: they come more slowly. */
const BETWEEN_MS = 10_000

const house = await House.start()
let faults = 0
try {
  const county = new MadeCounty(house, REGION, {
    education: 'bureau-education',
    approver: 'bureau-education-approver',
    rural: 'bureau-rural',
  })
  const children = madeChildren(REGION, [{ count: Number(options.children), stage: '小学' }])
  await county.registry(children, '2020-03-01')
  await county.register(children, '2020-03-01')
  await county.accounts(children)
  for (let turn = 0; turn < Number(options.times); turn++) {
    if (turn > 0) await pause(BETWEEN_MS)
    const victim = VICTIMS[turn % VICTIMS.length] ?? 'postgres'
    const delayMs = Math.floor(Math.random() * LONGEST_MS)
    const wrong = await interruptSending(county, { victim, delayMs })
    faults += wrong.length
    console.log(
      `${turn + 1}: ${victim} killed after ${delayMs} ms: ${wrong.length ? wrong.join('; ') : 'every payment once, nothing acknowledged lost, every invariant holds'}`,
    )
  }
} finally {
  await house.stop()
}
process.exitCode = faults ? 1 : 0
