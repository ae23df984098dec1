import { parseArgs } from 'node:util'
import { House, pause } from './house.js'
import { interruptImport, type Victim } from './interrupted-import.js'

/** Kills the database or the service at random moments of an import, again and again, and says what is wrong with the tables after. */
const { values: options } = parseArgs({
  options: { times: { type: 'string', default: '20' }, rows: { type: 'string', default: '20000' } },
})
const VICTIMS: Victim[] = ['postgres', 'students']
const LONGEST_MS = 5000
/** A process that dies often is started again after a growing pause: they come more slowly. */
const BETWEEN_MS = 10_000

const house = await House.start()
let faults = 0
try {
  for (let turn = 0; turn < Number(options.times); turn++) {
    if (turn > 0) await pause(BETWEEN_MS)
    const victim = VICTIMS[turn % VICTIMS.length] ?? 'postgres'
    const delayMs = Math.floor(Math.random() * LONGEST_MS)
    const wrong = await interruptImport(house, { rows: Number(options.rows), turn, victim, delayMs })
    faults += wrong.length
    console.log(
      `${turn + 1}: ${victim} killed after ${delayMs} ms: ${wrong.length ? wrong.join('; ') : 'every row once, as the file has it'}`,
    )
  }
} finally {
  await house.stop()
}
process.exitCode = faults ? 1 : 0
