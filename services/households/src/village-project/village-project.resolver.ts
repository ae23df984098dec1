import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { CalendarDate, RegionCode, Yuan } from '@dianming/shared/subgraph/scalars'
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  InputType,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import {
  PartPurpose,
  ProjectOutcome,
  ProjectOutcomeKind,
  ProjectPart,
  ProjectShare,
  ProjectStatus,
  School,
  VillageProject,
  VillageProjectConnection,
  VillageYear,
} from './village-project.entity.js'
import {
  correctPart,
  listProjects,
  loadProject,
  outcomesOf,
  partsOf,
  recordProject,
  recordProjectOutcome,
  sharesOf,
  stepProject,
  villageHistory,
} from './village-project.service.js'

@InputType({ description: 'What a part of the money is for.' })
class ProjectPartInput {
  @Field(() => PartPurpose, { description: 'What it is for.' })
  purpose!: PartPurpose
  @Field({ description: 'What it is.' })
  title!: string
  @Field(() => Yuan, { description: 'How much.' })
  amount!: bigint
  @Field(() => Float, { nullable: true, description: 'How many of the unit.' })
  quantity?: number | null
  @Field(() => String, { nullable: true, description: 'Of what, such as 平方米.' })
  unit?: string | null
  @Field(() => Boolean, { nullable: true, description: 'The amount is only roughly known.' })
  approximate?: boolean | null
}

@InputType({ description: 'Who pays how much.' })
class ProjectShareInput {
  @Field({ description: 'Who pays.' })
  organisation!: string
  @Field(() => String, { nullable: true, description: '统一社会信用代码: its partner sees the project.' })
  uscc?: string | null
  @Field(() => Yuan, { description: 'How much.' })
  amount!: bigint
}

@InputType({
  description: 'Money and works for a village, or with a school. Parts and shares each sum to the amount, to the fen.',
})
class RecordVillageProjectInput {
  @Field({ description: 'Name of the village.' })
  village!: string
  @Field(() => RegionCode, { nullable: true, description: 'Its division code of twelve digits.' })
  villageCode?: string | null
  @Field(() => String, { nullable: true, description: '乡镇.' })
  town?: string | null
  @Field(() => RegionCode, { nullable: true, description: 'County; the school’s or the caller’s region if left out.' })
  region?: string | null
  @Field(() => String, { nullable: true, description: 'The school whose conditions it betters.' })
  schoolCode?: string | null
  @Field({ description: 'What it is.' })
  title!: string
  @Field({ description: 'Who pays, in words.' })
  funder!: string
  @Field(() => Yuan, { description: 'What all parts cost.' })
  amount!: bigint
  @Field(() => Boolean, { nullable: true, description: 'The amount is only roughly known (约).' })
  approximate?: boolean | null
  @Field(() => CalendarDate, { description: 'First day.' })
  startedOn!: string
  @Field(() => CalendarDate, { nullable: true, description: 'Day on which it was done.' })
  finishedOn?: string | null
  @Field(() => String, { nullable: true, description: 'What it changed, in words.' })
  effect?: string | null
  @Field(() => ProjectStatus, { nullable: true, description: 'DONE with a last day, else RUNNING, if left out.' })
  status?: ProjectStatus | null
  @Field(() => [ProjectPartInput], { defaultValue: [], description: 'Its parts; one of the whole amount if left out.' })
  parts!: ProjectPartInput[]
  @Field(() => [ProjectShareInput], { defaultValue: [], description: 'Who pays how much; the funder all if left out.' })
  shares!: ProjectShareInput[]
  @Field({ description: 'Names this request; the same one again changes nothing.' })
  idempotencyKey!: string
}

@InputType({ description: 'By how much a part and its payer’s share change.' })
class CorrectProjectPartInput {
  @Field(() => ID, { description: 'The project.' })
  projectId!: string
  @Field(() => ID, { description: 'The part, not a correction of it.' })
  partId!: string
  @Field(() => Yuan, { description: 'More, or with a minus less.' })
  difference!: bigint
  @Field({ description: 'Whose share changes.' })
  organisation!: string
  @Field({ description: 'Why.' })
  reason!: string
  @Field({ description: 'Names this request; the same one again changes nothing.' })
  idempotencyKey!: string
}

@InputType({ description: 'A step of a project.' })
class StepVillageProjectInput {
  @Field(() => ID, { description: 'The project.' })
  projectId!: string
  @Field(() => ProjectStatus, { description: 'RUNNING, DONE or CANCELLED.' })
  status!: ProjectStatus
  @Field(() => CalendarDate, { description: 'The day of it.' })
  on!: string
  @Field(() => String, { nullable: true, description: 'What it changed, in words.' })
  effect?: string | null
}

