import { readFile } from 'node:fs/promises'
import { DEMO_PRINCIPALS } from '@dianming/local/platform'
import { readPrincipals } from '@dianming/local/principals'
import { type Principal, principalOf } from '@dianming/shared/caller/principal'
import { ACCESS, allows, NUMBER_SIGHT, ruleOf, sightOf } from '@dianming/shared/subgraph/access'
import { takeTexts } from '@dianming/shared/subgraph/free-text'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isListType,
  isObjectType,
  isScalarType,
} from 'graphql'
import { fill, MUTATIONS, QUERIES, readSchemas, rootFields, SERVICES, selection, TERM } from './src/access-calls.js'
import { House, REGION } from './src/house.js'

/** Every principal against every field and operation, at the gateway and at each subgraph, as the matrix in code says. */

let schemas = new Map<string, GraphQLSchema>()
const principals = new Map<string, Principal>()

let house: House
/** One child of the demo county with aid of every channel, and the rows around her. */
const sample: Record<string, string> = {}
/** Which demo principals may see the sample row of a type, by the words of the design; everyone else finds nothing. */
let sees: Record<string, string[]>

beforeAll(async () => {
  schemas = await readSchemas()
  for (const [name, { claim }] of await readPrincipals(DEMO_PRINCIPALS))
    principals.set(name, principalOf(claim, name, new Date()))
  house = await House.start()
  await house.importCounty()
  await house.callRoll()
  await house.importAid()
  await house.nameEntitlements({ region: REGION, term: TERM })
  await chooseSample()
})
afterAll(() => house?.stop())

