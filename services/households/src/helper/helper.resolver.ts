import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { CalendarDate, RegionCode } from '@dianming/shared/subgraph/scalars'
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import { PairingConnection, PairingEndReason } from '../pairing/pairing.entity.js'
import { listPairings } from '../pairing/pairing.service.js'
import { Helper, HelperConnection, HelperKind, HelpTeam, HelpTeamConnection } from './helper.entity.js'
import { handOver, listHelpers, listTeams, loadTeam, recordHelper, requireHelper } from './helper.service.js'

@InputType({ description: 'Who helps.' })
class RecordHelperInput {
  @Field({ description: 'Name.' })
  name!: string
  @Field(() => String, { nullable: true, description: '单位; the caller’s own organisation if left out.' })
  organisation?: string | null
  @Field(() => String, { nullable: true, description: '工号 within it; needed to sign in as a helper.' })
  staffNumber?: string | null
  @Field(() => HelperKind, { description: 'Cadre, teacher or volunteer.' })
  kind!: HelperKind
  @Field(() => Boolean, { nullable: true, description: '是否党员.' })
  partyMember?: boolean | null
  @Field(() => String, { nullable: true, description: 'Name of the team; a new one is made.' })
  team?: string | null
  @Field(() => CalendarDate, { nullable: true, description: 'First day as a helper.' })
  from?: string | null
  @Field(() => RegionCode, { nullable: true, description: 'Where; a bureau’s own region if left out.' })
  region?: string | null
  @Field({ description: 'Names this request; the same one again changes nothing.' })
  idempotencyKey!: string
}

@InputType({ description: 'Who hands over to whom.' })
class HandOverInput {
  @Field(() => ID, { description: 'Who stops.' })
  fromHelper!: string
  @Field(() => ID, { description: 'Who goes on.' })
  toHelper!: string
  @Field(() => CalendarDate, { description: 'The day of it; not after today.' })
  on!: string
  @Field(() => PairingEndReason, { description: 'Why.' })
  reason!: PairingEndReason
}

@ObjectType({ description: 'What was handed over.' })
class HandOver {
  @Field(() => Helper, { description: 'Who stopped.' })
  from!: Helper
  @Field(() => Helper, { description: 'Who goes on.' })
  to!: Helper
  @Field(() => Int, { description: 'How many open pairings went over.' })
  moved!: number
}

@Resolver(() => Helper)
export class HelperResolver {
  @Query(() => HelpTeamConnection, { nullable: true, description: 'Teams that the caller sees, by name.' })
  helpTeams(
    @Ctx() context: OperationContext,
    @Arg('region', () => RegionCode, { nullable: true, description: 'Only of this region.' }) region:
      | string
      | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    return listTeams(context, region ?? null, { first, after })
  }

  @Query(() => HelperConnection, { nullable: true, description: 'Helpers that the caller sees, by name.' })
  helpers(
    @Ctx() context: OperationContext,
    @Arg('teamId', () => ID, { nullable: true, description: 'Only of this team.' }) teamId: string | undefined,
    @Arg('name', () => String, { nullable: true, description: 'Only whose name begins so.' }) name: string | undefined,
    @Arg('idle', () => Boolean, { defaultValue: false, description: 'Only who helps nobody now.' }) idle: boolean,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    return listHelpers(context, { teamId: teamId ?? null, name: name?.trim() || null, isIdle: idle }, { first, after })
  }

  @Mutation(() => Helper, {
    description:
      'Enters a helper, or amends the one of this 工号. For an OPERATOR of a bureau or a school. FORBIDDEN, BAD_USER_INPUT, CONFLICT where a name without number is borne by several, IDEMPOTENCY_KEY_REUSED.',
  })
  recordHelper(
    @Ctx() context: OperationContext,
    @Arg('input', () => RecordHelperInput, { description: 'Who helps.' }) input: RecordHelperInput,
  ) {
    return recordHelper(context, input)
  }

  @Mutation(() => HandOver, {
    description:
      'Hands every open pairing of one helper to another in one step; difficulties that are not done go with them, visits stay with who made them. For an OPERATOR of whose helpers they are, or of the education bureau. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, STATE_NOT_ALLOWED.',
  })
  async handOver(
    @Ctx() context: OperationContext,
    @Arg('input', () => HandOverInput, { description: 'Who hands over to whom.' }) input: HandOverInput,
  ) {
    const { moved } = await handOver(context, input)
    return {
      from: await requireHelper(context, input.fromHelper),
      to: await requireHelper(context, input.toHelper),
      moved,
    }
  }

  @FieldResolver(() => HelpTeam, { nullable: true, description: 'The team; null for one who helps alone.' })
  team(@Root() helper: Helper, @Ctx() context: OperationContext) {
    return helper.teamId ? loadTeam(context, helper.teamId) : null
  }

  @FieldResolver(() => PairingConnection, { description: 'Whom the helper helps, the newest last.' })
  pairings(
    @Root() helper: Helper,
    @Ctx() context: OperationContext,
    @Arg('open', () => Boolean, { defaultValue: true, description: 'Only those that are open.' }) open: boolean,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    return listPairings(context, { isOpen: open }, { first, after }, helper.id)
  }
}

@Resolver(() => HelpTeam)
export class HelpTeamResolver {
  @FieldResolver(() => HelperConnection, { description: 'Who is in the team, by name.' })
  helpers(
    @Root() team: HelpTeam,
    @Ctx() context: OperationContext,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    return listHelpers(context, { teamId: team.id, name: null, isIdle: false }, { first, after })
  }
}
