import { bureau, platform, school } from '@dianming/shared/testing/claims'
import { idNumber } from '@dianming/shared/testing/numbers'
import { type ServiceFixture, startFixture } from '@dianming/shared/testing/service-fixture'
import { csv, pupil, REGISTRY_HEADINGS } from '@dianming/shared/testing/tables'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { students } from '../service.js'

/** A child moves between counties: asked, released, refused, decided, undone; and whose a school code is. */

const HERE = '500116'
const THERE = '370211'
const holder = bureau('EDUCATION', HERE)
const taker = bureau('EDUCATION', THERE)
const third = bureau('EDUCATION', '510100')
const taking = school('2137021100')
type Claim = Parameters<ServiceFixture['query']>[0]

let service: ServiceFixture
let sequence = 0
beforeAll(async () => {
  service = await startFixture(students)
  await enter(THERE, pupil(idNumber('2011-01-01', 900), '青一', { 学校标识码: '2137021100', 学校名称: '青岛小学' }))
})
afterAll(() => service.stop())

const enter = (region: string, ...rows: string[][]) =>
  service.importFile(
    bureau('EDUCATION', region),
    'Student',
    { region, asOf: '2020-03-01', replace: false },
    csv(REGISTRY_HEADINGS, rows),
  )
const someone = async (): Promise<{ name: string; registryNumber: string }> => {
  const number = idNumber('2010-04-05', ++sequence)
  const name = `生${'甲乙丙丁戊己庚辛壬癸'[sequence % 10]}`
  await enter(HERE, pupil(number, name))
  return { name, registryNumber: `G${number}` }
}

const FIELDS =
  'id status isOurs name registryLastFour student { id name } toSchool { code } undoUntil contestFrom isPlatform'
interface Seen {
  id: string
  status: string
  isOurs: boolean
  name: string | null
  registryLastFour: string | null
  student: { id: string; name: string } | null
  undoUntil: string | null
}
const ask = (input: object, claim: Claim = taker) =>
  service.query<{ t: Seen }>(
    claim,
    `mutation ($i: RequestTransferInput!) { t: requestTransfer(input: $i) { ${FIELDS} } }`,
    {
      i: { toSchoolCode: '2137021100', grade: 4, on: '2020-09-01', reason: '随父母务工', ...input },
    },
  )
const act = (claim: Claim, mutation: string, variables: object) =>
  service.query<{ t: Seen }>(claim, `mutation ${mutation}`, variables)
const release = (claim: Claim, id: string) =>
  act(claim, `($id: ID!) { t: releaseTransfer(id: $id) { ${FIELDS} } }`, { id })
const refuse = (claim: Claim, id: string) =>
  act(claim, `($id: ID!) { t: refuseTransfer(id: $id, reason: "家长未办手续") { ${FIELDS} } }`, { id })
const contest = (claim: Claim, id: string) =>
  act(claim, `($id: ID!) { t: contestTransfer(id: $id, reason: "已实际就读一学期") { ${FIELDS} } }`, { id })
const decide = (claim: Claim, id: string, yes: boolean) =>
  act(claim, `($id: ID!, $y: Boolean!) { t: decideTransfer(id: $id, release: $y, reason: "两地核实") { ${FIELDS} } }`, {
    id,
    y: yes,
  })
const undo = (claim: Claim, id: string) =>
  act(claim, `($id: ID!) { t: undoTransfer(id: $id, reason: "又回来了") { ${FIELDS} } }`, { id })
const seenBy = async (claim: Claim, id: string) =>
  (
    await service.query<{ transfers: { nodes: Seen[] } }>(claim, `{ transfers(first: 200) { nodes { ${FIELDS} } } }`)
  ).data.transfers.nodes.find(node => node.id === id)
const life = async (claim: Claim, registryNumber: string) =>
  (
    await service.query<{
      student: {
        id: string
        name: string
        enrolments: { status: string; from: string; until: string | null; school: { code: string } }[]
      } | null
    }>(
      claim,
      'query ($r: String) { student(registryNumber: $r) { id name enrolments { status from until school { code } } } }',
      { r: registryNumber },
    )
  ).data.student
const code = (answer: { errors?: { extensions: { code: string } }[] }) => answer.errors?.[0]?.extensions.code ?? null