async function chooseSample(): Promise<void> {
  interface Found {
    id: string
    status: string
    categories: string[]
    member: { id: string; idNumber: string }
    household: { id: string; number: string | null }
    student: {
      id: string
      registryNumber: string
      idNumber: string
      enrolment: { school: { id: string; code: string } }
      payments: { id: string; payer: string }[]
      entitlements: { id: string }[]
      findings: { id: string }[]
      gifts: { id: string; donation: { id: string; partner: { id: string; uscc: string } } }[]
    } | null
  }
  const roll = await house.all<Found>(
    'bureau-education',
    `roll(region: "${REGION}", status: MATCHED)`,
    'id status categories member { id idNumber } household { id number } student { id registryNumber idNumber enrolment { school { id code } } payments { id payer } entitlements { id } findings { id } gifts { id donation { id partner { id uscc } } } }',
  )
  const found = roll.find(
    e =>
      e.student?.enrolment.school.code === '2150001003' &&
      e.student.payments.length &&
      e.student.gifts.length &&
      e.student.entitlements.length &&
      e.student.findings.length &&
      e.household.number &&
      e.categories.includes('LIFTED'),
  )
  const gift = found?.student?.gifts[0]
  if (!found?.student || !gift) throw new Error('the demo county has no child to try with')
  Object.assign(sample, {
    Student: found.student.id,
    School: found.student.enrolment.school.id,
    RollEntry: found.id,
    HouseholdMember: found.member.id,
    Household: found.household.id,
    Payment: found.student.payments[0]?.id,
    Gift: gift.id,
    Entitlement: found.student.entitlements[0]?.id,
    Finding: found.student.findings[0]?.id,
    Donation: gift.donation.id,
    Partner: gift.donation.partner.id,
    Programme: 'CE_LIVING',
    registryNumber: found.student.registryNumber,
    idNumber: found.student.idNumber,
    memberIdNumber: found.member.idNumber,
    uscc: gift.donation.partner.uscc,
  })
  const { student } = await house.data<{ student: { aidCode: string } }>(
    'bureau-education',
    'query ($id: ID!, $uscc: String!) { student(id: $id) { aidCode(uscc: $uscc) } }',
    { id: found.student.id, uscc: sample.uscc },
  )
  sample.aidCode = student.aidCode
  // a batch in which only this child stands: the others have no account
  const NEXT = '2020-2021-1'
  await house.nameEntitlements({ region: REGION, term: NEXT })
  await house.data(
    'bureau-education',
    `mutation ($i: CheckSchoolListInput!) { checkSchoolList(input: $i) { confirmed } }`,
    {
      i: { schoolCode: '2150001003', term: NEXT },
    },
  )
  const { payee } = await house.data<{ payee: { id: string } }>(
    'school-jiasi',
    'mutation ($i: SetPayeeInput!) { payee: setPayee(input: $i) { id } }',
    {
      i: {
        studentId: found.student.id,
        holder: '某家长',
        relation: 'FATHER',
        account: '6222000011112222',
        bank: '某农商行',
      },
    },
  )
  const { batch } = await house.data<{ batch: { id: string; persons: number } }>(
    'bureau-education',
    'mutation ($i: DraftBatchInput!) { batch: draftBatch(input: $i) { id persons } }',
    { i: { kind: 'REGULAR', region: REGION, term: NEXT, idempotencyKey: 'access' } },
  )
  expect(batch.persons).toBe(1)
  await house.data('bureau-education', 'mutation ($id: ID!) { reviewBatch(id: $id) { status } }', { id: batch.id })
  await house.data('bureau-education', 'mutation ($id: ID!) { publiciseBatch(id: $id) { status } }', { id: batch.id })
  const { objection } = await house.data<{ objection: { id: string } }>(
    'bureau-education',
    'mutation ($i: RecordObjectionInput!) { objection: recordObjection(input: $i) { id } }',
    { i: { batchId: batch.id, text: '请核实', studentId: found.student.id } },
  )
  const { student: guarded } = await house.data<{ student: { guardians: { id: string }[] } }>(
    'school-jiasi',
    'query ($id: ID!) { student(id: $id) { guardians { id } } }',
    { id: found.student.id },
  )
  Object.assign(sample, {
    PayeeAccount: payee.id,
    Guardian: guarded.guardians[0]?.id,
    Batch: batch.id,
    Objection: objection.id,
  })
  // six of the school's children lack a tablet, and a charity that the county admitted has reserved one of them
  const { nodes: six } = (
    await house.data<{ school: { students: { nodes: { id: string }[] } } }>(
      'school-jiasi',
      '{ school(code: "2150001003") { students(first: 6) { nodes { id } } } }',
    )
  ).school.students
  for (const [i, { id }] of six.entries())
    await house.data('school-jiasi', 'mutation ($i: RecordNeedInput!) { recordNeed(input: $i) { id } }', {
      i: { studentId: id, item: 'COMPUTER', reason: 'BROKEN', idempotencyKey: `need ${i}` },
    })
  await house.data(
    'bureau-education-approver',
    'mutation ($i: AdmitPartnerInput!) { admitPartner(input: $i) { id } }',
    {
      i: { uscc: '53500000504041823K', name: '某会', region: REGION, until: '2099-12-31', agreement: '协议' },
    },
  )
  await house.data('bureau-education', `mutation { publishNeeds(region: "${REGION}") }`)
  const { needs } = await house.data<{ needs: { nodes: { id: string }[] } }>(
    'charity-hope',
    '{ needs { nodes { id } } }',
  )
  const { reserved } = await house.data<{ reserved: { id: string } }>(
    'charity-hope',
    'mutation ($i: ReserveNeedInput!) { reserved: reserveNeed(input: $i) { id } }',
    { i: { needId: needs.nodes[0]?.id, quantity: 1, idempotencyKey: 'one' } },
  )
  Object.assign(sample, { Need: needs.nodes[0]?.id, Reservation: reserved.id })
  const { pairing } = await house.data<{ pairing: { id: string; helper: { id: string } } }>(
    'school-jiasi',
    'mutation ($i: PairInput!) { pairing: pair(input: $i) { id helper { id } } }',
    {
      i: {
        helper: { name: '王老师', staffNumber: 'T001', kind: 'TEACHER', team: '一年级组' },
        studentId: found.student.id,
        purposes: ['TUTORING'],
        from: '2020-03-01',
        idempotencyKey: 'pair',
      },
    },
  )
  const { visit } = await house.data<{ visit: { id: string } }>(
    'school-jiasi',
    'mutation ($i: RecordVisitInput!) { visit: recordVisit(input: $i) { id } }',
    { i: { pairingId: pairing.id, on: '2020-03-02', kind: 'COUNSELLING', notes: '谈心', idempotencyKey: 'visit' } },
  )
  const { difficulty } = await house.data<{ difficulty: { id: string } }>(
    'school-jiasi',
    'mutation ($i: OpenDifficultyInput!) { difficulty: openDifficulty(input: $i) { id } }',
    { i: { pairingId: pairing.id, kind: 'DEVICE', title: '没有电脑', idempotencyKey: 'difficulty' } },
  )
  const { training } = await house.data<{ training: { id: string } }>(
    'bureau-education',
    'mutation ($i: PlanTrainingInput!) { training: planTraining(input: $i) { id } }',
    { i: { kind: 'TRADE', title: '电工', on: '2020-03-02', host: '某中心', idempotencyKey: 'training' } },
  )
  const { project } = await house.data<{ project: { id: string } }>(
    'bureau-education',
    'mutation ($i: RecordVillageProjectInput!) { project: recordVillageProject(input: $i) { id } }',
    {
      i: {
        village: '新村',
        title: '道路',
        funder: '某局',
        amount: '9.00',
        startedOn: '2020-03-02',
        schoolCode: '2150001003',
        shares: [{ organisation: '某会', uscc: sample.uscc, amount: '9.00' }],
        idempotencyKey: 'project',
      },
    },
  )
  Object.assign(sample, {
    Pairing: pairing.id,
    Helper: pairing.helper.id,
    Visit: visit.id,
    Difficulty: difficulty.id,
    TrainingSession: training.id,
    VillageProject: project.id,
  })
  const registers = [
    'bureau-rural',
    ...(found.categories.some(c => ['DIBAO', 'DIBAO_MARGIN', 'TEKUN', 'ORPHAN', 'DE_FACTO_UNSUPPORTED'].includes(c))
      ? ['bureau-civil']
      : []),
    ...(found.categories.some(c => c.startsWith('DISABLED')) ? ['bureau-disabled'] : []),
  ]
  const seeChild = ['school-jiasi', 'bureau-education', 'bureau-education-approver', ...registers]
  const giver = [...principals]
    .filter(([, principal]) => principal.uscc === gift.donation.partner.uscc)
    .map(([name]) => name)
  const seeGift = [...new Set(['school-jiasi', 'bureau-education', 'bureau-education-approver', ...giver])]
  // the household and its row are the rural register's, which other registers' bureaus do not read
  const seeRural = ['school-jiasi', 'bureau-education', 'bureau-education-approver', 'bureau-rural']
  const everybody = [...principals.keys()]
  const isRegister = (name: string) => principals.get(name)?.audience === 'REGISTER'
  const seeOfHelp = ['school-jiasi', 'bureau-education', 'bureau-education-approver']
  sees = {
    Student: seeChild,
    RollEntry: seeChild,
    Payment: seeChild,
    Entitlement: seeChild,
    // the payments and gifts it stands on are the education bureau's: no register is a party
    Finding: ['school-jiasi', 'bureau-education', 'bureau-education-approver'],
    PayeeAccount: ['school-jiasi', 'bureau-education', 'bureau-education-approver'],
    Guardian: ['school-jiasi', 'bureau-education', 'bureau-education-approver'],
    Batch: ['school-jiasi', 'bureau-education', 'bureau-education-approver'],
    Objection: ['bureau-education', 'bureau-education-approver'],
    Household: seeRural,
    HouseholdMember: seeRural,
    Gift: seeGift,
    // a donation also by the schools of the other children who got of it
    Donation: [...new Set([...seeGift, ...(await schoolsOfDonation(gift.donation.id))])],
    Partner: everybody.filter(
      name => ['SCHOOL', 'EDUCATION'].includes(principals.get(name)?.audience ?? '') || giver.includes(name),
    ),
    School: everybody.filter(name => !['PARTNER', 'HELPER'].includes(principals.get(name)?.audience ?? '')),
    Programme: everybody.filter(name => principals.get(name)?.audience !== 'HELPER'),
    Beneficiary: giver,
    // a student's pairing by its teacher: no register's
    Pairing: [...seeOfHelp, 'helper-teacher'],
    Helper: everybody.filter(name => [...seeOfHelp, 'helper-teacher'].includes(name) || isRegister(name)),
    Visit: [...seeOfHelp, 'helper-teacher'],
    Difficulty: [...seeOfHelp, 'helper-teacher'],
    TrainingSession: everybody.filter(name => isRegister(name) || /^bureau-education(-approver)?$/.test(name)),
    VillageProject: everybody.filter(name => isRegister(name) || seeOfHelp.includes(name) || giver.includes(name)),
    Need: ['bureau-education', 'bureau-education-approver', 'charity-hope', 'auditor'],
    Reservation: ['bureau-education', 'bureau-education-approver', 'charity-hope'],
  }
}

