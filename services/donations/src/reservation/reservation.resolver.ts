import { made, type RowOf, rows } from '@dianming/shared/database/statement'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { pageOf } from '@dianming/shared/subgraph/page'
import { requestOnce } from '@dianming/shared/subgraph/request-once'
import { rowById } from '@dianming/shared/subgraph/row-by-id'
import { BadInput, DianmingError, Forbidden, NotFound } from '@dianming/shared/vocabulary/errors'
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Beneficiary } from '../beneficiary/beneficiary.entity.js'
import { beneficiaryOf } from '../beneficiary/beneficiary.service.js'
import {
  donationPartnerSelf,
  reservationChange,
  reservationChildren,
  reservationList,
  reservationLoad,
  reservationReserve,
} from '../generated/statements.js'
import { channelOf } from '../gift-import/gift-words.js'
import { Item } from '../item/item.entity.js'
import { loadItem } from '../item/item.service.js'
import { Need } from '../need/need.entity.js'
import { loadNeed } from '../need/need.service.js'
import { Reservation, ReservationConnection } from './reservation.entity.js'

/** So many children at once. */
const MAX_AT_ONCE = 200
/** So many children that a partner holds in a county. */
const MAX_LIVE = 500

@InputType({ description: 'Children that a partner takes on itself.' })
class ReserveNeedInput {
  @Field(() => ID, { description: 'The group.' })
  needId!: string
  @Field(() => Int, { description: 'How many, 1 to 200.' })
  quantity!: number
  @Field({ description: 'Names this request; the same one again changes nothing.' })
  idempotencyKey!: string
}

const toReservation = (row: RowOf<typeof reservationLoad>): Reservation => made(Reservation, row)

/** A reservation by id, as far as the caller may see it. */
export const loadReservation = (context: OperationContext, id: string): Promise<Reservation | null> =>
  rowById(context, reservationLoad, (_, row) => toReservation(row), id)

async function reservation(context: OperationContext, id: string): Promise<Reservation> {
  context.forget()
  const found = await loadReservation(context, id)
  if (!found) throw new NotFound('该认领')
  return found
}

const childrenOf = async (context: OperationContext, id: string) =>
  (await context
    .loader<RowOf<typeof reservationChildren>[]>('reservation.children', async ids =>
      Map.groupBy(await rows(context.em, reservationChildren, { ids }), child => child.reservationId),
    )
    .load(id)) ?? []

@Resolver(() => Reservation)
export class ReservationResolver {
  @Query(() => ReservationConnection, {
    nullable: true,
    description: 'Reservations that the caller made, or of an education bureau’s region; those that hold first.',
  })
  reservations(
    @Ctx() context: OperationContext,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    const list = { statement: reservationList, parameters: {} }
    return pageOf(context, list, { first, after }, row => toReservation(row))
  }

  @Query(() => Reservation, { nullable: true, description: 'A reservation by id; null when there is none to see.' })
  reservation(@Ctx() context: OperationContext, @Arg('id', () => ID, { description: 'Its id.' }) id: string) {
    return loadReservation(context, id)
  }

  @FieldResolver(() => Item, { nullable: true, description: 'What is missing; null for money.' })
  item(@Root() { itemCode }: Reservation, @Ctx() context: OperationContext) {
    return itemCode ? loadItem(context, itemCode) : null
  }

  @FieldResolver(() => Need, {
    nullable: true,
    description: 'The group that it is of; null once nobody reads it any more.',
  })
  need(@Root() { groupId }: Reservation, @Ctx() context: OperationContext) {
    return loadNeed(context, groupId)
  }

  @FieldResolver(() => [Beneficiary], {
    description:
      'Cards of the children under the caller’s own codes, while it lasts, and of those to whom it gave on it; empty for others.',
  })
  async cards(@Root() { id, isOwn }: Reservation, @Ctx() context: OperationContext): Promise<Beneficiary[]> {
    if (!isOwn) return []
    const children = await childrenOf(context, id)
    const cards = await Promise.all(children.map(child => beneficiaryOf(context, child.studentId)))
    return cards.filter(card => card !== null)
  }