describe('a transfer', () => {
  test('asked, released: history and rights move; undone by either: everything is as it was', async () => {
    const child = await someone()
    const before = await life(holder, child.registryNumber)
    const { t } = (await ask(child)).data
    expect(t).toMatchObject({ status: 'ASKED', isOurs: true, name: child.name, student: null })
    // the holder sees who is asked for, the asker and others see nothing of the child
    expect((await seenBy(holder, t.id))?.student).toEqual({ id: before?.id, name: child.name })
    expect((await seenBy(taker, t.id))?.student).toBeNull()
    expect(await seenBy(third, t.id)).toBeUndefined()
    expect(await seenBy(platform, t.id)).toBeUndefined()
    for (const claim of [taker, third]) expect(code(await release(claim, t.id))).toBe('NOT_FOUND')
    for (const claim of [platform, taking, bureau('EDUCATION', HERE, ['VIEWER'])])
      expect(code(await release(claim, t.id))).toBe('FORBIDDEN')
    expect(await life(taker, child.registryNumber)).toBeNull()

    expect((await release(holder, t.id)).data.t.status).toBe('RELEASED')
    expect(code(await release(holder, t.id))).toBe('STATE_NOT_ALLOWED')
    const moved = await life(taker, child.registryNumber)
    expect(moved?.id).toBe(before?.id)
    expect(moved?.enrolments).toEqual([
      { status: 'ENROLLED', from: '2020-03-01', until: '2020-09-01', school: { code: '2150001003' } },
      { status: 'ENROLLED', from: '2020-09-01', until: null, school: { code: '2137021100' } },
    ])
    expect(await life(holder, child.registryNumber)).toBeNull()
    expect((await seenBy(taker, t.id))?.student?.name).toBe(child.name)

    expect(code(await undo(third, t.id))).toBe('NOT_FOUND')
    expect((await undo(holder, t.id)).data.t.status).toBe('UNDONE')
    expect(code(await undo(taker, t.id))).toBe('STATE_NOT_ALLOWED')
    expect(await life(taker, child.registryNumber)).toBeNull()
    const back = await life(holder, child.registryNumber)
    expect(back?.enrolments.find(e => e.until === null)).toEqual(before?.enrolments.at(-1))
    // that it was taken back stays to be seen, and holds on no day
    expect(back?.enrolments.filter(e => e.school.code === '2137021100')).toEqual([
      { status: 'ENROLLED', from: '2020-09-01', until: '2020-09-01', school: { code: '2137021100' } },
    ])
  })

  test('answers the asker alike whether or not there is such a child, and asked again is the same', async () => {
    const child = await someone()
    const nobody = { name: '无此人', registryNumber: `G${idNumber('2010-04-05', 499)}` }
    const wrongName = { name: '别的名', registryNumber: child.registryNumber }
    const without = ({ id: _id, name: _name, registryLastFour: _four, ...rest }: Seen) => rest
    const [real, none] = [(await ask(child)).data.t, (await ask(nobody)).data.t]
    expect(without(real)).toEqual({ ...without(none), contestFrom: expect.any(String) })
    expect((await ask(child)).data.t.id).toBe(real.id)
    expect((await refuse(holder, real.id)).data.t.status).toBe('REFUSED')
    // number and name must both be right
    const wrong = (await ask(wrongName)).data.t
    expect(await seenBy(holder, wrong.id)).toBeUndefined()
    expect(code(await contest(taker, none.id))).toBe('STATE_NOT_ALLOWED')
    for (const bad of [
      { grade: 0 },
      { on: '2999-01-01' },
      { reason: ' ' },
      { registryNumber: '1' },
      { name: ' ' },
      { stage: 'SENIOR' },
    ])
      expect([bad, code(await ask({ ...nobody, ...bad }))]).toEqual([bad, 'BAD_USER_INPUT'])
    expect(code(await ask({ ...nobody, toSchoolCode: '2150001003' }))).toBe('NOT_FOUND')
    expect(code(await ask(nobody, platform))).toBe('FORBIDDEN')
  })

  test('refused it goes before the platform, which sees no person and decides', async () => {
    const [child, other] = [await someone(), await someone()]
    for (const [asked, yes] of [
      [child, true],
      [other, false],
    ] as const) {
      const { t } = (await ask(asked)).data
      expect(code(await contest(taker, t.id))).toBe('STATE_NOT_ALLOWED')
      await refuse(holder, t.id)
      expect(code(await contest(holder, t.id))).toBe('NOT_FOUND')
      expect((await contest(taker, t.id)).data.t.status).toBe('CONTESTED')
      expect(await seenBy(platform, t.id)).toMatchObject({ name: null, registryLastFour: null, student: null })
      expect(code(await decide(holder, t.id, yes))).toBe('FORBIDDEN')
      expect((await decide(platform, t.id, yes)).data.t.status).toBe(yes ? 'RELEASED' : 'REFUSED')
      expect(code(await contest(taker, t.id))).toBe('STATE_NOT_ALLOWED')
      expect((await life(taker, asked.registryNumber))?.name ?? null).toBe(yes ? asked.name : null)
    }
  })

  test('no answer in fifteen days goes before the platform too; after thirty days nothing is taken back', async () => {
    const child = await someone()
    const { t } = (await ask(child)).data
    await service.admin.query(`update students.transfer set asked_at = asked_at - interval '16 days' where id = $1`, [
      t.id,
    ])
    expect((await contest(taker, t.id)).data.t.status).toBe('CONTESTED')
    expect((await decide(platform, t.id, true)).data.t.status).toBe('RELEASED')
    await service.admin.query(
      `update students.transfer set decided_at = decided_at - interval '31 days' where id = $1`,
      [t.id],
    )
    expect(code(await undo(holder, t.id))).toBe('STATE_NOT_ALLOWED')
  })

  test('an entry that the asker had of its own joins the child, and stands apart again when it is undone', async () => {
    const child = await someone()
    await enter(
      THERE,
      pupil(child.registryNumber.slice(1), child.name, { 学校标识码: '2137021100', 学校名称: '青岛小学' }),
    )
    const own = await life(taker, child.registryNumber)
    const { t } = (await ask(child)).data
    expect((await release(holder, t.id)).data.t.status).toBe('RELEASED')
    const joined = await life(taker, child.registryNumber)
    expect(joined?.id).not.toBe(own?.id)
    expect(joined?.enrolments.length).toBe(3)
    // the county's next file names the child that came, not the entry that joined it
    const again = await enter(
      THERE,
      pupil(child.registryNumber.slice(1), child.name, { 学校标识码: '2137021100', 学校名称: '青岛小学', 班级: '9' }),
    )
    expect(again).toMatchObject({ rowsRejected: 0 })
    expect((await undo(taker, t.id)).data.t.status).toBe('UNDONE')
    expect((await life(taker, child.registryNumber))?.id).toBe(own?.id)
    expect((await life(holder, child.registryNumber))?.id).toBe(joined?.id)
  })

  test('two releases at once move the child once', async () => {
    const child = await someone()
    const { t } = (await ask(child)).data
    const answers = await Promise.all([release(holder, t.id), release(holder, t.id), release(holder, t.id)])
    expect(answers.map(code).sort()).toEqual(['STATE_NOT_ALLOWED', 'STATE_NOT_ALLOWED', null].sort())
    expect((await life(taker, child.registryNumber))?.enrolments.length).toBe(2)
  })
})

