import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { type ListQuery, pageOf } from '@dianming/shared/subgraph/page'
import { today } from '@dianming/shared/vocabulary/day'
import { BadInput } from '@dianming/shared/vocabulary/errors'
import { RollChange, type RollChangeKind, RollDay } from './roll-history.entity.js'

/** A student whom the caller may see; another county's is not named, not even by an id. */
const seen = (student: string) => `(select s.id from students.student s where s.id = ${student}) as "studentId"`
const CHANGE = `change.id, change.kind, ${seen('change.student_id')}, change.member_id as "memberId", change.was, change.becomes`
type Paging = { first: number; after: string | undefined }

const isPresence = (kind: string) => ['JOINED', 'LEFT', 'STATUS'].includes(kind)
const only = <T>(holds: boolean, value: T | undefined): T | null => (holds ? (value ?? null) : null)
const school = (id: string | undefined) => (id ? { id } : null)

function toChange(context: OperationContext, row: RollChange): RollChange {
  context.touched(row.studentId, row.memberId)
  const { kind, was, becomes } = row
  return Object.assign(new RollChange(), row, {
    student: row.studentId ? { id: row.studentId } : null,
    member: { id: row.memberId },
    statusBefore: only(isPresence(kind), was[0]),
    statusNow: only(isPresence(kind), becomes[0]),
    categoriesBefore: only(kind === 'CATEGORY', was),
    categoriesNow: only(kind === 'CATEGORY', becomes),
    schoolBefore: only(kind === 'SCHOOL', school(was[0])),
    schoolNow: only(kind === 'SCHOOL', school(becomes[0])),
    stageBefore: only(kind === 'STAGE', was[0]),
    stageNow: only(kind === 'STAGE', becomes[0]),
  })
}

/** What a run found otherwise than the run before, by kind and name. */
export function changesOfRun(context: OperationContext, runId: string, kind: RollChangeKind | undefined, page: Paging) {
  const list: ListQuery = {
    name: 'roll.changes.of.run',
    columns: CHANGE,
    from: `reconciliation.roll_change change where change.run_id = parent.id and ($1::text is null or change.kind = $1)
      and (change.kind not in ('SCHOOL', 'STAGE') or exists (select from students.student s where s.id = change.student_id))`,
    order: [`change.kind || ' ' || change.sort_key`, 'change.id'],
    parameters: [kind ?? null],
  }
  return pageOf(context, list, page, (row: RollChange) => toChange(context, row), runId)
}

const notToCome = (...days: string[]) => {
  if (days.some(day => day > today())) throw new BadInput('日期不能晚于今天', 'a day is not to come')
}

/** What moved in a region between two days, by kind and name. FORBIDDEN outside the caller's region. */
export function changesBetween(
  context: OperationContext,
  { region, from, until, kind }: { region: string; from: string; until: string; kind?: RollChangeKind | undefined },
  page: Paging,
) {
  context.requireRegion(region)
  notToCome(from, until)
  if (from >= until) throw new BadInput('起始日期应早于截止日期', 'from is before until')
  const list: ListQuery = {
    name: 'roll.changes.between',
    with: 'changes as materialized (select * from reconciliation.roll_between($1, $2::date, $3::date))',
    columns: CHANGE,
    from: 'changes change where $1::text is not null and $2::text is not null and $3::text is not null and ($4::text is null or change.kind = $4)',
    order: [`change.kind || ' ' || change.sort_key`, 'change.id'],
    parameters: [region, from, until, kind ?? null],
  }
  return pageOf(context, list, page, (row: RollChange) => toChange(context, row))
}

/** The roll of a region as it stood on a day, by name. FORBIDDEN outside the caller's region. */
export function rollOn(
  context: OperationContext,
  { region, on, status }: { region: string; on: string; status?: string | undefined },
  page: Paging,
) {
  context.requireRegion(region)
  notToCome(on)
  const list: ListQuery = {
    name: 'roll.on',
    with: 'lines as materialized (select * from reconciliation.roll_on($1, $2::date))',
    columns: `line.id, ${seen('line.student_id')}, line.member_id as "memberId", line.status, line.categories, line.school_id as "schoolId", line.stage, line.grade, line.enrolment_status as "enrolmentStatus"`,
    from: 'lines line where $1::text is not null and $2::text is not null and ($3::text is null or line.status = $3)',
    order: ['line.sort_key', 'line.id'],
    parameters: [region, on, status ?? null],
  }
  return pageOf(context, list, page, (row: RollDay) => {
    context.touched(row.studentId, row.memberId)
    return Object.assign(new RollDay(), row, {
      student: row.studentId ? { id: row.studentId } : null,
      member: { id: row.memberId },
      school: school(row.schoolId ?? undefined),
    })
  })
}
