import type { Words } from '@dianming/shared/vocabulary/words'

export const TRANSFER_STATUS_WORDS: Record<string, Words> = {
  ASKED: ['待转出地答复', 'waits for the other county'],
  RELEASED: ['已转入', 'moved'],
  REFUSED: ['不同意', 'refused'],
  CONTESTED: ['待平台裁定', 'before the platform'],
  UNDONE: ['已撤销', 'taken back'],
}
