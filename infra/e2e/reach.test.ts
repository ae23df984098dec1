import { type Principal, principalOf } from '@dianming/shared/caller/principal'
import { ACCESS, type AccessRule, allows } from '@dianming/shared/subgraph/access'
import { idNumber } from '@dianming/shared/testing/numbers'
import { csv, pupil, REGISTRY_HEADINGS } from '@dianming/shared/testing/tables'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type GraphQLSchema, getNamedType, isCompositeType, isObjectType } from 'graphql'
import {
  fill,
  MUTATIONS,
  QUERIES,
  type Rows,
  readSchemas,
  rootFields,
  SERVICES,
  selection,
  TERM,
} from './src/access-calls.js'
import { type House, IMPORT_FIELDS } from './src/house.js'
import {
  CLAIMS,
  COUNTIES,
  type County,
  fillCounty,
  HOPE,
  PAYMENT_HEADINGS,
  RURAL_HEADINGS,
  ruralRow,
  startTwoCounties,
} from './src/two-counties.js'

/**
 * The rule of reach, tried: every write of every audience about a child whom another organisation holds, and about one that does not
 * exist. What the writer can read of the child stays the same byte for byte, and both writes are answered alike.
 */

const principals = new Map(Object.entries(CLAIMS).map(([name, claim]) => [name, principalOf(claim, name, new Date())]))
let schemas: Map<string, GraphQLSchema>
let house: House
/** the rows of each county's child, by region */
const children = new Map<string, Rows>()
beforeAll(async () => {
  schemas = await readSchemas()
  house = await startTwoCounties()
  for (const county of COUNTIES) children.set(county.region, await fillCounty(house, county))
}, 120_000)
afterAll(() => house?.stop())

const principalOfName = (name: string): Principal => {
  const principal = principals.get(name)
  if (!principal) throw new Error(name)
  return principal
}
const rowsOf = (region: string): Rows => children.get(region) ?? {}
const countyOf = (principal: Principal): County | undefined =>
  COUNTIES.find(
    ({ region, school, otherSchool }) =>
      region === principal.region || principal.schools.some(code => code === school || code === otherSchool),
  )
/** Whether a child is somebody else's to a principal: its own county's bureaus and its school hold it or name it; nobody else does. */
const isForeign = (name: string, county: County): boolean =>
  !new RegExp(`^(school|education|approver|rural|civil)-${county.region}$`).test(name)

/** A code of the same form that nobody gave out. */
const otherCode = (code: string): string => code.slice(0, 1) + [...code.slice(1)].reverse().join('')
/** A child that nobody has, as like the other as can be. */
const madeUp = (child: Rows, sequence: number): Rows => {
  const id = idNumber('2010-05-04', sequence, child.region)
  return {
    name: `无${child.name?.slice(1)}`,
    idNumber: id,
    registryNumber: `G${id}`,
    serial: `${child.region}9`,
    householdNumber: `${child.region}999999`,
    aidCode: otherCode(child.aidCode ?? ''),
    school: child.school ?? '',
    schoolName: child.schoolName ?? '',
    region: child.region ?? '',
  }
}

/** Everything that can be asked about a child's rows, at the gateway and at each subgraph, as one text. */
const seen = (name: string, child: Rows) => answersAt(Object.entries(house.addresses), name, child)
/** The same at the subgraphs alone: they hold the rows, so between two writes theirs are the answers to compare. */
const seenBehind = (name: string, child: Rows) =>
  answersAt(
    Object.entries(house.addresses).filter(([place]) => place !== 'gateway'),
    name,
    child,
  )
