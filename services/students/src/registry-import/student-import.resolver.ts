import type { OperationContext } from '@dianming/shared/context'
import { Import, startImport } from '@dianming/shared/imports/import'
import { importResolver } from '@dianming/shared/imports/import-resolver'
import { CalendarDate, RegionCode } from '@dianming/shared/scalars'
import { Arg, Ctx, Directive, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'

@ObjectType({ implements: Import, description: 'A school registry on its way in. Seen by the bureau that started it.' })
@Directive('@key(fields: "id")')
export class StudentImport extends Import {}

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
export class StudentImportResolver extends importResolver('students', StudentImport) {
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
}
