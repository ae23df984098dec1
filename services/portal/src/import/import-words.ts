import type { Words } from '@dianming/shared/words'

export const IMPORT_STATUS_WORDS: Record<string, Words> = {
  AWAITING_FILE: ['等待文件', 'awaits its file'],
  READING: ['正在读取', 'reading'],
  HELD: ['待确认', 'held'],
  APPLYING: ['正在写入', 'applying'],
  DONE: ['已完成', 'done'],
  REFUSED: ['文件被退回', 'file refused'],
  FAILED: ['系统未完成', 'failed'],
}
/** Statuses that change by themselves. */
export const GOING = ['READING', 'APPLYING']