async function answersAt(places: [place: string, url: string][], name: string, child: Rows): Promise<string> {
  const answers = places.flatMap(([place, url]) =>
    (place === 'gateway' ? SERVICES : [place]).flatMap(service => {
      const schema = schemas.get(service)
      if (!schema) throw new Error(service)
      const asked = rootFields(schema, 'Query').filter(field => isAboutAChild(field.name, name))
      const calls = asked.map((field, i) => {
        const type = getNamedType(field.type)
        return `q${i}: ${fill(QUERIES[field.name] ?? '', child)} ${isCompositeType(type) ? `{ ${selection(schema, type.name, 1)} }` : ''}`
      })
      const entities = Object.keys(child).filter(
        type => type !== 'Partner' && isObjectType(schema.getType(type)) && place !== 'gateway',
      )
      return [
        ...calls.map(call => () => ask(name, `{ ${call} }`, url)),
        ...entities.map(
          type => () =>
            ask(
              name,
              `{ _entities(representations: [{ __typename: "${type}", id: "${child[type]}" }]) { ... on ${type} { ${selection(schema, type, 1)} } } }`,
              url,
            ),
        ),
      ]
    }),
  )
  const texts: string[] = []
  for (const answer of answers) texts.push(await answer())
  return texts.join('\n')
}
/** The trail grows by each question, and the auditor reads all of it; a question by number may mean an entry of one's own. */
const isAboutAChild = (query: string, name: string) =>
  /\$/.test(QUERIES[query] ?? '') &&
  !['checkOverlap', 'partner'].includes(query) &&
  !(query === 'auditTrail' && name === 'auditor')

async function ask(name: string, query: string, url?: string): Promise<string> {
  const { status, data, errors } = await house.query(name, query, {}, url)
  return JSON.stringify({ status, data, codes: errors?.map(error => [error.message, error.extensions.code]) })
}

/** An answer without what was asked with, and without what is new in every answer. */
const plain = (text: string, ...asked: Rows[]): string =>
  asked
    .flatMap(rows => Object.values(rows))
    .filter(value => value.length > 1)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, value) => rest.replaceAll(value, '~'), text)
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<id>')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')
    .replace(/\*+[\dX]{4}/g, '<number>')

const rule = (mutation: string): AccessRule => ACCESS[`Mutation.${mutation}`] ?? { to: [] }
const KINDS = [
  'Student',
  'Register',
  'Payment',
  'BankReturn',
  'Gift',
  'Account',
  'Whereabouts',
  'Need',
  'Pairing',
  'Visit',
  'Training',
] as const
type Kind = (typeof KINDS)[number]
/** Kinds of which the trial is not sent too: it is the same job, taken back. */
const WITHOUT_TRIAL: readonly Kind[] = ['Pairing', 'Visit', 'Training']

