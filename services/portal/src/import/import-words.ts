import type { Words } from '@dianming/shared/vocabulary/words'

export const IMPORT_STATUS_WORDS: Record<string, Words> = {
  AWAITING_FILE: ['等待文件', 'awaits its file'],
  READING: ['正在读取', 'reading'],
  HELD: ['待确认', 'held'],
  APPLYING: ['正在写入', 'applying'],
  DONE: ['已完成', 'done'],
  REFUSED: ['文件被退回', 'file refused'],
  FAILED: ['系统未完成', 'failed'],
}
/** Why a file waits for a yes. */
export const HOLD_WORDS: Record<string, Words> = {
  ENDS_MANY: [
    '超过 5% 的人不在这份名单里：可能只是其中一部分，或是旧表。',
    'Over 5 % are not in this file: it may be a part, or an old one.',
  ],
  BAD_ROWS: ['有问题或重复的行过多。', 'Too many rows are bad or stand twice.'],
  OLDER_THAN_KNOWN: ['已有数据日期更新的名单。', 'A newer file of this scope is already in.'],
  STUDY_ELSEWHERE: [
    '新增人员中有较多在外区县就读；确认后，就读地教育部门会逐一收到告知。',
    'Many of the new persons study in another county, whose education bureau will hear of each.',
  ],
  RENAMES_SCHOOLS: [
    '名册里有学校的名称与登记的不同；确认后，学校将按名册改名。',
    'Most rows of a school call it otherwise than the directory; a yes renames it.',
  ],
  CORRECTS: [
    '有些行是此前名单的更正；下表列出每一处改动，确认后生效。',
    'Some rows mend an earlier list; each change is listed below and holds once you confirm.',
  ],
}
/** Statuses that change by themselves. */
export const GOING = ['READING', 'APPLYING']
