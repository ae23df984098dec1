import { setTimeout as pause } from 'node:timers/promises'
import { FairShare } from '@dianming/shared/caller/fair-share'

/** Work in milliseconds that a person may have running at once, beside the others; and how much of it comes back in a millisecond. */
const BURST_MS = 3_000
const REFILL = 0.5
/** Whoever has used it up rests so many times as long as it worked, while more of its own waits. */
const REST = 2
const LONGEST_REST_MS = 2_000
const ONE_BY_ONE = { each: 1, waiting: 200 }
/** An organisation counts as being there for so long after a request. */
const THERE_MS = 2_000

type Measured = <T>(work: () => Promise<T>) => Promise<T>

/**
 * Lets a person work as a page does, many requests at once and then none. Who goes on and on while other organisations are there works
 * one by one, and rests in between; who is alone may have all of the house.
 */
export class Pace {
  private readonly used = new Map<string, { ms: number; at: number }>()
  private readonly slow = new FairShare(ONE_BY_ONE)
  private readonly seen = new Map<string, number>()

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Lets `begin` begin at the person's pace; it measures its work with what it is given. RATE_LIMITED when too much of its own waits. */
  async run<T>(organisation: string, person: string, begin: (measured: Measured) => Promise<T>): Promise<T> {
    const measured: Measured = work => this.measured(person, work)
    const hasOthers = this.hasOthers(organisation)
    if (!hasOthers || this.usedBy(person) <= BURST_MS) return begin(measured)
    return new Promise((resolve, reject) => {
      const work = async () => {
        const start = this.now()
        await begin(measured).then(resolve, reject)
        if (this.slow.waitingOf(person) > 0) await pause(Math.min(LONGEST_REST_MS, REST * (this.now() - start)))
      }
      this.slow.run(person, work).catch(reject)
    })
  }

  private async measured<T>(person: string, work: () => Promise<T>): Promise<T> {
    const start = this.now()
    try {
      return await work()
    } finally {
      const at = this.now()
      this.used.set(person, { ms: Math.min(2 * BURST_MS, this.usedBy(person) + at - start), at })
    }
  }

  /** What of the burst is used up by now. */
  private usedBy(person: string): number {
    const known = this.used.get(person)
    const ms = known ? known.ms - REFILL * (this.now() - known.at) : 0
    if (ms > 0) return ms
    this.used.delete(person)
    return 0
  }

  /** Whether other organisations asked something a moment ago. */
  private hasOthers(organisation: string): boolean {
    const now = this.now()
    this.seen.delete(organisation)
    // the oldest stand first
    for (const [other, at] of this.seen) {
      if (now - at < THERE_MS) break
      this.seen.delete(other)
    }
    const hasOthers = this.seen.size > 0
    this.seen.set(organisation, now)
    return hasOthers
  }
}
