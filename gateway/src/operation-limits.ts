import { DianmingError } from '@dianming/shared/vocabulary/errors'
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives'
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  isListType,
  isNonNullType,
  NoSchemaIntrospectionCustomRule,
  type ValidationContext,
  type ValidationRule,
} from 'graphql'
import { getVariableValues } from 'graphql/execution/values.js'
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity'

/** What one operation may ask; past it the answer is LIMIT_EXCEEDED. */
export const LIMITS = { tokens: 2_000, depth: 16, aliases: 50, directives: 50, cost: 1_000_000, bodyBytes: 100 * 1024 }

/** Nodes that a list without a page size is taken to hold. */
const USUAL_LIST = 5
const DEFAULT_PAGE = 50

export const limitExceeded = (what: string): DianmingError =>
  new DianmingError('LIMIT_EXCEEDED', `查询过大：${what}`, 'the operation asks for too much')

const report = {
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: GraphQLError) =>
      context?.reportError(limitExceeded(error.message.replace('Syntax Error: ', ''))),
  ],
}

/** A field costs one and what is below it; a connection as often as its page is long, a plain list a few times. */
function estimate({ args, childComplexity, field, type }: ComplexityEstimatorArgs): number {
  const named = isNonNullType(field.type) ? field.type.ofType : field.type
  if (field.args.some(argument => argument.name === 'first'))
    return 1 + Math.max(1, Number(args.first ?? DEFAULT_PAGE)) * childComplexity
  if (isListType(named) && !type.name.endsWith('Connection')) return 1 + USUAL_LIST * childComplexity
  return 1 + childComplexity
}

/**
 * Validation rules that hold an operation within its limits, whatever it is sent with: what they say of a document is remembered for
 * everybody who sends it. Introspection only where it is switched on.
 */
export function limitRules(isIntrospectionOn: boolean): ValidationRule[] {
  const rules = [
    maxDepthRule({ n: LIMITS.depth, flattenFragments: true, ...report }),
    maxAliasesRule({ n: LIMITS.aliases, ...report }),
    maxDirectivesRule({ n: LIMITS.directives, ...report }),
  ] as ValidationRule[]
  return isIntrospectionOn ? rules : [...rules, NoSchemaIntrospectionCustomRule]
}

/** What this request of an operation is refused for: variables that are wrong, or a cost past the limit with these variables. */
export function requestErrors(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  given: Record<string, unknown>,
): readonly GraphQLError[] {
  const operation = getOperationAST(document, operationName)
  if (!operation) return []
  const { errors, coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given)
  if (errors) return errors
  try {
    const cost = getComplexity({
      schema,
      query: document,
      variables: coerced,
      estimators: [estimate],
      ...(operation.name ? { operationName: operation.name.value } : {}),
    })
    return cost > LIMITS.cost ? [limitExceeded(`${cost} / ${LIMITS.cost}`)] : []
  } catch (error) {
    // more nodes than it looks at
    if (error instanceof GraphQLError) return [limitExceeded(error.message)]
    throw error
  }
}
