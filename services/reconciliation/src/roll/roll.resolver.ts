import { Bilingual, bilingual } from '@dianming/shared/subgraph/bilingual'
import { Category, Stage } from '@dianming/shared/subgraph/enums'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { RegionCode, Term } from '@dianming/shared/subgraph/scalars'
import { inBoth } from '@dianming/shared/vocabulary/words'
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { FindingKind, FindingRule } from '../finding/finding.entity.js'
import { StudiesElsewhere } from '../release/release.entity.js'
import { resolveMatches, undoResolution } from './match-decision.js'
import {
  Household,
  HouseholdMember,
  MatchCandidate,
  RollEntry,
  RollEntryConnection,
  RollStatus,
  School,
  Student,
} from './roll.entity.js'
import {
  candidatesOf,
  categoriesOfStudent,
  entriesOfStudent,
  entryOfMember,
  householdsOfStudent,
  loadEntry,
  reasonOf,
  rollOfRegion,
  rollOfSchool,
} from './roll.service.js'

@InputType({ description: 'A decision on a roll line in review.' })
class ResolveMatchInput {
  @Field(() => ID, { description: 'The line.' })
  rollEntryId!: string
  @Field(() => ID, {
    nullable: true,
    description: 'The candidate that it is; null: none of the candidates is this person.',
  })
  studentId?: string | null
  @Field({ description: 'What the decision stands on, such as a look at the household book.' })
  reason!: string
}

@InputType({ description: 'That something was found about a child.' })
class RollFindingFilter {
  @Field(() => Term, { description: 'Term of the benefit.' })
  term!: string
  @Field(() => FindingKind, { nullable: true, description: 'Only gaps, or only overlaps.' })
  kind?: keyof typeof FindingKind
  @Field(() => FindingRule, { nullable: true, description: 'Only of this rule.' })
  rule?: keyof typeof FindingRule
}

@InputType({ description: 'Which lines of the roll; what is left out does not narrow.' })
export class RollFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name, as a register has it.' })
  name?: string
  @Field(() => Category, { nullable: true, description: 'On a register for this reason.' })
  category?: Category
  @Field(() => Stage, { nullable: true, description: 'Stage of the student now.' })
  stage?: Stage
  @Field(() => Int, { nullable: true, description: 'Grade of the student now, within the stage.' })
  grade?: number
  @Field(() => RollFindingFilter, { nullable: true, description: 'Only those about whom something was found.' })
  finding?: RollFindingFilter
  @Field({ nullable: true, description: 'Only children: who is grown up (GROWN_UP) is left out.' })
  children?: boolean
}

@Resolver(() => RollEntry)
export class RollResolver {
  @Query(() => RollEntryConnection, {
    nullable: true,
    description: 'The 点名 roll of a region as far as the caller may see it, by name.',
  })
  roll(
    @Ctx() context: OperationContext,
    @Arg('region', () => RegionCode, { description: 'The region.' }) region: string,
    @Arg('status', () => RollStatus, { nullable: true, description: 'Only lines of this status.' }) status:
      | keyof typeof RollStatus
      | undefined,
    @Arg('filter', () => RollFilter, { nullable: true, description: 'Narrows the list.' }) filter:
      | RollFilter
      | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    return rollOfRegion(context, region, { ...filter, status }, { first, after })
  }

