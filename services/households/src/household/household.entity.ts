import { Register } from '@dianming/shared/subgraph/enums'
import { RegionCode } from '@dianming/shared/subgraph/scalars'
import { Directive, Field, ID, ObjectType } from 'type-graphql'

@ObjectType({
  description:
    'A household of one register. Some registers list persons only: no number, no head. A number is unique within its register.',
})
@Directive('@key(fields: "id")')
export class Household {
  @Field(() => ID, { description: 'Id within the platform.' })
  id!: string
  @Field(() => String, { nullable: true, description: '户编号, opaque text.' })
  number!: string | null
  @Field(() => Register, { description: 'Whose register.' })
  register!: Register
  @Field(() => String, { nullable: true, description: '户主姓名.' })
  headName!: string | null
  @Field(() => RegionCode, { description: 'County of the register.' })
  region!: string
  @Field(() => RegionCode, {
    nullable: true,
    description:
      'The other county whose register it is, handed down because a child studies here; null for the county’s own.',
  })
  handedDownFrom!: string | null
  @Field(() => String, { nullable: true, description: '乡镇.' })
  town!: string | null
  @Field(() => String, { nullable: true, description: '村.' })
  village!: string | null
}
