import type { OperationContext } from '@dianming/shared/context'
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Mutation, Resolver, Root } from 'type-graphql'
import { Student } from '../payment/payment.entity.js'
import { AccountKind, Guardian, PayeeAccount, Relation } from './payee.entity.js'
import { guardiansOfStudent, payeeOfStudent, setPayee } from './payee.service.js'

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
