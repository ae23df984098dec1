import { randomBytes } from 'node:crypto'
import { made, type RowOf, rows } from '@dianming/shared/database/statement'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { pageOf } from '@dianming/shared/subgraph/page'
import { rowById } from '@dianming/shared/subgraph/row-by-id'
import { BadInput, DianmingError, NotFound } from '@dianming/shared/vocabulary/errors'
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import {
  webhookCount,
  webhookDeliveries,
  webhookList,
  webhookLoad,
  webhookRegister,
  webhookReplay,
  webhookRotate,
  webhookStatus,
  webhookTest,
} from '../generated/statements.js'
import { faultOfUrl, isLoopbackOrigin } from './address.js'
import { WEBHOOK_TYPES, Webhook, WebhookDelivery, WebhookDeliveryConnection, WebhookSecret } from './webhook.entity.js'

const MOST_ENDPOINTS = 5
const MOST_URL = 500

@InputType({ description: 'An endpoint of the caller’s program.' })
class RegisterWebhookInput {
  @Field({ description: 'https, port 443, without credentials, of the internet at large; at most 500 characters.' })
  url!: string
  @Field(() => [String], {
    nullable: true,
    description:
      'What it is told of; without it everything: gift.confirmed, gift.cancelled, gift.returned, reservation.expiring, reservation.expired, needs.published, purpose.decided, vouchers.handed_out.',
  })
  types?: string[] | null
}

const toWebhook = (row: RowOf<typeof webhookLoad>): Webhook => made(Webhook, row)
const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`

async function webhook(context: OperationContext, id: string): Promise<Webhook> {
  context.forget()
  const found = await rowById(context, webhookLoad, (_, row) => toWebhook(row), id)
  if (!found) throw new NotFound('该接收地址')
  return found
}

@Resolver(() => Webhook)
export class WebhookResolver {
  @Query(() => [Webhook], { nullable: true, description: 'The caller’s endpoints, the oldest first.' })
  async webhooks(@Ctx() context: OperationContext): Promise<Webhook[]> {
    return (await rows(context.em, webhookList)).map(toWebhook)
  }

  @FieldResolver(() => WebhookDeliveryConnection, {
    description: 'What was sent to it in thirty days, the newest first.',
  })
  deliveries(
    @Root() { id }: Webhook,
    @Ctx() context: OperationContext,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    const list = { statement: webhookDeliveries, parameters: {} }
    return pageOf(context, list, { first, after }, row => made(WebhookDelivery, row), id)
  }

  @Mutation(() => WebhookSecret, {
    description:
      'Registers an endpoint that is told what happens; its secret is shown this once. For an OPERATOR of a partner. FORBIDDEN, BAD_USER_INPUT for an address that is not https or not of the internet at large, LIMIT_EXCEEDED past five.',
  })
  async registerWebhook(
    @Ctx() context: OperationContext,
    @Arg('input', () => RegisterWebhookInput, { description: 'The endpoint.' }) input: RegisterWebhookInput,
  ): Promise<WebhookSecret> {
    const types = input.types ?? [...WEBHOOK_TYPES]
    if (input.url.length > MOST_URL || faultOfUrl(input.url, isLoopbackOrigin(context.publicOrigin)) !== null)
      throw new BadInput(
        '地址须为 https（443 端口）、不含口令、指向公网的网址',
        'the address is https (port 443), without credentials, of the internet at large',
      )
    if (types.length === 0 || !types.every(type => (WEBHOOK_TYPES as readonly string[]).includes(type)))
      throw new BadInput(`types 应为：${WEBHOOK_TYPES.join('、')}`, `types are: ${WEBHOOK_TYPES.join(', ')}`)
    const { uscc, organisation, subject } = context.principal
    const [known] = await rows(context.em, webhookCount, { uscc })
    if ((known?.count ?? 0) >= MOST_ENDPOINTS)
      throw new DianmingError('LIMIT_EXCEEDED', '最多 5 个接收地址，请先移除一个', 'at most five; remove one first')
    const secret = newSecret()
    const [made] = await rows(context.em, webhookRegister, {
      uscc,
      organisation,
      url: input.url,
      types,
      secret: context.personalData.encrypt(secret),
      subject,
    })
    return { webhook: await webhook(context, made?.id ?? ''), secret }
  }

  @Mutation(() => WebhookSecret, {
    description: 'Gives an endpoint a new secret; the one before signs beside it for 24 hours. NOT_FOUND, FORBIDDEN.',
  })
  async rotateWebhookSecret(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { description: 'The endpoint.' }) id: string,
  ): Promise<WebhookSecret> {
    const secret = newSecret()
    const [done] = isId(id)
      ? await rows(context.em, webhookRotate, { id, secret: context.personalData.encrypt(secret) })
      : []
    if (!done) throw new NotFound('该接收地址')
    return { webhook: await webhook(context, id), secret }
  }

  @Mutation(() => Webhook, { description: 'Sends an endpoint an event webhook.test. NOT_FOUND, FORBIDDEN.' })
  async testWebhook(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { description: 'The endpoint.' }) id: string,
  ): Promise<Webhook> {
    const [sent] = isId(id) ? await rows(context.em, webhookTest, { id }) : []
    if (!sent?.id) throw new NotFound('该接收地址')
    return webhook(context, id)
  }

  @Mutation(() => Webhook, {
    description:
      'Makes an endpoint active again that was paused or disabled; what waited is sent. NOT_FOUND, FORBIDDEN.',
  })
  async resumeWebhook(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { description: 'The endpoint.' }) id: string,
  ): Promise<Webhook> {
    const [done] = isId(id) ? await rows(context.em, webhookStatus, { id, status: 'ACTIVE' }) : []
    if (!done) throw new NotFound('该接收地址')
    return webhook(context, id)
  }

  @Mutation(() => Boolean, { description: 'Removes an endpoint. NOT_FOUND, FORBIDDEN.' })
  async removeWebhook(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { description: 'The endpoint.' }) id: string,
  ): Promise<boolean> {
    const [done] = isId(id) ? await rows(context.em, webhookStatus, { id, status: 'REMOVED' }) : []
    if (!done) throw new NotFound('该接收地址')
    return true
  }

  @Mutation(() => Int, {
    description:
      'Sends again to an endpoint: one delivery, or everything since a moment of the last thirty days, each under the id that it had. Answers how many. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT unless exactly one is given.',
  })
  async replayWebhook(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { description: 'The endpoint.' }) id: string,
    @Arg('deliveryId', () => ID, { nullable: true, description: 'One delivery …' }) deliveryId: string | undefined,
    @Arg('since', () => Date, { nullable: true, description: '… or all since then.' }) since: Date | undefined,
  ): Promise<number> {
    if ((deliveryId == null) === (since == null))
      throw new BadInput('请给出 deliveryId 或 since 之一', 'give deliveryId or since')
    const [told] =
      isId(id) && (deliveryId == null || isId(deliveryId))
        ? await rows(context.em, webhookReplay, {
            webhookId: id,
            deliveryId: deliveryId ?? null,
            since: since ?? null,
          })
        : []
    if (!told || told.count < 0) throw new NotFound('该接收地址或消息')
    return told.count
  }
}
