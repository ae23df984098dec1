import { Export } from '@dianming/shared/http/exports/export'
import { AidChannel } from '@dianming/shared/subgraph/enums'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { Term } from '@dianming/shared/subgraph/scalars'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql'
import { Student } from '../roll/roll.entity.js'
import {
  AidRecord,
  AidRecordConnection,
  AidSource,
  ChannelTotal,
  Entitlement,
  Gift,
  Payment,
  Visit,
} from './aid.entity.js'
import { aidOfStudent, totalsOfStudent } from './aid.service.js'
import { exportStudentAid } from './aid-export.js'

@Resolver(() => AidRecord)
export class AidRecordResolver {
  @FieldResolver(() => AidSource, {
    nullable: true,
    description:
      'The record itself, in the service that owns it; null for a record of another county, and when that service does not answer.',
  })
  source(@Root() { id, sourceType }: AidRecord): Payment | Gift | Entitlement | Visit | null {
    switch (sourceType) {
      case 'Gift':
        return Object.assign(new Gift(), { id })
      case 'Visit':
        return Object.assign(new Visit(), { id })
      case 'Entitlement':
        return Object.assign(new Entitlement(), { id })
      case 'Payment':
        return Object.assign(new Payment(), { id })
      default:
        return null
    }
  }
}

@Resolver(() => Student)
export class StudentAidResolver {
  @FieldResolver(() => AidRecordConnection, {
    nullable: true,
    description:
      'Every aid of every channel, by date, whoever gave and wherever the child was then; what is still DUE stands by its term.',
  })
  aid(
    @Root() student: Student,
    @Ctx() context: OperationContext,
    @Arg('term', () => Term, { nullable: true, description: 'Only this term.' }) term: string | undefined,
    @Arg('channels', () => [AidChannel], { nullable: true, description: 'Only these channels.' }) channels:
      | AidChannel[]
      | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    return aidOfStudent(context, student.id, { term: term ?? null, channels: channels ?? null }, { first, after })
  }

  @FieldResolver(() => [ChannelTotal], {
    nullable: true,
    description: 'Totals by channel and form of what was paid or delivered.',
  })
  aidTotals(
    @Root() student: Student,
    @Ctx() context: OperationContext,
    @Arg('term', () => Term, { nullable: true, description: 'Only this term.' }) term: string | undefined,
  ) {
    return totalsOfStudent(context, student.id, term ?? null)
  }

  @Mutation(() => Export, {
    description:
      'A workbook of what the child received over all channels and terms, its totals, and what is missing or doubled. For an OPERATOR who sees the child. NOT_FOUND, FORBIDDEN.',
  })
  exportStudentAid(
    @Ctx() context: OperationContext,
    @Arg('studentId', () => ID, { description: 'The student.' }) studentId: string,
    @Arg('locale', () => String, { defaultValue: 'zh-CN', description: 'zh-CN or en.' }) locale: string,
  ) {
    return exportStudentAid(context, studentId, locale)
  }
}
