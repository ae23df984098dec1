import { AidChannel } from '@dianming/shared/subgraph/enums'
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Directive, Field, ID, ObjectType } from 'type-graphql'

@Entity({ schema: 'donations', tableName: 'partner' })
@ObjectType({
  description: 'A charity, company, school or public body that gives. Seen by itself, by schools and by bureaus.',
})
@Directive('@key(fields: "id")')
export class Partner {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Id within the platform.' })
  id!: string
  @Property({ type: 'text' })
  @Field({ description: 'Name.' })
  name!: string
  @Property({ type: 'text' })
  @Field({ description: '统一社会信用代码 (GB 32100), its check character verified.' })
  uscc!: string
  @Property({ type: 'text' })
  @Field(() => AidChannel, { description: 'What kind of giver it is, read from its code and name.' })
  channel!: AidChannel
}
