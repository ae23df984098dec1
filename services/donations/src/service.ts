import { importExports } from '@dianming/shared/http/imports/import-exports'
import { importTask } from '@dianming/shared/http/imports/import-job'
import { uploadHandler } from '@dianming/shared/http/imports/upload'
import type { ServiceDefinition } from '@dianming/shared/http/service'
import { repeat } from '@dianming/shared/jobs/repeat'
import { donationUseSheet } from './donation/donation-use-sheet.js'
import { endPromises } from './gift/gift-promise.js'
import { giftImport } from './gift-import/gift-import.js'
import { endReservations, publishDaily } from './need/need-daily.js'
import { surveySheet } from './need/survey-sheet.js'
import { needImport } from './need-import/need-import.js'
import { openDataFile } from './open-data/open-data.js'
import { Partner } from './partner/partner.entity.js'
import { build } from './schema.js'
import { signSheet, voucherCodes } from './voucher/voucher-sheets.js'
import { voucherImport } from './voucher-import/voucher-import.js'
import { deliverWebhooks, tidyWebhooks } from './webhook/deliver.js'

/** How often promises that nobody confirmed are looked for. */
const LOOK_EVERY_MS = 60_000
/** How often messages to partners' programs are looked for. */
const SEND_EVERY_MS = 1000
const KINDS = { GiftImport: giftImport, NeedImport: needImport, VoucherImport: voucherImport }

/** The service of social donations. */
export const donations: ServiceDefinition = {
  name: 'donations',
  entities: [Partner],
  build,
  tasks: ({ personalData, log }) => ({
    import: importTask('donations', KINDS, personalData, log),
  }),
  http: parts => uploadHandler('donations', parts),
  exports: {
    ...importExports('donations', KINDS),
    DonationUse: donationUseSheet,
    OpenData: openDataFile,
    SurveySheet: surveySheet,
    VoucherCodes: voucherCodes,
    SignSheet: signSheet,
  },
  background: ({ log, personalData, config }, pool) => {
    const stops = [
      repeat(LOOK_EVERY_MS, log, 'promises and needs wait for the database', async () => {
        await endPromises(pool)
        await endReservations(pool)
        await publishDaily(pool)
        await tidyWebhooks(pool)
      }),
      repeat(SEND_EVERY_MS, log, 'messages wait for the database', () =>
        deliverWebhooks(pool, personalData, config.webhookLoopback),
      ),
    ]
    return async () => {
      await Promise.all(stops.map(stop => stop()))
    }
  },
}
