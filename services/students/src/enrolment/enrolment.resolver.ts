import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { School } from '../school/school.entity.js'
import { loadSchool } from '../school/school.service.js'
import { Enrolment } from './enrolment.entity.js'

@Resolver(() => Enrolment)
export class EnrolmentResolver {
  @FieldResolver(() => School, { description: 'The school.' })
  school(@Root() enrolment: Enrolment, @Ctx() context: OperationContext) {
    return loadSchool(context, 'id', enrolment.schoolId)
  }
}
