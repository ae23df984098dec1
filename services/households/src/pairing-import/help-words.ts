import { wordIn } from '@dianming/shared/http/imports/word-in'
import type { AidPurpose } from '@dianming/shared/subgraph/enums'
import type { HelperKind } from '../helper/helper.entity.js'
import type { ComfortPayer, VisitKind, VisitWay } from '../visit/visit.entity.js'

/** The words of lists of helpers and of sheets of visits. */
const KINDS: Record<string, HelperKind> = {
  干部: 'CADRE',
  帮扶干部: 'CADRE',
  机关干部: 'CADRE',
  驻村干部: 'CADRE',
  教师: 'TEACHER',
  老师: 'TEACHER',
  班主任: 'TEACHER',
  志愿者: 'VOLUNTEER',
  大学生志愿者: 'VOLUNTEER',
  社工: 'VOLUNTEER',
}
const PURPOSES: Record<string, AidPurpose> = {
  学业辅导: 'TUTORING',
  学习辅导: 'TUTORING',
  学业: 'TUTORING',
  辅导: 'TUTORING',
  送教上门: 'TUTORING',
  心理辅导: 'COUNSELLING',
  心理: 'COUNSELLING',
  心理疏导: 'COUNSELLING',
  生活: 'LIVING',
  生活帮扶: 'LIVING',
  生活照料: 'LIVING',
  医疗: 'MEDICAL',
  健康: 'MEDICAL',
  住房: 'HOUSING',
  产业: 'OTHER',
  就业: 'OTHER',
  综合帮扶: 'OTHER',
  其他: 'OTHER',
}
const REGISTERS: Record<string, string> = {
  乡村振兴: 'RURAL_REVITALISATION',
  乡村振兴局: 'RURAL_REVITALISATION',
  扶贫: 'RURAL_REVITALISATION',
  扶贫办: 'RURAL_REVITALISATION',
  农业农村: 'RURAL_REVITALISATION',
  农业农村局: 'RURAL_REVITALISATION',
  民政: 'CIVIL_AFFAIRS',
  民政局: 'CIVIL_AFFAIRS',
  残联: 'DISABLED_FEDERATION',
  退役军人: 'VETERANS_AFFAIRS',
  退役军人事务局: 'VETERANS_AFFAIRS',
}
const VISITS: Record<string, VisitKind> = {
  送温暖: 'COMFORT',
  慰问: 'COMFORT',
  走访慰问: 'COMFORT',
  解困难: 'SOLVE',
  解决困难: 'SOLVE',
  找路子: 'LIVELIHOOD',
  找门路: 'LIVELIHOOD',
  产业帮扶: 'LIVELIHOOD',
  学习辅导: 'STUDY',
  学业辅导: 'STUDY',
  心理辅导: 'COUNSELLING',
  心理疏导: 'COUNSELLING',
  送教上门: 'HOME_TEACHING',
  送教: 'HOME_TEACHING',
  学习规划: 'PLANNING',
  学业规划: 'PLANNING',
}
const WAYS: Record<string, VisitWay> = {
  上门: 'HOME',
  入户: 'HOME',
  电话: 'PHONE',
  网络: 'ONLINE',
  线上: 'ONLINE',
  微信: 'ONLINE',
  视频: 'ONLINE',
  在校: 'SCHOOL',
  学校: 'SCHOOL',
}
const PAYERS: Record<string, ComfortPayer> = {
  财政: 'BUDGET',
  财政资金: 'BUDGET',
  单位: 'BUDGET',
  学校: 'SCHOOL',
  本人: 'HELPER',
  个人: 'HELPER',
  帮扶人: 'HELPER',
  自费: 'HELPER',
}

export const parseHelperKind = wordIn(KINDS)
export const parseRegister = wordIn(REGISTERS)
export const parseVisitKind = wordIn(VISITS)
export const parseWay = wordIn(WAYS)
export const parsePayer = wordIn(PAYERS)

const purposeIn = wordIn(PURPOSES)
/** What a cell names, one or several; null when a word of it is none. */
export function parsePurposes(text: string): AidPurpose[] | null {
  const found = text
    .split(/[、，,;；/+和]/u)
    .map(word => word.trim())
    .filter(Boolean)
    .map(purposeIn)
  return found.length > 0 && found.every(purpose => purpose !== undefined)
    ? [...new Set(found.filter(purpose => purpose !== undefined))]
    : null
}

/** 是, 否 and what else sheets write for them. */
export const parseYesNo = wordIn<boolean>({
  是: true,
  有: true,
  已签: true,
  已签收: true,
  '√': true,
  '✓': true,
  y: true,
  Y: true,
  '1': true,
  否: false,
  无: false,
  未签: false,
  未签收: false,
  '×': false,
  n: false,
  N: false,
  '0': false,
})
