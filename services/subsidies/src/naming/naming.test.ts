import { bureau, partner, school } from '@dianming/shared/testing/claims'
import { type PlantedChildren, plantRoll } from '@dianming/shared/testing/plant-roll'
import { type ServiceFixture, startFixture } from '@dianming/shared/testing/service-fixture'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { subsidies } from '../service.js'

const TERM = '2019-2020-2'
const JIANGJIN = '500116'
const QINGDAO = '370211'

let service: ServiceFixture
beforeAll(async () => {
  service = await startFixture(subsidies)
})
afterAll(() => service.stop())
beforeEach(async () => {
  await service.admin.query(
    'truncate subsidies.entitlement, subsidies.entitlement_event, subsidies.naming, students.student, students.enrolment, students.school, reconciliation.roll_entry, households.household cascade',
  )
  await service.admin.query(`delete from subsidies.standard where source = '测试'`)
})

interface Run {
  id: string
  status: string
  created: number
  changed: number
  withdrawn: number
  unchanged: number
  persons: number
  amount: string
}
const FIELDS = 'id status created changed withdrawn unchanged persons amount'

async function name(region: string, term = TERM, programmes?: string[]): Promise<Run> {
  const claim = bureau('EDUCATION', region)
  const started = await service.query<{ run: Run }>(
    claim,
    `mutation ($i: NameEntitlementsInput!) { run: nameEntitlements(input: $i) { ${FIELDS} } }`,
    { i: { region, term, programmes } },
  )
  if (started.errors) throw new Error(JSON.stringify(started.errors))
  for (;;) {
    const asked = await service.query<{ run: Run }>(claim, `query ($id: ID!) { run: naming(id: $id) { ${FIELDS} } }`, {
      id: started.data.run.id,
    })
    if (['DONE', 'FAILED'].includes(asked.data.run.status)) return asked.data.run
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}
const plant = (children: PlantedChildren) => plantRoll(service.admin, children)
const fen = (amount: string) => BigInt(amount.replace('.', ''))
const entitled = async (): Promise<{ student_id: string; amount_fen: string; term: string; status: string }[]> =>
  (await service.admin.query('select student_id, amount_fen, term, status from subsidies.entitlement order by id')).rows

describe('the published totals', () => {
  test.each([
    ['3804750.00', [4515, 814, 1999, 302]],
    ['3804812.50', [4391, 436, 1998, 805]],
  ] as const)('7,630 children of Jiangjin and %s yuan in spring 2020', async (amount, [pb, pd, jb, jd]) => {
    await plant({ count: pb, stage: 'PRIMARY', boarder: true })
    await plant({ count: pd, stage: 'PRIMARY' })
    await plant({ count: jb, stage: 'JUNIOR', boarder: true })
    await plant({ count: jd, stage: 'JUNIOR' })
    // none of these is named: on no roll, suspended, of a stage that the programme does not reach
    await plant({ count: 20, stage: 'PRIMARY', home: null })
    await plant({ count: 20, stage: 'JUNIOR', status: 'SUSPENDED' })
    await plant({ count: 20, stage: 'PRESCHOOL' })
    expect(await name(JIANGJIN, TERM, ['CE_LIVING'])).toMatchObject({
      status: 'DONE',
      persons: 7630,
      created: 7630,
      amount,
    })
  })

  test.each([
    ['2016', 1932, 218_925_000n, [795, 118, 50], [801, 119, 49], '2015-2016-2', '2016-2017-1'],
    ['2017', 1759, 207_175_000n, [816, 135, 41], [631, 103, 33], '2016-2017-2', '2017-2018-1'],
  ] as const)(
    'Qingdao West Coast in %s: %i children',
    async (year, persons, amountFen, whole, oneTerm, spring, autumn) => {
      const stages = ['PRIMARY', 'SENIOR', 'UNDERGRAD']
      for (const [i, stage] of stages.entries()) {
        const before = `${Number(year) - 1}-09-01`
        const [leaving, joining] = [Math.floor((oneTerm[i] ?? 0) / 2), Math.ceil((oneTerm[i] ?? 0) / 2)]
        await plant({ count: whole[i] ?? 0, stage, region: QINGDAO, from: before })
        await plant({ count: leaving, stage, region: QINGDAO, from: before, until: `${year}-07-10` })
        await plant({ count: joining, stage, region: QINGDAO, from: `${year}-09-01` })
      }
      const runs = [await name(QINGDAO, spring, ['QD_LIVING']), await name(QINGDAO, autumn, ['QD_LIVING'])]
      expect(runs.map(run => run.status)).toEqual(['DONE', 'DONE'])
      const rows = await entitled()
      expect(new Set(rows.map(row => row.student_id)).size).toBe(persons)
      expect(rows.reduce((sum, row) => sum + BigInt(row.amount_fen), 0n)).toBe(amountFen)
      expect(runs.reduce((sum, run) => sum + fen(run.amount), 0n)).toBe(amountFen)
    },
  )
})

describe('once more', () => {
  test('only what changed changes: a category more, another boarding, one gone from the roll', async () => {
    const [first = '', second = '', third = ''] = await plant({ count: 5, stage: 'PRIMARY' })
    expect(await name(JIANGJIN)).toMatchObject({ created: 5, amount: '1250.00' })
    expect(await name(JIANGJIN)).toMatchObject({ created: 0, changed: 0, withdrawn: 0, unchanged: 5 })
    await service.admin.query(
      `insert into households.registration (member_id, category, register, from_date, risk_cleared) select member_id, 'DIBAO', 'CIVIL_AFFAIRS', '2019-01-01', false from reconciliation.roll_entry where student_id = $1`,
      [first],
    )
    await service.admin.query('update students.enrolment set boarder = true where student_id = $1', [second])
    await service.admin.query(`update reconciliation.roll_entry set status = 'REVIEW' where student_id = $1`, [third])
    expect(await name(JIANGJIN)).toMatchObject({
      created: 0,
      changed: 2,
      withdrawn: 1,
      unchanged: 2,
      persons: 4,
      amount: '1250.00',
    })
    await service.admin.query(`update reconciliation.roll_entry set status = 'MATCHED' where student_id = $1`, [third])
    expect(await name(JIANGJIN)).toMatchObject({ changed: 1, withdrawn: 0, persons: 5, amount: '1500.00' })
    const events = await service.admin.query('select count(*)::int as n from subsidies.entitlement_event')
    expect(events.rows[0]).toEqual({ n: 5 + 3 + 1 })
  })

  test('ten at once name each child once', async () => {
    await plant({ count: 30, stage: 'PRIMARY' })
    const runs = await Promise.all(Array.from({ length: 10 }, () => name(JIANGJIN)))
    expect(runs.map(run => run.created).sort((a, b) => b - a)).toEqual([30, ...Array.from({ length: 9 }, () => 0)])
    expect(await entitled()).toHaveLength(30)
  })
})

describe('the census day', () => {
  test('decides: who left before is not named, who left after is; nor does a later boarding count', async () => {
    await plant({ count: 1, stage: 'PRIMARY', from: '2019-09-01', until: '2020-03-30' })
    const [stays = ''] = await plant({ count: 1, stage: 'PRIMARY', from: '2019-09-01', until: '2020-04-02' })
    await service.admin.query(
      `insert into students.enrolment (student_id, school_id, stage, grade, boarder, status, from_date) select student_id, school_id, 'PRIMARY', 1, true, 'DROPPED', '2020-04-02' from students.enrolment where student_id = $1`,
      [stays],
    )
    expect(await name(JIANGJIN)).toMatchObject({ persons: 1, amount: '250.00' })
    expect((await entitled()).map(row => row.student_id)).toEqual([stays])
  })

  test('of a child that moved to another county belongs to the county of that day, and stays with it', async () => {
    const [moved = ''] = await plant({ count: 1, stage: 'PRIMARY', from: '2019-09-01', until: '2020-04-15' })
    await plant({ count: 1, stage: 'PRIMARY', region: QINGDAO, from: '2019-09-01' })
    await service.admin.query(
      `insert into students.enrolment (student_id, school_id, stage, grade, boarder, status, from_date) select $1, id, 'PRIMARY', 1, true, 'ENROLLED', '2020-04-15' from students.school where region = $2`,
      [moved, QINGDAO],
    )
    await service.admin.query(
      `update students.student set region = $2, school_id = (select id from students.school where region = $2), school_code = (select code from students.school where region = $2) where id = $1`,
      [moved, QINGDAO],
    )
    expect(await name(JIANGJIN, TERM, ['CE_LIVING'])).toMatchObject({ persons: 1, amount: '250.00' })
    expect(await name(QINGDAO, TERM, ['CE_LIVING'])).toMatchObject({ persons: 1 })
    expect(await name(JIANGJIN, TERM, ['CE_LIVING'])).toMatchObject({ persons: 1, unchanged: 1, withdrawn: 0 })
    // the new county sees what the old one owes; the old one its own
    const query =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Student { entitlements { amount basis student { id } } } } }'
    interface Seen {
      _entities: { entitlements: { amount: string }[] | null }[]
    }
    for (const region of [JIANGJIN, QINGDAO]) {
      const seen = await service.query<Seen>(bureau('EDUCATION', region), query, {
        r: [{ __typename: 'Student', id: moved }],
      })
      expect([region, seen.data._entities[0]?.entitlements?.map(e => e.amount)]).toEqual([region, ['250.00']])
    }
  })

  test('of a person with two registry entries is that of the one attended', async () => {
    const [left = ''] = await plant({ count: 1, stage: 'PRIMARY', status: 'TRANSFERRED' })
    const [attends = ''] = await plant({ count: 1, stage: 'PRIMARY', boarder: true, home: null })
    await service.admin.query(
      'update students.student set id_digest = (select id_digest from students.student where id = $1), registry_permanent = false where id = $2',
      [left, attends],
    )
    expect(await name(JIANGJIN)).toMatchObject({ persons: 1, amount: '500.00' })
    expect((await entitled()).map(row => row.student_id)).toEqual([attends])
    // and when the other one is attended, that one; the person is named once
    await service.admin.query(
      `update students.enrolment set status = case student_id when $1 then 'ENROLLED' else 'TRANSFERRED' end`,
      [left],
    )
    expect(await name(JIANGJIN)).toMatchObject({ persons: 1, created: 1, withdrawn: 1, amount: '250.00' })
  })

  test('what another county took back can be named again; what it holds cannot', async () => {
    const [child = ''] = await plant({ count: 1, stage: 'PRIMARY' })
    await name(JIANGJIN)
    await service.admin.query(`update subsidies.entitlement set region = $1`, [QINGDAO])
    expect(await name(JIANGJIN)).toMatchObject({ persons: 0, created: 0, changed: 0 })
    await service.admin.query(`update subsidies.entitlement set status = 'WITHDRAWN'`)
    expect(await name(JIANGJIN)).toMatchObject({ persons: 1, changed: 1, amount: '250.00' })
    expect((await entitled()).map(row => [row.student_id, row.status])).toEqual([[child, 'NAMED']])
  })

  test('of a term over a year ahead is not asked for', async () => {
    await expect(name(JIANGJIN, '2099-2100-1')).rejects.toThrow('BAD_USER_INPUT')
  })

  test('before the registry began is its first day', async () => {
    await plant({ count: 3, stage: 'PRIMARY', from: '2026-11-01' })
    await plant({ count: 2, stage: 'PRIMARY', from: '2026-11-20' })
    expect(await name(JIANGJIN)).toMatchObject({ persons: 3, amount: '750.00' })
  })
})

