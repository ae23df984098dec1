import type { OperationContext } from '@dianming/shared/context'
import { Import, startImport } from '@dianming/shared/imports/import'
import { importResolver } from '@dianming/shared/imports/import-resolver'
import { RegionCode } from '@dianming/shared/scalars'
import { Arg, Ctx, Directive, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'

@ObjectType({
  implements: Import,
  description: 'A list of payments on its way in. Seen by the bureau that started it.',
})
@Directive('@key(fields: "id")')
export class PaymentImport extends Import {}

@InputType({ description: 'What payments come in.' })
class StartPaymentImportInput {
  @Field(() => RegionCode, { description: 'County whose payments these are; within the caller’s region.' })
  region!: string
  @Field({ nullable: true, defaultValue: false, description: 'Read, check and count only; nothing is stored.' })
  dryRun!: boolean
}

@Resolver()
export class PaymentImportResolver extends importResolver('subsidies', PaymentImport) {
  @Mutation(() => PaymentImport, {
    description:
      'Opens the import of payments that bureaus made, and of history; PUT the file to its uploadUrl. For an OPERATOR of a bureau; FORBIDDEN otherwise.',
  })
  startPaymentImport(
    @Ctx() context: OperationContext,
    @Arg('input', () => StartPaymentImportInput, { description: 'What comes in.' }) input: StartPaymentImportInput,
  ) {
    context.requireRegion(input.region)
    return startImport(context, 'subsidies', PaymentImport, {
      kind: 'PaymentImport',
      region: input.region,
      isDryRun: input.dryRun,
    })
  }
}
