import { confirmImport, discardImport, Import, startImport } from '@dianming/shared/http/imports/import'
import { importResolver } from '@dianming/shared/http/imports/import-resolver'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { RegionCode } from '@dianming/shared/subgraph/scalars'
import { Arg, Ctx, Directive, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'

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
      'Goes on with a HELD list of payments, by an OPERATOR of its bureau who has seen what it would mend (its warnings CORRECTS). NOT_FOUND, FORBIDDEN, STATE_NOT_ALLOWED.',
  })
  confirmPaymentImport(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { description: 'The import.' }) id: string,
  ) {
    return confirmImport(context, 'subsidies', PaymentImport, id)
  }

  @Mutation(() => PaymentImport, {
    description:
      'Gives a HELD file up: nothing of it enters, and it is REFUSED as DISCARDED. For an OPERATOR of its bureau. NOT_FOUND, FORBIDDEN, STATE_NOT_ALLOWED.',
  })
  discardPaymentImport(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { description: 'The import.' }) id: string,
  ) {
    return discardImport(context, 'subsidies', PaymentImport, id)
  }

  @Mutation(() => PaymentImport, {
    description:
      'Opens the import of payments that bureaus made, and of history; PUT the file to its uploadUrl. A list that comes again with cells mended, by its serials, is HELD and shows each difference (CORRECTS). For an OPERATOR of a bureau; FORBIDDEN otherwise.',
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
