import { parseArgs } from 'node:util'
import { countNow, feedStates, remake, slotStates } from './care.js'
import type { County } from './cell.js'
import { CELL_SETTINGS, PROVINCE_SETTINGS } from './doors.js'
import { join } from './join.js'
import { makeProvince } from './province.js'

const HELP = `npm run cells -- settings | province | join | state | count | remake
  settings  what postgresql.conf of a county and of a province need
  province  makes a province of PROVINCE_URL, a database that has the tables of this release and nothing in them
  join      joins COUNTY_URL to it: --cell 500116 --name 江津区
  state     how each county's feed stands; with COUNTY_URL what that county holds back
  count     counts a county's rows now, for the province to compare
  remake    makes a county anew at the province: --cell 500116 --name 江津区
PROVINCE_URL, COUNTY_URL  the databases, each as a superuser, kept nowhere`

async function run(command: string | undefined, county: Omit<County, 'url'>): Promise<void> {
  const url = (name: 'PROVINCE_URL' | 'COUNTY_URL'): string => {
    const value = process.env[name]
    if (!value) throw new Error(`${name} is missing\n${HELP}`)
    return value
  }
  const named = (): County => {
    if (!county.cell || !county.name) throw new Error(`--cell and --name say which county\n${HELP}`)
    return { ...county, url: url('COUNTY_URL') }
  }
  switch (command) {
    case 'settings':
      for (const [who, settings] of [
        ['county', CELL_SETTINGS],
        ['province', PROVINCE_SETTINGS],
      ] as const)
        console.log([`# ${who}`, ...Object.entries(settings).map(([name, value]) => `${name} = ${value}`)].join('\n'))
      return
    case 'province':
      return makeProvince(url('PROVINCE_URL'))
    case 'join':
      return join(named(), url('PROVINCE_URL'))
    case 'count':
      await countNow(url('COUNTY_URL'))
      return
    case 'remake':
      return remake(named(), url('PROVINCE_URL'))
    case 'state':
      if (process.env.COUNTY_URL)
        for (const { slot, heldBytes, isLost } of await slotStates(url('COUNTY_URL')))
          console.log(
            `${slot}: ${isLost ? 'LOST, remake this county' : `${((heldBytes ?? 0) / 1e6).toFixed(1)} MB held back`}`,
          )
      for (const each of await feedStates(url('PROVINCE_URL')))
        console.log(
          `${each.cell} ${each.name}: ${each.isRunning ? 'running' : 'NOT RUNNING'}, heard ${each.at?.toISOString() ?? 'never'}, ${
            each.agrees === null
              ? 'rows not compared'
              : each.agrees
                ? 'all rows here'
                : `ROWS MISSING ${JSON.stringify(each.differs)}`
          }, ${each.failures} failures`,
        )
      return
    default:
      throw new Error(HELP)
  }
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { cell: { type: 'string', default: '' }, name: { type: 'string', default: '' } },
  })
  await run(positionals[0], { cell: values.cell, name: values.name })
} catch (error) {
  console.error(`cells: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
