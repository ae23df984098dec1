import { rows } from '@dianming/shared/database/rows'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
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
      const found = await rows<{ place: number; kind: Kind }>(
        context.em,
        `/* overlap */ select place, kind from donations.overlaps($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[])`,
        [
          asked.map(q => q.studentId),
          asked.map(q => q.giftId),
          asked.map(q => q.item),
          asked.map(q => q.purpose),
          asked.map(q => q.term),
        ],
      )
      return new Map(keys.map((key, i) => [key, found.filter(row => row.place === i + 1).map(row => row.kind)]))
    })
    .load(JSON.stringify(question))) ?? []
