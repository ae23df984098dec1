import { rows } from '@dianming/shared/database/statement'
import { type Export, type MakeExport, startExport } from '@dianming/shared/http/exports/export'
import { sightOf } from '@dianming/shared/subgraph/access'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { BadInput, NotFound } from '@dianming/shared/vocabulary/errors'
import { gradeWords } from '@dianming/shared/vocabulary/words'
import { giftSchool, itemLoad, needSheet } from '../generated/statements.js'

const MAX_ITEMS = 10
const WIDTHS = { id: 38, name: 12, number: 22, place: 12, item: 14, note: 24 }

/** Asks for a school's survey sheet. NOT_FOUND for a school that the caller does not speak for, BAD_USER_INPUT. */
export async function startSurveySheet(
  context: OperationContext,
  items: readonly string[],
  schoolCode: string | null,
): Promise<Export> {
  const codes = [...new Set(items)]
  if (codes.length < 1 || codes.length > MAX_ITEMS)
    throw new BadInput(`请选择 1 到 ${MAX_ITEMS} 种物品`, `choose 1 to ${MAX_ITEMS} items`)
  const known = await rows(context.em, itemLoad, { codes })
  if (known.length < codes.length) throw new BadInput('item 不在物品目录中', 'an item is not in the catalogue')
  const code = schoolCode ?? context.principal.schools[0] ?? null
  if (!code) throw new BadInput('请给出 schoolCode', 'give schoolCode')
  const [school] = await rows(context.em, giftSchool, { schoolCode: code })
  const isOwn = context.principal.schools.includes(code)
  const isHeld = Boolean(context.principal.region && school?.region.startsWith(context.principal.region))
  if (!school || !(isOwn || isHeld)) throw new NotFound('该学校')
  return startExport(context, 'donations', 'SurveySheet', { schoolCode: code, items: codes.join(',') })
}

/** Makes a school's survey sheet: its named children, a column an item. */
export const surveySheet: MakeExport = async (context, { schoolCode = '', items = '' }) => {
  const codes = items.split(',')
  const known = await rows(context.em, itemLoad, { codes })
  const named = codes.map(code => known.find(item => item.code === code)?.name ?? code)
  const children = await rows(context.em, needSheet, { schoolCode })
  context.concerns(...children.map(child => child.id))
  const isWhole = sightOf(context.principal, 'Student.registryNumber') === 'WHOLE'
  return {
    fileName: `摸底表-${schoolCode}.xlsx`,
    sheets: async () => [
      {
        name: '摸底表',
        widths: [
          WIDTHS.name,
          WIDTHS.place,
          WIDTHS.place,
          ...named.map(() => WIDTHS.item),
          WIDTHS.note,
          WIDTHS.number,
          WIDTHS.id,
        ],
        headingRows: 1,
        numbers: 'General',
        rows: [
          { isHeading: true, cells: ['姓名', '年级', '班级', ...named, '原因', '学籍号', '学生编号'] },
          ...children.map(child => ({
            cells: [
              child.name,
              gradeWords(child.stage, child.grade)[0],
              child.className,
              ...named.map(() => ''),
              '',
              isWhole ? context.personalData.decrypt(child.registryCipher) : '',
              child.id,
            ],
          })),
        ],
      },
      {
        name: '填写说明',
        widths: [80],
        headingRows: 0,
        numbers: 'General',
        rows: [
          { cells: ['每种物品一列：有、无、不清。没有填写和“不清”的视为未问到，可再次填报。'] },
          { cells: ['原有物品已损坏、遗失或与家人合用的，请在“原因”一栏写：损坏、遗失、合用。'] },
          { cells: ['请勿改动“学生编号”一列；同一家庭共用的物品（如宽带）兄弟姐妹只计一次。'] },
        ],
      },
    ],
  }
}
