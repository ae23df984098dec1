import { readFile } from 'node:fs/promises'
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

/** Every operation of every subgraph and a call of it, by whose rows it is filled in with. */

export const SERVICES = ['students', 'households', 'subsidies', 'donations', 'reconciliation']
export const TERM = '2019-2020-2'
export const NOBODY = '00000000-0000-7000-8000-000000000000'

/** The schema of each subgraph, as it is committed. */
export const readSchemas = async (): Promise<Map<string, GraphQLSchema>> =>
  new Map(
    await Promise.all(
      SERVICES.map(async service => {
        const printed = await readFile(new URL(`../../../schema/${service}.graphql`, import.meta.url), 'utf8')
        return [service, buildASTSchema(parse(printed), { assumeValidSDL: true })] as const
      }),
    ),
  )

/** The operations of a subgraph that are its own. */
export const rootFields = (
  schema: GraphQLSchema | undefined,
  root: 'Query' | 'Mutation',
): GraphQLField<unknown, unknown>[] =>
  Object.values((root === 'Query' ? schema?.getQueryType() : schema?.getMutationType())?.getFields() ?? {}).filter(
    field => !field.name.startsWith('_'),
  )

/** Everything that can be asked of a type without arguments, references and unions by their ids. */
export function selection(schema: GraphQLSchema, typeName: string, depth: number): string {
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

/** Rows and words by the name that stands for them in a call; what is not there is nobody's. */
export type Rows = Readonly<Record<string, string>>

/** What stands where no row does. */
const NOTHING: Rows = {
  term: TERM,
  registryNumber: 'L500116201201101234',
  name: '无此人',
  school: '2150001003',
  region: '500116',
  ownSchool: '0000000000',
  aidCode: 'none',
  Own: NOBODY.replace('0', '1'),
}

export const fill = (call: string, rows: Rows): string =>
  call.replace(/\$(\w+)/g, (_, key: string) => rows[key] ?? NOTHING[key] ?? NOBODY)

export const QUERIES: Record<string, string> = {
  school: 'school(code: "$school")',
  schools: 'schools',
  student: 'student(id: "$Student")',
  viewer: 'viewer',
  terms: 'terms',
  studentImports: 'studentImports',
  registerImports: 'registerImports',
  paymentImports: 'paymentImports',
  bankReturnImports: 'bankReturnImports',
  giftImports: 'giftImports',
  needImports: 'needImports',
  needImport: 'needImport(id: "$NeedImport")',
  voucherImports: 'voucherImports',
  voucherImport: 'voucherImport(id: "$VoucherImport")',
  needs: 'needs(region: "$region")',
  needRecords: 'needRecords(first: 200)',
  needCounts: 'needCounts',
  admissions: 'admissions',
  reservations: 'reservations',
  reservation: 'reservation(id: "$Reservation")',
  offeredShares: 'offeredShares',
  webhooks: 'webhooks',
  purposeChanges: 'purposeChanges',
  schoolGifts: 'schoolGifts(schoolCode: "$school")',
  corrections: 'corrections',
  transfers: 'transfers',
  schoolClaims: 'schoolClaims',
  releases: 'releases',
  giftRequests: 'giftRequests',
  whereaboutsImports: 'whereaboutsImports',
  whereaboutsImport: 'whereaboutsImport(id: "$WhereaboutsImport")',
  rollRuns: 'rollRuns(region: "$region")',
  rollOn: 'rollOn(region: "$region", on: "2020-03-01")',
  rollChanges: 'rollChanges(region: "$region", from: "2020-03-01", until: "2020-04-01")',
  studentImport: 'studentImport(id: "$StudentImport")',
  household: 'household(id: "$Household")',
  helpTeams: 'helpTeams',
  helpers: 'helpers',
  pairing: 'pairing(id: "$Pairing")',
  pairings: 'pairings',
  unpairedStudents: 'unpairedStudents',
  pairingImport: 'pairingImport(id: "$PairingImport")',
  pairingImports: 'pairingImports',
  visitImport: 'visitImport(id: "$VisitImport")',
  visitImports: 'visitImports',
  difficulties: 'difficulties',
  trainingSession: 'trainingSession(id: "$TrainingSession")',
  trainingSessions: 'trainingSessions',
  trainingImport: 'trainingImport(id: "$TrainingImport")',
  trainingImports: 'trainingImports',
  villageProject: 'villageProject(id: "$VillageProject")',
  villageProjects: 'villageProjects',
  villageHistory: 'villageHistory(village: "新村")',
  supportSummary: 'supportSummary(region: "$region", from: "2020-01-01", until: "2020-12-31")',
  registerImport: 'registerImport(id: "$RegisterImport")',
  programmes: 'programmes',
  paymentImport: 'paymentImport(id: "$PaymentImport")',
  partner: 'partner(id: "$Partner")',
  donation: 'donation(id: "$Donation")',
  items: 'items',
  beneficiary: 'beneficiary(aidCode: "$aidCode")',
  batch: 'batch(id: "$Batch")',
  batches: 'batches',
  accountImport: 'accountImport(id: "$AccountImport")',
  accountImports: 'accountImports',
  countyRule: 'countyRule(region: "$region")',
  schoolFees: 'schoolFees(schoolCode: "$school")',
  naming: 'naming(id: "$Naming")',
  bankReturnImport: 'bankReturnImport(id: "$BankReturnImport")',
  findings: 'findings(region: "$region", term: "$term", first: 200)',
  findingSummary: 'findingSummary(region: "$region", term: "$term", by: RULE)',
  finding: 'finding(id: "$Finding")',
  province: 'province',
  statement: 'statement(region: "$region", period: { term: "$term" })',
  giftImport: 'giftImport(id: "$GiftImport")',
  roll: 'roll(region: "$region", first: 200)',
  rollEntry: 'rollEntry(id: "$RollEntry")',
  rollRun: 'rollRun(id: "$RollRun")',
  lastRollRun: 'lastRollRun(region: "$region")',
  auditTrail: 'auditTrail(filter: {})',
  checkOverlap:
    'checkOverlap(input: { registryNumber: "$registryNumber", purpose: DEVICE, form: GOODS, term: "$term" })',
  simulate: 'simulate(input: { region: "$region", term: "$term", programmes: ["CE_LIVING"], standards: [] })',
  schoolLists: 'schoolLists(region: "$region", term: "$term")',
  findStudents: 'findStudents(text: "张")',
  schoolList: 'schoolList(schoolCode: "$school", term: "$term")',
}

export const MUTATIONS: Record<string, string> = {
  startStudentImport: 'startStudentImport(input: { region: "$region" }) { id }',
  revealIdNumber: 'revealIdNumber(studentId: "$Student", reason: "核对户口簿")',
  revealNumbers: 'revealNumbers(studentId: "$Student", reason: "核对户口簿") { idNumber }',
  requestTransfer:
    'requestTransfer(input: { registryNumber: "$registryNumber", name: "$name", toSchoolCode: "$ownSchool", grade: 1, on: "2020-03-01", reason: "随迁" }) { id }',
  releaseTransfer: 'releaseTransfer(id: "$Transfer") { id }',
  refuseTransfer: 'refuseTransfer(id: "$Transfer", reason: "未办手续") { id }',
  contestTransfer: 'contestTransfer(id: "$Transfer", reason: "已就读") { id }',
  undoTransfer: 'undoTransfer(id: "$Transfer", reason: "又回来了") { id }',
  decideTransfer: 'decideTransfer(id: "$Transfer", release: true, reason: "核实") { id }',
  decideSchoolClaim: 'decideSchoolClaim(id: "$SchoolClaim", grant: true, reason: "核实") { id }',
  decideReleases: 'decideReleases(ids: ["$Release"], release: true) { id }',
  issueAidCode: 'issueAidCode(studentId: "$Student", uscc: "53500000504041823K")',
  revokeAidCode: 'revokeAidCode(studentId: "$Student", uscc: "53500000504041823K", reason: "不再合作")',
  matchGiftRequest: 'matchGiftRequest(id: "$OwnGiftRequest", studentId: "$Student") { id }',
  declineGiftRequest: 'declineGiftRequest(id: "$GiftRequest") { id }',
  confirmPayee: 'confirmPayee(accountId: "$PayeeAccount", reason: "核实") { id }',
  exportStudentAid: 'exportStudentAid(studentId: "$Student") { id }',
  exportStudentImport: 'exportStudentImport(id: "$StudentImport") { id }',
  exportRegisterImport: 'exportRegisterImport(id: "$RegisterImport") { id }',
  exportPaymentImport: 'exportPaymentImport(id: "$PaymentImport") { id }',
  exportBankReturnImport: 'exportBankReturnImport(id: "$BankReturnImport") { id }',
  exportGiftImport: 'exportGiftImport(id: "$GiftImport") { id }',
  startRegisterImport: 'startRegisterImport(input: { region: "$region", register: RURAL_REVITALISATION }) { id }',
  confirmPaymentImport: 'confirmPaymentImport(id: "$PaymentImport") { id }',
  discardPaymentImport: 'discardPaymentImport(id: "$PaymentImport") { id }',
  confirmGiftImport: 'confirmGiftImport(id: "$GiftImport") { id }',
  discardGiftImport: 'discardGiftImport(id: "$GiftImport") { id }',
  startPaymentImport: 'startPaymentImport(input: { region: "$region" }) { id }',
  startGiftImport: 'startGiftImport(input: { region: "$region" }) { id }',
  startBankReturnImport: 'startBankReturnImport(input: { region: "$region" }) { id }',
  nameEntitlements: 'nameEntitlements(input: { region: "$region", term: "$term" }) { id }',
  registerDonation:
    'registerDonation(input: { form: GOODS, purpose: BOOKS, title: "图书", quantity: 1, receivedOn: "2020-03-01", idempotencyKey: "access" }) { id }',
  giveGift:
    'giveGift(input: { donationId: "$OwnDonation", aidCode: "$aidCode", term: "$term", idempotencyKey: "access-gift" }) { id }',
  giveGifts:
    'giveGifts(input: { donationId: "$OwnDonation", aidCodes: ["$aidCode"], term: "$term", idempotencyKey: "access-gifts" }) { id }',
  confirmGifts: 'confirmGifts(input: { giftIds: ["$Gift"] }) { id }',
  nameDelivery:
    'nameDelivery(input: { giftId: "$Gift", aidCodes: ["$aidCode"], idempotencyKey: "access-name" }) { id }',
  returnGift: 'returnGift(id: "$Gift", reason: "损坏") { id }',
  recordReceipt: 'recordReceipt(input: { donationId: "$OwnDonation", waived: true }) { id }',
  recordDonationUse:
    'recordDonationUse(input: { donationId: "$OwnDonation", kind: WRITTEN_OFF, quantity: 1, on: "2020-03-01", reason: "损坏", idempotencyKey: "access-use" }) { id }',
  closeDonation: 'closeDonation(id: "$OwnDonation") { id }',
  offerShare:
    'offerShare(input: { donationId: "$OwnDonation", toUscc: "91350100M000100Y43", quantity: 1, idempotencyKey: "access-offer" }) { id }',
  withdrawShareOffer: 'withdrawShareOffer(id: "$ShareOffer") { id }',
  proposePurposeChange:
    'proposePurposeChange(input: { donationId: "$OwnDonation", to: CLOTHING, basis: DONOR_CONSENT, reference: "同意书", reason: "换季", idempotencyKey: "access-purpose" }) { id }',
  decidePurposeChange: 'decidePurposeChange(id: "$PurposeChange", status: ACCEPTED) { id }',
  recordHelper:
    'recordHelper(input: { name: "某教师", staffNumber: "T-access", kind: TEACHER, idempotencyKey: "access-helper" }) { id }',
  handOver: 'handOver(input: { fromHelper: "$Helper", toHelper: "$Own", on: "2020-04-01", reason: MOVED }) { moved }',
  pair: 'pair(input: { helper: { name: "某教师", staffNumber: "T-access", kind: TEACHER }, studentId: "$Student", purposes: [TUTORING], idempotencyKey: "access-pair $Student" }) { id }',
  endPairing: 'endPairing(input: { pairingId: "$Pairing", on: "2020-04-01", reason: DONE }) { id }',
  startPairingImport: 'startPairingImport(input: {}) { id }',
  exportPairingImport: 'exportPairingImport(id: "$PairingImport") { id }',
  pairingImportTemplate: 'pairingImportTemplate { id }',
  recordVisit:
    'recordVisit(input: { pairingId: "$Pairing", on: "2020-04-01", kind: STUDY, idempotencyKey: "access-visit $Pairing" }) { id }',
  recordVisits:
    'recordVisits(input: [{ pairingId: "$Pairing", on: "2020-04-01", kind: STUDY, idempotencyKey: "access-visits $Pairing" }]) { isEntered visit { id } conflictsWith { id } error { code } }',
  correctVisit:
    'correctVisit(input: { visitId: "$Visit", reason: "填错了", kind: PLANNING, idempotencyKey: "access-correct $Visit" }) { id }',
  startVisitImport: 'startVisitImport(input: {}) { id }',
  exportVisitImport: 'exportVisitImport(id: "$VisitImport") { id }',
  visitImportTemplate: 'visitImportTemplate { id }',
  openDifficulty:
    'openDifficulty(input: { pairingId: "$Pairing", kind: DEVICE, title: "没有手机", idempotencyKey: "access-difficulty $Pairing" }) { id }',
  noteDifficulty: 'noteDifficulty(id: "$Difficulty", note: "正在联系") { id }',
  solveDifficulty:
    'solveDifficulty(input: { difficultyId: "$Difficulty", outcome: "学校已经借给一部手机使用" }) { id }',
  reopenDifficulty: 'reopenDifficulty(id: "$Difficulty", reason: "又坏了") { id }',
  raiseNeed:
    'raiseNeed(input: { difficultyId: "$Difficulty", item: "TABLET", idempotencyKey: "access-raise $Difficulty" }) { id }',
  recordLivelihood:
    'recordLivelihood(input: { householdId: "$Household", kind: JOB, foundOn: "2020-04-01", idempotencyKey: "access-livelihood $Household" }) { id }',
  endLivelihood: 'endLivelihood(id: "$Livelihood", on: "2020-04-02") { id }',
  planTraining:
    'planTraining(input: { kind: TRADE, title: "电工", on: "2020-04-01", host: "某中心", region: "$region", idempotencyKey: "access-training" }) { id }',
  holdTraining: 'holdTraining(id: "$TrainingSession") { id }',
  closeTraining: 'closeTraining(id: "$TrainingSession") { id }',
  cancelTraining: 'cancelTraining(id: "$TrainingSession", reason: "人数不足") { id }',
  recordAttendance: 'recordAttendance(sessionId: "$TrainingSession", placeIds: []) { id }',
  recordTrainingOutcome:
    'recordTrainingOutcome(input: { sessionId: "$TrainingSession", attendeeName: "$name", idNumber: "$idNumber", idempotencyKey: "access-place $TrainingSession" }) { id }',
  startTrainingImport: 'startTrainingImport(input: {}) { id }',
  exportTrainingImport: 'exportTrainingImport(id: "$TrainingImport") { id }',
  trainingImportTemplate: 'trainingImportTemplate { id }',
  recordVillageProject:
    'recordVillageProject(input: { village: "新村", title: "道路", funder: "某局", amount: "1.00", startedOn: "2020-04-01", region: "$region", idempotencyKey: "access-project" }) { id }',
  correctProjectPart:
    'correctProjectPart(input: { projectId: "$VillageProject", partId: "$ProjectPart", difference: "1.00", organisation: "某局", reason: "决算", idempotencyKey: "access-part $VillageProject" }) { id }',
  stepVillageProject:
    'stepVillageProject(input: { projectId: "$VillageProject", status: DONE, on: "2020-05-01" }) { id }',
  recordProjectOutcome:
    'recordProjectOutcome(input: { projectId: "$VillageProject", kind: JOBS, number: 3, on: "2020-05-01", source: "村委会" }) { id }',
  recordNeed: 'recordNeed(input: { studentId: "$Student", item: "TABLET", idempotencyKey: "access-need" }) { id }',
  withdrawNeed: 'withdrawNeed(id: "$NeedRecord", reason: "不需要了") { id }',
  surveySheet: 'surveySheet(items: ["PHONE"], schoolCode: "$school") { id }',
  publishNeeds: 'publishNeeds(region: "$region")',
  startNeedImport: 'startNeedImport(input: { region: "$region" }) { id }',
  exportNeedImport: 'exportNeedImport(id: "$NeedImport") { id }',
  needImportTemplate: 'needImportTemplate { id }',
  admitPartner:
    'admitPartner(input: { uscc: "91350100M000100Y43", name: "某会", region: "$region", until: "2099-12-31", agreement: "协议" }) { id }',
  endAdmission: 'endAdmission(id: "$Admission", reason: "到期") { id }',
  reserveNeed: 'reserveNeed(input: { needId: "$Need", quantity: 1, idempotencyKey: "access-reserve" }) { id }',
  extendReservation: 'extendReservation(id: "$Reservation") { id }',
  releaseReservation: 'releaseReservation(id: "$Reservation") { id }',
  issueVouchers: 'issueVouchers(input: { donationId: "$OwnDonation", giftIds: ["$Gift"] }) { id }',
  exportVouchers: 'exportVouchers(donationId: "$OwnDonation") { id }',
  exportOpenData: 'exportOpenData(input: { region: "$region", year: 2019 }) { id }',
  registerWebhook: 'registerWebhook(input: { url: "https://example.org/hook" }) { secret }',
  rotateWebhookSecret: 'rotateWebhookSecret(id: "$Webhook") { secret }',
  testWebhook: 'testWebhook(id: "$Webhook") { id }',
  resumeWebhook: 'resumeWebhook(id: "$Webhook") { id }',
  removeWebhook: 'removeWebhook(id: "$Webhook")',
  replayWebhook: 'replayWebhook(id: "$Webhook", since: "2020-03-01T00:00:00Z")',
  exportDonationUse: 'exportDonationUse(donationId: "$OwnDonation") { id }',
  exportSignSheet: 'exportSignSheet(schoolCode: "$school") { id }',
  replaceVoucher: 'replaceVoucher(id: "$Voucher", reason: "遗失") { id }',
  reportActivations:
    'reportActivations(donationId: "$OwnDonation", activations: [{ voucherCode: "NOSUCHCODE", on: "2020-03-01" }]) { activated }',
  startVoucherImport: 'startVoucherImport(input: { donationId: "$OwnDonation" }) { id }',
  exportVoucherImport: 'exportVoucherImport(id: "$VoucherImport") { id }',
  voucherImportTemplate: 'voucherImportTemplate { id }',
  confirmGift: 'confirmGift(id: "$Gift") { id }',
  cancelGift: 'cancelGift(id: "$Gift", reason: "错了") { id }',
  decideFinding: 'decideFinding(input: { findingId: "$Finding", verdict: CONFIRM, reason: "核对" }) { id }',
  decideFindings: 'decideFindings(input: [{ findingId: "$Finding", verdict: CONFIRM, reason: "核对" }]) { id }',
  saveProgramme:
    'saveProgramme(input: { code: "ACCESS_TRY", name: "试", payer: "试", form: CASH, purpose: LIVING, region: "$region", stages: [PRIMARY], categories: [LIFTED], source: "试" }) { code }',
  saveStandard:
    'saveStandard(input: { programme: "NO_SUCH", stage: PRIMARY, amountPerTerm: "1.00", region: "$region", fromTerm: "$term", source: "试" }) { source }',
  saveStackingRule:
    'saveStackingRule(input: { programme: "NO_SUCH", other: "NEITHER", effect: WARN, region: "$region", source: "试" }) { source }',
  saveCountyRule: 'saveCountyRule(input: { region: "$region", noticeWorkingDays: 5, source: "试" }) { region }',
  saveSchoolFees:
    'saveSchoolFees(fees: [{ schoolCode: "$school", stage: PRIMARY, amountPerTerm: "0.00", fromTerm: "$term", source: "试" }]) { schoolCode }',
  recogniseHardship:
    'recogniseHardship(schoolYear: "2019-2020", children: [{ studentId: "$Student", hardship: HARD, reason: "评议" }])',
  checkSchoolList: 'checkSchoolList(input: { schoolCode: "$school", term: "2005-2006-1" }) { rows }',
  withdrawDispute: 'withdrawDispute(entitlementId: "$Entitlement") { id }',
  declineEntitlement: 'declineEntitlement(id: "$Entitlement", reason: "放弃") { id }',
  acceptEntitlement: 'acceptEntitlement(id: "$Entitlement", reason: "反悔") { id }',
  setPayee:
    'setPayee(input: { studentId: "$Student", holder: "某", relation: FATHER, account: "6222000011112222", bank: "某行" }) { id }',
  startAccountImport: 'startAccountImport(input: { region: "$region" }) { id }',
  accountImportTemplate: 'accountImportTemplate { id }',
  exportAccountImport: 'exportAccountImport(id: "$AccountImport") { id }',
  draftBatch:
    'draftBatch(input: { kind: TOP_UP, region: "$region", term: "$term", originId: "$Batch", idempotencyKey: "nobody" }) { id }',
  reviewBatch: 'reviewBatch(id: "$Batch") { id }',
  publiciseBatch: 'publiciseBatch(id: "$Batch") { id }',
  approveBatch: 'approveBatch(id: "$Batch") { id }',
  sendBatch: 'sendBatch(id: "$Batch", idempotencyKey: "nobody") { id }',
  settleBatch: 'settleBatch(id: "$Batch") { id }',
  returnBatch: 'returnBatch(id: "$Batch", reason: "金额有误") { id }',
  cancelBatch: 'cancelBatch(id: "$Batch", reason: "不要了") { id }',
  cancelPayment: 'cancelPayment(id: "$Payment", reason: "不要了") { id }',
  closeTerm: 'closeTerm(region: "$region", term: "2004-2005-1")',
  exportBankFile: 'exportBankFile(batchId: "$Batch") { id }',
  exportPublicNotice: 'exportPublicNotice(batchId: "$Batch") { id }',
  exportBatchSheet: 'exportBatchSheet(batchId: "$Batch", sheet: ROSTER) { id }',
  recordObjection: 'recordObjection(input: { batchId: "$Batch", text: "请核实" }) { id }',
  closeObjection: 'closeObjection(input: { id: "$Objection", outcome: "核实" }) { id }',
  callRoll: 'callRoll(region: "$region") { id }',
  studentImportTemplate: 'studentImportTemplate { id }',
  registerImportTemplate: 'registerImportTemplate { id }',
  whereaboutsImportTemplate: 'whereaboutsImportTemplate { id }',
  paymentImportTemplate: 'paymentImportTemplate { id }',
  bankReturnImportTemplate: 'bankReturnImportTemplate { id }',
  giftImportTemplate: 'giftImportTemplate { id }',
  confirmStudentImport: 'confirmStudentImport(id: "$StudentImport") { id }',
  discardStudentImport: 'discardStudentImport(id: "$StudentImport") { id }',
  confirmRegisterImport: 'confirmRegisterImport(id: "$RegisterImport") { id }',
  discardRegisterImport: 'discardRegisterImport(id: "$RegisterImport") { id }',
  startWhereaboutsImport: 'startWhereaboutsImport(input: { region: "$region" }) { id }',
  exportWhereaboutsImport: 'exportWhereaboutsImport(id: "$WhereaboutsImport") { id }',
  recordElsewhere:
    'recordElsewhere(input: { memberId: "$HouseholdMember", schoolName: "某校", proof: "回执", validUntil: "2099-08-31" }) { id }',
  accountFor: 'accountFor(input: { memberId: "$HouseholdMember", reason: HOME_TEACHING, proof: "评估表" }) { id }',
  takeBackWhereabouts: 'takeBackWhereabouts(id: "$Whereabouts") { id }',
  transferStudent:
    'transferStudent(input: { studentId: "$Student", toSchoolCode: "$ownSchool", grade: 1, on: "2020-03-01" }) { id }',
  changeEnrolmentStatus:
    'changeEnrolmentStatus(input: { studentId: "$Student", status: SUSPENDED, on: "2020-03-01", reason: "病假" }) { id }',
  promoteGrades: 'promoteGrades(region: "$region", schoolYear: "2005-2006") { promoted }',
  linkRegistryEntries: 'linkRegistryEntries(input: { keepId: "$Own", otherId: "$Student", reason: "同一人" }) { id }',
  unlinkRegistryEntries: 'unlinkRegistryEntries(otherId: "$Student", reason: "两人") { id }',
  proposeCorrection: 'proposeCorrection(input: { studentId: "$Student", className: "2", reason: "分班" }) { id }',
  decideCorrection: 'decideCorrection(id: "$Correction", accept: true) { id }',
  resolveMatches:
    'resolveMatches(input: [{ rollEntryId: "$OwnRollEntry", studentId: "$Student", reason: "对照户口簿" }]) { id }',
  exportRoll: 'exportRoll(input: { region: "$region" }) { id }',
  exportRollChanges: 'exportRollChanges(input: { region: "$region", from: "2020-03-01", until: "2020-04-01" }) { id }',
  resolveMatch:
    'resolveMatch(input: { rollEntryId: "$OwnRollEntry", studentId: "$Student", reason: "对照户口簿" }) { id }',
  undoResolution: 'undoResolution(rollEntryId: "$RollEntry") { id }',
}
