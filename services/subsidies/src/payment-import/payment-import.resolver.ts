import { connectionOf } from '@dianming/shared/connection'
import type { OperationContext } from '@dianming/shared/context'
import { Export } from '@dianming/shared/exports/export'
import { exportImport, findImport, Import, listImports, startImport } from '@dianming/shared/imports/import'
import { RegionCode } from '@dianming/shared/scalars'
import { Arg, Ctx, Directive, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql'

@ObjectType({
  implements: Import,
  description: 'A list of payments on its way in. Seen by the bureau that started it.',
})
@Directive('@key(fields: "id")')
export class PaymentImport extends Import {}

const PaymentImportConnection = connectionOf(() => PaymentImport, 'PaymentImport')

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

  @Query(() => PaymentImportConnection, {
    nullable: true,
    description: 'Such imports of the caller’s bureau, the newest first.',
  })
  paymentImports(
    @Ctx() context: OperationContext,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    return listImports(context, 'subsidies', PaymentImport, { first, after })
  }

  @Mutation(() => Export, {
    description:
      'The sheet back as it came, with a column that says what to mend; kept for 30 days. For an OPERATOR of the organisation that sent it. NOT_FOUND, FORBIDDEN.',
  })
  exportPaymentImport(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { description: 'The import.' }) id: string,
  ) {
    return exportImport(context, 'subsidies', PaymentImport, id)
  }
}
