import { GraphQLScalarType, Kind, type ValueNode } from 'graphql'
import { calendarDay } from '../identity/id-number.js'
import { BadInput } from '../vocabulary/errors.js'
import { parseTerm } from '../vocabulary/term.js'
import { formatYuan, parseYuan } from '../vocabulary/yuan.js'

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
