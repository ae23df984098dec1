import { bureau, partner, platform, school } from '@dianming/shared/testing/claims'
import { plantRoll } from '@dianming/shared/testing/plant-roll'
import { type ServiceFixture, startFixture } from '@dianming/shared/testing/service-fixture'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { subsidies } from '../service.js'

const REGION = '500116'
const clerk = bureau('EDUCATION')

let service: ServiceFixture
beforeAll(async () => {
  service = await startFixture(subsidies)
})
afterAll(() => service.stop())

const SAVE_STANDARD =
  'mutation ($i: SaveStandardInput!) { saveStandard(input: $i) { stage amountPerTerm region fromTerm untilTerm source } }'
const standard = (changes: object = {}) => ({
  programme: 'CE_LIVING',
  stage: 'PRIMARY',
  boarder: true,
  amountPerTerm: '700.00',
  region: REGION,
  fromTerm: '2025-2026-1',
  source: '区教文〔2025〕1号',
  ...changes,
})
const save = (input: object, claim = clerk) =>
  service.query<Record<string, unknown>>(claim, SAVE_STANDARD, { i: input })
const codeOf = async (input: object, claim = clerk) => (await save(input, claim)).errors?.[0]?.extensions.code ?? null
const PROGRAMME = {
  code: 'TRY_BOOKS',
  name: '书本费补助',
  payer: '区县教育局',
  form: 'CASH',
  purpose: 'BOOKS',
  region: REGION,
  stages: ['PRIMARY'],
  categories: ['LIFTED'],
  source: '区教文〔2025〕2号',
}
const saveProgramme = (changes: object = {}, claim = clerk) =>
  service.query(
    claim,
    'mutation ($i: SaveProgrammeInput!) { saveProgramme(input: $i) { code name prorated source } }',
    {
      i: { ...PROGRAMME, ...changes },
    },
  )

