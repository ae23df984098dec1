import type { Words } from '@dianming/shared/vocabulary/words'

export const BATCH_KIND_WORDS: Record<string, Words> = {
  REGULAR: ['正常发放', 'regular'],
  ADVANCE: ['预拨', 'advance'],
  TOP_UP: ['补差', 'top-up'],
  REISSUE: ['退回补发', 'reissue'],
  CLAWBACK: ['追回', 'clawback'],
}
export const PAYMENT_STATUS_WORDS: Record<string, Words> = {
  PLANNED: ['待发', 'planned'],
  SENT: ['已发送', 'sent'],
  CONFIRMED: ['已到账', 'arrived'],
  RETURNED: ['已退回', 'returned'],
  REISSUED: ['已补发', 'paid again'],
  CLAWED_BACK: ['已追回', 'clawed back'],
  CANCELLED: ['已撤销', 'cancelled'],
}
export const LIST_CHECK_WORDS: Record<string, Words> = {
  CONFIRMED: ['已确认', 'confirmed'],
  DISPUTED: ['有异议', 'disputed'],
}
/** What a batch goes through, in order. */
export const STEPS = ['DRAFT', 'REVIEWED', 'PUBLICISED', 'APPROVED', 'SENT', 'SETTLED'] as const
