import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Gift, Student } from '../gift/gift.entity.js'
import { loadGift } from '../gift/gift.service.js'
import { GiftRequest, GiftRequestConnection, GiftRequestStatus } from './gift-request.entity.js'
import { candidatesOf, declineGiftRequest, listGiftRequests, matchGiftRequest } from './gift-request.service.js'

@Resolver(() => GiftRequest)
export class GiftRequestResolver {
  @Query(() => GiftRequestConnection, {
    nullable: true,
    description:
      'Rows of givers’ lists that wait for a school, or waited: a giver’s own, a school’s those that name it, a bureau’s those of its region.',
  })
  giftRequests(
    @Ctx() context: OperationContext,
    @Arg('status', () => GiftRequestStatus, { nullable: true, description: 'Only these.' }) status:
      | GiftRequestStatus
      | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    return listGiftRequests(context, status ?? undefined, { first, after })
  }

  @Mutation(() => GiftRequest, {
    description:
      'Says which student a giver’s row means, which makes it a gift. For an OPERATOR of the school or the education bureau of the county. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, STATE_NOT_ALLOWED.',
  })
  matchGiftRequest(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { description: 'The request.' }) id: string,
    @Arg('studentId', () => ID, { description: 'One of the caller’s students.' }) studentId: string,
    @Arg('received', () => Boolean, { defaultValue: false, description: 'Whether the child has it already.' })
    received: boolean,
    @Arg('note', () => String, { nullable: true, description: 'A word to the giver, at most 200 characters.' })
    note: string | undefined,
  ) {
    return matchGiftRequest(context, { id, studentId, received, note: note?.trim() || null })
  }

  @Mutation(() => GiftRequest, {
    description:
      'Declines a giver’s row; the giver is told that, and the note. For an OPERATOR of the school or the education bureau of the county. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, STATE_NOT_ALLOWED.',
  })
  declineGiftRequest(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { description: 'The request.' }) id: string,
    @Arg('note', () => String, { nullable: true, description: 'A word to the giver, at most 200 characters.' })
    note: string | undefined,
  ) {
    return declineGiftRequest(context, id, note?.trim() || null)
  }

  @FieldResolver(() => Gift, { nullable: true, description: 'The gift that it became.' })
  gift(@Root() request: GiftRequest, @Ctx() context: OperationContext) {
    return request.giftId ? loadGift(context, request.giftId) : null
  }

  @FieldResolver(() => [Student], {
    nullable: true,
    description: 'Students whom it may mean, for the school and the bureau; null for the giver.',
  })
  candidates(@Root() request: GiftRequest, @Ctx() context: OperationContext) {
    return candidatesOf(context, request)
  }
}
