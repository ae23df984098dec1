import { type GraphQLArgument, type GraphQLInputType, getNamedType, isInputObjectType, isScalarType } from 'graphql'
import { visibleText } from '../identity/text.js'
import { BadInput } from '../vocabulary/errors.js'

/** Inputs that are made to hold such a number; everything else of type String is a free text. */
const MADE_FOR_NUMBERS = new Set([
  'registryNumber',
  'registryNumbers',
  'voucherCode',
  'toUscc',
  'idNumber',
  'account',
  'uscc',
  'schoolCode',
  'schoolCodes',
  'toSchoolCode',
  'code',
  'householdNumber',
  'receiptNumber',
  'idempotencyKey',
  // looked at one by one: of fifty visits of a phone one with a number in it must not keep the others out
  'notes',
  'certificateNumber',
])
const DAY = /\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}日?/g
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi
/** Fifteen digits and more, also in groups: an ID number of either form, a 学籍号 with one in it, an account. */
const LONG_NUMBER = /\d(?:[ \u3000-]?\d){14,}/

/** Whether a text holds what could be an ID, registry or account number; days and ids of the platform are none. */
export const holdsNumber = (text: string): boolean =>
  LONG_NUMBER.test(text.normalize('NFKC').replace(UUID, ' id ').replace(DAY, ' day '))

/**
 * The arguments of a mutation with every text as its reader will see it. Refuses free texts that hold an ID, registry or account number:
 * they would stand in the audit trail, in lists and on pages in the clear. BAD_USER_INPUT names the field.
 */
export const takeTexts = (
  argumentsOf: readonly GraphQLArgument[],
  values: Record<string, unknown>,
): Record<string, unknown> => ({
  ...values,
  ...Object.fromEntries(
    argumentsOf
      .filter(({ name }) => name in values)
      .map(({ name, type }) => [name, take(name, type, values[name])] as const),
  ),
})

function take(name: string, type: GraphQLInputType, value: unknown): unknown {
  if (value == null) return value
  if (Array.isArray(value)) return value.map(each => take(name, type, each))
  const named = getNamedType(type)
  if (isInputObjectType(named)) {
    const given = value as Record<string, unknown>
    return {
      ...given,
      ...Object.fromEntries(
        Object.values(named.getFields())
          .filter(field => field.name in given)
          .map(field => [field.name, take(field.name, field.type, given[field.name])] as const),
      ),
    }
  }
  if (!isScalarType(named) || named.name !== 'String' || typeof value !== 'string') return value
  const text = visibleText(value)
  if (!MADE_FOR_NUMBERS.has(name) && holdsNumber(text))
    throw new BadInput(
      `“${name}”里不要填写身份证号、学籍号或账号，请删去后再提交`,
      `"${name}" is no place for an ID, registry or account number; leave it out`,
    )
  return text
}
