import { FairShare, refusalPause, tooMuch } from '@dianming/shared/caller/fair-share'
import type { Principal } from '@dianming/shared/caller/principal'
import { DianmingError } from '@dianming/shared/vocabulary/errors'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { GatewayConfig } from './config.js'
import { Pace } from './pace.js'

const WINDOW_S = 10
/** Answers that there is no such thing: a person meets a few, a guesser many. */
const GUESSES = 300
const GUESS_WINDOW_S = 60
/** Operations of one organisation at a time, as a page asks them; the rest of its own wait. */
const OF_OPERATIONS = { each: 6, waiting: 200 }

/** A refusal that says when to come again. */
export class TooMany extends DianmingError {
  constructor(readonly retryAfterSeconds: number) {
    const { code } = tooMuch()
    super(
      code,
      `请求过于频繁，请 ${retryAfterSeconds} 秒后再试`,
      `too many requests; try again in ${retryAfterSeconds} s`,
    )
  }
}

/** What one principal, and one organisation, may ask of the house, so that the others are served. */
export function createDoor(config: Pick<GatewayConfig, 'requestsEach' | 'requestsOrganisation'>) {
  const people = new RateLimiterMemory({ points: config.requestsEach, duration: WINDOW_S })
  const organisations = new RateLimiterMemory({ points: config.requestsOrganisation, duration: WINDOW_S })
  const guesses = new RateLimiterMemory({ points: GUESSES, duration: GUESS_WINDOW_S })
  const share = new FairShare(OF_OPERATIONS)
  const pace = new Pace()

  const person = ({ organisation, subject }: Principal) => `${organisation} ${subject}`

  /** Counts one request. RATE_LIMITED past what is allowed, after a little while. */
  async function enter(principal: Principal): Promise<void> {
    try {
      await people.consume(person(principal))
      await organisations.consume(principal.organisation)
      const guessed = await guesses.get(person(principal))
      if (guessed && guessed.remainingPoints <= 0) throw guessed
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      await refusalPause()
      throw new TooMany(Math.max(1, Math.ceil(refused.msBeforeNext / 1000)))
    }
  }

  return {
    enter,
    /** Does an operation at the person's pace, when it is the organisation's turn. */
    inTurn: <T>(principal: Principal, work: () => Promise<T>): Promise<T> =>
      pace.run(principal.organisation, person(principal), measured =>
        share.run(principal.organisation, () => measured(work)),
      ),
    /** Notes that somebody asked for what is not there. */
    noteGuess: (principal: Principal): Promise<unknown> => guesses.penalty(person(principal)),
  }
}
