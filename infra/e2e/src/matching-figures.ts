import type { TrueRow } from './matching-county.js'

/** A line of the roll as far as matching is concerned. */
export interface MatchedLine {
  status: string
  matchedBy: string | null
  student: { registryNumber: string } | null
  member: { name: string; household: { number: string } }
  candidates: { student: { registryNumber: string } | null }[]
}
export const MATCHED_LINE =
  'status matchedBy student { registryNumber } member { name household { number } } candidates { student { registryNumber } }'

/** A line and the row that it is of. */
export type Judged = [MatchedLine, TrueRow]

const isOpen = (line: MatchedLine) => ['MATCHED', 'REVIEW'].includes(line.status)

/** What became of the rows: who was matched to another child, who was lost, which reviews lead to the right child. */
export function judge(lines: readonly Judged[]) {
  const reviews = lines.filter(([line]) => line.status === 'REVIEW')
  const resolvable = reviews.filter(([, row]) => row.isResolvable && row.registry)
  return {
    matched: lines.filter(([line]) => line.status === 'MATCHED').length,
    wrong: lines.filter(([line, row]) => line.status === 'MATCHED' && line.student?.registryNumber !== row.registry),
    lost: lines.filter(([line, row]) => row.registry && !isOpen(line)),
    reviews: reviews.length,
    resolvable: resolvable.length,
    notFirst: resolvable.filter(([line, row]) => line.candidates[0]?.student?.registryNumber !== row.registry),
  }
}
