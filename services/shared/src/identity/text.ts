/** Texts as people and programs paste them, brought to what a reader sees in them. */

/** Characters that show nothing: directional and joining marks, variation selectors, control characters, noncharacters, halves of a pair. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Cs}]|(?!\s)\p{Cc}/gu
/** Any space, line break or several of them. */
const SPACES = /\s+/gu

/** Bytes of GB 18030 whose characters had private codes before Unicode knew them, FE50 to FEA0. */
const FIRST_TRAIL = 0x50
const LAST_TRAIL = 0xa0
const NO_TRAIL = 0x7f
const FIRST_PRIVATE = 0xe815
/** Those that the decoder of today still leaves private, and two letters of pinyin that stand elsewhere. */
const STILL_PRIVATE: readonly [number, number][] = [
  [0xe816, 0x20087],
  [0xe817, 0x20089],
  [0xe818, 0x200cc],
  [0xe831, 0x215d7],
  [0xe83b, 0x2298f],
  [0xe855, 0x241fe],
  [0xe7c7, 0x1e3f],
  [0xe7c8, 0x1f9],
]

/** What the private codes of GB 18030-2000 stand for (GB 18030-2022, annex D), such as U+E863 for 䶮. */
const PUBLIC_CODES: ReadonlyMap<string, string> = (() => {
  const decoder = new TextDecoder('gb18030')
  const found = new Map<string, string>()
  let code = FIRST_PRIVATE
  for (let trail = FIRST_TRAIL; trail <= LAST_TRAIL; trail++)
    if (trail !== NO_TRAIL) found.set(String.fromCodePoint(code++), decoder.decode(Uint8Array.of(0xfe, trail)))
  for (const [from, to] of STILL_PRIVATE) found.set(String.fromCodePoint(from), String.fromCodePoint(to))
  return found
})()
const PRIVATE = /[\ue7c7\ue7c8\ue815-\ue864]/gu
/** A text without characters that show nothing, old private codes as what they stand for; spaces and line breaks stay. */
export const visibleText = (text: string): string =>
  text.replace(UNSEEN, '').replace(PRIVATE, code => PUBLIC_CODES.get(code) ?? code)

/** Most texts have none of all this. */
const PLAIN = /^[\u0021-\u007e\u4e00-\u9fff]*$/

/**
 * One way to write any text that comes in: without what cannot be seen, half width (NFKC), old private codes as the characters that they
 * stand for, one space for any run of spaces and line breaks, none at the ends. What is stored of a text can stand in a sheet, on a page
 * and in a line of a bank's file.
 */
export const plainText = (written: string): string =>
  PLAIN.test(written) ? written : visibleText(written).normalize('NFKC').replace(SPACES, ' ').trim()

/** The beginning of a text, no character of two halves cut through. */
export const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\ud800-\udbff]$/, '')