async function schoolsOfDonation(id: string): Promise<string[]> {
  const { donation } = await house.data<{
    donation: { gifts: { nodes: { student: { enrolment: { school: { code: string } } } | null }[] } }
  }>(
    'bureau-education',
    'query ($id: ID!) { donation(id: $id) { gifts(first: 200) { nodes { student { enrolment { school { code } } } } } } }',
    { id },
  )
  const codes = donation.gifts.nodes.map(gift => gift.student?.enrolment.school.code ?? '')
  return [...principals]
    .filter(([, principal]) => principal.schools.some(code => codes.includes(code)))
    .map(([name]) => name)
}

const elsewhere = (principal: Principal) => (principal.region === REGION ? null : 'FORBIDDEN')
/** Of a county everybody above counties may read figures. */
const ofAnotherCounty = (principal: Principal) => (principal.region === null ? null : elsewhere(principal))
/** The type whose one row a query asks for. */
const ASKS_FOR: Record<string, string> = Object.fromEntries(
  [
    'Student',
    'Household',
    'Partner',
    'Donation',
    'Beneficiary',
    'Batch',
    'Finding',
    'RollEntry',
    'Reservation',
    'Pairing',
    'TrainingSession',
    'VillageProject',
  ].map(type => [type[0]?.toLowerCase() + type.slice(1), type]),
)
/** The code with which a question about someone else's row is refused, where null would be taken for an answer. */
const REFUSALS: Record<string, (principal: Principal) => string | null> = {
  rollOn: elsewhere,
  rollChanges: elsewhere,
  countyRule: elsewhere,
  simulate: elsewhere,
  supportSummary: ofAnotherCounty,
  schoolLists: elsewhere,
  checkOverlap: principal => {
    if (principal.audience === 'PARTNER') return 'FORBIDDEN'
    return principal.audience === 'SCHOOL' && !(sees.Student ?? []).includes(principal.subject)
      ? 'NOT_FOUND'
      : otherCounty(principal)
  },
  schoolList: principal =>
    principal.audience === 'SCHOOL' && !principal.schools.includes('2150001003') ? 'NOT_FOUND' : otherCounty(principal),
}
const otherCounty = (principal: Principal) =>
  principal.audience === 'EDUCATION' && principal.region !== REGION ? 'NOT_FOUND' : null
