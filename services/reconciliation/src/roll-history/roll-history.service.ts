import { made, type RowOf } from '@dianming/shared/database/statement'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { pageOf } from '@dianming/shared/subgraph/page'
import { today } from '@dianming/shared/vocabulary/day'
import { BadInput } from '@dianming/shared/vocabulary/errors'
import { rollHistoryChangesBetween, rollHistoryChangesOfRun, rollHistoryOn } from '../generated/statements.js'
import { RollChange, type RollChangeKind, RollDay } from './roll-history.entity.js'

type Paging = { first: number; after: string | undefined }

const isPresence = (kind: string) => ['JOINED', 'LEFT', 'STATUS'].includes(kind)
const only = <T>(holds: boolean, value: T | undefined): T | null => (holds ? (value ?? null) : null)
const school = (id: string | undefined) => (id ? { id } : null)

function toChange(context: OperationContext, row: RowOf<typeof rollHistoryChangesBetween>): RollChange {
  context.concerns(row.studentId, row.memberId)
  const { kind, was, becomes } = row
  return Object.assign(made(RollChange, row), {
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
  const list = { statement: rollHistoryChangesOfRun, parameters: { kind: kind ?? null } }
  return pageOf(context, list, page, row => toChange(context, row), runId)
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
  const list = { statement: rollHistoryChangesBetween, parameters: { region, from, until, kind: kind ?? null } }
  return pageOf(context, list, page, row => toChange(context, row))
}

/** The roll of a region as it stood on a day, by name. FORBIDDEN outside the caller's region. */
export function rollOn(
  context: OperationContext,
  { region, on, status }: { region: string; on: string; status?: string | undefined },
  page: Paging,
) {
  context.requireRegion(region)
  notToCome(on)
  const list = { statement: rollHistoryOn, parameters: { region, on, status: status ?? null } }
  return pageOf(context, list, page, line => {
    const row = line as unknown as RollDay & { studentId: string | null; memberId: string; schoolId: string | null }
    context.concerns(row.studentId, row.memberId)
    return Object.assign(new RollDay(), row, {
      student: row.studentId ? { id: row.studentId } : null,
      member: { id: row.memberId },
      school: school(row.schoolId ?? undefined),
    })
  })
}
