/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Viewer {\n    viewer { name organisation audience roles region register uscc schools { id code name stages } }\n    terms\n    province { heard }\n  }\n": typeof types.ViewerDocument,
    "\n  query BatchPage($id: ID!) {\n    batch(id: $id) {\n      id number kind form term region programmes status nextSteps persons times amount paidAmount returnedAmount outstandingAmount version draftedBy noticeFrom noticeUntil noticeUrl\n      leftOut { reason persons amount }\n      history { status by at reason }\n      lines { place stage persons times amount }\n      objections { id text receivedOn outcome upheld closedOn student { id name } }\n      doubtfulPayees { doubt confirmedBy account { id holder lastFour } student { id name } }\n    }\n  }\n": typeof types.BatchPageDocument,
    "\n  query BatchPayments($id: ID!, $after: String, $status: PaymentStatus) {\n    batch(id: $id) {\n      id\n      payments(first: 50, after: $after, status: $status) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { id serial amount status returnReason accountLastFour student { id name enrolment { stage grade className school { id name } } } programme { code name english } }\n      }\n    }\n  }\n": typeof types.BatchPaymentsDocument,
    "mutation ReviewBatch($id: ID!, $version: Int) { reviewBatch(id: $id, expectedVersion: $version) { id status nextSteps version } }": typeof types.ReviewBatchDocument,
    "mutation PubliciseBatch($id: ID!, $version: Int) { publiciseBatch(id: $id, expectedVersion: $version) { id status nextSteps version } }": typeof types.PubliciseBatchDocument,
    "mutation ApproveBatch($id: ID!, $version: Int) { approveBatch(id: $id, expectedVersion: $version) { id status nextSteps version } }": typeof types.ApproveBatchDocument,
    "mutation SettleBatch($id: ID!, $version: Int) { settleBatch(id: $id, expectedVersion: $version) { id status nextSteps version } }": typeof types.SettleBatchDocument,
    "mutation SendBatch($id: ID!, $key: String!, $version: Int) { sendBatch(id: $id, idempotencyKey: $key, expectedVersion: $version) { id status nextSteps version } }": typeof types.SendBatchDocument,
    "mutation CancelBatch($id: ID!, $reason: String!, $version: Int) { cancelBatch(id: $id, reason: $reason, expectedVersion: $version) { id status nextSteps version } }": typeof types.CancelBatchDocument,
    "mutation BankFile($id: ID!, $format: BankFormat!) { file: exportBankFile(batchId: $id, format: $format) { id downloadUrl } }": typeof types.BankFileDocument,
    "mutation NoticeSheet($id: ID!) { file: exportPublicNotice(batchId: $id) { id downloadUrl } }": typeof types.NoticeSheetDocument,
    "mutation BatchSheet($id: ID!, $sheet: BatchSheet!) { file: exportBatchSheet(batchId: $id, sheet: $sheet) { id downloadUrl } }": typeof types.BatchSheetDocument,
    "mutation CancelPayment($id: ID!, $reason: String!) { cancelPayment(id: $id, reason: $reason) { id status } }": typeof types.CancelPaymentDocument,
    "mutation ReturnBatch($id: ID!, $reason: String!, $version: Int) { returnBatch(id: $id, reason: $reason, expectedVersion: $version) { id status nextSteps version } }": typeof types.ReturnBatchDocument,
    "\n  query BatchesPage($after: String) {\n    batches(first: 20, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id number kind form term status persons amount returnedAmount noticeUntil createdAt }\n    }\n  }\n": typeof types.BatchesPageDocument,
    "\n  mutation DraftBatch($input: DraftBatchInput!) {\n    draftBatch(input: $input) { id }\n  }\n": typeof types.DraftBatchDocument,
    "mutation ConfirmPayee($id: ID!, $reason: String!) { confirmPayee(accountId: $id, reason: $reason) { id } }": typeof types.ConfirmPayeeDocument,
    "mutation RecordObjection($input: RecordObjectionInput!) { recordObjection(input: $input) { id } }": typeof types.RecordObjectionDocument,
    "mutation CloseObjection($input: CloseObjectionInput!) { closeObjection(input: $input) { id } }": typeof types.CloseObjectionDocument,
    "\n  query SchoolListPage($school: String!, $term: Term!, $after: String) {\n    schoolList(schoolCode: $school, term: $term) {\n      schoolCode term rows unchecked confirmed disputed amount\n      entitlements(first: 50, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { id amount basisText { zh en } checkStatus checkReason programme { code name english } student { id name enrolment { stage grade className } payee { id holder lastFour } } }\n      }\n    }\n  }\n": typeof types.SchoolListPageDocument,
    "\n  mutation CheckSchoolList($input: CheckSchoolListInput!) {\n    checkSchoolList(input: $input) { unchecked confirmed disputed }\n  }\n": typeof types.CheckSchoolListDocument,
    "mutation WithdrawDispute($id: ID!) { withdrawDispute(entitlementId: $id) { id checkStatus } }": typeof types.WithdrawDisputeDocument,
    "\n  query SchoolListsPage($region: RegionCode!, $term: Term!, $unchecked: Boolean!, $after: String) {\n    schoolLists(region: $region, term: $term, unchecked: $unchecked, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { schoolCode schoolName term rows unchecked confirmed disputed amount }\n    }\n  }\n": typeof types.SchoolListsPageDocument,
    "\n  query EarlierBatches($region: RegionCode!) {\n    batches(region: $region, first: 100) { nodes { id number kind form status term programmes } }\n  }\n": typeof types.EarlierBatchesDocument,
    "\n  query BatchLines($id: ID!) {\n    batch(id: $id) { id lines { place stage persons amount } }\n  }\n": typeof types.BatchLinesDocument,
    "\n  query ProgrammesToPay($region: RegionCode!, $term: Term!) {\n    programmes(region: $region, term: $term) { code name english form mode }\n  }\n": typeof types.ProgrammesToPayDocument,
    "\n  query CorrectionsPage($status: CorrectionStatus, $after: String) {\n    corrections(status: $status, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id status name className boarder from reason at decisionReason\n        student { id name enrolment { school { id name } stage grade className boarder } }\n      }\n    }\n  }\n": typeof types.CorrectionsPageDocument,
    "mutation DecideCorrection($id: ID!, $accept: Boolean!, $reason: String) { decideCorrection(id: $id, accept: $accept, reason: $reason) { id status decisionReason } }": typeof types.DecideCorrectionDocument,
    "\n  query CountyPage($region: RegionCode!) {\n    countyRule(region: $region) { region noticeWorkingDays needsSchoolCheck pairingCategories bankColumns { value heading } bankEncoding source }\n  }\n": typeof types.CountyPageDocument,
    "mutation SaveCountyRule($input: SaveCountyRuleInput!) { saveCountyRule(input: $input) { region noticeWorkingDays needsSchoolCheck pairingCategories bankColumns { value heading } bankEncoding source } }": typeof types.SaveCountyRuleDocument,
    "mutation CloseTerm($region: RegionCode!, $term: Term!) { closeTerm(region: $region, term: $term) }": typeof types.CloseTermDocument,
    "mutation PromoteGrades($region: RegionCode!, $year: String!) { promoteGrades(region: $region, schoolYear: $year) { promoted graduated unchanged } }": typeof types.PromoteGradesDocument,
    "\n  query StandardsPage($region: RegionCode, $term: Term!) {\n    programmes(region: $region) {\n      code name english payer form purpose region stages categories payableAt enrolmentStatuses prorated per fromTerm untilTerm source payee endsWithRisk mode\n      censusAutumn: censusOn\n      censusSpring: censusOn(term: \"2000-2001-2\")\n      openingAutumn: opensOn\n      openingSpring: opensOn(term: \"2000-2001-2\")\n      payByAutumn: payBy\n      payBySpring: payBy(term: \"2000-2001-2\")\n      standards(term: $term) { stage boarder tier categories amountPerTerm region fromTerm untilTerm source }\n      stacking { effect region source givesWay other { code name english } }\n    }\n  }\n": typeof types.StandardsPageDocument,
    "\n  query Simulate($input: SimulateInput!) {\n    simulate(input: $input) {\n      personsNow personsThen amountNow amountThen\n      byStage { name personsNow personsThen amountNow amountThen }\n      bySchool { name personsNow personsThen amountNow amountThen }\n    }\n  }\n": typeof types.SimulateDocument,
    "mutation SaveStandard($input: SaveStandardInput!) { saveStandard(input: $input) { stage fromTerm } }": typeof types.SaveStandardDocument,
    "mutation SaveProgramme($input: SaveProgrammeInput!) { saveProgramme(input: $input) { code name } }": typeof types.SaveProgrammeDocument,
    "mutation SaveStackingRule($input: SaveStackingRuleInput!) { saveStackingRule(input: $input) { effect } }": typeof types.SaveStackingRuleDocument,
    "\n  query FindPage($text: String!, $after: String, $region: RegionCode!, $byName: Boolean!) {\n    findStudents(text: $text, first: 20, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id name birthDate enrolment { school { id name } stage grade className status } }\n    }\n    roll(region: $region, filter: { name: $text }, first: 20) @include(if: $byName) {\n      totalCount\n      nodes { id status categories member { id name } household { id headName town village } student { id name } }\n    }\n  }\n": typeof types.FindPageDocument,
    "\n  fragment FindingView on Finding {\n    id\n    kind\n    rule\n    ruleName(locale: $locale)\n    severity\n    term\n    amountAtStake\n    status\n    explanation(locale: $locale)\n    advice(locale: $locale)\n    decisions { by organisation verdict reason until at }\n  }\n": typeof types.FindingViewFragmentDoc,
    "\n  mutation DecideFinding($input: DecideFindingInput!) {\n    decideFinding(input: $input) { id status }\n  }\n": typeof types.DecideFindingDocument,
    "\n  query FindingSummary($region: RegionCode!, $term: Term!) {\n    byRule: findingSummary(region: $region, term: $term, by: RULE) { key nameText { zh en } kind rule findings persons amountAtStake }\n    bySchool: findingSummary(region: $region, term: $term, by: SCHOOL) { key nameText { zh en } kind rule findings persons amountAtStake }\n  }\n": typeof types.FindingSummaryDocument,
    "\n  query Findings($region: RegionCode!, $term: Term!, $kind: FindingKind, $rule: FindingRule, $status: FindingStatus, $school: String, $after: String, $locale: String!) {\n    findings(region: $region, term: $term, kind: $kind, rule: $rule, status: $status, school: $school, first: 20, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        ...FindingView\n        student { id name }\n        school { id name code }\n        rollEntry { id member { id name } household { id headName town village } }\n      }\n    }\n  }\n": typeof types.FindingsDocument,
    "mutation DecideFindings($input: [DecideFindingInput!]!) { decideFindings(input: $input) { id status } }": typeof types.DecideFindingsDocument,
    "\n  fragment DonationLedger on Donation {\n    id purpose form amount quantity unit\n    anonymous receivedFrom receiptNumber receiptHandler receiptOn receiptWaived agreementNumber closedOn\n    reached { persons personTimes amount }\n    uses { id kind amount quantity on reason document }\n    offers { id toUscc amount quantity usedAmount usedQuantity withdrawnAt }\n  }\n": typeof types.DonationLedgerFragmentDoc,
    "mutation RecordReceipt($input: RecordReceiptInput!) { recordReceipt(input: $input) { id receiptNumber } }": typeof types.RecordReceiptDocument,
    "mutation RecordDonationUse($input: RecordDonationUseInput!) { recordDonationUse(input: $input) { id } }": typeof types.RecordDonationUseDocument,
    "mutation CloseDonation($id: ID!) { closeDonation(id: $id) { id closedOn } }": typeof types.CloseDonationDocument,
    "mutation OfferShare($input: OfferShareInput!) { offerShare(input: $input) { id } }": typeof types.OfferShareDocument,
    "mutation WithdrawShareOffer($id: ID!) { withdrawShareOffer(id: $id) { id withdrawnAt } }": typeof types.WithdrawShareOfferDocument,
    "mutation ProposePurposeChange($input: ProposePurposeChangeInput!) { proposePurposeChange(input: $input) { id status } }": typeof types.ProposePurposeChangeDocument,
    "mutation ExportVouchers($id: ID!) { file: exportVouchers(donationId: $id) { id downloadUrl } }": typeof types.ExportVouchersDocument,
    "mutation ReportActivations($id: ID!, $activations: [ActivationInput!]!) { reportActivations(donationId: $id, activations: $activations) { activated unchanged unknown void } }": typeof types.ReportActivationsDocument,
    "mutation DeliverUnnamed($input: GiveGiftInput!) { giveGift(input: $input) { id unnamedCount } }": typeof types.DeliverUnnamedDocument,
    "mutation ExportDonationUse($id: ID!) { file: exportDonationUse(donationId: $id) { id downloadUrl } }": typeof types.ExportDonationUseDocument,
    "\n  query DonationPage($id: ID!, $after: String) {\n    donation(id: $id) {\n      id title form purpose amount quantity unit receivedOn givenAmount leftAmount leftQuantity\n      ...DonationLedger\n      gifts(first: 50, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          id title amount quantity unit term status givenOn overlap unnamedCount\n          voucher { id lastFour status }\n          beneficiary { aidCode maskedName school stage grade }\n          school { id }\n          village\n        }\n      }\n    }\n  }\n": typeof types.DonationPageDocument,
    "\n  mutation CancelGift($id: ID!, $reason: String!) {\n    cancelGift(id: $id, reason: $reason) { id status }\n  }\n": typeof types.CancelGiftDocument,
    "mutation NameDelivery($input: NameDeliveryInput!) { nameDelivery(input: $input) { id } }": typeof types.NameDeliveryDocument,
    "\n  query Donations($uscc: String!, $waiting: DonationWaiting, $after: String) {\n    partner(uscc: $uscc) {\n      id\n      name\n      uscc\n      donations(waiting: $waiting, first: 50, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { id title form purpose amount quantity unit receivedOn givenAmount leftAmount leftQuantity }\n      }\n    }\n  }\n": typeof types.DonationsDocument,
    "\n  mutation RegisterDonation($input: RegisterDonationInput!) {\n    registerDonation(input: $input) { id }\n  }\n": typeof types.RegisterDonationDocument,
    "\n  query GivingChoices($uscc: String!) {\n    items { code name english purpose form onceMonths per }\n    partner(uscc: $uscc) {\n      id\n      donations(first: 200) {\n        nodes { id title form purpose unit quantity amount leftAmount leftQuantity }\n      }\n    }\n  }\n": typeof types.GivingChoicesDocument,
    "\n  query AskBeforeGiving($aidCode: ID!, $input: CheckOverlapInput!) {\n    beneficiary(aidCode: $aidCode) { aidCode maskedName school stage grade }\n    checkOverlap(input: $input) { overlap kinds adviceText { zh en } }\n  }\n": typeof types.AskBeforeGivingDocument,
    "\n  mutation GiveGift($input: GiveGiftInput!) {\n    giveGift(input: $input) { id status donation { id leftAmount leftQuantity } }\n  }\n": typeof types.GiveGiftDocument,
    "\n  query HandoutsPage($school: String, $status: GiftStatus, $after: String) {\n    schoolGifts(schoolCode: $school, status: $status, first: 100, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id title giver amount quantity unit term status givenOn promisedUntil unnamedCount\n        student { id name enrolment { stage grade className } }\n        voucher { id lastFour status }\n      }\n    }\n  }\n": typeof types.HandoutsPageDocument,
    "mutation ExportSignSheet($school: String) { file: exportSignSheet(schoolCode: $school) { id downloadUrl } }": typeof types.ExportSignSheetDocument,
    "mutation ConfirmGifts($input: ConfirmGiftsInput!) { confirmGifts(input: $input) { id status } }": typeof types.ConfirmGiftsDocument,
    "mutation ReturnGift($id: ID!, $reason: String!) { returnGift(id: $id, reason: $reason) { id status } }": typeof types.ReturnGiftDocument,
    "mutation ReplaceVoucher($id: ID!, $reason: String!) { replaceVoucher(id: $id, reason: $reason) { id lastFour status } }": typeof types.ReplaceVoucherDocument,
    "\n  query OfferedShares {\n    offeredShares(first: 100) {\n      nodes {\n        id amount quantity usedAmount usedQuantity\n        donation { id title form purpose unit amount partner { id name } }\n      }\n    }\n  }\n": typeof types.OfferedSharesDocument,
    "mutation TakeOver($input: RegisterDonationInput!) { registerDonation(input: $input) { id } }": typeof types.TakeOverDocument,
    "\n  query ProgramsPage {\n    webhooks {\n      id url types status statusReason oldSecretUntil registeredAt\n      deliveries(first: 20) { totalCount nodes { id eventId type status attempts nextAt lastAt lastStatus lastProblem at } }\n    }\n  }\n": typeof types.ProgramsPageDocument,
    "mutation RegisterWebhook($input: RegisterWebhookInput!) { registerWebhook(input: $input) { secret webhook { id } } }": typeof types.RegisterWebhookDocument,
    "mutation RotateWebhookSecret($id: ID!) { rotateWebhookSecret(id: $id) { secret webhook { id } } }": typeof types.RotateWebhookSecretDocument,
    "mutation TestWebhook($id: ID!) { testWebhook(id: $id) { id } }": typeof types.TestWebhookDocument,
    "mutation ResumeWebhook($id: ID!) { resumeWebhook(id: $id) { id status } }": typeof types.ResumeWebhookDocument,
    "mutation RemoveWebhook($id: ID!) { removeWebhook(id: $id) }": typeof types.RemoveWebhookDocument,
    "mutation ReplayWebhook($id: ID!, $deliveryId: ID) { replayWebhook(id: $id, deliveryId: $deliveryId) }": typeof types.ReplayWebhookDocument,
    "mutation ExportOpenData($input: ExportOpenDataInput!) { file: exportOpenData(input: $input) { id downloadUrl } }": typeof types.ExportOpenDataDocument,
    "\n  query PurposeChanges($after: String) {\n    purposeChanges(first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id from to basis reference reason status note proposedAt isMine partner { id name } donation { id title } }\n    }\n  }\n": typeof types.PurposeChangesDocument,
    "mutation DecidePurposeChange($id: ID!, $status: PurposeChangeStatus!, $note: String) { decidePurposeChange(id: $id, status: $status, note: $note) { id status note } }": typeof types.DecidePurposeChangeDocument,
    "\n  query GiftRequestsPage($status: GiftRequestStatus, $after: String) {\n    giftRequests(status: $status, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id status giver name school form purpose title amount quantity unit term givenOn note\n        candidates { id name enrolment { stage grade className school { id name } } }\n        gift { id status student { id } }\n      }\n    }\n  }\n": typeof types.GiftRequestsPageDocument,
    "\n  mutation MatchGiftRequest($id: ID!, $studentId: ID!, $received: Boolean, $note: String) {\n    matchGiftRequest(id: $id, studentId: $studentId, received: $received, note: $note) { id status }\n  }\n": typeof types.MatchGiftRequestDocument,
    "\n  mutation DeclineGiftRequest($id: ID!, $note: String) {\n    declineGiftRequest(id: $id, note: $note) { id status }\n  }\n": typeof types.DeclineGiftRequestDocument,
    "\n  query StudentsByName($code: String!, $name: String!) {\n    school(code: $code) {\n      id\n      students(filter: { name: $name }, first: 20) { nodes { id name enrolment { stage grade className school { id name } } } }\n    }\n  }\n": typeof types.StudentsByNameDocument,
    "\n  query DifficultiesPage($status: DifficultyStatus, $overdue: Boolean!, $after: String) {\n    difficulties(status: $status, overdue: $overdue, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id kind title dueOn status outcome isOverdue\n        pairing { id maskedName place helper { id name organisation } }\n      }\n    }\n  }\n": typeof types.DifficultiesPageDocument,
    "mutation NoteDifficulty($id: ID!, $note: String!) { noteDifficulty(id: $id, note: $note) { id } }": typeof types.NoteDifficultyDocument,
    "mutation SolveDifficulty($input: SolveDifficultyInput!) { solveDifficulty(input: $input) { id status } }": typeof types.SolveDifficultyDocument,
    "mutation ReopenDifficulty($id: ID!, $reason: String!) { reopenDifficulty(id: $id, reason: $reason) { id status } }": typeof types.ReopenDifficultyDocument,
    "mutation RaiseNeed($input: RaiseNeedInput!) { raiseNeed(input: $input) { id } }": typeof types.RaiseNeedDocument,
    "query ItemsToRaise { items { code name english } }": typeof types.ItemsToRaiseDocument,
    "\n  query HelpPage($team: ID, $idle: Boolean!, $after: String) {\n    helpTeams(first: 200) { nodes { id name } }\n    helpers(teamId: $team, idle: $idle, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id name organisation staffNumber kind partyMember isOwn team { id name } pairings(first: 12) { totalCount nodes { id maskedName student { id name } household { id headName } } } }\n    }\n  }\n": typeof types.HelpPageDocument,
    "mutation RecordHelper($input: RecordHelperInput!) { recordHelper(input: $input) { id } }": typeof types.RecordHelperDocument,
    "mutation HandOver($input: HandOverInput!) { handOver(input: $input) { moved } }": typeof types.HandOverDocument,
    "mutation Pair($input: PairInput!) { pair(input: $input) { id } }": typeof types.PairDocument,
    "\n  query PairingPage($id: ID!) {\n    pairing(id: $id) {\n      id maskedName place town from until endReason purposes\n      helper { id name organisation staffNumber }\n      team { id name }\n      household { id headName members { id rollEntry { id student { id name } } } }\n      student { id name }\n      takesOverFrom { id helper { id name } }\n      visits { id on kind way lessons comfortMoney paidFrom signed notes reason gift { id title } corrects { id } }\n      difficulties {\n        id kind title openedOn dueOn status outcome referral isOverdue\n        events { status on note }\n        need { id status item { code name english } }\n      }\n    }\n  }\n": typeof types.PairingPageDocument,
    "mutation EndPairing($input: EndPairingInput!) { endPairing(input: $input) { id until endReason } }": typeof types.EndPairingDocument,
    "mutation RecordVisit($input: RecordVisitInput!) { recordVisit(input: $input) { id } }": typeof types.RecordVisitDocument,
    "mutation CorrectVisit($input: CorrectVisitInput!) { correctVisit(input: $input) { id } }": typeof types.CorrectVisitDocument,
    "mutation OpenDifficulty($input: OpenDifficultyInput!) { openDifficulty(input: $input) { id status } }": typeof types.OpenDifficultyDocument,
    "\n  query PairingsPage($team: ID, $helper: ID, $silent: Int, $target: String, $after: String) {\n    pairings(open: true, teamId: $team, helperId: $helper, silentDays: $silent, target: $target, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id maskedName place town from until endReason purposes lastVisitOn\n        helper { id name organisation team { id name } }\n        household { id headName }\n        student { id name }\n      }\n    }\n  }\n": typeof types.PairingsPageDocument,
    "\n  query UnpairedPage($school: String, $after: String) {\n    unpairedStudents(schoolCode: $school, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id name enrolment { school { id name } stage grade className } }\n    }\n  }\n": typeof types.UnpairedPageDocument,
    "\n  fragment HomeFigures on Statement {\n    persons personTimes amount\n    coverage { entitled helped pendingReview notInSchool }\n    lines { channel persons personTimes amount }\n  }\n": typeof types.HomeFiguresFragmentDoc,
    "\n  fragment HomeFound on FindingGroup { key nameText { zh en } kind findings persons amountAtStake }\n": typeof types.HomeFoundFragmentDoc,
    "\n  query BureauHome($region: RegionCode!, $term: Term!) {\n    reviews: roll(region: $region, status: REVIEW, first: 1) { totalCount }\n    missing: roll(region: $region, status: NOT_IN_SCHOOL, first: 1) { totalCount }\n    corrections(status: PROPOSED, first: 1) { totalCount }\n    releases(status: ASKED, first: 1) { totalCount }\n    giftRequests(status: ASKED, first: 1) { totalCount }\n    transfers(status: ASKED, first: 200) { nodes { id isOurs } }\n    schoolLists(region: $region, term: $term, unchecked: true, first: 1) { totalCount }\n    batches(region: $region, first: 100) { nodes { id number status noticeUntil returnedOpen } }\n    students: studentImports(first: 10) { nodes { id status fileName } }\n    payments: paymentImports(first: 10) { nodes { id status fileName } }\n    gifts: giftImports(first: 10) { nodes { id status fileName } }\n    findingSummary(region: $region, term: $term, by: RULE) { ...HomeFound }\n    statement(region: $region, period: { term: $term }, by: [CHANNEL]) { ...HomeFigures }\n  }\n": typeof types.BureauHomeDocument,
    "\n  query SchoolHome($region: RegionCode!, $term: Term!, $school: String!) {\n    reviews: roll(region: $region, status: REVIEW, first: 1) { totalCount }\n    giftRequests(status: ASKED, first: 1) { totalCount }\n    toHandOut: schoolGifts(schoolCode: $school, status: PLEDGED, first: 1) { totalCount }\n    unconfirmed: schoolGifts(schoolCode: $school, status: DELIVERED, first: 1) { totalCount }\n    schoolList(schoolCode: $school, term: $term) { schoolCode term unchecked }\n    findingSummary(region: $region, term: $term, by: RULE) { ...HomeFound }\n    statement(region: $region, period: { term: $term }, by: [CHANNEL]) { ...HomeFigures }\n  }\n": typeof types.SchoolHomeDocument,
    "\n  query RegisterHome($region: RegionCode!, $term: Term!) {\n    missing: roll(region: $region, status: NOT_IN_SCHOOL, first: 1) { totalCount }\n    registers: registerImports(first: 10) { nodes { id status fileName } }\n    payments: paymentImports(first: 10) { nodes { id status fileName } }\n    findingSummary(region: $region, term: $term, by: RULE) { ...HomeFound }\n    statement(region: $region, period: { term: $term }, by: [CHANNEL]) { ...HomeFigures }\n  }\n": typeof types.RegisterHomeDocument,
    "\n  query PlatformHome {\n    transfers(status: CONTESTED, first: 1) { totalCount }\n    schoolClaims(status: ASKED, first: 1) { totalCount }\n  }\n": typeof types.PlatformHomeDocument,
    "\n  query PartnerHome($uscc: String!) {\n    partner(uscc: $uscc) {\n      id\n      unused: donations(waiting: USE, first: 1) { totalCount }\n      receipts: donations(waiting: RECEIPT, first: 1) { totalCount }\n    }\n    reservations(first: 100) { nodes { id status expiresAt } }\n    purposeChanges(first: 100) { nodes { id status isMine } }\n    gifts: giftImports(first: 10) { nodes { id status fileName } }\n  }\n": typeof types.PartnerHomeDocument,
    "mutation RecordLivelihood($input: RecordLivelihoodInput!) { recordLivelihood(input: $input) { id } }": typeof types.RecordLivelihoodDocument,
    "mutation EndLivelihood($id: ID!, $on: Date!) { endLivelihood(id: $id, on: $on) { id endedOn } }": typeof types.EndLivelihoodDocument,
    "\n  query HouseholdPage($id: ID!) {\n    household(id: $id) {\n      id number register headName region handedDownFrom town village\n      pairings { id from until helper { id name organisation } }\n      livelihoods { id kind foundOn endedOn note }\n      members {\n        id name relation birthDate\n        registrations { category register from until riskCleared }\n        elsewhere { id schoolName region proof from validUntil }\n        accounted { id reason proof from until }\n        rollEntry {\n          id status\n          student {\n            id name\n            enrolment { school { id name } stage grade }\n            aidTotals { channel form count amount }\n          }\n        }\n      }\n    }\n  }\n": typeof types.HouseholdPageDocument,
    "mutation TakeBackWhereabouts($id: ID!) { takeBackWhereabouts(id: $id) { id } }": typeof types.TakeBackWhereaboutsDocument,
    "mutation RecordElsewhere($input: RecordElsewhereInput!) { recordElsewhere(input: $input) { id } }": typeof types.RecordElsewhereDocument,
    "mutation AccountFor($input: AccountForInput!) { accountFor(input: $input) { id } }": typeof types.AccountForDocument,
    "query StudentImportEndings($id: ID!, $after: String) { found: studentImport(id: $id) { id endings(first: 200, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id name birthDate enrolment { grade stage className school { id name } } } } } }": typeof types.StudentImportEndingsDocument,
    "mutation ConfirmStudentImport($id: ID!) { confirmed: confirmStudentImport(id: $id) { id status failureText { zh en } } }": typeof types.ConfirmStudentImportDocument,
    "query RegisterImportEndings($id: ID!, $after: String) { found: registerImport(id: $id) { id endings(first: 200, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id name birthDate household { id headName town village } } } } }": typeof types.RegisterImportEndingsDocument,
    "mutation ConfirmRegisterImport($id: ID!) { confirmed: confirmRegisterImport(id: $id) { id status failureText { zh en } } }": typeof types.ConfirmRegisterImportDocument,
    "mutation ConfirmGiftImport($id: ID!) { confirmed: confirmGiftImport(id: $id) { id status failureText { zh en } } }": typeof types.ConfirmGiftImportDocument,
    "mutation ConfirmPaymentImport($id: ID!) { confirmed: confirmPaymentImport(id: $id) { id status failureText { zh en } } }": typeof types.ConfirmPaymentImportDocument,
    "mutation DiscardStudentImport($id: ID!) { discarded: discardStudentImport(id: $id) { id status failureText { zh en } } }": typeof types.DiscardStudentImportDocument,
    "mutation DiscardRegisterImport($id: ID!) { discarded: discardRegisterImport(id: $id) { id status failureText { zh en } } }": typeof types.DiscardRegisterImportDocument,
    "mutation DiscardGiftImport($id: ID!) { discarded: discardGiftImport(id: $id) { id status failureText { zh en } } }": typeof types.DiscardGiftImportDocument,
    "mutation DiscardPaymentImport($id: ID!) { discarded: discardPaymentImport(id: $id) { id status failureText { zh en } } }": typeof types.DiscardPaymentImportDocument,
    "\n  fragment ImportView on Import {\n    __typename\n    id\n    status\n    uploadUrl\n    fileName\n    region\n    asOf\n    dryRun\n    rowsRead\n    rowsAccepted\n    rowsUnchanged\n    rowsRejected\n    rowsEnded\n    rowsInScope\n    holdReasons\n    createdAt\n    finishedAt\n    failureText { zh en }\n  }\n": typeof types.ImportViewFragmentDoc,
    "\n  fragment ImportErrors on Import {\n    errors(first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { row column code text { zh en } value severity }\n    }\n  }\n": typeof types.ImportErrorsFragmentDoc,
    "mutation StartStudentImport($input: StartStudentImportInput!) { started: startStudentImport(input: $input) { id uploadUrl } }": typeof types.StartStudentImportDocument,
    "query StudentImportPage($id: ID!, $after: String) { found: studentImport(id: $id) { ...ImportView ...ImportErrors } }": typeof types.StudentImportPageDocument,
    "query StudentImports($after: String) { sent: studentImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }": typeof types.StudentImportsDocument,
    "mutation ExportStudentImport($id: ID!) { file: exportStudentImport(id: $id) { id downloadUrl } }": typeof types.ExportStudentImportDocument,
    "mutation StudentImportTemplate { file: studentImportTemplate { id downloadUrl } }": typeof types.StudentImportTemplateDocument,
    "mutation StartRegisterImport($input: StartRegisterImportInput!) { started: startRegisterImport(input: $input) { id uploadUrl } }": typeof types.StartRegisterImportDocument,
    "query RegisterImportPage($id: ID!, $after: String) { found: registerImport(id: $id) { ...ImportView ...ImportErrors } }": typeof types.RegisterImportPageDocument,
    "query RegisterImports($after: String) { sent: registerImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }": typeof types.RegisterImportsDocument,
    "mutation ExportRegisterImport($id: ID!) { file: exportRegisterImport(id: $id) { id downloadUrl } }": typeof types.ExportRegisterImportDocument,
    "mutation RegisterImportTemplate { file: registerImportTemplate { id downloadUrl } }": typeof types.RegisterImportTemplateDocument,
    "mutation StartPaymentImport($input: StartPaymentImportInput!) { started: startPaymentImport(input: $input) { id uploadUrl } }": typeof types.StartPaymentImportDocument,
    "query PaymentImportPage($id: ID!, $after: String) { found: paymentImport(id: $id) { ...ImportView ...ImportErrors } }": typeof types.PaymentImportPageDocument,
    "query PaymentImports($after: String) { sent: paymentImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }": typeof types.PaymentImportsDocument,
    "mutation ExportPaymentImport($id: ID!) { file: exportPaymentImport(id: $id) { id downloadUrl } }": typeof types.ExportPaymentImportDocument,
    "mutation PaymentImportTemplate { file: paymentImportTemplate { id downloadUrl } }": typeof types.PaymentImportTemplateDocument,
    "mutation StartBankReturnImport($input: StartBankReturnImportInput!) { started: startBankReturnImport(input: $input) { id uploadUrl } }": typeof types.StartBankReturnImportDocument,
    "query BankReturnImportPage($id: ID!, $after: String) { found: bankReturnImport(id: $id) { ...ImportView ...ImportErrors } }": typeof types.BankReturnImportPageDocument,
    "query BankReturnImports($after: String) { sent: bankReturnImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }": typeof types.BankReturnImportsDocument,
    "mutation ExportBankReturnImport($id: ID!) { file: exportBankReturnImport(id: $id) { id downloadUrl } }": typeof types.ExportBankReturnImportDocument,
    "mutation BankReturnImportTemplate { file: bankReturnImportTemplate { id downloadUrl } }": typeof types.BankReturnImportTemplateDocument,
    "mutation StartGiftImport($input: StartGiftImportInput!) { started: startGiftImport(input: $input) { id uploadUrl } }": typeof types.StartGiftImportDocument,
    "query GiftImportPage($id: ID!, $after: String) { found: giftImport(id: $id) { ...ImportView ...ImportErrors } }": typeof types.GiftImportPageDocument,
    "query GiftImports($after: String) { sent: giftImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }": typeof types.GiftImportsDocument,
    "mutation ExportGiftImport($id: ID!) { file: exportGiftImport(id: $id) { id downloadUrl } }": typeof types.ExportGiftImportDocument,
    "mutation GiftImportTemplate { file: giftImportTemplate { id downloadUrl } }": typeof types.GiftImportTemplateDocument,
    "mutation StartAccountImport($input: StartAccountImportInput!) { started: startAccountImport(input: $input) { id uploadUrl } }": typeof types.StartAccountImportDocument,
    "query AccountImportPage($id: ID!, $after: String) { found: accountImport(id: $id) { ...ImportView ...ImportErrors } }": typeof types.AccountImportPageDocument,
    "query AccountImports($after: String) { sent: accountImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }": typeof types.AccountImportsDocument,
    "mutation ExportAccountImport($id: ID!) { file: exportAccountImport(id: $id) { id downloadUrl } }": typeof types.ExportAccountImportDocument,
    "mutation AccountImportTemplate { file: accountImportTemplate { id downloadUrl } }": typeof types.AccountImportTemplateDocument,
    "mutation StartWhereaboutsImport($input: StartWhereaboutsImportInput!) { started: startWhereaboutsImport(input: $input) { id uploadUrl } }": typeof types.StartWhereaboutsImportDocument,
    "query WhereaboutsImportPage($id: ID!, $after: String) { found: whereaboutsImport(id: $id) { ...ImportView ...ImportErrors } }": typeof types.WhereaboutsImportPageDocument,
    "query WhereaboutsImports($after: String) { sent: whereaboutsImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }": typeof types.WhereaboutsImportsDocument,
    "mutation ExportWhereaboutsImport($id: ID!) { file: exportWhereaboutsImport(id: $id) { id downloadUrl } }": typeof types.ExportWhereaboutsImportDocument,
    "mutation WhereaboutsImportTemplate { file: whereaboutsImportTemplate { id downloadUrl } }": typeof types.WhereaboutsImportTemplateDocument,
    "mutation StartNeedImport($input: StartNeedImportInput!) { started: startNeedImport(input: $input) { id uploadUrl } }": typeof types.StartNeedImportDocument,
    "query NeedImportPage($id: ID!, $after: String) { found: needImport(id: $id) { ...ImportView ...ImportErrors } }": typeof types.NeedImportPageDocument,
    "query NeedImports($after: String) { sent: needImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }": typeof types.NeedImportsDocument,
    "mutation ExportNeedImport($id: ID!) { file: exportNeedImport(id: $id) { id downloadUrl } }": typeof types.ExportNeedImportDocument,
    "mutation NeedImportTemplate { file: needImportTemplate { id downloadUrl } }": typeof types.NeedImportTemplateDocument,
    "mutation StartVoucherImport($input: StartVoucherImportInput!) { started: startVoucherImport(input: $input) { id uploadUrl } }": typeof types.StartVoucherImportDocument,
    "query VoucherImportPage($id: ID!, $after: String) { found: voucherImport(id: $id) { ...ImportView ...ImportErrors } }": typeof types.VoucherImportPageDocument,
    "query VoucherImports($after: String) { sent: voucherImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }": typeof types.VoucherImportsDocument,
    "mutation ExportVoucherImport($id: ID!) { file: exportVoucherImport(id: $id) { id downloadUrl } }": typeof types.ExportVoucherImportDocument,
    "mutation VoucherImportTemplate { file: voucherImportTemplate { id downloadUrl } }": typeof types.VoucherImportTemplateDocument,
    "mutation StartPairingImport($input: StartPairingImportInput!) { started: startPairingImport(input: $input) { id uploadUrl } }": typeof types.StartPairingImportDocument,
    "query PairingImportPage($id: ID!, $after: String) { found: pairingImport(id: $id) { ...ImportView ...ImportErrors } }": typeof types.PairingImportPageDocument,
    "query PairingImports($after: String) { sent: pairingImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }": typeof types.PairingImportsDocument,
    "mutation ExportPairingImport($id: ID!) { file: exportPairingImport(id: $id) { id downloadUrl } }": typeof types.ExportPairingImportDocument,
    "mutation PairingImportTemplate { file: pairingImportTemplate { id downloadUrl } }": typeof types.PairingImportTemplateDocument,
    "mutation StartVisitImport($input: StartVisitImportInput!) { started: startVisitImport(input: $input) { id uploadUrl } }": typeof types.StartVisitImportDocument,
    "query VisitImportPage($id: ID!, $after: String) { found: visitImport(id: $id) { ...ImportView ...ImportErrors } }": typeof types.VisitImportPageDocument,
    "query VisitImports($after: String) { sent: visitImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }": typeof types.VisitImportsDocument,
    "mutation ExportVisitImport($id: ID!) { file: exportVisitImport(id: $id) { id downloadUrl } }": typeof types.ExportVisitImportDocument,
    "mutation VisitImportTemplate { file: visitImportTemplate { id downloadUrl } }": typeof types.VisitImportTemplateDocument,
    "mutation StartTrainingImport($input: StartTrainingImportInput!) { started: startTrainingImport(input: $input) { id uploadUrl } }": typeof types.StartTrainingImportDocument,
    "query TrainingImportPage($id: ID!, $after: String) { found: trainingImport(id: $id) { ...ImportView ...ImportErrors } }": typeof types.TrainingImportPageDocument,
    "query TrainingImports($after: String) { sent: trainingImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }": typeof types.TrainingImportsDocument,
    "mutation ExportTrainingImport($id: ID!) { file: exportTrainingImport(id: $id) { id downloadUrl } }": typeof types.ExportTrainingImportDocument,
    "mutation TrainingImportTemplate { file: trainingImportTemplate { id downloadUrl } }": typeof types.TrainingImportTemplateDocument,
    "\n  query NeedCounts($bySchool: Boolean!) {\n    needCounts(bySchool: $bySchool) { purpose town school schoolCode asked open reserved promised met there item { code name english } }\n  }\n": typeof types.NeedCountsDocument,
    "\n  query BureauNeeds($region: RegionCode) {\n    needs(region: $region, first: 200) { totalCount nodes { ...NeedGroup } }\n    admissions(first: 100) { nodes { id uscc name region until agreement isLive endedAt endReason } }\n    reservations(first: 100) { nodes { ...ReservationLine } }\n  }\n": typeof types.BureauNeedsDocument,
    "mutation PublishNeeds($region: RegionCode!) { publishNeeds(region: $region) }": typeof types.PublishNeedsDocument,
    "mutation AdmitPartner($input: AdmitPartnerInput!) { admitPartner(input: $input) { id } }": typeof types.AdmitPartnerDocument,
    "mutation EndAdmission($id: ID!, $reason: String!) { endAdmission(id: $id, reason: $reason) { id isLive } }": typeof types.EndAdmissionDocument,
    "\n  query NeedList($status: NeedStatus, $item: ID, $school: String, $after: String) {\n    needRecords(status: $status, item: $item, schoolCode: $school, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id status reason note purpose recordedOn\n        item { code name english }\n        student { id name enrolment { school { id name } stage grade className } }\n      }\n    }\n  }\n": typeof types.NeedListDocument,
    "\n  query PartnerNeeds($region: RegionCode, $purpose: AidPurpose, $after: String) {\n    needs(region: $region, purpose: $purpose, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { ...NeedGroup }\n    }\n    admissions(first: 100) { nodes { id region isLive } }\n    reservations(first: 100) { nodes { ...ReservationLine } }\n  }\n": typeof types.PartnerNeedsDocument,
    "mutation ReserveNeed($input: ReserveNeedInput!) { reserveNeed(input: $input) { id } }": typeof types.ReserveNeedDocument,
    "\n  query ReservationPage($id: ID!, $uscc: String!) {\n    reservation(id: $id) {\n      ...ReservationLine\n      cards { aidCode maskedName school stage grade }\n    }\n    partner(uscc: $uscc) {\n      id\n      donations(first: 200) { nodes { id title form purpose amount quantity leftAmount leftQuantity unit closedOn } }\n    }\n  }\n": typeof types.ReservationPageDocument,
    "mutation GiveGifts($input: GiveGiftsInput!) { giveGifts(input: $input) { id status } }": typeof types.GiveGiftsDocument,
    "mutation ExtendReservation($id: ID!) { extendReservation(id: $id) { id expiresAt mayExtend } }": typeof types.ExtendReservationDocument,
    "mutation ReleaseReservation($id: ID!) { releaseReservation(id: $id) { id status } }": typeof types.ReleaseReservationDocument,
    "mutation IssueVouchers($input: IssueVouchersInput!) { file: issueVouchers(input: $input) { id downloadUrl } }": typeof types.IssueVouchersDocument,
    "\n  query SchoolNeeds($code: String!, $after: String) {\n    items { code name english purpose form }\n    needCounts { purpose town school schoolCode asked open reserved promised met there item { code name english } }\n    school(code: $code) {\n      id\n      roll(first: 50, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          id\n          student {\n            id name\n            enrolment { stage grade className }\n            needs { id status purpose isOfHousehold item { code name english } }\n          }\n        }\n      }\n    }\n  }\n": typeof types.SchoolNeedsDocument,
    "mutation SurveySheet($items: [ID!]!, $school: String) { file: surveySheet(items: $items, schoolCode: $school) { id downloadUrl } }": typeof types.SurveySheetDocument,
    "mutation RecordNeed($input: RecordNeedInput!) { recordNeed(input: $input) { id status } }": typeof types.RecordNeedDocument,
    "mutation WithdrawNeed($id: ID!, $reason: String!) { withdrawNeed(id: $id, reason: $reason) { id status } }": typeof types.WithdrawNeedDocument,
    "\n  fragment NeedGroup on Need {\n    id purpose stage region town persons amountMissing reserved published\n    item { code name english }\n  }\n": typeof types.NeedGroupFragmentDoc,
    "\n  fragment ReservationLine on Reservation {\n    id region purpose quantity status expiresAt mayExtend partnerName isOwn open\n    item { code name english }\n  }\n": typeof types.ReservationLineFragmentDoc,
    "\n  query SchoolNames($after: String) {\n    schools(first: 200, after: $after) { pageInfo { hasNextPage endCursor } nodes { id code name } }\n  }\n": typeof types.SchoolNamesDocument,
    "\n  query ProvincePage($region: RegionCode!, $term: Term!) {\n    province {\n      heard oldest\n      counties { code name heardAt isHeard agrees students }\n      findings(term: $term) { rule name { zh en } count open amount withheld }\n    }\n    statement(region: $region, period: { term: $term }, by: [REGION]) {\n      lines { region channel persons amount withheld }\n    }\n  }\n": typeof types.ProvincePageDocument,
    "query ProvinceRegion { province { counties { code } } }": typeof types.ProvinceRegionDocument,
    "\n  query ReleasesPage($status: ReleaseStatus, $after: String) {\n    releases(status: $status, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id register region status reason student { id name enrolment { stage grade school { id name } } } }\n    }\n  }\n": typeof types.ReleasesPageDocument,
    "\n  mutation DecideReleases($ids: [ID!]!, $release: Boolean!, $reason: String) {\n    decideReleases(ids: $ids, release: $release, reason: $reason) { id status }\n  }\n": typeof types.DecideReleasesDocument,
    "\n  query LastRollRun($region: RegionCode!) {\n    lastRollRun(region: $region) {\n      id status failure asOf rows persons matched review notInSchool joined left changed\n    }\n  }\n": typeof types.LastRollRunDocument,
    "\n  mutation CallRoll($region: RegionCode!) {\n    callRoll(region: $region) { id status }\n  }\n": typeof types.CallRollDocument,
    "\n  mutation ExportRoll($input: ExportRollInput!) {\n    exportRoll(input: $input) { id downloadUrl }\n  }\n": typeof types.ExportRollDocument,
    "\n  mutation NameEntitlements($input: NameEntitlementsInput!) {\n    nameEntitlements(input: $input) { id status }\n  }\n": typeof types.NameEntitlementsDocument,
    "\n  query Naming($id: ID!) {\n    naming(id: $id) { id status failure created changed withdrawn unchanged persons amount }\n  }\n": typeof types.NamingDocument,
    "\n  query RollChangesPage($region: RegionCode!, $from: Date!, $until: Date!, $kind: RollChangeKind, $after: String) {\n    rollChanges(region: $region, from: $from, until: $until, kind: $kind, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id kind statusBefore statusNow categoriesBefore categoriesNow stageBefore stageNow\n        student { id name }\n        member { id name }\n        schoolBefore { id name }\n        schoolNow { id name }\n      }\n    }\n  }\n": typeof types.RollChangesPageDocument,
    "\n  query RollDayPage($region: RegionCode!, $on: Date!, $status: RollStatus, $after: String) {\n    rollOn(region: $region, on: $on, status: $status, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id status categories stage grade student { id name } member { id name } school { id name } }\n    }\n  }\n": typeof types.RollDayPageDocument,
    "\n  query RollRuns($region: RegionCode!) {\n    rollRuns(region: $region, first: 10) {\n      nodes { id status failure asOf asked finishedAt persons matched review notInSchool joined left changed }\n    }\n  }\n": typeof types.RollRunsDocument,
    "mutation ExportRollChanges($input: ExportRollChangesInput!) { exportRollChanges(input: $input) { id downloadUrl } }": typeof types.ExportRollChangesDocument,
    "\n  query ReviewQueue($region: RegionCode!, $first: Int!) {\n    roll(region: $region, status: REVIEW, first: $first) {\n      totalCount\n      nodes {\n        id\n        reasonText { zh en }\n        categories\n        member { id name relation birthDate registrations { category register from until } }\n        household { id number headName town village register }\n        candidates {\n          score\n          evidenceText { zh en }\n          student {\n            id\n            name\n            sex\n            birthDate\n            enrolment { school { id name } stage grade className status }\n          }\n        }\n      }\n    }\n  }\n": typeof types.ReviewQueueDocument,
    "\n  query ReviewNumbers($id: ID!) {\n    rollEntry(id: $id) {\n      id\n      member { id idNumber }\n      candidates { student { id idNumber } }\n    }\n  }\n": typeof types.ReviewNumbersDocument,
    "\n  mutation ResolveMatch($input: ResolveMatchInput!) {\n    resolveMatch(input: $input) { id status }\n  }\n": typeof types.ResolveMatchDocument,
    "\n  query RollPage($region: RegionCode!, $status: RollStatus, $filter: RollFilter, $after: String) {\n    roll(region: $region, status: $status, filter: $filter, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id\n        status\n        categories\n        matchedBy\n        member { id name relation birthDate }\n        household { id headName town village }\n        elsewhere { stage release }\n        student { id name enrolment { school { id name } stage grade className } }\n      }\n    }\n  }\n": typeof types.RollPageDocument,
    "\n  mutation UndoResolution($rollEntryId: ID!) {\n    undoResolution(rollEntryId: $rollEntryId) { id status }\n  }\n": typeof types.UndoResolutionDocument,
    "\n  query SchoolClaimsPage($status: SchoolClaimStatus, $after: String) {\n    schoolClaims(status: $status, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id code name region claimedBy claimedAt status heldRegion heldName decisionReason }\n    }\n  }\n": typeof types.SchoolClaimsPageDocument,
    "mutation DecideSchoolClaim($id: ID!, $grant: Boolean!, $reason: String!) { decideSchoolClaim(id: $id, grant: $grant, reason: $reason) { id status } }": typeof types.DecideSchoolClaimDocument,
    "\n  query SchoolPage($code: String!, $term: Term!, $filter: StudentFilter, $after: String) {\n    school(code: $code) {\n      id code name region town stages\n      coverage(term: $term) { entitled helped pendingReview }\n      students(first: 50, after: $after, filter: $filter) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { id name birthDate enrolment { stage grade className boarder status } }\n      }\n    }\n    schoolList(schoolCode: $code, term: $term) { schoolCode term rows unchecked confirmed disputed amount }\n    schoolFees(schoolCode: $code) { schoolCode stage purpose amountPerTerm fromTerm source }\n  }\n": typeof types.SchoolPageDocument,
    "mutation SaveSchoolFees($fees: [SchoolFeeInput!]!) { saveSchoolFees(fees: $fees) { stage fromTerm } }": typeof types.SaveSchoolFeesDocument,
    "\n  query SchoolsPage($region: RegionCode, $stage: Stage, $after: String) {\n    schools(region: $region, stage: $stage, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id code name region town stages }\n    }\n  }\n": typeof types.SchoolsPageDocument,
    "\n  query StatementPage($region: RegionCode!, $period: PeriodInput!, $by: [StatementDimension!]!) {\n    statement(region: $region, period: $period, by: $by) {\n      persons personTimes amount withheld\n      coverage { entitled helped pendingReview notInSchool }\n      toSchools { count amount unpriced }\n      toVillages { count amount unpriced }\n      unnamed { deliveries count amount }\n      lines { region channel programme stage persons personTimes amount unpriced withheld }\n    }\n  }\n": typeof types.StatementPageDocument,
    "\n  query ProgrammeNames($region: RegionCode!, $term: Term!) { programmes(region: $region, term: $term) { code name english } }\n": typeof types.ProgrammeNamesDocument,
    "\n  mutation IssueAidCode($studentId: ID!, $uscc: String!) {\n    code: issueAidCode(studentId: $studentId, uscc: $uscc)\n  }\n": typeof types.IssueAidCodeDocument,
    "\n  mutation RevokeAidCode($studentId: ID!, $uscc: String!, $reason: String!) {\n    revokeAidCode(studentId: $studentId, uscc: $uscc, reason: $reason)\n  }\n": typeof types.RevokeAidCodeDocument,
    "\n  mutation ConfirmGift($id: ID!) {\n    confirmGift(id: $id) { id status }\n  }\n": typeof types.ConfirmGiftDocument,
    "\n  query NamedStudents($code: String!, $term: Term!, $filter: RollFilter, $after: String, $locale: String!) {\n    school(code: $code) {\n      id\n      name\n      coverage(term: $term) { entitled helped ratio pendingReview }\n      roll(status: MATCHED, filter: $filter, first: 50, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          id\n          student {\n            id\n            name\n            categories\n            enrolment { stage grade className boarder }\n            findings(term: $term) { id kind ruleName(locale: $locale) status }\n            aidTotals(term: $term) { channel form amount }\n          }\n        }\n      }\n    }\n  }\n": typeof types.NamedStudentsDocument,
    "\n  mutation RevealNumbers($studentId: ID!, $reason: String!) {\n    revealNumbers(studentId: $studentId, reason: $reason) { idNumber registryNumber }\n  }\n": typeof types.RevealNumbersDocument,
    "mutation TransferStudent($input: TransferStudentInput!) { transferStudent(input: $input) { id } }": typeof types.TransferStudentDocument,
    "mutation ChangeEnrolmentStatus($input: ChangeEnrolmentStatusInput!) { changeEnrolmentStatus(input: $input) { id } }": typeof types.ChangeEnrolmentStatusDocument,
    "query OtherEntry($number: String!) { student(registryNumber: $number) { id } }": typeof types.OtherEntryDocument,
    "mutation LinkRegistryEntries($input: LinkRegistryEntriesInput!) { linkRegistryEntries(input: $input) { id } }": typeof types.LinkRegistryEntriesDocument,
    "mutation UnlinkRegistryEntries($id: ID!, $reason: String!) { unlinkRegistryEntries(otherId: $id, reason: $reason) { id } }": typeof types.UnlinkRegistryEntriesDocument,
    "mutation ProposeCorrection($input: ProposeCorrectionInput!) { proposeCorrection(input: $input) { id status } }": typeof types.ProposeCorrectionDocument,
    "mutation SetPayee($input: SetPayeeInput!) { setPayee(input: $input) { id } }": typeof types.SetPayeeDocument,
    "mutation RecogniseHardship($year: String!, $children: [HardshipInput!]!) { recogniseHardship(schoolYear: $year, children: $children) }": typeof types.RecogniseHardshipDocument,
    "\n  query StudentPage($id: ID!, $after: String, $term: Term, $channels: [AidChannel!], $locale: String!) {\n    student(id: $id) {\n      id\n      name\n      sex\n      birthDate\n      categories\n      enrolment { school { id name } stage grade className boarder status }\n      household { id headName town village register }\n      linkedTo { id }\n      linkedEntries { id name }\n      payee { id holder relation bank lastFour }\n      hardship { schoolYear hardship }\n      pairings { id from until helper { id name organisation } }\n      visits(first: 20) { totalCount nodes { id on kind way lessons comfortMoney notes pairing { id helper { id name } } } }\n      needs { id status reason note purpose item { code name english } gift { id giver title } }\n      aidTotals { channel form count amount unpriced }\n      entitlements { id term amount basisText { zh en } status reason programme { code name english } payments { id amount status } }\n      findings {\n        ...FindingView\n      }\n      aid(first: 50, after: $after, term: $term, channels: $channels) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          id channel form purpose titleText { zh en } giver amount quantity unit term on status viaHousehold\n          source { __typename ... on Gift { id } }\n        }\n      }\n    }\n  }\n": typeof types.StudentPageDocument,
    "\n  mutation ExportStudentAid($studentId: ID!, $locale: String!) {\n    exportStudentAid(studentId: $studentId, locale: $locale) { id downloadUrl }\n  }\n": typeof types.ExportStudentAidDocument,
    "mutation DeclineEntitlement($id: ID!, $reason: String!) { declineEntitlement(id: $id, reason: $reason) { id status reason } }": typeof types.DeclineEntitlementDocument,
    "mutation AcceptEntitlement($id: ID!, $reason: String!) { acceptEntitlement(id: $id, reason: $reason) { id status reason } }": typeof types.AcceptEntitlementDocument,
    "\n  query SupportPage($region: RegionCode!, $from: Date!, $until: Date!) {\n    supportSummary(region: $region, from: $from, until: $until) {\n      teams helpers cadres teachers volunteers pairings pairingsOfStudents towns villages households visits\n      comfortVisits comfortMoney difficultiesSolved difficultiesOpen difficultiesNotSolvable\n      livelihoods householdsWithLivelihood sessions trainees unidentified places jobs\n      projects villageMoney villageMoneyAtHouseholds approximate lifted\n    }\n  }\n": typeof types.SupportPageDocument,
    "\n  query TrailPage($filter: AuditFilter!, $after: String) {\n    auditTrail(filter: $filter, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id at subject organisation operationName isChange isRefused reason }\n    }\n  }\n": typeof types.TrailPageDocument,
    "\n  query TrainingPage($id: ID!) {\n    trainingSession(id: $id) {\n      id number kind title on until host place lessons status reason\n      places {\n        id attendeeName isIdentified attended foundJobOn employer jobCheckedOn allowance allowancePayer\n        certificate { name number on }\n      }\n    }\n  }\n": typeof types.TrainingPageDocument,
    "mutation HoldTraining($id: ID!) { holdTraining(id: $id) { id status } }": typeof types.HoldTrainingDocument,
    "mutation CloseTraining($id: ID!) { closeTraining(id: $id) { id status } }": typeof types.CloseTrainingDocument,
    "mutation CancelTraining($id: ID!, $reason: String!) { cancelTraining(id: $id, reason: $reason) { id status } }": typeof types.CancelTrainingDocument,
    "mutation RecordAttendance($id: ID!, $places: [ID!]!) { recordAttendance(sessionId: $id, placeIds: $places) { id } }": typeof types.RecordAttendanceDocument,
    "mutation RecordTrainingOutcome($input: RecordTrainingOutcomeInput!) { recordTrainingOutcome(input: $input) { id } }": typeof types.RecordTrainingOutcomeDocument,
    "\n  query TrainingsPage($status: TrainingStatus, $after: String) {\n    trainingSessions(status: $status, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id number kind title on until host place status }\n    }\n  }\n": typeof types.TrainingsPageDocument,
    "mutation PlanTraining($input: PlanTrainingInput!) { planTraining(input: $input) { id } }": typeof types.PlanTrainingDocument,
    "\n  query TransfersPage($status: TransferStatus, $after: String) {\n    transfers(status: $status, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id status isOurs name registryLastFour askedBy region askedAt stage grade on reason contestReason isPlatform decisionReason undoUntil contestFrom\n        toSchool { id name }\n        student { id name enrolment { school { id name } } }\n        history { name enrolments { school stage grade from until } aid { on term giver title amount } }\n      }\n    }\n  }\n": typeof types.TransfersPageDocument,
    "\n  mutation RequestTransfer($input: RequestTransferInput!) {\n    requestTransfer(input: $input) { id status }\n  }\n": typeof types.RequestTransferDocument,
    "mutation ReleaseTransfer($id: ID!) { releaseTransfer(id: $id) { id status } }": typeof types.ReleaseTransferDocument,
    "mutation RefuseTransfer($id: ID!, $reason: String!) { refuseTransfer(id: $id, reason: $reason) { id status } }": typeof types.RefuseTransferDocument,
    "mutation ContestTransfer($id: ID!, $reason: String!) { contestTransfer(id: $id, reason: $reason) { id status } }": typeof types.ContestTransferDocument,
    "mutation UndoTransfer($id: ID!, $reason: String!) { undoTransfer(id: $id, reason: $reason) { id status } }": typeof types.UndoTransferDocument,
    "mutation DecideTransfer($id: ID!, $release: Boolean!, $reason: String!) { decideTransfer(id: $id, release: $release, reason: $reason) { id status } }": typeof types.DecideTransferDocument,
    "\n  query VillageProjectPage($id: ID!) {\n    villageProject(id: $id) {\n      id village villageCode town title funder amount atHouseholds approximate startedOn finishedOn effect status\n      school { id code name }\n      parts { id purpose title amount quantity unit approximate correctsId reason }\n      shares { organisation uscc amount }\n      outcomes { id kind number amount on source }\n    }\n  }\n": typeof types.VillageProjectPageDocument,
    "mutation StepVillageProject($input: StepVillageProjectInput!) { stepVillageProject(input: $input) { id status } }": typeof types.StepVillageProjectDocument,
    "mutation CorrectProjectPart($input: CorrectProjectPartInput!) { correctProjectPart(input: $input) { id amount } }": typeof types.CorrectProjectPartDocument,
    "mutation RecordProjectOutcome($input: RecordProjectOutcomeInput!) { recordProjectOutcome(input: $input) { id } }": typeof types.RecordProjectOutcomeDocument,
    "\n  query VillagesPage($village: String, $after: String) {\n    villageProjects(village: $village, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id village town title funder amount atHouseholds approximate startedOn finishedOn status school { id name } }\n    }\n  }\n": typeof types.VillagesPageDocument,
    "\n  query VillageHistory($village: String!, $town: String) {\n    villageHistory(village: $village, town: $town) {\n      year projects amount atHouseholds teams households visits comfortMoney livelihoods sessions jobs lifted\n    }\n  }\n": typeof types.VillageHistoryDocument,
    "mutation RecordVillageProject($input: RecordVillageProjectInput!) { recordVillageProject(input: $input) { id } }": typeof types.RecordVillageProjectDocument,
    "\n  query MyPairings {\n    pairings(open: true, first: 200) {\n      nodes { id maskedName place from lastVisitOn takesOverFrom { id } difficulties { id title dueOn status } }\n    }\n  }\n": typeof types.MyPairingsDocument,
    "\n  mutation RecordVisits($input: [RecordVisitInput!]!) {\n    recordVisits(input: $input) { idempotencyKey isEntered error { code text { zh en } } }\n  }\n": typeof types.RecordVisitsDocument,
};
const documents: Documents = {
    "\n  query Viewer {\n    viewer { name organisation audience roles region register uscc schools { id code name stages } }\n    terms\n    province { heard }\n  }\n": types.ViewerDocument,
    "\n  query BatchPage($id: ID!) {\n    batch(id: $id) {\n      id number kind form term region programmes status nextSteps persons times amount paidAmount returnedAmount outstandingAmount version draftedBy noticeFrom noticeUntil noticeUrl\n      leftOut { reason persons amount }\n      history { status by at reason }\n      lines { place stage persons times amount }\n      objections { id text receivedOn outcome upheld closedOn student { id name } }\n      doubtfulPayees { doubt confirmedBy account { id holder lastFour } student { id name } }\n    }\n  }\n": types.BatchPageDocument,
    "\n  query BatchPayments($id: ID!, $after: String, $status: PaymentStatus) {\n    batch(id: $id) {\n      id\n      payments(first: 50, after: $after, status: $status) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { id serial amount status returnReason accountLastFour student { id name enrolment { stage grade className school { id name } } } programme { code name english } }\n      }\n    }\n  }\n": types.BatchPaymentsDocument,
    "mutation ReviewBatch($id: ID!, $version: Int) { reviewBatch(id: $id, expectedVersion: $version) { id status nextSteps version } }": types.ReviewBatchDocument,
    "mutation PubliciseBatch($id: ID!, $version: Int) { publiciseBatch(id: $id, expectedVersion: $version) { id status nextSteps version } }": types.PubliciseBatchDocument,
    "mutation ApproveBatch($id: ID!, $version: Int) { approveBatch(id: $id, expectedVersion: $version) { id status nextSteps version } }": types.ApproveBatchDocument,
    "mutation SettleBatch($id: ID!, $version: Int) { settleBatch(id: $id, expectedVersion: $version) { id status nextSteps version } }": types.SettleBatchDocument,
    "mutation SendBatch($id: ID!, $key: String!, $version: Int) { sendBatch(id: $id, idempotencyKey: $key, expectedVersion: $version) { id status nextSteps version } }": types.SendBatchDocument,
    "mutation CancelBatch($id: ID!, $reason: String!, $version: Int) { cancelBatch(id: $id, reason: $reason, expectedVersion: $version) { id status nextSteps version } }": types.CancelBatchDocument,
    "mutation BankFile($id: ID!, $format: BankFormat!) { file: exportBankFile(batchId: $id, format: $format) { id downloadUrl } }": types.BankFileDocument,
    "mutation NoticeSheet($id: ID!) { file: exportPublicNotice(batchId: $id) { id downloadUrl } }": types.NoticeSheetDocument,
    "mutation BatchSheet($id: ID!, $sheet: BatchSheet!) { file: exportBatchSheet(batchId: $id, sheet: $sheet) { id downloadUrl } }": types.BatchSheetDocument,
    "mutation CancelPayment($id: ID!, $reason: String!) { cancelPayment(id: $id, reason: $reason) { id status } }": types.CancelPaymentDocument,
    "mutation ReturnBatch($id: ID!, $reason: String!, $version: Int) { returnBatch(id: $id, reason: $reason, expectedVersion: $version) { id status nextSteps version } }": types.ReturnBatchDocument,
    "\n  query BatchesPage($after: String) {\n    batches(first: 20, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id number kind form term status persons amount returnedAmount noticeUntil createdAt }\n    }\n  }\n": types.BatchesPageDocument,
    "\n  mutation DraftBatch($input: DraftBatchInput!) {\n    draftBatch(input: $input) { id }\n  }\n": types.DraftBatchDocument,
    "mutation ConfirmPayee($id: ID!, $reason: String!) { confirmPayee(accountId: $id, reason: $reason) { id } }": types.ConfirmPayeeDocument,
    "mutation RecordObjection($input: RecordObjectionInput!) { recordObjection(input: $input) { id } }": types.RecordObjectionDocument,
    "mutation CloseObjection($input: CloseObjectionInput!) { closeObjection(input: $input) { id } }": types.CloseObjectionDocument,
    "\n  query SchoolListPage($school: String!, $term: Term!, $after: String) {\n    schoolList(schoolCode: $school, term: $term) {\n      schoolCode term rows unchecked confirmed disputed amount\n      entitlements(first: 50, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { id amount basisText { zh en } checkStatus checkReason programme { code name english } student { id name enrolment { stage grade className } payee { id holder lastFour } } }\n      }\n    }\n  }\n": types.SchoolListPageDocument,
    "\n  mutation CheckSchoolList($input: CheckSchoolListInput!) {\n    checkSchoolList(input: $input) { unchecked confirmed disputed }\n  }\n": types.CheckSchoolListDocument,
    "mutation WithdrawDispute($id: ID!) { withdrawDispute(entitlementId: $id) { id checkStatus } }": types.WithdrawDisputeDocument,
    "\n  query SchoolListsPage($region: RegionCode!, $term: Term!, $unchecked: Boolean!, $after: String) {\n    schoolLists(region: $region, term: $term, unchecked: $unchecked, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { schoolCode schoolName term rows unchecked confirmed disputed amount }\n    }\n  }\n": types.SchoolListsPageDocument,
    "\n  query EarlierBatches($region: RegionCode!) {\n    batches(region: $region, first: 100) { nodes { id number kind form status term programmes } }\n  }\n": types.EarlierBatchesDocument,
    "\n  query BatchLines($id: ID!) {\n    batch(id: $id) { id lines { place stage persons amount } }\n  }\n": types.BatchLinesDocument,
    "\n  query ProgrammesToPay($region: RegionCode!, $term: Term!) {\n    programmes(region: $region, term: $term) { code name english form mode }\n  }\n": types.ProgrammesToPayDocument,
    "\n  query CorrectionsPage($status: CorrectionStatus, $after: String) {\n    corrections(status: $status, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id status name className boarder from reason at decisionReason\n        student { id name enrolment { school { id name } stage grade className boarder } }\n      }\n    }\n  }\n": types.CorrectionsPageDocument,
    "mutation DecideCorrection($id: ID!, $accept: Boolean!, $reason: String) { decideCorrection(id: $id, accept: $accept, reason: $reason) { id status decisionReason } }": types.DecideCorrectionDocument,
    "\n  query CountyPage($region: RegionCode!) {\n    countyRule(region: $region) { region noticeWorkingDays needsSchoolCheck pairingCategories bankColumns { value heading } bankEncoding source }\n  }\n": types.CountyPageDocument,
    "mutation SaveCountyRule($input: SaveCountyRuleInput!) { saveCountyRule(input: $input) { region noticeWorkingDays needsSchoolCheck pairingCategories bankColumns { value heading } bankEncoding source } }": types.SaveCountyRuleDocument,
    "mutation CloseTerm($region: RegionCode!, $term: Term!) { closeTerm(region: $region, term: $term) }": types.CloseTermDocument,
    "mutation PromoteGrades($region: RegionCode!, $year: String!) { promoteGrades(region: $region, schoolYear: $year) { promoted graduated unchanged } }": types.PromoteGradesDocument,
    "\n  query StandardsPage($region: RegionCode, $term: Term!) {\n    programmes(region: $region) {\n      code name english payer form purpose region stages categories payableAt enrolmentStatuses prorated per fromTerm untilTerm source payee endsWithRisk mode\n      censusAutumn: censusOn\n      censusSpring: censusOn(term: \"2000-2001-2\")\n      openingAutumn: opensOn\n      openingSpring: opensOn(term: \"2000-2001-2\")\n      payByAutumn: payBy\n      payBySpring: payBy(term: \"2000-2001-2\")\n      standards(term: $term) { stage boarder tier categories amountPerTerm region fromTerm untilTerm source }\n      stacking { effect region source givesWay other { code name english } }\n    }\n  }\n": types.StandardsPageDocument,
    "\n  query Simulate($input: SimulateInput!) {\n    simulate(input: $input) {\n      personsNow personsThen amountNow amountThen\n      byStage { name personsNow personsThen amountNow amountThen }\n      bySchool { name personsNow personsThen amountNow amountThen }\n    }\n  }\n": types.SimulateDocument,
    "mutation SaveStandard($input: SaveStandardInput!) { saveStandard(input: $input) { stage fromTerm } }": types.SaveStandardDocument,
    "mutation SaveProgramme($input: SaveProgrammeInput!) { saveProgramme(input: $input) { code name } }": types.SaveProgrammeDocument,
    "mutation SaveStackingRule($input: SaveStackingRuleInput!) { saveStackingRule(input: $input) { effect } }": types.SaveStackingRuleDocument,
    "\n  query FindPage($text: String!, $after: String, $region: RegionCode!, $byName: Boolean!) {\n    findStudents(text: $text, first: 20, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id name birthDate enrolment { school { id name } stage grade className status } }\n    }\n    roll(region: $region, filter: { name: $text }, first: 20) @include(if: $byName) {\n      totalCount\n      nodes { id status categories member { id name } household { id headName town village } student { id name } }\n    }\n  }\n": types.FindPageDocument,
    "\n  fragment FindingView on Finding {\n    id\n    kind\n    rule\n    ruleName(locale: $locale)\n    severity\n    term\n    amountAtStake\n    status\n    explanation(locale: $locale)\n    advice(locale: $locale)\n    decisions { by organisation verdict reason until at }\n  }\n": types.FindingViewFragmentDoc,
    "\n  mutation DecideFinding($input: DecideFindingInput!) {\n    decideFinding(input: $input) { id status }\n  }\n": types.DecideFindingDocument,
    "\n  query FindingSummary($region: RegionCode!, $term: Term!) {\n    byRule: findingSummary(region: $region, term: $term, by: RULE) { key nameText { zh en } kind rule findings persons amountAtStake }\n    bySchool: findingSummary(region: $region, term: $term, by: SCHOOL) { key nameText { zh en } kind rule findings persons amountAtStake }\n  }\n": types.FindingSummaryDocument,
    "\n  query Findings($region: RegionCode!, $term: Term!, $kind: FindingKind, $rule: FindingRule, $status: FindingStatus, $school: String, $after: String, $locale: String!) {\n    findings(region: $region, term: $term, kind: $kind, rule: $rule, status: $status, school: $school, first: 20, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        ...FindingView\n        student { id name }\n        school { id name code }\n        rollEntry { id member { id name } household { id headName town village } }\n      }\n    }\n  }\n": types.FindingsDocument,
    "mutation DecideFindings($input: [DecideFindingInput!]!) { decideFindings(input: $input) { id status } }": types.DecideFindingsDocument,
    "\n  fragment DonationLedger on Donation {\n    id purpose form amount quantity unit\n    anonymous receivedFrom receiptNumber receiptHandler receiptOn receiptWaived agreementNumber closedOn\n    reached { persons personTimes amount }\n    uses { id kind amount quantity on reason document }\n    offers { id toUscc amount quantity usedAmount usedQuantity withdrawnAt }\n  }\n": types.DonationLedgerFragmentDoc,
    "mutation RecordReceipt($input: RecordReceiptInput!) { recordReceipt(input: $input) { id receiptNumber } }": types.RecordReceiptDocument,
    "mutation RecordDonationUse($input: RecordDonationUseInput!) { recordDonationUse(input: $input) { id } }": types.RecordDonationUseDocument,
    "mutation CloseDonation($id: ID!) { closeDonation(id: $id) { id closedOn } }": types.CloseDonationDocument,
    "mutation OfferShare($input: OfferShareInput!) { offerShare(input: $input) { id } }": types.OfferShareDocument,
    "mutation WithdrawShareOffer($id: ID!) { withdrawShareOffer(id: $id) { id withdrawnAt } }": types.WithdrawShareOfferDocument,
    "mutation ProposePurposeChange($input: ProposePurposeChangeInput!) { proposePurposeChange(input: $input) { id status } }": types.ProposePurposeChangeDocument,
    "mutation ExportVouchers($id: ID!) { file: exportVouchers(donationId: $id) { id downloadUrl } }": types.ExportVouchersDocument,
    "mutation ReportActivations($id: ID!, $activations: [ActivationInput!]!) { reportActivations(donationId: $id, activations: $activations) { activated unchanged unknown void } }": types.ReportActivationsDocument,
    "mutation DeliverUnnamed($input: GiveGiftInput!) { giveGift(input: $input) { id unnamedCount } }": types.DeliverUnnamedDocument,
    "mutation ExportDonationUse($id: ID!) { file: exportDonationUse(donationId: $id) { id downloadUrl } }": types.ExportDonationUseDocument,
    "\n  query DonationPage($id: ID!, $after: String) {\n    donation(id: $id) {\n      id title form purpose amount quantity unit receivedOn givenAmount leftAmount leftQuantity\n      ...DonationLedger\n      gifts(first: 50, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          id title amount quantity unit term status givenOn overlap unnamedCount\n          voucher { id lastFour status }\n          beneficiary { aidCode maskedName school stage grade }\n          school { id }\n          village\n        }\n      }\n    }\n  }\n": types.DonationPageDocument,
    "\n  mutation CancelGift($id: ID!, $reason: String!) {\n    cancelGift(id: $id, reason: $reason) { id status }\n  }\n": types.CancelGiftDocument,
    "mutation NameDelivery($input: NameDeliveryInput!) { nameDelivery(input: $input) { id } }": types.NameDeliveryDocument,
    "\n  query Donations($uscc: String!, $waiting: DonationWaiting, $after: String) {\n    partner(uscc: $uscc) {\n      id\n      name\n      uscc\n      donations(waiting: $waiting, first: 50, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { id title form purpose amount quantity unit receivedOn givenAmount leftAmount leftQuantity }\n      }\n    }\n  }\n": types.DonationsDocument,
    "\n  mutation RegisterDonation($input: RegisterDonationInput!) {\n    registerDonation(input: $input) { id }\n  }\n": types.RegisterDonationDocument,
    "\n  query GivingChoices($uscc: String!) {\n    items { code name english purpose form onceMonths per }\n    partner(uscc: $uscc) {\n      id\n      donations(first: 200) {\n        nodes { id title form purpose unit quantity amount leftAmount leftQuantity }\n      }\n    }\n  }\n": types.GivingChoicesDocument,
    "\n  query AskBeforeGiving($aidCode: ID!, $input: CheckOverlapInput!) {\n    beneficiary(aidCode: $aidCode) { aidCode maskedName school stage grade }\n    checkOverlap(input: $input) { overlap kinds adviceText { zh en } }\n  }\n": types.AskBeforeGivingDocument,
    "\n  mutation GiveGift($input: GiveGiftInput!) {\n    giveGift(input: $input) { id status donation { id leftAmount leftQuantity } }\n  }\n": types.GiveGiftDocument,
    "\n  query HandoutsPage($school: String, $status: GiftStatus, $after: String) {\n    schoolGifts(schoolCode: $school, status: $status, first: 100, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id title giver amount quantity unit term status givenOn promisedUntil unnamedCount\n        student { id name enrolment { stage grade className } }\n        voucher { id lastFour status }\n      }\n    }\n  }\n": types.HandoutsPageDocument,
    "mutation ExportSignSheet($school: String) { file: exportSignSheet(schoolCode: $school) { id downloadUrl } }": types.ExportSignSheetDocument,
    "mutation ConfirmGifts($input: ConfirmGiftsInput!) { confirmGifts(input: $input) { id status } }": types.ConfirmGiftsDocument,
    "mutation ReturnGift($id: ID!, $reason: String!) { returnGift(id: $id, reason: $reason) { id status } }": types.ReturnGiftDocument,
    "mutation ReplaceVoucher($id: ID!, $reason: String!) { replaceVoucher(id: $id, reason: $reason) { id lastFour status } }": types.ReplaceVoucherDocument,
    "\n  query OfferedShares {\n    offeredShares(first: 100) {\n      nodes {\n        id amount quantity usedAmount usedQuantity\n        donation { id title form purpose unit amount partner { id name } }\n      }\n    }\n  }\n": types.OfferedSharesDocument,
    "mutation TakeOver($input: RegisterDonationInput!) { registerDonation(input: $input) { id } }": types.TakeOverDocument,
    "\n  query ProgramsPage {\n    webhooks {\n      id url types status statusReason oldSecretUntil registeredAt\n      deliveries(first: 20) { totalCount nodes { id eventId type status attempts nextAt lastAt lastStatus lastProblem at } }\n    }\n  }\n": types.ProgramsPageDocument,
    "mutation RegisterWebhook($input: RegisterWebhookInput!) { registerWebhook(input: $input) { secret webhook { id } } }": types.RegisterWebhookDocument,
    "mutation RotateWebhookSecret($id: ID!) { rotateWebhookSecret(id: $id) { secret webhook { id } } }": types.RotateWebhookSecretDocument,
    "mutation TestWebhook($id: ID!) { testWebhook(id: $id) { id } }": types.TestWebhookDocument,
    "mutation ResumeWebhook($id: ID!) { resumeWebhook(id: $id) { id status } }": types.ResumeWebhookDocument,
    "mutation RemoveWebhook($id: ID!) { removeWebhook(id: $id) }": types.RemoveWebhookDocument,
    "mutation ReplayWebhook($id: ID!, $deliveryId: ID) { replayWebhook(id: $id, deliveryId: $deliveryId) }": types.ReplayWebhookDocument,
    "mutation ExportOpenData($input: ExportOpenDataInput!) { file: exportOpenData(input: $input) { id downloadUrl } }": types.ExportOpenDataDocument,
    "\n  query PurposeChanges($after: String) {\n    purposeChanges(first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id from to basis reference reason status note proposedAt isMine partner { id name } donation { id title } }\n    }\n  }\n": types.PurposeChangesDocument,
    "mutation DecidePurposeChange($id: ID!, $status: PurposeChangeStatus!, $note: String) { decidePurposeChange(id: $id, status: $status, note: $note) { id status note } }": types.DecidePurposeChangeDocument,
    "\n  query GiftRequestsPage($status: GiftRequestStatus, $after: String) {\n    giftRequests(status: $status, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id status giver name school form purpose title amount quantity unit term givenOn note\n        candidates { id name enrolment { stage grade className school { id name } } }\n        gift { id status student { id } }\n      }\n    }\n  }\n": types.GiftRequestsPageDocument,
    "\n  mutation MatchGiftRequest($id: ID!, $studentId: ID!, $received: Boolean, $note: String) {\n    matchGiftRequest(id: $id, studentId: $studentId, received: $received, note: $note) { id status }\n  }\n": types.MatchGiftRequestDocument,
    "\n  mutation DeclineGiftRequest($id: ID!, $note: String) {\n    declineGiftRequest(id: $id, note: $note) { id status }\n  }\n": types.DeclineGiftRequestDocument,
    "\n  query StudentsByName($code: String!, $name: String!) {\n    school(code: $code) {\n      id\n      students(filter: { name: $name }, first: 20) { nodes { id name enrolment { stage grade className school { id name } } } }\n    }\n  }\n": types.StudentsByNameDocument,
    "\n  query DifficultiesPage($status: DifficultyStatus, $overdue: Boolean!, $after: String) {\n    difficulties(status: $status, overdue: $overdue, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id kind title dueOn status outcome isOverdue\n        pairing { id maskedName place helper { id name organisation } }\n      }\n    }\n  }\n": types.DifficultiesPageDocument,
    "mutation NoteDifficulty($id: ID!, $note: String!) { noteDifficulty(id: $id, note: $note) { id } }": types.NoteDifficultyDocument,
    "mutation SolveDifficulty($input: SolveDifficultyInput!) { solveDifficulty(input: $input) { id status } }": types.SolveDifficultyDocument,
    "mutation ReopenDifficulty($id: ID!, $reason: String!) { reopenDifficulty(id: $id, reason: $reason) { id status } }": types.ReopenDifficultyDocument,
    "mutation RaiseNeed($input: RaiseNeedInput!) { raiseNeed(input: $input) { id } }": types.RaiseNeedDocument,
    "query ItemsToRaise { items { code name english } }": types.ItemsToRaiseDocument,
    "\n  query HelpPage($team: ID, $idle: Boolean!, $after: String) {\n    helpTeams(first: 200) { nodes { id name } }\n    helpers(teamId: $team, idle: $idle, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id name organisation staffNumber kind partyMember isOwn team { id name } pairings(first: 12) { totalCount nodes { id maskedName student { id name } household { id headName } } } }\n    }\n  }\n": types.HelpPageDocument,
    "mutation RecordHelper($input: RecordHelperInput!) { recordHelper(input: $input) { id } }": types.RecordHelperDocument,
    "mutation HandOver($input: HandOverInput!) { handOver(input: $input) { moved } }": types.HandOverDocument,
    "mutation Pair($input: PairInput!) { pair(input: $input) { id } }": types.PairDocument,
    "\n  query PairingPage($id: ID!) {\n    pairing(id: $id) {\n      id maskedName place town from until endReason purposes\n      helper { id name organisation staffNumber }\n      team { id name }\n      household { id headName members { id rollEntry { id student { id name } } } }\n      student { id name }\n      takesOverFrom { id helper { id name } }\n      visits { id on kind way lessons comfortMoney paidFrom signed notes reason gift { id title } corrects { id } }\n      difficulties {\n        id kind title openedOn dueOn status outcome referral isOverdue\n        events { status on note }\n        need { id status item { code name english } }\n      }\n    }\n  }\n": types.PairingPageDocument,
    "mutation EndPairing($input: EndPairingInput!) { endPairing(input: $input) { id until endReason } }": types.EndPairingDocument,
    "mutation RecordVisit($input: RecordVisitInput!) { recordVisit(input: $input) { id } }": types.RecordVisitDocument,
    "mutation CorrectVisit($input: CorrectVisitInput!) { correctVisit(input: $input) { id } }": types.CorrectVisitDocument,
    "mutation OpenDifficulty($input: OpenDifficultyInput!) { openDifficulty(input: $input) { id status } }": types.OpenDifficultyDocument,
    "\n  query PairingsPage($team: ID, $helper: ID, $silent: Int, $target: String, $after: String) {\n    pairings(open: true, teamId: $team, helperId: $helper, silentDays: $silent, target: $target, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id maskedName place town from until endReason purposes lastVisitOn\n        helper { id name organisation team { id name } }\n        household { id headName }\n        student { id name }\n      }\n    }\n  }\n": types.PairingsPageDocument,
    "\n  query UnpairedPage($school: String, $after: String) {\n    unpairedStudents(schoolCode: $school, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id name enrolment { school { id name } stage grade className } }\n    }\n  }\n": types.UnpairedPageDocument,
    "\n  fragment HomeFigures on Statement {\n    persons personTimes amount\n    coverage { entitled helped pendingReview notInSchool }\n    lines { channel persons personTimes amount }\n  }\n": types.HomeFiguresFragmentDoc,
    "\n  fragment HomeFound on FindingGroup { key nameText { zh en } kind findings persons amountAtStake }\n": types.HomeFoundFragmentDoc,
    "\n  query BureauHome($region: RegionCode!, $term: Term!) {\n    reviews: roll(region: $region, status: REVIEW, first: 1) { totalCount }\n    missing: roll(region: $region, status: NOT_IN_SCHOOL, first: 1) { totalCount }\n    corrections(status: PROPOSED, first: 1) { totalCount }\n    releases(status: ASKED, first: 1) { totalCount }\n    giftRequests(status: ASKED, first: 1) { totalCount }\n    transfers(status: ASKED, first: 200) { nodes { id isOurs } }\n    schoolLists(region: $region, term: $term, unchecked: true, first: 1) { totalCount }\n    batches(region: $region, first: 100) { nodes { id number status noticeUntil returnedOpen } }\n    students: studentImports(first: 10) { nodes { id status fileName } }\n    payments: paymentImports(first: 10) { nodes { id status fileName } }\n    gifts: giftImports(first: 10) { nodes { id status fileName } }\n    findingSummary(region: $region, term: $term, by: RULE) { ...HomeFound }\n    statement(region: $region, period: { term: $term }, by: [CHANNEL]) { ...HomeFigures }\n  }\n": types.BureauHomeDocument,
    "\n  query SchoolHome($region: RegionCode!, $term: Term!, $school: String!) {\n    reviews: roll(region: $region, status: REVIEW, first: 1) { totalCount }\n    giftRequests(status: ASKED, first: 1) { totalCount }\n    toHandOut: schoolGifts(schoolCode: $school, status: PLEDGED, first: 1) { totalCount }\n    unconfirmed: schoolGifts(schoolCode: $school, status: DELIVERED, first: 1) { totalCount }\n    schoolList(schoolCode: $school, term: $term) { schoolCode term unchecked }\n    findingSummary(region: $region, term: $term, by: RULE) { ...HomeFound }\n    statement(region: $region, period: { term: $term }, by: [CHANNEL]) { ...HomeFigures }\n  }\n": types.SchoolHomeDocument,
    "\n  query RegisterHome($region: RegionCode!, $term: Term!) {\n    missing: roll(region: $region, status: NOT_IN_SCHOOL, first: 1) { totalCount }\n    registers: registerImports(first: 10) { nodes { id status fileName } }\n    payments: paymentImports(first: 10) { nodes { id status fileName } }\n    findingSummary(region: $region, term: $term, by: RULE) { ...HomeFound }\n    statement(region: $region, period: { term: $term }, by: [CHANNEL]) { ...HomeFigures }\n  }\n": types.RegisterHomeDocument,
    "\n  query PlatformHome {\n    transfers(status: CONTESTED, first: 1) { totalCount }\n    schoolClaims(status: ASKED, first: 1) { totalCount }\n  }\n": types.PlatformHomeDocument,
    "\n  query PartnerHome($uscc: String!) {\n    partner(uscc: $uscc) {\n      id\n      unused: donations(waiting: USE, first: 1) { totalCount }\n      receipts: donations(waiting: RECEIPT, first: 1) { totalCount }\n    }\n    reservations(first: 100) { nodes { id status expiresAt } }\n    purposeChanges(first: 100) { nodes { id status isMine } }\n    gifts: giftImports(first: 10) { nodes { id status fileName } }\n  }\n": types.PartnerHomeDocument,
    "mutation RecordLivelihood($input: RecordLivelihoodInput!) { recordLivelihood(input: $input) { id } }": types.RecordLivelihoodDocument,
    "mutation EndLivelihood($id: ID!, $on: Date!) { endLivelihood(id: $id, on: $on) { id endedOn } }": types.EndLivelihoodDocument,
    "\n  query HouseholdPage($id: ID!) {\n    household(id: $id) {\n      id number register headName region handedDownFrom town village\n      pairings { id from until helper { id name organisation } }\n      livelihoods { id kind foundOn endedOn note }\n      members {\n        id name relation birthDate\n        registrations { category register from until riskCleared }\n        elsewhere { id schoolName region proof from validUntil }\n        accounted { id reason proof from until }\n        rollEntry {\n          id status\n          student {\n            id name\n            enrolment { school { id name } stage grade }\n            aidTotals { channel form count amount }\n          }\n        }\n      }\n    }\n  }\n": types.HouseholdPageDocument,
    "mutation TakeBackWhereabouts($id: ID!) { takeBackWhereabouts(id: $id) { id } }": types.TakeBackWhereaboutsDocument,
    "mutation RecordElsewhere($input: RecordElsewhereInput!) { recordElsewhere(input: $input) { id } }": types.RecordElsewhereDocument,
    "mutation AccountFor($input: AccountForInput!) { accountFor(input: $input) { id } }": types.AccountForDocument,
    "query StudentImportEndings($id: ID!, $after: String) { found: studentImport(id: $id) { id endings(first: 200, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id name birthDate enrolment { grade stage className school { id name } } } } } }": types.StudentImportEndingsDocument,
    "mutation ConfirmStudentImport($id: ID!) { confirmed: confirmStudentImport(id: $id) { id status failureText { zh en } } }": types.ConfirmStudentImportDocument,
    "query RegisterImportEndings($id: ID!, $after: String) { found: registerImport(id: $id) { id endings(first: 200, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id name birthDate household { id headName town village } } } } }": types.RegisterImportEndingsDocument,
    "mutation ConfirmRegisterImport($id: ID!) { confirmed: confirmRegisterImport(id: $id) { id status failureText { zh en } } }": types.ConfirmRegisterImportDocument,
    "mutation ConfirmGiftImport($id: ID!) { confirmed: confirmGiftImport(id: $id) { id status failureText { zh en } } }": types.ConfirmGiftImportDocument,
    "mutation ConfirmPaymentImport($id: ID!) { confirmed: confirmPaymentImport(id: $id) { id status failureText { zh en } } }": types.ConfirmPaymentImportDocument,
    "mutation DiscardStudentImport($id: ID!) { discarded: discardStudentImport(id: $id) { id status failureText { zh en } } }": types.DiscardStudentImportDocument,
    "mutation DiscardRegisterImport($id: ID!) { discarded: discardRegisterImport(id: $id) { id status failureText { zh en } } }": types.DiscardRegisterImportDocument,
    "mutation DiscardGiftImport($id: ID!) { discarded: discardGiftImport(id: $id) { id status failureText { zh en } } }": types.DiscardGiftImportDocument,
    "mutation DiscardPaymentImport($id: ID!) { discarded: discardPaymentImport(id: $id) { id status failureText { zh en } } }": types.DiscardPaymentImportDocument,
    "\n  fragment ImportView on Import {\n    __typename\n    id\n    status\n    uploadUrl\n    fileName\n    region\n    asOf\n    dryRun\n    rowsRead\n    rowsAccepted\n    rowsUnchanged\n    rowsRejected\n    rowsEnded\n    rowsInScope\n    holdReasons\n    createdAt\n    finishedAt\n    failureText { zh en }\n  }\n": types.ImportViewFragmentDoc,
    "\n  fragment ImportErrors on Import {\n    errors(first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { row column code text { zh en } value severity }\n    }\n  }\n": types.ImportErrorsFragmentDoc,
    "mutation StartStudentImport($input: StartStudentImportInput!) { started: startStudentImport(input: $input) { id uploadUrl } }": types.StartStudentImportDocument,
    "query StudentImportPage($id: ID!, $after: String) { found: studentImport(id: $id) { ...ImportView ...ImportErrors } }": types.StudentImportPageDocument,
    "query StudentImports($after: String) { sent: studentImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }": types.StudentImportsDocument,
    "mutation ExportStudentImport($id: ID!) { file: exportStudentImport(id: $id) { id downloadUrl } }": types.ExportStudentImportDocument,
    "mutation StudentImportTemplate { file: studentImportTemplate { id downloadUrl } }": types.StudentImportTemplateDocument,
    "mutation StartRegisterImport($input: StartRegisterImportInput!) { started: startRegisterImport(input: $input) { id uploadUrl } }": types.StartRegisterImportDocument,
    "query RegisterImportPage($id: ID!, $after: String) { found: registerImport(id: $id) { ...ImportView ...ImportErrors } }": types.RegisterImportPageDocument,
    "query RegisterImports($after: String) { sent: registerImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }": types.RegisterImportsDocument,
    "mutation ExportRegisterImport($id: ID!) { file: exportRegisterImport(id: $id) { id downloadUrl } }": types.ExportRegisterImportDocument,
    "mutation RegisterImportTemplate { file: registerImportTemplate { id downloadUrl } }": types.RegisterImportTemplateDocument,
    "mutation StartPaymentImport($input: StartPaymentImportInput!) { started: startPaymentImport(input: $input) { id uploadUrl } }": types.StartPaymentImportDocument,
    "query PaymentImportPage($id: ID!, $after: String) { found: paymentImport(id: $id) { ...ImportView ...ImportErrors } }": types.PaymentImportPageDocument,
    "query PaymentImports($after: String) { sent: paymentImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }": types.PaymentImportsDocument,
    "mutation ExportPaymentImport($id: ID!) { file: exportPaymentImport(id: $id) { id downloadUrl } }": types.ExportPaymentImportDocument,
    "mutation PaymentImportTemplate { file: paymentImportTemplate { id downloadUrl } }": types.PaymentImportTemplateDocument,
    "mutation StartBankReturnImport($input: StartBankReturnImportInput!) { started: startBankReturnImport(input: $input) { id uploadUrl } }": types.StartBankReturnImportDocument,
    "query BankReturnImportPage($id: ID!, $after: String) { found: bankReturnImport(id: $id) { ...ImportView ...ImportErrors } }": types.BankReturnImportPageDocument,
    "query BankReturnImports($after: String) { sent: bankReturnImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }": types.BankReturnImportsDocument,
    "mutation ExportBankReturnImport($id: ID!) { file: exportBankReturnImport(id: $id) { id downloadUrl } }": types.ExportBankReturnImportDocument,
    "mutation BankReturnImportTemplate { file: bankReturnImportTemplate { id downloadUrl } }": types.BankReturnImportTemplateDocument,
    "mutation StartGiftImport($input: StartGiftImportInput!) { started: startGiftImport(input: $input) { id uploadUrl } }": types.StartGiftImportDocument,
    "query GiftImportPage($id: ID!, $after: String) { found: giftImport(id: $id) { ...ImportView ...ImportErrors } }": types.GiftImportPageDocument,
    "query GiftImports($after: String) { sent: giftImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }": types.GiftImportsDocument,
    "mutation ExportGiftImport($id: ID!) { file: exportGiftImport(id: $id) { id downloadUrl } }": types.ExportGiftImportDocument,
    "mutation GiftImportTemplate { file: giftImportTemplate { id downloadUrl } }": types.GiftImportTemplateDocument,
    "mutation StartAccountImport($input: StartAccountImportInput!) { started: startAccountImport(input: $input) { id uploadUrl } }": types.StartAccountImportDocument,
    "query AccountImportPage($id: ID!, $after: String) { found: accountImport(id: $id) { ...ImportView ...ImportErrors } }": types.AccountImportPageDocument,
    "query AccountImports($after: String) { sent: accountImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }": types.AccountImportsDocument,
    "mutation ExportAccountImport($id: ID!) { file: exportAccountImport(id: $id) { id downloadUrl } }": types.ExportAccountImportDocument,
    "mutation AccountImportTemplate { file: accountImportTemplate { id downloadUrl } }": types.AccountImportTemplateDocument,
    "mutation StartWhereaboutsImport($input: StartWhereaboutsImportInput!) { started: startWhereaboutsImport(input: $input) { id uploadUrl } }": types.StartWhereaboutsImportDocument,
    "query WhereaboutsImportPage($id: ID!, $after: String) { found: whereaboutsImport(id: $id) { ...ImportView ...ImportErrors } }": types.WhereaboutsImportPageDocument,
    "query WhereaboutsImports($after: String) { sent: whereaboutsImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }": types.WhereaboutsImportsDocument,
    "mutation ExportWhereaboutsImport($id: ID!) { file: exportWhereaboutsImport(id: $id) { id downloadUrl } }": types.ExportWhereaboutsImportDocument,
    "mutation WhereaboutsImportTemplate { file: whereaboutsImportTemplate { id downloadUrl } }": types.WhereaboutsImportTemplateDocument,
    "mutation StartNeedImport($input: StartNeedImportInput!) { started: startNeedImport(input: $input) { id uploadUrl } }": types.StartNeedImportDocument,
    "query NeedImportPage($id: ID!, $after: String) { found: needImport(id: $id) { ...ImportView ...ImportErrors } }": types.NeedImportPageDocument,
    "query NeedImports($after: String) { sent: needImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }": types.NeedImportsDocument,
    "mutation ExportNeedImport($id: ID!) { file: exportNeedImport(id: $id) { id downloadUrl } }": types.ExportNeedImportDocument,
    "mutation NeedImportTemplate { file: needImportTemplate { id downloadUrl } }": types.NeedImportTemplateDocument,
    "mutation StartVoucherImport($input: StartVoucherImportInput!) { started: startVoucherImport(input: $input) { id uploadUrl } }": types.StartVoucherImportDocument,
    "query VoucherImportPage($id: ID!, $after: String) { found: voucherImport(id: $id) { ...ImportView ...ImportErrors } }": types.VoucherImportPageDocument,
    "query VoucherImports($after: String) { sent: voucherImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }": types.VoucherImportsDocument,
    "mutation ExportVoucherImport($id: ID!) { file: exportVoucherImport(id: $id) { id downloadUrl } }": types.ExportVoucherImportDocument,
    "mutation VoucherImportTemplate { file: voucherImportTemplate { id downloadUrl } }": types.VoucherImportTemplateDocument,
    "mutation StartPairingImport($input: StartPairingImportInput!) { started: startPairingImport(input: $input) { id uploadUrl } }": types.StartPairingImportDocument,
    "query PairingImportPage($id: ID!, $after: String) { found: pairingImport(id: $id) { ...ImportView ...ImportErrors } }": types.PairingImportPageDocument,
    "query PairingImports($after: String) { sent: pairingImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }": types.PairingImportsDocument,
    "mutation ExportPairingImport($id: ID!) { file: exportPairingImport(id: $id) { id downloadUrl } }": types.ExportPairingImportDocument,
    "mutation PairingImportTemplate { file: pairingImportTemplate { id downloadUrl } }": types.PairingImportTemplateDocument,
    "mutation StartVisitImport($input: StartVisitImportInput!) { started: startVisitImport(input: $input) { id uploadUrl } }": types.StartVisitImportDocument,
    "query VisitImportPage($id: ID!, $after: String) { found: visitImport(id: $id) { ...ImportView ...ImportErrors } }": types.VisitImportPageDocument,
    "query VisitImports($after: String) { sent: visitImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }": types.VisitImportsDocument,
    "mutation ExportVisitImport($id: ID!) { file: exportVisitImport(id: $id) { id downloadUrl } }": types.ExportVisitImportDocument,
    "mutation VisitImportTemplate { file: visitImportTemplate { id downloadUrl } }": types.VisitImportTemplateDocument,
    "mutation StartTrainingImport($input: StartTrainingImportInput!) { started: startTrainingImport(input: $input) { id uploadUrl } }": types.StartTrainingImportDocument,
    "query TrainingImportPage($id: ID!, $after: String) { found: trainingImport(id: $id) { ...ImportView ...ImportErrors } }": types.TrainingImportPageDocument,
    "query TrainingImports($after: String) { sent: trainingImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }": types.TrainingImportsDocument,
    "mutation ExportTrainingImport($id: ID!) { file: exportTrainingImport(id: $id) { id downloadUrl } }": types.ExportTrainingImportDocument,
    "mutation TrainingImportTemplate { file: trainingImportTemplate { id downloadUrl } }": types.TrainingImportTemplateDocument,
    "\n  query NeedCounts($bySchool: Boolean!) {\n    needCounts(bySchool: $bySchool) { purpose town school schoolCode asked open reserved promised met there item { code name english } }\n  }\n": types.NeedCountsDocument,
    "\n  query BureauNeeds($region: RegionCode) {\n    needs(region: $region, first: 200) { totalCount nodes { ...NeedGroup } }\n    admissions(first: 100) { nodes { id uscc name region until agreement isLive endedAt endReason } }\n    reservations(first: 100) { nodes { ...ReservationLine } }\n  }\n": types.BureauNeedsDocument,
    "mutation PublishNeeds($region: RegionCode!) { publishNeeds(region: $region) }": types.PublishNeedsDocument,
    "mutation AdmitPartner($input: AdmitPartnerInput!) { admitPartner(input: $input) { id } }": types.AdmitPartnerDocument,
    "mutation EndAdmission($id: ID!, $reason: String!) { endAdmission(id: $id, reason: $reason) { id isLive } }": types.EndAdmissionDocument,
    "\n  query NeedList($status: NeedStatus, $item: ID, $school: String, $after: String) {\n    needRecords(status: $status, item: $item, schoolCode: $school, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id status reason note purpose recordedOn\n        item { code name english }\n        student { id name enrolment { school { id name } stage grade className } }\n      }\n    }\n  }\n": types.NeedListDocument,
    "\n  query PartnerNeeds($region: RegionCode, $purpose: AidPurpose, $after: String) {\n    needs(region: $region, purpose: $purpose, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { ...NeedGroup }\n    }\n    admissions(first: 100) { nodes { id region isLive } }\n    reservations(first: 100) { nodes { ...ReservationLine } }\n  }\n": types.PartnerNeedsDocument,
    "mutation ReserveNeed($input: ReserveNeedInput!) { reserveNeed(input: $input) { id } }": types.ReserveNeedDocument,
    "\n  query ReservationPage($id: ID!, $uscc: String!) {\n    reservation(id: $id) {\n      ...ReservationLine\n      cards { aidCode maskedName school stage grade }\n    }\n    partner(uscc: $uscc) {\n      id\n      donations(first: 200) { nodes { id title form purpose amount quantity leftAmount leftQuantity unit closedOn } }\n    }\n  }\n": types.ReservationPageDocument,
    "mutation GiveGifts($input: GiveGiftsInput!) { giveGifts(input: $input) { id status } }": types.GiveGiftsDocument,
    "mutation ExtendReservation($id: ID!) { extendReservation(id: $id) { id expiresAt mayExtend } }": types.ExtendReservationDocument,
    "mutation ReleaseReservation($id: ID!) { releaseReservation(id: $id) { id status } }": types.ReleaseReservationDocument,
    "mutation IssueVouchers($input: IssueVouchersInput!) { file: issueVouchers(input: $input) { id downloadUrl } }": types.IssueVouchersDocument,
    "\n  query SchoolNeeds($code: String!, $after: String) {\n    items { code name english purpose form }\n    needCounts { purpose town school schoolCode asked open reserved promised met there item { code name english } }\n    school(code: $code) {\n      id\n      roll(first: 50, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          id\n          student {\n            id name\n            enrolment { stage grade className }\n            needs { id status purpose isOfHousehold item { code name english } }\n          }\n        }\n      }\n    }\n  }\n": types.SchoolNeedsDocument,
    "mutation SurveySheet($items: [ID!]!, $school: String) { file: surveySheet(items: $items, schoolCode: $school) { id downloadUrl } }": types.SurveySheetDocument,
    "mutation RecordNeed($input: RecordNeedInput!) { recordNeed(input: $input) { id status } }": types.RecordNeedDocument,
    "mutation WithdrawNeed($id: ID!, $reason: String!) { withdrawNeed(id: $id, reason: $reason) { id status } }": types.WithdrawNeedDocument,
    "\n  fragment NeedGroup on Need {\n    id purpose stage region town persons amountMissing reserved published\n    item { code name english }\n  }\n": types.NeedGroupFragmentDoc,
    "\n  fragment ReservationLine on Reservation {\n    id region purpose quantity status expiresAt mayExtend partnerName isOwn open\n    item { code name english }\n  }\n": types.ReservationLineFragmentDoc,
    "\n  query SchoolNames($after: String) {\n    schools(first: 200, after: $after) { pageInfo { hasNextPage endCursor } nodes { id code name } }\n  }\n": types.SchoolNamesDocument,
    "\n  query ProvincePage($region: RegionCode!, $term: Term!) {\n    province {\n      heard oldest\n      counties { code name heardAt isHeard agrees students }\n      findings(term: $term) { rule name { zh en } count open amount withheld }\n    }\n    statement(region: $region, period: { term: $term }, by: [REGION]) {\n      lines { region channel persons amount withheld }\n    }\n  }\n": types.ProvincePageDocument,
    "query ProvinceRegion { province { counties { code } } }": types.ProvinceRegionDocument,
    "\n  query ReleasesPage($status: ReleaseStatus, $after: String) {\n    releases(status: $status, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id register region status reason student { id name enrolment { stage grade school { id name } } } }\n    }\n  }\n": types.ReleasesPageDocument,
    "\n  mutation DecideReleases($ids: [ID!]!, $release: Boolean!, $reason: String) {\n    decideReleases(ids: $ids, release: $release, reason: $reason) { id status }\n  }\n": types.DecideReleasesDocument,
    "\n  query LastRollRun($region: RegionCode!) {\n    lastRollRun(region: $region) {\n      id status failure asOf rows persons matched review notInSchool joined left changed\n    }\n  }\n": types.LastRollRunDocument,
    "\n  mutation CallRoll($region: RegionCode!) {\n    callRoll(region: $region) { id status }\n  }\n": types.CallRollDocument,
    "\n  mutation ExportRoll($input: ExportRollInput!) {\n    exportRoll(input: $input) { id downloadUrl }\n  }\n": types.ExportRollDocument,
    "\n  mutation NameEntitlements($input: NameEntitlementsInput!) {\n    nameEntitlements(input: $input) { id status }\n  }\n": types.NameEntitlementsDocument,
    "\n  query Naming($id: ID!) {\n    naming(id: $id) { id status failure created changed withdrawn unchanged persons amount }\n  }\n": types.NamingDocument,
    "\n  query RollChangesPage($region: RegionCode!, $from: Date!, $until: Date!, $kind: RollChangeKind, $after: String) {\n    rollChanges(region: $region, from: $from, until: $until, kind: $kind, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id kind statusBefore statusNow categoriesBefore categoriesNow stageBefore stageNow\n        student { id name }\n        member { id name }\n        schoolBefore { id name }\n        schoolNow { id name }\n      }\n    }\n  }\n": types.RollChangesPageDocument,
    "\n  query RollDayPage($region: RegionCode!, $on: Date!, $status: RollStatus, $after: String) {\n    rollOn(region: $region, on: $on, status: $status, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id status categories stage grade student { id name } member { id name } school { id name } }\n    }\n  }\n": types.RollDayPageDocument,
    "\n  query RollRuns($region: RegionCode!) {\n    rollRuns(region: $region, first: 10) {\n      nodes { id status failure asOf asked finishedAt persons matched review notInSchool joined left changed }\n    }\n  }\n": types.RollRunsDocument,
    "mutation ExportRollChanges($input: ExportRollChangesInput!) { exportRollChanges(input: $input) { id downloadUrl } }": types.ExportRollChangesDocument,
    "\n  query ReviewQueue($region: RegionCode!, $first: Int!) {\n    roll(region: $region, status: REVIEW, first: $first) {\n      totalCount\n      nodes {\n        id\n        reasonText { zh en }\n        categories\n        member { id name relation birthDate registrations { category register from until } }\n        household { id number headName town village register }\n        candidates {\n          score\n          evidenceText { zh en }\n          student {\n            id\n            name\n            sex\n            birthDate\n            enrolment { school { id name } stage grade className status }\n          }\n        }\n      }\n    }\n  }\n": types.ReviewQueueDocument,
    "\n  query ReviewNumbers($id: ID!) {\n    rollEntry(id: $id) {\n      id\n      member { id idNumber }\n      candidates { student { id idNumber } }\n    }\n  }\n": types.ReviewNumbersDocument,
    "\n  mutation ResolveMatch($input: ResolveMatchInput!) {\n    resolveMatch(input: $input) { id status }\n  }\n": types.ResolveMatchDocument,
    "\n  query RollPage($region: RegionCode!, $status: RollStatus, $filter: RollFilter, $after: String) {\n    roll(region: $region, status: $status, filter: $filter, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id\n        status\n        categories\n        matchedBy\n        member { id name relation birthDate }\n        household { id headName town village }\n        elsewhere { stage release }\n        student { id name enrolment { school { id name } stage grade className } }\n      }\n    }\n  }\n": types.RollPageDocument,
    "\n  mutation UndoResolution($rollEntryId: ID!) {\n    undoResolution(rollEntryId: $rollEntryId) { id status }\n  }\n": types.UndoResolutionDocument,
    "\n  query SchoolClaimsPage($status: SchoolClaimStatus, $after: String) {\n    schoolClaims(status: $status, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id code name region claimedBy claimedAt status heldRegion heldName decisionReason }\n    }\n  }\n": types.SchoolClaimsPageDocument,
    "mutation DecideSchoolClaim($id: ID!, $grant: Boolean!, $reason: String!) { decideSchoolClaim(id: $id, grant: $grant, reason: $reason) { id status } }": types.DecideSchoolClaimDocument,
    "\n  query SchoolPage($code: String!, $term: Term!, $filter: StudentFilter, $after: String) {\n    school(code: $code) {\n      id code name region town stages\n      coverage(term: $term) { entitled helped pendingReview }\n      students(first: 50, after: $after, filter: $filter) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { id name birthDate enrolment { stage grade className boarder status } }\n      }\n    }\n    schoolList(schoolCode: $code, term: $term) { schoolCode term rows unchecked confirmed disputed amount }\n    schoolFees(schoolCode: $code) { schoolCode stage purpose amountPerTerm fromTerm source }\n  }\n": types.SchoolPageDocument,
    "mutation SaveSchoolFees($fees: [SchoolFeeInput!]!) { saveSchoolFees(fees: $fees) { stage fromTerm } }": types.SaveSchoolFeesDocument,
    "\n  query SchoolsPage($region: RegionCode, $stage: Stage, $after: String) {\n    schools(region: $region, stage: $stage, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id code name region town stages }\n    }\n  }\n": types.SchoolsPageDocument,
    "\n  query StatementPage($region: RegionCode!, $period: PeriodInput!, $by: [StatementDimension!]!) {\n    statement(region: $region, period: $period, by: $by) {\n      persons personTimes amount withheld\n      coverage { entitled helped pendingReview notInSchool }\n      toSchools { count amount unpriced }\n      toVillages { count amount unpriced }\n      unnamed { deliveries count amount }\n      lines { region channel programme stage persons personTimes amount unpriced withheld }\n    }\n  }\n": types.StatementPageDocument,
    "\n  query ProgrammeNames($region: RegionCode!, $term: Term!) { programmes(region: $region, term: $term) { code name english } }\n": types.ProgrammeNamesDocument,
    "\n  mutation IssueAidCode($studentId: ID!, $uscc: String!) {\n    code: issueAidCode(studentId: $studentId, uscc: $uscc)\n  }\n": types.IssueAidCodeDocument,
    "\n  mutation RevokeAidCode($studentId: ID!, $uscc: String!, $reason: String!) {\n    revokeAidCode(studentId: $studentId, uscc: $uscc, reason: $reason)\n  }\n": types.RevokeAidCodeDocument,
    "\n  mutation ConfirmGift($id: ID!) {\n    confirmGift(id: $id) { id status }\n  }\n": types.ConfirmGiftDocument,
    "\n  query NamedStudents($code: String!, $term: Term!, $filter: RollFilter, $after: String, $locale: String!) {\n    school(code: $code) {\n      id\n      name\n      coverage(term: $term) { entitled helped ratio pendingReview }\n      roll(status: MATCHED, filter: $filter, first: 50, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          id\n          student {\n            id\n            name\n            categories\n            enrolment { stage grade className boarder }\n            findings(term: $term) { id kind ruleName(locale: $locale) status }\n            aidTotals(term: $term) { channel form amount }\n          }\n        }\n      }\n    }\n  }\n": types.NamedStudentsDocument,
    "\n  mutation RevealNumbers($studentId: ID!, $reason: String!) {\n    revealNumbers(studentId: $studentId, reason: $reason) { idNumber registryNumber }\n  }\n": types.RevealNumbersDocument,
    "mutation TransferStudent($input: TransferStudentInput!) { transferStudent(input: $input) { id } }": types.TransferStudentDocument,
    "mutation ChangeEnrolmentStatus($input: ChangeEnrolmentStatusInput!) { changeEnrolmentStatus(input: $input) { id } }": types.ChangeEnrolmentStatusDocument,
    "query OtherEntry($number: String!) { student(registryNumber: $number) { id } }": types.OtherEntryDocument,
    "mutation LinkRegistryEntries($input: LinkRegistryEntriesInput!) { linkRegistryEntries(input: $input) { id } }": types.LinkRegistryEntriesDocument,
    "mutation UnlinkRegistryEntries($id: ID!, $reason: String!) { unlinkRegistryEntries(otherId: $id, reason: $reason) { id } }": types.UnlinkRegistryEntriesDocument,
    "mutation ProposeCorrection($input: ProposeCorrectionInput!) { proposeCorrection(input: $input) { id status } }": types.ProposeCorrectionDocument,
    "mutation SetPayee($input: SetPayeeInput!) { setPayee(input: $input) { id } }": types.SetPayeeDocument,
    "mutation RecogniseHardship($year: String!, $children: [HardshipInput!]!) { recogniseHardship(schoolYear: $year, children: $children) }": types.RecogniseHardshipDocument,
    "\n  query StudentPage($id: ID!, $after: String, $term: Term, $channels: [AidChannel!], $locale: String!) {\n    student(id: $id) {\n      id\n      name\n      sex\n      birthDate\n      categories\n      enrolment { school { id name } stage grade className boarder status }\n      household { id headName town village register }\n      linkedTo { id }\n      linkedEntries { id name }\n      payee { id holder relation bank lastFour }\n      hardship { schoolYear hardship }\n      pairings { id from until helper { id name organisation } }\n      visits(first: 20) { totalCount nodes { id on kind way lessons comfortMoney notes pairing { id helper { id name } } } }\n      needs { id status reason note purpose item { code name english } gift { id giver title } }\n      aidTotals { channel form count amount unpriced }\n      entitlements { id term amount basisText { zh en } status reason programme { code name english } payments { id amount status } }\n      findings {\n        ...FindingView\n      }\n      aid(first: 50, after: $after, term: $term, channels: $channels) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          id channel form purpose titleText { zh en } giver amount quantity unit term on status viaHousehold\n          source { __typename ... on Gift { id } }\n        }\n      }\n    }\n  }\n": types.StudentPageDocument,
    "\n  mutation ExportStudentAid($studentId: ID!, $locale: String!) {\n    exportStudentAid(studentId: $studentId, locale: $locale) { id downloadUrl }\n  }\n": types.ExportStudentAidDocument,
    "mutation DeclineEntitlement($id: ID!, $reason: String!) { declineEntitlement(id: $id, reason: $reason) { id status reason } }": types.DeclineEntitlementDocument,
    "mutation AcceptEntitlement($id: ID!, $reason: String!) { acceptEntitlement(id: $id, reason: $reason) { id status reason } }": types.AcceptEntitlementDocument,
    "\n  query SupportPage($region: RegionCode!, $from: Date!, $until: Date!) {\n    supportSummary(region: $region, from: $from, until: $until) {\n      teams helpers cadres teachers volunteers pairings pairingsOfStudents towns villages households visits\n      comfortVisits comfortMoney difficultiesSolved difficultiesOpen difficultiesNotSolvable\n      livelihoods householdsWithLivelihood sessions trainees unidentified places jobs\n      projects villageMoney villageMoneyAtHouseholds approximate lifted\n    }\n  }\n": types.SupportPageDocument,
    "\n  query TrailPage($filter: AuditFilter!, $after: String) {\n    auditTrail(filter: $filter, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id at subject organisation operationName isChange isRefused reason }\n    }\n  }\n": types.TrailPageDocument,
    "\n  query TrainingPage($id: ID!) {\n    trainingSession(id: $id) {\n      id number kind title on until host place lessons status reason\n      places {\n        id attendeeName isIdentified attended foundJobOn employer jobCheckedOn allowance allowancePayer\n        certificate { name number on }\n      }\n    }\n  }\n": types.TrainingPageDocument,
    "mutation HoldTraining($id: ID!) { holdTraining(id: $id) { id status } }": types.HoldTrainingDocument,
    "mutation CloseTraining($id: ID!) { closeTraining(id: $id) { id status } }": types.CloseTrainingDocument,
    "mutation CancelTraining($id: ID!, $reason: String!) { cancelTraining(id: $id, reason: $reason) { id status } }": types.CancelTrainingDocument,
    "mutation RecordAttendance($id: ID!, $places: [ID!]!) { recordAttendance(sessionId: $id, placeIds: $places) { id } }": types.RecordAttendanceDocument,
    "mutation RecordTrainingOutcome($input: RecordTrainingOutcomeInput!) { recordTrainingOutcome(input: $input) { id } }": types.RecordTrainingOutcomeDocument,
    "\n  query TrainingsPage($status: TrainingStatus, $after: String) {\n    trainingSessions(status: $status, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id number kind title on until host place status }\n    }\n  }\n": types.TrainingsPageDocument,
    "mutation PlanTraining($input: PlanTrainingInput!) { planTraining(input: $input) { id } }": types.PlanTrainingDocument,
    "\n  query TransfersPage($status: TransferStatus, $after: String) {\n    transfers(status: $status, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id status isOurs name registryLastFour askedBy region askedAt stage grade on reason contestReason isPlatform decisionReason undoUntil contestFrom\n        toSchool { id name }\n        student { id name enrolment { school { id name } } }\n        history { name enrolments { school stage grade from until } aid { on term giver title amount } }\n      }\n    }\n  }\n": types.TransfersPageDocument,
    "\n  mutation RequestTransfer($input: RequestTransferInput!) {\n    requestTransfer(input: $input) { id status }\n  }\n": types.RequestTransferDocument,
    "mutation ReleaseTransfer($id: ID!) { releaseTransfer(id: $id) { id status } }": types.ReleaseTransferDocument,
    "mutation RefuseTransfer($id: ID!, $reason: String!) { refuseTransfer(id: $id, reason: $reason) { id status } }": types.RefuseTransferDocument,
    "mutation ContestTransfer($id: ID!, $reason: String!) { contestTransfer(id: $id, reason: $reason) { id status } }": types.ContestTransferDocument,
    "mutation UndoTransfer($id: ID!, $reason: String!) { undoTransfer(id: $id, reason: $reason) { id status } }": types.UndoTransferDocument,
    "mutation DecideTransfer($id: ID!, $release: Boolean!, $reason: String!) { decideTransfer(id: $id, release: $release, reason: $reason) { id status } }": types.DecideTransferDocument,
    "\n  query VillageProjectPage($id: ID!) {\n    villageProject(id: $id) {\n      id village villageCode town title funder amount atHouseholds approximate startedOn finishedOn effect status\n      school { id code name }\n      parts { id purpose title amount quantity unit approximate correctsId reason }\n      shares { organisation uscc amount }\n      outcomes { id kind number amount on source }\n    }\n  }\n": types.VillageProjectPageDocument,
    "mutation StepVillageProject($input: StepVillageProjectInput!) { stepVillageProject(input: $input) { id status } }": types.StepVillageProjectDocument,
    "mutation CorrectProjectPart($input: CorrectProjectPartInput!) { correctProjectPart(input: $input) { id amount } }": types.CorrectProjectPartDocument,
    "mutation RecordProjectOutcome($input: RecordProjectOutcomeInput!) { recordProjectOutcome(input: $input) { id } }": types.RecordProjectOutcomeDocument,
    "\n  query VillagesPage($village: String, $after: String) {\n    villageProjects(village: $village, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id village town title funder amount atHouseholds approximate startedOn finishedOn status school { id name } }\n    }\n  }\n": types.VillagesPageDocument,
    "\n  query VillageHistory($village: String!, $town: String) {\n    villageHistory(village: $village, town: $town) {\n      year projects amount atHouseholds teams households visits comfortMoney livelihoods sessions jobs lifted\n    }\n  }\n": types.VillageHistoryDocument,
    "mutation RecordVillageProject($input: RecordVillageProjectInput!) { recordVillageProject(input: $input) { id } }": types.RecordVillageProjectDocument,
    "\n  query MyPairings {\n    pairings(open: true, first: 200) {\n      nodes { id maskedName place from lastVisitOn takesOverFrom { id } difficulties { id title dueOn status } }\n    }\n  }\n": types.MyPairingsDocument,
    "\n  mutation RecordVisits($input: [RecordVisitInput!]!) {\n    recordVisits(input: $input) { idempotencyKey isEntered error { code text { zh en } } }\n  }\n": types.RecordVisitsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer { name organisation audience roles region register uscc schools { id code name stages } }\n    terms\n    province { heard }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer { name organisation audience roles region register uscc schools { id code name stages } }\n    terms\n    province { heard }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BatchPage($id: ID!) {\n    batch(id: $id) {\n      id number kind form term region programmes status nextSteps persons times amount paidAmount returnedAmount outstandingAmount version draftedBy noticeFrom noticeUntil noticeUrl\n      leftOut { reason persons amount }\n      history { status by at reason }\n      lines { place stage persons times amount }\n      objections { id text receivedOn outcome upheld closedOn student { id name } }\n      doubtfulPayees { doubt confirmedBy account { id holder lastFour } student { id name } }\n    }\n  }\n"): (typeof documents)["\n  query BatchPage($id: ID!) {\n    batch(id: $id) {\n      id number kind form term region programmes status nextSteps persons times amount paidAmount returnedAmount outstandingAmount version draftedBy noticeFrom noticeUntil noticeUrl\n      leftOut { reason persons amount }\n      history { status by at reason }\n      lines { place stage persons times amount }\n      objections { id text receivedOn outcome upheld closedOn student { id name } }\n      doubtfulPayees { doubt confirmedBy account { id holder lastFour } student { id name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BatchPayments($id: ID!, $after: String, $status: PaymentStatus) {\n    batch(id: $id) {\n      id\n      payments(first: 50, after: $after, status: $status) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { id serial amount status returnReason accountLastFour student { id name enrolment { stage grade className school { id name } } } programme { code name english } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query BatchPayments($id: ID!, $after: String, $status: PaymentStatus) {\n    batch(id: $id) {\n      id\n      payments(first: 50, after: $after, status: $status) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { id serial amount status returnReason accountLastFour student { id name enrolment { stage grade className school { id name } } } programme { code name english } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviewBatch($id: ID!, $version: Int) { reviewBatch(id: $id, expectedVersion: $version) { id status nextSteps version } }"): (typeof documents)["mutation ReviewBatch($id: ID!, $version: Int) { reviewBatch(id: $id, expectedVersion: $version) { id status nextSteps version } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PubliciseBatch($id: ID!, $version: Int) { publiciseBatch(id: $id, expectedVersion: $version) { id status nextSteps version } }"): (typeof documents)["mutation PubliciseBatch($id: ID!, $version: Int) { publiciseBatch(id: $id, expectedVersion: $version) { id status nextSteps version } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ApproveBatch($id: ID!, $version: Int) { approveBatch(id: $id, expectedVersion: $version) { id status nextSteps version } }"): (typeof documents)["mutation ApproveBatch($id: ID!, $version: Int) { approveBatch(id: $id, expectedVersion: $version) { id status nextSteps version } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SettleBatch($id: ID!, $version: Int) { settleBatch(id: $id, expectedVersion: $version) { id status nextSteps version } }"): (typeof documents)["mutation SettleBatch($id: ID!, $version: Int) { settleBatch(id: $id, expectedVersion: $version) { id status nextSteps version } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SendBatch($id: ID!, $key: String!, $version: Int) { sendBatch(id: $id, idempotencyKey: $key, expectedVersion: $version) { id status nextSteps version } }"): (typeof documents)["mutation SendBatch($id: ID!, $key: String!, $version: Int) { sendBatch(id: $id, idempotencyKey: $key, expectedVersion: $version) { id status nextSteps version } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CancelBatch($id: ID!, $reason: String!, $version: Int) { cancelBatch(id: $id, reason: $reason, expectedVersion: $version) { id status nextSteps version } }"): (typeof documents)["mutation CancelBatch($id: ID!, $reason: String!, $version: Int) { cancelBatch(id: $id, reason: $reason, expectedVersion: $version) { id status nextSteps version } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BankFile($id: ID!, $format: BankFormat!) { file: exportBankFile(batchId: $id, format: $format) { id downloadUrl } }"): (typeof documents)["mutation BankFile($id: ID!, $format: BankFormat!) { file: exportBankFile(batchId: $id, format: $format) { id downloadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation NoticeSheet($id: ID!) { file: exportPublicNotice(batchId: $id) { id downloadUrl } }"): (typeof documents)["mutation NoticeSheet($id: ID!) { file: exportPublicNotice(batchId: $id) { id downloadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BatchSheet($id: ID!, $sheet: BatchSheet!) { file: exportBatchSheet(batchId: $id, sheet: $sheet) { id downloadUrl } }"): (typeof documents)["mutation BatchSheet($id: ID!, $sheet: BatchSheet!) { file: exportBatchSheet(batchId: $id, sheet: $sheet) { id downloadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CancelPayment($id: ID!, $reason: String!) { cancelPayment(id: $id, reason: $reason) { id status } }"): (typeof documents)["mutation CancelPayment($id: ID!, $reason: String!) { cancelPayment(id: $id, reason: $reason) { id status } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReturnBatch($id: ID!, $reason: String!, $version: Int) { returnBatch(id: $id, reason: $reason, expectedVersion: $version) { id status nextSteps version } }"): (typeof documents)["mutation ReturnBatch($id: ID!, $reason: String!, $version: Int) { returnBatch(id: $id, reason: $reason, expectedVersion: $version) { id status nextSteps version } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BatchesPage($after: String) {\n    batches(first: 20, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id number kind form term status persons amount returnedAmount noticeUntil createdAt }\n    }\n  }\n"): (typeof documents)["\n  query BatchesPage($after: String) {\n    batches(first: 20, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id number kind form term status persons amount returnedAmount noticeUntil createdAt }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftBatch($input: DraftBatchInput!) {\n    draftBatch(input: $input) { id }\n  }\n"): (typeof documents)["\n  mutation DraftBatch($input: DraftBatchInput!) {\n    draftBatch(input: $input) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmPayee($id: ID!, $reason: String!) { confirmPayee(accountId: $id, reason: $reason) { id } }"): (typeof documents)["mutation ConfirmPayee($id: ID!, $reason: String!) { confirmPayee(accountId: $id, reason: $reason) { id } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordObjection($input: RecordObjectionInput!) { recordObjection(input: $input) { id } }"): (typeof documents)["mutation RecordObjection($input: RecordObjectionInput!) { recordObjection(input: $input) { id } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CloseObjection($input: CloseObjectionInput!) { closeObjection(input: $input) { id } }"): (typeof documents)["mutation CloseObjection($input: CloseObjectionInput!) { closeObjection(input: $input) { id } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SchoolListPage($school: String!, $term: Term!, $after: String) {\n    schoolList(schoolCode: $school, term: $term) {\n      schoolCode term rows unchecked confirmed disputed amount\n      entitlements(first: 50, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { id amount basisText { zh en } checkStatus checkReason programme { code name english } student { id name enrolment { stage grade className } payee { id holder lastFour } } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SchoolListPage($school: String!, $term: Term!, $after: String) {\n    schoolList(schoolCode: $school, term: $term) {\n      schoolCode term rows unchecked confirmed disputed amount\n      entitlements(first: 50, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { id amount basisText { zh en } checkStatus checkReason programme { code name english } student { id name enrolment { stage grade className } payee { id holder lastFour } } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckSchoolList($input: CheckSchoolListInput!) {\n    checkSchoolList(input: $input) { unchecked confirmed disputed }\n  }\n"): (typeof documents)["\n  mutation CheckSchoolList($input: CheckSchoolListInput!) {\n    checkSchoolList(input: $input) { unchecked confirmed disputed }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawDispute($id: ID!) { withdrawDispute(entitlementId: $id) { id checkStatus } }"): (typeof documents)["mutation WithdrawDispute($id: ID!) { withdrawDispute(entitlementId: $id) { id checkStatus } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SchoolListsPage($region: RegionCode!, $term: Term!, $unchecked: Boolean!, $after: String) {\n    schoolLists(region: $region, term: $term, unchecked: $unchecked, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { schoolCode schoolName term rows unchecked confirmed disputed amount }\n    }\n  }\n"): (typeof documents)["\n  query SchoolListsPage($region: RegionCode!, $term: Term!, $unchecked: Boolean!, $after: String) {\n    schoolLists(region: $region, term: $term, unchecked: $unchecked, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { schoolCode schoolName term rows unchecked confirmed disputed amount }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EarlierBatches($region: RegionCode!) {\n    batches(region: $region, first: 100) { nodes { id number kind form status term programmes } }\n  }\n"): (typeof documents)["\n  query EarlierBatches($region: RegionCode!) {\n    batches(region: $region, first: 100) { nodes { id number kind form status term programmes } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BatchLines($id: ID!) {\n    batch(id: $id) { id lines { place stage persons amount } }\n  }\n"): (typeof documents)["\n  query BatchLines($id: ID!) {\n    batch(id: $id) { id lines { place stage persons amount } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProgrammesToPay($region: RegionCode!, $term: Term!) {\n    programmes(region: $region, term: $term) { code name english form mode }\n  }\n"): (typeof documents)["\n  query ProgrammesToPay($region: RegionCode!, $term: Term!) {\n    programmes(region: $region, term: $term) { code name english form mode }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CorrectionsPage($status: CorrectionStatus, $after: String) {\n    corrections(status: $status, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id status name className boarder from reason at decisionReason\n        student { id name enrolment { school { id name } stage grade className boarder } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CorrectionsPage($status: CorrectionStatus, $after: String) {\n    corrections(status: $status, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id status name className boarder from reason at decisionReason\n        student { id name enrolment { school { id name } stage grade className boarder } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DecideCorrection($id: ID!, $accept: Boolean!, $reason: String) { decideCorrection(id: $id, accept: $accept, reason: $reason) { id status decisionReason } }"): (typeof documents)["mutation DecideCorrection($id: ID!, $accept: Boolean!, $reason: String) { decideCorrection(id: $id, accept: $accept, reason: $reason) { id status decisionReason } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountyPage($region: RegionCode!) {\n    countyRule(region: $region) { region noticeWorkingDays needsSchoolCheck pairingCategories bankColumns { value heading } bankEncoding source }\n  }\n"): (typeof documents)["\n  query CountyPage($region: RegionCode!) {\n    countyRule(region: $region) { region noticeWorkingDays needsSchoolCheck pairingCategories bankColumns { value heading } bankEncoding source }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SaveCountyRule($input: SaveCountyRuleInput!) { saveCountyRule(input: $input) { region noticeWorkingDays needsSchoolCheck pairingCategories bankColumns { value heading } bankEncoding source } }"): (typeof documents)["mutation SaveCountyRule($input: SaveCountyRuleInput!) { saveCountyRule(input: $input) { region noticeWorkingDays needsSchoolCheck pairingCategories bankColumns { value heading } bankEncoding source } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CloseTerm($region: RegionCode!, $term: Term!) { closeTerm(region: $region, term: $term) }"): (typeof documents)["mutation CloseTerm($region: RegionCode!, $term: Term!) { closeTerm(region: $region, term: $term) }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PromoteGrades($region: RegionCode!, $year: String!) { promoteGrades(region: $region, schoolYear: $year) { promoted graduated unchanged } }"): (typeof documents)["mutation PromoteGrades($region: RegionCode!, $year: String!) { promoteGrades(region: $region, schoolYear: $year) { promoted graduated unchanged } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StandardsPage($region: RegionCode, $term: Term!) {\n    programmes(region: $region) {\n      code name english payer form purpose region stages categories payableAt enrolmentStatuses prorated per fromTerm untilTerm source payee endsWithRisk mode\n      censusAutumn: censusOn\n      censusSpring: censusOn(term: \"2000-2001-2\")\n      openingAutumn: opensOn\n      openingSpring: opensOn(term: \"2000-2001-2\")\n      payByAutumn: payBy\n      payBySpring: payBy(term: \"2000-2001-2\")\n      standards(term: $term) { stage boarder tier categories amountPerTerm region fromTerm untilTerm source }\n      stacking { effect region source givesWay other { code name english } }\n    }\n  }\n"): (typeof documents)["\n  query StandardsPage($region: RegionCode, $term: Term!) {\n    programmes(region: $region) {\n      code name english payer form purpose region stages categories payableAt enrolmentStatuses prorated per fromTerm untilTerm source payee endsWithRisk mode\n      censusAutumn: censusOn\n      censusSpring: censusOn(term: \"2000-2001-2\")\n      openingAutumn: opensOn\n      openingSpring: opensOn(term: \"2000-2001-2\")\n      payByAutumn: payBy\n      payBySpring: payBy(term: \"2000-2001-2\")\n      standards(term: $term) { stage boarder tier categories amountPerTerm region fromTerm untilTerm source }\n      stacking { effect region source givesWay other { code name english } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Simulate($input: SimulateInput!) {\n    simulate(input: $input) {\n      personsNow personsThen amountNow amountThen\n      byStage { name personsNow personsThen amountNow amountThen }\n      bySchool { name personsNow personsThen amountNow amountThen }\n    }\n  }\n"): (typeof documents)["\n  query Simulate($input: SimulateInput!) {\n    simulate(input: $input) {\n      personsNow personsThen amountNow amountThen\n      byStage { name personsNow personsThen amountNow amountThen }\n      bySchool { name personsNow personsThen amountNow amountThen }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SaveStandard($input: SaveStandardInput!) { saveStandard(input: $input) { stage fromTerm } }"): (typeof documents)["mutation SaveStandard($input: SaveStandardInput!) { saveStandard(input: $input) { stage fromTerm } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SaveProgramme($input: SaveProgrammeInput!) { saveProgramme(input: $input) { code name } }"): (typeof documents)["mutation SaveProgramme($input: SaveProgrammeInput!) { saveProgramme(input: $input) { code name } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SaveStackingRule($input: SaveStackingRuleInput!) { saveStackingRule(input: $input) { effect } }"): (typeof documents)["mutation SaveStackingRule($input: SaveStackingRuleInput!) { saveStackingRule(input: $input) { effect } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindPage($text: String!, $after: String, $region: RegionCode!, $byName: Boolean!) {\n    findStudents(text: $text, first: 20, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id name birthDate enrolment { school { id name } stage grade className status } }\n    }\n    roll(region: $region, filter: { name: $text }, first: 20) @include(if: $byName) {\n      totalCount\n      nodes { id status categories member { id name } household { id headName town village } student { id name } }\n    }\n  }\n"): (typeof documents)["\n  query FindPage($text: String!, $after: String, $region: RegionCode!, $byName: Boolean!) {\n    findStudents(text: $text, first: 20, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id name birthDate enrolment { school { id name } stage grade className status } }\n    }\n    roll(region: $region, filter: { name: $text }, first: 20) @include(if: $byName) {\n      totalCount\n      nodes { id status categories member { id name } household { id headName town village } student { id name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FindingView on Finding {\n    id\n    kind\n    rule\n    ruleName(locale: $locale)\n    severity\n    term\n    amountAtStake\n    status\n    explanation(locale: $locale)\n    advice(locale: $locale)\n    decisions { by organisation verdict reason until at }\n  }\n"): (typeof documents)["\n  fragment FindingView on Finding {\n    id\n    kind\n    rule\n    ruleName(locale: $locale)\n    severity\n    term\n    amountAtStake\n    status\n    explanation(locale: $locale)\n    advice(locale: $locale)\n    decisions { by organisation verdict reason until at }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideFinding($input: DecideFindingInput!) {\n    decideFinding(input: $input) { id status }\n  }\n"): (typeof documents)["\n  mutation DecideFinding($input: DecideFindingInput!) {\n    decideFinding(input: $input) { id status }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindingSummary($region: RegionCode!, $term: Term!) {\n    byRule: findingSummary(region: $region, term: $term, by: RULE) { key nameText { zh en } kind rule findings persons amountAtStake }\n    bySchool: findingSummary(region: $region, term: $term, by: SCHOOL) { key nameText { zh en } kind rule findings persons amountAtStake }\n  }\n"): (typeof documents)["\n  query FindingSummary($region: RegionCode!, $term: Term!) {\n    byRule: findingSummary(region: $region, term: $term, by: RULE) { key nameText { zh en } kind rule findings persons amountAtStake }\n    bySchool: findingSummary(region: $region, term: $term, by: SCHOOL) { key nameText { zh en } kind rule findings persons amountAtStake }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Findings($region: RegionCode!, $term: Term!, $kind: FindingKind, $rule: FindingRule, $status: FindingStatus, $school: String, $after: String, $locale: String!) {\n    findings(region: $region, term: $term, kind: $kind, rule: $rule, status: $status, school: $school, first: 20, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        ...FindingView\n        student { id name }\n        school { id name code }\n        rollEntry { id member { id name } household { id headName town village } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Findings($region: RegionCode!, $term: Term!, $kind: FindingKind, $rule: FindingRule, $status: FindingStatus, $school: String, $after: String, $locale: String!) {\n    findings(region: $region, term: $term, kind: $kind, rule: $rule, status: $status, school: $school, first: 20, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        ...FindingView\n        student { id name }\n        school { id name code }\n        rollEntry { id member { id name } household { id headName town village } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DecideFindings($input: [DecideFindingInput!]!) { decideFindings(input: $input) { id status } }"): (typeof documents)["mutation DecideFindings($input: [DecideFindingInput!]!) { decideFindings(input: $input) { id status } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DonationLedger on Donation {\n    id purpose form amount quantity unit\n    anonymous receivedFrom receiptNumber receiptHandler receiptOn receiptWaived agreementNumber closedOn\n    reached { persons personTimes amount }\n    uses { id kind amount quantity on reason document }\n    offers { id toUscc amount quantity usedAmount usedQuantity withdrawnAt }\n  }\n"): (typeof documents)["\n  fragment DonationLedger on Donation {\n    id purpose form amount quantity unit\n    anonymous receivedFrom receiptNumber receiptHandler receiptOn receiptWaived agreementNumber closedOn\n    reached { persons personTimes amount }\n    uses { id kind amount quantity on reason document }\n    offers { id toUscc amount quantity usedAmount usedQuantity withdrawnAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordReceipt($input: RecordReceiptInput!) { recordReceipt(input: $input) { id receiptNumber } }"): (typeof documents)["mutation RecordReceipt($input: RecordReceiptInput!) { recordReceipt(input: $input) { id receiptNumber } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordDonationUse($input: RecordDonationUseInput!) { recordDonationUse(input: $input) { id } }"): (typeof documents)["mutation RecordDonationUse($input: RecordDonationUseInput!) { recordDonationUse(input: $input) { id } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CloseDonation($id: ID!) { closeDonation(id: $id) { id closedOn } }"): (typeof documents)["mutation CloseDonation($id: ID!) { closeDonation(id: $id) { id closedOn } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OfferShare($input: OfferShareInput!) { offerShare(input: $input) { id } }"): (typeof documents)["mutation OfferShare($input: OfferShareInput!) { offerShare(input: $input) { id } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawShareOffer($id: ID!) { withdrawShareOffer(id: $id) { id withdrawnAt } }"): (typeof documents)["mutation WithdrawShareOffer($id: ID!) { withdrawShareOffer(id: $id) { id withdrawnAt } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProposePurposeChange($input: ProposePurposeChangeInput!) { proposePurposeChange(input: $input) { id status } }"): (typeof documents)["mutation ProposePurposeChange($input: ProposePurposeChangeInput!) { proposePurposeChange(input: $input) { id status } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ExportVouchers($id: ID!) { file: exportVouchers(donationId: $id) { id downloadUrl } }"): (typeof documents)["mutation ExportVouchers($id: ID!) { file: exportVouchers(donationId: $id) { id downloadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReportActivations($id: ID!, $activations: [ActivationInput!]!) { reportActivations(donationId: $id, activations: $activations) { activated unchanged unknown void } }"): (typeof documents)["mutation ReportActivations($id: ID!, $activations: [ActivationInput!]!) { reportActivations(donationId: $id, activations: $activations) { activated unchanged unknown void } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeliverUnnamed($input: GiveGiftInput!) { giveGift(input: $input) { id unnamedCount } }"): (typeof documents)["mutation DeliverUnnamed($input: GiveGiftInput!) { giveGift(input: $input) { id unnamedCount } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ExportDonationUse($id: ID!) { file: exportDonationUse(donationId: $id) { id downloadUrl } }"): (typeof documents)["mutation ExportDonationUse($id: ID!) { file: exportDonationUse(donationId: $id) { id downloadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DonationPage($id: ID!, $after: String) {\n    donation(id: $id) {\n      id title form purpose amount quantity unit receivedOn givenAmount leftAmount leftQuantity\n      ...DonationLedger\n      gifts(first: 50, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          id title amount quantity unit term status givenOn overlap unnamedCount\n          voucher { id lastFour status }\n          beneficiary { aidCode maskedName school stage grade }\n          school { id }\n          village\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query DonationPage($id: ID!, $after: String) {\n    donation(id: $id) {\n      id title form purpose amount quantity unit receivedOn givenAmount leftAmount leftQuantity\n      ...DonationLedger\n      gifts(first: 50, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          id title amount quantity unit term status givenOn overlap unnamedCount\n          voucher { id lastFour status }\n          beneficiary { aidCode maskedName school stage grade }\n          school { id }\n          village\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelGift($id: ID!, $reason: String!) {\n    cancelGift(id: $id, reason: $reason) { id status }\n  }\n"): (typeof documents)["\n  mutation CancelGift($id: ID!, $reason: String!) {\n    cancelGift(id: $id, reason: $reason) { id status }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation NameDelivery($input: NameDeliveryInput!) { nameDelivery(input: $input) { id } }"): (typeof documents)["mutation NameDelivery($input: NameDeliveryInput!) { nameDelivery(input: $input) { id } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Donations($uscc: String!, $waiting: DonationWaiting, $after: String) {\n    partner(uscc: $uscc) {\n      id\n      name\n      uscc\n      donations(waiting: $waiting, first: 50, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { id title form purpose amount quantity unit receivedOn givenAmount leftAmount leftQuantity }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Donations($uscc: String!, $waiting: DonationWaiting, $after: String) {\n    partner(uscc: $uscc) {\n      id\n      name\n      uscc\n      donations(waiting: $waiting, first: 50, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { id title form purpose amount quantity unit receivedOn givenAmount leftAmount leftQuantity }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterDonation($input: RegisterDonationInput!) {\n    registerDonation(input: $input) { id }\n  }\n"): (typeof documents)["\n  mutation RegisterDonation($input: RegisterDonationInput!) {\n    registerDonation(input: $input) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GivingChoices($uscc: String!) {\n    items { code name english purpose form onceMonths per }\n    partner(uscc: $uscc) {\n      id\n      donations(first: 200) {\n        nodes { id title form purpose unit quantity amount leftAmount leftQuantity }\n      }\n    }\n  }\n"): (typeof documents)["\n  query GivingChoices($uscc: String!) {\n    items { code name english purpose form onceMonths per }\n    partner(uscc: $uscc) {\n      id\n      donations(first: 200) {\n        nodes { id title form purpose unit quantity amount leftAmount leftQuantity }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AskBeforeGiving($aidCode: ID!, $input: CheckOverlapInput!) {\n    beneficiary(aidCode: $aidCode) { aidCode maskedName school stage grade }\n    checkOverlap(input: $input) { overlap kinds adviceText { zh en } }\n  }\n"): (typeof documents)["\n  query AskBeforeGiving($aidCode: ID!, $input: CheckOverlapInput!) {\n    beneficiary(aidCode: $aidCode) { aidCode maskedName school stage grade }\n    checkOverlap(input: $input) { overlap kinds adviceText { zh en } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveGift($input: GiveGiftInput!) {\n    giveGift(input: $input) { id status donation { id leftAmount leftQuantity } }\n  }\n"): (typeof documents)["\n  mutation GiveGift($input: GiveGiftInput!) {\n    giveGift(input: $input) { id status donation { id leftAmount leftQuantity } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HandoutsPage($school: String, $status: GiftStatus, $after: String) {\n    schoolGifts(schoolCode: $school, status: $status, first: 100, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id title giver amount quantity unit term status givenOn promisedUntil unnamedCount\n        student { id name enrolment { stage grade className } }\n        voucher { id lastFour status }\n      }\n    }\n  }\n"): (typeof documents)["\n  query HandoutsPage($school: String, $status: GiftStatus, $after: String) {\n    schoolGifts(schoolCode: $school, status: $status, first: 100, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id title giver amount quantity unit term status givenOn promisedUntil unnamedCount\n        student { id name enrolment { stage grade className } }\n        voucher { id lastFour status }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ExportSignSheet($school: String) { file: exportSignSheet(schoolCode: $school) { id downloadUrl } }"): (typeof documents)["mutation ExportSignSheet($school: String) { file: exportSignSheet(schoolCode: $school) { id downloadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmGifts($input: ConfirmGiftsInput!) { confirmGifts(input: $input) { id status } }"): (typeof documents)["mutation ConfirmGifts($input: ConfirmGiftsInput!) { confirmGifts(input: $input) { id status } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReturnGift($id: ID!, $reason: String!) { returnGift(id: $id, reason: $reason) { id status } }"): (typeof documents)["mutation ReturnGift($id: ID!, $reason: String!) { returnGift(id: $id, reason: $reason) { id status } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReplaceVoucher($id: ID!, $reason: String!) { replaceVoucher(id: $id, reason: $reason) { id lastFour status } }"): (typeof documents)["mutation ReplaceVoucher($id: ID!, $reason: String!) { replaceVoucher(id: $id, reason: $reason) { id lastFour status } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfferedShares {\n    offeredShares(first: 100) {\n      nodes {\n        id amount quantity usedAmount usedQuantity\n        donation { id title form purpose unit amount partner { id name } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OfferedShares {\n    offeredShares(first: 100) {\n      nodes {\n        id amount quantity usedAmount usedQuantity\n        donation { id title form purpose unit amount partner { id name } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TakeOver($input: RegisterDonationInput!) { registerDonation(input: $input) { id } }"): (typeof documents)["mutation TakeOver($input: RegisterDonationInput!) { registerDonation(input: $input) { id } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProgramsPage {\n    webhooks {\n      id url types status statusReason oldSecretUntil registeredAt\n      deliveries(first: 20) { totalCount nodes { id eventId type status attempts nextAt lastAt lastStatus lastProblem at } }\n    }\n  }\n"): (typeof documents)["\n  query ProgramsPage {\n    webhooks {\n      id url types status statusReason oldSecretUntil registeredAt\n      deliveries(first: 20) { totalCount nodes { id eventId type status attempts nextAt lastAt lastStatus lastProblem at } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RegisterWebhook($input: RegisterWebhookInput!) { registerWebhook(input: $input) { secret webhook { id } } }"): (typeof documents)["mutation RegisterWebhook($input: RegisterWebhookInput!) { registerWebhook(input: $input) { secret webhook { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RotateWebhookSecret($id: ID!) { rotateWebhookSecret(id: $id) { secret webhook { id } } }"): (typeof documents)["mutation RotateWebhookSecret($id: ID!) { rotateWebhookSecret(id: $id) { secret webhook { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TestWebhook($id: ID!) { testWebhook(id: $id) { id } }"): (typeof documents)["mutation TestWebhook($id: ID!) { testWebhook(id: $id) { id } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ResumeWebhook($id: ID!) { resumeWebhook(id: $id) { id status } }"): (typeof documents)["mutation ResumeWebhook($id: ID!) { resumeWebhook(id: $id) { id status } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemoveWebhook($id: ID!) { removeWebhook(id: $id) }"): (typeof documents)["mutation RemoveWebhook($id: ID!) { removeWebhook(id: $id) }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReplayWebhook($id: ID!, $deliveryId: ID) { replayWebhook(id: $id, deliveryId: $deliveryId) }"): (typeof documents)["mutation ReplayWebhook($id: ID!, $deliveryId: ID) { replayWebhook(id: $id, deliveryId: $deliveryId) }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ExportOpenData($input: ExportOpenDataInput!) { file: exportOpenData(input: $input) { id downloadUrl } }"): (typeof documents)["mutation ExportOpenData($input: ExportOpenDataInput!) { file: exportOpenData(input: $input) { id downloadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PurposeChanges($after: String) {\n    purposeChanges(first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id from to basis reference reason status note proposedAt isMine partner { id name } donation { id title } }\n    }\n  }\n"): (typeof documents)["\n  query PurposeChanges($after: String) {\n    purposeChanges(first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id from to basis reference reason status note proposedAt isMine partner { id name } donation { id title } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DecidePurposeChange($id: ID!, $status: PurposeChangeStatus!, $note: String) { decidePurposeChange(id: $id, status: $status, note: $note) { id status note } }"): (typeof documents)["mutation DecidePurposeChange($id: ID!, $status: PurposeChangeStatus!, $note: String) { decidePurposeChange(id: $id, status: $status, note: $note) { id status note } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GiftRequestsPage($status: GiftRequestStatus, $after: String) {\n    giftRequests(status: $status, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id status giver name school form purpose title amount quantity unit term givenOn note\n        candidates { id name enrolment { stage grade className school { id name } } }\n        gift { id status student { id } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query GiftRequestsPage($status: GiftRequestStatus, $after: String) {\n    giftRequests(status: $status, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id status giver name school form purpose title amount quantity unit term givenOn note\n        candidates { id name enrolment { stage grade className school { id name } } }\n        gift { id status student { id } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MatchGiftRequest($id: ID!, $studentId: ID!, $received: Boolean, $note: String) {\n    matchGiftRequest(id: $id, studentId: $studentId, received: $received, note: $note) { id status }\n  }\n"): (typeof documents)["\n  mutation MatchGiftRequest($id: ID!, $studentId: ID!, $received: Boolean, $note: String) {\n    matchGiftRequest(id: $id, studentId: $studentId, received: $received, note: $note) { id status }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineGiftRequest($id: ID!, $note: String) {\n    declineGiftRequest(id: $id, note: $note) { id status }\n  }\n"): (typeof documents)["\n  mutation DeclineGiftRequest($id: ID!, $note: String) {\n    declineGiftRequest(id: $id, note: $note) { id status }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudentsByName($code: String!, $name: String!) {\n    school(code: $code) {\n      id\n      students(filter: { name: $name }, first: 20) { nodes { id name enrolment { stage grade className school { id name } } } }\n    }\n  }\n"): (typeof documents)["\n  query StudentsByName($code: String!, $name: String!) {\n    school(code: $code) {\n      id\n      students(filter: { name: $name }, first: 20) { nodes { id name enrolment { stage grade className school { id name } } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DifficultiesPage($status: DifficultyStatus, $overdue: Boolean!, $after: String) {\n    difficulties(status: $status, overdue: $overdue, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id kind title dueOn status outcome isOverdue\n        pairing { id maskedName place helper { id name organisation } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query DifficultiesPage($status: DifficultyStatus, $overdue: Boolean!, $after: String) {\n    difficulties(status: $status, overdue: $overdue, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id kind title dueOn status outcome isOverdue\n        pairing { id maskedName place helper { id name organisation } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation NoteDifficulty($id: ID!, $note: String!) { noteDifficulty(id: $id, note: $note) { id } }"): (typeof documents)["mutation NoteDifficulty($id: ID!, $note: String!) { noteDifficulty(id: $id, note: $note) { id } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SolveDifficulty($input: SolveDifficultyInput!) { solveDifficulty(input: $input) { id status } }"): (typeof documents)["mutation SolveDifficulty($input: SolveDifficultyInput!) { solveDifficulty(input: $input) { id status } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReopenDifficulty($id: ID!, $reason: String!) { reopenDifficulty(id: $id, reason: $reason) { id status } }"): (typeof documents)["mutation ReopenDifficulty($id: ID!, $reason: String!) { reopenDifficulty(id: $id, reason: $reason) { id status } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RaiseNeed($input: RaiseNeedInput!) { raiseNeed(input: $input) { id } }"): (typeof documents)["mutation RaiseNeed($input: RaiseNeedInput!) { raiseNeed(input: $input) { id } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ItemsToRaise { items { code name english } }"): (typeof documents)["query ItemsToRaise { items { code name english } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HelpPage($team: ID, $idle: Boolean!, $after: String) {\n    helpTeams(first: 200) { nodes { id name } }\n    helpers(teamId: $team, idle: $idle, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id name organisation staffNumber kind partyMember isOwn team { id name } pairings(first: 12) { totalCount nodes { id maskedName student { id name } household { id headName } } } }\n    }\n  }\n"): (typeof documents)["\n  query HelpPage($team: ID, $idle: Boolean!, $after: String) {\n    helpTeams(first: 200) { nodes { id name } }\n    helpers(teamId: $team, idle: $idle, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id name organisation staffNumber kind partyMember isOwn team { id name } pairings(first: 12) { totalCount nodes { id maskedName student { id name } household { id headName } } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordHelper($input: RecordHelperInput!) { recordHelper(input: $input) { id } }"): (typeof documents)["mutation RecordHelper($input: RecordHelperInput!) { recordHelper(input: $input) { id } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation HandOver($input: HandOverInput!) { handOver(input: $input) { moved } }"): (typeof documents)["mutation HandOver($input: HandOverInput!) { handOver(input: $input) { moved } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Pair($input: PairInput!) { pair(input: $input) { id } }"): (typeof documents)["mutation Pair($input: PairInput!) { pair(input: $input) { id } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PairingPage($id: ID!) {\n    pairing(id: $id) {\n      id maskedName place town from until endReason purposes\n      helper { id name organisation staffNumber }\n      team { id name }\n      household { id headName members { id rollEntry { id student { id name } } } }\n      student { id name }\n      takesOverFrom { id helper { id name } }\n      visits { id on kind way lessons comfortMoney paidFrom signed notes reason gift { id title } corrects { id } }\n      difficulties {\n        id kind title openedOn dueOn status outcome referral isOverdue\n        events { status on note }\n        need { id status item { code name english } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PairingPage($id: ID!) {\n    pairing(id: $id) {\n      id maskedName place town from until endReason purposes\n      helper { id name organisation staffNumber }\n      team { id name }\n      household { id headName members { id rollEntry { id student { id name } } } }\n      student { id name }\n      takesOverFrom { id helper { id name } }\n      visits { id on kind way lessons comfortMoney paidFrom signed notes reason gift { id title } corrects { id } }\n      difficulties {\n        id kind title openedOn dueOn status outcome referral isOverdue\n        events { status on note }\n        need { id status item { code name english } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndPairing($input: EndPairingInput!) { endPairing(input: $input) { id until endReason } }"): (typeof documents)["mutation EndPairing($input: EndPairingInput!) { endPairing(input: $input) { id until endReason } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordVisit($input: RecordVisitInput!) { recordVisit(input: $input) { id } }"): (typeof documents)["mutation RecordVisit($input: RecordVisitInput!) { recordVisit(input: $input) { id } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CorrectVisit($input: CorrectVisitInput!) { correctVisit(input: $input) { id } }"): (typeof documents)["mutation CorrectVisit($input: CorrectVisitInput!) { correctVisit(input: $input) { id } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpenDifficulty($input: OpenDifficultyInput!) { openDifficulty(input: $input) { id status } }"): (typeof documents)["mutation OpenDifficulty($input: OpenDifficultyInput!) { openDifficulty(input: $input) { id status } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PairingsPage($team: ID, $helper: ID, $silent: Int, $target: String, $after: String) {\n    pairings(open: true, teamId: $team, helperId: $helper, silentDays: $silent, target: $target, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id maskedName place town from until endReason purposes lastVisitOn\n        helper { id name organisation team { id name } }\n        household { id headName }\n        student { id name }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PairingsPage($team: ID, $helper: ID, $silent: Int, $target: String, $after: String) {\n    pairings(open: true, teamId: $team, helperId: $helper, silentDays: $silent, target: $target, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id maskedName place town from until endReason purposes lastVisitOn\n        helper { id name organisation team { id name } }\n        household { id headName }\n        student { id name }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnpairedPage($school: String, $after: String) {\n    unpairedStudents(schoolCode: $school, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id name enrolment { school { id name } stage grade className } }\n    }\n  }\n"): (typeof documents)["\n  query UnpairedPage($school: String, $after: String) {\n    unpairedStudents(schoolCode: $school, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id name enrolment { school { id name } stage grade className } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HomeFigures on Statement {\n    persons personTimes amount\n    coverage { entitled helped pendingReview notInSchool }\n    lines { channel persons personTimes amount }\n  }\n"): (typeof documents)["\n  fragment HomeFigures on Statement {\n    persons personTimes amount\n    coverage { entitled helped pendingReview notInSchool }\n    lines { channel persons personTimes amount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HomeFound on FindingGroup { key nameText { zh en } kind findings persons amountAtStake }\n"): (typeof documents)["\n  fragment HomeFound on FindingGroup { key nameText { zh en } kind findings persons amountAtStake }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BureauHome($region: RegionCode!, $term: Term!) {\n    reviews: roll(region: $region, status: REVIEW, first: 1) { totalCount }\n    missing: roll(region: $region, status: NOT_IN_SCHOOL, first: 1) { totalCount }\n    corrections(status: PROPOSED, first: 1) { totalCount }\n    releases(status: ASKED, first: 1) { totalCount }\n    giftRequests(status: ASKED, first: 1) { totalCount }\n    transfers(status: ASKED, first: 200) { nodes { id isOurs } }\n    schoolLists(region: $region, term: $term, unchecked: true, first: 1) { totalCount }\n    batches(region: $region, first: 100) { nodes { id number status noticeUntil returnedOpen } }\n    students: studentImports(first: 10) { nodes { id status fileName } }\n    payments: paymentImports(first: 10) { nodes { id status fileName } }\n    gifts: giftImports(first: 10) { nodes { id status fileName } }\n    findingSummary(region: $region, term: $term, by: RULE) { ...HomeFound }\n    statement(region: $region, period: { term: $term }, by: [CHANNEL]) { ...HomeFigures }\n  }\n"): (typeof documents)["\n  query BureauHome($region: RegionCode!, $term: Term!) {\n    reviews: roll(region: $region, status: REVIEW, first: 1) { totalCount }\n    missing: roll(region: $region, status: NOT_IN_SCHOOL, first: 1) { totalCount }\n    corrections(status: PROPOSED, first: 1) { totalCount }\n    releases(status: ASKED, first: 1) { totalCount }\n    giftRequests(status: ASKED, first: 1) { totalCount }\n    transfers(status: ASKED, first: 200) { nodes { id isOurs } }\n    schoolLists(region: $region, term: $term, unchecked: true, first: 1) { totalCount }\n    batches(region: $region, first: 100) { nodes { id number status noticeUntil returnedOpen } }\n    students: studentImports(first: 10) { nodes { id status fileName } }\n    payments: paymentImports(first: 10) { nodes { id status fileName } }\n    gifts: giftImports(first: 10) { nodes { id status fileName } }\n    findingSummary(region: $region, term: $term, by: RULE) { ...HomeFound }\n    statement(region: $region, period: { term: $term }, by: [CHANNEL]) { ...HomeFigures }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SchoolHome($region: RegionCode!, $term: Term!, $school: String!) {\n    reviews: roll(region: $region, status: REVIEW, first: 1) { totalCount }\n    giftRequests(status: ASKED, first: 1) { totalCount }\n    toHandOut: schoolGifts(schoolCode: $school, status: PLEDGED, first: 1) { totalCount }\n    unconfirmed: schoolGifts(schoolCode: $school, status: DELIVERED, first: 1) { totalCount }\n    schoolList(schoolCode: $school, term: $term) { schoolCode term unchecked }\n    findingSummary(region: $region, term: $term, by: RULE) { ...HomeFound }\n    statement(region: $region, period: { term: $term }, by: [CHANNEL]) { ...HomeFigures }\n  }\n"): (typeof documents)["\n  query SchoolHome($region: RegionCode!, $term: Term!, $school: String!) {\n    reviews: roll(region: $region, status: REVIEW, first: 1) { totalCount }\n    giftRequests(status: ASKED, first: 1) { totalCount }\n    toHandOut: schoolGifts(schoolCode: $school, status: PLEDGED, first: 1) { totalCount }\n    unconfirmed: schoolGifts(schoolCode: $school, status: DELIVERED, first: 1) { totalCount }\n    schoolList(schoolCode: $school, term: $term) { schoolCode term unchecked }\n    findingSummary(region: $region, term: $term, by: RULE) { ...HomeFound }\n    statement(region: $region, period: { term: $term }, by: [CHANNEL]) { ...HomeFigures }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegisterHome($region: RegionCode!, $term: Term!) {\n    missing: roll(region: $region, status: NOT_IN_SCHOOL, first: 1) { totalCount }\n    registers: registerImports(first: 10) { nodes { id status fileName } }\n    payments: paymentImports(first: 10) { nodes { id status fileName } }\n    findingSummary(region: $region, term: $term, by: RULE) { ...HomeFound }\n    statement(region: $region, period: { term: $term }, by: [CHANNEL]) { ...HomeFigures }\n  }\n"): (typeof documents)["\n  query RegisterHome($region: RegionCode!, $term: Term!) {\n    missing: roll(region: $region, status: NOT_IN_SCHOOL, first: 1) { totalCount }\n    registers: registerImports(first: 10) { nodes { id status fileName } }\n    payments: paymentImports(first: 10) { nodes { id status fileName } }\n    findingSummary(region: $region, term: $term, by: RULE) { ...HomeFound }\n    statement(region: $region, period: { term: $term }, by: [CHANNEL]) { ...HomeFigures }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlatformHome {\n    transfers(status: CONTESTED, first: 1) { totalCount }\n    schoolClaims(status: ASKED, first: 1) { totalCount }\n  }\n"): (typeof documents)["\n  query PlatformHome {\n    transfers(status: CONTESTED, first: 1) { totalCount }\n    schoolClaims(status: ASKED, first: 1) { totalCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartnerHome($uscc: String!) {\n    partner(uscc: $uscc) {\n      id\n      unused: donations(waiting: USE, first: 1) { totalCount }\n      receipts: donations(waiting: RECEIPT, first: 1) { totalCount }\n    }\n    reservations(first: 100) { nodes { id status expiresAt } }\n    purposeChanges(first: 100) { nodes { id status isMine } }\n    gifts: giftImports(first: 10) { nodes { id status fileName } }\n  }\n"): (typeof documents)["\n  query PartnerHome($uscc: String!) {\n    partner(uscc: $uscc) {\n      id\n      unused: donations(waiting: USE, first: 1) { totalCount }\n      receipts: donations(waiting: RECEIPT, first: 1) { totalCount }\n    }\n    reservations(first: 100) { nodes { id status expiresAt } }\n    purposeChanges(first: 100) { nodes { id status isMine } }\n    gifts: giftImports(first: 10) { nodes { id status fileName } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordLivelihood($input: RecordLivelihoodInput!) { recordLivelihood(input: $input) { id } }"): (typeof documents)["mutation RecordLivelihood($input: RecordLivelihoodInput!) { recordLivelihood(input: $input) { id } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndLivelihood($id: ID!, $on: Date!) { endLivelihood(id: $id, on: $on) { id endedOn } }"): (typeof documents)["mutation EndLivelihood($id: ID!, $on: Date!) { endLivelihood(id: $id, on: $on) { id endedOn } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HouseholdPage($id: ID!) {\n    household(id: $id) {\n      id number register headName region handedDownFrom town village\n      pairings { id from until helper { id name organisation } }\n      livelihoods { id kind foundOn endedOn note }\n      members {\n        id name relation birthDate\n        registrations { category register from until riskCleared }\n        elsewhere { id schoolName region proof from validUntil }\n        accounted { id reason proof from until }\n        rollEntry {\n          id status\n          student {\n            id name\n            enrolment { school { id name } stage grade }\n            aidTotals { channel form count amount }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query HouseholdPage($id: ID!) {\n    household(id: $id) {\n      id number register headName region handedDownFrom town village\n      pairings { id from until helper { id name organisation } }\n      livelihoods { id kind foundOn endedOn note }\n      members {\n        id name relation birthDate\n        registrations { category register from until riskCleared }\n        elsewhere { id schoolName region proof from validUntil }\n        accounted { id reason proof from until }\n        rollEntry {\n          id status\n          student {\n            id name\n            enrolment { school { id name } stage grade }\n            aidTotals { channel form count amount }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TakeBackWhereabouts($id: ID!) { takeBackWhereabouts(id: $id) { id } }"): (typeof documents)["mutation TakeBackWhereabouts($id: ID!) { takeBackWhereabouts(id: $id) { id } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordElsewhere($input: RecordElsewhereInput!) { recordElsewhere(input: $input) { id } }"): (typeof documents)["mutation RecordElsewhere($input: RecordElsewhereInput!) { recordElsewhere(input: $input) { id } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AccountFor($input: AccountForInput!) { accountFor(input: $input) { id } }"): (typeof documents)["mutation AccountFor($input: AccountForInput!) { accountFor(input: $input) { id } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query StudentImportEndings($id: ID!, $after: String) { found: studentImport(id: $id) { id endings(first: 200, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id name birthDate enrolment { grade stage className school { id name } } } } } }"): (typeof documents)["query StudentImportEndings($id: ID!, $after: String) { found: studentImport(id: $id) { id endings(first: 200, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id name birthDate enrolment { grade stage className school { id name } } } } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmStudentImport($id: ID!) { confirmed: confirmStudentImport(id: $id) { id status failureText { zh en } } }"): (typeof documents)["mutation ConfirmStudentImport($id: ID!) { confirmed: confirmStudentImport(id: $id) { id status failureText { zh en } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RegisterImportEndings($id: ID!, $after: String) { found: registerImport(id: $id) { id endings(first: 200, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id name birthDate household { id headName town village } } } } }"): (typeof documents)["query RegisterImportEndings($id: ID!, $after: String) { found: registerImport(id: $id) { id endings(first: 200, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id name birthDate household { id headName town village } } } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmRegisterImport($id: ID!) { confirmed: confirmRegisterImport(id: $id) { id status failureText { zh en } } }"): (typeof documents)["mutation ConfirmRegisterImport($id: ID!) { confirmed: confirmRegisterImport(id: $id) { id status failureText { zh en } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmGiftImport($id: ID!) { confirmed: confirmGiftImport(id: $id) { id status failureText { zh en } } }"): (typeof documents)["mutation ConfirmGiftImport($id: ID!) { confirmed: confirmGiftImport(id: $id) { id status failureText { zh en } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmPaymentImport($id: ID!) { confirmed: confirmPaymentImport(id: $id) { id status failureText { zh en } } }"): (typeof documents)["mutation ConfirmPaymentImport($id: ID!) { confirmed: confirmPaymentImport(id: $id) { id status failureText { zh en } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DiscardStudentImport($id: ID!) { discarded: discardStudentImport(id: $id) { id status failureText { zh en } } }"): (typeof documents)["mutation DiscardStudentImport($id: ID!) { discarded: discardStudentImport(id: $id) { id status failureText { zh en } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DiscardRegisterImport($id: ID!) { discarded: discardRegisterImport(id: $id) { id status failureText { zh en } } }"): (typeof documents)["mutation DiscardRegisterImport($id: ID!) { discarded: discardRegisterImport(id: $id) { id status failureText { zh en } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DiscardGiftImport($id: ID!) { discarded: discardGiftImport(id: $id) { id status failureText { zh en } } }"): (typeof documents)["mutation DiscardGiftImport($id: ID!) { discarded: discardGiftImport(id: $id) { id status failureText { zh en } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DiscardPaymentImport($id: ID!) { discarded: discardPaymentImport(id: $id) { id status failureText { zh en } } }"): (typeof documents)["mutation DiscardPaymentImport($id: ID!) { discarded: discardPaymentImport(id: $id) { id status failureText { zh en } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportView on Import {\n    __typename\n    id\n    status\n    uploadUrl\n    fileName\n    region\n    asOf\n    dryRun\n    rowsRead\n    rowsAccepted\n    rowsUnchanged\n    rowsRejected\n    rowsEnded\n    rowsInScope\n    holdReasons\n    createdAt\n    finishedAt\n    failureText { zh en }\n  }\n"): (typeof documents)["\n  fragment ImportView on Import {\n    __typename\n    id\n    status\n    uploadUrl\n    fileName\n    region\n    asOf\n    dryRun\n    rowsRead\n    rowsAccepted\n    rowsUnchanged\n    rowsRejected\n    rowsEnded\n    rowsInScope\n    holdReasons\n    createdAt\n    finishedAt\n    failureText { zh en }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportErrors on Import {\n    errors(first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { row column code text { zh en } value severity }\n    }\n  }\n"): (typeof documents)["\n  fragment ImportErrors on Import {\n    errors(first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { row column code text { zh en } value severity }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartStudentImport($input: StartStudentImportInput!) { started: startStudentImport(input: $input) { id uploadUrl } }"): (typeof documents)["mutation StartStudentImport($input: StartStudentImportInput!) { started: startStudentImport(input: $input) { id uploadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query StudentImportPage($id: ID!, $after: String) { found: studentImport(id: $id) { ...ImportView ...ImportErrors } }"): (typeof documents)["query StudentImportPage($id: ID!, $after: String) { found: studentImport(id: $id) { ...ImportView ...ImportErrors } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query StudentImports($after: String) { sent: studentImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }"): (typeof documents)["query StudentImports($after: String) { sent: studentImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ExportStudentImport($id: ID!) { file: exportStudentImport(id: $id) { id downloadUrl } }"): (typeof documents)["mutation ExportStudentImport($id: ID!) { file: exportStudentImport(id: $id) { id downloadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StudentImportTemplate { file: studentImportTemplate { id downloadUrl } }"): (typeof documents)["mutation StudentImportTemplate { file: studentImportTemplate { id downloadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartRegisterImport($input: StartRegisterImportInput!) { started: startRegisterImport(input: $input) { id uploadUrl } }"): (typeof documents)["mutation StartRegisterImport($input: StartRegisterImportInput!) { started: startRegisterImport(input: $input) { id uploadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RegisterImportPage($id: ID!, $after: String) { found: registerImport(id: $id) { ...ImportView ...ImportErrors } }"): (typeof documents)["query RegisterImportPage($id: ID!, $after: String) { found: registerImport(id: $id) { ...ImportView ...ImportErrors } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RegisterImports($after: String) { sent: registerImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }"): (typeof documents)["query RegisterImports($after: String) { sent: registerImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ExportRegisterImport($id: ID!) { file: exportRegisterImport(id: $id) { id downloadUrl } }"): (typeof documents)["mutation ExportRegisterImport($id: ID!) { file: exportRegisterImport(id: $id) { id downloadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RegisterImportTemplate { file: registerImportTemplate { id downloadUrl } }"): (typeof documents)["mutation RegisterImportTemplate { file: registerImportTemplate { id downloadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartPaymentImport($input: StartPaymentImportInput!) { started: startPaymentImport(input: $input) { id uploadUrl } }"): (typeof documents)["mutation StartPaymentImport($input: StartPaymentImportInput!) { started: startPaymentImport(input: $input) { id uploadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PaymentImportPage($id: ID!, $after: String) { found: paymentImport(id: $id) { ...ImportView ...ImportErrors } }"): (typeof documents)["query PaymentImportPage($id: ID!, $after: String) { found: paymentImport(id: $id) { ...ImportView ...ImportErrors } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PaymentImports($after: String) { sent: paymentImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }"): (typeof documents)["query PaymentImports($after: String) { sent: paymentImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ExportPaymentImport($id: ID!) { file: exportPaymentImport(id: $id) { id downloadUrl } }"): (typeof documents)["mutation ExportPaymentImport($id: ID!) { file: exportPaymentImport(id: $id) { id downloadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PaymentImportTemplate { file: paymentImportTemplate { id downloadUrl } }"): (typeof documents)["mutation PaymentImportTemplate { file: paymentImportTemplate { id downloadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartBankReturnImport($input: StartBankReturnImportInput!) { started: startBankReturnImport(input: $input) { id uploadUrl } }"): (typeof documents)["mutation StartBankReturnImport($input: StartBankReturnImportInput!) { started: startBankReturnImport(input: $input) { id uploadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query BankReturnImportPage($id: ID!, $after: String) { found: bankReturnImport(id: $id) { ...ImportView ...ImportErrors } }"): (typeof documents)["query BankReturnImportPage($id: ID!, $after: String) { found: bankReturnImport(id: $id) { ...ImportView ...ImportErrors } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query BankReturnImports($after: String) { sent: bankReturnImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }"): (typeof documents)["query BankReturnImports($after: String) { sent: bankReturnImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ExportBankReturnImport($id: ID!) { file: exportBankReturnImport(id: $id) { id downloadUrl } }"): (typeof documents)["mutation ExportBankReturnImport($id: ID!) { file: exportBankReturnImport(id: $id) { id downloadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BankReturnImportTemplate { file: bankReturnImportTemplate { id downloadUrl } }"): (typeof documents)["mutation BankReturnImportTemplate { file: bankReturnImportTemplate { id downloadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartGiftImport($input: StartGiftImportInput!) { started: startGiftImport(input: $input) { id uploadUrl } }"): (typeof documents)["mutation StartGiftImport($input: StartGiftImportInput!) { started: startGiftImport(input: $input) { id uploadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query GiftImportPage($id: ID!, $after: String) { found: giftImport(id: $id) { ...ImportView ...ImportErrors } }"): (typeof documents)["query GiftImportPage($id: ID!, $after: String) { found: giftImport(id: $id) { ...ImportView ...ImportErrors } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query GiftImports($after: String) { sent: giftImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }"): (typeof documents)["query GiftImports($after: String) { sent: giftImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ExportGiftImport($id: ID!) { file: exportGiftImport(id: $id) { id downloadUrl } }"): (typeof documents)["mutation ExportGiftImport($id: ID!) { file: exportGiftImport(id: $id) { id downloadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation GiftImportTemplate { file: giftImportTemplate { id downloadUrl } }"): (typeof documents)["mutation GiftImportTemplate { file: giftImportTemplate { id downloadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartAccountImport($input: StartAccountImportInput!) { started: startAccountImport(input: $input) { id uploadUrl } }"): (typeof documents)["mutation StartAccountImport($input: StartAccountImportInput!) { started: startAccountImport(input: $input) { id uploadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AccountImportPage($id: ID!, $after: String) { found: accountImport(id: $id) { ...ImportView ...ImportErrors } }"): (typeof documents)["query AccountImportPage($id: ID!, $after: String) { found: accountImport(id: $id) { ...ImportView ...ImportErrors } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AccountImports($after: String) { sent: accountImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }"): (typeof documents)["query AccountImports($after: String) { sent: accountImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ExportAccountImport($id: ID!) { file: exportAccountImport(id: $id) { id downloadUrl } }"): (typeof documents)["mutation ExportAccountImport($id: ID!) { file: exportAccountImport(id: $id) { id downloadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AccountImportTemplate { file: accountImportTemplate { id downloadUrl } }"): (typeof documents)["mutation AccountImportTemplate { file: accountImportTemplate { id downloadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartWhereaboutsImport($input: StartWhereaboutsImportInput!) { started: startWhereaboutsImport(input: $input) { id uploadUrl } }"): (typeof documents)["mutation StartWhereaboutsImport($input: StartWhereaboutsImportInput!) { started: startWhereaboutsImport(input: $input) { id uploadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WhereaboutsImportPage($id: ID!, $after: String) { found: whereaboutsImport(id: $id) { ...ImportView ...ImportErrors } }"): (typeof documents)["query WhereaboutsImportPage($id: ID!, $after: String) { found: whereaboutsImport(id: $id) { ...ImportView ...ImportErrors } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WhereaboutsImports($after: String) { sent: whereaboutsImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }"): (typeof documents)["query WhereaboutsImports($after: String) { sent: whereaboutsImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ExportWhereaboutsImport($id: ID!) { file: exportWhereaboutsImport(id: $id) { id downloadUrl } }"): (typeof documents)["mutation ExportWhereaboutsImport($id: ID!) { file: exportWhereaboutsImport(id: $id) { id downloadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WhereaboutsImportTemplate { file: whereaboutsImportTemplate { id downloadUrl } }"): (typeof documents)["mutation WhereaboutsImportTemplate { file: whereaboutsImportTemplate { id downloadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartNeedImport($input: StartNeedImportInput!) { started: startNeedImport(input: $input) { id uploadUrl } }"): (typeof documents)["mutation StartNeedImport($input: StartNeedImportInput!) { started: startNeedImport(input: $input) { id uploadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query NeedImportPage($id: ID!, $after: String) { found: needImport(id: $id) { ...ImportView ...ImportErrors } }"): (typeof documents)["query NeedImportPage($id: ID!, $after: String) { found: needImport(id: $id) { ...ImportView ...ImportErrors } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query NeedImports($after: String) { sent: needImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }"): (typeof documents)["query NeedImports($after: String) { sent: needImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ExportNeedImport($id: ID!) { file: exportNeedImport(id: $id) { id downloadUrl } }"): (typeof documents)["mutation ExportNeedImport($id: ID!) { file: exportNeedImport(id: $id) { id downloadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation NeedImportTemplate { file: needImportTemplate { id downloadUrl } }"): (typeof documents)["mutation NeedImportTemplate { file: needImportTemplate { id downloadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartVoucherImport($input: StartVoucherImportInput!) { started: startVoucherImport(input: $input) { id uploadUrl } }"): (typeof documents)["mutation StartVoucherImport($input: StartVoucherImportInput!) { started: startVoucherImport(input: $input) { id uploadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query VoucherImportPage($id: ID!, $after: String) { found: voucherImport(id: $id) { ...ImportView ...ImportErrors } }"): (typeof documents)["query VoucherImportPage($id: ID!, $after: String) { found: voucherImport(id: $id) { ...ImportView ...ImportErrors } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query VoucherImports($after: String) { sent: voucherImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }"): (typeof documents)["query VoucherImports($after: String) { sent: voucherImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ExportVoucherImport($id: ID!) { file: exportVoucherImport(id: $id) { id downloadUrl } }"): (typeof documents)["mutation ExportVoucherImport($id: ID!) { file: exportVoucherImport(id: $id) { id downloadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation VoucherImportTemplate { file: voucherImportTemplate { id downloadUrl } }"): (typeof documents)["mutation VoucherImportTemplate { file: voucherImportTemplate { id downloadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartPairingImport($input: StartPairingImportInput!) { started: startPairingImport(input: $input) { id uploadUrl } }"): (typeof documents)["mutation StartPairingImport($input: StartPairingImportInput!) { started: startPairingImport(input: $input) { id uploadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PairingImportPage($id: ID!, $after: String) { found: pairingImport(id: $id) { ...ImportView ...ImportErrors } }"): (typeof documents)["query PairingImportPage($id: ID!, $after: String) { found: pairingImport(id: $id) { ...ImportView ...ImportErrors } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PairingImports($after: String) { sent: pairingImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }"): (typeof documents)["query PairingImports($after: String) { sent: pairingImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ExportPairingImport($id: ID!) { file: exportPairingImport(id: $id) { id downloadUrl } }"): (typeof documents)["mutation ExportPairingImport($id: ID!) { file: exportPairingImport(id: $id) { id downloadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PairingImportTemplate { file: pairingImportTemplate { id downloadUrl } }"): (typeof documents)["mutation PairingImportTemplate { file: pairingImportTemplate { id downloadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartVisitImport($input: StartVisitImportInput!) { started: startVisitImport(input: $input) { id uploadUrl } }"): (typeof documents)["mutation StartVisitImport($input: StartVisitImportInput!) { started: startVisitImport(input: $input) { id uploadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query VisitImportPage($id: ID!, $after: String) { found: visitImport(id: $id) { ...ImportView ...ImportErrors } }"): (typeof documents)["query VisitImportPage($id: ID!, $after: String) { found: visitImport(id: $id) { ...ImportView ...ImportErrors } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query VisitImports($after: String) { sent: visitImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }"): (typeof documents)["query VisitImports($after: String) { sent: visitImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ExportVisitImport($id: ID!) { file: exportVisitImport(id: $id) { id downloadUrl } }"): (typeof documents)["mutation ExportVisitImport($id: ID!) { file: exportVisitImport(id: $id) { id downloadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation VisitImportTemplate { file: visitImportTemplate { id downloadUrl } }"): (typeof documents)["mutation VisitImportTemplate { file: visitImportTemplate { id downloadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartTrainingImport($input: StartTrainingImportInput!) { started: startTrainingImport(input: $input) { id uploadUrl } }"): (typeof documents)["mutation StartTrainingImport($input: StartTrainingImportInput!) { started: startTrainingImport(input: $input) { id uploadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TrainingImportPage($id: ID!, $after: String) { found: trainingImport(id: $id) { ...ImportView ...ImportErrors } }"): (typeof documents)["query TrainingImportPage($id: ID!, $after: String) { found: trainingImport(id: $id) { ...ImportView ...ImportErrors } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TrainingImports($after: String) { sent: trainingImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }"): (typeof documents)["query TrainingImports($after: String) { sent: trainingImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ExportTrainingImport($id: ID!) { file: exportTrainingImport(id: $id) { id downloadUrl } }"): (typeof documents)["mutation ExportTrainingImport($id: ID!) { file: exportTrainingImport(id: $id) { id downloadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TrainingImportTemplate { file: trainingImportTemplate { id downloadUrl } }"): (typeof documents)["mutation TrainingImportTemplate { file: trainingImportTemplate { id downloadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedCounts($bySchool: Boolean!) {\n    needCounts(bySchool: $bySchool) { purpose town school schoolCode asked open reserved promised met there item { code name english } }\n  }\n"): (typeof documents)["\n  query NeedCounts($bySchool: Boolean!) {\n    needCounts(bySchool: $bySchool) { purpose town school schoolCode asked open reserved promised met there item { code name english } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BureauNeeds($region: RegionCode) {\n    needs(region: $region, first: 200) { totalCount nodes { ...NeedGroup } }\n    admissions(first: 100) { nodes { id uscc name region until agreement isLive endedAt endReason } }\n    reservations(first: 100) { nodes { ...ReservationLine } }\n  }\n"): (typeof documents)["\n  query BureauNeeds($region: RegionCode) {\n    needs(region: $region, first: 200) { totalCount nodes { ...NeedGroup } }\n    admissions(first: 100) { nodes { id uscc name region until agreement isLive endedAt endReason } }\n    reservations(first: 100) { nodes { ...ReservationLine } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PublishNeeds($region: RegionCode!) { publishNeeds(region: $region) }"): (typeof documents)["mutation PublishNeeds($region: RegionCode!) { publishNeeds(region: $region) }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AdmitPartner($input: AdmitPartnerInput!) { admitPartner(input: $input) { id } }"): (typeof documents)["mutation AdmitPartner($input: AdmitPartnerInput!) { admitPartner(input: $input) { id } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndAdmission($id: ID!, $reason: String!) { endAdmission(id: $id, reason: $reason) { id isLive } }"): (typeof documents)["mutation EndAdmission($id: ID!, $reason: String!) { endAdmission(id: $id, reason: $reason) { id isLive } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedList($status: NeedStatus, $item: ID, $school: String, $after: String) {\n    needRecords(status: $status, item: $item, schoolCode: $school, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id status reason note purpose recordedOn\n        item { code name english }\n        student { id name enrolment { school { id name } stage grade className } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query NeedList($status: NeedStatus, $item: ID, $school: String, $after: String) {\n    needRecords(status: $status, item: $item, schoolCode: $school, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id status reason note purpose recordedOn\n        item { code name english }\n        student { id name enrolment { school { id name } stage grade className } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartnerNeeds($region: RegionCode, $purpose: AidPurpose, $after: String) {\n    needs(region: $region, purpose: $purpose, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { ...NeedGroup }\n    }\n    admissions(first: 100) { nodes { id region isLive } }\n    reservations(first: 100) { nodes { ...ReservationLine } }\n  }\n"): (typeof documents)["\n  query PartnerNeeds($region: RegionCode, $purpose: AidPurpose, $after: String) {\n    needs(region: $region, purpose: $purpose, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { ...NeedGroup }\n    }\n    admissions(first: 100) { nodes { id region isLive } }\n    reservations(first: 100) { nodes { ...ReservationLine } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReserveNeed($input: ReserveNeedInput!) { reserveNeed(input: $input) { id } }"): (typeof documents)["mutation ReserveNeed($input: ReserveNeedInput!) { reserveNeed(input: $input) { id } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReservationPage($id: ID!, $uscc: String!) {\n    reservation(id: $id) {\n      ...ReservationLine\n      cards { aidCode maskedName school stage grade }\n    }\n    partner(uscc: $uscc) {\n      id\n      donations(first: 200) { nodes { id title form purpose amount quantity leftAmount leftQuantity unit closedOn } }\n    }\n  }\n"): (typeof documents)["\n  query ReservationPage($id: ID!, $uscc: String!) {\n    reservation(id: $id) {\n      ...ReservationLine\n      cards { aidCode maskedName school stage grade }\n    }\n    partner(uscc: $uscc) {\n      id\n      donations(first: 200) { nodes { id title form purpose amount quantity leftAmount leftQuantity unit closedOn } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation GiveGifts($input: GiveGiftsInput!) { giveGifts(input: $input) { id status } }"): (typeof documents)["mutation GiveGifts($input: GiveGiftsInput!) { giveGifts(input: $input) { id status } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ExtendReservation($id: ID!) { extendReservation(id: $id) { id expiresAt mayExtend } }"): (typeof documents)["mutation ExtendReservation($id: ID!) { extendReservation(id: $id) { id expiresAt mayExtend } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReleaseReservation($id: ID!) { releaseReservation(id: $id) { id status } }"): (typeof documents)["mutation ReleaseReservation($id: ID!) { releaseReservation(id: $id) { id status } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation IssueVouchers($input: IssueVouchersInput!) { file: issueVouchers(input: $input) { id downloadUrl } }"): (typeof documents)["mutation IssueVouchers($input: IssueVouchersInput!) { file: issueVouchers(input: $input) { id downloadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SchoolNeeds($code: String!, $after: String) {\n    items { code name english purpose form }\n    needCounts { purpose town school schoolCode asked open reserved promised met there item { code name english } }\n    school(code: $code) {\n      id\n      roll(first: 50, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          id\n          student {\n            id name\n            enrolment { stage grade className }\n            needs { id status purpose isOfHousehold item { code name english } }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SchoolNeeds($code: String!, $after: String) {\n    items { code name english purpose form }\n    needCounts { purpose town school schoolCode asked open reserved promised met there item { code name english } }\n    school(code: $code) {\n      id\n      roll(first: 50, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          id\n          student {\n            id name\n            enrolment { stage grade className }\n            needs { id status purpose isOfHousehold item { code name english } }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SurveySheet($items: [ID!]!, $school: String) { file: surveySheet(items: $items, schoolCode: $school) { id downloadUrl } }"): (typeof documents)["mutation SurveySheet($items: [ID!]!, $school: String) { file: surveySheet(items: $items, schoolCode: $school) { id downloadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordNeed($input: RecordNeedInput!) { recordNeed(input: $input) { id status } }"): (typeof documents)["mutation RecordNeed($input: RecordNeedInput!) { recordNeed(input: $input) { id status } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawNeed($id: ID!, $reason: String!) { withdrawNeed(id: $id, reason: $reason) { id status } }"): (typeof documents)["mutation WithdrawNeed($id: ID!, $reason: String!) { withdrawNeed(id: $id, reason: $reason) { id status } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NeedGroup on Need {\n    id purpose stage region town persons amountMissing reserved published\n    item { code name english }\n  }\n"): (typeof documents)["\n  fragment NeedGroup on Need {\n    id purpose stage region town persons amountMissing reserved published\n    item { code name english }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReservationLine on Reservation {\n    id region purpose quantity status expiresAt mayExtend partnerName isOwn open\n    item { code name english }\n  }\n"): (typeof documents)["\n  fragment ReservationLine on Reservation {\n    id region purpose quantity status expiresAt mayExtend partnerName isOwn open\n    item { code name english }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SchoolNames($after: String) {\n    schools(first: 200, after: $after) { pageInfo { hasNextPage endCursor } nodes { id code name } }\n  }\n"): (typeof documents)["\n  query SchoolNames($after: String) {\n    schools(first: 200, after: $after) { pageInfo { hasNextPage endCursor } nodes { id code name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProvincePage($region: RegionCode!, $term: Term!) {\n    province {\n      heard oldest\n      counties { code name heardAt isHeard agrees students }\n      findings(term: $term) { rule name { zh en } count open amount withheld }\n    }\n    statement(region: $region, period: { term: $term }, by: [REGION]) {\n      lines { region channel persons amount withheld }\n    }\n  }\n"): (typeof documents)["\n  query ProvincePage($region: RegionCode!, $term: Term!) {\n    province {\n      heard oldest\n      counties { code name heardAt isHeard agrees students }\n      findings(term: $term) { rule name { zh en } count open amount withheld }\n    }\n    statement(region: $region, period: { term: $term }, by: [REGION]) {\n      lines { region channel persons amount withheld }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ProvinceRegion { province { counties { code } } }"): (typeof documents)["query ProvinceRegion { province { counties { code } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReleasesPage($status: ReleaseStatus, $after: String) {\n    releases(status: $status, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id register region status reason student { id name enrolment { stage grade school { id name } } } }\n    }\n  }\n"): (typeof documents)["\n  query ReleasesPage($status: ReleaseStatus, $after: String) {\n    releases(status: $status, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id register region status reason student { id name enrolment { stage grade school { id name } } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideReleases($ids: [ID!]!, $release: Boolean!, $reason: String) {\n    decideReleases(ids: $ids, release: $release, reason: $reason) { id status }\n  }\n"): (typeof documents)["\n  mutation DecideReleases($ids: [ID!]!, $release: Boolean!, $reason: String) {\n    decideReleases(ids: $ids, release: $release, reason: $reason) { id status }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LastRollRun($region: RegionCode!) {\n    lastRollRun(region: $region) {\n      id status failure asOf rows persons matched review notInSchool joined left changed\n    }\n  }\n"): (typeof documents)["\n  query LastRollRun($region: RegionCode!) {\n    lastRollRun(region: $region) {\n      id status failure asOf rows persons matched review notInSchool joined left changed\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CallRoll($region: RegionCode!) {\n    callRoll(region: $region) { id status }\n  }\n"): (typeof documents)["\n  mutation CallRoll($region: RegionCode!) {\n    callRoll(region: $region) { id status }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExportRoll($input: ExportRollInput!) {\n    exportRoll(input: $input) { id downloadUrl }\n  }\n"): (typeof documents)["\n  mutation ExportRoll($input: ExportRollInput!) {\n    exportRoll(input: $input) { id downloadUrl }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameEntitlements($input: NameEntitlementsInput!) {\n    nameEntitlements(input: $input) { id status }\n  }\n"): (typeof documents)["\n  mutation NameEntitlements($input: NameEntitlementsInput!) {\n    nameEntitlements(input: $input) { id status }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Naming($id: ID!) {\n    naming(id: $id) { id status failure created changed withdrawn unchanged persons amount }\n  }\n"): (typeof documents)["\n  query Naming($id: ID!) {\n    naming(id: $id) { id status failure created changed withdrawn unchanged persons amount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RollChangesPage($region: RegionCode!, $from: Date!, $until: Date!, $kind: RollChangeKind, $after: String) {\n    rollChanges(region: $region, from: $from, until: $until, kind: $kind, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id kind statusBefore statusNow categoriesBefore categoriesNow stageBefore stageNow\n        student { id name }\n        member { id name }\n        schoolBefore { id name }\n        schoolNow { id name }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RollChangesPage($region: RegionCode!, $from: Date!, $until: Date!, $kind: RollChangeKind, $after: String) {\n    rollChanges(region: $region, from: $from, until: $until, kind: $kind, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id kind statusBefore statusNow categoriesBefore categoriesNow stageBefore stageNow\n        student { id name }\n        member { id name }\n        schoolBefore { id name }\n        schoolNow { id name }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RollDayPage($region: RegionCode!, $on: Date!, $status: RollStatus, $after: String) {\n    rollOn(region: $region, on: $on, status: $status, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id status categories stage grade student { id name } member { id name } school { id name } }\n    }\n  }\n"): (typeof documents)["\n  query RollDayPage($region: RegionCode!, $on: Date!, $status: RollStatus, $after: String) {\n    rollOn(region: $region, on: $on, status: $status, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id status categories stage grade student { id name } member { id name } school { id name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RollRuns($region: RegionCode!) {\n    rollRuns(region: $region, first: 10) {\n      nodes { id status failure asOf asked finishedAt persons matched review notInSchool joined left changed }\n    }\n  }\n"): (typeof documents)["\n  query RollRuns($region: RegionCode!) {\n    rollRuns(region: $region, first: 10) {\n      nodes { id status failure asOf asked finishedAt persons matched review notInSchool joined left changed }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ExportRollChanges($input: ExportRollChangesInput!) { exportRollChanges(input: $input) { id downloadUrl } }"): (typeof documents)["mutation ExportRollChanges($input: ExportRollChangesInput!) { exportRollChanges(input: $input) { id downloadUrl } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewQueue($region: RegionCode!, $first: Int!) {\n    roll(region: $region, status: REVIEW, first: $first) {\n      totalCount\n      nodes {\n        id\n        reasonText { zh en }\n        categories\n        member { id name relation birthDate registrations { category register from until } }\n        household { id number headName town village register }\n        candidates {\n          score\n          evidenceText { zh en }\n          student {\n            id\n            name\n            sex\n            birthDate\n            enrolment { school { id name } stage grade className status }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReviewQueue($region: RegionCode!, $first: Int!) {\n    roll(region: $region, status: REVIEW, first: $first) {\n      totalCount\n      nodes {\n        id\n        reasonText { zh en }\n        categories\n        member { id name relation birthDate registrations { category register from until } }\n        household { id number headName town village register }\n        candidates {\n          score\n          evidenceText { zh en }\n          student {\n            id\n            name\n            sex\n            birthDate\n            enrolment { school { id name } stage grade className status }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewNumbers($id: ID!) {\n    rollEntry(id: $id) {\n      id\n      member { id idNumber }\n      candidates { student { id idNumber } }\n    }\n  }\n"): (typeof documents)["\n  query ReviewNumbers($id: ID!) {\n    rollEntry(id: $id) {\n      id\n      member { id idNumber }\n      candidates { student { id idNumber } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResolveMatch($input: ResolveMatchInput!) {\n    resolveMatch(input: $input) { id status }\n  }\n"): (typeof documents)["\n  mutation ResolveMatch($input: ResolveMatchInput!) {\n    resolveMatch(input: $input) { id status }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RollPage($region: RegionCode!, $status: RollStatus, $filter: RollFilter, $after: String) {\n    roll(region: $region, status: $status, filter: $filter, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id\n        status\n        categories\n        matchedBy\n        member { id name relation birthDate }\n        household { id headName town village }\n        elsewhere { stage release }\n        student { id name enrolment { school { id name } stage grade className } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RollPage($region: RegionCode!, $status: RollStatus, $filter: RollFilter, $after: String) {\n    roll(region: $region, status: $status, filter: $filter, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id\n        status\n        categories\n        matchedBy\n        member { id name relation birthDate }\n        household { id headName town village }\n        elsewhere { stage release }\n        student { id name enrolment { school { id name } stage grade className } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoResolution($rollEntryId: ID!) {\n    undoResolution(rollEntryId: $rollEntryId) { id status }\n  }\n"): (typeof documents)["\n  mutation UndoResolution($rollEntryId: ID!) {\n    undoResolution(rollEntryId: $rollEntryId) { id status }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SchoolClaimsPage($status: SchoolClaimStatus, $after: String) {\n    schoolClaims(status: $status, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id code name region claimedBy claimedAt status heldRegion heldName decisionReason }\n    }\n  }\n"): (typeof documents)["\n  query SchoolClaimsPage($status: SchoolClaimStatus, $after: String) {\n    schoolClaims(status: $status, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id code name region claimedBy claimedAt status heldRegion heldName decisionReason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DecideSchoolClaim($id: ID!, $grant: Boolean!, $reason: String!) { decideSchoolClaim(id: $id, grant: $grant, reason: $reason) { id status } }"): (typeof documents)["mutation DecideSchoolClaim($id: ID!, $grant: Boolean!, $reason: String!) { decideSchoolClaim(id: $id, grant: $grant, reason: $reason) { id status } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SchoolPage($code: String!, $term: Term!, $filter: StudentFilter, $after: String) {\n    school(code: $code) {\n      id code name region town stages\n      coverage(term: $term) { entitled helped pendingReview }\n      students(first: 50, after: $after, filter: $filter) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { id name birthDate enrolment { stage grade className boarder status } }\n      }\n    }\n    schoolList(schoolCode: $code, term: $term) { schoolCode term rows unchecked confirmed disputed amount }\n    schoolFees(schoolCode: $code) { schoolCode stage purpose amountPerTerm fromTerm source }\n  }\n"): (typeof documents)["\n  query SchoolPage($code: String!, $term: Term!, $filter: StudentFilter, $after: String) {\n    school(code: $code) {\n      id code name region town stages\n      coverage(term: $term) { entitled helped pendingReview }\n      students(first: 50, after: $after, filter: $filter) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { id name birthDate enrolment { stage grade className boarder status } }\n      }\n    }\n    schoolList(schoolCode: $code, term: $term) { schoolCode term rows unchecked confirmed disputed amount }\n    schoolFees(schoolCode: $code) { schoolCode stage purpose amountPerTerm fromTerm source }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SaveSchoolFees($fees: [SchoolFeeInput!]!) { saveSchoolFees(fees: $fees) { stage fromTerm } }"): (typeof documents)["mutation SaveSchoolFees($fees: [SchoolFeeInput!]!) { saveSchoolFees(fees: $fees) { stage fromTerm } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SchoolsPage($region: RegionCode, $stage: Stage, $after: String) {\n    schools(region: $region, stage: $stage, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id code name region town stages }\n    }\n  }\n"): (typeof documents)["\n  query SchoolsPage($region: RegionCode, $stage: Stage, $after: String) {\n    schools(region: $region, stage: $stage, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id code name region town stages }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatementPage($region: RegionCode!, $period: PeriodInput!, $by: [StatementDimension!]!) {\n    statement(region: $region, period: $period, by: $by) {\n      persons personTimes amount withheld\n      coverage { entitled helped pendingReview notInSchool }\n      toSchools { count amount unpriced }\n      toVillages { count amount unpriced }\n      unnamed { deliveries count amount }\n      lines { region channel programme stage persons personTimes amount unpriced withheld }\n    }\n  }\n"): (typeof documents)["\n  query StatementPage($region: RegionCode!, $period: PeriodInput!, $by: [StatementDimension!]!) {\n    statement(region: $region, period: $period, by: $by) {\n      persons personTimes amount withheld\n      coverage { entitled helped pendingReview notInSchool }\n      toSchools { count amount unpriced }\n      toVillages { count amount unpriced }\n      unnamed { deliveries count amount }\n      lines { region channel programme stage persons personTimes amount unpriced withheld }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProgrammeNames($region: RegionCode!, $term: Term!) { programmes(region: $region, term: $term) { code name english } }\n"): (typeof documents)["\n  query ProgrammeNames($region: RegionCode!, $term: Term!) { programmes(region: $region, term: $term) { code name english } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueAidCode($studentId: ID!, $uscc: String!) {\n    code: issueAidCode(studentId: $studentId, uscc: $uscc)\n  }\n"): (typeof documents)["\n  mutation IssueAidCode($studentId: ID!, $uscc: String!) {\n    code: issueAidCode(studentId: $studentId, uscc: $uscc)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeAidCode($studentId: ID!, $uscc: String!, $reason: String!) {\n    revokeAidCode(studentId: $studentId, uscc: $uscc, reason: $reason)\n  }\n"): (typeof documents)["\n  mutation RevokeAidCode($studentId: ID!, $uscc: String!, $reason: String!) {\n    revokeAidCode(studentId: $studentId, uscc: $uscc, reason: $reason)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmGift($id: ID!) {\n    confirmGift(id: $id) { id status }\n  }\n"): (typeof documents)["\n  mutation ConfirmGift($id: ID!) {\n    confirmGift(id: $id) { id status }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NamedStudents($code: String!, $term: Term!, $filter: RollFilter, $after: String, $locale: String!) {\n    school(code: $code) {\n      id\n      name\n      coverage(term: $term) { entitled helped ratio pendingReview }\n      roll(status: MATCHED, filter: $filter, first: 50, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          id\n          student {\n            id\n            name\n            categories\n            enrolment { stage grade className boarder }\n            findings(term: $term) { id kind ruleName(locale: $locale) status }\n            aidTotals(term: $term) { channel form amount }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query NamedStudents($code: String!, $term: Term!, $filter: RollFilter, $after: String, $locale: String!) {\n    school(code: $code) {\n      id\n      name\n      coverage(term: $term) { entitled helped ratio pendingReview }\n      roll(status: MATCHED, filter: $filter, first: 50, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          id\n          student {\n            id\n            name\n            categories\n            enrolment { stage grade className boarder }\n            findings(term: $term) { id kind ruleName(locale: $locale) status }\n            aidTotals(term: $term) { channel form amount }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevealNumbers($studentId: ID!, $reason: String!) {\n    revealNumbers(studentId: $studentId, reason: $reason) { idNumber registryNumber }\n  }\n"): (typeof documents)["\n  mutation RevealNumbers($studentId: ID!, $reason: String!) {\n    revealNumbers(studentId: $studentId, reason: $reason) { idNumber registryNumber }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TransferStudent($input: TransferStudentInput!) { transferStudent(input: $input) { id } }"): (typeof documents)["mutation TransferStudent($input: TransferStudentInput!) { transferStudent(input: $input) { id } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ChangeEnrolmentStatus($input: ChangeEnrolmentStatusInput!) { changeEnrolmentStatus(input: $input) { id } }"): (typeof documents)["mutation ChangeEnrolmentStatus($input: ChangeEnrolmentStatusInput!) { changeEnrolmentStatus(input: $input) { id } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OtherEntry($number: String!) { student(registryNumber: $number) { id } }"): (typeof documents)["query OtherEntry($number: String!) { student(registryNumber: $number) { id } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LinkRegistryEntries($input: LinkRegistryEntriesInput!) { linkRegistryEntries(input: $input) { id } }"): (typeof documents)["mutation LinkRegistryEntries($input: LinkRegistryEntriesInput!) { linkRegistryEntries(input: $input) { id } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UnlinkRegistryEntries($id: ID!, $reason: String!) { unlinkRegistryEntries(otherId: $id, reason: $reason) { id } }"): (typeof documents)["mutation UnlinkRegistryEntries($id: ID!, $reason: String!) { unlinkRegistryEntries(otherId: $id, reason: $reason) { id } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProposeCorrection($input: ProposeCorrectionInput!) { proposeCorrection(input: $input) { id status } }"): (typeof documents)["mutation ProposeCorrection($input: ProposeCorrectionInput!) { proposeCorrection(input: $input) { id status } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetPayee($input: SetPayeeInput!) { setPayee(input: $input) { id } }"): (typeof documents)["mutation SetPayee($input: SetPayeeInput!) { setPayee(input: $input) { id } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecogniseHardship($year: String!, $children: [HardshipInput!]!) { recogniseHardship(schoolYear: $year, children: $children) }"): (typeof documents)["mutation RecogniseHardship($year: String!, $children: [HardshipInput!]!) { recogniseHardship(schoolYear: $year, children: $children) }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudentPage($id: ID!, $after: String, $term: Term, $channels: [AidChannel!], $locale: String!) {\n    student(id: $id) {\n      id\n      name\n      sex\n      birthDate\n      categories\n      enrolment { school { id name } stage grade className boarder status }\n      household { id headName town village register }\n      linkedTo { id }\n      linkedEntries { id name }\n      payee { id holder relation bank lastFour }\n      hardship { schoolYear hardship }\n      pairings { id from until helper { id name organisation } }\n      visits(first: 20) { totalCount nodes { id on kind way lessons comfortMoney notes pairing { id helper { id name } } } }\n      needs { id status reason note purpose item { code name english } gift { id giver title } }\n      aidTotals { channel form count amount unpriced }\n      entitlements { id term amount basisText { zh en } status reason programme { code name english } payments { id amount status } }\n      findings {\n        ...FindingView\n      }\n      aid(first: 50, after: $after, term: $term, channels: $channels) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          id channel form purpose titleText { zh en } giver amount quantity unit term on status viaHousehold\n          source { __typename ... on Gift { id } }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query StudentPage($id: ID!, $after: String, $term: Term, $channels: [AidChannel!], $locale: String!) {\n    student(id: $id) {\n      id\n      name\n      sex\n      birthDate\n      categories\n      enrolment { school { id name } stage grade className boarder status }\n      household { id headName town village register }\n      linkedTo { id }\n      linkedEntries { id name }\n      payee { id holder relation bank lastFour }\n      hardship { schoolYear hardship }\n      pairings { id from until helper { id name organisation } }\n      visits(first: 20) { totalCount nodes { id on kind way lessons comfortMoney notes pairing { id helper { id name } } } }\n      needs { id status reason note purpose item { code name english } gift { id giver title } }\n      aidTotals { channel form count amount unpriced }\n      entitlements { id term amount basisText { zh en } status reason programme { code name english } payments { id amount status } }\n      findings {\n        ...FindingView\n      }\n      aid(first: 50, after: $after, term: $term, channels: $channels) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          id channel form purpose titleText { zh en } giver amount quantity unit term on status viaHousehold\n          source { __typename ... on Gift { id } }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExportStudentAid($studentId: ID!, $locale: String!) {\n    exportStudentAid(studentId: $studentId, locale: $locale) { id downloadUrl }\n  }\n"): (typeof documents)["\n  mutation ExportStudentAid($studentId: ID!, $locale: String!) {\n    exportStudentAid(studentId: $studentId, locale: $locale) { id downloadUrl }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeclineEntitlement($id: ID!, $reason: String!) { declineEntitlement(id: $id, reason: $reason) { id status reason } }"): (typeof documents)["mutation DeclineEntitlement($id: ID!, $reason: String!) { declineEntitlement(id: $id, reason: $reason) { id status reason } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AcceptEntitlement($id: ID!, $reason: String!) { acceptEntitlement(id: $id, reason: $reason) { id status reason } }"): (typeof documents)["mutation AcceptEntitlement($id: ID!, $reason: String!) { acceptEntitlement(id: $id, reason: $reason) { id status reason } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SupportPage($region: RegionCode!, $from: Date!, $until: Date!) {\n    supportSummary(region: $region, from: $from, until: $until) {\n      teams helpers cadres teachers volunteers pairings pairingsOfStudents towns villages households visits\n      comfortVisits comfortMoney difficultiesSolved difficultiesOpen difficultiesNotSolvable\n      livelihoods householdsWithLivelihood sessions trainees unidentified places jobs\n      projects villageMoney villageMoneyAtHouseholds approximate lifted\n    }\n  }\n"): (typeof documents)["\n  query SupportPage($region: RegionCode!, $from: Date!, $until: Date!) {\n    supportSummary(region: $region, from: $from, until: $until) {\n      teams helpers cadres teachers volunteers pairings pairingsOfStudents towns villages households visits\n      comfortVisits comfortMoney difficultiesSolved difficultiesOpen difficultiesNotSolvable\n      livelihoods householdsWithLivelihood sessions trainees unidentified places jobs\n      projects villageMoney villageMoneyAtHouseholds approximate lifted\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TrailPage($filter: AuditFilter!, $after: String) {\n    auditTrail(filter: $filter, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id at subject organisation operationName isChange isRefused reason }\n    }\n  }\n"): (typeof documents)["\n  query TrailPage($filter: AuditFilter!, $after: String) {\n    auditTrail(filter: $filter, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id at subject organisation operationName isChange isRefused reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TrainingPage($id: ID!) {\n    trainingSession(id: $id) {\n      id number kind title on until host place lessons status reason\n      places {\n        id attendeeName isIdentified attended foundJobOn employer jobCheckedOn allowance allowancePayer\n        certificate { name number on }\n      }\n    }\n  }\n"): (typeof documents)["\n  query TrainingPage($id: ID!) {\n    trainingSession(id: $id) {\n      id number kind title on until host place lessons status reason\n      places {\n        id attendeeName isIdentified attended foundJobOn employer jobCheckedOn allowance allowancePayer\n        certificate { name number on }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation HoldTraining($id: ID!) { holdTraining(id: $id) { id status } }"): (typeof documents)["mutation HoldTraining($id: ID!) { holdTraining(id: $id) { id status } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CloseTraining($id: ID!) { closeTraining(id: $id) { id status } }"): (typeof documents)["mutation CloseTraining($id: ID!) { closeTraining(id: $id) { id status } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CancelTraining($id: ID!, $reason: String!) { cancelTraining(id: $id, reason: $reason) { id status } }"): (typeof documents)["mutation CancelTraining($id: ID!, $reason: String!) { cancelTraining(id: $id, reason: $reason) { id status } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordAttendance($id: ID!, $places: [ID!]!) { recordAttendance(sessionId: $id, placeIds: $places) { id } }"): (typeof documents)["mutation RecordAttendance($id: ID!, $places: [ID!]!) { recordAttendance(sessionId: $id, placeIds: $places) { id } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordTrainingOutcome($input: RecordTrainingOutcomeInput!) { recordTrainingOutcome(input: $input) { id } }"): (typeof documents)["mutation RecordTrainingOutcome($input: RecordTrainingOutcomeInput!) { recordTrainingOutcome(input: $input) { id } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TrainingsPage($status: TrainingStatus, $after: String) {\n    trainingSessions(status: $status, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id number kind title on until host place status }\n    }\n  }\n"): (typeof documents)["\n  query TrainingsPage($status: TrainingStatus, $after: String) {\n    trainingSessions(status: $status, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id number kind title on until host place status }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PlanTraining($input: PlanTrainingInput!) { planTraining(input: $input) { id } }"): (typeof documents)["mutation PlanTraining($input: PlanTrainingInput!) { planTraining(input: $input) { id } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TransfersPage($status: TransferStatus, $after: String) {\n    transfers(status: $status, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id status isOurs name registryLastFour askedBy region askedAt stage grade on reason contestReason isPlatform decisionReason undoUntil contestFrom\n        toSchool { id name }\n        student { id name enrolment { school { id name } } }\n        history { name enrolments { school stage grade from until } aid { on term giver title amount } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query TransfersPage($status: TransferStatus, $after: String) {\n    transfers(status: $status, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id status isOurs name registryLastFour askedBy region askedAt stage grade on reason contestReason isPlatform decisionReason undoUntil contestFrom\n        toSchool { id name }\n        student { id name enrolment { school { id name } } }\n        history { name enrolments { school stage grade from until } aid { on term giver title amount } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestTransfer($input: RequestTransferInput!) {\n    requestTransfer(input: $input) { id status }\n  }\n"): (typeof documents)["\n  mutation RequestTransfer($input: RequestTransferInput!) {\n    requestTransfer(input: $input) { id status }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReleaseTransfer($id: ID!) { releaseTransfer(id: $id) { id status } }"): (typeof documents)["mutation ReleaseTransfer($id: ID!) { releaseTransfer(id: $id) { id status } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RefuseTransfer($id: ID!, $reason: String!) { refuseTransfer(id: $id, reason: $reason) { id status } }"): (typeof documents)["mutation RefuseTransfer($id: ID!, $reason: String!) { refuseTransfer(id: $id, reason: $reason) { id status } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ContestTransfer($id: ID!, $reason: String!) { contestTransfer(id: $id, reason: $reason) { id status } }"): (typeof documents)["mutation ContestTransfer($id: ID!, $reason: String!) { contestTransfer(id: $id, reason: $reason) { id status } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UndoTransfer($id: ID!, $reason: String!) { undoTransfer(id: $id, reason: $reason) { id status } }"): (typeof documents)["mutation UndoTransfer($id: ID!, $reason: String!) { undoTransfer(id: $id, reason: $reason) { id status } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DecideTransfer($id: ID!, $release: Boolean!, $reason: String!) { decideTransfer(id: $id, release: $release, reason: $reason) { id status } }"): (typeof documents)["mutation DecideTransfer($id: ID!, $release: Boolean!, $reason: String!) { decideTransfer(id: $id, release: $release, reason: $reason) { id status } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VillageProjectPage($id: ID!) {\n    villageProject(id: $id) {\n      id village villageCode town title funder amount atHouseholds approximate startedOn finishedOn effect status\n      school { id code name }\n      parts { id purpose title amount quantity unit approximate correctsId reason }\n      shares { organisation uscc amount }\n      outcomes { id kind number amount on source }\n    }\n  }\n"): (typeof documents)["\n  query VillageProjectPage($id: ID!) {\n    villageProject(id: $id) {\n      id village villageCode town title funder amount atHouseholds approximate startedOn finishedOn effect status\n      school { id code name }\n      parts { id purpose title amount quantity unit approximate correctsId reason }\n      shares { organisation uscc amount }\n      outcomes { id kind number amount on source }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StepVillageProject($input: StepVillageProjectInput!) { stepVillageProject(input: $input) { id status } }"): (typeof documents)["mutation StepVillageProject($input: StepVillageProjectInput!) { stepVillageProject(input: $input) { id status } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CorrectProjectPart($input: CorrectProjectPartInput!) { correctProjectPart(input: $input) { id amount } }"): (typeof documents)["mutation CorrectProjectPart($input: CorrectProjectPartInput!) { correctProjectPart(input: $input) { id amount } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordProjectOutcome($input: RecordProjectOutcomeInput!) { recordProjectOutcome(input: $input) { id } }"): (typeof documents)["mutation RecordProjectOutcome($input: RecordProjectOutcomeInput!) { recordProjectOutcome(input: $input) { id } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VillagesPage($village: String, $after: String) {\n    villageProjects(village: $village, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id village town title funder amount atHouseholds approximate startedOn finishedOn status school { id name } }\n    }\n  }\n"): (typeof documents)["\n  query VillagesPage($village: String, $after: String) {\n    villageProjects(village: $village, first: 50, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id village town title funder amount atHouseholds approximate startedOn finishedOn status school { id name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VillageHistory($village: String!, $town: String) {\n    villageHistory(village: $village, town: $town) {\n      year projects amount atHouseholds teams households visits comfortMoney livelihoods sessions jobs lifted\n    }\n  }\n"): (typeof documents)["\n  query VillageHistory($village: String!, $town: String) {\n    villageHistory(village: $village, town: $town) {\n      year projects amount atHouseholds teams households visits comfortMoney livelihoods sessions jobs lifted\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordVillageProject($input: RecordVillageProjectInput!) { recordVillageProject(input: $input) { id } }"): (typeof documents)["mutation RecordVillageProject($input: RecordVillageProjectInput!) { recordVillageProject(input: $input) { id } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyPairings {\n    pairings(open: true, first: 200) {\n      nodes { id maskedName place from lastVisitOn takesOverFrom { id } difficulties { id title dueOn status } }\n    }\n  }\n"): (typeof documents)["\n  query MyPairings {\n    pairings(open: true, first: 200) {\n      nodes { id maskedName place from lastVisitOn takesOverFrom { id } difficulties { id title dueOn status } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordVisits($input: [RecordVisitInput!]!) {\n    recordVisits(input: $input) { idempotencyKey isEntered error { code text { zh en } } }\n  }\n"): (typeof documents)["\n  mutation RecordVisits($input: [RecordVisitInput!]!) {\n    recordVisits(input: $input) { idempotencyKey isEntered error { code text { zh en } } }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;