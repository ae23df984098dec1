import { row, rows } from '@dianming/shared/database/statement'
import { nameKey } from '@dianming/shared/identity/name'
import { bilingual } from '@dianming/shared/subgraph/bilingual'
import type { Category } from '@dianming/shared/subgraph/enums'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { pageOf } from '@dianming/shared/subgraph/page'
import { EVIDENCE_WORDS, inBoth, joined, type Words } from '@dianming/shared/vocabulary/words'
import {
  rollCandidatesLoad,
  rollCount,
  rollCounties,
  rollLoad,
  rollOfMember,
  rollOfRegion as rollOfRegionStatement,
  rollOfSchool as rollOfSchoolStatement,
  rollOfStudent,
  rollOwnSchool,
  rollStudentKnown,
} from '../generated/statements.js'
import { type Household, MatchCandidate, RollEntry } from './roll.entity.js'

/** What the roll knows of a student. */
interface OnRoll {
  categories: Category[]
  households: Household[]
}
type OnRollRow = [categories: string | null, households: string[] | null]

const distinctCategories = (joined: string | null): Category[] =>
  [...new Set(joined?.split(',').filter(Boolean))].sort() as Category[]
const toOnRoll = (known: OnRollRow | null): OnRoll => {
  const [categories, households] = known ?? [null, null]
  return {
    categories: distinctCategories(categories),
    households: [...new Set(households)].map(id => ({ id })),
  }
}

const onRoll = (context: OperationContext) =>
  context.loader<OnRoll>('student.on.roll', async ids => {
    const found = await rows(context.em, rollStudentKnown, { ids })
    return new Map(found.map(row => [row.id, toOnRoll(row.known as OnRollRow | null)]))
  })

interface EntryRow extends Omit<RollEntry, 'memberId' | 'householdId' | 'categories'> {
  known: [memberId: string | null, householdId: string | null, categories: string | null]
  ofStudent?: OnRollRow | null
}

function toEntry(context: OperationContext, { known, ofStudent, ...row }: EntryRow): RollEntry {
  const [memberId, householdId, categories] = known
  if (row.studentId && ofStudent) onRoll(context).prime(row.studentId, toOnRoll(ofStudent))
  context.concerns(row.studentId, memberId)
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
  /** leaves out who is grown up */
  children?: boolean | undefined
  name?: string | undefined
  category?: string | undefined
  stage?: string | undefined
  grade?: number | undefined
  finding?: { term: string; kind?: string | undefined; rule?: string | undefined } | undefined
}

/** What narrows a list of lines; null where it does not. */
const narrowed = ({ status, children, name, category, stage, grade, finding }: RollLines) => ({
  status: status ?? null,
  children: children ?? null,
  name: name ? nameKey(name) : null,
  category: category ?? null,
  stage: stage ?? null,
  grade: grade ?? null,
  findingTerm: finding?.term ?? null,
  findingKind: finding?.kind ?? null,
  findingRule: finding?.rule ?? null,
})

const COUNTY_DIGITS = 6

/** The roll of a region, by name; lines merged into others are not repeated. A school's part of it is read from its students. */
export async function rollOfRegion(context: OperationContext, region: string, lines: RollLines, page: PageArguments) {
  const { principal } = context
  const [code, ...others] = principal.schools
  // whose finding is told where is the region's to say
  const isOwn = code && others.length === 0 && lines.finding == null
  const school = isOwn ? await row(context.em, rollOwnSchool, { code }) : undefined
  if (school) return rollOfSchool(context, school.id, lines, page, region)
  const parts =
    region.length < COUNTY_DIGITS
      ? (await rows(context.em, rollCounties, { region })).map(({ county }) => county)
      : [region.slice(0, COUNTY_DIGITS)]
  const { status, children, ...filter } = lines
  const isWhole = Object.values(filter).every(value => value == null)
  const isHeld = principal.audience === 'EDUCATION' && region.startsWith(principal.region ?? region)
  const list = {
    statement: rollOfRegionStatement,
    parameters: { region, ...narrowed(lines) },
    parts,
    isWalked: parts.length === 1 && (filter.name != null || filter.finding != null),
    ...(isWhole && isHeld ? { count: () => count(context, region, status, children ?? false) } : {}),
  }
  return pageOf(context, list, page, row => toEntry(context, row as EntryRow))
}

