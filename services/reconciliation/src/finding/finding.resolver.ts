import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { CalendarDate, RegionCode, Term } from '@dianming/shared/subgraph/scalars'
import { NotFound } from '@dianming/shared/vocabulary/errors'
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { AidRecord } from '../aid/aid.entity.js'
import { RollEntry, School, Student } from '../roll/roll.entity.js'
import { loadEntry } from '../roll/roll.service.js'
import {
  Decision,
  Finding,
  FindingConnection,
  FindingGroup,
  FindingGrouping,
  FindingKind,
  FindingRule,
  FindingStatus,
  Verdict,
} from './finding.entity.js'
import {
  decisionsOn,
  findingsOfRegion,
  findingsOfSchool,
  findingsOfStudent,
  loadFinding,
  recordsOf,
  summariseFindings,
} from './finding.service.js'
import { decideFindings } from './finding-decision.js'
import { explain, localeOf } from './finding-words.js'

@InputType({ description: 'What the caller’s organisation says of a finding.' })
class DecideFindingInput {
  @Field(() => ID, { description: 'The finding.' })
  findingId!: string
  @Field(() => Verdict, { description: 'CONFIRM: it is so. DISMISS: nothing to mend.' })
  verdict!: keyof typeof Verdict
  @Field({ description: 'Why.' })
  reason!: string
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Last day on which it counts; then the finding is open again.',
  })
  until?: string | null
}

type Kind = keyof typeof FindingKind
type Status = keyof typeof FindingStatus

@Resolver(() => Finding)
export class FindingResolver {
  @Query(() => FindingConnection, {
    nullable: true,
    description: 'What is missing and what overlaps in a region for a term, the gravest rules first.',
  })
  findings(
    @Ctx() context: OperationContext,
    @Arg('region', () => RegionCode, { description: 'The region.' }) region: string,
    @Arg('term', () => Term, { description: 'Term of the benefit.' }) term: string,
    @Arg('kind', () => FindingKind, { nullable: true, description: 'Only gaps, or only overlaps.' }) kind:
      | Kind
      | undefined,
    @Arg('rule', () => FindingRule, { nullable: true, description: 'Only those of this rule.' }) rule:
      | keyof typeof FindingRule
      | undefined,
    @Arg('status', () => FindingStatus, { nullable: true, description: 'Only those of this status.' }) status:
      | Status
      | undefined,
    @Arg('school', () => String, {
      nullable: true,
      description: 'Only those of the children of this school now, by its code; "" for children of none.',
    })
    school: string | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    const filter = { term, kind: kind ?? null, status: status ?? null, rule: rule ?? null, school: school ?? null }
    return findingsOfRegion(context, region, filter, { first, after })
  }

  @Query(() => [FindingGroup], {
    nullable: true,
    description: 'The findings of a region and term, counted; no person in it.',
  })
  findingSummary(
    @Ctx() context: OperationContext,
    @Arg('region', () => RegionCode, { description: 'The region.' }) region: string,
    @Arg('term', () => Term, { description: 'Term of the benefit.' }) term: string,
    @Arg('by', () => FindingGrouping, { description: 'What to count by.' }) by: keyof typeof FindingGrouping,
  ) {
    return summariseFindings(context, region, term, by)
  }

  @Query(() => Finding, {
    nullable: true,
    description: 'A finding by id; null when it is settled, its records changed, or it is not to be seen.',
  })
  finding(@Ctx() context: OperationContext, @Arg('id', () => ID, { description: 'Its id.' }) id: string) {
    return loadFinding(context, id)
  }

  @Mutation(() => Finding, {
    description:
      'Says what the caller’s organisation thinks of a finding; two that disagree make it DISPUTED. For an OPERATOR of a school or bureau that sees it. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT.',
  })
  async decideFinding(
    @Ctx() context: OperationContext,
    @Arg('input', () => DecideFindingInput, { description: 'The decision.' }) input: DecideFindingInput,
  ) {
    const [finding] = await decideFindings(context, [input])
    if (!finding) throw new NotFound('该发现')
    return finding
  }

  @Mutation(() => [Finding], { description: 'The same for up to 200 findings at once, all or none.' })
  decideFindings(
    @Ctx() context: OperationContext,
    @Arg('input', () => [DecideFindingInput], { description: 'The decisions.' }) input: DecideFindingInput[],
  ) {
    return decideFindings(context, input)
  }

