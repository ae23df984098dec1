import { CalendarDate } from '@dianming/shared/subgraph/scalars'
import { Directive, Field, ID, ObjectType } from 'type-graphql'

@ObjectType({
  description: 'What somebody said against a batch while its notice hung. Seen by the education bureau of the batch.',
})
@Directive('@key(fields: "id")')
export class Objection {
  batchId!: string
  studentId!: string | null

  @Field(() => ID, { description: 'Id within the platform.' })
  id!: string
  @Field({ description: 'What was said; no numbers or addresses.' })
  text!: string
  @Field(() => CalendarDate, { description: 'Day it came in.' })
  receivedOn!: string
  @Field(() => String, { nullable: true, description: 'What was found and done; null while it is open.' })
  outcome!: string | null
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it was right: then its child was taken off the batch. Null while it is open.',
  })
  upheld!: boolean | null
  @Field(() => CalendarDate, { nullable: true, description: 'Day it was closed; null while it is open.' })
  closedOn!: string | null
}
