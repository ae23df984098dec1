import { AidChannel, Stage } from '@dianming/shared/subgraph/enums'
import { RegionCode, Yuan } from '@dianming/shared/subgraph/scalars'
import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql'

export const StatementDimension = {
  CHANNEL: 'CHANNEL',
  PROGRAMME: 'PROGRAMME',
  STAGE: 'STAGE',
  REGION: 'REGION',
} as const
registerEnumType(StatementDimension, {
  name: 'StatementDimension',
  description: 'What a statement’s lines are divided by; the channel always.',
})

@ObjectType({
  description:
    '应助尽助: how many of those entitled were helped. What waits for a review and children in no school stand beside it, never dropped. For whoever may not see persons all figures go in steps of five, rounded down.',
})
export class Coverage {
  @Field(() => Int, { description: 'Children entitled (应享人数).' })
  entitled!: number
  @Field(() => Int, { description: 'Of them those to whom every programme that names them has paid something.' })
  helped!: number
  @Field(() => Float, { description: 'helped ÷ entitled; 1 where nobody is entitled.' })
  ratio!: number
  @Field(() => Int, { description: 'Matches that wait for a person.' })
  pendingReview!: number
  @Field(() => Int, { description: 'Children of school age in no school; of a school always 0.' })
  notInSchool!: number
}

@ObjectType({ description: 'What came through one channel, divided as asked. Amounts in yuan.' })
export class StatementLine {
  @Field(() => RegionCode, { description: 'County that recorded it, or the region asked for.' })
  region!: string
  @Field(() => AidChannel, { description: 'Who stands behind it.' })
  channel!: AidChannel
  @Field(() => String, {
    nullable: true,
    description: 'Code of the government programme; null when not divided by it, and for gifts.',
  })
  programme!: string | null
  @Field(() => Stage, { nullable: true, description: 'Stage of the child now; null when not divided by it.' })
  stage!: Stage | null
  @Field(() => Int, { description: '人数: children, each once.' })
  persons!: number
  @Field(() => Int, { description: '人次: payments and gifts.' })
  personTimes!: number
  @Field(() => Yuan, { description: 'Value of what is priced.' })
  amount!: bigint
  @Field(() => Int, { description: 'Gifts that nobody priced; not in the amount.' })
  unpriced!: number
  @Field({
    description:
      'Whether its figures are withheld and stand at 0: fewer than five children, or the line that would tell them; for whoever may not see persons.',
  })
  withheld!: boolean
}

@ObjectType({
  description:
    'What reached no person that is counted: schools or villages. Amounts in yuan; in no sum of the statement.',
})
export class StatementApart {
  @Field(() => Int, { description: 'Gifts.' })
  count!: number
  @Field(() => Yuan, { description: 'Value of what is priced.' })
  amount!: bigint
  @Field(() => Int, { description: 'Gifts that nobody priced; not in the amount.' })
  unpriced!: number
}

@ObjectType({
  description:
    'Deliveries to people whom nobody listed (未列名单), as far as they are unnamed still. Never added to persons.',
})
export class StatementUnnamed {
  @Field(() => Int, { description: 'Deliveries.' })
  deliveries!: number
  @Field(() => Int, { description: 'People, as the givers count them.' })
  count!: number
  @Field(() => Yuan, { description: 'Value of what is priced.' })
  amount!: bigint
}

@ObjectType({
  description:
    'What was received in a region and period, over all channels. persons counts each child once, however often helped; personTimes every payment or gift. Loans, promises and what came back are not in it.',
})
export class Statement {
  @Field(() => RegionCode, { description: 'The region.' })
  region!: string
  @Field({ description: 'The period as asked: a term, a school year or a calendar year.' })
  period!: string
  @Field(() => Int, { description: '人数.' })
  persons!: number
  @Field(() => Int, { description: '人次.' })
  personTimes!: number
  @Field(() => Yuan, { description: 'Yuan in all.' })
  amount!: bigint
  @Field({ description: 'Whether the figures are withheld and stand at 0: fewer than five children in all.' })
  withheld!: boolean
  @Field(() => [StatementLine], { description: 'Its lines, by region, channel, programme and stage.' })
  lines!: StatementLine[]
}
