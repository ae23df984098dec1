import { GraphQLScalarType, Kind, type ValueNode } from 'graphql'
import { BadInput } from './errors.js'
import { calendarDay } from './identity/id-number.js'

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

/** Reads a term as people write it: 2019-2020-2, 2020春, 2020年春季学期, 2019-2020学年第二学期; null when it is none. */
export function parseTerm(text: string): string | null {
  const written = text.normalize('NFKC').replace(/\s/gu, '')
  if (!/^(19|20)\d\d/.test(written)) return null
  const school = /^(\d{4})[-—~至/](\d{4})(?:学年度?)?[-]?第?([12一二上下])(?:学期|期)?$/u.exec(written)
  if (school) {
    const first = Number(school[1])
    return Number(school[2]) === first + 1 ? `${first}-${first + 1}-${/[1一上]/u.test(school[3] ?? '') ? 1 : 2}` : null
  }
  const season = /^(\d{4})年?(春|秋)(?:季)?(?:学期|期)?$/u.exec(written)
  if (!season) return null
  const year = Number(season[1])
  return season[2] === '秋' ? `${year}-${year + 1}-1` : `${year - 1}-${year}-2`
}

/** Today's date in China. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())

/** The term that a day (ISO) lies in: spring from February to July, autumn from August to January. */
export function termOf(day: string): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  if (month >= 8) return `${year}-${year + 1}-1`
  return month === 1 ? `${year - 1}-${year}-1` : `${year - 1}-${year}-2`
}

/** A term in words, Chinese and English: 2020年春季学期, spring 2020. */
export const termWords = (term: string): readonly [chinese: string, english: string] =>
  term.endsWith('-2')
    ? [`${term.slice(5, 9)}年春季学期`, `spring ${term.slice(5, 9)}`]
    : [`${term.slice(0, 4)}年秋季学期`, `autumn ${term.slice(0, 4)}`]

const string = (value: unknown, what: string): string => {
  if (typeof value !== 'string') throw new BadInput(`${what}应为文本`, `${what} is text`)
  return value
}
const literal = (node: ValueNode): unknown => (node.kind === Kind.STRING ? node.value : undefined)

function textScalar<T>(
  name: string,
  description: string,
  parse: (text: string) => T | null,
  serialize: (value: unknown) => string,
  hint: string,
) {
  const parseValue = (value: unknown): T => {
    const parsed = parse(string(value, name))
    if (parsed === null) throw new BadInput(`${name} 格式不对，应如 ${hint}`, `${name} should look like ${hint}`)
    return parsed
  }
  return new GraphQLScalarType<T, string>({
    name,
    description,
    parseValue,
    parseLiteral: node => parseValue(literal(node)),
    serialize,
  })
}

export const Yuan = textScalar<bigint>(
  'Yuan',
  'Exact decimal yuan with two digits, a string: "312.50". Stored as integer fen. Never a float.',
  text => (/^-?\d+(\.\d{1,2})?$/.test(text) ? parseYuan(text) : null),
  value => formatYuan(BigInt(value as bigint | string)),
  '312.50',
)
export const Term = textScalar<string>(
  'Term',
  'School year and semester: "2019-2020-1" is autumn 2019, "2019-2020-2" is spring 2020. Sorts as text. Input also takes 2020春, 2019-2020学年第二学期.',
  parseTerm,
  String,
  '2019-2020-2',
)
export const CalendarDate = textScalar<string>('Date', 'Calendar day, ISO 8601.', calendarDay, String, '2020-03-01')
export const DateTime = textScalar<Date>(
  'DateTime',
  'Moment, ISO 8601 with zone.',
  text => (Number.isNaN(Date.parse(text)) ? null : new Date(text)),
  value => new Date(value as string | Date).toISOString(),
  '2020-03-01T08:00:00Z',
)
export const RegionCode = textScalar<string>(
  'RegionCode',
  'Administrative division code (GB/T 2260 and the 12-digit statistical code): 2, 4, 6, 9 or 12 digits. A shorter code holds all the codes that it begins; 00, of rules, is the whole country.',
  text => (/^(00|[1-9]\d(\d\d(\d\d(\d{3}(\d{3})?)?)?)?)$/.test(text) ? text : null),
  String,
  '500116',
)