  @Query(() => RollEntry, { nullable: true, description: 'A roll line by id; null when there is none to see.' })
  rollEntry(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { description: 'Its id, also from before it was merged.' }) id: string,
  ) {
    return loadEntry(context, id)
  }

  @Mutation(() => RollEntry, {
    description:
      'Decides a line in review; remembered, and asked again only when its data changes. NOT_FOUND, FORBIDDEN, STATE_NOT_ALLOWED, BAD_USER_INPUT.',
  })
  async resolveMatch(
    @Ctx() context: OperationContext,
    @Arg('input', () => ResolveMatchInput, { description: 'The decision.' }) input: ResolveMatchInput,
  ) {
    return (await resolveMatches(context, [input]))[0]
  }

  @Mutation(() => [RollEntry], {
    description:
      'Decides lines in review, at most 200 at once, all or none; remembered, and asked again only when their data changes. NOT_FOUND, FORBIDDEN, STATE_NOT_ALLOWED, BAD_USER_INPUT.',
  })
  resolveMatches(
    @Ctx() context: OperationContext,
    @Arg('input', () => [ResolveMatchInput], { description: 'The decisions.' }) input: ResolveMatchInput[],
  ) {
    return resolveMatches(context, input)
  }

  @Mutation(() => RollEntry, {
    description: 'Takes the last decision on a line back. NOT_FOUND, FORBIDDEN, STATE_NOT_ALLOWED.',
  })
  undoResolution(
    @Ctx() context: OperationContext,
    @Arg('rollEntryId', () => ID, { description: 'The line.' }) rollEntryId: string,
  ) {
    return undoResolution(context, rollEntryId)
  }

  @FieldResolver(() => HouseholdMember, {
    nullable: true,
    description: 'The register row; of several the one of rural revitalisation.',
  })
  member(@Root() entry: RollEntry): HouseholdMember | null {
    return entry.memberId ? { id: entry.memberId } : null
  }

  @FieldResolver(() => Household, { nullable: true, description: 'The household of that row.' })
  household(@Root() entry: RollEntry): Household | null {
    return entry.householdId ? { id: entry.householdId } : null
  }

  @FieldResolver(() => Student, {
    nullable: true,
    description: 'The student that this is; null while undecided, or when the caller may not see the student.',
  })
  student(@Root() entry: RollEntry): Student | null {
    return entry.studentId && entry.status === 'MATCHED' ? { id: entry.studentId } : null
  }

  @FieldResolver(() => StudiesElsewhere, {
    nullable: true,
    description:
      'Where the student is another county’s and not released: that it studies there, and its stage; null otherwise.',
  })
  elsewhere(@Root() entry: RollEntry): StudiesElsewhere | null {
    const { foreignStage, release } = entry
    return release ? { stage: foreignStage, release } : null
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Why a line with an equal number waits for a person, Chinese and English: whose number it is, who bears the name, what goes against it. Null where the candidates’ evidence says it all.',
  })
  async reason(@Root() entry: RollEntry, @Ctx() context: OperationContext): Promise<string | null> {
    const words = await reasonOf(context, entry)
    return words && inBoth(words)
  }

  @FieldResolver(() => Bilingual, { nullable: true, description: 'The reason, each language by itself.' })
  async reasonText(@Root() entry: RollEntry, @Ctx() context: OperationContext): Promise<Bilingual | null> {
    const words = await reasonOf(context, entry)
    return words && bilingual(words)
  }

  @FieldResolver(() => [MatchCandidate], { description: 'Students that it may be, the likeliest first.' })
  candidates(@Root() entry: RollEntry, @Ctx() context: OperationContext) {
    return candidatesOf(context, entry.id)
  }
}

@Resolver(() => School)
export class SchoolRollResolver {
  @FieldResolver(() => RollEntryConnection, {
    nullable: true,
    description: 'Roll lines of this school’s students, and those in review whose candidate is one of them; by name.',
  })
  roll(
    @Root() school: School,
    @Ctx() context: OperationContext,
    @Arg('status', () => RollStatus, { nullable: true, description: 'Only lines of this status.' }) status:
      | keyof typeof RollStatus
      | undefined,
    @Arg('filter', () => RollFilter, { nullable: true, description: 'Narrows the list.' }) filter:
      | RollFilter
      | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    return rollOfSchool(context, school.id, { ...filter, status }, { first, after })
  }
}

@Resolver(() => HouseholdMember)
export class MemberRollResolver {
  @FieldResolver(() => RollEntry, {
    nullable: true,
    description:
      'The roll line that this row is part of: which student it is, or why none. Null where no roll call has met the row yet, and where the caller sees no such line.',
  })
  rollEntry(@Root() member: HouseholdMember, @Ctx() context: OperationContext) {
    return entryOfMember(context, member.id)
  }
}

@Resolver(() => Student)
export class StudentRollResolver {
  @FieldResolver(() => [RollEntry], {
    nullable: true,
    description: 'The student’s lines on the roll, one for each county that registers the child.',
  })
  rollEntries(@Root() student: Student, @Ctx() context: OperationContext) {
    return entriesOfStudent(context, student.id)
  }

  @FieldResolver(() => [Category], {
    nullable: true,
    description: 'Every category of every register, as the last roll call found.',
  })
  categories(@Root() student: Student, @Ctx() context: OperationContext) {
    return categoriesOfStudent(context, student.id)
  }

  @FieldResolver(() => Household, {
    nullable: true,
    description: 'The household: that of rural revitalisation, else any that lists the student.',
  })
  async household(@Root() student: Student, @Ctx() context: OperationContext) {
    return (await householdsOfStudent(context, student.id))[0] ?? null
  }

  @FieldResolver(() => [Household], {
    nullable: true,
    description: 'The households of all registers that list the student.',
  })
  households(@Root() student: Student, @Ctx() context: OperationContext) {
    return householdsOfStudent(context, student.id)
  }
}
