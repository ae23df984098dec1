import { rows } from '@dianming/shared/database/rows'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { BadInput } from '@dianming/shared/vocabulary/errors'
import { Coverage, Statement, StatementLine } from './statement.entity.js'

/** One of: a term, a school year, a calendar year. */
export interface Period {
  term?: string | null
  schoolYear?: string | null
  calendarYear?: number | null
}

/** The period as the database takes it; exactly one kind. */
export function periodKey({ term, schoolYear, calendarYear }: Period): string {
  const given = [term, schoolYear, calendarYear?.toString()].filter(value => value != null)
  const [key = ''] = given
  const isSchoolYear = /^(\d{4})-(\d{4})$/.exec(schoolYear ?? '')
  if (given.length !== 1)
    throw new BadInput('请给出 term、schoolYear、calendarYear 之一', 'give one of term, schoolYear, calendarYear')
  if (schoolYear != null && Number(isSchoolYear?.[1]) + 1 !== Number(isSchoolYear?.[2]))
    throw new BadInput('schoolYear 应如 2019-2020', 'schoolYear should look like 2019-2020')
  if (calendarYear != null && !/^(19|20)\d\d$/.test(key))
    throw new BadInput('calendarYear 应如 2020', 'calendarYear should look like 2020')
  return key
}

/** What was received in a region and period, of the caller's scope. */
export async function statementOf(
  context: OperationContext,
  region: string,
  period: string,
  dimensions: readonly string[],
): Promise<Statement> {
  const [total, ...lines] = await rows<StatementLine>(
    context.em,
    `/* statement */ select region, channel, programme, stage, persons, person_times as "personTimes", amount_fen as amount, unpriced, is_withheld as withheld from reconciliation.statement_of($1, $2, $3)`,
    [region, period, dimensions],
  )
  return Object.assign(new Statement(), total, {
    region,
    period,
    lines: lines.map(line => Object.assign(new StatementLine(), line)),
  })
}

const toCoverage = (row: Omit<Coverage, 'ratio'> | undefined): Coverage => {
  const { entitled = 0, helped = 0, pendingReview = 0, notInSchool = 0 } = row ?? {}
  return { entitled, helped, pendingReview, notInSchool, ratio: entitled ? helped / entitled : 1 }
}

/** Coverage of a region and period, of the caller's scope. */
export async function coverageOf(context: OperationContext, region: string, period: string): Promise<Coverage> {
  const [row] = await rows<Coverage>(
    context.em,
    `/* coverage */ select entitled, helped, pending_review as "pendingReview", not_in_school as "notInSchool" from reconciliation.coverage_of($1, $2)`,
    [region, period],
  )
  return toCoverage(row)
}

/** Coverage of a school for a term: its students now. */
export const coverageOfSchool = async (
  context: OperationContext,
  schoolId: string,
  term: string,
): Promise<Coverage | null> =>
  isId(schoolId)
    ? context
        .loader<Coverage>(`coverage.of.school:${term}`, async ids => {
          const found = await rows<Coverage & { id: string }>(
            context.em,
            `/* coverage.of.school */ select school.id, coalesce(due.entitled, 0)::int as entitled, coalesce(due.helped, 0)::int as helped, coalesce(open.lines, 0)::int as "pendingReview", 0 as "notInSchool"
             from unnest($1::uuid[]) as school(id)
             left join (select school_id, count(*) as entitled, count(*) filter (where is_helped) as helped from (
               select s.school_id, e.student_id, bool_and(exists (select from students.student o join subsidies.payment p on p.student_id = o.id where o.person_key = s.person_key and p.programme_code = e.programme_code
                 and (p.term = e.term or (g.per = 'SCHOOL_YEAR' and left(p.term, 9) = left(e.term, 9))) and p.status in ('SENT', 'CONFIRMED'))) as is_helped
               from students.student s join subsidies.entitlement e on e.student_id = s.id join subsidies.programme g on g.code = e.programme_code where s.school_id = any ($1) and e.term = $2 and e.status = 'NAMED' group by 1, 2) as child group by 1) as due on due.school_id = school.id
             left join (select s.school_id, count(distinct e.id) as lines from students.student s join reconciliation.roll_candidate c on c.student_id = s.id join reconciliation.roll_entry e on e.id = c.entry_id and e.status = 'REVIEW' and e.merged_into is null
               where s.school_id = any ($1) group by 1) as open on open.school_id = school.id`,
            [ids, term],
          )
          return new Map(found.map(row => [row.id, toCoverage(row)]))
        })
        .load(schoolId)
    : null

/** Terms of which the caller's county has records, the newest first. */
export const termsSeen = async (context: OperationContext): Promise<string[]> =>
  (
    await rows<{ term: string }>(context.em, '/* terms.seen */ select term from reconciliation.terms_seen() as term')
  ).map(({ term }) => term)
