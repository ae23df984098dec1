import { importExports } from '@dianming/shared/http/imports/import-exports'
import { importTask } from '@dianming/shared/http/imports/import-job'
import { uploadHandler } from '@dianming/shared/http/imports/upload'
import type { ServiceDefinition } from '@dianming/shared/http/service'
import { accountImport } from './account-import/account-import.js'
import { bankReturnImport } from './bank-return-import/bank-return-import.js'
import { namingTask } from './naming/name-entitlements.js'
import { bankCsv, bankSheet } from './paper/bank-file.js'
import { batchLetters, batchRoster, batchSignatures, batchSummary, publicNotice } from './paper/batch-papers.js'
import { noticePage } from './paper/notice-page.js'
import { paymentImport } from './payment-import/payment-import.js'
import { Programme } from './programme/programme.entity.js'
import { build } from './schema.js'

const KINDS = { PaymentImport: paymentImport, BankReturnImport: bankReturnImport, AccountImport: accountImport }

/** The service of government subsidies. */
export const subsidies: ServiceDefinition = {
  name: 'subsidies',
  entities: [Programme],
  build,
  tasks: ({ personalData, log }) => ({
    import: importTask('subsidies', KINDS, personalData, log),
    naming: namingTask(log),
  }),
  http: parts => uploadHandler('subsidies', parts),
  pages: noticePage,
  exports: {
    ...importExports('subsidies', KINDS),
    BankCsv: bankCsv,
    BankSheet: bankSheet,
    PublicNotice: publicNotice,
    BatchRoster: batchRoster,
    BatchSignatures: batchSignatures,
    BatchSummary: batchSummary,
    BatchLetters: batchLetters,
  },
}
