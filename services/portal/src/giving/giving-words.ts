import type { Words } from '@dianming/shared/vocabulary/words'

export const GIFT_STATUS_WORDS: Record<string, Words> = {
  PLEDGED: ['待学校确认', 'awaits the school'],
  DELIVERED: ['已送达', 'delivered'],
  CONFIRMED: ['学校已确认', 'confirmed by the school'],
  CANCELLED: ['已撤销', 'cancelled'],
}

export const REQUEST_STATUS_WORDS: Record<string, Words> = {
  ASKED: ['已转学校确认', 'sent to the school'],
  MATCHED: ['学校已认领', 'the school knows the child'],
  DECLINED: ['学校未认领', 'declined by the school'],
}
