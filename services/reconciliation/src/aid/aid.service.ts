import { rows } from '@dianming/shared/database/rows'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { type ListQuery, pageOf } from '@dianming/shared/subgraph/page'
import { AidRecord, type ChannelTotal } from './aid.entity.js'

/** What a register bureau may not know of another's record. */
const WITHHELD = `((select session.audience()) = 'REGISTER' and aid.made_by is distinct from (select session.organisation()))`
/** The child's registry entries: the one asked for, and those that were linked to it. */
const ENTRIES = 'array(select o.id from students.student o where o.id = parent.id or o.linked_to = parent.id)'
const COLUMNS = `aid.id, aid.source as "sourceType", aid.student_id as "studentId", aid.channel, aid.form, aid.purpose,
  case when ${WITHHELD} and aid.source = 'Gift' then '社会资助' else aid.title end as title,
  case when ${WITHHELD} then '其他单位' else aid.giver end as giver,
  case when ${WITHHELD} and aid.source = 'Gift' then null else aid.amount_fen end as amount,
  case when ${WITHHELD} then null else aid.quantity::float end as quantity, case when ${WITHHELD} then null else aid.unit end as unit, aid.term,
  case when ${WITHHELD} then null else aid.on_date::text end as on, aid.status, aid.via_household as "viaHousehold"`

function toRecord(context: OperationContext, row: AidRecord): AidRecord {
  context.touched(row.studentId)
  return Object.assign(new AidRecord(), row)
}

/** Every aid of a student over all channels, by date. */
export function aidOfStudent(
  context: OperationContext,
  studentId: string,
  filter: { term: string | null; channels: string[] | null },
  page: { first: number; after: string | undefined },
) {
  const list: ListQuery = {
    name: 'aid.of.student',
    columns: COLUMNS,
    from: `reconciliation.aid_record aid where aid.student_id = any (${ENTRIES}) and ($1::text is null or aid.term = $1) and ($2::text[] is null or aid.channel = any ($2))`,
    order: [`case when ${WITHHELD} then aid.term else coalesce(aid.on_date::text, aid.term) end`, 'aid.id'],
    parameters: [filter.term, filter.channels],
  }
  return pageOf(
    context,
    list,
    page,
    (row: AidRecord) => toRecord(context, row),
    isId(studentId) ? studentId : undefined,
  )
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
          const found = await rows<ChannelTotal & { studentId: string }>(
            context.em,
            // summed within the lateral: as a plain join the planner reads every record once a student
            `/* aid.totals */ select parent.id as "studentId", total.* from unnest($1::uuid[]) as parent(id)
             cross join lateral (select aid.channel, aid.form, count(*)::int as count, coalesce(sum(aid.amount_fen), 0)::bigint as amount,
                 count(*) filter (where aid.amount_fen is null)::int as unpriced
               from reconciliation.aid_record aid where aid.student_id = any (${ENTRIES}) and ($2::text is null or aid.term = $2)
                 and aid.status in ('PAID', 'CONFIRMED') and not (${WITHHELD} and aid.source = 'Gift')
               group by aid.channel, aid.form) as total
             order by total.channel, total.form`,
            [ids, term],
          )
          context.touched(...found.map(row => row.studentId))
          return new Map(ids.map(id => [id, found.filter(row => row.studentId === id)]))
        })
        .load(studentId)
    : null) ?? []
