import { checkData } from '@dianming/checks/checks'
import { bureau } from '@dianming/shared/testing/claims'
import { idNumber } from '@dianming/shared/testing/numbers'
import { plantStudent } from '@dianming/shared/testing/plant'
import { type ServiceFixture, startFixture } from '@dianming/shared/testing/service-fixture'
import { csv } from '@dianming/shared/testing/tables'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { households } from '../../services/households/src/service.js'

/** Whatever clerks do with pairings, visits and sheets, in whatever order and at the same moment: nothing stands twice, nothing is lost. */

const EDUCATION = bureau('EDUCATION')
const DAYS = ['2020-04-01', '2020-04-02', '2020-04-03']
const KINDS = ['COMFORT', 'STUDY', 'COUNSELLING']
const RUNS = Number(process.env.PEOPLE_RUNS ?? 12)

let service: ServiceFixture
const children: { id: string; registryNumber: string }[] = []
beforeAll(async () => {
  service = await startFixture(households)
  for (let i = 0; i < 3; i++) {
    const number = idNumber('2010-05-04', i + 1)
    children.push({
      id: await plantStudent(service, { idNumber: number, name: `赵${'甲乙丙'[i]}` }),
      registryNumber: `G${number}`,
    })
  }
}, 60_000)
afterAll(() => service?.stop())

type Act =
  | { kind: 'pair' | 'end'; helper: number; child: number }
  | { kind: 'handOver'; helper: number; other: number }
  | { kind: 'visit'; helper: number; child: number; day: number; what: number; key: number; yuan: number }
  | { kind: 'correct'; at: number; yuan: number; isVoid: boolean }
  | { kind: 'sheet'; helper: number; child: number; day: number }

const helper = fc.integer({ min: 0, max: 2 })
const child = fc.integer({ min: 0, max: 2 })
const day = fc.integer({ min: 0, max: 2 })
const yuan = fc.integer({ min: 0, max: 600 })
const acts: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('pair' as const), helper, child }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('end' as const), helper, child }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('handOver' as const), helper, other: helper }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('visit' as const),
      helper,
      child,
      day,
      what: fc.integer({ min: 0, max: 2 }),
      key: fc.integer({ min: 0, max: 5 }),
      yuan,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('correct' as const), at: fc.nat(20), yuan, isVoid: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('sheet' as const), helper, child, day }) },
)

const tables = ['visit_note', 'difficulty_event', 'difficulty', 'livelihood', 'visit', 'pairing', 'helper', 'request']

