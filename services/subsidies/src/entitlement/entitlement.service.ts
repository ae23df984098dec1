import { made, type RowOf } from '@dianming/shared/database/statement'
import { bilingual } from '@dianming/shared/subgraph/bilingual'
import { type Category, REGISTER_OF_CATEGORY } from '@dianming/shared/subgraph/enums'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { rowById } from '@dianming/shared/subgraph/row-by-id'
import { inBoth, STAGE_WORDS, type Words } from '@dianming/shared/vocabulary/words'
import { entitlementLoad } from '../generated/statements.js'
import { Entitlement } from './entitlement.entity.js'

type EntitlementRow = RowOf<typeof entitlementLoad>

const basisOf = ({ censusOn, stage, boarder, standardSource, tier, months, basisKind }: EntitlementRow): Words => {
  const [chinese, english] = STAGE_WORDS[stage] ?? [stage, stage]
  const isAhead = basisKind === 'LAST_ROLL'
  const parts = [
    `${isAhead ? '上学期名单' : `${censusOn} 学籍`}：${chinese}${boarder ? '寄宿' : '走读'}`,
    tier && `认定：${tier}`,
    months && `按 ${months} 个月计`,
    `标准依据：${standardSource}`,
  ]
  const inEnglish = [
    `${isAhead ? 'last term’s list' : `enrolled ${censusOn}`}: ${english}, ${boarder ? 'boarder' : 'day student'}`,
    tier && `recognised: ${tier}`,
    months && `for ${months} months`,
    `standard: ${standardSource}`,
  ]
  return [parts.filter(Boolean).join('；'), inEnglish.filter(Boolean).join('; ')]
}

const said = (words: Words) => ({ basis: inBoth(words), basisText: bilingual(words) })

/**
 * A register bureau reads only the categories that its own register holds, and nothing of what schools recognised or disputed, nor
 * which other programme the child has.
 */
export function toEntitlement(context: OperationContext, row: EntitlementRow): Entitlement {
  context.concerns(row.studentId)
  const { audience, register } = context.principal
  if (audience !== 'REGISTER') return Object.assign(made(Entitlement, row), said(basisOf(row)))
  return Object.assign(made(Entitlement, row), {
    ...said(basisOf({ ...row, tier: null })),
    categories: (row.categories as Category[]).filter(c => REGISTER_OF_CATEGORY[c] === register),
    reason: null,
    tier: null,
    checkStatus: null,
    checkReason: null,
  })
}

export const loadEntitlement = (context: OperationContext, id: string): Promise<Entitlement | null> =>
  rowById(context, entitlementLoad, toEntitlement, id)
