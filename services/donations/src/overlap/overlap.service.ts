import { rows, shaped } from '@dianming/shared/database/statement'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { overlapOverlap } from '../generated/statements.js'
import type { OverlapKind } from './overlap.resolver.js'

type Kind = keyof typeof OverlapKind

/** A gift, given or thought of, as the question needs it. */
export interface OverlapQuestion {
  studentId: string
  /** the gift itself, which does not count */
  giftId: string | null
  item: string | null
  purpose: string
  term: string
}

/** In what way a gift repeats what its child or household has; any number of questions of one operation are one statement. */
export const overlapsOf = async (context: OperationContext, question: OverlapQuestion): Promise<Kind[]> =>
  (await context
    .loader<Kind[]>('overlap', async keys => {
      const asked = keys.map(key => JSON.parse(key) as OverlapQuestion)
      const found = shaped<{ place: number; kind: Kind }>(
        await rows(context.em, overlapOverlap, {
          studentIds: asked.map(q => q.studentId),
          giftIds: asked.map(q => q.giftId),
          items: asked.map(q => q.item),
          purposes: asked.map(q => q.purpose),
          terms: asked.map(q => q.term),
        }),
      )
      return new Map(keys.map((key, i) => [key, found.filter(row => row.place === i + 1).map(row => row.kind)]))
    })
    .load(JSON.stringify(question))) ?? []
