import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bureau } from '@dianming/shared/testing/claims'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { House, pause, type Run } from './src/house.js'
import { SNAPSHOTS, Timeline } from './src/timeline.js'

/** Counties over two terms and three snapshots, made up from seeds: what the platform answers for any day is what happened. */
const PLANS = [
  { seed: 1, region: '500161', size: 120 },
  { seed: 2, region: '500162', size: 150 },
  { seed: 3, region: '500163', size: 200 },
  { seed: 4, region: '500164', size: 130 },
].map(({ seed, ...plan }) => ({ ...plan, seed: seed + Number(process.env.SEED ?? 0) * 100 }))
const clientOf = (who: string, region: string) => `${who}-${region}`

let house: House
let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'dianming-principals-'))
  const principals = PLANS.flatMap(({ region }) =>
    (['EDUCATION', 'RURAL_REVITALISATION', 'CIVIL_AFFAIRS'] as const).map(register => [
      clientOf({ EDUCATION: 'education', RURAL_REVITALISATION: 'rural', CIVIL_AFFAIRS: 'civil' }[register], region),
      { password: 'demo', claim: bureau(register, region) },
    ]),
  )
  await writeFile(join(directory, 'principals.json'), JSON.stringify(Object.fromEntries(principals)))
  house = await House.start(join(directory, 'principals.json'))
})
afterAll(async () => {
  await house?.stop()
  await rm(directory, { recursive: true, force: true })
})

interface DayLine {
  status: string
  categories: string[]
  stage: string | null
  enrolmentStatus: string | null
  school: { code: string } | null
  member: { name: string }
}
interface Change {
  kind: string
  member: { name: string }
  statusBefore: string | null
  statusNow: string | null
  categoriesBefore: string[] | null
  categoriesNow: string[] | null
  schoolBefore: { code: string } | null
  schoolNow: { code: string } | null
  stageBefore: string | null
  stageNow: string | null
}
const DAY_LINE = 'status categories stage enrolmentStatus school { code } member { name }'
const CHANGE =
  'kind member { name } statusBefore statusNow categoriesBefore categoriesNow schoolBefore { code } schoolNow { code } stageBefore stageNow'

const text = (line: DayLine) =>
  [
    line.member.name,
    line.status,
    line.categories.join('+'),
    line.school?.code ?? '-',
    line.stage ?? '-',
    line.enrolmentStatus ?? '-',
  ].join(' ')

/** What differs between two days of the truth, in the words of the platform. */
function movesBetween(before: string[], after: string[]): string[] {
  const byName = (lines: string[]) => new Map(lines.map(line => [line.split(' ')[0] ?? '', line.split(' ')]))
  const [was, is] = [byName(before), byName(after)]
  const moves: string[] = []
  for (const [name, now] of is) {
    const then = was.get(name)
    if (!then) moves.push(`JOINED ${name} ${now[1]}`)
    else
      for (const [kind, at] of [
        ['STATUS', 1],
        ['CATEGORY', 2],
        ['SCHOOL', 3],
        ['STAGE', 4],
      ] as const)
        if (then[at] !== now[at] && then[at] !== '-' && now[at] !== '-')
          moves.push(`${kind} ${name} ${then[at]} ${now[at]}`)
  }
  for (const [name, then] of was) if (!is.has(name)) moves.push(`LEFT ${name} ${then[1]}`)
  return moves.sort()
}

function told(change: Change): string {
  const { kind, member } = change
  const pair = {
    JOINED: [change.statusNow],
    LEFT: [change.statusBefore],
    STATUS: [change.statusBefore, change.statusNow],
    CATEGORY: [change.categoriesBefore?.join('+'), change.categoriesNow?.join('+')],
    SCHOOL: [change.schoolBefore?.code, change.schoolNow?.code],
    STAGE: [change.stageBefore, change.stageNow],
  }[kind]
  return [kind, member.name, ...(pair ?? [])].join(' ')
}

