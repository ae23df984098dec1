import { Import, startImport } from '@dianming/shared/http/imports/import'
import { importResolver } from '@dianming/shared/http/imports/import-resolver'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { CalendarDate, RegionCode } from '@dianming/shared/subgraph/scalars'
import { Arg, Ctx, Directive, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'

@ObjectType({
  implements: Import,
  description:
    'A list of where children are who are in no school here, on its way in. Seen by the bureau that started it.',
})
@Directive('@key(fields: "id")')
export class WhereaboutsImport extends Import {}

@InputType({ description: 'What list comes in.' })
class StartWhereaboutsImportInput {
  @Field(() => RegionCode, { description: 'County of the children; within the caller’s region.' })
  region!: string
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'First day that rows count for which state none; today in China, with a warning, if left out.',
  })
  asOf?: string
  @Field({ nullable: true, defaultValue: false, description: 'Read, check and count only; nothing is stored.' })
  dryRun!: boolean
}

@Resolver()
export class WhereaboutsImportResolver extends importResolver('households', WhereaboutsImport) {
  @Mutation(() => WhereaboutsImport, {
    nullable: true,
    description:
      'Opens the import of a list of studies elsewhere and of other reasons; PUT the file to its uploadUrl. For an OPERATOR of the education bureau; FORBIDDEN otherwise.',
  })
  startWhereaboutsImport(
    @Ctx() context: OperationContext,
    @Arg('input', () => StartWhereaboutsImportInput, { description: 'What comes in.' })
    input: StartWhereaboutsImportInput,
  ) {
    context.requireRegion(input.region)
    return startImport(context, 'households', WhereaboutsImport, {
      kind: 'WhereaboutsImport',
      region: input.region,
      asOf: input.asOf,
      tellsOfDay: true,
      isDryRun: input.dryRun,
    })
  }
}
