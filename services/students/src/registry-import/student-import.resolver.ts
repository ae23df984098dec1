import { confirmImport, discardImport, Import, startImport } from '@dianming/shared/http/imports/import'
import { importResolver } from '@dianming/shared/http/imports/import-resolver'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { CalendarDate, RegionCode } from '@dianming/shared/subgraph/scalars'
import { BadInput } from '@dianming/shared/vocabulary/errors'
import {
  Arg,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql'
import { StudentConnection } from '../student/student.entity.js'
import { studentsEndedBy } from '../student/student.service.js'

@ObjectType({ implements: Import, description: 'A school registry on its way in. Seen by the bureau that started it.' })
@Directive('@key(fields: "id")')
export class StudentImport extends Import {}

@InputType({ description: 'What registry comes in.' })
class StartStudentImportInput {
  @Field(() => RegionCode, { description: 'County whose schools the file holds; within the caller’s region.' })
  region!: string
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day the file tells of; today in China, with a warning, if left out.',
  })
  asOf?: string
  @Field({
    nullable: true,
    defaultValue: true,
    description:
      'The file is a snapshot of the stages that stand in it: who is in its scope and not in it is 待核实 from asOf on, never dropped out; HELD when that would be over 5 %. False: the file only adds and changes.',
  })
  replace!: boolean
  @Field(() => String, {
    nullable: true,
    description: 'Scope: the file tells of this town (乡镇) only, written as the registry writes it.',
  })
  town?: string
  @Field(() => [String], { nullable: true, description: 'Scope: the file tells of the schools with these codes only.' })
  schoolCodes?: string[]
  @Field({ nullable: true, defaultValue: false, description: 'Read, check and count only; nothing is stored.' })
  dryRun!: boolean
}

@Resolver(() => StudentImport)
export class StudentImportResolver extends importResolver('students', StudentImport) {
  @Mutation(() => StudentImport, {
    description:
      'Goes on with a HELD registry, by an OPERATOR of its bureau who has seen who would be 待核实. NOT_FOUND, FORBIDDEN, STATE_NOT_ALLOWED.',
  })
  confirmStudentImport(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { description: 'The import.' }) id: string,
  ) {
    return confirmImport(context, 'students', StudentImport, id)
  }

  @Mutation(() => StudentImport, {
    description:
      'Gives a HELD file up: nothing of it enters, and it is REFUSED as DISCARDED. For an OPERATOR of its bureau. NOT_FOUND, FORBIDDEN, STATE_NOT_ALLOWED.',
  })
  discardStudentImport(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { description: 'The import.' }) id: string,
  ) {
    return discardImport(context, 'students', StudentImport, id)
  }

  @FieldResolver(() => StudentConnection, {
    description:
      'Who stands in the scope of the file and not in it: 待核实 since, or, HELD or as a trial, would be; by name.',
  })
  endings(
    @Root() found: StudentImport,
    @Ctx() context: OperationContext,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    return studentsEndedBy(context, found.id, { first, after })
  }

  @Mutation(() => StudentImport, {
    description:
      'Opens the import of a school registry; PUT the file to its uploadUrl. For an OPERATOR of an education bureau; FORBIDDEN otherwise.',
  })
  startStudentImport(
    @Ctx() context: OperationContext,
    @Arg('input', () => StartStudentImportInput, { description: 'What comes in.' }) input: StartStudentImportInput,
  ) {
    context.requireRegion(input.region)
    if (input.schoolCodes?.length === 0)
      throw new BadInput('schoolCodes 不能为空', 'schoolCodes names at least one school')
    return startImport(context, 'students', StudentImport, {
      kind: 'StudentImport',
      region: input.region,
      asOf: input.asOf,
      tellsOfDay: true,
      options: {
        replace: String(input.replace),
        town: input.town?.trim() ?? '',
        schoolCodes: input.schoolCodes?.join(',') ?? '',
      },
      isDryRun: input.dryRun,
    })
  }
}
