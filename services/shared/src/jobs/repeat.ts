import type { Log } from '../caller/log.js'

/**
 * Does something again and again, with a pause between, until stopped; what it throws is logged as `waiting` and tried again. Answers
 * how to stop it, which waits for the turn at hand.
 */
export function repeat(
  everyMs: number,
  log: Log,
  waiting: string,
  work: (turn: number) => Promise<unknown>,
): () => Promise<void> {
  let isStopping = false
  let wake: () => void = () => undefined
  const loop = async () => {
    for (let turn = 0; !isStopping; turn++) {
      await work(turn).catch((error: Error) => log.warn({ reason: error.message }, waiting))
      await new Promise<void>(resolve => {
        wake = resolve
        setTimeout(resolve, everyMs).unref()
      })
    }
  }
  const running = loop()
  return async () => {
    isStopping = true
    wake()
    await running
  }
}
