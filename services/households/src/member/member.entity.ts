import { Category, Register } from '@dianming/shared/subgraph/enums'
import { CalendarDate } from '@dianming/shared/subgraph/scalars'
import { Directive, Field, ID, ObjectType } from 'type-graphql'

@ObjectType({ description: 'Why a person is on a register, and since when.' })
export class Registration {
  memberId!: string
  @Field(() => Category, { description: 'The category.' })
  category!: Category
  @Field(() => Register, { description: 'Whose register.' })
  register!: Register
  @Field(() => CalendarDate, { description: 'Day of recognition.' })
  from!: string
  @Field(() => CalendarDate, { nullable: true, description: 'Day it ended; null while it holds.' })
  until!: string | null
  @Field({ description: '风险是否已消除: the risk that put a monitored household on the register is gone.' })
  riskCleared!: boolean
}

@ObjectType({
  description:
    'A person on a register. Seen by the register’s bureau, the education bureau of the region, and a school for its own students.',
})
@Directive('@key(fields: "id")')
export class HouseholdMember {
  householdId!: string
  idCipher!: string | null

  @Field(() => ID, { description: 'Id within the platform.' })
  id!: string
  @Field({ description: 'Name as the register writes it.' })
  name!: string
  @Field(() => String, {
    nullable: true,
    description:
      '身份证号 as the register has it, right or wrong: whole for an OPERATOR of the bureaus, else the last four; null when it has none.',
  })
  idNumber!: string | null
  @Field(() => String, { nullable: true, description: '与户主关系.' })
  relation!: string | null
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Birth date as the number tells it; null when it tells none.',
  })
  birthDate!: string | null
}
