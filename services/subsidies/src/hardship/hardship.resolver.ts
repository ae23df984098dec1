import { rows } from '@dianming/shared/database/statement'
import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { BadInput, NotFound, saysWhy } from '@dianming/shared/vocabulary/errors'
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  Root,
  registerEnumType,
} from 'type-graphql'
import { hardshipEnd, hardshipHardship, hardshipRecord, hardshipStudents } from '../generated/statements.js'
import { Student } from '../payment/payment.entity.js'

const MAX_AT_ONCE = 200
const YEAR = /^(\d{4})-(\d{4})$/

const Hardship = { SEVERE: 'SEVERE', HARD: 'HARD', GENERAL: 'GENERAL' } as const
registerEnumType(Hardship, {
  name: 'Hardship',
  description: 'How hard it is for a child, as its school recognised it (认定): 特别困难, 困难, 一般困难.',
})
const TIERS: Record<keyof typeof Hardship, string> = { SEVERE: '特别困难', HARD: '困难', GENERAL: '一般困难' }

@ObjectType({
  description:
    'A child’s hardship as its school recognised it for a school year. Seen by the school and its education bureau.',
})
class RecognisedHardship {
  @Field({ description: 'School year, such as 2019-2020.' })
  schoolYear!: string
  @Field(() => Hardship, { description: 'How hard it is; it decides the tier of a grant.' })
  hardship!: keyof typeof Hardship
  @Field({ description: 'What it rests on.' })
  reason!: string
}
@InputType({ description: 'A child’s hardship.' })
class HardshipInput {
  @Field(() => ID, { description: 'The student, on a register or not.' })
  studentId!: string
  @Field(() => Hardship, { nullable: true, description: 'How hard it is; null takes back what was recognised.' })
  hardship?: keyof typeof Hardship | null
  @Field({ description: 'What it rests on; not the family’s details.' })
  reason!: string
}

@Resolver(() => Student)
export class HardshipResolver {
  @Mutation(() => Boolean, {
    description:
      'Records how hard it is for children for a school year (认定), at most 200, all or none; a newer word replaces the older one. For an OPERATOR of their school or education bureau. NOT_FOUND, BAD_USER_INPUT.',
  })
  async recogniseHardship(
    @Ctx() context: OperationContext,
    @Arg('schoolYear', { description: 'School year, such as 2019-2020.' }) schoolYear: string,
    @Arg('children', () => [HardshipInput], { description: 'The children.' }) children: HardshipInput[],
  ) {
    const [, first, second] = YEAR.exec(schoolYear) ?? []
    if (!first || Number(second) !== Number(first) + 1)
      throw new BadInput('学年应如 2019-2020', 'a school year is like 2019-2020')
    const ids = children.map(child => child.studentId)
    if (ids.length < 1 || ids.length > MAX_AT_ONCE || new Set(ids).size < ids.length)
      throw new BadInput(`一次 1 到 ${MAX_AT_ONCE} 名学生，不重复`, `1 to ${MAX_AT_ONCE} students at once, each once`)
    if (children.some(child => !saysWhy(child.reason))) throw new BadInput('请写明认定依据', 'say what it rests on')
    if (!ids.every(isId)) throw new NotFound('该学生')
    const { em, principal } = context
    const seen = await rows(em, hardshipStudents, { ids })
    if (seen.length < ids.length) throw new NotFound('该学生')
    context.concerns(...ids)
    await rows(em, hardshipEnd, { ids, schoolYear })
    const recognised = children.filter(child => child.hardship)
    await rows(em, hardshipRecord, {
      studentIds: recognised.map(child => child.studentId),
      schoolYear,
      recognised: recognised.map(child => TIERS[child.hardship as keyof typeof Hardship]),
      reasons: recognised.map(child => child.reason.trim()),
      organisation: principal.organisation,
      subject: principal.subject,
    })
    return true
  }

  @FieldResolver(() => [RecognisedHardship], {
    nullable: true,
    description:
      'Hardship that its schools recognised, the newest year first. For its school and its education bureau.',
  })
  async hardship(@Root() student: Student, @Ctx() context: OperationContext) {
    return context
      .loader<RecognisedHardship[]>('hardship.of.student', async ids => {
        const found = await rows(context.em, hardshipHardship, { ids })
        const code = (tier: string) => Object.entries(TIERS).find(([, word]) => word === tier)?.[0] ?? 'HARD'
        return new Map(
          ids.map(id => [
            id,
            found
              .filter(row => row.studentId === id)
              .map(row => Object.assign(new RecognisedHardship(), row, { hardship: code(row.tier) })),
          ]),
        )
      })
      .load(student.id)
  }
}
