import { rows } from '@dianming/shared/database/statement'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { today } from '@dianming/shared/vocabulary/day'
import { BadInput, DianmingError, NotFound, saysWhy } from '@dianming/shared/vocabulary/errors'
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Mutation, Resolver, Root } from 'type-graphql'
import { lockEnrolment } from '../enrolment/enrolment-change.js'
import {
  linkClose,
  linkFollowers,
  linkLink,
  linkNote,
  linkReopen,
  linkUnlink,
  linkUnlinkNote,
} from '../generated/statements.js'
import { Student } from '../student/student.entity.js'
import { loadLinkedTo, loadStudent } from '../student/student.service.js'

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
  if (!saysWhy(reason)) throw new BadInput('请写明依据', 'say what it stands on')
  return reason.trim()
}

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
    const [followers] = await rows(context.em, linkFollowers, { otherId: input.otherId })
    if (followers?.n)
      throw new DianmingError('STATE_NOT_ALLOWED', '另有学籍已并入该学籍', 'another entry is linked to this one')
    await rows(context.em, linkClose, { otherId: input.otherId, today: today() })
    const linked = await rows(context.em, linkLink, { keepId: input.keepId, otherId: input.otherId })
    if (linked.length === 0) throw new NotFound('该学生')
    await rows(context.em, linkNote, {
      keepId: input.keepId,
      otherId: input.otherId,
      reason,
      subject: context.principal.subject,
    })
    context.concerns(input.keepId, input.otherId)
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
    await rows(context.em, linkReopen, { otherId })
    const back = await rows(context.em, linkUnlink, { otherId })
    if (back.length === 0) throw new NotFound('该学生')
    await rows(context.em, linkUnlinkNote, { otherId, subject: context.principal.subject })
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