/** Who may do it in 500116, beyond audience and role: the region's and the register's own. */
const OF_500116 = (name: string, mutation: string): boolean =>
  name !== 'bureau-education-370211' ||
  !/^(start(?!Pairing|Visit|Training)|callRoll|nameEntitlements|promoteGrades|exportRoll|saveProgramme|saveStandard|saveStackingRule|saveCountyRule|draftBatch|closeTerm|publishNeeds|admitPartner|exportOpenData|planTraining|recordVillageProject)/.test(
    mutation,
  )

const principalOfName = (name: string): Principal => {
  const principal = principals.get(name)
  if (!principal) throw new Error(name)
  return principal
}
const names = () => [...principals.keys()]
test('every type and operation has a rule and a try here', () => {
  for (const service of SERVICES) {
    for (const field of rootFields(schemas.get(service), 'Query'))
      expect([field.name, QUERIES[field.name] !== undefined, ACCESS[`Query.${field.name}`] !== undefined]).toEqual([
        field.name,
        true,
        true,
      ])
    for (const field of rootFields(schemas.get(service), 'Mutation'))
      expect([field.name, MUTATIONS[field.name] !== undefined, ACCESS[`Mutation.${field.name}`] !== undefined]).toEqual(
        [field.name, true, true],
      )
  }
})

