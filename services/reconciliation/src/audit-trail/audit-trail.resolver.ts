import { isId, type OperationContext } from '@dianming/shared/subgraph/operation'
import { connectionOf, pageOf } from '@dianming/shared/subgraph/page'
import { Arg, Ctx, Field, ID, InputType, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { auditTrailList } from '../generated/statements.js'

@ObjectType({ description: 'Who read or changed personal data.' })
class AuditEntry {
  @Field(() => ID, { description: 'Its id.' })
  id!: string
  @Field(() => Date, { description: 'When.' })
  at!: Date
  @Field({ description: 'Which service.' })
  service!: string
  @Field({ description: 'Who, as the sign-in names them.' })
  subject!: string
  @Field({ description: 'For which organisation.' })
  organisation!: string
  @Field({ description: 'Id of the request, the same in every service that it reached.' })
  operationId!: string
  @Field({ description: 'Name that the client gave the operation.' })
  operationName!: string
  @Field({ description: 'Whether it changed something.' })
  isChange!: boolean
  @Field({ description: 'Whether it was refused, or found nothing that the caller may see.' })
  isRefused!: boolean
  @Field(() => [ID], { description: 'Students and register members that it touched; a county is named its own only.' })
  personIds!: string[]
  @Field(() => String, { nullable: true, description: 'Why, where the operation asks for a reason.' })
  reason!: string | null
}
const AuditEntryConnection = connectionOf(() => AuditEntry, 'AuditEntry')

@InputType({ description: 'Which entries; what is left out does not narrow.' })
export class AuditFilter {
  @Field(() => ID, { nullable: true, description: 'Those that touched this student or member.' })
  personId?: string
  @Field(() => String, { nullable: true, description: 'Those of this person.' })
  subject?: string
  @Field(() => Date, { nullable: true, description: 'From this moment on.' })
  from?: Date
}

const NOBODY = '00000000-0000-0000-0000-000000000000'

@Resolver()
export class AuditTrailResolver {
  @Query(() => AuditEntryConnection, {
    nullable: true,
    description:
      'Who looked: the auditor sees all, an education bureau’s OPERATOR who looked at a child of its region. Oldest first.',
  })
  auditTrail(
    @Ctx() context: OperationContext,
    @Arg('filter', () => AuditFilter, { description: 'Which entries.' }) filter: AuditFilter,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Nodes a page, at most 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to go on after.' }) after: string | undefined,
  ) {
    const list = {
      statement: auditTrailList,
      parameters: {
        personId: filter.personId ? (isId(filter.personId) ? filter.personId : NOBODY) : null,
        subject: filter.subject ?? null,
        from: filter.from ?? null,
      },
    }
    return pageOf(context, list, { first, after }, row => Object.assign(new AuditEntry(), row))
  }
}