  @FieldResolver(() => Int, { description: 'Children of it who have no gift yet, while it lasts; for its partner.' })
  async open(@Root() { id, isOwn }: Reservation, @Ctx() context: OperationContext): Promise<number> {
    return isOwn ? (await childrenOf(context, id)).filter(child => child.giftId === null).length : 0
  }

  @Mutation(() => Reservation, {
    description:
      'Keeps so many children of a group for the caller for some days, the most pressing first, all or nothing, and tells their cards. For an OPERATOR of a partner that the county admitted. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, STATE_NOT_ALLOWED when fewer are open (it says how many), LIMIT_EXCEEDED past 500 in a county, IDEMPOTENCY_KEY_REUSED.',
  })
  async reserveNeed(
    @Ctx() context: OperationContext,
    @Arg('input', () => ReserveNeedInput, { description: 'What, and how many.' }) input: ReserveNeedInput,
  ): Promise<Reservation> {
    if (!(input.quantity >= 1 && input.quantity <= MAX_AT_ONCE))
      throw new BadInput(`一次认领 1 到 ${MAX_AT_ONCE} 名`, `1 to ${MAX_AT_ONCE} children at once`)
    const { uscc, organisationName, subject } = context.principal
    if (!uscc) throw new Forbidden()
    const id = await requestOnce(context, 'reserveNeed', { ...input }, async reservationId => {
      await rows(context.em, donationPartnerSelf, {
        organisationName,
        uscc,
        channel: channelOf(uscc, organisationName),
      })
      const [told] = isId(input.needId)
        ? await rows(context.em, reservationReserve, {
            id: reservationId,
            groupId: input.needId,
            quantity: input.quantity,
            most: MAX_LIVE,
            subject,
          })
        : []
      refuse(told)
    })
    return reservation(context, id)
  }

  @Mutation(() => Reservation, {
    description:
      'Holds a reservation 14 days longer, once. For its partner. NOT_FOUND, STATE_NOT_ALLOWED when it is over or was held longer already.',
  })
  extendReservation(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { description: 'The reservation.' }) id: string,
  ) {
    return change(context, id, true)
  }

  @Mutation(() => Reservation, {
    description:
      'Gives a reservation up; what was not given is open for others. For its partner. NOT_FOUND, STATE_NOT_ALLOWED when it is over.',
  })
  releaseReservation(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { description: 'The reservation.' }) id: string,
  ) {
    return change(context, id, false)
  }
}

function refuse(told: RowOf<typeof reservationReserve> | undefined): void {
  switch (told?.outcome) {
    case 'RESERVED':
      return
    case 'NOT_ADMITTED':
      throw new DianmingError(
        'FORBIDDEN',
        '该区县尚未准入本单位认领，请联系区县教育局',
        'this county has not admitted your organisation; ask its education bureau',
      )
    case 'TOO_MANY':
      throw new DianmingError(
        'LIMIT_EXCEEDED',
        `在一个区县最多同时认领 ${MAX_LIVE} 名，请先给予或放弃已认领的`,
        `at most ${MAX_LIVE} children of a county at once; give to those that are held first`,
      )
    case 'SHORT':
      throw new DianmingError(
        'STATE_NOT_ALLOWED',
        `现余 ${told.openNow} 名，请减少数量`,
        `${told.openNow} are open now; reserve fewer`,
      )
    default:
      throw new NotFound('该需求组')
  }
}

async function change(context: OperationContext, id: string, isLonger: boolean): Promise<Reservation> {
  const own = isId(id) ? await loadReservation(context, id) : null
  if (!own?.isOwn) throw new NotFound('该认领')
  const [done] = await rows(context.em, reservationChange, { id, isLonger, subject: context.principal.subject })
  if (!done?.isDone)
    throw new DianmingError(
      'STATE_NOT_ALLOWED',
      isLonger && own.status === 'HELD' ? '认领只能延长一次' : '认领已到期或已结束，请重新认领',
      isLonger && own.status === 'HELD' ? 'it was held longer already' : 'this reservation is over; reserve anew',
    )
  return reservation(context, id)
}