describe.each(['gateway', ...SERVICES])('at %s', place => {
  const services = place === 'gateway' ? SERVICES : [place]

  test('queries answer null, as if nothing were there, to whom they are not for', async () => {
    for (const service of services)
      for (const field of rootFields(schemas.get(service), 'Query')) {
        const call = QUERIES[field.name] ?? field.name
        const type = ASKS_FOR[field.name]
        const refusal = REFUSALS[field.name]
        const schema = schemas.get(service)
        if (!schema) continue
        const body = isCompositeType(getNamedType(field.type))
          ? `{ ${selection(schema, getNamedType(field.type).name, 1)} }`
          : ''
        for (const name of names()) {
          const answer = await house.query<Record<string, unknown>>(
            name,
            `{ found: ${fill(call, sample)} ${body} }`,
            {},
            house.addresses[place],
          )
          const isAllowed = allows(ruleOf('Query', field.name) ?? { to: [] }, principalOfName(name))
          const isSeen = isAllowed && (!type || (sees[type] ?? []).includes(name))
          const refused = isAllowed ? (refusal?.(principalOfName(name)) ?? null) : null
          const code = answer.errors?.[0]?.extensions.code ?? null
          expect([field.name, name, answer.status, code]).toEqual([field.name, name, 200, refused])
          if (!isSeen || refused) expect([field.name, name, answer.data?.found]).toEqual([field.name, name, null])
          else if (type) expect([field.name, name, answer.data?.found !== null]).toEqual([field.name, name, true])
        }
      }
  })

  test('mutations are FORBIDDEN to whom they are not for, and find nothing of others', async () => {
    for (const service of services)
      for (const field of rootFields(schemas.get(service), 'Mutation'))
        for (const name of names()) {
          const answer = await house.query(
            name,
            `mutation { ${fill(MUTATIONS[field.name] ?? '', {})} }`,
            {},
            house.addresses[place],
          )
          const mayCall =
            allows(ruleOf('Mutation', field.name) ?? { to: [] }, principalOfName(name)) &&
            OF_500116(name, field.name) &&
            // only whom a county has admitted
            (field.name !== 'reserveNeed' || name === 'charity-hope') &&
            (field.name !== 'registerDonation' || principalOfName(name).uscc !== null) &&
            (field.name !== 'startRegisterImport' || name === 'bureau-rural')
          const code = answer.errors?.[0]?.extensions.code ?? null
          if (!mayCall) expect([field.name, name, code, answer.data]).toEqual([field.name, name, 'FORBIDDEN', null])
          else expect([field.name, name, [null, 'NOT_FOUND'].includes(code)]).toEqual([field.name, name, true])
        }
  })
})

describe.each(SERVICES)('entities of %s', service => {
  test('a row is seen by whom the matrix names, field by field, and by nobody else', async () => {
    const schema = schemas.get(service)
    if (!schema) throw new Error(service)
    const types = Object.keys(sees).filter(
      type =>
        isObjectType(schema.getType(type)) &&
        new RegExp(`type ${type} (implements \\w+ )?@key\\(fields: "\\w+"\\)`).test(printed.get(service) ?? ''),
    )
    expect(types.length).toBeGreaterThan(0)
    for (const type of types)
      for (const name of names()) {
        const key = type === 'Programme' ? 'code' : 'id'
        const answer = await house.query<{ _entities: (Record<string, unknown> | null)[] }>(
          name,
          `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { ${selection(schema, type, 1)} } } }`,
          { r: [{ __typename: type, [key]: sample[type] }] },
          house.addresses[service],
        )
        const principal = principalOfName(name)
        const entity = answer.data?._entities[0] ?? null
        expect([type, name, answer.status, answer.errors ?? null]).toEqual([type, name, 200, null])
        if (!(sees[type] ?? []).includes(name)) expect([type, name, isEmpty(entity)]).toEqual([type, name, true])
        else {
          expect([type, name, entity === null]).toEqual([type, name, false])
          for (const [field, value] of Object.entries(entity ?? {})) {
            const rule = ACCESS[`${type}.${field}`]
            if (rule && !allows(rule, principal)) expect([type, field, name, value]).toEqual([type, field, name, null])
          }
        }
      }
  })
})

/** A stub of another service's entity holds no more than the id that was asked with. */
function isEmpty(entity: Record<string, unknown> | null): boolean {
  if (entity === null) return true
  return Object.entries(entity).every(
    ([field, value]) =>
      ['id', '__typename'].includes(field) ||
      value === null ||
      (Array.isArray(value) && value.length === 0) ||
      isEmptyPage(value),
  )
}
const isEmptyPage = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'totalCount' in value && value.totalCount === 0

const printed = new Map<string, string>()
beforeAll(async () => {
  for (const service of SERVICES)
    printed.set(service, await readFile(new URL(`../../schema/${service}.graphql`, import.meta.url), 'utf8'))
})

