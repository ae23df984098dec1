import { Import, startImport } from '@dianming/shared/http/imports/import'
import { importResolver } from '@dianming/shared/http/imports/import-resolver'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { RegionCode } from '@dianming/shared/subgraph/scalars'
import { Arg, Ctx, Directive, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'
import { scopeOfImport } from '../pairing-import/scope-of-import.js'

@ObjectType({ implements: Import, description: 'A list of trainees (培训名单) on its way in. Seen by who started it.' })
@Directive('@key(fields: "id")')
export class TrainingImport extends Import {}

@InputType({ description: 'What list comes in.' })
class StartTrainingImportInput {
  @Field(() => RegionCode, { nullable: true, description: 'County; the caller’s own if left out.' })
  region?: string | null
  @Field({ nullable: true, defaultValue: false, description: 'Read, check and count only; nothing is stored.' })
  dryRun!: boolean
}

@Resolver()
export class TrainingImportResolver extends importResolver('households', TrainingImport) {
  @Mutation(() => TrainingImport, {
    description:
      'Opens the import of a list of trainees (期次, 题目, 日期, 主办, 姓名, 身份证号, 到课, 证书编号, 就业日期, 就业单位, 补贴); PUT the file to its uploadUrl. Persons are known by number alone and never guessed; the same file again changes nothing, a later one adds what came of it. For an OPERATOR of a bureau in its region; FORBIDDEN otherwise.',
  })
  async startTrainingImport(
    @Ctx() context: OperationContext,
    @Arg('input', () => StartTrainingImportInput, { description: 'What comes in.' }) input: StartTrainingImportInput,
  ) {
    return startImport(context, 'households', TrainingImport, {
      kind: 'TrainingImport',
      ...(await scopeOfImport(context, input.region)),
      isDryRun: input.dryRun,
    })
  }
}
