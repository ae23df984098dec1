/** Sum of exact amounts of yuan, exact itself. */
export function sumYuan(amounts: readonly string[]): string {
  const fen = amounts.reduce((sum, yuan) => sum + BigInt(yuan.replace('.', '')), 0n)
  return `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`
}