/** One line about somebody, of each kind of file, as this principal would send it. */
function fileAbout(kind: Kind, principal: Principal, person: Rows): { input: object; file: Buffer } {
  const own = countyOf(principal)
  const { name = '', idNumber: id = '', registryNumber = '', schoolName = '', serial = '', aidCode = '' } = person
  const region = own?.region ?? person.region
  switch (kind) {
    case 'Student':
      return {
        input: { region, asOf: '2020-03-02', replace: false },
        file: csv(REGISTRY_HEADINGS, [
          pupil(id, name, { 学校标识码: own?.school ?? '', 学校名称: own?.schoolName ?? '' }),
        ]),
      }
    case 'Register':
      return {
        input: { register: principal.register, region, asOf: '2020-03-02', replace: false },
        file:
          principal.register === 'RURAL_REVITALISATION'
            ? csv(RURAL_HEADINGS, [ruralRow(`${region}000077`, name, id)])
            : csv(
                [
                  '救助编号',
                  '户主姓名',
                  '姓名',
                  '身份证件号',
                  '与户主关系',
                  '乡镇街道',
                  '村(社区)',
                  '救助类别',
                  '批准日期',
                ],
                [[`${region}000078`, '某户主', name, id, '子', '某镇', '某村', '城乡低保', '2019-01-01']],
              ),
      }
    case 'Payment':
      return {
        input: { region },
        file: csv(PAYMENT_HEADINGS, [
          [`${serial}x`, registryNumber, name, id, 'CE_LIVING', TERM, '100.00', '2020-04-02', '某局'],
        ]),
      }
    case 'BankReturn':
      return {
        input: { region },
        file: csv(['流水号', '金额', '退回日期', '退回原因'], [[serial, '100.00', '2020-04-20', '户名不符']]),
      }
    case 'Gift': {
      const usual = ['物资', '平板', '1', '台', '设备', TERM, '2020-03-20']
      const headings = ['形式', '物品或服务', '数量', '单位', '用途', '学期', '日期']
      return principal.uscc
        ? {
            input: { region },
            file: csv(
              ['受助编号', '受助学生姓名', '学校', '学籍号', ...headings],
              [
                ['', name, schoolName, '', ...usual],
                ['', name, schoolName, registryNumber, ...usual],
                [aidCode, name, schoolName, '', ...usual],
              ],
            ),
          }
        : {
            input: { region },
            file: csv(
              ['捐赠单位', '统一社会信用代码', '受助学生姓名', '学校', '学籍号', ...headings],
              [['某会', HOPE, name, schoolName, registryNumber, ...usual]],
            ),
          }
    }
    case 'Account':
      return {
        input: { region },
        file: csv(
          ['学籍号', '身份证号', '姓名', '户名', '与学生关系', '账号', '开户行'],
          [[registryNumber, id, name, '某人', '父亲', '6222000033334444', '某行']],
        ),
      }
    case 'Need':
      return {
        input: own && principal.schools.length === 0 ? { region } : {},
        file: csv(['姓名', '学籍号', '手机'], [[name, registryNumber, '无']]),
      }
    case 'Pairing':
    case 'Visit': {
      const [headings, cells] = principal.register
        ? [
            ['户编号', '登记部门'],
            [person.householdNumber ?? '', '乡村振兴局'],
          ]
        : [['学籍号'], [registryNumber]]
      return {
        input: own && principal.schools.length === 0 ? { region } : {},
        file:
          kind === 'Pairing'
            ? csv(['帮扶人', '工号', ...headings], [['王老师', 'T1', ...cells]])
            : csv(
                ['帮扶人', '工号', ...headings, '走访日期', '走访类型'],
                [['王老师', 'T1', ...cells, '2020-03-05', '学习辅导']],
              ),
      }
    }
    case 'Training':
      return {
        input: { region },
        file: csv(
          ['期次', '题目', '日期', '主办', '姓名', '身份证号', '补贴'],
          [['9', '电工', '2020-03-05', '某中心', name, id, '100']],
        ),
      }
    case 'Whereabouts':
      return {
        input: { region },
        file: csv(['姓名', '身份证号', '去向', '证明材料'], [[name, id, '送教上门', '评估表']]),
      }
  }
}

/** Sends a file and answers how it ended, with the words about each row. */
async function send(name: string, kind: Kind, person: Rows, isTrial: boolean): Promise<string> {
  const { input, file } = fileAbout(kind, principalOfName(name), person)
  const id = await house.startImport(name, kind, isTrial ? { ...input, dryRun: true } : input, file)
  const { id: _, ...end } = await house.importEnd(name, kind, id)
  const field = `${kind[0]?.toLowerCase()}${kind.slice(1)}Import`
  return JSON.stringify(end) + (await ask(name, `{ ${field}(id: "${id}") { ${IMPORT_FIELDS} } }`))
}

/** Rows of the writer itself, to name beside the child. */
async function ownRows(name: string): Promise<Rows> {
  const principal = principalOfName(name)
  const own = countyOf(principal)
  const rows: Record<string, string> = { ownSchool: own?.school ?? '0000000000' }
  if (own)
    rows.Own = principal.schools.includes(own.otherSchool)
      ? (rowsOf(own.region).Other ?? '')
      : (rowsOf(own.region).Student ?? '')
  if (own && !principal.schools.includes(own.otherSchool)) rows.OwnRollEntry = rowsOf(own.region).RollEntry ?? ''
  if (principal.uscc) {
    const { donation } = await house.data<{ donation: { id: string } }>(
      name,
      'mutation ($i: RegisterDonationInput!) { donation: registerDonation(input: $i) { id } }',
      {
        i: {
          form: 'GOODS',
          purpose: 'DEVICE',
          title: '平板',
          quantity: 9,
          unit: '台',
          receivedOn: '2020-03-01',
          idempotencyKey: 'own',
        },
      },
    )
    rows.OwnDonation = donation.id
  }
  return rows
}