@InputType({ description: 'What came of a project.' })
class RecordProjectOutcomeInput {
  @Field(() => ID, { description: 'The project.' })
  projectId!: string
  @Field(() => ProjectOutcomeKind, { description: 'Of what kind.' })
  kind!: ProjectOutcomeKind
  @Field(() => Int, { nullable: true, description: 'How many.' })
  number?: number | null
  @Field(() => Yuan, { nullable: true, description: 'How much, of VILLAGE_INCOME.' })
  amount?: bigint | null
  @Field(() => CalendarDate, { description: 'The day for which it is said.' })
  on!: string
  @Field({ description: 'Who says so, and where.' })
  source!: string
}

@Resolver(() => VillageProject)
export class VillageProjectResolver {
  @Query(() => VillageProjectConnection, {
    nullable: true,
    description: 'Projects that the caller sees, the newest first.',
  })
  villageProjects(
    @Ctx() context: OperationContext,
    @Arg('village', () => String, { nullable: true, description: 'Only of this village, by name or code.' })
    village: string | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    return listProjects(context, { village: village?.trim() || null, schoolId: null }, { first, after })
  }

  @Query(() => [VillageYear], {
    nullable: true,
    description: '村史: what was done in a village, a row a year, the first year first. BAD_USER_INPUT without a name.',
  })
  villageHistory(
    @Ctx() context: OperationContext,
    @Arg('village', () => String, { description: 'The village, by name or code of twelve digits.' }) village: string,
    @Arg('town', () => String, { nullable: true, description: '乡镇, where two of it have a village of this name.' })
    town: string | undefined,
  ) {
    return villageHistory(context, village.trim(), town?.trim() || null)
  }

  @Query(() => VillageProject, { nullable: true, description: 'A project by id; null when there is none to see.' })
  villageProject(@Ctx() context: OperationContext, @Arg('id', () => ID, { description: 'Its id.' }) id: string) {
    return loadProject(context, id)
  }

  @Mutation(() => VillageProject, {
    description:
      'Records money and works for a village or a school. For an OPERATOR of a bureau in its region. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT with the difference where sums do not agree, IDEMPOTENCY_KEY_REUSED.',
  })
  recordVillageProject(
    @Ctx() context: OperationContext,
    @Arg('input', () => RecordVillageProjectInput, { description: 'What, where, how much.' })
    input: RecordVillageProjectInput,
  ) {
    return recordProject(context, input)
  }

  @Mutation(() => VillageProject, {
    description:
      'Changes what a part costs, by a part that corrects it. For an OPERATOR of a bureau of its region. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, STATE_NOT_ALLOWED below nothing or what households have got of it, IDEMPOTENCY_KEY_REUSED.',
  })
  correctProjectPart(
    @Ctx() context: OperationContext,
    @Arg('input', () => CorrectProjectPartInput, { description: 'By how much, and why.' })
    input: CorrectProjectPartInput,
  ) {
    return correctPart(context, input)
  }

  @Mutation(() => VillageProject, {
    description:
      'Says that a project has begun, is done or cancelled. For an OPERATOR of a bureau of its region. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, STATE_NOT_ALLOWED.',
  })
  stepVillageProject(
    @Ctx() context: OperationContext,
    @Arg('input', () => StepVillageProjectInput, { description: 'Which step, and when.' })
    input: StepVillageProjectInput,
  ) {
    return stepProject(context, input)
  }

  @Mutation(() => VillageProject, {
    description:
      'Says what came of a project; of one kind and day again puts it right. For an OPERATOR of a bureau of its region. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, STATE_NOT_ALLOWED of one that is only planned.',
  })
  recordProjectOutcome(
    @Ctx() context: OperationContext,
    @Arg('input', () => RecordProjectOutcomeInput, { description: 'What came of it.' })
    input: RecordProjectOutcomeInput,
  ) {
    return recordProjectOutcome(context, input)
  }

  @FieldResolver(() => School, { nullable: true, description: 'The school whose conditions it betters.' })
  school(@Root() project: VillageProject): School | null {
    return project.schoolId ? { id: project.schoolId } : null
  }

  @FieldResolver(() => [ProjectPart], { description: 'Its parts, corrections too, in their order.' })
  parts(@Root() project: VillageProject, @Ctx() context: OperationContext) {
    return partsOf(context, project.id)
  }

  @FieldResolver(() => [ProjectShare], { description: 'Who pays how much.' })
  shares(@Root() project: VillageProject, @Ctx() context: OperationContext) {
    return sharesOf(context, project.id)
  }

  @FieldResolver(() => [ProjectOutcome], { description: 'What came of it, by day.' })
  outcomes(@Root() project: VillageProject, @Ctx() context: OperationContext) {
    return outcomesOf(context, project.id)
  }
}
