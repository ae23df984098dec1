import type { BatchKind, BatchStatus } from './batch.entity.js'

/** What can be done with a batch. */
export const BatchAct = {
  REVIEW: 'REVIEW',
  PUBLICISE: 'PUBLICISE',
  APPROVE: 'APPROVE',
  RETURN: 'RETURN',
  SEND: 'SEND',
  SETTLE: 'SETTLE',
  CANCEL: 'CANCEL',
} as const
export type BatchAct = keyof typeof BatchAct

/** Nothing new is told to the public by what is paid again or asked back: it goes without a notice (公示). */
export const hasNotice = (kind: BatchKind): boolean => kind !== 'REISSUE' && kind !== 'CLAWBACK'

interface Transition {
  act: BatchAct
  from: readonly BatchStatus[]
  to: BatchStatus
  /** only where the batch has a notice, or has none; left out: either way */
  notice?: boolean
}

/** The states of a batch, and what leads from which to which. Service, API and portal read this table and no other. */
const TRANSITIONS: readonly Transition[] = [
  { act: 'REVIEW', from: ['DRAFT'], to: 'REVIEWED' },
  { act: 'PUBLICISE', from: ['REVIEWED'], to: 'PUBLICISED', notice: true },
  { act: 'APPROVE', from: ['PUBLICISED'], to: 'APPROVED', notice: true },
  { act: 'APPROVE', from: ['REVIEWED'], to: 'APPROVED', notice: false },
  { act: 'RETURN', from: ['REVIEWED', 'PUBLICISED'], to: 'DRAFT' },
  { act: 'SEND', from: ['APPROVED'], to: 'SENT' },
  { act: 'SETTLE', from: ['SENT'], to: 'SETTLED' },
  { act: 'CANCEL', from: ['DRAFT', 'REVIEWED', 'PUBLICISED', 'APPROVED'], to: 'CANCELLED' },
]

/** The transitions that a batch's state and kind allow. */
export const transitionsOf = ({ status, kind }: { status: BatchStatus; kind: BatchKind }): readonly Transition[] =>
  TRANSITIONS.filter(
    ({ from, notice }) => from.includes(status) && (notice === undefined || notice === hasNotice(kind)),
  )