test('numbers are seen whole, by their last four, or not at all, as the matrix says', async () => {
  const numbers: Record<keyof typeof NUMBER_SIGHT, [service: string, type: string, whole: string]> = {
    'Student.registryNumber': ['students', 'Student', sample.registryNumber ?? ''],
    'Student.idNumber': ['students', 'Student', sample.idNumber ?? ''],
    'HouseholdMember.idNumber': ['households', 'HouseholdMember', sample.memberIdNumber ?? ''],
  }
  for (const [path, [service, type, whole]] of Object.entries(numbers)) {
    const field = path.split('.')[1] ?? ''
    for (const name of names()) {
      const answer = await house.query<{ _entities: (Record<string, string> | null)[] }>(
        name,
        `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { ${field} } } }`,
        { r: [{ __typename: type, id: sample[type] }] },
        house.addresses[service],
      )
      const sight = (sees[type] ?? []).includes(name)
        ? sightOf(principalOfName(name), path as keyof typeof NUMBER_SIGHT)
        : 'NONE'
      const expected =
        sight === 'WHOLE' ? whole : sight === 'LAST_FOUR' ? whole.slice(-4).padStart(whole.length, '*') : undefined
      expect([path, name, answer.data?._entities[0]?.[field]]).toEqual([path, name, expected])
    }
  }
})

test('one query shows a school its named students whole, and the same query shows others none of them', async () => {
  const query = `{ school(code: "2150001003") { name roll(first: 200) { nodes { categories household { headName town village } student { id name registryNumber categories household { headName }
    entitlements { amount status categories basis programme { name } payments { amount } } payments { amount } gifts { title giver item { code } } findings { rule explanation records { giver } }
    aid { nodes { channel giver title amount on source { __typename ... on Payment { serial } ... on Gift { title } } } } aidTotals { channel amount } } } } } }`
  interface Seen {
    school: {
      name: string
      roll: {
        nodes: {
          categories: string[]
          household: unknown
          student: {
            name: string
            registryNumber: string
            aid: { nodes: unknown[] }
            entitlements: unknown[]
            findings: { explanation: string }[]
          } | null
        }[]
      }
    } | null
  }
  const own = await house.data<Seen>('school-jiasi', query)
  // asked again it is compiled, and answers the same
  for (let i = 0; i < 3; i++) expect(await house.data<Seen>('school-jiasi', query)).toEqual(own)
  const named = own.school?.roll.nodes.filter(entry => entry.student) ?? []
  expect(named.length).toBeGreaterThan(20)
  for (const entry of named) {
    expect(entry.categories.length).toBeGreaterThan(0)
    expect(entry.household).not.toBeNull()
    expect(entry.student?.registryNumber).toMatch(/^\*+[\dX]{4}$/)
  }
  expect(named.some(entry => (entry.student?.aid.nodes.length ?? 0) > 1)).toBe(true)
  expect(named.filter(entry => entry.student?.entitlements.length).length).toBeGreaterThan(20)
  expect(named.some(entry => entry.student?.findings.some(finding => finding.explanation.includes('元')))).toBe(true)
  const secrets = named.flatMap(entry => [entry.student?.registryNumber ?? '', entry.student?.name ?? ''])
  for (const name of [
    'school-baisha',
    'charity-hope',
    'company-telecom',
    'bureau-education-370211',
    'auditor',
    'platform',
  ]) {
    const answer = await house.query<Seen>(name, query)
    expect([name, secrets.filter(secret => JSON.stringify(answer).includes(secret))]).toEqual([name, []])
    expect([name, answer.data?.school ?? null]).toEqual([
      name,
      ['auditor', 'platform'].includes(name) ? { name: '贾嗣小学', roll: null } : null,
    ])
  }
})

/** SQL statements that all services together have sent for requests. */
async function statementsSent(): Promise<number> {
  const { gateway: _gateway, ...services } = house.addresses
  const pages = await Promise.all(
    Object.values(services).map(async url => (await fetch(url.replace(/graphql$/, 'metrics'))).text()),
  )
  return pages.reduce((sum, page) => sum + Number(/^dianming_sql_statements_total (\d+)/m.exec(page)?.[1] ?? 0), 0)
}

