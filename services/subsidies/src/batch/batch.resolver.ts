import { Export, startExport } from '@dianming/shared/http/exports/export'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { RegionCode, Term } from '@dianming/shared/subgraph/scalars'
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Objection } from '../objection/objection.entity.js'
import { objectionsOfBatch } from '../objection/objection.service.js'
import { BATCH_SHEETS, BankFormat, BatchSheet } from '../paper/paper.entity.js'
import { PaymentStatus } from '../payment/payment.entity.js'
import { Batch, BatchKind, BatchLine, BatchLinesBy, BatchStep } from './batch.entity.js'
import {
  BatchConnection,
  linesOfBatch,
  listBatches,
  loadBatch,
  noticeUrlOf,
  PaymentConnection,
  paymentsOfBatch,
  requireBatch,
  stepsOfBatch,
} from './batch.service.js'
import { draftBatch } from './batch-draft.js'
import {
  approveBatch,
  cancelBatch,
  noteBankFile,
  publiciseBatch,
  returnBatch,
  reviewBatch,
  sendBatch,
  settleBatch,
} from './batch-step.js'

@InputType({ description: 'What to draft.' })
class DraftBatchInput {
  @Field(() => BatchKind, { description: 'What kind of batch.' })
  kind!: BatchKind
  @Field(() => RegionCode, { description: 'County that pays; within the caller’s region.' })
  region!: string
  @Field(() => Term, { description: 'Term that it pays for.' })
  term!: string
  @Field(() => [ID], {
    nullable: true,
    description: 'Codes of programmes, all of money or all waivers; all named programmes of money if left out.',
  })
  programmes?: string[] | null
  @Field(() => ID, { nullable: true, description: 'The batch that this one mends.' })
  originId?: string | null
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Take off what children were paid too much, now or in earlier terms, never more than they get.',
  })
  netClawbacks?: boolean
  @Field({ description: 'Chosen by the caller: the same key and content again answers the same batch.' })
  idempotencyKey!: string
}

const VERSION = {
  nullable: true,
  description: 'Version that the caller saw; CONFLICT with who did what when another step came first.',
}
const ID_OPTIONS = { description: 'The batch.' }

@Resolver(() => Batch)
export class BatchResolver {
  @Query(() => Batch, { nullable: true, description: 'A batch.' })
  batch(@Ctx() context: OperationContext, @Arg('id', () => ID, ID_OPTIONS) id: string) {
    return loadBatch(context, id)
  }

  @Query(() => BatchConnection, { nullable: true, description: 'Batches that the caller sees, the newest first.' })
  batches(
    @Ctx() context: OperationContext,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('region', () => RegionCode, { nullable: true, description: 'Only of this region.' }) region?: string,
    @Arg('term', () => Term, { nullable: true, description: 'Only for this term.' }) term?: string,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after?: string,
  ) {
    return listBatches(context, { region: region ?? null, term: term ?? null }, { first, after })
  }

  @Mutation(() => Batch, {
    description:
      'Drafts a batch: everything that its kind pays and that is not paid or planned. For an OPERATOR of an education bureau. FORBIDDEN, BAD_USER_INPUT, IDEMPOTENCY_KEY_REUSED, STATE_NOT_ALLOWED for a closed term or nothing to pay.',
  })
  draftBatch(
    @Ctx() context: OperationContext,
    @Arg('input', () => DraftBatchInput, { description: 'What to draft.' }) input: DraftBatchInput,
  ) {
    return draftBatch(context, input)
  }