/** Mutations that name no person and no row of one. */
const NAMES_NO_PERSON = [
  'nameEntitlements',
  'registerDonation',
  'saveProgramme',
  'saveStandard',
  'saveStackingRule',
  'saveCountyRule',
  'saveSchoolFees',
  'checkSchoolList',
  'closeTerm',
  'callRoll',
  'promoteGrades',
  'exportRoll',
  'exportRollChanges',
  'surveySheet',
  'exportSignSheet',
  'publishNeeds',
  'admitPartner',
  'exportOpenData',
  'registerWebhook',
  'recordHelper',
  'planTraining',
  'recordVillageProject',
]
const STARTS = KINDS.map(kind => `start${kind}Import`)
const namesSomebody = (mutation: string) => /\$([A-Z]\w*|registryNumber|aidCode)\b/.test(MUTATIONS[mutation] ?? '')

test('every write names somebody here, sends a file here, or is known to name nobody', () => {
  const known = (mutation: string) =>
    [
      namesSomebody(mutation),
      STARTS.includes(mutation),
      NAMES_NO_PERSON.includes(mutation) || mutation.endsWith('Template'),
    ].filter(Boolean).length
  for (const service of SERVICES)
    for (const { name } of rootFields(schemas.get(service), 'Mutation')) expect([name, known(name)]).toEqual([name, 1])
})

test('who holds the child sees it, so what others are compared with is not nothing', async () => {
  for (const { region } of COUNTIES) {
    const child = rowsOf(region)
    for (const type of [
      'Student',
      'RollEntry',
      'HouseholdMember',
      'Household',
      'Payment',
      'Gift',
      'Entitlement',
      'Finding',
      'PayeeAccount',
      'Batch',
    ])
      expect([region, type, (child[type] ?? '').length]).toEqual([
        region,
        type,
        type === 'Finding' ? expect.any(Number) : 36,
      ])
    expect(await seen(`education-${region}`, child)).toContain(child.name)
    expect(await seen(`school-${region}`, child)).toContain('某家长')
    expect(await seen(`rural-${region}`, child)).toContain(child.name)
    expect(await seen('hope', child)).toContain(child.aidCode)
  }
})

describe.each([...principals.keys()])('%s', name => {
  const principal = principalOfName(name)
  const foreign = COUNTIES.filter(county => isForeign(name, county))

  test.each(foreign.map(county => [county.region, county] as const))(
    'of the child of %s learns nothing by any write of its own',
    async (region, _county) => {
      const child = rowsOf(region)
      // bureaus of one county have made up the same one
      const nobody = madeUp(child, 70 + (countyOf(principal) ? 0 : 1 + [...principals.keys()].indexOf(name)))
      // its own gift is a giver's to know of
      const asked = name === 'hope' ? { ...child, aidCode: (nobody.aidCode ?? '').replace(/.{5}$/, '00000') } : child
      const own = await ownRows(name)
      const [before, behind] = [await seen(name, child), await seenBehind(name, child)]
      // a giver knows of its own gift, by the masked name; nobody else knows a word
      if (name !== 'hope')
        for (const word of [child.name, child.idNumber, child.aidCode]) expect(before).not.toContain(word)
      for (const mutation of Object.keys(MUTATIONS).filter(
        mutation => namesSomebody(mutation) && allows(rule(mutation), principal),
      )) {
        // its own gift is hope's to take back
        if (name === 'hope' && ['cancelGift', 'issueVouchers'].includes(mutation)) continue
        const call = MUTATIONS[mutation] ?? ''
        const invented = await ask(name, `mutation { r: ${fill(call, { ...nobody, ...own })} }`)
        const real = await ask(name, `mutation { r: ${fill(call, { ...asked, ...own })} }`)
        expect([mutation, plain(real, asked)]).toEqual([mutation, plain(invented, nobody)])
        if (!real.includes('"codes"')) expect([mutation, await seenBehind(name, child)]).toEqual([mutation, behind])
      }
      // a partner's list is not tried
      for (const kind of KINDS.filter(kind => allows(rule(`start${kind}Import`), principal)))
        for (const isTrial of principal.audience === 'PARTNER' || WITHOUT_TRIAL.includes(kind)
          ? [false]
          : [true, false]) {
          const invented = await send(name, kind, nobody, isTrial)
          const real = await send(name, kind, asked, isTrial)
          expect([kind, isTrial, plain(real, asked)]).toEqual([kind, isTrial, plain(invented, nobody)])
          expect([kind, isTrial, await seenBehind(name, child)]).toEqual([kind, isTrial, behind])
        }
      if (rule('callRoll').to.includes(principal.audience) && principal.roles.has('OPERATOR'))
        await house.callRoll(countyOf(principal)?.region, name)
      const overlap = QUERIES.checkOverlap ?? ''
      expect(plain(await ask(name, `{ ${fill(overlap, child)} { overlap kinds advice } }`), child)).toBe(
        plain(await ask(name, `{ ${fill(overlap, nobody)} { overlap kinds advice } }`), nobody),
      )
      expect(await seen(name, child)).toBe(before)
    },
    120_000,
  )
})

