import type { Viewer } from '../app/viewer'
import { graphql } from '../generated'
import type { TextKey } from '../language/texts'

graphql(`
  fragment ImportView on Import {
    __typename
    id
    status
    uploadUrl
    fileName
    region
    asOf
    dryRun
    rowsRead
    rowsAccepted
    rowsUnchanged
    rowsRejected
    rowsEnded
    rowsInScope
    holdReasons
    createdAt
    finishedAt
    failureText { zh en }
  }
`)
graphql(`
  fragment ImportErrors on Import {
    errors(first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { row column code text { zh en } value severity }
    }
  }
`)

/** The operations of each kind of file, of one shape. */
export const IMPORTS = {
  students: {
    start: graphql(
      `mutation StartStudentImport($input: StartStudentImportInput!) { started: startStudentImport(input: $input) { id uploadUrl } }`,
    ),
    one: graphql(
      `query StudentImportPage($id: ID!, $after: String) { found: studentImport(id: $id) { ...ImportView ...ImportErrors } }`,
    ),
    list: graphql(
      `query StudentImports($after: String) { sent: studentImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }`,
    ),
    sheet: graphql(`mutation ExportStudentImport($id: ID!) { file: exportStudentImport(id: $id) { id downloadUrl } }`),
    template: graphql(`mutation StudentImportTemplate { file: studentImportTemplate { id downloadUrl } }`),
  },
  registers: {
    start: graphql(
      `mutation StartRegisterImport($input: StartRegisterImportInput!) { started: startRegisterImport(input: $input) { id uploadUrl } }`,
    ),
    one: graphql(
      `query RegisterImportPage($id: ID!, $after: String) { found: registerImport(id: $id) { ...ImportView ...ImportErrors } }`,
    ),
    list: graphql(
      `query RegisterImports($after: String) { sent: registerImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }`,
    ),
    sheet: graphql(
      `mutation ExportRegisterImport($id: ID!) { file: exportRegisterImport(id: $id) { id downloadUrl } }`,
    ),
    template: graphql(`mutation RegisterImportTemplate { file: registerImportTemplate { id downloadUrl } }`),
  },
  payments: {
    start: graphql(
      `mutation StartPaymentImport($input: StartPaymentImportInput!) { started: startPaymentImport(input: $input) { id uploadUrl } }`,
    ),
    one: graphql(
      `query PaymentImportPage($id: ID!, $after: String) { found: paymentImport(id: $id) { ...ImportView ...ImportErrors } }`,
    ),
    list: graphql(
      `query PaymentImports($after: String) { sent: paymentImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }`,
    ),
    sheet: graphql(`mutation ExportPaymentImport($id: ID!) { file: exportPaymentImport(id: $id) { id downloadUrl } }`),
    template: graphql(`mutation PaymentImportTemplate { file: paymentImportTemplate { id downloadUrl } }`),
  },
  'bank-returns': {
    start: graphql(
      `mutation StartBankReturnImport($input: StartBankReturnImportInput!) { started: startBankReturnImport(input: $input) { id uploadUrl } }`,
    ),
    one: graphql(
      `query BankReturnImportPage($id: ID!, $after: String) { found: bankReturnImport(id: $id) { ...ImportView ...ImportErrors } }`,
    ),
    list: graphql(
      `query BankReturnImports($after: String) { sent: bankReturnImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }`,
    ),
    sheet: graphql(
      `mutation ExportBankReturnImport($id: ID!) { file: exportBankReturnImport(id: $id) { id downloadUrl } }`,
    ),
    template: graphql(`mutation BankReturnImportTemplate { file: bankReturnImportTemplate { id downloadUrl } }`),
  },
  gifts: {
    start: graphql(
      `mutation StartGiftImport($input: StartGiftImportInput!) { started: startGiftImport(input: $input) { id uploadUrl } }`,
    ),
    one: graphql(
      `query GiftImportPage($id: ID!, $after: String) { found: giftImport(id: $id) { ...ImportView ...ImportErrors } }`,
    ),
    list: graphql(
      `query GiftImports($after: String) { sent: giftImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }`,
    ),
    sheet: graphql(`mutation ExportGiftImport($id: ID!) { file: exportGiftImport(id: $id) { id downloadUrl } }`),
    template: graphql(`mutation GiftImportTemplate { file: giftImportTemplate { id downloadUrl } }`),
  },
  accounts: {
    start: graphql(
      `mutation StartAccountImport($input: StartAccountImportInput!) { started: startAccountImport(input: $input) { id uploadUrl } }`,
    ),
    one: graphql(
      `query AccountImportPage($id: ID!, $after: String) { found: accountImport(id: $id) { ...ImportView ...ImportErrors } }`,
    ),
    list: graphql(
      `query AccountImports($after: String) { sent: accountImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }`,
    ),
    sheet: graphql(`mutation ExportAccountImport($id: ID!) { file: exportAccountImport(id: $id) { id downloadUrl } }`),
    template: graphql(`mutation AccountImportTemplate { file: accountImportTemplate { id downloadUrl } }`),
  },
  whereabouts: {
    start: graphql(
      `mutation StartWhereaboutsImport($input: StartWhereaboutsImportInput!) { started: startWhereaboutsImport(input: $input) { id uploadUrl } }`,
    ),
    one: graphql(
      `query WhereaboutsImportPage($id: ID!, $after: String) { found: whereaboutsImport(id: $id) { ...ImportView ...ImportErrors } }`,
    ),
    list: graphql(
      `query WhereaboutsImports($after: String) { sent: whereaboutsImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }`,
    ),
    sheet: graphql(
      `mutation ExportWhereaboutsImport($id: ID!) { file: exportWhereaboutsImport(id: $id) { id downloadUrl } }`,
    ),
    template: graphql(`mutation WhereaboutsImportTemplate { file: whereaboutsImportTemplate { id downloadUrl } }`),
  },
  needs: {
    start: graphql(
      `mutation StartNeedImport($input: StartNeedImportInput!) { started: startNeedImport(input: $input) { id uploadUrl } }`,
    ),
    one: graphql(
      `query NeedImportPage($id: ID!, $after: String) { found: needImport(id: $id) { ...ImportView ...ImportErrors } }`,
    ),
    list: graphql(
      `query NeedImports($after: String) { sent: needImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }`,
    ),
    sheet: graphql(`mutation ExportNeedImport($id: ID!) { file: exportNeedImport(id: $id) { id downloadUrl } }`),
    template: graphql(`mutation NeedImportTemplate { file: needImportTemplate { id downloadUrl } }`),
  },
  vouchers: {
    start: graphql(
      `mutation StartVoucherImport($input: StartVoucherImportInput!) { started: startVoucherImport(input: $input) { id uploadUrl } }`,
    ),
    one: graphql(
      `query VoucherImportPage($id: ID!, $after: String) { found: voucherImport(id: $id) { ...ImportView ...ImportErrors } }`,
    ),
    list: graphql(
      `query VoucherImports($after: String) { sent: voucherImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }`,
    ),
    sheet: graphql(`mutation ExportVoucherImport($id: ID!) { file: exportVoucherImport(id: $id) { id downloadUrl } }`),
    template: graphql(`mutation VoucherImportTemplate { file: voucherImportTemplate { id downloadUrl } }`),
  },
  pairings: {
    start: graphql(
      `mutation StartPairingImport($input: StartPairingImportInput!) { started: startPairingImport(input: $input) { id uploadUrl } }`,
    ),
    one: graphql(
      `query PairingImportPage($id: ID!, $after: String) { found: pairingImport(id: $id) { ...ImportView ...ImportErrors } }`,
    ),
    list: graphql(
      `query PairingImports($after: String) { sent: pairingImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }`,
    ),
    sheet: graphql(`mutation ExportPairingImport($id: ID!) { file: exportPairingImport(id: $id) { id downloadUrl } }`),
    template: graphql(`mutation PairingImportTemplate { file: pairingImportTemplate { id downloadUrl } }`),
  },
  visits: {
    start: graphql(
      `mutation StartVisitImport($input: StartVisitImportInput!) { started: startVisitImport(input: $input) { id uploadUrl } }`,
    ),
    one: graphql(
      `query VisitImportPage($id: ID!, $after: String) { found: visitImport(id: $id) { ...ImportView ...ImportErrors } }`,
    ),
    list: graphql(
      `query VisitImports($after: String) { sent: visitImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }`,
    ),
    sheet: graphql(`mutation ExportVisitImport($id: ID!) { file: exportVisitImport(id: $id) { id downloadUrl } }`),
    template: graphql(`mutation VisitImportTemplate { file: visitImportTemplate { id downloadUrl } }`),
  },
  trainings: {
    start: graphql(
      `mutation StartTrainingImport($input: StartTrainingImportInput!) { started: startTrainingImport(input: $input) { id uploadUrl } }`,
    ),
    one: graphql(
      `query TrainingImportPage($id: ID!, $after: String) { found: trainingImport(id: $id) { ...ImportView ...ImportErrors } }`,
    ),
    list: graphql(
      `query TrainingImports($after: String) { sent: trainingImports(first: 10, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ImportView } } }`,
    ),
    sheet: graphql(
      `mutation ExportTrainingImport($id: ID!) { file: exportTrainingImport(id: $id) { id downloadUrl } }`,
    ),
    template: graphql(`mutation TrainingImportTemplate { file: trainingImportTemplate { id downloadUrl } }`),
  },
} as const

