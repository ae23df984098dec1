import { findImport } from '@dianming/shared/http/imports/import'
import { buildSubgraph } from '@dianming/shared/subgraph/federation'
import { AdmissionResolver } from './admission/admission.resolver.js'
import { BeneficiaryResolver, StudentAidCodeResolver } from './beneficiary/beneficiary.resolver.js'
import { DonationResolver } from './donation/donation.resolver.js'
import { loadDonation } from './donation/donation.service.js'
import { Student } from './gift/gift.entity.js'
import { GiftResolver, StudentGiftsResolver } from './gift/gift.resolver.js'
import { loadGift } from './gift/gift.service.js'
import { GiftImport, GiftImportResolver } from './gift-import/gift-import.resolver.js'
import { GiftRequestResolver } from './gift-request/gift-request.resolver.js'
import { ItemResolver } from './item/item.resolver.js'
import { Difficulty } from './need/need.entity.js'
import {
  DifficultyNeedResolver,
  NeedCountResolver,
  NeedRecordResolver,
  NeedResolver,
  StudentNeedsResolver,
} from './need/need.resolver.js'
import { loadNeed } from './need/need.service.js'
import { NeedImport, NeedImportResolver } from './need-import/need-import.resolver.js'
import { OpenDataResolver } from './open-data/open-data.resolver.js'
import { OverlapResolver } from './overlap/overlap.resolver.js'
import { PartnerResolver } from './partner/partner.resolver.js'
import { loadPartner } from './partner/partner.service.js'
import { PurposeChangeResolver } from './purpose-change/purpose-change.resolver.js'
import { loadReservation, ReservationResolver } from './reservation/reservation.resolver.js'
import {
  DonationSharesResolver,
  FunderShareResolver,
  GiftSharesResolver,
  ShareOfferResolver,
} from './share/share.resolver.js'
import { DonationUseResolver } from './use/use.resolver.js'
import { GiftVoucherResolver, VoucherResolver } from './voucher/voucher.resolver.js'
import { VoucherImport, VoucherImportResolver } from './voucher-import/voucher-import.resolver.js'
import { WebhookResolver } from './webhook/webhook.resolver.js'

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
      FunderShareResolver,
      ShareOfferResolver,
      GiftSharesResolver,
      DonationSharesResolver,
      DonationUseResolver,
      PurposeChangeResolver,
      DifficultyNeedResolver,
      NeedRecordResolver,
      NeedResolver,
      NeedCountResolver,
      StudentNeedsResolver,
      NeedImportResolver,
      AdmissionResolver,
      ReservationResolver,
      GiftVoucherResolver,
      VoucherResolver,
      VoucherImportResolver,
      WebhookResolver,
      OpenDataResolver,
    ],
    {
      Student: reference => ({ id: reference.id }),
      Partner: (reference, context) => loadPartner(context, reference.id ?? ''),
      Donation: (reference, context) => loadDonation(context, reference.id ?? ''),
      Gift: (reference, context) => loadGift(context, reference.id ?? ''),
      Difficulty: ({ id }) => (id ? Object.assign(new Difficulty(), { id }) : null),
      Need: (reference, context) => loadNeed(context, reference.id ?? ''),
      Reservation: (reference, context) => loadReservation(context, reference.id ?? ''),
      NeedImport: (reference, context) => findImport(context, 'donations', NeedImport, reference.id ?? ''),
      VoucherImport: (reference, context) => findImport(context, 'donations', VoucherImport, reference.id ?? ''),
      GiftImport: (reference, context) => findImport(context, 'donations', GiftImport, reference.id ?? ''),
    },
    [Student, Difficulty],
  )
