import { Import, startImport } from '@dianming/shared/http/imports/import'
import { importResolver } from '@dianming/shared/http/imports/import-resolver'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { Arg, Ctx, Directive, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'
import { lockDonation } from '../donation/donation-keep.js'

/** Codes are of no county. */
const NOWHERE = '00'

@ObjectType({
  implements: Import,
  description: 'A file of codes on its way in. Seen by the organisation that started it.',
})
@Directive('@key(fields: "id")')
export class VoucherImport extends Import {}

@InputType({ description: 'What codes come in.' })
class StartVoucherImportInput {
  @Field(() => ID, { description: 'The donation that they are of; the caller’s own.' })
  donationId!: string
  @Field({ nullable: true, defaultValue: false, description: 'Read, check and count only; nothing is stored.' })
  dryRun!: boolean
}

@Resolver()
export class VoucherImportResolver extends importResolver('donations', VoucherImport) {
  @Mutation(() => VoucherImport, {
    description:
      'Opens the import of a giver’s own codes for one of its donations (兑换码, one a row); PUT the file to its uploadUrl. issueVouchers takes of them first. The same file again creates nothing. For an OPERATOR of the giver; NOT_FOUND, FORBIDDEN, STATE_NOT_ALLOWED.',
  })
  async startVoucherImport(
    @Ctx() context: OperationContext,
    @Arg('input', () => StartVoucherImportInput, { description: 'What comes in.' }) input: StartVoucherImportInput,
  ) {
    const own = await lockDonation(context, input.donationId)
    return startImport(context, 'donations', VoucherImport, {
      kind: 'VoucherImport',
      region: NOWHERE,
      isDryRun: input.dryRun,
      options: { donationId: own.id },
    })
  }
}