async function run(sequence: Act[][], name: string): Promise<void> {
  await service.admin.query(`truncate ${tables.map(table => `households.${table}`).join(', ')} cascade`)
  const entered = new Set<string>()
  const answers = new Map<string, string>()
  const open = async (h: number, c: number) =>
    (
      await service.admin.query<{ id: string }>(
        `select p.id from households.pairing p join households.helper h on h.id = p.helper_id where h.staff_number = $1 and p.student_id = $2 and p.until_date is null`,
        [`T${h}`, children[c]?.id],
      )
    ).rows[0]?.id
  const helperId = async (h: number) =>
    (await service.admin.query<{ id: string }>('select id from households.helper where staff_number = $1', [`T${h}`]))
      .rows[0]?.id
  const write = (field: string, type: string, input: object) =>
    service.query<{ made: { id: string } } | null>(
      EDUCATION,
      `mutation ($i: ${type}!) { made: ${field}(input: $i) { ${field === 'handOver' ? 'moved' : 'id'} } }`,
      { i: input },
    )
  const perform = async (act: Act, place: string): Promise<void> => {
    switch (act.kind) {
      case 'pair':
        await write('pair', 'PairInput', {
          helper: { name: `教师${act.helper}`, staffNumber: `T${act.helper}`, kind: 'TEACHER' },
          studentId: children[act.child]?.id,
          purposes: ['TUTORING'],
          from: '2020-03-01',
          idempotencyKey: `${name} ${place}`,
        })
        return
      case 'end': {
        const id = await open(act.helper, act.child)
        if (id) await write('endPairing', 'EndPairingInput', { pairingId: id, on: '2020-04-03', reason: 'DONE' })
        return
      }
      case 'handOver': {
        const [fromHelper, toHelper] = [await helperId(act.helper), await helperId(act.other)]
        if (fromHelper && toHelper)
          await write('handOver', 'HandOverInput', { fromHelper, toHelper, on: '2020-04-03', reason: 'MOVED' })
        return
      }
      case 'visit': {
        const pairingId = await open(act.helper, act.child)
        if (!pairingId) return
        const key = `${name} visit ${act.key}`
        const money = act.yuan > 300 ? { comfortMoney: `${act.yuan}.00`, paidFrom: 'BUDGET', signed: true } : {}
        const { data } = await write('recordVisit', 'RecordVisitInput', {
          pairingId,
          on: DAYS[act.day],
          kind: KINDS[act.what],
          ...money,
          idempotencyKey: key,
        })
        if (!data?.made) return
        // one key is one visit, whoever sent it how often
        expect(answers.get(key) ?? data.made.id).toBe(data.made.id)
        answers.set(key, data.made.id)
        entered.add(data.made.id)
        return
      }
      case 'correct': {
        const visitId = [...entered][act.at % Math.max(entered.size, 1)]
        if (!visitId) return
        const { data } = await write('correctVisit', 'CorrectVisitInput', {
          visitId,
          reason: '填错了',
          isVoid: act.isVoid,
          ...(act.yuan > 300 ? { comfortMoney: `${act.yuan}.00`, paidFrom: 'SCHOOL', signed: true } : {}),
          idempotencyKey: `${name} ${place}`,
        })
        if (data?.made) entered.add(data.made.id)
        return
      }
      case 'sheet': {
        const sheet = csv(
          ['帮扶人', '单位', '工号', '学籍号', '走访日期', '走访类型'],
          [
            [
              `教师${act.helper}`,
              EDUCATION.name,
              `T${act.helper}`,
              children[act.child]?.registryNumber ?? '',
              DAYS[act.day] ?? '',
              '学习规划',
            ],
          ],
        )
        const before = (await service.admin.query('select id from households.visit')).rowCount
        await service.importFile(EDUCATION, 'Visit', { region: '500116' }, sheet)
        const between = (await service.admin.query('select id from households.visit')).rowCount
        const again = await service.importFile(EDUCATION, 'Visit', { region: '500116' }, sheet)
        expect([
          again.rowsAccepted,
          (between ?? 0) - (before ?? 0) <= 1 || sequence.some(step => step.length > 1),
        ]).toEqual([0, true])
      }
    }
  }
  for (const [i, together] of sequence.entries()) await Promise.all(together.map((act, j) => perform(act, `${i} ${j}`)))
  const twice = await service.admin.query(
    'select helper_id, student_id from households.pairing where until_date is null group by 1, 2 having count(*) > 1',
  )
  const twins = await service.admin.query(
    `select v.pairing_id, v.on_date, v.kind from households.visit v where not v.is_void and not v.is_another and v.corrects_id is null
       and not exists (select from households.visit c where c.corrects_id = v.id)
     group by 1, 2, 3 having count(*) > 1`,
  )
  const lost = await service.admin.query(
    'select id from unnest($1::uuid[]) as id except select id from households.visit',
    [[...entered]],
  )
  expect([twice.rows, twins.rows, lost.rows]).toEqual([[], [], []])
  // what the figures say is what stands
  const stand = await service.admin.query<{ fen: string }>(
    `select coalesce(sum(comfort_fen), 0)::text as fen from households.visit v where not v.is_void and not exists (select from households.visit c where c.corrects_id = v.id)`,
  )
  const { data } = await service.query<{ s: { comfortMoney: string } }>(
    EDUCATION,
    '{ s: supportSummary(region: "500116", from: "2020-01-01", until: "2020-12-31") { comfortMoney } }',
  )
  expect(Math.round(Number(data.s.comfortMoney) * 100)).toBe(Number(stand.rows[0]?.fen))
  const client = await service.admin.connect()
  try {
    const broken = (await checkData(client)).filter(
      result => result.count > 0 && /^(visit|pairing|difficulty|project)-/.test(result.name),
    )
    expect(broken).toEqual([])
  } finally {
    client.release()
  }
}

test('pairings, handovers, visits, corrections and sheets in any order, some at the same moment', async () => {
  let at = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(acts, { minLength: 1, maxLength: 3 }), { minLength: 4, maxLength: 14 }),
      async sequence => run(sequence, `run ${at++}`),
    ),
    { numRuns: RUNS, ...(process.env.PEOPLE_SEED ? { seed: Number(process.env.PEOPLE_SEED) } : {}) },
  )
}, 240_000)
