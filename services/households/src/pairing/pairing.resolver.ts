import { AidPurpose, Register } from '@dianming/shared/subgraph/enums'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { CalendarDate } from '@dianming/shared/subgraph/scalars'
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Difficulty } from '../difficulty/difficulty.entity.js'
import { difficultiesOfPairing } from '../difficulty/difficulty.service.js'
import { Helper, HelperKind, HelpTeam } from '../helper/helper.entity.js'
import { loadHelper, loadTeam } from '../helper/helper.service.js'
import { Household } from '../household/household.entity.js'
import { loadHousehold } from '../household/household.service.js'
import { Visit, VisitConnection } from '../visit/visit.entity.js'
import { visitsOfHousehold, visitsOfPairing, visitsOfStudent } from '../visit/visit.service.js'
import { Pairing, PairingConnection, PairingEndReason, Student, UnpairedConnection } from './pairing.entity.js'
import {
  endPairing,
  listAllPairings,
  listUnpaired,
  loadPairing,
  pair,
  pairingsOfHousehold,
  pairingsOfStudent,
} from './pairing.service.js'

@InputType({ description: 'A helper who may be new.' })
class PairHelperInput {
  @Field({ description: 'Name.' })
  name!: string
  @Field(() => String, { nullable: true, description: '单位; the caller’s own organisation if left out.' })
  organisation?: string | null
  @Field(() => String, { nullable: true, description: '工号 within it.' })
  staffNumber?: string | null
  @Field(() => HelperKind, { description: 'Cadre, teacher or volunteer.' })
  kind!: HelperKind
  @Field(() => String, { nullable: true, description: 'Name of the team; a new one is made.' })
  team?: string | null
}

@InputType({ description: 'Whom a helper begins to help: one household or one student.' })
class PairInput {
  @Field(() => ID, { nullable: true, description: 'The helper; or helper.' })
  helperId?: string | null
  @Field(() => PairHelperInput, { nullable: true, description: 'A helper by name, entered if new; or helperId.' })
  helper?: PairHelperInput | null
  @Field(() => ID, { nullable: true, description: 'The household; or its register and number.' })
  householdId?: string | null
  @Field(() => Register, { nullable: true, description: 'Whose register numbers the household.' })
  register?: Register | null
  @Field(() => String, { nullable: true, description: '户编号.' })
  householdNumber?: string | null
  @Field(() => ID, { nullable: true, description: 'The student; or registryNumber.' })
  studentId?: string | null
  @Field(() => String, { nullable: true, description: '学籍号.' })
  registryNumber?: string | null
  @Field(() => [AidPurpose], { description: 'What the help is for.' })
  purposes!: AidPurpose[]
  @Field(() => CalendarDate, { nullable: true, description: 'First day; today if left out.' })
  from?: string | null
  @Field({ description: 'Names this request; the same one again changes nothing.' })
  idempotencyKey!: string
}

@InputType({ description: 'That a pairing is over.' })
class EndPairingInput {
  @Field(() => ID, { description: 'The pairing.' })
  pairingId!: string
  @Field(() => CalendarDate, { description: 'Last day; not after today.' })
  on!: string
  @Field(() => PairingEndReason, { description: 'Why.' })
  reason!: PairingEndReason
}

const TARGETS = ['HOUSEHOLD', 'STUDENT']

@Resolver(() => Pairing)
export class PairingResolver {
  @Query(() => PairingConnection, {
    nullable: true,
    description:
      'Pairings that the caller sees, by day: a helper its own open ones, a school its students’, a bureau those of its region or register.',
  })
  pairings(
    @Ctx() context: OperationContext,
    @Arg('open', () => Boolean, { defaultValue: true, description: 'Only those that are open.' }) open: boolean,
    @Arg('helperId', () => ID, { nullable: true, description: 'Only of this helper.' }) helperId: string | undefined,
    @Arg('teamId', () => ID, { nullable: true, description: 'Only of this team.' }) teamId: string | undefined,
    @Arg('silentDays', () => Int, { nullable: true, description: 'Only without a visit for so many days.' })
    silentDays: number | undefined,
    @Arg('target', () => String, { nullable: true, description: 'HOUSEHOLD or STUDENT: only of these.' })
    target: string | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    const filter = {
      isOpen: open,
      helperId: helperId ?? null,
      teamId: teamId ?? null,
      silentDays: silentDays ?? null,
      kind: target && TARGETS.includes(target) ? target : null,
    }
    return listAllPairings(context, filter, { first, after })
  }

