import type { Words } from '@dianming/shared/vocabulary/words'

export const RELEASE_STATUS_WORDS: Record<string, Words> = {
  ASKED: ['待答复', 'waits for an answer'],
  RELEASED: ['已同意', 'released'],
  REFUSED: ['不同意', 'kept'],
}
