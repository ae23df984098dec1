import { rows } from '@dianming/shared/database/rows'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { type ListQuery, pageOf } from '@dianming/shared/subgraph/page'
import { today } from '@dianming/shared/vocabulary/day'
import { termOf } from '@dianming/shared/vocabulary/term'
import {
  type Decision,
  Finding,
  FindingGroup,
  type FindingGrouping,
  type FindingRecord,
  type FindingRule,
} from './finding.entity.js'

const COLUMNS = `f.rule, f.rule_name as "ruleName", f.rule_english as "ruleEnglish", f.kind, f.severity, f.words, f.key, f.person_key as "personKey", f.subject_id as "subjectId", f.entry_id as "entryId", f.student_id as "studentId", f.school_id as "schoolId",
  f.regions, f.term, f.programme, f.stake_fen::text as stake, f.detail, f.records as "loadedRecords", f.status`
const BY_PERSONS = `array(select distinct s.person_key from students.student s where s.id = any ($1::uuid[]))`
const SORT = `lpad(f.position::text, 2, '0') || coalesce(f.programme, '')`

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
  context.touched(row.studentId)
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
          const found = await rows<FindingRow & { askedIds: string[] }>(
            context.em,
            `/* finding.of.student */ select ${COLUMNS}, array(select s.id::text from students.student s where s.person_key = f.person_key and s.id = any ($1::uuid[])) as "askedIds"
             from reconciliation.findings_of(${BY_PERSONS}, true) f
             where ($2::text is null or f.term = $2 or f.term is null) and ($3::text is null or f.kind = $3) and ($4::text is null or f.status = $4) order by f.position, f.term, f.key`,
            [ids, filter.term, filter.kind, filter.status],
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
  const list: ListQuery = {
    name: 'finding.of.school',
    with: `found as materialized (select * from reconciliation.findings_of(array(select distinct s.person_key from students.student s where s.school_id = any ($parents)), false))`,
    columns: COLUMNS,
    from: `found f where f.school_id = parent.id and (f.term = $1 or f.term is null) and ($2::text is null or f.kind = $2) and ($3::text is null or f.status = $3)`,
    order: [SORT, 'f.key'],
    parameters: [filter.term, filter.kind, filter.status],
  }
  return pageOf(context, list, page, (row: FindingRow) => toFinding(context, row, filter.term), schoolId)
}

/** Findings of a region, as far as the caller may see them. */
export function findingsOfRegion(
  context: OperationContext,
  region: string,
  filter: FindingFilter & { term: string },
  page: { first: number; after: string | undefined },
) {
  const list: ListQuery = {
    name: 'finding.of.region',
    columns: COLUMNS,
    from: `reconciliation.findings_in($1, $2) f where ($3::text is null or f.kind = $3) and ($4::text is null or f.status = $4) and ($5::text is null or f.rule = $5)
      and ($6::text is null or coalesce((select c.code from students.school c where c.id = f.school_id), '') = $6)`,
    order: [SORT, 'f.key'],
    parameters: [region, filter.term, filter.kind, filter.status, filter.rule ?? null, filter.school ?? null],
  }
  return pageOf(context, list, page, (row: FindingRow) => toFinding(context, row, filter.term))
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
      ...(await rows<FindingRow>(
        context.em,
        `/* finding.of.persons */ select ${COLUMNS} from reconciliation.findings_of(array(select distinct reconciliation.person_of(id) from unnest($1::uuid[]) as id), true) f where f.key = any ($2::uuid[])`,
        [persons.map(r => r.student), persons.map(r => r.key)],
      )),
    )
  if (counties.length)
    found.push(
      ...(await rows<FindingRow>(
        context.em,
        `/* finding.of.counties */ select distinct on (f.key) ${COLUMNS} from (select distinct region, term from unnest($1::text[], $2::text[]) as a(region, term)) as asked
         cross join lateral reconciliation.findings_in(asked.region, asked.term) f where f.key = any ($3::uuid[]) order by f.key`,
        [counties.map(r => r.subject), counties.map(r => r.term), counties.map(r => r.key)],
      )),
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
        const found = await rows<{ key: string; records: FindingRecord[] | null }>(
          context.em,
          `/* finding.records */ select f.key, f.records from reconciliation.findings_of(array(select distinct decode(hex, 'hex') from unnest($1::text[]) as hex), true) f where f.key = any ($2::uuid[])`,
          [wanted.map(([person]) => person), wanted.map(([, key]) => key)],
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
      const found = await rows<{ key: string; decision: Decision & { at: string } }>(
        context.em,
        `/* finding.decisions */ select finding_key as key, decision from reconciliation.decisions_on($1::uuid[])`,
        [keys],
      )
      return new Map(
        keys.map(key => [
          key,
          found.filter(row => row.key === key).map(({ decision }) => ({ ...decision, at: new Date(decision.at) })),
        ]),
      )
    })
    .load(finding.key)) ?? []

const GROUPS: Record<keyof typeof FindingGrouping, { key: string; name: string }> = {
  RULE: { key: 'f.rule', name: `f.rule_name || ' (' || f.rule_english || ')'` },
  SCHOOL: { key: `coalesce(c.code, '')`, name: `coalesce(c.name, '未关联学校 (no school)')` },
  BATCH: { key: `''`, name: `'不属于任何批次 (no batch)'` },
  CAUSE: {
    key: `f.rule || coalesce(':' || f.programme, '')`,
    name: `f.rule_name || coalesce(' · ' || coalesce(f.detail ->> 'programmeName', f.programme), '') || ' (' || f.rule_english || coalesce(', ' || f.programme, '') || ')'`,
  },
}

/** Findings of a region counted by what they share, the largest group first. */
export async function summariseFindings(
  context: OperationContext,
  region: string,
  term: string,
  by: keyof typeof FindingGrouping,
): Promise<FindingGroup[]> {
  const { key, name } = GROUPS[by]
  const found = await rows<FindingGroup & { rule: keyof typeof FindingRule | null }>(
    context.em,
    `/* finding.summary */ with counted as (
       select ${key} as key, ${name} as name, case when min(f.kind) = max(f.kind) then min(f.kind) end as kind, case when min(f.rule) = max(f.rule) then min(f.rule) end as rule,
         count(*)::int as findings, count(distinct coalesce(encode(f.person_key, 'hex'), f.entry_id::text))::int as persons, coalesce(sum(f.stake_fen), 0)::bigint as amount
       from reconciliation.findings_in($1, $2) f left join students.school c on c.id = f.school_id group by 1, 2)
     select key, name, kind, rule, case when w.withheld then 0 else findings end as findings, case when w.withheld then 0 else persons end as persons,
       case when w.withheld then 0 else amount end::bigint as "amountAtStake", w.withheld
     from counted cross join lateral (select (select session.audience()) = 'AUDITOR' and persons between 1 and 4 as withheld) as w order by counted.findings desc, 1`,
    [region, term],
  )
  return found.map(row => Object.assign(new FindingGroup(), row))
}