export type ImportKind = keyof typeof IMPORTS
export const isImportKind = (text: string): text is ImportKind => Object.hasOwn(IMPORTS, text)

export const KIND_TITLES: Record<ImportKind, TextKey> = {
  students: 'importStudents',
  registers: 'importRegisters',
  payments: 'importPayments',
  'bank-returns': 'importBankReturns',
  gifts: 'importGifts',
  accounts: 'importAccounts',
  whereabouts: 'importWhereabouts',
  needs: 'importNeeds',
  vouchers: 'importVouchers',
  pairings: 'importPairings',
  visits: 'importVisits',
  trainings: 'importTrainings',
}

/** What a file of the kind holds. */
export const KIND_HINTS: Record<ImportKind, TextKey> = {
  students: 'importStudentsHint',
  registers: 'importRegistersHint',
  payments: 'importPaymentsHint',
  'bank-returns': 'importBankReturnsHint',
  gifts: 'importGiftsHint',
  accounts: 'importAccountsHint',
  whereabouts: 'importWhereaboutsHint',
  needs: 'importNeedsHint',
  vouchers: 'importVouchersHint',
  pairings: 'importPairingsHint',
  visits: 'importVisitsHint',
  trainings: 'importTrainingsHint',
}

/** Kinds of which the file tells of a day. */
export const HAS_DAY: readonly ImportKind[] = ['students', 'registers', 'whereabouts', 'pairings']
/** Those of them that say of a whole list who is on it: who is not on it any more ends. */
export const IS_SNAPSHOT: readonly ImportKind[] = ['students', 'registers']

/** Whether a file is of one county, which its sender names. */
export const isOfCounty = (kind: ImportKind, viewer: Viewer): boolean =>
  kind !== 'vouchers' && viewer.audience !== 'SCHOOL'

/** What an organisation sends in. */
export function kindsOf(viewer: Viewer): ImportKind[] {
  switch (viewer.audience) {
    case 'EDUCATION':
      return [
        'students',
        'whereabouts',
        'accounts',
        'payments',
        'bank-returns',
        'gifts',
        'needs',
        'pairings',
        'visits',
        'trainings',
      ]
    case 'REGISTER':
      return ['registers', 'payments', 'bank-returns', 'pairings', 'visits', 'trainings']
    case 'PARTNER':
      return ['gifts', 'vouchers']
    case 'SCHOOL':
      return ['needs', 'pairings', 'visits']
    default:
      return []
  }
}
