import type { Words } from '@dianming/shared/vocabulary/words'

/** A gap: something is missing. An overlap: something is doubled. */
export const FINDING_KIND_WORDS: Record<string, Words> = {
  GAP: ['缺漏', 'gap'],
  OVERLAP: ['重复', 'overlap'],
}

export const FINDING_STATUS_WORDS: Record<string, Words> = {
  OPEN: ['待处理', 'open'],
  CONFIRMED: ['已确认属实', 'confirmed'],
  DISMISSED: ['已说明无需处理', 'dismissed'],
  DISPUTED: ['各单位意见不一', 'disputed'],
}

export const VERDICT_WORDS: Record<string, Words> = {
  CONFIRM: ['确认属实', 'It is so'],
  DISMISS: ['无需处理', 'Nothing to mend'],
}
