import { Import, startImport } from '@dianming/shared/http/imports/import'
import { importResolver } from '@dianming/shared/http/imports/import-resolver'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { RegionCode } from '@dianming/shared/subgraph/scalars'
import { Arg, Ctx, Directive, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'

@ObjectType({
  implements: Import,
  description: 'A list of accounts on its way in. Seen by the bureau that started it.',
})
@Directive('@key(fields: "id")')
export class AccountImport extends Import {}

@InputType({ description: 'What accounts come in.' })
class StartAccountImportInput {
  @Field(() => RegionCode, { description: 'County whose children these are; within the caller’s region.' })
  region!: string
  @Field({ nullable: true, defaultValue: false, description: 'Read, check and count only; nothing is stored.' })
  dryRun!: boolean
}

@Resolver()
export class AccountImportResolver extends importResolver('subsidies', AccountImport) {
  @Mutation(() => AccountImport, {
    description:
      'Opens the import of accounts that the children’s money goes to (学籍号 or 身份证号, 姓名, 户名, 与学生关系, 账号, 开户行, 卡类型); PUT the file to its uploadUrl. A row that says nothing new changes nothing. For an OPERATOR of an education bureau; FORBIDDEN otherwise.',
  })
  startAccountImport(
    @Ctx() context: OperationContext,
    @Arg('input', () => StartAccountImportInput, { description: 'What comes in.' }) input: StartAccountImportInput,
  ) {
    context.requireRegion(input.region)
    return startImport(context, 'subsidies', AccountImport, {
      kind: 'AccountImport',
      region: input.region,
      isDryRun: input.dryRun,
    })
  }
}