/** How many lines a county holds; without the grown up where children are asked for. */
async function count(
  context: OperationContext,
  region: string,
  status: string | undefined,
  children: boolean,
): Promise<number> {
  const of = async (some: string | null) =>
    Number((await row(context.em, rollCount, { region, status: some }))?.lines ?? 0)
  if (children && status === 'GROWN_UP') return 0
  const all = await of(status ?? null)
  return children && !status ? all - (await of('GROWN_UP')) : all
}

/** The roll lines of a school's students, and those in review whose candidate is one of them. */
export function rollOfSchool(
  context: OperationContext,
  schoolId: string,
  lines: RollLines,
  page: PageArguments,
  region: string | null = null,
) {
  const list = { statement: rollOfSchoolStatement, parameters: { region, ...narrowed(lines) } }
  // a school reads its roll for its students: what the roll knows of each comes along
  return pageOf(context, list, page, row => toEntry(context, row as EntryRow), schoolId)
}

/** A line by its id; the id of a merged line leads to the one it is part of. */
export const loadEntry = (context: OperationContext, id: string): Promise<RollEntry | null> =>
  isId(id)
    ? context
        .loader<RollEntry>('roll.by.id', async ids => {
          const found = (await rows(context.em, rollLoad, { ids })) as (EntryRow & { askedId: string })[]
          return new Map(found.map(row => [row.askedId, toEntry(context, row)]))
        })
        .load(id)
    : Promise.resolve(null)

/** The roll lines of a student; one for each county that registers the child. */
export const entriesOfStudent = async (context: OperationContext, studentId: string): Promise<RollEntry[]> =>
  (isId(studentId)
    ? await context
        .loader<RollEntry[]>('roll.of.student', async ids => {
          const found = (await rows(context.em, rollOfStudent, { ids })) as EntryRow[]
          return new Map(
            ids.map(id => [id, found.filter(row => row.studentId === id).map(row => toEntry(context, row))]),
          )
        })
        .load(studentId)
    : null) ?? []

/** The roll line that a register's row is part of. */
export const entryOfMember = (context: OperationContext, memberId: string): Promise<RollEntry | null> =>
  isId(memberId)
    ? context
        .loader<RollEntry>('roll.of.member', async ids => {
          const found = (await rows(context.em, rollOfMember, { ids })) as (EntryRow & { memberId: string })[]
          return new Map(found.map(({ memberId, ...row }) => [memberId, toEntry(context, row)]))
        })
        .load(memberId)
    : Promise.resolve(null)

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
const OWNS_NUMBER = ['SAME_NUMBER_OTHER_NAME', 'OWNS_NUMBER']
const SAME_NAME = ['BEARS_NAME_ALONE', 'SAME_NAME']

/** Why a line waits for a person, with the names of those candidates that the caller may see. Null for others. */
export async function reasonOf(context: OperationContext, entry: RollEntry): Promise<Words | null> {
  if (entry.status !== 'REVIEW' || entry.doubts.length === 0) return null
  const candidates = await candidatesOf(context, entry.id)
  const named = (codes: string[]) =>
    candidates.filter(each => each.name && each.evidenceCodes.some(code => codes.includes(code)))
  const owner = named(OWNS_NUMBER)[0]
  const namesakes = named(SAME_NAME).filter(each => each !== owner)
  const parts: Words[] = [
    ...(owner?.name ? [[`号码是 ${owner.name} 的`, `the number is ${owner.name}’s`] as const] : []),
    ...(owner?.name && namesakes[0]?.name
      ? [[`写的姓名是 ${namesakes[0].name}`, `the name is that of ${namesakes[0].name}`] as const]
      : []),
    ...entry.doubts.map(doubt => DOUBTS[doubt]),
  ]
  return joined(parts)
}

const toCandidate = (evidenceCodes: string[], row: { entryId: string; studentId: string }): MatchCandidate => {
  const evidence = evidenceCodes.map(code => EVIDENCE_WORDS[code] ?? ([code, code] as const))
  return Object.assign(new MatchCandidate(), row, {
    student: { id: row.studentId },
    evidenceCodes,
    evidence: evidence.map(inBoth),
    evidenceText: evidence.map(bilingual),
  })
}

/** Students that a line may mean, the likeliest first; only those whom the caller may see. */
export const candidatesOf = async (context: OperationContext, entryId: string): Promise<MatchCandidate[]> =>
  (await context
    .loader<MatchCandidate[]>('candidates.of.entry', async ids => {
      const found = await rows(context.em, rollCandidatesLoad, { ids })
      context.concerns(...found.map(row => row.studentId))
      return new Map(
        ids.map(id => [id, found.filter(row => row.entryId === id).map(row => toCandidate(row.evidence, row))]),
      )
    })
    .load(entryId)) ?? []
