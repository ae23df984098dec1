/** What a file may leave behind without the collector being called for it. */
const SMALL_BYTES = 1024 * 1024

/** Pieces of a file lie outside the collector's sight: where it may be called (--expose-gc), it is, after a file that is not small. */
export const collectAfter = (bytes: number): void => {
  if (bytes > SMALL_BYTES) globalThis.gc?.()
}
