import { AUDIENCES, type Audience as AudienceName } from '@dianming/shared/caller/principal'
import { Register } from '@dianming/shared/subgraph/enums'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { RegionCode } from '@dianming/shared/subgraph/scalars'
import { Ctx, Field, FieldResolver, ObjectType, Query, Resolver, Root, registerEnumType } from 'type-graphql'
import { School } from '../school/school.entity.js'
import { loadSchool } from '../school/school.service.js'

const Audience = Object.fromEntries(AUDIENCES.map(name => [name, name])) as { [K in AudienceName]: K }
registerEnumType(Audience, {
  name: 'Audience',
  description:
    'What kind of organisation is asking: a school, an education bureau, a register’s bureau, a giver, an auditor, the platform’s keeper.',
})

@ObjectType({ description: 'Who is asking, and for which organisation, as the platform understood the sign-in.' })
class Viewer {
  @Field({ description: 'Who, as the sign-in names them.' })
  name!: string
  @Field({ description: 'Name of the organisation.' })
  organisation!: string
  @Field(() => Audience, { description: 'What kind of organisation it is.' })
  audience!: AudienceName
  @Field(() => [String], { description: 'VIEWER, OPERATOR, APPROVER, AUDITOR.' })
  roles!: string[]
  @Field(() => RegionCode, { nullable: true, description: 'Region of a bureau, or county of the first school.' })
  region!: string | null
  @Field(() => Register, { nullable: true, description: 'Register of a register’s bureau.' })
  register!: string | null
  @Field(() => String, { nullable: true, description: '统一社会信用代码, of those who give.' })
  uscc!: string | null
  schoolCodes!: string[]
}

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { nullable: true, description: 'Who is asking.' })
  async viewer(@Ctx() context: OperationContext): Promise<Viewer> {
    const { subject, organisationName, audience, roles, region, register, uscc, schools } = context.principal
    const [first] = schools
    return Object.assign(new Viewer(), {
      name: subject,
      organisation: organisationName,
      audience,
      roles: [...roles].sort(),
      region: region ?? (first ? ((await loadSchool(context, 'code', first))?.region ?? null) : null),
      register,
      uscc,
      schoolCodes: schools,
    })
  }

  @FieldResolver(() => [School], { description: 'Schools spoken for that the registry knows.' })
  async schools(@Root() viewer: Viewer, @Ctx() context: OperationContext): Promise<School[]> {
    const found = await Promise.all(viewer.schoolCodes.map(code => loadSchool(context, 'code', code)))
    return found.filter(school => school !== null)
  }
}
