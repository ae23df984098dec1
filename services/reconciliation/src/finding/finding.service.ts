import { type RowOf, rows, shaped } from '@dianming/shared/database/statement'
import { bilingual } from '@dianming/shared/subgraph/bilingual'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { pageOf, withNodes } from '@dianming/shared/subgraph/page'
import { today } from '@dianming/shared/vocabulary/day'
import { termOf } from '@dianming/shared/vocabulary/term'
import { inBoth } from '@dianming/shared/vocabulary/words'
import {
  findingDecisions,
  findingOfCounties,
  findingOfPersons,
  findingOfRegion,
  findingOfSchool,
  findingOfStudent,
  findingRecords,
  findingSummary,
  findingTold,
} from '../generated/statements.js'
import { type Decision, Finding, FindingGroup, type FindingGrouping, type FindingRecord } from './finding.entity.js'

interface FindingRow extends Omit<Finding, 'term' | 'amountAtStake' | 'id'> {
  subjectId: string | null
  regions: string[]
  term: string | null
  stake: string | null
}

/** Which findings. */
export interface FindingFilter {
  term: string | null
  kind: string | null
  status: string | null
  rule?: string | null
  /** code of a school; '' for those of no school */
  school?: string | null
}

/** What an id says: the rule, whom it is about (a student, sealed; else a county), the term of the benefit and the key of its records. */
interface FindingReference {
  rule: string
  subject: string
  term: string | null
  key: string
}
/** Students stand in the ids of findings under a code, the same for every county that sees the finding. */
const SEALED_FOR = 'finding'
const TERM = /^\d{4}-\d{4}-[12]$/
const encode = ({ rule, subject, term, key }: FindingReference): string =>
  Buffer.from(JSON.stringify([rule, subject, term, key])).toString('base64url')
function decodeFindingId(id: string): FindingReference | null {
  try {
    const [rule, subject, term, key] = JSON.parse(Buffer.from(id, 'base64url').toString('utf8')) as unknown[]
    if (typeof rule === 'string' && typeof subject === 'string' && typeof key === 'string' && isId(key))
      return { rule, subject, term: typeof term === 'string' && TERM.test(term) ? term : null, key }
  } catch {
    // falls through to the one answer
  }
  return null
}

/** `askedTerm` is what a standing finding, which is of no term, is shown under. */
function toFinding(context: OperationContext, row: FindingRow, askedTerm: string | null): Finding {
  context.concerns(row.studentId)
  const term = row.term ?? askedTerm ?? termOf(today())
  const subject = row.subjectId ? context.personalData.aidCode(SEALED_FOR, row.subjectId) : (row.regions[0] ?? '')
  return Object.assign(new Finding(), row, {
    id: encode({ rule: row.rule, subject, term: row.term ?? term, key: row.key }),
    term,
    amountAtStake: row.stake === null ? null : BigInt(row.stake),
  })
}

/** Findings of a student, the gravest rule first. */
export const findingsOfStudent = async (
  context: OperationContext,
  studentId: string,
  filter: FindingFilter,
): Promise<Finding[]> =>
  (isId(studentId)
    ? await context
        .loader<Finding[]>(`finding.of.student:${JSON.stringify(filter)}`, async ids => {
          const found = shaped<FindingRow & { askedIds: string[] }>(
            await rows(context.em, findingOfStudent, {
              ids,
              term: filter.term,
              kind: filter.kind,
              status: filter.status,
            }),
          )
          const byStudent = new Map<string, Finding[]>(ids.map(id => [id, []]))
          for (const row of found)
            for (const id of row.askedIds) byStudent.get(id)?.push(toFinding(context, row, filter.term))
          return byStudent
        })
        .load(studentId)
    : null) ?? []

/** Findings of a school’s students. */
export function findingsOfSchool(
  context: OperationContext,
  schoolId: string,
  filter: FindingFilter,
  page: { first: number; after: string | undefined },
) {
  const list = {
    statement: findingOfSchool,
    parameters: { term: filter.term, kind: filter.kind, status: filter.status },
  }
  return pageOf(context, list, page, row => toFinding(context, row as never, filter.term), schoolId)
}

/** Findings of a region, as far as the caller may see them. */
export async function findingsOfRegion(
  context: OperationContext,
  region: string,
  filter: FindingFilter & { term: string },
  page: { first: number; after: string | undefined },
) {
  const { term, kind, status, rule = null, school = null } = filter
  const list = { statement: findingOfRegion, parameters: { region, term, kind, status, rule, school }, isWalked: true }
  const listed = await pageOf(context, list, page, row => row.key)
  const told = shaped<FindingRow>(await rows(context.em, findingTold, { region, term, keys: listed.nodes }))
  const byKey = new Map(told.map(row => [row.key, toFinding(context, row, term)]))
  return withNodes(listed, key => byKey.get(key))
}

