import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Mutation, Resolver, Root } from 'type-graphql'
import { Batch } from '../batch/batch.entity.js'
import { Student } from '../payment/payment.entity.js'
import { AccountKind, DoubtfulPayee, Guardian, PayeeAccount, Relation } from './payee.entity.js'
import {
  confirmPayee,
  doubtfulPayees,
  guardiansOfStudent,
  loadPayee,
  payeeOfStudent,
  setPayee,
} from './payee.service.js'

@InputType({ description: 'Whose account a child’s money goes to.' })
class SetPayeeInput {
  @Field(() => ID, { description: 'The student.' })
  studentId!: string
  @Field({ description: 'Whose account it is, as the bank writes it.' })
  holder!: string
  @Field(() => Relation, { description: 'Who the holder is to the child.' })
  relation!: Relation
  @Field({ description: 'The account, 8 to 32 digits; kept encrypted.' })
  account!: string
  @Field({ description: 'Bank, 开户行.' })
  bank!: string
  @Field(() => AccountKind, {
    nullable: true,
    defaultValue: AccountKind.BANK_CARD,
    description: 'What card; BANK_CARD if left out.',
  })
  kind!: AccountKind
}

@Resolver()
export class PayeeResolver {
  @Mutation(() => PayeeAccount, {
    description:
      'Sets whose account a child’s money goes to; the one of before ends. For an OPERATOR of its school or education bureau. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT.',
  })
  setPayee(
    @Ctx() context: OperationContext,
    @Arg('input', () => SetPayeeInput, { description: 'The account.' }) input: SetPayeeInput,
  ) {
    return setPayee(context, input)
  }

  @Mutation(() => PayeeAccount, {
    description:
      'A second person of the bureau has looked at an account that is another household’s, or serves children of two, and found it right. For an OPERATOR or APPROVER of the education bureau who did not record it. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT.',
  })
  confirmPayee(
    @Ctx() context: OperationContext,
    @Arg('accountId', () => ID, { description: 'The account.' }) accountId: string,
    @Arg('reason', () => String, { description: 'What it stands on.' }) reason: string,
  ) {
    return confirmPayee(context, accountId, reason)
  }
}

@Resolver(() => Batch)
export class BatchPayeeResolver {
  @FieldResolver(() => [DoubtfulPayee], {
    nullable: true,
    description:
      'Accounts in it that are another household’s, or serve children of two: each needs a second person before it is approved. For the education bureau.',
  })
  doubtfulPayees(@Root() batch: Batch, @Ctx() context: OperationContext) {
    return doubtfulPayees(context, batch.id)
  }
}

@Resolver(() => DoubtfulPayee)
export class DoubtfulPayeeResolver {
  @FieldResolver(() => PayeeAccount, { nullable: true, description: 'The account.' })
  account(@Root() payee: DoubtfulPayee, @Ctx() context: OperationContext) {
    return loadPayee(context, payee.accountId)
  }

  @FieldResolver(() => Student, { nullable: true, description: 'The student whose money goes there.' })
  student(@Root() payee: DoubtfulPayee): Student {
    return { id: payee.studentId }
  }
}

@Resolver(() => Student)
export class StudentPayeeResolver {
  @FieldResolver(() => PayeeAccount, {
    nullable: true,
    description: 'The account that the money goes to. For its school and its education bureau.',
  })
  payee(@Root() student: Student, @Ctx() context: OperationContext) {
    return payeeOfStudent(context, student.id)
  }

  @FieldResolver(() => [Guardian], {
    nullable: true,
    description: 'Who may receive for the child. For its school and its education bureau.',
  })
  guardians(@Root() student: Student, @Ctx() context: OperationContext) {
    return guardiansOfStudent(context, student.id)
  }
}
