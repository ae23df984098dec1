import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { RegionCode, Term } from '@dianming/shared/subgraph/scalars'
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Entitlement } from '../entitlement/entitlement.entity.js'
import { loadEntitlement } from '../entitlement/entitlement.service.js'
import { SchoolList } from './school-list.entity.js'
import {
  checkSchoolList,
  EntitlementConnection,
  listsOfRegion,
  rowsOfList,
  SchoolListConnection,
  schoolList,
  withdrawDispute,
} from './school-list.service.js'

@InputType({ description: 'Why a row of the list is not right.' })
class DisputeInput {
  @Field(() => ID, { description: 'The row: an entitlement.' })
  entitlementId!: string
  @Field({ description: 'Why: moved away, not in need any more, boards now …' })
  reason!: string
}
@InputType({ description: 'What a school says of its list.' })
class CheckSchoolListInput {
  @Field({ description: '学校标识码.' })
  schoolCode!: string
  @Field(() => Term, { description: 'The term.' })
  term!: string
  @Field(() => [ID], { nullable: true, description: 'Confirm rows of these programmes only; all if left out.' })
  programmes?: string[] | null
  @Field(() => [DisputeInput], { nullable: true, description: 'Rows that are not right, at most 200 at once.' })
  disputes?: DisputeInput[] | null
  @Field({ nullable: true, defaultValue: true, description: 'Confirm all rows that nothing was said of yet.' })
  confirmRest!: boolean
}

@Resolver(() => SchoolList)
export class SchoolListResolver {
  @Query(() => SchoolList, {
    nullable: true,
    description: 'The list of a school for a term. For the school and its education bureau; NOT_FOUND for others.',
  })
  schoolList(
    @Ctx() context: OperationContext,
    @Arg('schoolCode', { description: '学校标识码.' }) schoolCode: string,
    @Arg('term', () => Term, { description: 'The term.' }) term: string,
  ) {
    return schoolList(context, schoolCode, term)
  }

  @Query(() => SchoolListConnection, {
    nullable: true,
    description:
      'How far the schools of a region are with their lists of a term, by code; schools of whom nobody is named are left out. For an education bureau, in its region. FORBIDDEN.',
  })
  schoolLists(
    @Ctx() context: OperationContext,
    @Arg('region', () => RegionCode, { description: 'The region; within the caller’s.' }) region: string,
    @Arg('term', () => Term, { description: 'The term.' }) term: string,
    @Arg('unchecked', { defaultValue: false, description: 'Only those with rows that the school has not looked at.' })
    unchecked: boolean,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    return listsOfRegion(context, { region, term, unchecked }, { first, after })
  }

  @Mutation(() => SchoolList, {
    description:
      'The school confirms or disputes each child on its list before it is drafted; what it says holds until the row changes. For an OPERATOR of the school or its education bureau. NOT_FOUND, BAD_USER_INPUT, STATE_NOT_ALLOWED for a closed term.',
  })
  checkSchoolList(
    @Ctx() context: OperationContext,
    @Arg('input', () => CheckSchoolListInput, { description: 'What the school says.' }) input: CheckSchoolListInput,
  ) {
    return checkSchoolList(context, input)
  }

  @Mutation(() => Entitlement, {
    description:
      'Takes a dispute back; the row is to be looked at again. For an OPERATOR of the school or its education bureau. NOT_FOUND.',
  })
  async withdrawDispute(
    @Ctx() context: OperationContext,
    @Arg('entitlementId', () => ID, { description: 'The row.' }) entitlementId: string,
  ) {
    await withdrawDispute(context, entitlementId)
    return loadEntitlement(context, entitlementId)
  }

  @FieldResolver(() => EntitlementConnection, {
    description: 'Its rows: those to look at first, then by grade and class.',
  })
  entitlements(
    @Root() list: SchoolList,
    @Ctx() context: OperationContext,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    return rowsOfList(context, list, { first, after })
  }
}
