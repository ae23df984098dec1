import { confirmImport, discardImport, Import, startImport } from '@dianming/shared/http/imports/import'
import { importResolver } from '@dianming/shared/http/imports/import-resolver'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { RegionCode } from '@dianming/shared/subgraph/scalars'
import { BadInput } from '@dianming/shared/vocabulary/errors'
import { Arg, Ctx, Directive, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'

@ObjectType({
  implements: Import,
  description: 'A list of gifts on its way in. Seen by the organisation that started it.',
})
@Directive('@key(fields: "id")')
export class GiftImport extends Import {}

const COUNTY_DIGITS = 6

@InputType({ description: 'What gifts come in.' })
class StartGiftImportInput {
  @Field(() => RegionCode, { description: 'County whose children got them; for a bureau within its region.' })
  region!: string
  @Field({ nullable: true, defaultValue: false, description: 'Read, check and count only; nothing is stored.' })
  dryRun!: boolean
}

@Resolver()
export class GiftImportResolver extends importResolver('donations', GiftImport) {
  @Mutation(() => GiftImport, {
    description:
      'Goes on with a HELD list of gifts, by an OPERATOR of an education bureau or a partner who has seen what it would mend (its warnings CORRECTS). NOT_FOUND, FORBIDDEN, STATE_NOT_ALLOWED.',
  })
  confirmGiftImport(@Ctx() context: OperationContext, @Arg('id', () => ID, { description: 'The import.' }) id: string) {
    return confirmImport(context, 'donations', GiftImport, id)
  }

  @Mutation(() => GiftImport, {
    description:
      'Gives a HELD file up: nothing of it enters, and it is REFUSED as DISCARDED. For an OPERATOR of the organisation that sent it. NOT_FOUND, FORBIDDEN, STATE_NOT_ALLOWED.',
  })
  discardGiftImport(@Ctx() context: OperationContext, @Arg('id', () => ID, { description: 'The import.' }) id: string) {
    return discardImport(context, 'donations', GiftImport, id)
  }

  @Mutation(() => GiftImport, {
    description:
      'Opens the import of what charities, companies and schools gave; donors not yet known become partners; PUT the file to its uploadUrl. A bureau’s file may name several givers; a partner’s only itself, of one county, its children by 受助编号: those are PLEDGED until the school confirms. A partner’s row without a code becomes a request to the school (`giftRequests`), at most 200 a day, and is answered alike whatever it names; it is not tried (dryRun). A list that comes again with cells mended is HELD and shows each difference (CORRECTS). For an OPERATOR of an education bureau or a partner; FORBIDDEN otherwise.',
  })
  startGiftImport(
    @Ctx() context: OperationContext,
    @Arg('input', () => StartGiftImportInput, { description: 'What comes in.' }) input: StartGiftImportInput,
  ) {
    // a partner gives anywhere, a county at a time, and names only itself
    if (context.principal.audience !== 'PARTNER') context.requireRegion(input.region)
    else if (input.region.length !== COUNTY_DIGITS)
      throw new BadInput(
        '捐助方的名单一次只含一个区县，请填 6 位区县代码',
        'a partner’s list is of one county: six digits',
      )
    else if (input.dryRun)
      throw new BadInput(
        '捐助方的名单不能试导入',
        'a partner’s list is not tried: every row without a code is answered alike',
      )
    return startImport(context, 'donations', GiftImport, {
      kind: 'GiftImport',
      region: input.region,
      isDryRun: input.dryRun,
    })
  }
}
