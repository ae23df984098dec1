import { Import, startImport } from '@dianming/shared/http/imports/import'
import { importResolver } from '@dianming/shared/http/imports/import-resolver'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { RegionCode } from '@dianming/shared/subgraph/scalars'
import { Arg, Ctx, Directive, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'
import { scopeOfImport } from '../pairing-import/scope-of-import.js'

@ObjectType({
  implements: Import,
  description: 'A sheet of visits (走访记录表) on its way in. Seen by who started it.',
})
@Directive('@key(fields: "id")')
export class VisitImport extends Import {}

@InputType({ description: 'What sheet comes in.' })
class StartVisitImportInput {
  @Field(() => RegionCode, { nullable: true, description: 'County; of a bureau its own if left out.' })
  region?: string | null
  @Field({ nullable: true, defaultValue: false, description: 'Read, check and count only; nothing is stored.' })
  dryRun!: boolean
}

@Resolver()
export class VisitImportResolver extends importResolver('households', VisitImport) {
  @Mutation(() => VisitImport, {
    description:
      'Opens the import of a sheet of visits (帮扶人, 工号, 户编号 with 登记部门 or 学籍号, 走访日期, 走访类型, 方式, 课时, 慰问金, 出资, 签收, 记录); PUT the file to its uploadUrl. Each row falls into the pairing of its day; the same file again changes nothing. For an OPERATOR of a school or a bureau; FORBIDDEN otherwise.',
  })
  async startVisitImport(
    @Ctx() context: OperationContext,
    @Arg('input', () => StartVisitImportInput, { description: 'What comes in.' }) input: StartVisitImportInput,
  ) {
    return startImport(context, 'households', VisitImport, {
      kind: 'VisitImport',
      ...(await scopeOfImport(context, input.region)),
      isDryRun: input.dryRun,
    })
  }
}
