import { EnrolmentStatus, Stage } from '@dianming/shared/subgraph/enums'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { connectionOf } from '@dianming/shared/subgraph/page'
import { RegionCode } from '@dianming/shared/subgraph/scalars'
import { Arg, Ctx, Field, FieldResolver, InputType, Int, Query, Resolver, Root } from 'type-graphql'
import { StudentConnection } from '../student/student.entity.js'
import { studentsOfSchool } from '../student/student.service.js'
import { School } from './school.entity.js'
import { findSchool, listSchools } from './school.service.js'

const SchoolConnection = connectionOf(() => School, 'School')

@InputType({ description: 'Which students of a school; what is left out does not narrow.' })
export class StudentFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name.' })
  name?: string
  @Field(() => Stage, { nullable: true, description: 'Stage.' })
  stage?: Stage
  @Field(() => Int, { nullable: true, description: 'Grade within the stage.' })
  grade?: number
  @Field(() => String, { nullable: true, description: 'Class, as the registry has it.' })
  className?: string
  @Field(() => EnrolmentStatus, { nullable: true, description: 'Status of enrolment.' })
  status?: EnrolmentStatus
  @Field({ nullable: true, description: 'Only those who are 待核实, or only the others.' })
  unverified?: boolean
}

@Resolver(() => School)
export class SchoolResolver {
  @Query(() => School, {
    nullable: true,
    description:
      'A school by its code: a school its own, a bureau those of its region. Null when there is none to see.',
  })
  school(@Ctx() context: OperationContext, @Arg('code', () => String, { description: '学校标识码.' }) code: string) {
    return findSchool(context, code)
  }

  @Query(() => SchoolConnection, { nullable: true, description: 'Schools that the caller may see, by code.' })
  schools(
    @Ctx() context: OperationContext,
    @Arg('region', () => RegionCode, { nullable: true, description: 'Only schools within this region.' }) region:
      | string
      | undefined,
    @Arg('stage', () => Stage, { nullable: true, description: 'Only schools that teach this stage.' }) stage:
      | Stage
      | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    return listSchools(context, region ?? '', stage ?? null, { first, after })
  }

  @FieldResolver(() => StudentConnection, {
    description: 'Students enrolled there now whom the caller may see, by name.',
  })
  students(
    @Root() school: School,
    @Ctx() context: OperationContext,
    @Arg('filter', () => StudentFilter, { nullable: true, description: 'Narrows the list.' }) filter:
      | StudentFilter
      | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    return studentsOfSchool(context, school.id, filter ?? {}, { first, after })
  }
}
