import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { CalendarDate } from '@dianming/shared/subgraph/scalars'
import { Arg, Ctx, Field, FieldResolver, ID, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql'
import { Enrolment } from '../enrolment/enrolment.entity.js'
import { loadEnrolments } from '../enrolment/enrolment.service.js'
import { Student, StudentConnection } from './student.entity.js'
import {
  findStudent,
  findStudents,
  idNumberOf,
  loadStudent,
  registryNumberOf,
  revealIdNumber,
  revealNumbers,
} from './student.service.js'

@ObjectType({ description: 'The whole numbers of a student, shown for a reason.' })
class RevealedNumbers {
  @Field({ description: '身份证号; empty when the registry has none.' })
  idNumber!: string
  @Field({ description: '学籍号.' })
  registryNumber!: string
}

@Resolver(() => Student)
export class StudentResolver {
  @Query(() => Student, {
    nullable: true,
    description:
      'A student by id or by 学籍号. Null when there is none whom the caller may see. BAD_USER_INPUT unless exactly one is given.',
  })
  student(
    @Ctx() context: OperationContext,
    @Arg('id', () => ID, { nullable: true, description: 'Id within the platform.' }) id: string | undefined,
    @Arg('registryNumber', () => String, {
      nullable: true,
      description: '学籍号, in a variable and never in the query text.',
    })
    registryNumber: string | undefined,
  ) {
    return findStudent(context, id ?? undefined, registryNumber ?? undefined)
  }

  @Query(() => StudentConnection, {
    nullable: true,
    description:
      'Students of the caller’s scope, on the roll or not, by a part of the name or by a whole 学籍号 or 身份证号; by name. BAD_USER_INPUT for nothing to look for.',
  })
  findStudents(
    @Ctx() context: OperationContext,
    @Arg('text', () => String, {
      description: 'What to look for; numbers in a variable and never in the query text.',
    })
    text: string,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    return findStudents(context, text, { first, after })
  }

  @Mutation(() => String, {
    description:
      'The whole ID number of a student whom the caller may see, for a role OPERATOR; who asked is in the audit trail. NOT_FOUND, FORBIDDEN.',
  })
  revealIdNumber(
    @Ctx() context: OperationContext,
    @Arg('studentId', () => ID, { description: 'The student.' }) studentId: string,
    @Arg('reason', () => String, { description: 'Why it is needed.' }) reason: string,
  ) {
    return revealIdNumber(context, studentId, reason)
  }

  @Mutation(() => RevealedNumbers, {
    description:
      'Both whole numbers of a student whom the caller may see, for a role OPERATOR; who asked, and why, is in the audit trail. NOT_FOUND, FORBIDDEN, BAD_USER_INPUT without a reason.',
  })
  revealNumbers(
    @Ctx() context: OperationContext,
    @Arg('studentId', () => ID, { description: 'The student.' }) studentId: string,
    @Arg('reason', () => String, { description: 'Why they are needed.' }) reason: string,
  ) {
    return revealNumbers(context, studentId, reason)
  }

  @FieldResolver(() => String, {
    description:
      '学籍号: whole for an OPERATOR of the child’s bureaus, the last four for its school and everybody else who sees the child.',
  })
  registryNumber(@Root() student: Student, @Ctx() context: OperationContext) {
    return registryNumberOf(context, student)
  }

  @FieldResolver(() => String, {
    description:
      '身份证号: whole for an OPERATOR of the child’s bureaus, the last four for its school. Every read is in the audit trail.',
  })
  idNumber(@Root() student: Student, @Ctx() context: OperationContext) {
    return idNumberOf(context, student)
  }

  @FieldResolver(() => Enrolment, {
    nullable: true,
    description: 'Where the student is enrolled now, or was on a day; null when nowhere.',
  })
  async enrolment(
    @Root() student: Student,
    @Ctx() context: OperationContext,
    @Arg('on', () => CalendarDate, { nullable: true, description: 'The day; now if left out.' }) on: string | undefined,
  ) {
    const enrolments = await loadEnrolments(context, student.id)
    const holds = (enrolment: Enrolment) =>
      on ? enrolment.from <= on && (enrolment.until === null || enrolment.until > on) : enrolment.until === null
    return enrolments.findLast(holds) ?? null
  }

  @FieldResolver(() => Student, {
    nullable: true,
    description: 'The registry entry that is kept, when this is another entry of the same person; else null.',
  })
  linkedTo(@Root() student: Student, @Ctx() context: OperationContext) {
    return student.linkedTo ? loadStudent(context, student.linkedTo) : null
  }

  @FieldResolver(() => [Enrolment], { description: 'Every enrolment known, oldest first.' })
  enrolments(@Root() student: Student, @Ctx() context: OperationContext) {
    return loadEnrolments(context, student.id)
  }
}
