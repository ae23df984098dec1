import {
  defaultFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { AUDIENCES, type Audience, type Principal, type Role } from '../caller/principal.js'
import { Forbidden } from '../vocabulary/errors.js'
import { takeTexts } from './free-text.js'
import type { OperationContext } from './operation.js'

/**
 * The rule of reach: no organisation's own write, and no trial of one, widens what it sees of a person whom another organisation
 * already holds, or tells whether such a person exists. Only the holder's release does, or a decision of the platform that is recorded.
 * Holders are the school and education bureau of the enrolment, the register for its own rows, the giver for its own gifts.
 * infra/docs/decisions/0011-reach.md says how each write keeps it; infra/e2e/reach.test.ts tries every one of them.
 */

/**
 * Who may use a field. Which rows of it they see is the database's business (row-level security). A query or field that the
 * audience may not use answers null, as if nothing were there; a mutation answers FORBIDDEN.
 */
export interface AccessRule {
  to: readonly Audience[]
  /** the caller needs one of these roles */
  roles?: readonly Role[]
  /** of these audiences only who gives under a 统一社会信用代码 of its own */
  withUscc?: readonly Audience[]
}

const everyone: AccessRule = { to: AUDIENCES }
/** Every organisation; a helper reaches its own pairings and visits alone. */
const organisations: AccessRule = { to: AUDIENCES.filter(audience => audience !== 'HELPER') }
const SEE_CHILDREN: readonly Audience[] = ['SCHOOL', 'EDUCATION', 'REGISTER']
const children: AccessRule = { to: SEE_CHILDREN }
const directory: AccessRule = { to: ['SCHOOL', 'EDUCATION', 'REGISTER', 'AUDITOR', 'PLATFORM'] }
const educationWrites: AccessRule = { to: ['EDUCATION'], roles: ['OPERATOR'] }
const bureausWrite: AccessRule = { to: ['EDUCATION', 'REGISTER'], roles: ['OPERATOR'] }
const schoolsAndEducation: AccessRule = { to: ['SCHOOL', 'EDUCATION'] }
const schoolsAndEducationWrite: AccessRule = { to: ['SCHOOL', 'EDUCATION'], roles: ['OPERATOR'] }
const education: AccessRule = { to: ['EDUCATION'] }
const educationApproves: AccessRule = { to: ['EDUCATION'], roles: ['APPROVER'] }
const rulesWrite: AccessRule = { to: ['EDUCATION', 'PLATFORM'], roles: ['OPERATOR', 'APPROVER'] }
const platformDecides: AccessRule = { to: ['PLATFORM'], roles: ['OPERATOR'] }
const importers: AccessRule = { to: ['SCHOOL', 'EDUCATION', 'REGISTER', 'PARTNER'] }
const givers: AccessRule = { to: ['SCHOOL', 'EDUCATION', 'REGISTER', 'PARTNER'], withUscc: ['REGISTER'] }
const giversWrite: AccessRule = { ...givers, roles: ['OPERATOR'] }
const partners: AccessRule = { to: ['PARTNER'] }
/** Who helps whom: those who see the child or the household, and the helper, who reaches this and nothing else. */
const helping: AccessRule = { to: [...SEE_CHILDREN, 'HELPER'] }
const helpingWrites: AccessRule = { ...helping, roles: ['OPERATOR'] }
const helpersWrite: AccessRule = { to: SEE_CHILDREN, roles: ['OPERATOR'] }
const bureaus: AccessRule = { to: ['EDUCATION', 'REGISTER'] }
const projects: AccessRule = { to: [...SEE_CHILDREN, 'PARTNER'] }
/** who sees counts and no persons */
const overseers: AccessRule = { to: ['AUDITOR', 'PLATFORM'] }
const partnersWrite: AccessRule = { to: ['PARTNER'], roles: ['OPERATOR'] }
/** groups of needs, which name nobody */
const groups: AccessRule = { to: ['PARTNER', 'EDUCATION', 'AUDITOR'] }
const purposes: AccessRule = { to: ['SCHOOL', 'EDUCATION', 'REGISTER', 'PARTNER', 'AUDITOR'] }

/**
 * The access matrix: every type of every subgraph, and each field that differs from its type. What is not here does not start. A
 * field's own rule stands in front of its resolver, a type's rule where a reference of another subgraph leads to it.
 */
export const ACCESS: Record<string, AccessRule> = {
  'Query._service': everyone,
  'Query._entities': everyone,
  _Service: everyone,
  Export: everyone,
  PageInfo: everyone,
  Bilingual: everyone,
  RowError: importers,
  RowErrorEdge: importers,
  RowErrorConnection: importers,

  // students
  'Query.viewer': everyone,
  Viewer: everyone,
  'Query.school': directory,
  'Query.schools': directory,
  'Query.student': children,
  'Query.findStudents': { to: ['SCHOOL', 'EDUCATION'] },
  'Query.studentImport': { to: ['EDUCATION'] },
  'Query.studentImports': { to: ['EDUCATION'] },
  'Mutation.confirmStudentImport': educationWrites,
  'Mutation.discardStudentImport': educationWrites,
  'Mutation.studentImportTemplate': educationWrites,
  'Mutation.exportStudentImport': educationWrites,
  'Mutation.startStudentImport': educationWrites,
  'Mutation.transferStudent': educationWrites,
  'Mutation.changeEnrolmentStatus': educationWrites,
  'Mutation.promoteGrades': educationWrites,
  'Mutation.linkRegistryEntries': educationWrites,
  'Mutation.unlinkRegistryEntries': educationWrites,
  'Query.corrections': { to: ['SCHOOL', 'EDUCATION'] },
  'Mutation.proposeCorrection': { to: ['SCHOOL'], roles: ['OPERATOR'] },
  'Mutation.decideCorrection': educationWrites,
  Correction: { to: ['SCHOOL', 'EDUCATION'] },
  CorrectionEdge: { to: ['SCHOOL', 'EDUCATION'] },
  CorrectionConnection: { to: ['SCHOOL', 'EDUCATION'] },
  PromotionResult: { to: ['EDUCATION'] },
  'Mutation.revealIdNumber': { to: SEE_CHILDREN, roles: ['OPERATOR'] },
  'Mutation.revealNumbers': { to: SEE_CHILDREN, roles: ['OPERATOR'] },
  RevealedNumbers: children,
  'Query.transfers': { to: ['EDUCATION', 'PLATFORM'] },
  'Mutation.requestTransfer': educationWrites,
  'Mutation.releaseTransfer': educationWrites,
  'Mutation.refuseTransfer': educationWrites,
  'Mutation.contestTransfer': educationWrites,
  'Mutation.undoTransfer': educationWrites,
  'Mutation.decideTransfer': platformDecides,
  Transfer: { to: ['EDUCATION', 'PLATFORM'] },
  TransferEdge: { to: ['EDUCATION', 'PLATFORM'] },
  TransferConnection: { to: ['EDUCATION', 'PLATFORM'] },
  'Transfer.student': education,
  'Transfer.history': education,
  TransferHistory: education,
  EarlierEnrolment: education,
  EarlierAid: education,
  'Query.schoolClaims': { to: ['EDUCATION', 'PLATFORM'] },
  'Mutation.decideSchoolClaim': platformDecides,
  SchoolClaim: { to: ['EDUCATION', 'PLATFORM'] },
  SchoolClaimEdge: { to: ['EDUCATION', 'PLATFORM'] },
  SchoolClaimConnection: { to: ['EDUCATION', 'PLATFORM'] },
  School: directory,
  'School.roll': children,
  SchoolEdge: directory,
  SchoolConnection: directory,
  Student: children,
  StudentEdge: children,
  StudentConnection: directory,
  Enrolment: children,
  StudentImport: { to: ['EDUCATION'] },
  StudentImportEdge: { to: ['EDUCATION'] },
  StudentImportConnection: { to: ['EDUCATION'] },

  // households
  'Query.household': children,
  'Query.registerImport': { to: ['REGISTER'] },
  'Query.registerImports': { to: ['REGISTER'] },
  'Mutation.registerImportTemplate': { to: ['REGISTER'], roles: ['OPERATOR'] },
  'Mutation.exportRegisterImport': { to: ['REGISTER'], roles: ['OPERATOR'] },
  'Mutation.startRegisterImport': { to: ['REGISTER'], roles: ['OPERATOR'] },
  'Query.whereaboutsImport': { to: ['EDUCATION'] },
  'Query.whereaboutsImports': { to: ['EDUCATION'] },
  'Mutation.whereaboutsImportTemplate': educationWrites,
  'Mutation.exportWhereaboutsImport': educationWrites,
  'Mutation.startWhereaboutsImport': educationWrites,
  'Mutation.recordElsewhere': educationWrites,
  'Mutation.accountFor': educationWrites,
  'Mutation.takeBackWhereabouts': educationWrites,
  ElsewhereEnrolment: children,
  Accounted: children,
  WhereaboutsImport: { to: ['EDUCATION'] },
  WhereaboutsImportEdge: { to: ['EDUCATION'] },
  WhereaboutsImportConnection: { to: ['EDUCATION'] },
  Household: children,
  HouseholdMember: children,
  Registration: children,
  'Mutation.confirmRegisterImport': { to: ['REGISTER'], roles: ['OPERATOR'] },
  'Mutation.discardRegisterImport': { to: ['REGISTER'], roles: ['OPERATOR'] },
  RegisterImport: { to: ['REGISTER'] },
  HouseholdMemberEdge: { to: ['REGISTER', 'EDUCATION'] },
  HouseholdMemberConnection: { to: ['REGISTER', 'EDUCATION'] },
  RegisterImportEdge: { to: ['REGISTER'] },
  RegisterImportConnection: { to: ['REGISTER'] },

  // people beside money
  'Query.helpTeams': helping,
  'Query.helpers': helping,
  'Mutation.recordHelper': helpersWrite,
  'Mutation.handOver': helpersWrite,
  HelpTeam: helping,
  HelpTeamEdge: helping,
  HelpTeamConnection: helping,
  Helper: helping,
  HelperEdge: helping,
  HelperConnection: helping,
  HandOver: helping,
  'Query.pairing': helping,
  'Query.pairings': helping,
  'Query.unpairedStudents': children,
  UnpairedEdge: children,
  UnpairedConnection: children,
  'Mutation.pair': helpersWrite,
  'Mutation.endPairing': helpersWrite,
  'Pairing.household': children,
  'Pairing.student': children,
  'Student.pairings': children,
  'Student.visits': children,
  Pairing: helping,
  PairingEdge: helping,
  PairingConnection: helping,
  'Mutation.recordVisit': helpingWrites,
  'Mutation.recordVisits': helpingWrites,
  'Mutation.correctVisit': helpingWrites,
  'Visit.gift': children,
  Visit: helping,
  VisitEdge: helping,
  VisitConnection: helping,
  VisitAnswer: helping,
  Refusal: helping,
  'Query.difficulties': helping,
  'Mutation.openDifficulty': helpingWrites,
  'Mutation.noteDifficulty': helpingWrites,
  'Mutation.solveDifficulty': helpingWrites,
  'Mutation.reopenDifficulty': helpingWrites,
  Difficulty: helping,
  DifficultyEdge: helping,
  DifficultyConnection: helping,
  DifficultyEvent: helping,
  'Mutation.recordLivelihood': helpersWrite,
  'Mutation.endLivelihood': helpersWrite,
  Livelihood: children,
  'Query.pairingImport': children,
  'Query.pairingImports': children,
  'Mutation.startPairingImport': helpersWrite,
  'Mutation.exportPairingImport': helpersWrite,
  'Mutation.pairingImportTemplate': helpersWrite,
  PairingImport: children,
  PairingImportEdge: children,
  PairingImportConnection: children,
  'Query.visitImport': children,
  'Query.visitImports': children,
  'Mutation.startVisitImport': helpersWrite,
  'Mutation.exportVisitImport': helpersWrite,
  'Mutation.visitImportTemplate': helpersWrite,
  VisitImport: children,
  VisitImportEdge: children,
  VisitImportConnection: children,
  'Query.trainingSession': children,
  'Query.trainingSessions': children,
  'Mutation.planTraining': bureausWrite,
  'Mutation.holdTraining': bureausWrite,
  'Mutation.closeTraining': bureausWrite,
  'Mutation.cancelTraining': bureausWrite,
  'Mutation.recordAttendance': bureausWrite,
  'Mutation.recordTrainingOutcome': bureausWrite,
  TrainingSession: children,
  TrainingSessionEdge: children,
  TrainingSessionConnection: children,
  TrainingPlace: bureaus,
  TrainingCertificate: bureaus,
  'Query.trainingImport': bureaus,
  'Query.trainingImports': bureaus,
  'Mutation.startTrainingImport': bureausWrite,
  'Mutation.exportTrainingImport': bureausWrite,
  'Mutation.trainingImportTemplate': bureausWrite,
  TrainingImport: bureaus,
  TrainingImportEdge: bureaus,
  TrainingImportConnection: bureaus,
  'Query.villageProject': projects,
  'Query.villageProjects': projects,
  'Query.villageHistory': projects,
  'Mutation.recordVillageProject': bureausWrite,
  'Mutation.correctProjectPart': bureausWrite,
  'Mutation.stepVillageProject': bureausWrite,
  'Mutation.recordProjectOutcome': bureausWrite,
  VillageProject: projects,
  VillageProjectEdge: projects,
  VillageProjectConnection: projects,
  VillageYear: projects,
  ProjectPart: projects,
  ProjectShare: projects,
  ProjectOutcome: projects,
  'Query.supportSummary': { to: ['EDUCATION', 'REGISTER', 'AUDITOR', 'PLATFORM'] },
  SupportSummary: { to: ['EDUCATION', 'REGISTER', 'AUDITOR', 'PLATFORM'] },

  // subsidies
  'Query.programmes': organisations,
  'Query.paymentImport': { to: ['EDUCATION', 'REGISTER'] },
  'Query.bankReturnImport': { to: ['EDUCATION', 'REGISTER'] },
  'Query.paymentImports': { to: ['EDUCATION', 'REGISTER'] },
  'Query.bankReturnImports': { to: ['EDUCATION', 'REGISTER'] },
  'Mutation.paymentImportTemplate': bureausWrite,
  'Mutation.exportPaymentImport': bureausWrite,
  'Mutation.bankReturnImportTemplate': bureausWrite,
  'Mutation.exportBankReturnImport': bureausWrite,
  'Query.naming': { to: ['EDUCATION'] },
  'Mutation.confirmPaymentImport': bureausWrite,
  'Mutation.discardPaymentImport': bureausWrite,
  'Mutation.startPaymentImport': bureausWrite,
  'Mutation.startBankReturnImport': bureausWrite,
  'Mutation.nameEntitlements': educationWrites,
  'Mutation.saveProgramme': rulesWrite,
  'Mutation.saveStandard': rulesWrite,
  'Mutation.saveStackingRule': rulesWrite,
  'Query.simulate': education,
  Simulation: education,
  SimulationGroup: education,
  'Query.countyRule': education,
  'Mutation.saveCountyRule': educationApproves,
  CountyRule: education,
  BankColumn: education,
  'Query.schoolFees': schoolsAndEducation,
  'Mutation.saveSchoolFees': educationWrites,
  SchoolFee: schoolsAndEducation,
  'Mutation.recogniseHardship': schoolsAndEducationWrite,
  'Student.hardship': schoolsAndEducation,
  RecognisedHardship: schoolsAndEducation,
  'Query.schoolList': schoolsAndEducation,
  'Query.schoolLists': education,
  'Mutation.checkSchoolList': schoolsAndEducationWrite,
  'Mutation.withdrawDispute': schoolsAndEducationWrite,
  SchoolList: schoolsAndEducation,
  SchoolListEdge: schoolsAndEducation,
  SchoolListConnection: schoolsAndEducation,
  EntitlementEdge: children,
  EntitlementConnection: children,
  'Mutation.declineEntitlement': schoolsAndEducationWrite,
  'Mutation.acceptEntitlement': schoolsAndEducationWrite,
  'Mutation.setPayee': schoolsAndEducationWrite,
  'Mutation.confirmPayee': { to: ['EDUCATION'], roles: ['OPERATOR', 'APPROVER'] },
  'Batch.doubtfulPayees': education,
  DoubtfulPayee: education,
  'Student.payee': schoolsAndEducation,
  'Student.guardians': schoolsAndEducation,
  PayeeAccount: schoolsAndEducation,
  Guardian: schoolsAndEducation,
  'Query.accountImport': education,
  'Query.accountImports': education,
  'Mutation.startAccountImport': educationWrites,
  'Mutation.accountImportTemplate': educationWrites,
  'Mutation.exportAccountImport': educationWrites,
  AccountImport: education,
  AccountImportEdge: education,
  AccountImportConnection: education,
  'Query.batch': schoolsAndEducation,
  'Query.batches': schoolsAndEducation,
  'Mutation.draftBatch': educationWrites,
  'Mutation.reviewBatch': educationWrites,
  'Mutation.publiciseBatch': educationWrites,
  'Mutation.approveBatch': educationApproves,
  'Mutation.returnBatch': educationApproves,
  'Mutation.sendBatch': educationWrites,
  'Mutation.settleBatch': educationWrites,
  'Mutation.cancelBatch': educationWrites,
  'Mutation.cancelPayment': educationApproves,
  'Mutation.closeTerm': educationApproves,
  'Mutation.exportBankFile': { to: ['EDUCATION'], roles: ['OPERATOR', 'APPROVER'] },
  'Mutation.exportPublicNotice': educationWrites,
  'Mutation.exportBatchSheet': schoolsAndEducationWrite,
  'Mutation.recordObjection': educationWrites,
  'Mutation.closeObjection': educationWrites,
  'Batch.objections': education,
  Batch: schoolsAndEducation,
  BatchEdge: schoolsAndEducation,
  BatchConnection: schoolsAndEducation,
  BatchStep: schoolsAndEducation,
  BatchLine: schoolsAndEducation,
  LeftOut: schoolsAndEducation,
  Objection: education,
  PaymentEdge: children,
  PaymentConnection: children,
  'Student.entitlements': children,
  Entitlement: children,
  Naming: { to: ['EDUCATION'] },
  BankReturnImport: { to: ['EDUCATION', 'REGISTER'] },
  BankReturnImportEdge: { to: ['EDUCATION', 'REGISTER'] },
  BankReturnImportConnection: { to: ['EDUCATION', 'REGISTER'] },
  'Student.payments': children,
  Programme: organisations,
  Standard: organisations,
  StackingRule: organisations,
  Payment: children,
  PaymentImport: { to: ['EDUCATION', 'REGISTER'] },
  PaymentImportEdge: { to: ['EDUCATION', 'REGISTER'] },
  PaymentImportConnection: { to: ['EDUCATION', 'REGISTER'] },

  // donations
  'Query.partner': givers,
  'Query.donation': givers,
  'Query.giftImport': { to: ['EDUCATION', 'PARTNER'] },
  'Query.giftImports': { to: ['EDUCATION', 'PARTNER'] },
  'Mutation.giftImportTemplate': { to: ['EDUCATION', 'PARTNER'], roles: ['OPERATOR'] },
  'Mutation.exportGiftImport': { to: ['EDUCATION', 'PARTNER'], roles: ['OPERATOR'] },
  'Mutation.confirmGiftImport': { to: ['EDUCATION', 'PARTNER'], roles: ['OPERATOR'] },
  'Mutation.discardGiftImport': { to: ['EDUCATION', 'PARTNER'], roles: ['OPERATOR'] },
  'Mutation.startGiftImport': { to: ['EDUCATION', 'PARTNER'], roles: ['OPERATOR'] },
  'Query.items': organisations,
  'Query.beneficiary': { to: ['PARTNER', 'SCHOOL'] },
  'Query.checkOverlap': { to: ['SCHOOL', 'EDUCATION', 'PARTNER'] },
  'Mutation.registerDonation': giversWrite,
  'Mutation.giveGift': giversWrite,
  'Mutation.giveGifts': giversWrite,
  'Query.schoolGifts': schoolsAndEducation,
  'Mutation.cancelGift': giversWrite,
  'Mutation.confirmGifts': schoolsAndEducationWrite,
  'Mutation.returnGift': schoolsAndEducationWrite,
  'Mutation.nameDelivery': { to: ['PARTNER', 'SCHOOL', 'EDUCATION'], roles: ['OPERATOR'] },
  'Mutation.recordReceipt': giversWrite,
  'Mutation.closeDonation': giversWrite,
  'Mutation.recordDonationUse': giversWrite,
  'Query.offeredShares': givers,
  'Mutation.offerShare': giversWrite,
  'Mutation.withdrawShareOffer': giversWrite,
  ShareOffer: givers,
  ShareOfferEdge: givers,
  ShareOfferConnection: givers,
  FunderShare: givers,
  DonationUse: givers,
  Reached: givers,
  'Query.purposeChanges': purposes,
  'Mutation.proposePurposeChange': giversWrite,
  'Mutation.decidePurposeChange': giversWrite,
  PurposeChange: purposes,
  PurposeChangeEdge: purposes,
  PurposeChangeConnection: purposes,
  'Query.needs': groups,
  Need: groups,
  NeedEdge: groups,
  NeedConnection: groups,
  'Query.needRecords': schoolsAndEducation,
  'Query.needCounts': schoolsAndEducation,
  'Mutation.recordNeed': schoolsAndEducationWrite,
  'Mutation.withdrawNeed': schoolsAndEducationWrite,
  'Mutation.surveySheet': schoolsAndEducationWrite,
  'Mutation.publishNeeds': educationWrites,
  'Student.needs': schoolsAndEducation,
  'Mutation.raiseNeed': schoolsAndEducationWrite,
  'Difficulty.need': schoolsAndEducation,
  NeedRecord: schoolsAndEducation,
  NeedRecordEdge: schoolsAndEducation,
  NeedRecordConnection: schoolsAndEducation,
  NeedCount: schoolsAndEducation,
  'Query.needImport': schoolsAndEducation,
  'Query.needImports': schoolsAndEducation,
  'Mutation.startNeedImport': schoolsAndEducationWrite,
  'Mutation.exportNeedImport': schoolsAndEducationWrite,
  'Mutation.needImportTemplate': schoolsAndEducationWrite,
  NeedImport: schoolsAndEducation,
  NeedImportEdge: schoolsAndEducation,
  NeedImportConnection: schoolsAndEducation,
  'Query.admissions': groups,
  'Mutation.admitPartner': educationApproves,
  'Mutation.endAdmission': educationApproves,
  Admission: groups,
  AdmissionEdge: groups,
  AdmissionConnection: groups,
  'Query.reservation': { to: ['PARTNER', 'EDUCATION'] },
  'Query.reservations': { to: ['PARTNER', 'EDUCATION'] },
  'Mutation.reserveNeed': partnersWrite,
  'Mutation.extendReservation': partnersWrite,
  'Mutation.releaseReservation': partnersWrite,
  Reservation: { to: ['PARTNER', 'EDUCATION'] },
  ReservationEdge: { to: ['PARTNER', 'EDUCATION'] },
  ReservationConnection: { to: ['PARTNER', 'EDUCATION'] },
  'Mutation.issueVouchers': giversWrite,
  'Mutation.exportVouchers': giversWrite,
  'Mutation.exportDonationUse': giversWrite,
  'Mutation.exportOpenData': { to: ['PARTNER', 'EDUCATION'], roles: ['OPERATOR'] },
  'Query.webhooks': partners,
  'Mutation.registerWebhook': partnersWrite,
  'Mutation.rotateWebhookSecret': partnersWrite,
  'Mutation.testWebhook': partnersWrite,
  'Mutation.resumeWebhook': partnersWrite,
  'Mutation.removeWebhook': partnersWrite,
  'Mutation.replayWebhook': partnersWrite,
  Webhook: partners,
  WebhookSecret: partnersWrite,
  WebhookDelivery: partners,
  WebhookDeliveryEdge: partners,
  WebhookDeliveryConnection: partners,
  'Mutation.exportSignSheet': schoolsAndEducationWrite,
  'Mutation.replaceVoucher': giversWrite,
  'Mutation.reportActivations': giversWrite,
  Voucher: givers,
  ActivationReport: givers,
  'Query.voucherImport': partners,
  'Query.voucherImports': partners,
  'Mutation.startVoucherImport': partnersWrite,
  'Mutation.exportVoucherImport': partnersWrite,
  'Mutation.voucherImportTemplate': partnersWrite,
  VoucherImport: partners,
  VoucherImportEdge: partners,
  VoucherImportConnection: partners,
  'Mutation.confirmGift': { to: ['SCHOOL', 'EDUCATION'], roles: ['OPERATOR'] },
  'Student.aidCode': schoolsAndEducationWrite,
  'Mutation.issueAidCode': schoolsAndEducationWrite,
  'Mutation.revokeAidCode': schoolsAndEducationWrite,
  'Query.giftRequests': { to: ['SCHOOL', 'EDUCATION', 'PARTNER'] },
  'Mutation.matchGiftRequest': schoolsAndEducationWrite,
  'Mutation.declineGiftRequest': schoolsAndEducationWrite,
  'GiftRequest.candidates': schoolsAndEducation,
  GiftRequest: { to: ['SCHOOL', 'EDUCATION', 'PARTNER'] },
  GiftRequestEdge: { to: ['SCHOOL', 'EDUCATION', 'PARTNER'] },
  GiftRequestConnection: { to: ['SCHOOL', 'EDUCATION', 'PARTNER'] },
  'Student.gifts': { to: ['SCHOOL', 'EDUCATION'] },
  Partner: givers,
  Donation: givers,
  DonationEdge: givers,
  DonationConnection: givers,
  Gift: givers,
  GiftEdge: givers,
  GiftConnection: givers,
  Item: organisations,
  Beneficiary: { to: ['PARTNER', 'SCHOOL'] },
  OverlapAnswer: { to: ['SCHOOL', 'EDUCATION', 'PARTNER'] },
  GiftImport: { to: ['EDUCATION', 'PARTNER'] },
  GiftImportEdge: { to: ['EDUCATION', 'PARTNER'] },
  GiftImportConnection: { to: ['EDUCATION', 'PARTNER'] },

  // reconciliation
  'Query.roll': children,
  'Query.rollEntry': children,
  'Query.rollRun': children,
  'Query.lastRollRun': children,
  'Query.terms': { to: ['SCHOOL', 'EDUCATION', 'REGISTER', 'PARTNER', 'AUDITOR'] },
  'Query.findings': children,
  'Query.finding': children,
  'Query.findingSummary': { to: ['SCHOOL', 'EDUCATION', 'REGISTER', 'AUDITOR'] },
  'Query.statement': organisations,
  'Query.province': overseers,
  'Mutation.decideFinding': { to: SEE_CHILDREN, roles: ['OPERATOR'] },
  'Mutation.decideFindings': { to: SEE_CHILDREN, roles: ['OPERATOR'] },
  'Mutation.exportRoll': { to: ['SCHOOL', 'EDUCATION'], roles: ['OPERATOR'] },
  'Mutation.exportRollChanges': educationWrites,
  'Mutation.exportStudentAid': { to: SEE_CHILDREN, roles: ['OPERATOR'] },
  'School.findings': children,
  'School.coverage': children,
  'Student.findings': children,
  Finding: children,
  FindingEdge: children,
  FindingConnection: children,
  FindingGroup: { to: ['SCHOOL', 'EDUCATION', 'REGISTER', 'AUDITOR'] },
  Decision: children,
  Province: overseers,
  ProvinceCounty: overseers,
  ProvinceFinding: overseers,
  Statement: organisations,
  StatementLine: organisations,
  StatementApart: organisations,
  StatementUnnamed: organisations,
  Coverage: organisations,
  'Query.auditTrail': { to: ['EDUCATION', 'AUDITOR'], roles: ['OPERATOR', 'AUDITOR'] },
  'Mutation.callRoll': educationWrites,
  'Mutation.resolveMatch': { to: ['EDUCATION', 'SCHOOL'], roles: ['OPERATOR'] },
  'Mutation.resolveMatches': { to: ['EDUCATION', 'SCHOOL'], roles: ['OPERATOR'] },
  'Query.rollRuns': children,
  'Query.rollOn': { to: ['EDUCATION'] },
  'Query.rollChanges': { to: ['EDUCATION'] },
  'RollRun.changes': { to: ['EDUCATION'] },
  RollRunEdge: children,
  RollRunConnection: children,
  RollChange: { to: ['EDUCATION'] },
  RollChangeEdge: { to: ['EDUCATION'] },
  RollChangeConnection: { to: ['EDUCATION'] },
  RollDay: { to: ['EDUCATION'] },
  RollDayEdge: { to: ['EDUCATION'] },
  RollDayConnection: { to: ['EDUCATION'] },
  'Mutation.undoResolution': { to: ['EDUCATION', 'SCHOOL'], roles: ['OPERATOR'] },
  'Query.releases': education,
  'Mutation.decideReleases': educationWrites,
  Release: education,
  ReleaseEdge: education,
  ReleaseConnection: education,
  StudiesElsewhere: children,
  'Student.rollEntries': children,
  'Student.categories': children,
  'Student.household': children,
  'Student.households': children,
  'Student.aid': children,
  'Student.aidTotals': children,
  RollEntry: children,
  RollEntryEdge: children,
  RollEntryConnection: children,
  RollRun: children,
  MatchCandidate: children,
  AidRecord: children,
  AidRecordEdge: children,
  AidRecordConnection: children,
  ChannelTotal: children,
  AuditEntry: { to: ['EDUCATION', 'AUDITOR'], roles: ['OPERATOR', 'AUDITOR'] },
  AuditEntryEdge: { to: ['EDUCATION', 'AUDITOR'], roles: ['OPERATOR', 'AUDITOR'] },
  AuditEntryConnection: { to: ['EDUCATION', 'AUDITOR'], roles: ['OPERATOR', 'AUDITOR'] },
}

/** The rule of a field: its own, else its type's, else none. */
export const ruleOf = (type: string, field: string): AccessRule | undefined =>
  ACCESS[`${type}.${field}`] ?? ACCESS[type]

/** Whether the principal may use a field of this rule; whoever has no role at all may use none. */
export const allows = (rule: AccessRule, principal: Principal): boolean =>
  rule.to.includes(principal.audience) &&
  principal.roles.size > 0 &&
  (!rule.withUscc?.includes(principal.audience) || principal.uscc !== null) &&
  (!rule.roles || rule.roles.some(role => principal.roles.has(role)))

/** How much of a number someone sees. */
export type Sight = 'WHOLE' | 'LAST_FOUR' | 'NONE'
type SightRule = Sight | 'WHOLE_FOR_OPERATOR'
const nobody: Record<Audience, SightRule> = {
  SCHOOL: 'NONE',
  EDUCATION: 'NONE',
  REGISTER: 'NONE',
  PARTNER: 'NONE',
  HELPER: 'NONE',
  AUDITOR: 'NONE',
  PLATFORM: 'NONE',
}

/** Numbers that hold personal data: whole, or their last four characters. */
export const NUMBER_SIGHT = {
  'Student.registryNumber': {
    ...nobody,
    SCHOOL: 'LAST_FOUR',
    EDUCATION: 'WHOLE_FOR_OPERATOR',
    REGISTER: 'WHOLE_FOR_OPERATOR',
  },
  'Student.idNumber': {
    ...nobody,
    SCHOOL: 'LAST_FOUR',
    EDUCATION: 'WHOLE_FOR_OPERATOR',
    REGISTER: 'WHOLE_FOR_OPERATOR',
  },
  'HouseholdMember.idNumber': {
    ...nobody,
    SCHOOL: 'LAST_FOUR',
    EDUCATION: 'WHOLE_FOR_OPERATOR',
    REGISTER: 'WHOLE_FOR_OPERATOR',
  },
} as const satisfies Record<string, Record<Audience, SightRule>>

/** What of the number in `field` the principal sees. */
export function sightOf(principal: Principal, field: keyof typeof NUMBER_SIGHT): Sight {
  const rule: SightRule = NUMBER_SIGHT[field][principal.audience]
  if (rule !== 'WHOLE_FOR_OPERATOR') return rule
  return principal.roles.has('OPERATOR') ? 'WHOLE' : 'LAST_FOUR'
}

/** Puts the matrix in front of every resolver of a subgraph; throws for a field that no rule covers. */
export function enforceAccess(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && !type.name.startsWith('__'))
      for (const field of Object.keys(type.getFields())) guard(type, field)
  return schema
}

