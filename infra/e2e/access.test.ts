import { readFile } from 'node:fs/promises'
import { DEMO_PRINCIPALS } from '@dianming/local/platform'
import { readPrincipals } from '@dianming/local/principals'
import { ACCESS, allows, NUMBER_SIGHT, ruleOf, sightOf } from '@dianming/shared/access'
import { type Principal, principalOf } from '@dianming/shared/principal'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  buildASTSchema,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
} from 'graphql'
import { House, REGION } from './src/house.js'

/** Every principal against every field and operation, at the gateway and at each subgraph, as the matrix in code says. */

const SERVICES = ['students', 'households', 'subsidies', 'donations', 'reconciliation']
const TERM = '2019-2020-2'
const NOBODY = '00000000-0000-7000-8000-000000000000'
const schemas = new Map<string, GraphQLSchema>()
const principals = new Map<string, Principal>()

let house: House
/** One child of the demo county with aid of every channel, and the rows around her. */
const sample: Record<string, string> = {}
/** Which demo principals may see the sample row of a type, by the words of the design; everyone else finds nothing. */
let sees: Record<string, string[]>

beforeAll(async () => {
  for (const service of SERVICES)
    schemas.set(
      service,
      buildASTSchema(parse(await readFile(new URL(`../../schema/${service}.graphql`, import.meta.url), 'utf8')), {
        assumeValidSDL: true,
      }),
    )
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
    School: everybody.filter(name => principals.get(name)?.audience !== 'PARTNER'),
    Programme: everybody,
    Beneficiary: giver,
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

/** Everything that can be asked of a type without arguments, references and unions by their ids. */
function selection(schema: GraphQLSchema, typeName: string, depth: number): string {
  const type = schema.getType(typeName)
  if (!isObjectType(type)) return '__typename'
  return Object.values(type.getFields())
    .filter(field => field.args.every(argument => !isNonNullType(argument.type) || argument.defaultValue !== undefined))
    .flatMap(field => {
      const named = getNamedType(field.type)
      if (isUnionType(named)) return [`${field.name} { __typename }`]
      if (!isCompositeType(named)) return [field.name]
      return depth > 0 ? [`${field.name} { ${selection(schema, named.name, depth - 1)} }`] : []
    })
    .concat('__typename')
    .join(' ')
}

const elsewhere = (principal: Principal) => (principal.region === REGION ? null : 'FORBIDDEN')
/** The rows of `_entities` types and root fields with what to call them with. */
/** `refusal` is the code with which a question about someone else's row is refused, where null would be taken for an answer. */
const QUERIES: Record<string, { call: string; type?: string; refusal?: (principal: Principal) => string | null }> = {
  school: { call: 'school(code: "2150001003")' },
  schools: { call: 'schools' },
  student: { call: 'student(id: "$Student")', type: 'Student' },
  viewer: { call: 'viewer' },
  terms: { call: 'terms' },
  studentImports: { call: 'studentImports' },
  registerImports: { call: 'registerImports' },
  paymentImports: { call: 'paymentImports' },
  bankReturnImports: { call: 'bankReturnImports' },
  giftImports: { call: 'giftImports' },
  corrections: { call: 'corrections' },
  transfers: { call: 'transfers' },
  schoolClaims: { call: 'schoolClaims' },
  releases: { call: 'releases' },
  giftRequests: { call: 'giftRequests' },
  whereaboutsImports: { call: 'whereaboutsImports' },
  whereaboutsImport: { call: `whereaboutsImport(id: "${NOBODY}")` },
  rollRuns: { call: 'rollRuns(region: "500116")' },
  rollOn: { call: 'rollOn(region: "500116", on: "2020-03-01")', refusal: elsewhere },
  rollChanges: { call: 'rollChanges(region: "500116", from: "2020-03-01", until: "2020-04-01")', refusal: elsewhere },
  studentImport: { call: `studentImport(id: "${NOBODY}")` },
  household: { call: 'household(id: "$Household")', type: 'Household' },
  registerImport: { call: `registerImport(id: "${NOBODY}")` },
  programmes: { call: 'programmes' },
  paymentImport: { call: `paymentImport(id: "${NOBODY}")` },
  partner: { call: 'partner(id: "$Partner")', type: 'Partner' },
  donation: { call: 'donation(id: "$Donation")', type: 'Donation' },
  items: { call: 'items' },
  beneficiary: { call: 'beneficiary(aidCode: "$aidCode")', type: 'Beneficiary' },
  checkOverlap: {
    call: `checkOverlap(input: { registryNumber: "$registryNumber", purpose: DEVICE, form: GOODS, term: "${TERM}" })`,
    refusal: principal => {
      if (principal.audience === 'PARTNER') return 'FORBIDDEN'
      return principal.audience === 'SCHOOL' && !(sees.Student ?? []).includes(principal.subject)
        ? 'NOT_FOUND'
        : otherCounty(principal)
    },
  },
  batch: { call: 'batch(id: "$Batch")', type: 'Batch' },
  batches: { call: 'batches' },
  accountImport: { call: `accountImport(id: "${NOBODY}")` },
  accountImports: { call: 'accountImports' },
  countyRule: { call: 'countyRule(region: "500116")', refusal: elsewhere },
  simulate: {
    call: `simulate(input: { region: "500116", term: "${TERM}", programmes: ["CE_LIVING"], standards: [] })`,
    refusal: elsewhere,
  },
  schoolFees: { call: 'schoolFees(schoolCode: "2150001003")' },
  schoolList: {
    call: `schoolList(schoolCode: "2150001003", term: "${TERM}")`,
    refusal: principal =>
      principal.audience === 'SCHOOL' && !principal.schools.includes('2150001003')
        ? 'NOT_FOUND'
        : otherCounty(principal),
  },
  naming: { call: `naming(id: "${NOBODY}")` },
  bankReturnImport: { call: `bankReturnImport(id: "${NOBODY}")` },
  findings: { call: `findings(region: "500116", term: "${TERM}", first: 200)` },
  findingSummary: { call: `findingSummary(region: "500116", term: "${TERM}", by: RULE)` },
  finding: { call: 'finding(id: "$Finding")', type: 'Finding' },
  statement: { call: `statement(region: "500116", period: { term: "${TERM}" })` },
  giftImport: { call: `giftImport(id: "${NOBODY}")` },
  roll: { call: 'roll(region: "500116", first: 200)' },
  rollEntry: { call: 'rollEntry(id: "$RollEntry")', type: 'RollEntry' },
  rollRun: { call: `rollRun(id: "${NOBODY}")` },
  lastRollRun: { call: 'lastRollRun(region: "500116")' },
  auditTrail: { call: 'auditTrail(filter: {})' },
}
const otherCounty = (principal: Principal) =>
  principal.audience === 'EDUCATION' && principal.region !== REGION ? 'NOT_FOUND' : null
const MUTATIONS: Record<string, string> = {
  startStudentImport: 'startStudentImport(input: { region: "500116" }) { id }',
  revealIdNumber: `revealIdNumber(studentId: "${NOBODY}", reason: "核对户口簿")`,
  revealNumbers: `revealNumbers(studentId: "${NOBODY}", reason: "核对户口簿") { idNumber }`,
  requestTransfer:
    'requestTransfer(input: { registryNumber: "L500116201201101234", name: "无此人", toSchoolCode: "0000000000", grade: 1, on: "2020-03-01", reason: "随迁" }) { id }',
  releaseTransfer: `releaseTransfer(id: "${NOBODY}") { id }`,
  refuseTransfer: `refuseTransfer(id: "${NOBODY}", reason: "未办手续") { id }`,
  contestTransfer: `contestTransfer(id: "${NOBODY}", reason: "已就读") { id }`,
  undoTransfer: `undoTransfer(id: "${NOBODY}", reason: "又回来了") { id }`,
  decideTransfer: `decideTransfer(id: "${NOBODY}", release: true, reason: "核实") { id }`,
  decideSchoolClaim: `decideSchoolClaim(id: "${NOBODY}", grant: true, reason: "核实") { id }`,
  decideReleases: `decideReleases(ids: ["${NOBODY}"], release: true) { id }`,
  issueAidCode: `issueAidCode(studentId: "${NOBODY}", uscc: "53500000504041823K")`,
  revokeAidCode: `revokeAidCode(studentId: "${NOBODY}", uscc: "53500000504041823K", reason: "不再合作")`,
  matchGiftRequest: `matchGiftRequest(id: "${NOBODY}", studentId: "${NOBODY}") { id }`,
  declineGiftRequest: `declineGiftRequest(id: "${NOBODY}") { id }`,
  confirmPayee: `confirmPayee(accountId: "${NOBODY}", reason: "核实") { id }`,
  exportStudentAid: `exportStudentAid(studentId: "${NOBODY}") { id }`,
  exportStudentImport: `exportStudentImport(id: "${NOBODY}") { id }`,
  exportRegisterImport: `exportRegisterImport(id: "${NOBODY}") { id }`,
  exportPaymentImport: `exportPaymentImport(id: "${NOBODY}") { id }`,
  exportBankReturnImport: `exportBankReturnImport(id: "${NOBODY}") { id }`,
  exportGiftImport: `exportGiftImport(id: "${NOBODY}") { id }`,
  startRegisterImport: 'startRegisterImport(input: { region: "500116", register: RURAL_REVITALISATION }) { id }',
  startPaymentImport: 'startPaymentImport(input: { region: "500116" }) { id }',
  startGiftImport: 'startGiftImport(input: { region: "500116" }) { id }',
  startBankReturnImport: 'startBankReturnImport(input: { region: "500116" }) { id }',
  nameEntitlements: `nameEntitlements(input: { region: "500116", term: "${TERM}" }) { id }`,
  registerDonation: `registerDonation(input: { form: GOODS, purpose: BOOKS, title: "图书", quantity: 1, receivedOn: "2020-03-01", idempotencyKey: "access" }) { id }`,
  giveGift: `giveGift(input: { donationId: "${NOBODY}", village: "500116100201", term: "${TERM}", idempotencyKey: "access-gift" }) { id }`,
  confirmGift: `confirmGift(id: "${NOBODY}") { id }`,
  cancelGift: `cancelGift(id: "${NOBODY}", reason: "错了") { id }`,
  decideFinding: `decideFinding(input: { findingId: "${NOBODY}", verdict: CONFIRM, reason: "核对" }) { id }`,
  decideFindings: `decideFindings(input: [{ findingId: "${NOBODY}", verdict: CONFIRM, reason: "核对" }]) { id }`,
  saveProgramme:
    'saveProgramme(input: { code: "ACCESS_TRY", name: "试", payer: "试", form: CASH, purpose: LIVING, region: "500116", stages: [PRIMARY], categories: [LIFTED], source: "试" }) { code }',
  saveStandard: `saveStandard(input: { programme: "NO_SUCH", stage: PRIMARY, amountPerTerm: "1.00", region: "500116", fromTerm: "${TERM}", source: "试" }) { source }`,
  saveStackingRule:
    'saveStackingRule(input: { programme: "NO_SUCH", other: "NEITHER", effect: WARN, region: "500116", source: "试" }) { source }',
  saveCountyRule: 'saveCountyRule(input: { region: "500116", noticeWorkingDays: 5, source: "试" }) { region }',
  saveSchoolFees: `saveSchoolFees(fees: [{ schoolCode: "2150001003", stage: PRIMARY, amountPerTerm: "0.00", fromTerm: "${TERM}", source: "试" }]) { schoolCode }`,
  recogniseHardship: `recogniseHardship(schoolYear: "2019-2020", children: [{ studentId: "${NOBODY}", hardship: HARD, reason: "评议" }])`,
  checkSchoolList: 'checkSchoolList(input: { schoolCode: "2150001003", term: "2005-2006-1" }) { rows }',
  withdrawDispute: `withdrawDispute(entitlementId: "${NOBODY}") { id }`,
  declineEntitlement: `declineEntitlement(id: "${NOBODY}", reason: "放弃") { id }`,
  acceptEntitlement: `acceptEntitlement(id: "${NOBODY}", reason: "反悔") { id }`,
  setPayee: `setPayee(input: { studentId: "${NOBODY}", holder: "某", relation: FATHER, account: "6222000011112222", bank: "某行" }) { id }`,
  startAccountImport: 'startAccountImport(input: { region: "500116" }) { id }',
  accountImportTemplate: 'accountImportTemplate { id }',
  exportAccountImport: `exportAccountImport(id: "${NOBODY}") { id }`,
  draftBatch: `draftBatch(input: { kind: TOP_UP, region: "500116", term: "${TERM}", originId: "${NOBODY}", idempotencyKey: "nobody" }) { id }`,
  reviewBatch: `reviewBatch(id: "${NOBODY}") { id }`,
  publiciseBatch: `publiciseBatch(id: "${NOBODY}") { id }`,
  approveBatch: `approveBatch(id: "${NOBODY}") { id }`,
  sendBatch: `sendBatch(id: "${NOBODY}", idempotencyKey: "nobody") { id }`,
  settleBatch: `settleBatch(id: "${NOBODY}") { id }`,
  cancelBatch: `cancelBatch(id: "${NOBODY}", reason: "不要了") { id }`,
  cancelPayment: `cancelPayment(id: "${NOBODY}", reason: "不要了") { id }`,
  closeTerm: 'closeTerm(region: "500116", term: "2004-2005-1")',
  exportBankFile: `exportBankFile(batchId: "${NOBODY}") { id }`,
  exportPublicNotice: `exportPublicNotice(batchId: "${NOBODY}") { id }`,
  exportBatchSheet: `exportBatchSheet(batchId: "${NOBODY}", sheet: ROSTER) { id }`,
  recordObjection: `recordObjection(input: { batchId: "${NOBODY}", text: "请核实" }) { id }`,
  closeObjection: `closeObjection(input: { id: "${NOBODY}", outcome: "核实" }) { id }`,
  callRoll: 'callRoll(region: "500116") { id }',
  studentImportTemplate: 'studentImportTemplate { id }',
  registerImportTemplate: 'registerImportTemplate { id }',
  whereaboutsImportTemplate: 'whereaboutsImportTemplate { id }',
  paymentImportTemplate: 'paymentImportTemplate { id }',
  bankReturnImportTemplate: 'bankReturnImportTemplate { id }',
  giftImportTemplate: 'giftImportTemplate { id }',
  confirmStudentImport: `confirmStudentImport(id: "${NOBODY}") { id }`,
  confirmRegisterImport: `confirmRegisterImport(id: "${NOBODY}") { id }`,
  startWhereaboutsImport: 'startWhereaboutsImport(input: { region: "500116" }) { id }',
  exportWhereaboutsImport: `exportWhereaboutsImport(id: "${NOBODY}") { id }`,
  recordElsewhere: `recordElsewhere(input: { memberId: "${NOBODY}", schoolName: "某校", proof: "回执", validUntil: "2099-08-31" }) { id }`,
  accountFor: `accountFor(input: { memberId: "${NOBODY}", reason: HOME_TEACHING, proof: "评估表" }) { id }`,
  takeBackWhereabouts: `takeBackWhereabouts(id: "${NOBODY}") { id }`,
  transferStudent: `transferStudent(input: { studentId: "${NOBODY}", toSchoolCode: "2150001003", grade: 1, on: "2020-03-01" }) { id }`,
  changeEnrolmentStatus: `changeEnrolmentStatus(input: { studentId: "${NOBODY}", status: SUSPENDED, on: "2020-03-01", reason: "病假" }) { id }`,
  promoteGrades: 'promoteGrades(region: "500116", schoolYear: "2005-2006") { promoted }',
  linkRegistryEntries: `linkRegistryEntries(input: { keepId: "${NOBODY}", otherId: "${NOBODY.replace('0', '1')}", reason: "同一人" }) { id }`,
  unlinkRegistryEntries: `unlinkRegistryEntries(otherId: "${NOBODY}", reason: "两人") { id }`,
  proposeCorrection: `proposeCorrection(input: { studentId: "${NOBODY}", className: "2", reason: "分班" }) { id }`,
  decideCorrection: `decideCorrection(id: "${NOBODY}", accept: true) { id }`,
  resolveMatches: `resolveMatches(input: [{ rollEntryId: "${NOBODY}", reason: "对照户口簿" }]) { id }`,
  exportRoll: 'exportRoll(input: { region: "500116" }) { id }',
  exportRollChanges: 'exportRollChanges(input: { region: "500116", from: "2020-03-01", until: "2020-04-01" }) { id }',
  resolveMatch: `resolveMatch(input: { rollEntryId: "${NOBODY}", reason: "对照户口簿" }) { id }`,
  undoResolution: `undoResolution(rollEntryId: "${NOBODY}") { id }`,
}
/** Who may do it in 500116, beyond audience and role: the region's and the register's own. */
const OF_500116 = (name: string, mutation: string): boolean =>
  name !== 'bureau-education-370211' ||
  !/^(start|callRoll|nameEntitlements|promoteGrades|exportRoll|saveProgramme|saveStandard|saveStackingRule|saveCountyRule|draftBatch|closeTerm)/.test(
    mutation,
  )

const fill = (text: string) => text.replace(/\$(\w+)/g, (_, key: string) => sample[key] ?? '')
const principalOfName = (name: string): Principal => {
  const principal = principals.get(name)
  if (!principal) throw new Error(name)
  return principal
}
const names = () => [...principals.keys()]
const rootFields = (service: string, root: 'Query' | 'Mutation'): GraphQLField<unknown, unknown>[] => {
  const type = root === 'Query' ? schemas.get(service)?.getQueryType() : schemas.get(service)?.getMutationType()
  return Object.values(type?.getFields() ?? {}).filter(field => !field.name.startsWith('_'))
}

test('every type and operation has a rule and a try here', () => {
  for (const service of SERVICES) {
    for (const field of rootFields(service, 'Query'))
      expect([field.name, QUERIES[field.name] !== undefined, ACCESS[`Query.${field.name}`] !== undefined]).toEqual([
        field.name,
        true,
        true,
      ])
    for (const field of rootFields(service, 'Mutation'))
      expect([field.name, MUTATIONS[field.name] !== undefined, ACCESS[`Mutation.${field.name}`] !== undefined]).toEqual(
        [field.name, true, true],
      )
  }
})

describe.each(['gateway', ...SERVICES])('at %s', place => {
  const services = place === 'gateway' ? SERVICES : [place]

  test('queries answer null, as if nothing were there, to whom they are not for', async () => {
    for (const service of services)
      for (const field of rootFields(service, 'Query')) {
        const { call, type, refusal } = QUERIES[field.name] ?? { call: field.name }
        const schema = schemas.get(service)
        if (!schema) continue
        const body = isCompositeType(getNamedType(field.type))
          ? `{ ${selection(schema, getNamedType(field.type).name, 1)} }`
          : ''
        for (const name of names()) {
          const answer = await house.query<Record<string, unknown>>(
            name,
            `{ found: ${fill(call)} ${body} }`,
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
      for (const field of rootFields(service, 'Mutation'))
        for (const name of names()) {
          const answer = await house.query(name, `mutation { ${MUTATIONS[field.name]} }`, {}, house.addresses[place])
          const mayCall =
            allows(ruleOf('Mutation', field.name) ?? { to: [] }, principalOfName(name)) &&
            OF_500116(name, field.name) &&
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
    ['bureau-education', 'RollPage', { ...page, status: 'MATCHED', filter: { name } }, { ...page, status: 'MATCHED' }],
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
    const { auditTrail } = await house.data<{
      auditTrail: { nodes: { subject: string; service: string; operationName: string }[] }
    }>(name, query, { id: sample.Student })
    expect(auditTrail.nodes).toContainEqual(
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
