import type { OperationContext } from '@dianming/shared/context'
import { Register } from '@dianming/shared/enums'
import { Forbidden } from '@dianming/shared/errors'
import { Import, startImport } from '@dianming/shared/imports/import'
import { importResolver } from '@dianming/shared/imports/import-resolver'
import { CalendarDate, RegionCode } from '@dianming/shared/scalars'
import { Arg, Ctx, Directive, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'

@ObjectType({
  implements: Import,
  description: 'A poverty register on its way in. Seen by the bureau that started it.',
})
@Directive('@key(fields: "id")')
export class RegisterImport extends Import {}

@InputType({ description: 'What register comes in.' })
class StartRegisterImportInput {
  @Field(() => Register, { description: 'Whose register; only the caller’s own.' })
  register!: Register
  @Field(() => RegionCode, { description: 'County that the file tells of; within the caller’s region.' })
  region!: string
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day the file tells of; today if left out. Ages are counted from it.',
  })
  asOf?: string
  @Field({
    nullable: true,
    defaultValue: true,
    description:
      'Who is in the file has the categories that it says, and another one of before ends on asOf. Who is missing from the file is not ended yet: that comes with snapshots that can be held and confirmed.',
  })
  replace!: boolean
  @Field({ nullable: true, defaultValue: false, description: 'Read, check and count only; nothing is stored.' })
  dryRun!: boolean
}

@Resolver()
export class RegisterImportResolver extends importResolver('households', RegisterImport) {
  @Mutation(() => RegisterImport, {
    nullable: true,
    description:
      'Opens the import of a register by its own bureau’s OPERATOR; PUT the file to its uploadUrl. FORBIDDEN for anyone else.',
  })
  startRegisterImport(
    @Ctx() context: OperationContext,
    @Arg('input', () => StartRegisterImportInput, { description: 'What comes in.' }) input: StartRegisterImportInput,
  ) {
    if (context.principal.register !== input.register) throw new Forbidden()
    context.requireRegion(input.region)
    return startImport(context, 'households', RegisterImport, {
      kind: 'RegisterImport',
      region: input.region,
      asOf: input.asOf,
      options: { register: input.register, replace: String(input.replace) },
      isDryRun: input.dryRun,
    })
  }
}
