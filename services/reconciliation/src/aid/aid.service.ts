import { made, type RowOf, rows } from '@dianming/shared/database/statement'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { pageOf } from '@dianming/shared/subgraph/page'
import { aidTotals, aidOfStudent as ofStudentStatement } from '../generated/statements.js'
import { AidRecord, type ChannelTotal } from './aid.entity.js'

function toRecord(context: OperationContext, row: RowOf<typeof ofStudentStatement>): AidRecord {
  context.concerns(row.studentId)
  return made(AidRecord, row)
}

/** Every aid of a student over all channels, by date. */
export function aidOfStudent(
  context: OperationContext,
  studentId: string,
  filter: { term: string | null; channels: string[] | null },
  page: { first: number; after: string | undefined },
) {
  const list = { statement: ofStudentStatement, parameters: { term: filter.term, channels: filter.channels } }
  return pageOf(context, list, page, row => toRecord(context, row), isId(studentId) ? studentId : undefined)
}

/** Totals by channel and form of what a student received. */
export const totalsOfStudent = async (
  context: OperationContext,
  studentId: string,
  term: string | null,
): Promise<ChannelTotal[]> =>
  (isId(studentId)
    ? await context
        .loader<ChannelTotal[]>(`aid.totals:${term}`, async ids => {
          const found = (await rows(context.em, aidTotals, { ids, term })) as (ChannelTotal & { studentId: string })[]
          context.concerns(...found.map(row => row.studentId))
          return new Map(ids.map(id => [id, found.filter(row => row.studentId === id)]))
        })
        .load(studentId)
    : null) ?? []
