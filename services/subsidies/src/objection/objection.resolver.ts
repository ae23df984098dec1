import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { CalendarDate } from '@dianming/shared/subgraph/scalars'
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Mutation, Resolver, Root } from 'type-graphql'
import { Batch } from '../batch/batch.entity.js'
import { loadBatch } from '../batch/batch.service.js'
import { Student } from '../payment/payment.entity.js'
import { Objection } from './objection.entity.js'
import { closeObjection, recordObjection } from './objection.service.js'

@InputType({ description: 'What was said against a batch.' })
class RecordObjectionInput {
  @Field(() => ID, { description: 'The batch, publicised and not approved yet.' })
  batchId!: string
  @Field({ description: 'What was said, 2 to 2000 characters; no numbers or addresses.' })
  text!: string
  @Field(() => CalendarDate, { nullable: true, description: 'Day it came in; today if left out.' })
  receivedOn?: string
  @Field(() => ID, { nullable: true, description: 'The child that it is about, if one.' })
  studentId?: string | null
}
@InputType({ description: 'What became of an objection.' })
class CloseObjectionInput {
  @Field(() => ID, { description: 'The objection.' })
  id!: string
  @Field({ description: 'What was found and done, 2 to 2000 characters.' })
  outcome!: string
  @Field({
    nullable: true,
    defaultValue: false,
    description: 'Whether it was right: then its child is taken off the batch.',
  })
  upheld!: boolean
}

@Resolver(() => Objection)
export class ObjectionResolver {
  @Mutation(() => Objection, {
    description:
      'Records what was said against a batch while its notice hangs; the batch is not approved until it is closed. For an OPERATOR of its education bureau. NOT_FOUND, STATE_NOT_ALLOWED, BAD_USER_INPUT.',
  })
  recordObjection(
    @Ctx() context: OperationContext,
    @Arg('input', () => RecordObjectionInput, { description: 'What was said.' }) input: RecordObjectionInput,
  ) {
    return recordObjection(context, input)
  }

  @Mutation(() => Objection, {
    description:
      'Closes an objection; one that was right takes its child off the batch. For an OPERATOR of its education bureau. NOT_FOUND, STATE_NOT_ALLOWED, BAD_USER_INPUT.',
  })
  closeObjection(
    @Ctx() context: OperationContext,
    @Arg('input', () => CloseObjectionInput, { description: 'What became of it.' }) input: CloseObjectionInput,
  ) {
    return closeObjection(context, input)
  }

  @FieldResolver(() => Batch, { nullable: true, description: 'Against which batch.' })
  batch(@Root() objection: Objection, @Ctx() context: OperationContext) {
    return loadBatch(context, objection.batchId)
  }

  @FieldResolver(() => Student, { nullable: true, description: 'The child that it is about, if one.' })
  student(@Root() objection: Objection): Student | null {
    return objection.studentId ? { id: objection.studentId } : null
  }
}
