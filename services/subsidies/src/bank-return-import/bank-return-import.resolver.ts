import { Import, startImport } from '@dianming/shared/http/imports/import'
import { importResolver } from '@dianming/shared/http/imports/import-resolver'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { RegionCode } from '@dianming/shared/subgraph/scalars'
import { Arg, Ctx, Directive, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'

@ObjectType({
  implements: Import,
  description: 'What came back from the bank, on its way in. Seen by the bureau that started it.',
})
@Directive('@key(fields: "id")')
export class BankReturnImport extends Import {}

@InputType({ description: 'What returns come in.' })
class StartBankReturnImportInput {
  @Field(() => RegionCode, { description: 'County whose payments came back; within the caller’s region.' })
  region!: string
  @Field({ nullable: true, defaultValue: false, description: 'Read, check and count only; nothing is stored.' })
  dryRun!: boolean
}

@Resolver()
export class BankReturnImportResolver extends importResolver('subsidies', BankReturnImport) {
  @Mutation(() => BankReturnImport, {
    description:
      'Opens the import of what the bank could not pay in (流水号, 金额, 退回日期, 退回原因) of payments that the caller’s bureau recorded; PUT the file to its uploadUrl. Of several rows of one payment the later day counts; a row that was told before changes nothing; “arrived” after “came back” is refused and asked about (RETURN_CONTRADICTED), until a row says 核实到账. For an OPERATOR of a bureau; FORBIDDEN otherwise.',
  })
  startBankReturnImport(
    @Ctx() context: OperationContext,
    @Arg('input', () => StartBankReturnImportInput, { description: 'What comes in.' })
    input: StartBankReturnImportInput,
  ) {
    context.requireRegion(input.region)
    return startImport(context, 'subsidies', BankReturnImport, {
      kind: 'BankReturnImport',
      region: input.region,
      isDryRun: input.dryRun,
    })
  }
}