describe('a school code', () => {
  const claims = async (claim: Claim) =>
    (
      await service.query<{
        schoolClaims: {
          nodes: { id: string; code: string; status: string; heldRegion: string | null; heldName: string | null }[]
        } | null
      }>(claim, '{ schoolClaims { nodes { id code status heldRegion heldName } } }')
    ).data.schoolClaims?.nodes ?? []
  const grant = (claim: Claim, id: string, yes: boolean) =>
    service.query<{ c: { status: string } }>(
      claim,
      'mutation ($id: ID!, $y: Boolean!) { c: decideSchoolClaim(id: $id, grant: $y, reason: "教育部编码库") { status } }',
      { id, y: yes },
    )
  const PLACE = { 学校标识码: '2150009001', 学校名称: '两地小学' }

  test('is one county’s; whoever names it second asks the platform, and its file passes once that is granted', async () => {
    const [first, second] = [idNumber('2010-04-05', 600), idNumber('2010-04-05', 601)]
    await enter(HERE, pupil(first, '先到', PLACE))
    const trial = await service.importFile(
      taker,
      'Student',
      { region: THERE, asOf: '2020-03-01', replace: false, dryRun: true },
      csv(REGISTRY_HEADINGS, [pupil(second, '真在', PLACE)]),
    )
    expect(await claims(taker)).toEqual([])
    const refused = await enter(THERE, pupil(second, '真在', PLACE))
    const faults = (job: typeof refused) => job.errors.nodes.map(({ row, code: fault, value }) => [row, fault, value])
    expect(faults(refused)).toEqual([[2, 'SCHOOL_PENDING', '2150009001']])
    expect(faults(trial)).toEqual(faults(refused))
    const [own] = await claims(taker)
    expect(own).toMatchObject({ code: '2150009001', status: 'ASKED', heldRegion: null, heldName: null })
    expect(await claims(holder)).toEqual([])
    expect((await claims(platform))[0]).toMatchObject({ heldRegion: HERE, heldName: '两地小学' })
    expect(code(await grant(taker, own?.id ?? '', true))).toBe('FORBIDDEN')
    expect((await grant(platform, own?.id ?? '', true)).data.c.status).toBe('GRANTED')
    expect(code(await grant(platform, own?.id ?? '', false))).toBe('STATE_NOT_ALLOWED')
    expect(await enter(THERE, pupil(second, '真在', PLACE))).toMatchObject({ rowsAccepted: 1, rowsRejected: 0 })
    // the school went with whoever stood there
    expect((await life(taker, `G${first}`))?.name).toBe('先到')
    expect(await life(holder, `G${first}`)).toBeNull()
  })
})
