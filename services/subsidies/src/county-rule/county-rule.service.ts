import { rows } from '@dianming/shared/database/statement'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { countyRuleRule } from '../generated/statements.js'
import { CountyRule } from './county-rule.entity.js'

/** What a county does otherwise than everybody; the usual where it says nothing. */
export async function countyRule(context: OperationContext, region: string): Promise<CountyRule> {
  const [own] = await rows(context.em, countyRuleRule, { region })
  return Object.assign(
    new CountyRule(),
    own ?? {
      region,
      noticeWorkingDays: 5,
      needsSchoolCheck: true,
      reservationDays: 14,
      pairingCategories: null,
      bankColumns: null,
      bankEncoding: 'utf-8',
      source: null,
    },
  )
}
