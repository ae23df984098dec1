import type { OperationContext } from '@dianming/shared/context'
import { REGISTER_OF_CATEGORY, type Stage } from '@dianming/shared/enums'
import { rowById } from '@dianming/shared/row-by-id'
import { STAGE_WORDS } from '@dianming/shared/words'
import { Entitlement } from './entitlement.entity.js'

export const ENTITLEMENT_COLUMNS = `id, student_id as "studentId", programme_code as "programmeCode", term, amount_fen::text as amount, census_on::text as "censusOn", stage, boarder, categories,
  standard_source as "standardSource", status`

export interface EntitlementRow extends Entitlement {
  censusOn: string
  stage: Stage
  boarder: boolean
  standardSource: string
}

const basisOf = ({ censusOn, stage, boarder, standardSource }: EntitlementRow): string => {
  const [chinese, english] = STAGE_WORDS[stage] ?? [stage, stage]
  return `${censusOn} 学籍：${chinese}${boarder ? '寄宿' : '走读'}；标准依据：${standardSource} (enrolled ${censusOn}: ${english}, ${boarder ? 'boarder' : 'day student'}; standard: ${standardSource})`
}

/** A register bureau reads only the categories that its own register holds. */
export function toEntitlement(context: OperationContext, row: EntitlementRow): Entitlement {
  context.touched(row.studentId)
  const { audience, register } = context.principal
  const categories =
    audience === 'REGISTER' ? row.categories.filter(c => REGISTER_OF_CATEGORY[c] === register) : row.categories
  return Object.assign(new Entitlement(), row, { basis: basisOf(row), categories })
}

export const loadEntitlement = (context: OperationContext, id: string): Promise<Entitlement | null> =>
  rowById(
    context,
    `/* entitlement.load */ select ${ENTITLEMENT_COLUMNS} from subsidies.entitlement where id = any ($1::uuid[])`,
    toEntitlement,
    id,
  )
