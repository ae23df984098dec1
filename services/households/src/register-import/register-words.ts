import { wordIn } from '@dianming/shared/http/imports/word-in'
import type { Category, Register } from '@dianming/shared/subgraph/enums'

/** The words that each register uses for its categories; in 2020 one said 建档立卡贫困户. */
const CATEGORIES: Partial<Record<Register, Record<string, Category>>> = {
  RURAL_REVITALISATION: {
    脱贫户: 'LIFTED',
    脱贫家庭: 'LIFTED',
    已脱贫户: 'LIFTED',
    已脱贫: 'LIFTED',
    建档立卡: 'LIFTED',
    建档立卡户: 'LIFTED',
    建档立卡贫困户: 'LIFTED',
    一般脱贫户: 'LIFTED',
    脱贫不稳定户: 'MON_UNSTABLE',
    脱贫不稳定: 'MON_UNSTABLE',
    边缘易致贫户: 'MON_EDGE',
    边缘易致贫: 'MON_EDGE',
    边缘户: 'MON_EDGE',
    突发严重困难户: 'MON_SUDDEN',
    突发严重困难: 'MON_SUDDEN',
  },
  CIVIL_AFFAIRS: {
    城乡低保: 'DIBAO',
    低保: 'DIBAO',
    低保户: 'DIBAO',
    城市低保: 'DIBAO',
    农村低保: 'DIBAO',
    最低生活保障: 'DIBAO',
    低保边缘家庭: 'DIBAO_MARGIN',
    低保边缘: 'DIBAO_MARGIN',
    低保边缘户: 'DIBAO_MARGIN',
    特困供养: 'TEKUN',
    特困人员: 'TEKUN',
    特困供养人员: 'TEKUN',
    特困: 'TEKUN',
    孤儿: 'ORPHAN',
    事实无人抚养儿童: 'DE_FACTO_UNSUPPORTED',
    事实无人抚养: 'DE_FACTO_UNSUPPORTED',
  },
  DISABLED_FEDERATION: {
    残疾学生: 'DISABLED_STUDENT',
    残疾儿童: 'DISABLED_STUDENT',
    残疾人: 'DISABLED_STUDENT',
    残疾人子女: 'DISABLED_PARENT',
    残疾家庭子女: 'DISABLED_PARENT',
  },
  VETERANS_AFFAIRS: { 烈士子女: 'MARTYR', 烈士遗属: 'MARTYR' },
}

/** Categories that a cell of this register names (several are divided by 、 or ,); null when one is unknown. */
export function parseCategories(register: string, text: string): Category[] | null {
  const category = wordIn(CATEGORIES[register as Register] ?? {})
  const found = text
    .split(/[、,;/|]/u)
    .filter(word => word.trim())
    .map(word => category(word.trim()))
  return found.length && found.every(each => each !== undefined) ? [...new Set(found)] : null
}

/** 风险是否已消除. */
export const parseYesNo = wordIn<boolean>({
  是: true,
  已消除: true,
  已解除: true,
  否: false,
  FALSE: false,
  TRUE: true,
  未消除: false,
  未解除: false,
})
