import { rows } from '@dianming/shared/database/rows'
import { nameKey } from '@dianming/shared/identity/name'
import type { Category } from '@dianming/shared/subgraph/enums'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { type ListQuery, pageOf } from '@dianming/shared/subgraph/page'
import type { Words } from '@dianming/shared/vocabulary/words'
import { type Household, MatchCandidate, RollEntry } from './roll.entity.js'

/** Register rows of a line that the caller may know of: a register's bureau its own. */
const ROWS = `reconciliation.roll_entry x join reconciliation.roll_member m on m.entry_id = x.id where (x.id = entry.id or x.merged_into = entry.id)
  and ((select session.audience()) <> 'REGISTER' or m.register = (select session.register()))`
const ORDER = `order by m.register <> 'RURAL_REVITALISATION', m.member_id`

/** Whether the caller may know which student a line is: a register's county of another county's student once it is released. */
const isOpen = (
  line: string,
): string => `(${line}.student_region is null or (select session.audience()) = 'SCHOOL' or session.holds(${line}.student_region, (select session.region()))
  or ((select session.audience()) = 'REGISTER' and (left(${line}.student_region, 6) = left(${line}.region, 6) or exists (select from reconciliation.student_register r where r.student_id = ${line}.student_id and r.is_released))))`

/** A line with what is known of everything merged into it: its first register row, that row's household, all categories. */
const COLUMNS = `entry.id, entry.status, entry.matched_by as "matchedBy", entry.score, entry.doubts, case when ${isOpen('entry')} then entry.student_id end as "studentId",
  case when entry.student_region is not null and not ${isOpen('entry')} then entry.stage end as "foreignStage",
  case when entry.student_region is not null and not ${isOpen('entry')} then reconciliation.release_of(entry.student_id, entry.region, entry.registers) end as release,
  (select jsonb_build_array((array_agg(m.member_id ${ORDER}))[1], (array_agg(m.household_id ${ORDER}))[1], string_agg(array_to_string(m.categories, ','), ',')) from ${ROWS}) as known`

/** What all lines of the student say: categories, and households with that of rural revitalisation first, as far as the caller may know. */
const OF_STUDENT = `(select jsonb_build_array(string_agg(array_to_string(m.categories, ','), ','),
    array_agg(m.household_id order by m.register <> 'RURAL_REVITALISATION', m.household_id) filter (where (select session.audience()) <> 'EDUCATION' or session.holds(e.region, (select session.region()))))
  from reconciliation.roll_entry e join reconciliation.roll_member m on m.entry_id = e.id where e.student_id = entry.student_id and e.status = 'MATCHED' and ${isOpen('e')}
    and ((select session.audience()) <> 'REGISTER' or m.register = (select session.register())))`

/** What the roll knows of a student. */
interface OnRoll {
  categories: Category[]
  households: Household[]
}
type OnRollRow = [categories: string | null, households: string[] | null]

const distinctCategories = (joined: string | null): Category[] =>
  [...new Set(joined?.split(',').filter(Boolean))].sort() as Category[]
const toOnRoll = ([categories, households]: OnRollRow): OnRoll => ({
  categories: distinctCategories(categories),
  households: [...new Set(households)].map(id => ({ id })),
})

const onRoll = (context: OperationContext) =>
  context.loader<OnRoll>('student.on.roll', async ids => {
    const found = await rows<{ id: string; known: OnRollRow }>(
      context.em,
      `/* student.on.roll */ select entry.student_id as id, ${OF_STUDENT} as known from unnest($1::uuid[]) as entry(student_id)`,
      [ids],
    )
    return new Map(found.map(row => [row.id, toOnRoll(row.known)]))
  })

interface EntryRow extends Omit<RollEntry, 'memberId' | 'householdId' | 'categories'> {
  known: [memberId: string | null, householdId: string | null, categories: string | null]
  ofStudent?: OnRollRow | null
}

function toEntry(context: OperationContext, { known, ofStudent, ...row }: EntryRow): RollEntry {
  const [memberId, householdId, categories] = known
  if (row.studentId && ofStudent) onRoll(context).prime(row.studentId, toOnRoll(ofStudent))
  context.touched(row.studentId, memberId)
  return Object.assign(new RollEntry(), row, {
    memberId,
    householdId,
    categories: distinctCategories(categories),
  })
}

