import { rows } from '@dianming/shared/database/rows'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { today } from '@dianming/shared/vocabulary/day'
import { BadInput, DianmingError, NotFound } from '@dianming/shared/vocabulary/errors'
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Mutation, Resolver, Root } from 'type-graphql'
import { lockEnrolment } from '../enrolment/enrolment-change.js'
import { Student } from '../student/student.entity.js'
import { loadLinkedTo, loadStudent } from '../student/student.service.js'

const MIN_REASON = 2

@InputType({ description: 'That two registry entries are one person.' })
class LinkRegistryEntriesInput {
  @Field(() => ID, { description: 'The entry that is kept, usually the permanent one (G).' })
  keepId!: string
  @Field(() => ID, { description: 'The other entry of the same person; its history joins that of the kept one.' })
  otherId!: string
  @Field({ description: 'What shows that it is one person.' })
  reason!: string
}

const requireReason = (reason: string): string => {
  if (reason.trim().length < MIN_REASON) throw new BadInput('请写明依据', 'say what it stands on')
  return reason.trim()
}

/** Opens or closes the enrolment that the link ends: one person is enrolled once. */
const CLOSE = `/* link.close */ update students.enrolment set until_date = greatest(from_date, $2::date), ended_by_link = true where student_id = $1 and until_date is null`
const REOPEN = `/* link.reopen */ update students.enrolment set until_date = null, ended_by_link = false where student_id = $1 and ended_by_link`

@Resolver(() => Student)
export class LinkResolver {
  @Mutation(() => Student, {
    description:
      'Links two registry entries of one person, reversibly: history, aid and findings join under the kept one, files say nothing of the other any more. For an OPERATOR of the education bureau of both. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, STATE_NOT_ALLOWED when one of them is linked already.',
  })
  async linkRegistryEntries(
    @Ctx() context: OperationContext,
    @Arg('input', () => LinkRegistryEntriesInput, { description: 'The two entries.' }) input: LinkRegistryEntriesInput,
  ) {
    const reason = requireReason(input.reason)
    if (input.keepId === input.otherId) throw new BadInput('这是同一条学籍', 'these are the same entry')
    // always in one order, so that two links at once do not wait for each other
    for (const id of [input.keepId, input.otherId].sort()) await lockEnrolment(context, id)
    const [followers] = await rows<{ n: number }>(
      context.em,
      `/* link.followers */ select count(*)::int as n from students.student where linked_to = $1`,
      [input.otherId],
    )
    if (followers?.n)
      throw new DianmingError('STATE_NOT_ALLOWED', '另有学籍已并入该学籍', 'another entry is linked to this one')
    await rows(context.em, CLOSE, [input.otherId, today()])
    const linked = await rows(
      context.em,
      `/* link */ update students.student o set linked_to = k.id, linked_key = k.person_key, school_id = k.school_id, school_code = k.school_code, region = k.region, town = k.town, stage = k.stage,
         grade = k.grade, class_name = k.class_name, boarder = k.boarder, status = k.status
       from students.student k where o.id = $2 and k.id = $1 returning o.id`,
      [input.keepId, input.otherId],
    )
    if (linked.length === 0) throw new NotFound('该学生')
    await rows(
      context.em,
      `/* link.note */ insert into students.registry_link (keep_id, other_id, reason, linked_by) values ($1, $2, $3, $4)`,
      [input.keepId, input.otherId, reason, context.principal.subject],
    )
    context.touched(input.keepId, input.otherId)
    context.forget()
    return loadStudent(context, input.keepId)
  }

  @Mutation(() => Student, {
    nullable: true,
    description:
      'Takes a link of two registry entries back: the other entry is as it was. For an OPERATOR of the education bureau. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT, STATE_NOT_ALLOWED when it is not linked.',
  })
  async unlinkRegistryEntries(
    @Ctx() context: OperationContext,
    @Arg('otherId', () => ID, { description: 'The entry that was linked to another one.' }) otherId: string,
    @Arg('reason', () => String, { description: 'Why they are two persons after all.' }) reason: string,
  ) {
    context.auditReason = requireReason(reason)
    const other = await loadStudent(context, otherId)
    if (!other) throw new NotFound('该学生')
    if (!other.linkedTo)
      throw new DianmingError('STATE_NOT_ALLOWED', '该学籍没有并入另一学籍', 'this entry is not linked')
    await rows(context.em, REOPEN, [otherId])
    const back = await rows(
      context.em,
      `/* unlink */ update students.student s set linked_to = null, linked_key = null, school_id = c.id, school_code = c.code, region = c.region, town = c.town, stage = e.stage, grade = e.grade,
         class_name = e.class_name, boarder = e.boarder, status = e.status
       from students.enrolment e join students.school c on c.id = e.school_id where s.id = $1 and e.student_id = s.id and e.until_date is null returning s.id`,
      [otherId],
    )
    if (back.length === 0) throw new NotFound('该学生')
    await rows(
      context.em,
      `/* unlink.note */ update students.registry_link set undone_at = now(), undone_by = $2 where other_id = $1 and undone_at is null`,
      [otherId, context.principal.subject],
    )
    context.forget()
    return loadStudent(context, otherId)
  }

  @FieldResolver(() => [Student], {
    description: 'Other registry entries of the same person that were linked to this one.',
  })
  linkedEntries(@Root() student: Student, @Ctx() context: OperationContext) {
    return loadLinkedTo(context, student.id)
  }
}