describe('standards', () => {
  const standard = (amountFen: number, region: string, fromTerm: string, untilTerm: string | null = null) =>
    service.admin.query(
      `insert into subsidies.standard (programme_code, stage, boarder, amount_fen, region, from_term, until_term, source) values ('CE_LIVING', 'PRIMARY', false, $1, $2, $3, $4, '测试')`,
      [amountFen, region, fromTerm, untilTerm],
    )
  test('of the narrowest region win, then the newest in force; one that ended does not count', async () => {
    await plant({ count: 1, stage: 'PRIMARY' })
    await standard(30000, '50', '2018-2019-1')
    expect(await name(JIANGJIN)).toMatchObject({ amount: '300.00' })
    await standard(40000, '500116', '2018-2019-1')
    expect(await name(JIANGJIN)).toMatchObject({ changed: 1, amount: '400.00' })
    await standard(45000, '500116', '2019-2020-1', '2019-2020-1')
    expect(await name(JIANGJIN)).toMatchObject({ unchanged: 1, amount: '400.00' })
    await standard(50000, '500116', '2019-2020-2')
    expect(await name(JIANGJIN)).toMatchObject({ changed: 1, amount: '500.00' })
    await standard(99900, '500116', '2020-2021-1')
    expect(await name(JIANGJIN)).toMatchObject({ unchanged: 1, amount: '500.00' })
    await standard(77700, '500118', '2018-2019-1')
    expect(await name(JIANGJIN)).toMatchObject({ unchanged: 1, amount: '500.00' })
  })
})

