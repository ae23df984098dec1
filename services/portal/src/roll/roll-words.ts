import type { Words } from '@dianming/shared/words'

export const ROLL_STATUS_WORDS: Record<string, Words> = {
  MATCHED: ['已匹配在校', 'in school'],
  REVIEW: ['待核对', 'to review'],
  NOT_IN_SCHOOL: ['适龄未入学', 'of age, not in school'],
  PAST_COMPULSORY: ['16 至 18 岁未在校', '16 to 18, not in school'],
  ELSEWHERE: ['在外就读', 'studies elsewhere'],
  ACCOUNTED: ['已说明原因', 'accounted for'],
  TOO_YOUNG: ['未到学龄', 'too young'],
  GROWN_UP: ['已成年', 'grown up'],
}
