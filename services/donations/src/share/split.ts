/**
 * Fen of each funder by its parts, to the fen: each gets the whole fen of its part, and what is left over goes, a fen each, to those with
 * the largest remainder, of equal ones to the first. 100.00 in three parts is 33.34, 33.33, 33.33. The sum is the amount.
 */
export function splitFen(amount: bigint, parts: readonly number[]): bigint[] {
  const all = BigInt(parts.reduce((sum, part) => sum + part, 0))
  const shares = parts.map(part => (amount * BigInt(part)) / all)
  const over = Number(amount - shares.reduce((sum, share) => sum + share, 0n))
  const byRemainder = parts
    .map((part, place) => ({ place, remainder: (amount * BigInt(part)) % all }))
    .sort((a, b) => (a.remainder === b.remainder ? a.place - b.place : a.remainder > b.remainder ? -1 : 1))
  for (const { place } of byRemainder.slice(0, over)) shares[place] = (shares[place] ?? 0n) + 1n
  return shares
}
