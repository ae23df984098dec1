/** Looks a word of a file up: in a Map, where a cell that says `constructor` leads nowhere. */
export function wordIn<T>(words: Readonly<Record<string, T>>): (text: string) => T | undefined {
  const known = new Map(Object.entries(words))
  return text => known.get(text)
}
