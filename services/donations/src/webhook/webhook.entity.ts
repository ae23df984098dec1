import { connectionOf } from '@dianming/shared/subgraph/page'
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'

/** What a partner's programs may be told of. */
export const WEBHOOK_TYPES = [
  'gift.confirmed',
  'gift.cancelled',
  'gift.returned',
  'reservation.expiring',
  'reservation.expired',
  'needs.published',
  'purpose.decided',
  'vouchers.handed_out',
] as const

export const WebhookStatus = { ACTIVE: 'ACTIVE', PAUSED: 'PAUSED', DISABLED: 'DISABLED', REMOVED: 'REMOVED' } as const
registerEnumType(WebhookStatus, {
  name: 'WebhookStatus',
  description:
    'ACTIVE: told. PAUSED: deliveries failed for three days; what happens is kept until it is active again. DISABLED: it answered 410. REMOVED.',
})
export const DeliveryStatus = { WAITING: 'WAITING', TAKEN: 'TAKEN', FAILED: 'FAILED' } as const
registerEnumType(DeliveryStatus, {
  name: 'WebhookDeliveryStatus',
  description: 'WAITING: to be sent, or sent again. TAKEN: answered 2xx. FAILED: given up.',
})

@ObjectType({
  description:
    'An endpoint of a partner’s own program that is told what happens (Standard Webhooks). Seen by it alone.',
})
export class Webhook {
  @Field(() => ID, { description: 'Its id.' })
  id!: string
  @Field({ description: 'Its address.' })
  url!: string
  @Field(() => [String], { description: 'What it is told of.' })
  types!: readonly string[]
  @Field(() => WebhookStatus, { description: 'Where it stands.' })
  status!: keyof typeof WebhookStatus
  @Field(() => String, { nullable: true, description: 'Why it is not active.' })
  statusReason!: string | null
  @Field(() => Date, { nullable: true, description: 'Until when the secret before signs too.' })
  oldSecretUntil!: Date | null
  @Field(() => Date, { description: 'Since when.' })
  registeredAt!: Date
}

@ObjectType({ description: 'An endpoint with its secret, which is shown this once.' })
export class WebhookSecret {
  @Field(() => Webhook, { description: 'The endpoint.' })
  webhook!: Webhook
  @Field({ description: 'whsec_ and 32 bytes in base64; signs each message (HMAC-SHA256). It is not shown again.' })
  secret!: string
}

@ObjectType({ description: 'One message to one endpoint. It holds ids alone: no name, no code, no school.' })
export class WebhookDelivery {
  @Field(() => ID, { description: 'Its id.' })
  id!: string
  @Field(() => ID, { description: 'webhook-id: the same however often it is sent.' })
  eventId!: string
  @Field({ description: 'What happened.' })
  type!: string
  @Field({ description: 'The ids that it tells, as JSON.' })
  data!: string
  @Field(() => DeliveryStatus, { description: 'Where it stands.' })
  status!: keyof typeof DeliveryStatus
  @Field(() => Int, { description: 'How often it was sent.' })
  attempts!: number
  @Field(() => Date, { description: 'When it is sent again, while it waits.' })
  nextAt!: Date
  @Field(() => Date, { nullable: true, description: 'When it was sent last.' })
  lastAt!: Date | null
  @Field(() => Int, { nullable: true, description: 'HTTP status of the last answer.' })
  lastStatus!: number | null
  @Field(() => String, { nullable: true, description: 'What went wrong last, where there was no answer.' })
  lastProblem!: string | null
  @Field(() => Date, { description: 'When it happened.' })
  at!: Date
}
export const WebhookDeliveryConnection = connectionOf(() => WebhookDelivery, 'WebhookDelivery')
