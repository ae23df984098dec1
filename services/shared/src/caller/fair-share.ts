import { setTimeout as pause } from 'node:timers/promises'
import pLimit, { type LimitFunction } from 'p-limit'
import { DianmingError } from '../vocabulary/errors.js'

/** The answer to whoever asks for too much at once. */
export const tooMuch = (): DianmingError =>
  new DianmingError('RATE_LIMITED', '请求过于频繁，请稍后再试', 'too many requests at once; try again in a moment')

const REFUSAL_PAUSE_MS = 500
const MAX_PAUSED = 200
let paused = 0

/** Whoever is refused waits a little for it, so that asking again at once is no use; no more than so many at a time. */
export async function refusalPause(): Promise<void> {
  if (paused >= MAX_PAUSED) return
  paused++
  await pause(REFUSAL_PAUSE_MS)
  paused--
}

/** How many pieces of work run at a time of one organisation, how many of its own wait, and how many run in all. */
export interface Share {
  each: number
  waiting: number
  inAll?: number
}

/**
 * Lets so many pieces of work of one organisation run at a time; the rest of its own wait in turn, and past `waiting` are refused, so
 * that nobody's load is another's.
 */
export class FairShare {
  private readonly limits = new Map<string, LimitFunction>()
  private readonly all: LimitFunction

  constructor(private readonly share: Share) {
    this.all = pLimit(share.inAll ?? Number.POSITIVE_INFINITY)
  }

  /** How many pieces of one organisation wait. */
  waitingOf(organisation: string): number {
    return this.limits.get(organisation)?.pendingCount ?? 0
  }

  /** Does the work when it is the organisation's turn. RATE_LIMITED when too many of its own wait already. */
  async run<T>(organisation: string, work: () => Promise<T>): Promise<T> {
    const limit = this.limits.get(organisation) ?? pLimit(this.share.each)
    if (limit.pendingCount >= this.share.waiting) throw tooMuch()
    this.limits.set(organisation, limit)
    try {
      return await limit(() => this.all(work))
    } finally {
      // p-limit counts this one until the next tick
      setImmediate(() => {
        if (limit.activeCount + limit.pendingCount === 0) this.limits.delete(organisation)
      })
    }
  }
}