describe('a standard', () => {
  test.each(['-1.00', '0', '0.00', '1.005', '1e3', '99999999999999999999.00', '10000000.01', '', '一百', '１００'])(
    'of %p yuan is refused',
    async amountPerTerm => expect(await codeOf(standard({ amountPerTerm }))).toBe('BAD_USER_INPUT'),
  )

  test('is written by its own county, the platform, and nobody else', async () => {
    for (const claim of [
      bureau('EDUCATION', '370211'),
      bureau('RURAL_REVITALISATION'),
      school('2150001003'),
      partner('53500000504041823K'),
    ])
      expect(await codeOf(standard(), claim)).toBe('FORBIDDEN')
    expect(await codeOf(standard({ region: '00' }))).toBe('FORBIDDEN')
    expect(await codeOf(standard({ region: '50' }))).toBe('FORBIDDEN')
    expect(await codeOf(standard({ programme: 'NO_SUCH' }))).toBe('NOT_FOUND')
    expect(await codeOf(standard({ stage: 'SENIOR' }))).toBe('BAD_USER_INPUT')
    expect(await codeOf(standard({ source: ' ' }))).toBe('BAD_USER_INPUT')
    expect(await codeOf(standard({ region: '50', fromTerm: '2030-2031-1' }), platform)).toBeNull()
  })

  test('has versions that neither overlap nor leave a hole', async () => {
    const of = (fromTerm: string, untilTerm: string | null, amountPerTerm = '800.00') =>
      codeOf(standard({ stage: 'JUNIOR', fromTerm, untilTerm, amountPerTerm }))
    expect(await of('2025-2026-1', '2025-2026-2')).toBeNull()
    expect(await of('2025-2026-2', null)).toBe('CONFLICT')
    expect(await of('2026-2027-2', null)).toBe('CONFLICT')
    expect(await of('2024-2025-1', '2025-2026-1')).toBe('CONFLICT')
    expect(await of('2024-2025-1', '2024-2025-1')).toBe('CONFLICT')
    expect(await of('2024-2025-2', '2024-2025-2')).toBeNull()
    expect(await of('2026-2027-1', null, '850.00')).toBeNull()
    // an open end is ended by the next version
    expect(await of('2027-2028-1', null, '900.00')).toBeNull()
    expect(await of('2027-2028-1', '2026-2027-1')).toBe('BAD_USER_INPUT')
  })

  test('is corrected while no money was drafted by it, and not after', async () => {
    const input = standard({ boarder: false, region: REGION, fromTerm: '2020-2021-1', amountPerTerm: '300.00' })
    expect(await codeOf(input)).toBeNull()
    expect(await codeOf({ ...input, amountPerTerm: '301.00' })).toBeNull()
    const [child] = await plantRoll(service.admin, { count: 1, stage: 'PRIMARY' })
    await service.admin.query(
      `with e as (insert into subsidies.entitlement (student_id, programme_code, term, amount_fen, census_on, stage, boarder, categories, standard_source, region, made_by) values ($1, 'CE_LIVING', '2020-2021-1', 30100, '2020-10-31', 'PRIMARY', false, '{LIFTED}', '-', '500116', 'b') returning id)
       , b as (insert into subsidies.batch (id, number, kind, form, term, region, programmes, organisation, organisation_name, drafted_by) values (uuidv7(), 'used', 'REGULAR', 'CASH', '2020-2021-1', '500116', '{CE_LIVING}', 'b', 'b', 's') returning id)
       insert into subsidies.payment (student_id, programme_code, term, amount_fen, form, payer, serial, is_reissue, region, made_by, batch_id, entitlement_id, instalment) select $1, 'CE_LIVING', '2020-2021-1', 30100, 'CASH', 'b', 'used', false, '500116', 'b', b.id, e.id, 1 from b, e`,
      [child],
    )
    expect(await codeOf({ ...input, amountPerTerm: '302.00' })).toBe('STATE_NOT_ALLOWED')
    expect(await codeOf({ ...input, fromTerm: '2021-2022-1', amountPerTerm: '302.00' })).toBeNull()
  })
})

test('a programme is made and changed by its own county, and keeps its form once it was paid', async () => {
  expect((await saveProgramme()).data).toMatchObject({ saveProgramme: { code: 'TRY_BOOKS', prorated: false } })
  // a new one with a code that is taken would write over what stands there
  expect((await saveProgramme({ isNew: true })).errors?.[0]?.extensions.code).toBe('CONFLICT')
  expect((await saveProgramme({ isNew: true, code: 'CE_LIVING' }, platform)).errors?.[0]?.extensions.code).toBe(
    'CONFLICT',
  )
  expect((await saveProgramme({ name: '书本资料费补助', prorated: true })).data).toMatchObject({
    saveProgramme: { name: '书本资料费补助', prorated: true },
  })
  const codes = async (changes: object, claim = clerk) =>
    (await saveProgramme(changes, claim)).errors?.[0]?.extensions.code
  expect(await codes({}, bureau('EDUCATION', '370211'))).toBe('FORBIDDEN')
  expect(await codes({ region: '370211' }, bureau('EDUCATION', '370211'))).toBe('FORBIDDEN')
  expect(await codes({ code: 'CE_LIVING' })).toBe('FORBIDDEN')
  expect(await codes({ code: 'lower' })).toBe('BAD_USER_INPUT')
  expect(await codes({ form: 'GOODS' })).toBe('BAD_USER_INPUT')
  expect(await codes({ censusAutumn: '13-31' })).toBe('BAD_USER_INPUT')
  expect(await codes({ stages: [] })).toBe('BAD_USER_INPUT')
})

