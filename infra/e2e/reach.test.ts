import { ACCESS, type AccessRule, allows } from '@dianming/shared/access'
import { type Principal, principalOf } from '@dianming/shared/principal'
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
    aidCode: otherCode(child.aidCode ?? ''),
    school: child.school ?? '',
    schoolName: child.schoolName ?? '',
    region: child.region ?? '',
  }
}

/** Everything that can be asked about a child's rows, at the gateway and at each subgraph, as one text. */
async function seen(name: string, child: Rows): Promise<string> {
  const answers = Object.entries(house.addresses).flatMap(([place, url]) =>
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
const KINDS = ['Student', 'Register', 'Payment', 'BankReturn', 'Gift', 'Account', 'Whereabouts'] as const
type Kind = (typeof KINDS)[number]

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
      const before = await seen(name, child)
      // a giver knows of its own gift, by the masked name; nobody else knows a word
      if (name !== 'hope')
        for (const word of [child.name, child.idNumber, child.aidCode]) expect(before).not.toContain(word)
      for (const mutation of Object.keys(MUTATIONS).filter(
        mutation => namesSomebody(mutation) && allows(rule(mutation), principal),
      )) {
        // its own gift is hope's to take back
        if (name === 'hope' && mutation === 'cancelGift') continue
        const call = MUTATIONS[mutation] ?? ''
        const invented = await ask(name, `mutation { r: ${fill(call, { ...nobody, ...own })} }`)
        const real = await ask(name, `mutation { r: ${fill(call, { ...asked, ...own })} }`)
        expect([mutation, plain(real, asked)]).toEqual([mutation, plain(invented, nobody)])
        if (!real.includes('"codes"')) expect([mutation, await seen(name, child)]).toEqual([mutation, before])
      }
      // a partner's list is not tried
      for (const kind of KINDS.filter(kind => allows(rule(`start${kind}Import`), principal)))
        for (const isTrial of principal.audience === 'PARTNER' ? [false] : [true, false]) {
          const invented = await send(name, kind, nobody, isTrial)
          const real = await send(name, kind, asked, isTrial)
          expect([kind, isTrial, plain(real, asked)]).toEqual([kind, isTrial, plain(invented, nobody)])
          expect([kind, isTrial, await seen(name, child)]).toEqual([kind, isTrial, before])
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