test('the portal’s lists cost no more statements for many rows than for one', async () => {
  const trusted = Object.values(
    JSON.parse(await readFile(new URL('../../schema/trusted/portal.json', import.meta.url), 'utf8')) as object,
  ) as string[]
  const cost = async (client: string, operation: string, variables: object) => {
    const query = trusted.find(text => text.includes(`query ${operation}(`)) ?? ''
    const before = await statementsSent()
    const data = await house.data<object>(client, query, variables)
    return { statements: (await statementsSent()) - before, data }
  }
  const page = { region: REGION, term: TERM, locale: 'zh-CN', code: '2150001003', filter: {} }
  // one child of the demo's about whom something was found
  const name = '薛贵梅'
  for (const [client, operation, few, many] of [
    ['school-jiasi', 'NamedStudents', { ...page, filter: { name } }, page],
    [
      'bureau-education',
      'RollPage',
      { ...page, status: 'MATCHED', filter: { category: 'ORPHAN' } },
      { ...page, status: 'MATCHED', filter: { category: 'LIFTED' } },
    ],
    ['bureau-education', 'Findings', { ...page, rule: 'UNDERPAID' }, { ...page, kind: 'OVERLAP' }],
    ['bureau-education', 'ReviewQueue', { ...page, first: 1 }, { ...page, first: 15 }],
  ] as const) {
    const [one, all] = [await cost(client, operation, few), await cost(client, operation, many)]
    expect([operation, JSON.stringify(all.data).length > JSON.stringify(one.data).length]).toEqual([operation, true])
    expect([operation, all.statements <= one.statements, one.statements > 1]).toEqual([operation, true, true])
  }
})

test('the page of fifty named students costs at most twelve SQL statements in all services together', async () => {
  const query = `{ school(code: "2150001003") { name roll(first: 50, status: MATCHED) { nodes { categories student { id name registryNumber categories household { headName town village }
    entitlements { amount status term programme { name } } payments { amount status term paidOn payer programme { name } }
    gifts { title amount quantity unit term status donation { title partner { name } } } findings { rule severity explanation amountAtStake } } } } } }`
  const ask = async () => {
    const before = await statementsSent()
    const { school } = await house.data<{ school: { roll: { nodes: unknown[] } } }>('school-jiasi', query)
    expect(school.roll.nodes.length).toBeGreaterThan(20)
    return (await statementsSent()) - before
  }
  expect(await ask()).toBeLessThanOrEqual(12)
  // compiled, too
  expect(await ask()).toBeLessThanOrEqual(12)
})

test('a register bureau learns of others’ aid what the matrix says and no more', async () => {
  const query =
    'query ($id: ID!) { student(id: $id) { payments { programme { code } amount term payer serial } gifts { id } aid { nodes { channel giver title amount purpose term on } } } }'
  interface Seen {
    student: {
      payments: { amount: string; payer: string; serial: string }[]
      gifts: unknown
      aid: { nodes: { channel: string; giver: string; title: string; amount: string | null; on: string | null }[] }
    }
  }
  const { student } = await house.data<Seen>('bureau-rural', query, { id: sample.Student })
  expect(student.gifts).toBeNull()
  for (const payment of student.payments) expect(payment).toMatchObject({ payer: '其他单位', serial: '' })
  const gifts = student.aid.nodes.filter(record => record.channel !== 'GOVERNMENT')
  expect(gifts.length).toBeGreaterThan(0)
  for (const gift of gifts) expect(gift).toMatchObject({ giver: '其他单位', title: '社会资助', amount: null, on: null })
})

test('a giver reads its own gifts and never of whom', async () => {
  const query = `query ($uscc: String) { partner(uscc: $uscc) { name donations { nodes { title gifts { totalCount nodes { title amount student { id name registryNumber } } } } } } }`
  const { uscc } = principalOfName('charity-hope')
  interface Seen {
    partner: {
      name: string
      donations: { nodes: { gifts: { totalCount: number; nodes: { student: unknown }[] } }[] }
    } | null
  }
  const own = await house.data<Seen>('charity-hope', query, { uscc })
  const gifts = own.partner?.donations.nodes.flatMap(donation => donation.gifts.nodes) ?? []
  expect(gifts.length).toBeGreaterThan(5)
  expect(gifts.every(gift => gift.student === null)).toBe(true)
  expect((await house.data<Seen>('company-telecom', query, { uscc })).partner).toBeNull()
})

