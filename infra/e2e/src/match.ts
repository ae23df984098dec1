import { nameKey } from '@dianming/shared/identity/name'
import { House, REGION } from './house.js'
import { makeMatchingCounty } from './matching-county.js'
import { judge, MATCHED_LINE, type MatchedLine } from './matching-figures.js'

/** `npm run match`: ten counties of 20,000 register rows at three times the noise, with families of every kind; what became of the rows. */
const COUNTIES = Number(process.argv[2] ?? 10)
const STUDENTS = 30_000
const ROWS = 20_000
const EACH_FAMILY = Number(process.argv[3] ?? 30)

for (let seed = 1; seed <= COUNTIES; seed++) {
  const house = await House.start()
  try {
    const county = makeMatchingCounty(seed, REGION, STUDENTS, ROWS, { families: EACH_FAMILY })
    const input = { region: REGION, asOf: '2020-03-01' }
    const jobs = [
      await house.importFile('bureau-education', 'Student', input, county.students),
      await house.importFile(
        'bureau-rural',
        'Register',
        { ...input, register: 'RURAL_REVITALISATION' },
        county.register,
      ),
    ]
    await house.callRoll()
    const roll = await house.all<MatchedLine>('bureau-education', `roll(region: "${REGION}")`, MATCHED_LINE)
    const lines = roll.flatMap(line => {
      const row = county.truth.get(`${line.member.household.number} ${nameKey(line.member.name)}`)
      return row ? [[line, row] as const] : []
    })
    const { wrong, lost, notFirst, ...figures } = judge(lines.map(([line, row]) => [line, row]))
    const kinds = (rows: typeof wrong) =>
      Object.fromEntries(
        Object.entries(Object.groupBy(rows, ([, row]) => row.why)).map(([why, all]) => [why, all?.length]),
      )
    console.log(
      JSON.stringify({
        seed,
        rows: county.truth.size,
        refused: jobs.map(job => job.rowsRejected),
        onRoll: lines.length,
        ...figures,
        wrong: kinds(wrong),
        lost: kinds(lost),
        notFirst: kinds(notFirst),
      }),
    )
  } finally {
    await house.stop()
  }
}
