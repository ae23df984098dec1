/** How much may be read of files before the collector is called. */
const ENOUGH_BYTES = 128 * 1024
let readSince = 0

/**
 * What the rows of a file leave behind (buffers of ciphers and digests, pieces of the file) lies outside the collector's sight: where it
 * may be called (--expose-gc), it is, once enough has been read since the last time.
 */
export function collectAfter(bytes: number): void {
  readSince += bytes
  if (readSince < ENOUGH_BYTES) return
  readSince = 0
  globalThis.gc?.()
}