  @Mutation(() => Batch, {
    description: 'DRAFT to REVIEWED, by an OPERATOR. NOT_FOUND, STATE_NOT_ALLOWED, CONFLICT.',
  })
  reviewBatch(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, ID_OPTIONS) id: string,
    @Arg('expectedVersion', () => Int, VERSION) expectedVersion?: number,
  ) {
    return reviewBatch(context, id, expectedVersion)
  }

  @Mutation(() => Batch, {
    description:
      'REVIEWED to PUBLICISED (公示), by an OPERATOR: the notice hangs for the county’s working days, five or more. NOT_FOUND, STATE_NOT_ALLOWED, CONFLICT.',
  })
  publiciseBatch(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, ID_OPTIONS) id: string,
    @Arg('expectedVersion', () => Int, VERSION) expectedVersion?: number,
  ) {
    return publiciseBatch(context, id, expectedVersion)
  }

  @Mutation(() => Batch, {
    description:
      'PUBLICISED to APPROVED, by an APPROVER who did not draft it, after the notice’s last day, with no objection open; REISSUE and CLAWBACK from REVIEWED. NOT_FOUND, FORBIDDEN, STATE_NOT_ALLOWED, CONFLICT.',
  })
  approveBatch(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, ID_OPTIONS) id: string,
    @Arg('expectedVersion', () => Int, VERSION) expectedVersion?: number,
  ) {
    return approveBatch(context, id, expectedVersion)
  }

  @Mutation(() => Batch, {
    description:
      'APPROVED to SENT, by an OPERATOR: every payment is sent today, exactly once. NOT_FOUND, STATE_NOT_ALLOWED, CONFLICT, IDEMPOTENCY_KEY_REUSED.',
  })
  sendBatch(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, ID_OPTIONS) id: string,
    @Arg('idempotencyKey', { description: 'The same key again answers the same.' }) idempotencyKey: string,
    @Arg('expectedVersion', () => Int, VERSION) expectedVersion?: number,
  ) {
    return sendBatch(context, id, idempotencyKey, expectedVersion)
  }

  @Mutation(() => Batch, {
    description:
      'SENT to SETTLED, by an OPERATOR: what the bank did not return has arrived. NOT_FOUND, CONFLICT, STATE_NOT_ALLOWED while returned money is neither paid again nor cancelled.',
  })
  settleBatch(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, ID_OPTIONS) id: string,
    @Arg('expectedVersion', () => Int, VERSION) expectedVersion?: number,
  ) {
    return settleBatch(context, id, expectedVersion)
  }

  @Mutation(() => Batch, {
    description:
      'REVIEWED or PUBLICISED back to DRAFT, by an APPROVER: its notice comes down, what was said against it stays. NOT_FOUND, STATE_NOT_ALLOWED, CONFLICT, BAD_USER_INPUT without a reason.',
  })
  returnBatch(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, ID_OPTIONS) id: string,
    @Arg('reason', { description: 'What is to be mended; kept with the step.' }) reason: string,
    @Arg('expectedVersion', () => Int, VERSION) expectedVersion?: number,
  ) {
    return returnBatch(context, id, reason, expectedVersion)
  }

  @Mutation(() => Batch, {
    description:
      'Gives a batch up before it is sent, by an OPERATOR. NOT_FOUND, STATE_NOT_ALLOWED, CONFLICT, BAD_USER_INPUT without a reason.',
  })
  cancelBatch(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, ID_OPTIONS) id: string,
    @Arg('reason', { description: 'Why; kept with the step.' }) reason: string,
    @Arg('expectedVersion', () => Int, VERSION) expectedVersion?: number,
  ) {
    return cancelBatch(context, id, reason, expectedVersion)
  }

  @Mutation(() => Export, {
    description:
      'The file for the bank of an APPROVED or SENT batch, a line a transfer in the county’s layout, with control totals; whole account numbers, and the reading is in the audit trail. For an OPERATOR or the APPROVER. NOT_FOUND, STATE_NOT_ALLOWED for waivers or a batch not approved.',
  })
  async exportBankFile(
    @Ctx() context: OperationContext,
    @Arg('batchId', () => ID, ID_OPTIONS) batchId: string,
    @Arg('format', () => BankFormat, { defaultValue: BankFormat.CSV, description: 'CSV or XLSX.' }) format: string,
  ) {
    await noteBankFile(context, batchId)
    return startExport(context, 'subsidies', format === 'CSV' ? 'BankCsv' : 'BankSheet', { batchId })
  }

  @Mutation(() => Export, {
    description:
      'The public notice (公示) as a sheet: name, school, grade, class and amount, and no number, birth date, address, account or category. NOT_FOUND.',
  })
  async exportPublicNotice(@Ctx() context: OperationContext, @Arg('batchId', () => ID, ID_OPTIONS) batchId: string) {
    await requireBatch(context, batchId)
    return startExport(context, 'subsidies', 'PublicNotice', { batchId })
  }

  @Mutation(() => Export, {
    description:
      'A sheet of a batch to print and sign: 花名册, 签领表, 汇总表, or the letters to families; a school’s holds its own children. NOT_FOUND.',
  })
  async exportBatchSheet(
    @Ctx() context: OperationContext,
    @Arg('batchId', () => ID, ID_OPTIONS) batchId: string,
    @Arg('sheet', () => BatchSheet, { description: 'Which sheet.' }) sheet: keyof typeof BATCH_SHEETS,
    @Arg('schoolCode', () => String, { nullable: true, description: '学校标识码: only this school.' })
    schoolCode?: string,
  ) {
    await requireBatch(context, batchId)
    return startExport(context, 'subsidies', BATCH_SHEETS[sheet], { batchId, schoolCode: schoolCode ?? '' })
  }

  @FieldResolver(() => PaymentConnection, { description: 'Its payments, by serial.' })
  payments(
    @Root() batch: Batch,
    @Ctx() context: OperationContext,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
    @Arg('status', () => PaymentStatus, { nullable: true, description: 'Only of this status.' })
    status: keyof typeof PaymentStatus | undefined,
  ) {
    return paymentsOfBatch(context, batch.id, status ?? null, { first, after })
  }

  @FieldResolver(() => [BatchStep], { description: 'Its steps, the first one first.' })
  history(@Root() batch: Batch, @Ctx() context: OperationContext) {
    return stepsOfBatch(context, batch.id)
  }

  @FieldResolver(() => [Objection], {
    nullable: true,
    description: 'What was said against it, the first one first. For its bureau.',
  })
  objections(@Root() batch: Batch, @Ctx() context: OperationContext) {
    return objectionsOfBatch(context, batch.id)
  }

  @FieldResolver(() => [BatchLine], { description: 'The batch summed by school or town, and stage.' })
  lines(
    @Root() batch: Batch,
    @Ctx() context: OperationContext,
    @Arg('by', () => BatchLinesBy, { defaultValue: BatchLinesBy.SCHOOL, description: 'By school or by town.' })
    by: keyof typeof BatchLinesBy,
  ) {
    return linesOfBatch(context, batch.id, by)
  }

  @FieldResolver(() => Batch, { nullable: true, description: 'The batch that this one mends.' })
  origin(@Root() batch: Batch, @Ctx() context: OperationContext) {
    return batch.originId ? loadBatch(context, batch.originId) : null
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The public page of its notice; leads nowhere when the period is over.',
  })
  noticeUrl(@Root() batch: Batch, @Ctx() context: OperationContext) {
    return noticeUrlOf(context, batch.id)
  }
}
