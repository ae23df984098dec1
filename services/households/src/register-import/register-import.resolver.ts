import { confirmImport, discardImport, Import, startImport } from '@dianming/shared/http/imports/import'
import { importResolver } from '@dianming/shared/http/imports/import-resolver'
import { Category, REGISTER_OF_CATEGORY, Register } from '@dianming/shared/subgraph/enums'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { connectionOf } from '@dianming/shared/subgraph/page'
import { CalendarDate, RegionCode } from '@dianming/shared/subgraph/scalars'
import { BadInput, Forbidden } from '@dianming/shared/vocabulary/errors'
import {
  Arg,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql'
import { HouseholdMember } from '../member/member.entity.js'
import { membersEndedBy } from '../member/member.service.js'

@ObjectType({
  implements: Import,
  description: 'A poverty register on its way in. Seen by the bureau that started it.',
})
@Directive('@key(fields: "id")')
export class RegisterImport extends Import {}

const MemberConnection = connectionOf(() => HouseholdMember, 'HouseholdMember')

@InputType({ description: 'What register comes in.' })
class StartRegisterImportInput {
  @Field(() => Register, { description: 'Whose register; only the caller’s own.' })
  register!: Register
  @Field(() => RegionCode, { description: 'County that the file tells of; within the caller’s region.' })
  region!: string
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day the file tells of; today in China, with a warning, if left out. Ages are counted from it.',
  })
  asOf?: string
  @Field({
    nullable: true,
    defaultValue: true,
    description:
      'The file is a snapshot of its scope: who is in it has the categories that it says, and who is not ends on asOf; HELD when that would end over 5 %. False: the file only adds.',
  })
  replace!: boolean
  @Field(() => String, {
    nullable: true,
    description:
      'Scope: the file tells of this town (乡镇) only, written as the register writes it; all of them if left out.',
  })
  town?: string
  @Field(() => RegionCode, {
    nullable: true,
    description:
      'The register is that of another county (or of a province, for several), which handed down its children who study in `region`; a list of its own beside the county’s register. Left out: the county’s own.',
  })
  handedDownFrom?: string
  @Field(() => [Category], {
    nullable: true,
    description:
      'Scope: the file tells of these categories only, such as the list of orphans; all of them if left out.',
  })
  categories?: Category[]
  @Field({ nullable: true, defaultValue: false, description: 'Read, check and count only; nothing is stored.' })
  dryRun!: boolean
}

@Resolver(() => RegisterImport)
export class RegisterImportResolver extends importResolver('households', RegisterImport) {
  @Mutation(() => RegisterImport, {
    description:
      'Goes on with a HELD register, by an OPERATOR of its bureau who has seen whom it ends. NOT_FOUND, FORBIDDEN, STATE_NOT_ALLOWED.',
  })
  confirmRegisterImport(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { description: 'The import.' }) id: string,
  ) {
    return confirmImport(context, 'households', RegisterImport, id)
  }

  @Mutation(() => RegisterImport, {
    description:
      'Gives a HELD file up: nothing of it enters, and it is REFUSED as DISCARDED. For an OPERATOR of its bureau. NOT_FOUND, FORBIDDEN, STATE_NOT_ALLOWED.',
  })
  discardRegisterImport(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { description: 'The import.' }) id: string,
  ) {
    return discardImport(context, 'households', RegisterImport, id)
  }

  @FieldResolver(() => MemberConnection, {
    description: 'Whom the file ended, or, HELD or as a trial, would end; by name.',
  })
  endings(
    @Root() found: RegisterImport,
    @Ctx() context: OperationContext,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    return membersEndedBy(context, found.id, { first, after })
  }

  @Mutation(() => RegisterImport, {
    nullable: true,
    description:
      'Opens the import of a register by its own bureau’s OPERATOR; PUT the file to its uploadUrl. FORBIDDEN for anyone else; BAD_USER_INPUT where a register is handed down from `region` itself.',
  })
  startRegisterImport(
    @Ctx() context: OperationContext,
    @Arg('input', () => StartRegisterImportInput, { description: 'What comes in.' }) input: StartRegisterImportInput,
  ) {
    if (context.principal.register !== input.register) throw new Forbidden()
    context.requireRegion(input.region)
    if (input.handedDownFrom?.startsWith(input.region))
      throw new BadInput('handedDownFrom 应为其他区县', 'handedDownFrom is another county')
    const others = input.categories?.filter(category => REGISTER_OF_CATEGORY[category] !== input.register) ?? []
    if (others.length > 0 || input.categories?.length === 0)
      throw new BadInput('categories 应为本名册的类别', 'categories are of this register')
    return startImport(context, 'households', RegisterImport, {
      kind: 'RegisterImport',
      region: input.region,
      asOf: input.asOf,
      tellsOfDay: true,
      options: {
        register: input.register,
        replace: String(input.replace),
        town: input.town?.trim() ?? '',
        handedDownFrom: input.handedDownFrom ?? '',
        categories: input.categories?.join(',') ?? '',
      },
      isDryRun: input.dryRun,
    })
  }
}