/** Types that tell of one person: a question for one that finds nothing is a refused read, and stands in the trail. */
const OF_ONE_PERSON = new Set(['Student', 'Household', 'RollEntry', 'Beneficiary', 'Finding'])
const OF_PERSONS =
  /^(Student|Household|RollEntry|Beneficiary|Finding|RollDay|RollChange|GiftRequest|AuditEntry)(Connection)?$/

function guard(type: GraphQLObjectType, name: string): void {
  const rule = ruleOf(type.name, name)
  if (!rule) throw new Error(`no access rule covers ${type.name}.${name}`)
  const field = type.getFields()[name]
  if (!field) return
  const isMutation = type.name === 'Mutation'
  const isRoot = isMutation || type.name === 'Query'
  const isOwn = ACCESS[`${type.name}.${name}`] !== undefined
  if (!isOwn || (!isRoot && rule.to.length === AUDIENCES.length)) return
  if (!isMutation && !name.startsWith('_') && isNonNullType(field.type))
    throw new Error(`${type.name}.${name} is guarded and so must be nullable`)
  const isOfPersons = isMutation || (isRoot && OF_PERSONS.test(getNamedType(field.type).name))
  const seeks = type.name === 'Query' && !isListType(field.type) && OF_ONE_PERSON.has(getNamedType(field.type).name)
  const resolve = field.resolve ?? defaultFieldResolver
  field.resolve = (source, args: Record<string, unknown>, context: OperationContext, info) => {
    if (!allows(rule, context.principal)) {
      if (isOfPersons) context.noteRefusal(name, args)
      if (isMutation) throw new Forbidden()
      return null
    }
    const found = resolve(source, isMutation ? takeTexts(field.args, args) : args, context, info)
    return seeks ? noteIfNothing(found, name, args, context) : found
  }
}

async function noteIfNothing(
  found: unknown,
  name: string,
  args: Record<string, unknown>,
  context: OperationContext,
): Promise<unknown> {
  const value = await found
  if (value == null) context.noteRefusal(name, args)
  return value
}
