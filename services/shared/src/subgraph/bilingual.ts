import 'reflect-metadata'
import { Directive, Field, ObjectType } from 'type-graphql'
import type { Words } from '../vocabulary/words.js'

@ObjectType({ description: 'One sentence, in Chinese and in English.' })
@Directive('@shareable')
export class Bilingual {
  @Field({ description: 'In Chinese.' })
  zh!: string
  @Field({ description: 'In English.' })
  en!: string
}

/** Words as clients read them, each language by itself. */
export const bilingual = ([zh, en]: Words): Bilingual => ({ zh, en })