  @Query(() => UnpairedConnection, {
    nullable: true,
    description:
      'Children of the categories that their county pairs, whom nobody helps now: for their school and bureaus.',
  })
  unpairedStudents(
    @Ctx() context: OperationContext,
    @Arg('schoolCode', () => String, { nullable: true, description: 'Only of this school.' })
    schoolCode: string | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    return listUnpaired(context, schoolCode ?? null, { first, after })
  }

  @Query(() => Pairing, { nullable: true, description: 'A pairing by id; null when there is none to see.' })
  pairing(@Ctx() context: OperationContext, @Arg('id', () => ID, { description: 'Its id.' }) id: string) {
    return loadPairing(context, id)
  }

  @Mutation(() => Pairing, {
    description:
      'Binds a helper to a household or a student; the same two again answer the pairing that is open. Bureaus in their region (a register’s those on its register), a school its own teachers with its students. For an OPERATOR. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, STATE_NOT_ALLOWED, IDEMPOTENCY_KEY_REUSED.',
  })
  pair(
    @Ctx() context: OperationContext,
    @Arg('input', () => PairInput, { description: 'Who helps whom.' }) input: PairInput,
  ) {
    return pair(context, input)
  }

  @Mutation(() => Pairing, {
    description:
      'Ends a pairing; without a successor the child is unpaired. For an OPERATOR of who made it, or of the education bureau. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, STATE_NOT_ALLOWED.',
  })
  endPairing(
    @Ctx() context: OperationContext,
    @Arg('input', () => EndPairingInput, { description: 'When and why.' }) input: EndPairingInput,
  ) {
    return endPairing(context, input)
  }

  @FieldResolver(() => Helper, { description: 'Who helps.' })
  helper(@Root() pairing: Pairing, @Ctx() context: OperationContext) {
    return loadHelper(context, pairing.helperId)
  }

  @FieldResolver(() => HelpTeam, { nullable: true, description: 'The helper’s team.' })
  async team(@Root() pairing: Pairing, @Ctx() context: OperationContext) {
    const helper = await loadHelper(context, pairing.helperId)
    return helper?.teamId ? loadTeam(context, helper.teamId) : null
  }

  @FieldResolver(() => Household, {
    nullable: true,
    description: 'The household; null for a student’s pairing, and for a helper.',
  })
  household(@Root() pairing: Pairing, @Ctx() context: OperationContext) {
    return pairing.householdId ? loadHousehold(context, pairing.householdId) : null
  }

  @FieldResolver(() => Student, {
    nullable: true,
    description: 'The student; null for a household’s pairing, and for a helper.',
  })
  student(@Root() pairing: Pairing): Student | null {
    return pairing.studentId ? { id: pairing.studentId } : null
  }

  @FieldResolver(() => Pairing, { nullable: true, description: 'The pairing that this one took over.' })
  takesOverFrom(@Root() pairing: Pairing, @Ctx() context: OperationContext) {
    return pairing.takesOverFromId ? loadPairing(context, pairing.takesOverFromId) : null
  }

  @FieldResolver(() => [Visit], { description: 'Visits as they stand now, the newest first, at most 200.' })
  visits(@Root() pairing: Pairing, @Ctx() context: OperationContext) {
    return visitsOfPairing(context, pairing.id)
  }

  @FieldResolver(() => [Difficulty], { description: 'Difficulties, those not done first.' })
  difficulties(@Root() pairing: Pairing, @Ctx() context: OperationContext) {
    return difficultiesOfPairing(context, pairing.id)
  }
}

@Resolver(() => Household)
export class HouseholdPairingResolver {
  @FieldResolver(() => [Pairing], { description: 'Who helps the household, the newest first.' })
  pairings(@Root() household: Household, @Ctx() context: OperationContext) {
    return pairingsOfHousehold(context, household.id)
  }

  @FieldResolver(() => VisitConnection, { description: 'Visits to the household as they stand now, the newest first.' })
  visits(
    @Root() household: Household,
    @Ctx() context: OperationContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    return visitsOfHousehold(context, household.id, { first, after })
  }
}

@Resolver(() => Student)
export class StudentPairingResolver {
  @FieldResolver(() => [Pairing], {
    nullable: true,
    description: 'Who helps the child or its household, the newest first; null for who may not know.',
  })
  pairings(@Root() student: Student, @Ctx() context: OperationContext) {
    return pairingsOfStudent(context, student.id)
  }

  @FieldResolver(() => VisitConnection, {
    nullable: true,
    description:
      'Visits to the child and its household as they stand now, the newest first; null for who may not know.',
  })
  visits(
    @Root() student: Student,
    @Ctx() context: OperationContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    return visitsOfStudent(context, student.id, { first, after })
  }
}
