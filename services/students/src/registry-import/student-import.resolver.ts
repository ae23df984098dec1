import { connectionOf } from '@dianming/shared/connection'
import type { OperationContext } from '@dianming/shared/context'
import { Export } from '@dianming/shared/exports/export'
import { exportImport, findImport, Import, listImports, startImport } from '@dianming/shared/imports/import'
import { CalendarDate, RegionCode } from '@dianming/shared/scalars'
import { Arg, Ctx, Directive, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql'

@ObjectType({ implements: Import, description: 'A school registry on its way in. Seen by the bureau that started it.' })
@Directive('@key(fields: "id")')
export class StudentImport extends Import {}

const StudentImportConnection = connectionOf(() => StudentImport, 'StudentImport')

@InputType({ description: 'What registry comes in.' })
class StartStudentImportInput {
  @Field(() => RegionCode, { description: 'County whose schools the file holds; within the caller’s region.' })
  region!: string
  @Field(() => CalendarDate, { nullable: true, description: 'Day the file tells of; today if left out.' })
  asOf?: string
  @Field({ nullable: true, defaultValue: false, description: 'Read, check and count only; nothing is stored.' })
  dryRun!: boolean
}

@Resolver()
export class StudentImportResolver {
  @Mutation(() => StudentImport, {
    description:
      'Opens the import of a school registry; PUT the file to its uploadUrl. For an OPERATOR of an education bureau; FORBIDDEN otherwise.',
  })
  startStudentImport(
    @Ctx() context: OperationContext,
    @Arg('input', () => StartStudentImportInput, { description: 'What comes in.' }) input: StartStudentImportInput,
  ) {
    context.requireRegion(input.region)
    return startImport(context, 'students', StudentImport, {
      kind: 'StudentImport',
      region: input.region,
      asOf: input.asOf,
      isDryRun: input.dryRun,
    })
  }

  @Query(() => StudentImport, {
    nullable: true,
    description: 'An import of the caller’s own bureau, while it runs and after.',
  })
  studentImport(@Ctx() context: OperationContext, @Arg('id', () => ID, { description: 'Its id.' }) id: string) {
    return findImport(context, 'students', StudentImport, id)
  }

  @Query(() => StudentImportConnection, {
    nullable: true,
    description: 'Such imports of the caller’s bureau, the newest first.',
  })
  studentImports(
    @Ctx() context: OperationContext,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    return listImports(context, 'students', StudentImport, { first, after })
  }

  @Mutation(() => Export, {
    description:
      'The sheet back as it came, with a column that says what to mend; kept for 30 days. For an OPERATOR of the organisation that sent it. NOT_FOUND, FORBIDDEN.',
  })
  exportStudentImport(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { description: 'The import.' }) id: string,
  ) {
    return exportImport(context, 'students', StudentImport, id)
  }
}