test('random rolls are named as a plain reading of the rules names them', async () => {
  const rate = (stage: string, boarder: boolean) =>
    ({ PRIMARY: boarder ? 50000 : 25000, JUNIOR: boarder ? 62500 : 31250, SENIOR: 100000, SEC_VOC: 100000 })[stage] ?? 0
  const day = fc.constantFrom('2019-09-01', '2020-02-20', '2020-03-31', '2020-04-01')
  const child = fc.record({
    count: fc.integer({ min: 1, max: 3 }),
    stage: fc.constantFrom('PRESCHOOL', 'PRIMARY', 'JUNIOR', 'SENIOR', 'SEC_VOC'),
    boarder: fc.boolean(),
    status: fc.constantFrom('ENROLLED', 'ENROLLED', 'ENROLLED', 'SUSPENDED', 'DROPPED'),
    from: day,
    until: fc.option(fc.constantFrom('2020-03-31', '2020-04-01', '2020-07-01'), { nil: null }),
    home: fc.constantFrom(JIANGJIN, JIANGJIN, '500118', null),
    categories: fc.constantFrom(['LIFTED'], ['DIBAO', 'LIFTED'], ['DISABLED_PARENT'], ['OTHER']),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(child, { minLength: 1, maxLength: 8 }), async children => {
      await service.admin.query(
        'truncate subsidies.entitlement, subsidies.entitlement_event, subsidies.naming, students.student, students.enrolment, students.school, reconciliation.roll_entry, households.household cascade',
      )
      // the registry is older than everything
      await plant({ count: 1, stage: 'PRESCHOOL', home: null, from: '2019-01-01' })
      const due = children.filter(c => !c.until || c.until > c.from)
      for (const c of due) await plant(c)
      const named = due.filter(
        c =>
          c.home !== null &&
          c.status === 'ENROLLED' &&
          c.stage !== 'PRESCHOOL' &&
          c.categories[0] !== 'OTHER' &&
          c.from <= '2020-03-31' &&
          (c.until === null || c.until > '2020-03-31'),
      )
      const run = await name(JIANGJIN, TERM, ['CE_LIVING', 'SH_GRANT', 'SV_GRANT'])
      expect([run.persons, fen(run.amount)]).toEqual([
        named.reduce((sum, c) => sum + c.count, 0),
        BigInt(named.reduce((sum, c) => sum + c.count * rate(c.stage, c.boarder), 0)),
      ])
    }),
    { numRuns: 15 },
  )
})

describe('who may', () => {
  const mutation = 'mutation ($i: NameEntitlementsInput!) { nameEntitlements(input: $i) { id } }'
  const input = { region: JIANGJIN, term: TERM }
  test.each([
    ['another county', bureau('EDUCATION', QINGDAO)],
    ['a viewer', bureau('EDUCATION', JIANGJIN, ['VIEWER'])],
    ['a register bureau', bureau('RURAL_REVITALISATION')],
    ['a school', school('2150001003')],
    ['a partner', partner('53500000504041823K')],
  ])('%s is refused', async (_, claim) => {
    expect((await service.query(claim, mutation, { i: input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })
  test('a run of another county is not there', async () => {
    const { id } = await name(JIANGJIN)
    const asked = await service.query(bureau('EDUCATION', QINGDAO), `{ naming(id: "${id}") { id } }`)
    expect(asked).toMatchObject({ data: { naming: null } })
  })
  test.each([['YULU'], ['NO_SUCH'], ['QD_LIVING']])('%s cannot be named in Jiangjin', async code => {
    const answer = await service.query(bureau('EDUCATION'), mutation, { i: { ...input, programmes: [code] } })
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })
})
