import { wordIn } from '@dianming/shared/http/imports/word-in'
import type { AidChannel, AidForm, AidPurpose } from '@dianming/shared/subgraph/enums'

const FORMS: Record<string, AidForm> = {
  现金: 'CASH',
  资金: 'CASH',
  转账: 'CASH',
  物资: 'GOODS',
  实物: 'GOODS',
  物品: 'GOODS',
  服务: 'SERVICE',
  减免: 'WAIVER',
  免费: 'WAIVER',
}
const PURPOSES: Record<string, AidPurpose> = {
  生活: 'LIVING',
  生活费: 'LIVING',
  助学: 'LIVING',
  学费: 'TUITION',
  住宿: 'BOARD',
  食宿: 'BOARD',
  营养: 'NUTRITION',
  设备: 'DEVICE',
  电子设备: 'DEVICE',
  网络: 'CONNECTIVITY',
  通信: 'CONNECTIVITY',
  图书: 'BOOKS',
  书籍: 'BOOKS',
  学习用品: 'BOOKS',
  衣物: 'CLOTHING',
  服装: 'CLOTHING',
  心理: 'COUNSELLING',
  心理辅导: 'COUNSELLING',
  辅导: 'TUTORING',
  学业辅导: 'TUTORING',
  交通: 'TRAVEL',
  医疗: 'MEDICAL',
  住房: 'HOUSING',
  奖励: 'AWARD',
  奖学金: 'AWARD',
  其他: 'OTHER',
}

export const parseForm = wordIn<AidForm>(FORMS)
export const parsePurpose = wordIn<AidPurpose>(PURPOSES)

const SCHOOL = /小学|中学|学校|幼儿园|大学|学院|中职|职教/u

/**
 * Channel of a giver from its 统一社会信用代码 (GB 32100: who registered it, then what it is) and, for public institutions, its
 * name: civil affairs register charities (5), the market administration companies (9), the staffing office bodies (1).
 */
export function channelOf(uscc: string, name: string): AidChannel {
  if (SCHOOL.test(name) && /^(1|52)/.test(uscc)) return 'SCHOOL'
  if (uscc.startsWith('5')) return 'CHARITY'
  if (uscc.startsWith('9')) return 'COMPANY'
  return uscc.startsWith('1') ? 'GOVERNMENT' : 'CHARITY'
}
