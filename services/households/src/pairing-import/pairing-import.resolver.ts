import { Import, startImport } from '@dianming/shared/http/imports/import'
import { importResolver } from '@dianming/shared/http/imports/import-resolver'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { CalendarDate, RegionCode } from '@dianming/shared/subgraph/scalars'
import { Arg, Ctx, Directive, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'
import { scopeOfImport } from './scope-of-import.js'

@ObjectType({ implements: Import, description: 'A list of pairings (结对名单) on its way in. Seen by who started it.' })
@Directive('@key(fields: "id")')
export class PairingImport extends Import {}

@InputType({ description: 'What list comes in.' })
class StartPairingImportInput {
  @Field(() => RegionCode, { nullable: true, description: 'County; of a bureau its own if left out.' })
  region?: string | null
  @Field(() => CalendarDate, { nullable: true, description: 'First day of rows that state none; today if left out.' })
  asOf?: string | null
  @Field({ nullable: true, defaultValue: false, description: 'Read, check and count only; nothing is stored.' })
  dryRun!: boolean
}

@Resolver()
export class PairingImportResolver extends importResolver('households', PairingImport) {
  @Mutation(() => PairingImport, {
    description:
      'Opens the import of a list of pairings (工作组, 帮扶人, 单位, 工号, 类别, 户编号 with 登记部门 or 学籍号, 用途, 开始日期); PUT the file to its uploadUrl. Helpers and teams that are new are entered; the same file again changes nothing. A school’s own teachers with its students, a register’s bureau with households on its register. For an OPERATOR; FORBIDDEN otherwise.',
  })
  async startPairingImport(
    @Ctx() context: OperationContext,
    @Arg('input', () => StartPairingImportInput, { description: 'What comes in.' }) input: StartPairingImportInput,
  ) {
    return startImport(context, 'households', PairingImport, {
      kind: 'PairingImport',
      ...(await scopeOfImport(context, input.region)),
      asOf: input.asOf ?? undefined,
      tellsOfDay: true,
      isDryRun: input.dryRun,
    })
  }
}
