import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** Wrong words of one name from one address before it must wait; twice as long each time. */
const WRONG_EACH = 5
const WRONG_EACH_WINDOW_S = 60
const FIRST_WAIT_S = 30
const LONGEST_WAIT_S = 15 * 60
/** Wrong words from one address, and of one name from anywhere. */
const WRONG_ADDRESS = 60
const WRONG_ADDRESS_WINDOW_S = 600
const WRONG_NAME = 50
const WRONG_NAME_WINDOW_S = 900

/** What became of an attempt, as the trail keeps it. */
export type Told = (name: string, what: string) => void

/**
 * Backs off from whoever guesses: by name and address, by address, and by name. A right word is refused like a wrong one while its
 * name must wait, so that nothing is learnt meanwhile. Every wrong word, and every wait that begins, is told.
 */
export function createSignInGuard(told: Told) {
  const pairs = new RateLimiterMemory({ points: WRONG_EACH, duration: WRONG_EACH_WINDOW_S })
  const addresses = new RateLimiterMemory({ points: WRONG_ADDRESS, duration: WRONG_ADDRESS_WINDOW_S })
  const names = new RateLimiterMemory({ points: WRONG_NAME, duration: WRONG_NAME_WINDOW_S })
  const waits = new RateLimiterMemory({ points: 1_000, duration: 24 * 3600, keyPrefix: 'waits' })
  const keyOf = (name: string, address: string) => `${address} ${name.slice(0, 64)}`

  /** Seconds that this name must wait here; 0 when it may try. */
  async function waitOf(name: string, address: string): Promise<number> {
    const states = await Promise.all([pairs.get(keyOf(name, address)), addresses.get(address), names.get(name)])
    const limits = [WRONG_EACH, WRONG_ADDRESS, WRONG_NAME]
    return Math.max(
      0,
      ...states.map((state, i) =>
        state && state.consumedPoints > (limits[i] ?? 0) ? Math.ceil(state.msBeforeNext / 1000) : 0,
      ),
    )
  }

  async function wrong(name: string, address: string): Promise<void> {
    told(name, `wrong word from ${address}`)
    const key = keyOf(name, address)
    await Promise.all([addresses.consume(address), names.consume(name)].map(each => each.catch(ignoreRefusal)))
    const { consumedPoints } = await pairs.consume(key).catch(ignoreRefusal)
    if (consumedPoints < WRONG_EACH) return
    const { consumedPoints: times } = await waits.consume(key).catch(ignoreRefusal)
    const waitS = Math.min(LONGEST_WAIT_S, FIRST_WAIT_S * 2 ** (times - 1))
    await pairs.block(key, waitS)
    told(name, `must wait ${waitS} s after ${consumedPoints} wrong words from ${address}`)
  }

  return {
    waitOf,
    wrong,
    /** The right word: what was wrong before it was a slip. */
    async right(name: string, address: string): Promise<void> {
      await Promise.all([pairs.delete(keyOf(name, address)), waits.delete(keyOf(name, address))])
    },
  }
}
export type SignInGuard = ReturnType<typeof createSignInGuard>

function ignoreRefusal(refused: unknown): RateLimiterRes {
  if (refused instanceof RateLimiterRes) return refused
  throw refused
}
