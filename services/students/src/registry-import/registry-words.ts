import type { EnrolmentStatus, Sex, Stage } from '@dianming/shared/enums'
import { wordIn } from '@dianming/shared/imports/word-in'

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
  走读: false,
  走读生: false,
  通学: false,
  否: false,
  非寄宿: false,
  不寄宿: false,
}
const SEXES: Record<string, Sex> = { 男: 'MALE', 男性: 'MALE', 女: 'FEMALE', 女性: 'FEMALE' }
const NUMERALS = '一二三四五六七八九'
/** Grade one of each stage counted from 一年级: 七年级 is junior grade one. */
const OFFSETS: Partial<Record<Stage, number>> = { JUNIOR: 6, SENIOR: 9 }
const NURSERY: Record<string, number> = { 小班: 1, 中班: 2, 大班: 3, 学前班: 3 }

const nurseryYear = wordIn(NURSERY)

export const parseStage = wordIn<Stage>(STAGES)
export const parseStatus = wordIn<EnrolmentStatus>(STATUSES)
export const parseBoarding = wordIn<boolean>(BOARDING)
export const parseSex = wordIn<Sex>(SEXES)

/** The school year begins on 1 September. */
const FIRST_MONTH = 9

/** Grade within its stage: 3, 三年级, 初一, 高二, 七年级 (junior one), 中班, or the year of entry (2019级) as of a day. */
export function parseGrade(text: string, stage: Stage | null, asOf: string): number | null {
  const year = nurseryYear(text)
  if (year) return year
  const plain = text.normalize('NFKC')
  const cohort = /^(20\d\d)(?:级|届入学)$/.exec(plain)
  if (cohort) return gradeOfCohort(Number(cohort[1]), asOf)
  const match = /^(?:小学|初中?|高中?|中职|职高|大)?([1-9一二三四五六七八九])(?:年级|年)?$/.exec(plain)
  if (!match?.[1]) return null
  const number = Number(match[1]) || NUMERALS.indexOf(match[1]) + 1
  const offset = (stage && OFFSETS[stage]) || 0
  return number > offset && offset > 0 && number > 3 ? number - offset : number
}

/** The grade that whoever entered the stage in `year` is in on a day; null when that is none. */
function gradeOfCohort(year: number, asOf: string): number | null {
  const schoolYear = Number(asOf.slice(0, 4)) - (Number(asOf.slice(5, 7)) < FIRST_MONTH ? 1 : 0)
  const grade = schoolYear - year + 1
  return grade >= 1 && grade <= 9 ? grade : null
}
