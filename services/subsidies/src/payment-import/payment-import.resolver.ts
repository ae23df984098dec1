import type { OperationContext } from '@dianming/shared/context'
import { findImport, Import, startImport } from '@dianming/shared/imports/import'
import { RegionCode } from '@dianming/shared/scalars'
import { Arg, Ctx, Directive, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql'

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
export class PaymentImportResolver {
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

  @Query(() => PaymentImport, {
    nullable: true,
    description: 'An import of the caller’s own bureau, while it runs and after.',
  })
  paymentImport(@Ctx() context: OperationContext, @Arg('id', () => ID, { description: 'Its id.' }) id: string) {
    return findImport(context, 'subsidies', PaymentImport, id)
  }
}
