import { wordIn } from '@dianming/shared/http/imports/word-in'
import type { EnrolmentStatus, Stage } from '@dianming/shared/subgraph/enums'

/** The words that registries use, and what they mean here. */
const STAGES: Record<string, Stage> = {
  学前: 'PRESCHOOL',
  学前教育: 'PRESCHOOL',
  幼儿园: 'PRESCHOOL',
  小学: 'PRIMARY',
  初中: 'JUNIOR',
  普通初中: 'JUNIOR',
  普高: 'SENIOR',
  高中: 'SENIOR',
  普通高中: 'SENIOR',
  中职: 'SEC_VOC',
  职高: 'SEC_VOC',
  职业高中: 'SEC_VOC',
  中专: 'SEC_VOC',
  中等职业: 'SEC_VOC',
  中等职业学校: 'SEC_VOC',
  技工: 'SEC_VOC',
  高职: 'HIGHER_VOC',
  大专: 'HIGHER_VOC',
  专科: 'HIGHER_VOC',
  本科: 'UNDERGRAD',
  大学: 'UNDERGRAD',
  研究生: 'POSTGRAD',
  硕士: 'POSTGRAD',
  博士: 'POSTGRAD',
}
const STATUSES: Record<string, EnrolmentStatus> = {
  在读: 'ENROLLED',
  在校: 'ENROLLED',
  在籍: 'ENROLLED',
  正常: 'ENROLLED',
  休学: 'SUSPENDED',
  转出: 'TRANSFERRED',
  转学: 'TRANSFERRED',
  辍学: 'DROPPED',
  退学: 'DROPPED',
  毕业: 'GRADUATED',
  结业: 'GRADUATED',
  送教上门: 'HOME_TEACHING',
  送教: 'HOME_TEACHING',
  延缓入学: 'DEFERRED',
  缓学: 'DEFERRED',
  免予入学: 'EXEMPT',
  免学: 'EXEMPT',
}
const BOARDING: Record<string, boolean> = {
  寄宿: true,
  寄宿生: true,
  住校: true,
  住校生: true,
  住宿: true,
  是: true,
  TRUE: true,
  FALSE: false,
  走读: false,
  走读生: false,
  通学: false,
  否: false,
  非寄宿: false,
  不寄宿: false,
}
const NUMERALS = '一二三四五六七八九'
const NURSERY: Record<string, number> = { 小班: 1, 中班: 2, 大班: 3, 学前班: 3 }

const nurseryYear = wordIn(NURSERY)

export const parseStage = wordIn<Stage>(STAGES)
export const parseStatus = wordIn<EnrolmentStatus>(STATUSES)
export const parseBoarding = wordIn<boolean>(BOARDING)

/** The school year begins on 1 September. */
const FIRST_MONTH = 9

/** A grade as it is written: within its stage, or counted on from 一年级, as junior schools do (七年级). */
export interface WrittenGrade {
  grade: number
  isCounted: boolean
}

/** The lowest grade of a junior school that is counted on from primary: 六年级 of five and four years, 七年级 of six and three. */
const FIRST_COUNTED = 6
/** Stages that the first word of a grade is of. */
const PREFIX_OF: Record<string, readonly Stage[]> = {
  小: ['PRIMARY'],
  小学: ['PRIMARY'],
  初: ['JUNIOR'],
  初中: ['JUNIOR'],
  高: ['SENIOR', 'SEC_VOC'],
  高中: ['SENIOR'],
  中职: ['SEC_VOC'],
  职高: ['SEC_VOC'],
  大: ['HIGHER_VOC', 'UNDERGRAD'],
}

/** Reads a grade: 3, 三年级, 初一, 高二, 七年级, 预初 (六年级 of a junior school), 中班, or the year of entry (2019级) as of a day. */
export function parseGrade(text: string, stage: Stage | null, asOf: string): WrittenGrade | null {
  const year = nurseryYear(text)
  if (year) return stage === 'PRESCHOOL' || stage === null ? { grade: year, isCounted: false } : null
  if (/^预(初|备班?|备年级)$/.test(text)) return stage === 'JUNIOR' ? { grade: FIRST_COUNTED, isCounted: true } : null
  const cohort = /^(20\d\d)(?:级|届入学)$/.exec(text)
  if (cohort) {
    const grade = gradeOfCohort(Number(cohort[1]), asOf)
    return grade === null ? null : { grade, isCounted: false }
  }
  const match = /^(小学?|初中?|高中?|中职|职高|大)?([1-9一二三四五六七八九])(?:年级|年)?$/.exec(text)
  if (!match?.[2]) return null
  if (match[1] && stage && !PREFIX_OF[match[1]]?.includes(stage)) return null
  const grade = Number(match[2]) || NUMERALS.indexOf(match[2]) + 1
  return { grade, isCounted: stage === 'JUNIOR' && grade >= FIRST_COUNTED }
}

/** The grade that whoever entered the stage in `year` is in on a day; null when that is none. */
function gradeOfCohort(year: number, asOf: string): number | null {
  const schoolYear = Number(asOf.slice(0, 4)) - (Number(asOf.slice(5, 7)) < FIRST_MONTH ? 1 : 0)
  const grade = schoolYear - year + 1
  return grade >= 1 && grade <= 9 ? grade : null
}