const [HERE, THERE] = [COUNTIES[0], COUNTIES[1]]
/** Enters children into a county's registry who were not there. */
async function enter({ region, school, schoolName }: County, ...pupils: [id: string, name: string][]): Promise<void> {
  const at = { 学校标识码: school, 学校名称: schoolName }
  const file = csv(
    REGISTRY_HEADINGS,
    pupils.map(([id, name]) => pupil(id, name, at)),
  )
  const job = await house.importFile(
    `education-${region}`,
    'Student',
    { region, asOf: '2020-03-02', replace: false },
    file,
  )
  expect(job).toMatchObject({ status: 'DONE', rowsAccepted: pupils.length })
}

describe('a register’s child in another county', () => {
  const line = async (client: string, name: string) => {
    const { roll } = await house.data<{
      roll: {
        nodes: {
          status: string
          student: { name: string } | null
          elsewhere: { stage: string; release: string } | null
        }[]
      }
    }>(
      client,
      `{ roll(region: "${THERE.region}", filter: { name: "${name}" }) { nodes { status student { name } elsewhere { stage release } } } }`,
    )
    return roll.nodes
  }
  const list = (...people: [id: string, name: string][]) =>
    house.importFile(
      `rural-${THERE.region}`,
      'Register',
      { register: 'RURAL_REVITALISATION', region: THERE.region, asOf: '2020-03-03', replace: false },
      csv(
        RURAL_HEADINGS,
        people.map(([id, name], i) => ruralRow(`${THERE.region}${id.slice(-6)}${i}`, name, id)),
      ),
    )

  test('is told to study elsewhere, at what stage, and no more, until that county’s education bureau releases it', async () => {
    const [id, refusedId, otherName] = [41, 42, 43].map(sequence => idNumber('2010-09-09', sequence))
    await enter(HERE, [id ?? '', '钱远行'], [refusedId ?? '', '钱不放'], [otherName ?? '', '钱异名'])
    await list([id ?? '', '钱远行'], [refusedId ?? '', '钱不放'], [otherName ?? '', '钱义名'])
    await house.callRoll(THERE.region, `education-${THERE.region}`)
    const told = (release: string) => [{ status: 'MATCHED', student: null, elsewhere: { stage: 'PRIMARY', release } }]
    for (const role of ['rural', 'education'])
      expect(await line(`${role}-${THERE.region}`, '钱远行')).toEqual(told('ASKED'))
    // across counties one letter of the name is not enough: it is nobody there
    expect(await line(`rural-${THERE.region}`, '钱义名')).toEqual([
      { status: 'NOT_IN_SCHOOL', student: null, elsewhere: null },
    ])

    const { releases } = await house.data<{
      releases: { nodes: { id: string; region: string; student: { name: string } }[] }
    }>(`education-${HERE.region}`, '{ releases(status: ASKED, first: 200) { nodes { id region student { name } } } }')
    const asked = (name: string) => releases.nodes.find(release => release.student.name === name)?.id
    const decide = (client: string, id: string | undefined, release: boolean) =>
      house.query(
        client,
        'mutation ($ids: [ID!]!, $r: Boolean!) { decideReleases(ids: $ids, release: $r, reason: "核实") { status } }',
        { ids: [id], r: release },
      )
    // whoever asks cannot answer
    expect((await decide(`education-${THERE.region}`, asked('钱远行'), true)).errors?.[0]?.extensions.code).toBe(
      'NOT_FOUND',
    )
    expect((await decide(`education-${HERE.region}`, asked('钱远行'), true)).errors).toBeUndefined()
    expect((await decide(`education-${HERE.region}`, asked('钱不放'), false)).errors).toBeUndefined()
    expect(await line(`rural-${THERE.region}`, '钱远行')).toEqual([
      { status: 'MATCHED', student: { name: '钱远行' }, elsewhere: null },
    ])
    expect(await line(`rural-${THERE.region}`, '钱不放')).toEqual(told('REFUSED'))
  })

  test('a file with more than a few of them waits for somebody to confirm it', async () => {
    const people = [51, 52, 53, 54, 55, 56].map((sequence): [string, string] => [
      idNumber('2010-09-10', sequence),
      `孙${'甲乙丙丁戊己'[sequence - 51]}`,
    ])
    await enter(HERE, ...people)
    expect((await list(...people.slice(0, 5))).status).toBe('DONE')
    const more = [61, 62, 63, 64, 65, 66].map((sequence): [string, string] => [
      idNumber('2010-09-11', sequence),
      `李${'甲乙丙丁戊己'[sequence - 61]}`,
    ])
    await enter(HERE, ...more)
    const held = await list(...more)
    expect(held.status).toBe('HELD')
    const { job } = await house.data<{ job: { holdReasons: string[] } }>(
      `rural-${THERE.region}`,
      'query ($id: ID!) { job: registerImport(id: $id) { holdReasons } }',
      { id: held.id },
    )
    expect(job.holdReasons).toEqual(['STUDY_ELSEWHERE'])
  })
})

