import { rows } from '@dianming/shared/database/statement'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { BadInput } from '@dianming/shared/vocabulary/errors'
import {
  statementApart,
  statementCoverage,
  statementCoverageOfSchool,
  statementStatement,
  statementTermsSeen,
} from '../generated/statements.js'
import { Coverage, Statement, StatementApart, StatementLine, StatementUnnamed } from './statement.entity.js'

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
  const [total, ...lines] = await rows(context.em, statementStatement, { region, period, dimensions })
  return Object.assign(new Statement(), total, {
    region,
    period,
    lines: lines.map(line => Object.assign(new StatementLine(), line)),
  })
}

/** What reached schools, villages and unlisted people. */
interface Apart {
  toSchools: StatementApart
  toVillages: StatementApart
  unnamed: StatementUnnamed
}

/** What stands beside a statement, of the caller's scope. */
export async function apartOf(context: OperationContext, region: string, period: string): Promise<Apart> {
  const found = await context
    .loader<Apart>(`statement.apart:${region}:${period}`, async () => {
      const lines = await rows(context.em, statementApart, { region, period })
      const of = (kind: string) => lines.find(line => line.countedAs === kind)
      const place = (kind: string) => {
        const { count = 0, amount = 0n, unpriced = 0 } = of(kind) ?? {}
        return Object.assign(new StatementApart(), { count: count ?? 0, amount: amount ?? 0n, unpriced: unpriced ?? 0 })
      }
      const unlisted = of('UNNAMED')
      const unnamed = Object.assign(new StatementUnnamed(), {
        deliveries: unlisted?.records ?? 0,
        count: unlisted?.count ?? 0,
        amount: unlisted?.amount ?? 0n,
      })
      return new Map([[`${region} ${period}`, { toSchools: place('SCHOOL'), toVillages: place('VILLAGE'), unnamed }]])
    })
    .load(`${region} ${period}`)
  if (!found) throw new Error('a statement lost what stands beside it')
  return found
}

const toCoverage = (row: Omit<Coverage, 'ratio'> | undefined): Coverage => {
  const { entitled = 0, helped = 0, pendingReview = 0, notInSchool = 0 } = row ?? {}
  return { entitled, helped, pendingReview, notInSchool, ratio: entitled ? helped / entitled : 1 }
}

/** Coverage of a region and period, of the caller's scope. */
export async function coverageOf(context: OperationContext, region: string, period: string): Promise<Coverage> {
  const [row] = await rows(context.em, statementCoverage, { region, period })
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
          const found = await rows(context.em, statementCoverageOfSchool, { ids, term })
          return new Map(found.map(row => [row.id, toCoverage(row)]))
        })
        .load(schoolId)
    : null

/** Terms of which the caller's county has records, the newest first. */
export const termsSeen = async (context: OperationContext): Promise<string[]> =>
  (await rows(context.em, statementTermsSeen)).map(({ term }) => term)
