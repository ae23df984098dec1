import { type Export, Export as ExportType } from '@dianming/shared/http/exports/export'
import { AidPurpose } from '@dianming/shared/subgraph/enums'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { CalendarDate, RegionCode, Yuan } from '@dianming/shared/subgraph/scalars'
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  InputType,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import { Gift, Student } from '../gift/gift.entity.js'
import { loadGift } from '../gift/gift.service.js'
import { Item } from '../item/item.entity.js'
import { loadItem } from '../item/item.service.js'
import { needOfDifficulties, raiseNeed } from './difficulty-need.js'
import {
  Difficulty,
  Need,
  NeedConnection,
  NeedCount,
  NeedReason,
  NeedRecord,
  NeedRecordConnection,
  NeedStatus,
} from './need.entity.js'
import {
  countNeeds,
  listNeedRecords,
  listNeeds,
  needsOfStudent,
  publishNeeds,
  recordNeed,
  withdrawNeed,
} from './need.service.js'
import { startSurveySheet } from './survey-sheet.js'

@InputType({ description: 'What a school says of one child: that something is missing, or that there is one.' })
class RecordNeedInput {
  @Field(() => ID, { nullable: true, description: 'The child; or registryNumber.' })
  studentId?: string | null
  @Field(() => String, { nullable: true, description: '学籍号.' })
  registryNumber?: string | null
  @Field(() => ID, {
    nullable: true,
    description: 'What is missing, from the catalogue; without it a purpose and money.',
  })
  item?: string | null
  @Field(() => AidPurpose, { nullable: true, description: 'What it is for; the item’s, if there is one.' })
  purpose?: AidPurpose | null
  @Field(() => Boolean, { defaultValue: true, description: '无 is true; 有 is false: asked, and there is one.' })
  isNeeded!: boolean
  @Field(() => Float, { nullable: true, description: 'How many; 1 if not said.' })
  quantity?: number | null
  @Field(() => Yuan, { nullable: true, description: 'How much money; of money alone.' })
  amount?: bigint | null
  @Field(() => NeedReason, { nullable: true, description: 'Why it is missing.' })
  reason?: keyof typeof NeedReason | null
  @Field(() => String, { nullable: true, description: 'A word, at most 200 characters.' })
  note?: string | null
  @Field(() => CalendarDate, { nullable: true, description: 'Day on which it was asked; without it today.' })
  recordedOn?: string | null
  @Field({ description: 'Names this request; the same one again changes nothing.' })
  idempotencyKey!: string
}

@InputType({ description: 'What a difficulty comes down to: a thing that a child is missing.' })
class RaiseNeedInput {
  @Field(() => ID, { description: 'The difficulty; not ended.' })
  difficultyId!: string
  @Field(() => ID, { nullable: true, description: 'Which child, of a household’s pairing.' })
  studentId?: string | null
  @Field(() => ID, { description: 'What is missing, from the catalogue.' })
  item!: string
  @Field(() => NeedReason, { nullable: true, description: 'Why it is missing.' })
  reason?: keyof typeof NeedReason | null
  @Field(() => String, { nullable: true, description: 'A word, at most 200 characters.' })
  note?: string | null
  @Field({ description: 'Names this request; the same one again changes nothing.' })
  idempotencyKey!: string
}

@Resolver(() => Difficulty)
export class DifficultyNeedResolver {
  @FieldResolver(() => NeedRecord, {
    nullable: true,
    description: 'The need that it led to; once that is met, a person may say that it is solved.',
  })
  need(@Root() difficulty: Difficulty, @Ctx() context: OperationContext) {
    return needOfDifficulties(context, difficulty.id)
  }

  @Mutation(() => NeedRecord, {
    description:
      'Records the need that a difficulty comes down to; again answers the same need. For an OPERATOR of the child’s school or education bureau. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, STATE_NOT_ALLOWED once it has ended, or for a thing that the child was given.',
  })
  raiseNeed(
    @Ctx() context: OperationContext,
    @Arg('input', () => RaiseNeedInput, { description: 'Of what, and what.' }) input: RaiseNeedInput,
  ) {
    return raiseNeed(context, input)
  }
}

@Resolver(() => NeedRecord)
export class NeedRecordResolver {
  @FieldResolver(() => Student, { nullable: true, description: 'The child of whom it was asked.' })
  student(@Root() need: NeedRecord): Student {
    return { id: need.studentId }
  }

  @FieldResolver(() => Item, { nullable: true, description: 'What is missing; null for money.' })
  item(@Root() need: NeedRecord, @Ctx() context: OperationContext) {
    return need.itemCode ? loadItem(context, need.itemCode) : null
  }

  @FieldResolver(() => Gift, { nullable: true, description: 'The gift that is promised for it, or met it.' })
  gift(@Root() need: NeedRecord, @Ctx() context: OperationContext) {
    return need.giftId ? loadGift(context, need.giftId) : null
  }