describe('a transfer between two counties', () => {
  const FIELDS = 'id status undoUntil student { id name }'
  interface Transfer {
    id: string
    status: string
    student: { id: string; name: string } | null
  }
  const [holder, taker] = [`education-${HERE.region}`, `education-${THERE.region}`]
  const request = async (id: string, name: string, school = THERE.school) =>
    (
      await house.data<{ t: Transfer }>(
        taker,
        `mutation ($i: RequestTransferInput!) { t: requestTransfer(input: $i) { ${FIELDS} } }`,
        {
          i: { registryNumber: `G${id}`, name, toSchoolCode: school, grade: 4, on: '2020-09-01', reason: '随父母务工' },
        },
      )
    ).t
  const act = (client: string, mutation: string) =>
    house.query<{ t: Transfer }>(client, `mutation { t: ${mutation} { ${FIELDS} } }`)
  const life = async (client: string, id: string) =>
    (
      await house.data<{
        student: { name: string; payments: { serial: string }[]; enrolments: { school: { code: string } }[] } | null
      }>(client, `{ student(registryNumber: "G${id}") { name payments { serial } enrolments { school { code } } } }`)
    ).student

  test('asked and released, its history moves with the child; undone, it is back', async () => {
    const [id, name] = [idNumber('2010-10-10', 81), '周迁来']
    await enter(HERE, [id, name])
    await house.importFile(
      holder,
      'Payment',
      { region: HERE.region },
      csv(PAYMENT_HEADINGS, [['moved-1', `G${id}`, name, id, 'CE_LIVING', TERM, '500.00', '2020-04-02', '区教委']]),
    )
    const asked = await request(id, name)
    expect([asked.status, asked.student, await life(taker, id)]).toEqual(['ASKED', null, null])
    // who is not asked finds nothing, and nobody decides alone what is not in dispute
    expect((await act(taker, `releaseTransfer(id: "${asked.id}")`)).errors?.[0]?.extensions.code).toBe('NOT_FOUND')
    expect(
      (await act('platform', `decideTransfer(id: "${asked.id}", release: true, reason: "核实")`)).errors?.[0]
        ?.extensions.code,
    ).toBe('NOT_FOUND')

    expect((await act(holder, `releaseTransfer(id: "${asked.id}")`)).data?.t.status).toBe('RELEASED')
    expect(await life(taker, id)).toEqual({
      name,
      payments: [{ serial: 'moved-1' }],
      enrolments: [{ school: { code: HERE.school } }, { school: { code: THERE.school } }],
    })
    expect(await life(holder, id)).toBeNull()

    expect((await act(holder, `undoTransfer(id: "${asked.id}", reason: "又回来了")`)).data?.t.status).toBe('UNDONE')
    expect(await life(taker, id)).toBeNull()
    expect(await life(holder, id)).toEqual({
      name,
      payments: [{ serial: 'moved-1' }],
      // that it was taken back stays to be seen, on no day
      enrolments: [{ school: { code: HERE.school } }, { school: { code: THERE.school } }],
    })
  })

  test('refused, contested, and decided by the platform, which does not learn of whom', async () => {
    const [id, name] = [idNumber('2010-10-11', 82), '吴争议']
    await enter(HERE, [id, name])
    const asked = await request(id, name)
    expect((await act(holder, `refuseTransfer(id: "${asked.id}", reason: "家长未办手续")`)).data?.t.status).toBe(
      'REFUSED',
    )
    expect(await life(taker, id)).toBeNull()
    expect((await act(taker, `contestTransfer(id: "${asked.id}", reason: "已实际就读")`)).data?.t.status).toBe(
      'CONTESTED',
    )
    const { transfers } = await house.data<{ transfers: { nodes: (Transfer & { name: string | null })[] } }>(
      'platform',
      '{ transfers(first: 200) { nodes { id status name student { id name } } } }',
    )
    expect(transfers.nodes.filter(transfer => transfer.id === asked.id)).toEqual([
      { id: asked.id, status: 'CONTESTED', name: null, student: null },
    ])
    expect(
      (await act('platform', `decideTransfer(id: "${asked.id}", release: true, reason: "两地核实")`)).data?.t.status,
    ).toBe('RELEASED')
    expect((await life(taker, id))?.name).toBe(name)
    expect(await life(holder, id)).toBeNull()
  })

  test('of a child that nobody has it is asked for and answered like any other', async () => {
    const [id, name] = [idNumber('2010-10-12', 83), '郑乌有']
    const asked = await request(id, name)
    expect([asked.status, asked.student]).toEqual(['ASKED', null])
  })
})