  @FieldResolver(() => Student, {
    nullable: true,
    description: 'The child; null where it is about none, and when the caller may not see the child now.',
  })
  student(@Root() finding: Finding): Student | null {
    return finding.studentId ? { id: finding.studentId } : null
  }

  @FieldResolver(() => School, { nullable: true, description: 'The school of the child now.' })
  school(@Root() finding: Finding): School | null {
    return finding.schoolId ? { id: finding.schoolId } : null
  }

  @FieldResolver(() => RollEntry, { nullable: true, description: 'The roll line, for a child in no school.' })
  rollEntry(@Root() finding: Finding, @Ctx() context: OperationContext) {
    return finding.entryId ? loadEntry(context, finding.entryId) : null
  }

  @FieldResolver(() => [AidRecord], {
    description: 'The payments, gifts or entitlements that it stands on, by date; another county’s as 另一区县.',
  })
  async records(@Root() finding: Finding, @Ctx() context: OperationContext): Promise<AidRecord[]> {
    return (await recordsOf(context, finding)).map(record =>
      Object.assign(new AidRecord(), record, { amount: record.amount === null ? null : BigInt(record.amount) }),
    )
  }

  @FieldResolver(() => String, { description: 'Name of the rule, such as 应享未发.' })
  ruleName(
    @Root() finding: Finding,
    @Arg('locale', () => String, { defaultValue: 'zh-CN', description: 'zh-CN or en.' }) locale: string,
  ) {
    return localeOf(locale) === 'en' ? finding.ruleEnglish : finding.ruleName
  }

  @FieldResolver(() => String, { description: 'What was found, naming the records in plain words.' })
  async explanation(
    @Root() finding: Finding,
    @Ctx() context: OperationContext,
    @Arg('locale', () => String, { defaultValue: 'zh-CN', description: 'zh-CN or en.' }) locale: string,
  ) {
    return explain(finding, await recordsOf(context, finding), localeOf(locale))
  }

  @FieldResolver(() => String, { description: 'What to do about it.' })
  advice(
    @Root() finding: Finding,
    @Arg('locale', () => String, { defaultValue: 'zh-CN', description: 'zh-CN or en.' }) locale: string,
  ) {
    return finding.words[localeOf(locale) === 'en' ? 3 : 2]
  }

  @FieldResolver(() => [Decision], { description: 'What organisations decided, the oldest first.' })
  decisions(@Root() finding: Finding, @Ctx() context: OperationContext) {
    return decisionsOn(context, finding)
  }
}

@Resolver(() => Student)
export class StudentFindingsResolver {
  @FieldResolver(() => [Finding], {
    nullable: true,
    description:
      'What is missing and what overlaps for this student, over all registry entries of the person; the gravest first.',
  })
  findings(
    @Root() student: Student,
    @Ctx() context: OperationContext,
    @Arg('term', () => Term, { nullable: true, description: 'Only of this term.' }) term: string | undefined,
    @Arg('kind', () => FindingKind, { nullable: true, description: 'Only gaps, or only overlaps.' }) kind:
      | Kind
      | undefined,
    @Arg('status', () => FindingStatus, { nullable: true, description: 'Only those of this status.' }) status:
      | Status
      | undefined,
  ) {
    return findingsOfStudent(context, student.id, { term: term ?? null, kind: kind ?? null, status: status ?? null })
  }
}

@Resolver(() => School)
export class SchoolFindingsResolver {
  @FieldResolver(() => FindingConnection, {
    nullable: true,
    description: 'What is missing and what overlaps for the students of this school, the gravest rules first.',
  })
  findings(
    @Root() school: School,
    @Ctx() context: OperationContext,
    @Arg('term', () => Term, { description: 'Term of the benefit.' }) term: string,
    @Arg('kind', () => FindingKind, { nullable: true, description: 'Only gaps, or only overlaps.' }) kind:
      | Kind
      | undefined,
    @Arg('status', () => FindingStatus, { nullable: true, description: 'Only those of this status.' }) status:
      | Status
      | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    return findingsOfSchool(context, school.id, { term, kind: kind ?? null, status: status ?? null }, { first, after })
  }
}
