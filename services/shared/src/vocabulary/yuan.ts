const MAX_FEN = 9_000_000_000_000_000n

/** Fen as yuan with two digits: 31250n is "312.50". */
export const formatYuan = (fen: bigint): string => {
  const absolute = fen < 0n ? -fen : fen
  return `${fen < 0n ? '-' : ''}${absolute / 100n}.${String(absolute % 100n).padStart(2, '0')}`
}

/** Reads "312.5", "1,000.00" or "1000" as fen; null when it is no exact amount of yuan and fen. */
export function parseYuan(text: string): bigint | null {
  const match = /^(-?)(\d{1,14}|\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/.exec(
    text
      .normalize('NFKC')
      .trim()
      .replace(/^[¥￥]/, '')
      .replace(/元$/, ''),
  )
  if (!match) return null
  const fen = BigInt((match[2] ?? '').replaceAll(',', '')) * 100n + BigInt((match[3] ?? '').padEnd(2, '0') || 0)
  return fen > MAX_FEN ? null : match[1] ? -fen : fen
}