  @Query(() => NeedRecordConnection, {
    nullable: true,
    description:
      'Needs of the caller’s children, the most pressing first: a school’s own, an education bureau’s region.',
  })
  needRecords(
    @Ctx() context: OperationContext,
    @Arg('status', () => NeedStatus, { nullable: true, description: 'Only these.' })
    status: keyof typeof NeedStatus | undefined,
    @Arg('item', () => ID, { nullable: true, description: 'Only of this item.' }) item: string | undefined,
    @Arg('schoolCode', () => String, { nullable: true, description: 'Only of this school.' })
    schoolCode: string | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    const filter = { status: status ?? null, item: item ?? null, schoolCode: schoolCode ?? null }
    return listNeedRecords(context, filter, { first, after })
  }

  @Query(() => [NeedCount], {
    nullable: true,
    description: 'How the needs of the caller’s children stand, by thing and town, or by thing and school.',
  })
  needCounts(
    @Ctx() context: OperationContext,
    @Arg('bySchool', () => Boolean, { defaultValue: false, description: 'By school instead of by town.' })
    bySchool: boolean,
  ) {
    return countNeeds(context, bySchool)
  }

  @Mutation(() => NeedRecord, {
    description:
      'Records what a child is missing, or that it has it (摸底); what a household has together once for all its children. Again answers the same need. For an OPERATOR of the child’s school or education bureau. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, IDEMPOTENCY_KEY_REUSED, and STATE_NOT_ALLOWED for a thing that the child was given and that neither broke nor was lost: it names the gift.',
  })
  recordNeed(
    @Ctx() context: OperationContext,
    @Arg('input', () => RecordNeedInput, { description: 'What the school says.' }) input: RecordNeedInput,
  ) {
    return recordNeed(context, input)
  }

  @Mutation(() => NeedRecord, {
    description:
      'Takes a need back that is none any more. For an OPERATOR of the child’s school or education bureau. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, STATE_NOT_ALLOWED once it is reserved, promised or met.',
  })
  withdrawNeed(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { description: 'The need.' }) id: string,
    @Arg('reason', () => String, { description: 'Why.' }) reason: string,
  ) {
    return withdrawNeed(context, id, reason)
  }

  @Mutation(() => ExportType, {
    description:
      'The sheet by which a school asks its named children’s needs: one line a child, a column an item (有 / 无 / 不清), to send back by startNeedImport. For an OPERATOR of the school or its education bureau. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT.',
  })
  surveySheet(
    @Ctx() context: OperationContext,
    @Arg('items', () => [ID], { description: 'Items of the catalogue, 1 to 10.' }) items: string[],
    @Arg('schoolCode', () => String, { nullable: true, description: 'The school; of a bureau needed.' })
    schoolCode: string | undefined,
  ): Promise<Export> {
    return startSurveySheet(context, items, schoolCode ?? null)
  }

  @Mutation(() => Int, {
    description:
      'Publishes a county’s groups now, for instance when its survey is over; each night it happens by itself. Answers how many groups partners read. For an OPERATOR of the education bureau. FORBIDDEN, BAD_USER_INPUT.',
  })
  publishNeeds(
    @Ctx() context: OperationContext,
    @Arg('region', () => RegionCode, { description: 'County; within the caller’s region.' }) region: string,
  ) {
    return publishNeeds(context, region)
  }
}

@Resolver(() => Need)
export class NeedResolver {
  @FieldResolver(() => Item, { nullable: true, description: 'What is missing; null for money.' })
  item(@Root() need: Need, @Ctx() context: OperationContext) {
    return need.itemCode ? loadItem(context, need.itemCode) : null
  }

  @Query(() => NeedConnection, {
    nullable: true,
    description:
      'What is still missing, in groups of five children or more, those with most children first: for partners whom a county admitted, its education bureau and the auditor. The region selects published groups and never regroups them.',
  })
  needs(
    @Ctx() context: OperationContext,
    @Arg('region', () => RegionCode, { nullable: true, description: 'Only of this region.' }) region:
      | string
      | undefined,
    @Arg('purpose', () => AidPurpose, { nullable: true, description: 'Only for this.' }) purpose:
      | AidPurpose
      | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    return listNeeds(context, { region: region ?? null, purpose: purpose ?? null }, { first, after })
  }
}

@Resolver(() => NeedCount)
export class NeedCountResolver {
  @FieldResolver(() => Item, { nullable: true, description: 'What is missing; null for money.' })
  item(@Root() count: NeedCount, @Ctx() context: OperationContext) {
    return count.itemCode ? loadItem(context, count.itemCode) : null
  }
}

@Resolver(() => Student)
export class StudentNeedsResolver {
  @FieldResolver(() => [NeedRecord], {
    nullable: true,
    description:
      'What the student is missing or was asked about, its home’s things too; of each the newest. For the school and the education bureau of the student; null for others.',
  })
  needs(@Root() student: Student, @Ctx() context: OperationContext) {
    return needsOfStudent(context, student.id)
  }
}