test('a county that writes another’s child into its registry takes no aid from it, and is named none for it', async () => {
  const [id, name] = [idNumber('2010-11-11', 91, HERE.region), '冯有助']
  const next = '2021-2022-1'
  await enter(HERE, [id, name])
  await house.importFile(
    `rural-${HERE.region}`,
    'Register',
    { register: 'RURAL_REVITALISATION', region: HERE.region, asOf: '2020-03-03', replace: false },
    csv(RURAL_HEADINGS, [ruralRow(`${HERE.region}000091`, name, id)]),
  )
  await house.callRoll(HERE.region, `education-${HERE.region}`)
  await enter(THERE, [id, name])
  await house.callRoll(THERE.region, `education-${THERE.region}`)
  for (const { region } of [THERE, HERE]) await house.nameEntitlements({ region, term: next }, `education-${region}`)
  const named = async (client: string) =>
    (
      await house.data<{ student: { categories: string[]; entitlements: { status: string; categories: string[] }[] } }>(
        client,
        `{ student(registryNumber: "G${id}") { categories entitlements { status categories } } }`,
      )
    ).student
  const own = await named(`education-${HERE.region}`)
  expect(own.entitlements.length).toBeGreaterThan(0)
  expect(own.entitlements).toEqual(own.entitlements.map(() => ({ status: 'NAMED', categories: ['LIFTED'] })))
  expect(await named(`education-${THERE.region}`)).toEqual({ categories: [], entitlements: [] })
})

test('the stored data keeps every invariant', async () => {
  expect(await house.violations()).toEqual([])
})
