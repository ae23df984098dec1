/** What of `whole` is not in `part`, exact; null when nothing is. */
export function missingYuan(whole: string, part: string): string | null {
  const fen = BigInt(whole.replace('.', '')) - BigInt(part.replace('.', ''))
  return fen > 0n ? `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}` : null
}

/** Sum of exact amounts of yuan, exact itself. */
export function sumYuan(amounts: readonly string[]): string {
  const fen = amounts.reduce((sum, yuan) => sum + BigInt(yuan.replace('.', '')), 0n)
  return `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`
}