describe.each(PLANS)('county $region, seed $seed', plan => {
  const { region } = plan
  const timeline = new Timeline(plan.seed, region, plan.size)
  const education = clientOf('education', region)

  /** Waits until the roll has followed what changed. */
  async function followed(): Promise<Run> {
    for (let last = ''; ; ) {
      const { run } = await house.data<{ run: Run | null }>(
        education,
        'query ($r: RegionCode!) { run: lastRollRun(region: $r) { id status asked joined left changed persons } }',
        { r: region },
      )
      // it looks each second: after two looks nothing more is coming
      if (run && ['DONE', 'FAILED'].includes(String(run.status)) && run.id === last) return run
      last = run && ['DONE', 'FAILED'].includes(String(run.status)) ? String(run.id) : ''
      await pause(1500)
    }
  }

  async function studentId(registryNumber: string): Promise<string> {
    const { student } = await house.data<{ student: { id: string } | null }>(
      education,
      'query ($n: String) { student(registryNumber: $n) { id } }',
      { n: registryNumber },
    )
    return student?.id ?? ''
  }

  async function send(at: 0 | 1 | 2) {
    const asOf = SNAPSHOTS[at]
    const files = timeline.files(at)
    const jobs = [
      await house.importFile(education, 'Student', { region, asOf }, files.students),
      await house.importFile(
        clientOf('rural', region),
        'Register',
        { register: 'RURAL_REVITALISATION', region, asOf },
        files.rural,
      ),
      await house.importFile(
        clientOf('civil', region),
        'Register',
        { register: 'CIVIL_AFFAIRS', region, asOf },
        files.civil,
      ),
    ]
    expect(jobs.map(job => [job.status, job.rowsRejected, job.failure])).toEqual(jobs.map(() => ['DONE', 0, null]))
  }

  async function doDeeds(at: number) {
    for (const deed of timeline.deeds[at] ?? []) {
      const id = await studentId(`G${deed.person.id}`)
      if (deed.kind === 'transfer')
        await house.data(education, 'mutation ($i: TransferStudentInput!) { transferStudent(input: $i) { id } }', {
          i: { studentId: id, toSchoolCode: timeline.schoolCode(deed.to), grade: deed.grade, on: deed.on },
        })
      else
        await house.data(
          education,
          'mutation ($i: ChangeEnrolmentStatusInput!) { changeEnrolmentStatus(input: $i) { id } }',
          { i: { studentId: id, status: deed.status, on: deed.on, reason: '按申请办理' } },
        )
    }
  }

  test('two terms and three snapshots go in, and the roll follows by itself', async () => {
    await send(0)
    await followed()
    await doDeeds(0)
    await send(1)
    await followed()
    const double = timeline.people.find(person => person.double)
    if (double)
      await house.data(
        education,
        'mutation ($i: LinkRegistryEntriesInput!) { linkRegistryEntries(input: $i) { id linkedEntries { id } } }',
        {
          i: {
            keepId: await studentId(`G${double.id}`),
            otherId: await studentId(double.double ?? ''),
            reason: '户口簿核对为同一人',
          },
        },
      )
    await doDeeds(1)
    await house.data(
      education,
      'mutation ($r: RegionCode!) { promoteGrades(region: $r, schoolYear: "2020-2021") { promoted graduated } }',
      { r: region },
    )
    await send(2)
    await followed()
    // what the runs found one by one is what one run over everything finds
    expect(await house.callRoll(region, education)).toMatchObject({
      status: 'DONE',
      joined: 0,
      left: 0,
      changed: 0,
      review: 0,
    })
  })

  test('the roll of every day asked is what happened', async () => {
    for (const day of [
      '2018-01-01',
      '2019-09-19',
      ...SNAPSHOTS,
      '2019-11-10',
      '2019-11-11',
      '2020-02-29',
      '2020-05-05',
      '2020-08-31',
      '2020-09-01',
      '2020-09-19',
      '2021-01-15',
    ]) {
      const lines = await house.all<DayLine>(education, `rollOn(region: "${region}", on: "${day}")`, DAY_LINE)
      expect([day, lines.map(text).sort()]).toEqual([day, timeline.rollOn(day)])
    }
  })

  test('what moved between any two days is what happened', async () => {
    for (const [from, until] of [
      ['2019-09-20', '2020-03-01'],
      ['2020-03-01', '2020-09-20'],
      ['2019-09-20', '2020-09-20'],
      ['2019-11-10', '2020-05-05'],
      ['2020-08-31', '2020-09-01'],
    ] as const) {
      const changes = await house.all<Change>(
        education,
        `rollChanges(region: "${region}", from: "${from}", until: "${until}")`,
        CHANGE,
      )
      const moves = movesBetween(timeline.rollOn(from), timeline.rollOn(until))
      expect([from, until, changes.map(told).sort()]).toEqual([from, until, moves])
      expect(moves.length > 0 || from === '2020-08-31').toBe(true)
    }
  })

  test('the present roll says the same, and each run told what it moved', async () => {
    const lines = await house.all<{ status: string; categories: string[]; member: { name: string } }>(
      education,
      `roll(region: "${region}")`,
      'status categories member { name }',
    )
    const last = timeline.rollOn(SNAPSHOTS[2]).map(line => line.split(' ').slice(0, 3).join(' '))
    const present = lines.map(line => [line.member.name, line.status, line.categories.join('+')].join(' '))
    expect(present.sort()).toEqual(last)
    const runs = await house.all<{
      persons: number
      joined: number
      left: number
      asked: boolean
      changes: { totalCount: number }
    }>(education, `rollRuns(region: "${region}")`, 'persons joined left asked changes { totalCount }')
    expect(runs.reduce((sum, run) => sum + run.joined - run.left, 0)).toBe(lines.length)
    expect(runs.filter(run => !run.asked).length).toBeGreaterThanOrEqual(3)
    expect(runs.at(-1)?.changes.totalCount).toBe(0)
    expect(runs.slice(0, -1).some(run => run.changes.totalCount > 0)).toBe(true)
  })
})

test('the stored data keeps every invariant', async () => {
  expect(await house.violations()).toEqual([])
})
