import { findImport } from '@dianming/shared/http/imports/import'
import { buildSubgraph } from '@dianming/shared/subgraph/federation'
import { BeneficiaryResolver, StudentAidCodeResolver } from './beneficiary/beneficiary.resolver.js'
import { DonationResolver } from './donation/donation.resolver.js'
import { loadDonation } from './donation/donation.service.js'
import { Student } from './gift/gift.entity.js'
import { GiftResolver, StudentGiftsResolver } from './gift/gift.resolver.js'
import { loadGift } from './gift/gift.service.js'
import { GiftImport, GiftImportResolver } from './gift-import/gift-import.resolver.js'
import { GiftRequestResolver } from './gift-request/gift-request.resolver.js'
import { ItemResolver } from './item/item.resolver.js'
import { OverlapResolver } from './overlap/overlap.resolver.js'
import { PartnerResolver } from './partner/partner.resolver.js'
import { loadPartner } from './partner/partner.service.js'

/** The subgraph of social donations. */
export const build = () =>
  buildSubgraph(
    [
      PartnerResolver,
      DonationResolver,
      GiftResolver,
      StudentGiftsResolver,
      GiftImportResolver,
      GiftRequestResolver,
      ItemResolver,
      BeneficiaryResolver,
      StudentAidCodeResolver,
      OverlapResolver,
    ],
    {
      Student: reference => ({ id: reference.id }),
      Partner: (reference, context) => loadPartner(context, reference.id ?? ''),
      Donation: (reference, context) => loadDonation(context, reference.id ?? ''),
      Gift: (reference, context) => loadGift(context, reference.id ?? ''),
      GiftImport: (reference, context) => findImport(context, 'donations', GiftImport, reference.id ?? ''),
    },
    [Student],
  )
