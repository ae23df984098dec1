import { connectionOf } from '@dianming/shared/connection'
import type { OperationContext } from '@dianming/shared/context'
import { Export } from '@dianming/shared/exports/export'
import { exportImport, findImport, Import, listImports, startImport } from '@dianming/shared/imports/import'
import { RegionCode } from '@dianming/shared/scalars'
import { Arg, Ctx, Directive, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql'

@ObjectType({
  implements: Import,
  description: 'What came back from the bank, on its way in. Seen by the bureau that started it.',
})
@Directive('@key(fields: "id")')
export class BankReturnImport extends Import {}

const BankReturnImportConnection = connectionOf(() => BankReturnImport, 'BankReturnImport')

@InputType({ description: 'What returns come in.' })
class StartBankReturnImportInput {
  @Field(() => RegionCode, { description: 'County whose payments came back; within the caller’s region.' })
  region!: string
  @Field({ nullable: true, defaultValue: false, description: 'Read, check and count only; nothing is stored.' })
  dryRun!: boolean
}

@Resolver()
export class BankReturnImportResolver {
  @Mutation(() => BankReturnImport, {
    description:
      'Opens the import of what the bank could not pay in (流水号, 金额, 退回日期, 退回原因) of payments that the caller’s bureau recorded; PUT the file to its uploadUrl. A row that was told before changes nothing. For an OPERATOR of a bureau; FORBIDDEN otherwise.',
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

  @Query(() => BankReturnImport, {
    nullable: true,
    description: 'An import of the caller’s own bureau, while it runs and after.',
  })
  bankReturnImport(@Ctx() context: OperationContext, @Arg('id', () => ID, { description: 'Its id.' }) id: string) {
    return findImport(context, 'subsidies', BankReturnImport, id)
  }

  @Query(() => BankReturnImportConnection, {
    nullable: true,
    description: 'Such imports of the caller’s bureau, the newest first.',
  })
  bankReturnImports(
    @Ctx() context: OperationContext,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    return listImports(context, 'subsidies', BankReturnImport, { first, after })
  }

  @Mutation(() => Export, {
    description:
      'The sheet back as it came, with a column that says what to mend; kept for 30 days. For an OPERATOR of the organisation that sent it. NOT_FOUND, FORBIDDEN.',
  })
  exportBankReturnImport(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { description: 'The import.' }) id: string,
  ) {
    return exportImport(context, 'subsidies', BankReturnImport, id)
  }
}
