import { rows } from '@dianming/shared/database/rows'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { CountyRule } from './county-rule.entity.js'

/** What a county does otherwise than everybody; the usual where it says nothing. */
export async function countyRule(context: OperationContext, region: string): Promise<CountyRule> {
  const [own] = await rows<CountyRule>(
    context.em,
    `/* county.rule */ select region, notice_working_days as "noticeWorkingDays", needs_school_check as "needsSchoolCheck", bank_columns as "bankColumns", bank_encoding as "bankEncoding", source
     from subsidies.county_rule where starts_with($1, region) order by length(region) desc limit 1`,
    [region],
  )
  return Object.assign(
    new CountyRule(),
    own ?? {
      region,
      noticeWorkingDays: 5,
      needsSchoolCheck: true,
      bankColumns: null,
      bankEncoding: 'utf-8',
      source: null,
    },
  )
}
