import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bureau } from '@dianming/shared/testing/claims'
import { formatYuan } from '@dianming/shared/vocabulary/yuan'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type CountyPlan, makeCounty } from './src/county-generator.js'
import { runCounty } from './src/county-journey.js'
import { House } from './src/house.js'

/** Counties that nobody saw, beside one another in one house: what was planted is found, and nothing else. */
const PLANS: CountyPlan[] = [
  { seed: 11, region: '500151', students: 400, noise: 0.05 },
  { seed: 22, region: '500152', students: 600, noise: 0.15 },
  { seed: 33, region: '500153', students: 500, noise: 0.3 },
  { seed: 44, region: '500154', students: 700, noise: 0 },
  { seed: 55, region: '500155', students: 450, noise: 0.5 },
]
const bureausOf = (region: string) => ({
  education: `education-${region}`,
  rural: `rural-${region}`,
  civil: `civil-${region}`,
  disabled: `disabled-${region}`,
})

let house: House
let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'dianming-principals-'))
  const principals = Object.fromEntries(
    PLANS.flatMap(({ region }) => {
      const { education, rural, civil, disabled } = bureausOf(region)
      return [
        [education, bureau('EDUCATION', region)],
        [rural, bureau('RURAL_REVITALISATION', region)],
        [civil, bureau('CIVIL_AFFAIRS', region)],
        [disabled, bureau('DISABLED_FEDERATION', region)],
      ] as const
    }).map(([name, claim]) => [name, { password: 'demo', claim }]),
  )
  await writeFile(join(directory, 'principals.json'), JSON.stringify(principals))
  house = await House.start(join(directory, 'principals.json'))
})
afterAll(async () => {
  await house?.stop()
  await rm(directory, { recursive: true, force: true })
})

describe.each(PLANS)('county $region, $students students, noise $noise', plan => {
  test('is named to the fen, and every finding is one that was planted', async () => {
    const county = makeCounty(plan)
    const { truth } = county
    const { imported, roll, named, findings } = await runCounty(house, bureausOf(plan.region), county)
    for (const [file, job] of Object.entries(imported))
      expect([
        file,
        job.status,
        job.rowsRejected,
        job.errors.nodes.filter(e => !['NAME_DIFFERS', 'ID_NUMBER_ODD'].includes(e.code)),
      ]).toEqual([file, 'DONE', 0, []])
    const matched = roll.filter(line => line.status === 'MATCHED')
    expect(Object.fromEntries(matched.map(line => [line.student?.registryNumber ?? '', line.categories]))).toEqual(
      Object.fromEntries(truth.named),
    )
    expect(named).toMatchObject({
      status: 'DONE',
      persons: truth.entitled,
      created: truth.entitled,
      amount: formatYuan(truth.entitledFen),
    })

    const planted = new Set(truth.findings.map(text => text.split(' ')[0]))
    const found = findings.filter(finding => planted.has(finding.rule))
    expect(found.map(f => `${f.rule} ${f.student?.registryNumber}`).sort()).toEqual([...truth.findings].sort())
    expect(planted.size).toBe(7)
    expect(
      findings
        .filter(f => f.rule === 'DUPLICATE_REGISTRY')
        .map(f => f.student?.registryNumber)
        .sort(),
    ).toEqual(truth.duplicates.map(([permanent]) => permanent).sort())
    expect(findings.filter(f => f.rule === 'NOT_IN_SCHOOL').length).toBe(4)
    const rest = new Set(findings.map(f => f.rule).filter(rule => !planted.has(rule)))
    expect([...rest].sort()).toEqual(['DUPLICATE_REGISTRY', 'NOT_IN_SCHOOL'])
    for (const finding of findings) expect(finding.explanation).not.toMatch(/[{}]|undefined|null/)

    // once more, and nothing moves
    const again = await house.nameEntitlements(
      { region: plan.region, term: county.term, programmes: ['CE_LIVING', 'SH_GRANT', 'SV_GRANT'] },
      bureausOf(plan.region).education,
    )
    expect(again).toMatchObject({
      created: 0,
      changed: 0,
      withdrawn: 0,
      unchanged: truth.entitled,
      persons: truth.entitled,
    })
  })
})

test('the stored data keeps every invariant', async () => {
  expect(await house.violations()).toEqual([])
})
