import { Sex } from '@dianming/shared/subgraph/enums'
import { connectionOf } from '@dianming/shared/subgraph/page'
import { CalendarDate } from '@dianming/shared/subgraph/scalars'
import { Directive, Field, ID, ObjectType } from 'type-graphql'

@ObjectType({
  description:
    'A student of the registry. Seen by the school of now, the education bureau of that school’s region, and register bureaus on whose register the child is; for anyone else there is no such student.',
})
@Directive('@key(fields: "id")')
export class Student {
  registryCipher!: string
  idCipher!: string | null
  /** the entry that is kept, when this one is another of the same person */
  linkedTo!: string | null

  @Field(() => ID, { description: 'Id within the platform.' })
  id!: string
  @Field(() => String, {
    description:
      '学籍号. It holds the ID number, so it is personal data like it: whole for an OPERATOR of the child’s bureaus, else the last four; a school’s OPERATOR has it shown for a reason.',
  })
  registryNumber!: string
  @Field({ description: 'Name, whole for those who may see the student at all.' })
  name!: string
  @Field(() => String, {
    description:
      '身份证号: last four digits for most; whole only for an OPERATOR of a bureau, and every such read is in the audit trail.',
  })
  idNumber!: string
  @Field(() => Sex, { description: '性别.' })
  sex!: Sex
  @Field(() => CalendarDate, { nullable: true, description: 'Birth date, for those who may see the student.' })
  birthDate!: string | null
}

export const StudentConnection = connectionOf(() => Student, 'Student')
