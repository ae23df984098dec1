import { Stage } from '@dianming/shared/subgraph/enums'
import { RegionCode } from '@dianming/shared/subgraph/scalars'
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Directive, Field, ID, ObjectType } from 'type-graphql'

@Entity({ schema: 'students', tableName: 'school' })
@ObjectType({ description: 'A school, kindergarten or university of the registry.' })
@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
export class School {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Id within the platform.' })
  id!: string
  @Property({ type: 'text' })
  @Field({
    description:
      '学校标识码, 10 digits, the class of school first: 11 kindergarten, 21 primary, 31 junior, 34 senior, 36 vocational, 41 university.',
  })
  code!: string
  @Property({ type: 'text' })
  @Field({ description: 'Name as the registry has it.' })
  name!: string
  @Property({ type: 'text' })
  @Field(() => RegionCode, { description: 'County that runs it.' })
  region!: string
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Town (乡镇) it lies in.' })
  town!: string | null
  @Property({ type: 'text[]' })
  @Field(() => [Stage], { description: 'Stages it teaches.' })
  stages!: Stage[]
}