test('two programmes stack one way in a region', async () => {
  const rule = async (programme: string, other: string, claim = clerk, region = REGION) =>
    (
      await service.query(
        claim,
        'mutation ($i: SaveStackingRuleInput!) { saveStackingRule(input: $i) { effect other { code } } }',
        { i: { programme, other, effect: 'BLOCK', region, source: '区教文' } },
      )
    ).errors?.[0]?.extensions.code ?? null
  expect(await rule('SV_GRANT', 'YULU')).toBeNull()
  expect(await rule('SV_GRANT', 'YULU')).toBeNull()
  expect(await rule('YULU', 'SV_GRANT')).toBe('CONFLICT')
  expect(await rule('YULU', 'YULU')).toBe('BAD_USER_INPUT')
  expect(await rule('YULU', 'NO_SUCH')).toBe('NOT_FOUND')
  expect(await rule('SV_GRANT', 'YULU', bureau('EDUCATION', '370211'))).toBe('FORBIDDEN')
})

test('a trial says what a change would cost, by stage and school, and writes nothing', async () => {
  await plantRoll(service.admin, { count: 4, stage: 'PRIMARY', from: '2019-09-01' })
  await plantRoll(service.admin, { count: 3, stage: 'JUNIOR', boarder: true, from: '2019-09-01' })
  const simulate = (standards: object[], claim = clerk) =>
    service.query<{ simulate: Record<string, unknown> | null }>(
      claim,
      `query ($i: SimulateInput!) { simulate(input: $i) { personsNow personsThen amountNow amountThen byStage { name stage personsNow amountNow amountThen } bySchool { name personsThen amountThen } } programmes(region: "500116") { code standards { amountPerTerm region } } }`,
      { i: { region: REGION, term: '2019-2020-2', programmes: ['CE_LIVING'], standards } },
    )
  const before = await service.admin.query('select count(*)::int as n from subsidies.standard')
  const { data } = await simulate([
    standard({
      boarder: false,
      amountPerTerm: '400.00',
      fromTerm: '2019-2020-2',
      untilTerm: '2019-2020-2',
      region: '500116',
    }),
  ])
  expect(data.simulate).toMatchObject({
    personsNow: 8,
    personsThen: 8,
    amountNow: '3125.00',
    amountThen: '3875.00',
    byStage: [
      { name: '初中', stage: 'JUNIOR', personsNow: 3, amountNow: '1875.00', amountThen: '1875.00' },
      { name: '小学', stage: 'PRIMARY', personsNow: 5, amountNow: '1250.00', amountThen: '2000.00' },
    ],
  })
  // what is asked beside it does not see the trial
  expect(JSON.stringify(data)).not.toContain('400.00')
  expect((await service.admin.query('select count(*)::int as n from subsidies.standard')).rows).toEqual(before.rows)
  expect((await simulate([], bureau('EDUCATION', '370211'))).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  expect((await simulate([standard({ amountPerTerm: '0.00' })])).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
})

test('a county’s bank file is laid out as it says, and as usual once it says so; what is left out stays', async () => {
  const approver = { ...bureau('EDUCATION', '500119'), roles: ['VIEWER' as const, 'APPROVER' as const] }
  const saveRule = async (changes: object) =>
    (
      await service.query<{ rule: { bankColumns: unknown; noticeWorkingDays: number } | null }>(
        approver,
        'mutation ($i: SaveCountyRuleInput!) { rule: saveCountyRule(input: $i) { noticeWorkingDays bankColumns { value heading } } }',
        { i: { region: '500119', source: '区财教〔2025〕3号', ...changes } },
      )
    ).data?.rule
  const bankColumns = ['SERIAL', 'HOLDER', 'ACCOUNT', 'AMOUNT'].map(value => ({ value, heading: value }))
  expect(await saveRule({ bankColumns })).toEqual({ bankColumns, noticeWorkingDays: 5 })
  expect(await saveRule({ noticeWorkingDays: 7 })).toEqual({ bankColumns, noticeWorkingDays: 7 })
  expect(await saveRule({ bankColumns: null })).toEqual({ bankColumns: null, noticeWorkingDays: 7 })
})
