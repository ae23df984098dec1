import type { Words } from '@dianming/shared/words'

export const BATCH_KIND_WORDS: Record<string, Words> = {
  REGULAR: ['正常发放', 'regular'],
  ADVANCE: ['预拨', 'advance'],
  TOP_UP: ['补差', 'top-up'],
  REISSUE: ['退回补发', 'reissue'],
  CLAWBACK: ['追回', 'clawback'],
}
export const BATCH_STATUS_WORDS: Record<string, Words> = {
  DRAFT: ['草稿', 'draft'],
  REVIEWED: ['已复核', 'reviewed'],
  PUBLICISED: ['公示中', 'publicised'],
  APPROVED: ['已批准', 'approved'],
  SENT: ['已发送', 'sent'],
  SETTLED: ['已结清', 'settled'],
  CANCELLED: ['已取消', 'cancelled'],
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
export const LEFT_OUT_WORDS: Record<string, Words> = {
  NOT_CHECKED: ['学校未核对名单', 'school has not checked its list'],
  DISPUTED: ['学校有异议', 'disputed by the school'],
  NO_PAYEE: ['没有收款账户', 'no account'],
  PAYEE_NOT_STUDENT: ['账户不是学生本人的', 'not the student’s own account'],
  NO_LONGER_DUE: ['已不应发放', 'no longer due'],
}
export const LIST_CHECK_WORDS: Record<string, Words> = {
  CONFIRMED: ['已确认', 'confirmed'],
  DISPUTED: ['有异议', 'disputed'],
}
/** What a batch goes through, in order. */
export const STEPS = ['DRAFT', 'REVIEWED', 'PUBLICISED', 'APPROVED', 'SENT', 'SETTLED'] as const