export interface PageArguments {
  first: number
  after: string | undefined
}

/** Which lines of the roll. */
export interface RollLines {
  status?: string | undefined
  name?: string | undefined
  category?: string | undefined
  stage?: string | undefined
  grade?: number | undefined
  finding?: { term: string; kind?: string | undefined; rule?: string | undefined } | undefined
}

/** What is asked of a line, after $1; `findings` says where those of the lines in question are found, once for all. */
function narrowed({ status, name, category, stage, grade, finding }: RollLines, findings: string) {
  const parameters = [
    status ?? null,
    name ? nameKey(name) : null,
    category ?? null,
    stage ?? null,
    grade ?? null,
    ...(finding ? [finding.term, finding.kind ?? null, finding.rule ?? null] : []),
  ]
  const found = finding
    ? `found as materialized (select distinct f.person_key from ${findings} f
        where (f.term = $7 or f.term is null) and ($8::text is null or f.kind = $8) and ($9::text is null or f.rule = $9))`
    : undefined
  const where = `entry.merged_into is null and ($2::text is null or entry.status = $2) and ($3::text is null or position($3 in entry.sort_key) > 0 or exists (select from students.student s where s.id = entry.student_id and position($3 in s.name_key) > 0))
    and ($4::text is null or exists (select from reconciliation.roll_member m where m.entry_id in (select x.id from reconciliation.roll_entry x where x.id = entry.id or x.merged_into = entry.id) and $4 = any (m.categories)
      and ((select session.audience()) <> 'REGISTER' or m.register = (select session.register()))))
    and (($5::text is null and $6::int is null) or exists (select from students.student s where s.id = entry.student_id and ($5::text is null or s.stage = $5) and ($6::int is null or s.grade = $6)))
    ${found ? 'and exists (select from students.student s join found on found.person_key = s.person_key where s.id = entry.student_id)' : ''}`
  return { parameters, where, ...(found ? { with: found } : {}) }
}

/** The roll of a region, by name; lines merged into others are not repeated. */
export function rollOfRegion(context: OperationContext, region: string, lines: RollLines, page: PageArguments) {
  const { where, parameters, ...found } = narrowed(lines, 'reconciliation.findings_in($1, $7)')
  const list: ListQuery = {
    name: 'roll.of.region',
    ...found,
    columns: COLUMNS,
    from: `reconciliation.roll_entry entry where starts_with(entry.region, $1) and ${where}`,
    order: ['entry.sort_key', 'entry.id'],
    parameters: [region, ...parameters],
  }
  return pageOf(context, list, page, (row: EntryRow) => toEntry(context, row))
}

/** The roll lines of a school's students, and those in review whose candidate is one of them. */
export function rollOfSchool(context: OperationContext, schoolId: string, lines: RollLines, page: PageArguments) {
  const { where, parameters, ...found } = narrowed(
    lines,
    'reconciliation.findings_of(array(select distinct s.person_key from students.student s where s.school_id = any ($parents)), false)',
  )
  const list: ListQuery = {
    name: 'roll.of.school',
    ...found,
    // a school reads its roll for its students: what the roll knows of each comes along
    columns: `${COLUMNS}, ${OF_STUDENT} as "ofStudent"`,
    from: `reconciliation.roll_entry entry where $1::text is null and ${where}
      and entry.id in (select e.id from students.student s join reconciliation.roll_entry e on e.student_id = s.id where s.school_id = parent.id
        union select c.entry_id from students.student s join reconciliation.roll_candidate c on c.student_id = s.id join reconciliation.roll_entry e on e.id = c.entry_id and e.status = 'REVIEW' where s.school_id = parent.id)`,
    order: ['entry.sort_key', 'entry.id'],
    parameters: [null, ...parameters],
  }
  return pageOf(context, list, page, (row: EntryRow) => toEntry(context, row), schoolId)
}

/** A line by its id; the id of a merged line leads to the one it is part of. */
export const loadEntry = (context: OperationContext, id: string): Promise<RollEntry | null> =>
  isId(id)
    ? context
        .loader<RollEntry>('roll.by.id', async ids => {
          const found = await rows<EntryRow & { askedId: string }>(
            context.em,
            `/* roll.load */ select asked.id as "askedId", ${COLUMNS} from reconciliation.roll_entry asked join reconciliation.roll_entry entry on entry.id = coalesce(asked.merged_into, asked.id)
             where asked.id = any ($1::uuid[])`,
            [ids],
          )
          return new Map(found.map(row => [row.askedId, toEntry(context, row)]))
        })
        .load(id)
    : Promise.resolve(null)

