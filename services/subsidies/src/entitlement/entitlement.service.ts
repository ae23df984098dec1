import { REGISTER_OF_CATEGORY, type Stage } from '@dianming/shared/subgraph/enums'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { rowById } from '@dianming/shared/subgraph/row-by-id'
import { STAGE_WORDS } from '@dianming/shared/vocabulary/words'
import { Entitlement } from './entitlement.entity.js'

export const ENTITLEMENT_COLUMNS = `id, student_id as "studentId", programme_code as "programmeCode", term, amount_fen::text as amount, census_on::text as "censusOn", stage, boarder, categories,
  standard_source as "standardSource", status, reason, tier, months, basis_kind as "basisKind", check_status as "checkStatus", check_reason as "checkReason", school_id as "schoolId", grade, class_name as "className"`

export interface EntitlementRow extends Entitlement {
  censusOn: string
  stage: Stage
  boarder: boolean
  standardSource: string
  months: number | null
  basisKind: string
}

const basisOf = ({ censusOn, stage, boarder, standardSource, tier, months, basisKind }: EntitlementRow): string => {
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
  return `${parts.filter(Boolean).join('；')} (${inEnglish.filter(Boolean).join('; ')})`
}

/**
 * A register bureau reads only the categories that its own register holds, and nothing of what schools recognised or disputed, nor
 * which other programme the child has.
 */
export function toEntitlement(context: OperationContext, row: EntitlementRow): Entitlement {
  context.touched(row.studentId)
  const { audience, register } = context.principal
  if (audience !== 'REGISTER') return Object.assign(new Entitlement(), row, { basis: basisOf(row) })
  return Object.assign(new Entitlement(), row, {
    basis: basisOf({ ...row, tier: null }),
    categories: row.categories.filter(c => REGISTER_OF_CATEGORY[c] === register),
    reason: null,
    tier: null,
    checkStatus: null,
    checkReason: null,
  })
}

export const loadEntitlement = (context: OperationContext, id: string): Promise<Entitlement | null> =>
  rowById(
    context,
    `/* entitlement.load */ select ${ENTITLEMENT_COLUMNS} from subsidies.entitlement where id = any ($1::uuid[])`,
    toEntitlement,
    id,
  )