test('the trail tells an education bureau who looked at its child, and the auditor everything; nobody else reads it', async () => {
  const query =
    'query ($id: ID) { auditTrail(filter: { personId: $id }, first: 200) { nodes { subject service personIds operationName } } }'
  const look = 'query LookAtChild($id: ID!) { student(id: $id) { name } }'
  const asked = await fetch(`${house.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await house.token('school-jiasi')}` },
    body: JSON.stringify({ query: look, variables: { id: sample.Student }, operationName: 'LookAtChild' }),
  })
  expect(asked.status).toBe(200)
  for (const name of ['auditor', 'bureau-education']) {
    const trail = await house.all<{ subject: string; service: string; operationName: string }>(
      name,
      `auditTrail(filter: { personId: "${sample.Student}" })`,
      'subject service operationName',
    )
    expect(trail).toContainEqual(
      expect.objectContaining({ subject: 'school-jiasi', service: 'students', operationName: 'LookAtChild' }),
    )
  }
  const other = await house.data<{ auditTrail: { nodes: unknown[] } }>('bureau-education-370211', query, {
    id: sample.Student,
  })
  expect(other.auditTrail.nodes).toEqual([])
  expect(
    (await house.data<{ auditTrail: unknown }>('school-jiasi', query, { id: sample.Student })).auditTrail,
  ).toBeNull()
})

test('a refused read leaves a row too, and a county’s trail names its own children only', async () => {
  await house.data('bureau-education-370211', 'query Stranger($id: ID!) { student(id: $id) { name } }', {
    id: sample.Student,
  })
  await house.query('charity-hope', 'query Giver($id: ID!) { student(id: $id) { name } }', { id: sample.Student })
  interface Trail {
    auditTrail: { nodes: { subject: string; personIds: string[]; isRefused: boolean }[] }
  }
  const trail = async (client: string) =>
    (
      await house.data<Trail>(
        client,
        '{ auditTrail(filter: {}, first: 200) { nodes { subject personIds isRefused } } }',
      )
    ).auditTrail.nodes
  const refused = (await trail('auditor')).filter(entry => entry.isRefused)
  for (const subject of ['bureau-education-370211', 'charity-hope'])
    expect([
      subject,
      refused.filter(entry => entry.subject === subject).some(e => e.personIds.includes(sample.Student ?? '')),
    ]).toEqual([subject, true])
  // whoever looks at many children of several counties is not told to each of them with the others'
  const own = await trail('bureau-education-370211')
  expect(own.flatMap(entry => entry.personIds)).toEqual([])
})

test('a free text with a number in it is refused, in every field of every input, and stands in no trail', async () => {
  const number = '500116201009150319'
  const FORMED = new Set([
    'registryNumber',
    'registryNumbers',
    'voucherCode',
    'toUscc',
    'idNumber',
    'account',
    'uscc',
    'schoolCode',
    'schoolCodes',
    'toSchoolCode',
    'code',
    'householdNumber',
    'notes',
    'certificateNumber',
    'receiptNumber',
    'idempotencyKey',
  ])
  const texts: string[] = []
  /** An input with the number in one of its free texts. */
  const inputs = (type: GraphQLInputType, name: string): unknown[] => {
    const bare = getNullableType(type)
    if (isListType(bare)) return inputs(bare.ofType, name).map(value => [value])
    if (isInputObjectType(bare))
      return Object.values(bare.getFields()).flatMap(field =>
        inputs(field.type, field.name).map(value => ({ [field.name]: value })),
      )
    return isScalarType(bare) && bare.name === 'String' && !FORMED.has(name) ? [`见${number}`] : []
  }
  for (const service of SERVICES)
    for (const field of rootFields(schemas.get(service), 'Mutation'))
      for (const argument of field.args)
        for (const value of inputs(argument.type, argument.name)) {
          expect(() => takeTexts(field.args, { [argument.name]: value })).toThrow(/BAD_USER_INPUT|号/)
          texts.push(`${field.name}.${argument.name}`)
        }
  expect(texts.length).toBeGreaterThan(60)
  const answer = await house.query(
    'charity-hope',
    'mutation ($id: ID!, $r: String!) { cancelGift(id: $id, reason: $r) { id } }',
    {
      id: sample.Gift,
      r: `给错了，是 ${number}`,
    },
  )
  expect([answer.data, answer.errors?.[0]?.extensions.code]).toEqual([null, 'BAD_USER_INPUT'])
  const found = await house.sql(`select 1 from reconciliation.audit_entry e where e::text like '%' || $1 || '%'`, [
    number,
  ])
  expect(found).toEqual([])
})
