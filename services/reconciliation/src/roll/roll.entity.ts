import { Bilingual } from '@dianming/shared/subgraph/bilingual'
import { Category, type Stage } from '@dianming/shared/subgraph/enums'
import { connectionOf } from '@dianming/shared/subgraph/page'
import { Directive, Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql'

export const RollStatus = {
  MATCHED: 'MATCHED',
  REVIEW: 'REVIEW',
  ELSEWHERE: 'ELSEWHERE',
  ACCOUNTED: 'ACCOUNTED',
  NOT_IN_SCHOOL: 'NOT_IN_SCHOOL',
  PAST_COMPULSORY: 'PAST_COMPULSORY',
  TOO_YOUNG: 'TOO_YOUNG',
  GROWN_UP: 'GROWN_UP',
} as const
registerEnumType(RollStatus, {
  name: 'RollStatus',
  description:
    'ELSEWHERE: studies outside this registry, with proof. ACCOUNTED: rightly in no school, with the reason. NOT_IN_SCHOOL: 6 to 15 and in no school, the child that must be found (控辍保学). PAST_COMPULSORY: 16 to 18 and in no school (两后生). A review that found none of the candidates falls to these by age.',
})
export const MatchBasis = {
  ID_AND_NAME: 'ID_AND_NAME',
  ID_AND_SIMILAR_NAME: 'ID_AND_SIMILAR_NAME',
  REVIEWED: 'REVIEWED',
} as const
registerEnumType(MatchBasis, {
  name: 'MatchBasis',
  description:
    'What a match stands on: the number with the name, the number with a similar name (variant, homophone, one character apart), or a person’s decision.',
})

@ObjectType({ description: 'The student, whose registry is another service.' })
@Directive('@key(fields: "id")')
export class Student {
  @Field(() => ID, { description: 'Id within the platform.' })
  id!: string
}
@ObjectType({ description: 'The school, whose registry is another service.' })
@Directive('@key(fields: "id")')
export class School {
  @Field(() => ID, { description: 'Id within the platform.' })
  id!: string
}
@ObjectType({ description: 'A register’s household, of another service.' })
@Directive('@key(fields: "id", resolvable: false)')
export class Household {
  @Field(() => ID, { description: 'Id within the platform.' })
  id!: string
}
@ObjectType({ description: 'A register’s row, of another service.' })
@Directive('@key(fields: "id")')
export class HouseholdMember {
  @Field(() => ID, { description: 'Id within the platform.' })
  id!: string
}

@ObjectType({ description: 'A student that a register row may mean.' })
export class MatchCandidate {
  entryId!: string
  evidenceCodes!: string[]
  name!: string | null
  @Field(() => Student, { nullable: true, description: 'The student.' })
  student!: Student | null
  @Field(() => Float, { description: 'Sum of the weights of the evidence, 0 to 1.' })
  score!: number
  @Field(() => [String], { description: 'What speaks for it, Chinese and English, the strongest first.' })
  evidence!: string[]
  @Field(() => [Bilingual], { description: 'The same, each language by itself.' })
  evidenceText!: Bilingual[]
}

@ObjectType({ description: 'One line of the 点名 roll: a person on a poverty register and the student that this is.' })
@Directive('@key(fields: "id")')
export class RollEntry {
  memberId!: string | null
  householdId!: string | null
  studentId!: string | null
  /** of a student whom another county holds and has not released: what it said, and the stage */
  release!: 'ASKED' | 'RELEASED' | 'REFUSED' | null
  foreignStage!: Stage | null
  doubts!: ('NAMESAKE' | 'NUMBER_TWICE' | 'SEX' | 'AGE')[]

  @Field(() => ID, {
    description: 'Id within the platform; the id of a line that was merged into another leads there.',
  })
  id!: string
  @Field(() => [Category], { description: 'Every category of every register that the person is on.' })
  categories!: Category[]
  @Field(() => RollStatus, { description: 'Where the comparison ended.' })
  status!: keyof typeof RollStatus
  @Field(() => MatchBasis, { nullable: true, description: 'What the match stands on.' })
  matchedBy!: keyof typeof MatchBasis | null
  @Field(() => Float, { nullable: true, description: 'Of the match, or of the best candidate.' })
  score!: number | null
}

export const RollEntryConnection = connectionOf(() => RollEntry, 'RollEntry')
