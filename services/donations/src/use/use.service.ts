import { made, rows } from '@dianming/shared/database/statement'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { useOfDonation } from '../generated/statements.js'
import { DonationUse } from './use.entity.js'

/** What left a donation otherwise than as gifts, in its order; empty for who is not its giver. */
export const usesOf = async (context: OperationContext, donationId: string): Promise<DonationUse[]> =>
  (await context
    .loader<DonationUse[]>('uses.of.donation', async ids =>
      Map.groupBy(
        (await rows(context.em, useOfDonation, { ids })).map(row => made(DonationUse, row)),
        use => use.donationId,
      ),
    )
    .load(donationId)) ?? []