/** The roll lines of a student; one for each county that registers the child. */
export const entriesOfStudent = async (context: OperationContext, studentId: string): Promise<RollEntry[]> =>
  (isId(studentId)
    ? await context
        .loader<RollEntry[]>('roll.of.student', async ids => {
          const found = await rows<EntryRow>(
            context.em,
            `/* roll.of.student */ select ${COLUMNS} from reconciliation.roll_entry entry where entry.student_id = any ($1::uuid[]) and entry.merged_into is null and entry.status = 'MATCHED' order by entry.id`,
            [ids],
          )
          return new Map(
            ids.map(id => [id, found.filter(row => row.studentId === id).map(row => toEntry(context, row))]),
          )
        })
        .load(studentId)
    : null) ?? []

/** Every category of every register that lists the student. */
export const categoriesOfStudent = async (context: OperationContext, studentId: string): Promise<Category[]> =>
  isId(studentId) ? ((await onRoll(context).load(studentId))?.categories ?? []) : []

/** Every household that lists the student; that of rural revitalisation first. */
export const householdsOfStudent = async (context: OperationContext, studentId: string): Promise<Household[]> =>
  isId(studentId) ? ((await onRoll(context).load(studentId))?.households ?? []) : []

const DOUBTS: Record<RollEntry['doubts'][number], Words> = {
  NAMESAKE: ['另有学生的姓名与本行完全相同', 'another student bears exactly this name'],
  NUMBER_TWICE: ['名册中有几个人写着同一个号码', 'several people of the register have this number'],
  SEX: ['号码所示性别与关系不符', 'the sex in the number does not fit the relation'],
  AGE: ['号码所示年龄与关系不符', 'the age in the number does not fit the relation'],
}
const OWNS_NUMBER = /^证件号(是此人的|相同)/
const SAME_NAME = /^(写的是此人的姓名|姓名相同)/

/** Why a line waits for a person, Chinese and English, with the names of those candidates that the caller may see. Null for others. */
export async function reasonOf(context: OperationContext, entry: RollEntry): Promise<string | null> {
  if (entry.status !== 'REVIEW' || entry.doubts.length === 0) return null
  const candidates = await candidatesOf(context, entry.id)
  const named = (pattern: RegExp) =>
    candidates.filter(each => each.name && each.evidence.some(line => pattern.test(line)))
  const owner = named(OWNS_NUMBER)[0]
  const namesakes = named(SAME_NAME).filter(each => each !== owner)
  const parts: Words[] = [
    ...(owner?.name ? [[`号码是 ${owner.name} 的`, `the number is ${owner.name}’s`] as const] : []),
    ...(owner?.name && namesakes[0]?.name
      ? [[`写的姓名是 ${namesakes[0].name}`, `the name is that of ${namesakes[0].name}`] as const]
      : []),
    ...entry.doubts.map(doubt => DOUBTS[doubt]),
  ]
  return `${parts.map(([chinese]) => chinese).join('；')} (${parts.map(([, english]) => english).join('; ')})`
}

/** Students that a line may mean, the likeliest first; only those whom the caller may see. */
export const candidatesOf = async (context: OperationContext, entryId: string): Promise<MatchCandidate[]> =>
  (await context
    .loader<MatchCandidate[]>('candidates.of.entry', async ids => {
      const found = await rows<{
        entryId: string
        studentId: string
        score: number
        evidence: string[]
        name: string | null
      }>(
        context.em,
        `/* candidates.load */ select c.entry_id as "entryId", c.student_id as "studentId", c.score, c.evidence, s.name from reconciliation.roll_candidate c left join students.student s on s.id = c.student_id where c.entry_id = any ($1::uuid[]) order by c.score desc, c.student_id`,
        [ids],
      )
      context.touched(...found.map(row => row.studentId))
      return new Map(
        ids.map(id => [
          id,
          found
            .filter(row => row.entryId === id)
            .map(row => Object.assign(new MatchCandidate(), row, { student: { id: row.studentId } })),
        ]),
      )
    })
    .load(entryId)) ?? []