/** Findings by their ids, at most two statements for any number; those that are gone or not to be seen are left out. */
export async function loadFindings(context: OperationContext, ids: readonly string[]): Promise<Map<string, Finding>> {
  const references = new Map(
    ids.flatMap(id => {
      const reference = decodeFindingId(id)
      return reference ? [[id, reference] as const] : []
    }),
  )
  const asked = [...references.values()]
  const persons = asked.flatMap(({ subject, key }) => {
    const student = context.personalData.readAidCode(SEALED_FOR, subject)
    return student ? [{ student, key }] : []
  })
  const counties = asked.filter(reference => /^\d{2,12}$/.test(reference.subject) && reference.term)
  const found: FindingRow[] = []
  if (persons.length)
    found.push(
      ...shaped<FindingRow>(
        await rows(context.em, findingOfPersons, {
          students: persons.map(r => r.student),
          keys: persons.map(r => r.key),
        }),
      ),
    )
  if (counties.length)
    found.push(
      ...shaped<FindingRow>(
        await rows(context.em, findingOfCounties, {
          subjects: counties.map(r => r.subject),
          terms: counties.map(r => r.term),
          keys: counties.map(r => r.key),
        }),
      ),
    )
  const byKey = new Map(found.map(row => [row.key, row]))
  return new Map(
    [...references].flatMap(([id, { key, rule, term }]) => {
      const row = byKey.get(key)
      return row && row.rule === rule ? [[id, toFinding(context, row, term)] as const] : []
    }),
  )
}

export const loadFinding = (context: OperationContext, id: string): Promise<Finding | null> =>
  context.loader<Finding>('finding.by.id', ids => loadFindings(context, ids)).load(id)

/** The records of a finding as the caller may read them. */
export const recordsOf = async (context: OperationContext, finding: Finding): Promise<FindingRecord[]> => {
  if (finding.loadedRecords || !finding.personKey) return finding.loadedRecords ?? []
  return (
    (await context
      .loader<FindingRecord[]>('finding.records', async keys => {
        const wanted = keys.map(text => text.split(' ') as [string, string])
        const found = shaped<{ key: string; records: FindingRecord[] | null }>(
          await rows(context.em, findingRecords, {
            wanted: wanted.map(([person]) => person),
            wanted2: wanted.map(([, key]) => key),
          }),
        )
        const byKey = new Map(found.map(row => [row.key, row.records ?? []]))
        return new Map(wanted.map(([person, key]) => [`${person} ${key}`, byKey.get(key) ?? []]))
      })
      .load(`${finding.personKey.toString('hex')} ${finding.key}`)) ?? []
  )
}

/** What was decided about a finding, the oldest first. */
export const decisionsOn = async (context: OperationContext, finding: Finding): Promise<Decision[]> =>
  (await context
    .loader<Decision[]>('finding.decisions', async keys => {
      const found = shaped<{ key: string; decision: Decision }>(await rows(context.em, findingDecisions, { keys }))
      return new Map(
        keys.map(key => [
          key,
          found.filter(row => row.key === key).map(({ decision }) => ({ ...decision, at: new Date(decision.at) })),
        ]),
      )
    })
    .load(finding.key)) ?? []

/** Findings of a region counted by what they share, the largest group first. */
export async function summariseFindings(
  context: OperationContext,
  region: string,
  term: string,
  by: keyof typeof FindingGrouping,
): Promise<FindingGroup[]> {
  // what a page counts in several ways is looked up once
  const groups = await context
    .loader<FindingGroup[]>(`finding.summary:${region}:${term}`, async ways => {
      const found = await rows(context.em, findingSummary, { region, term, by: ways })
      const byWay = Map.groupBy(found, group => group.by)
      return new Map(ways.map(way => [way, (byWay.get(way) ?? []).map(toGroup)]))
    })
    .load(by)
  return groups ?? []
}

const toGroup = ({ by: _, chinese, english, ...group }: RowOf<typeof findingSummary>): FindingGroup =>
  Object.assign(new FindingGroup(), group, {
    // a school is called the same in both
    name: chinese === english ? chinese : inBoth([chinese, english]),
    nameText: bilingual([chinese, english]),
  })
