import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { getVariableValues } from 'graphql/execution/values.js'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import { LRUCache } from 'lru-cache'
import { allows, ruleOf } from './access.js'
import type { OperationContext } from './operation.js'

/** A compiled field costs some 3 KB and 35 µs; so many are kept in all, and none of an operation that has more. */
const MAX_FIELDS_KEPT = 6_000
export const MAX_FIELDS_EACH = 400
/** Operations that were met once, or that are not to be compiled. */
const MAX_KNOWN = 1_000

type Run = (args: ExecutionArgs, operation: OperationDefinitionNode, hash: string) => Promise<ExecutionResult>

/**
 * Runs queries compiled from their second sight on, within a bound of size; the rest, what does not compile, and what the caller may
 * not ask, by graphql-js. What is kept depends on the text of an operation alone, never on who sent it or with what.
 */
export function createQueryRunner(schema: GraphQLSchema): Run {
  const compiled = new LRUCache<string, { query: CompiledQuery; fields: number }>({
    maxSize: MAX_FIELDS_KEPT,
    sizeCalculation: ({ fields }) => Math.max(fields, 1),
  })
  const known = new LRUCache<string, 'SEEN' | 'UNFIT'>({ max: MAX_KNOWN })
  return async (args, operation, hash) => {
    const key = `${hash}:${args.operationName ?? ''}`
    const found = compiled.get(key) ?? meet(key, args, operation)
    if (!found) return execute(args)
    // graphql-js has the better word on wrong variables
    const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], args.variableValues ?? {})
    if (errors) return { errors }
    return found.query.query(args.rootValue, args.contextValue, args.variableValues ?? {})
  }

  function meet(key: string, args: ExecutionArgs, operation: OperationDefinitionNode) {
    const sight = known.get(key)
    if (sight === 'UNFIT') return undefined
    if (sight === undefined) {
      known.set(key, 'SEEN')
      return undefined
    }
    if (!mayAsk(schema, args)) return undefined
    const fields = countFields(args.document, operation)
    const query = fields <= MAX_FIELDS_EACH && isCompilable(schema, args.document) ? compile(schema, args) : undefined
    if (!query) {
      known.set(key, 'UNFIT')
      return undefined
    }
    const entry = { query, fields }
    compiled.set(key, entry)
    return entry
  }
}

/** Fields of an operation with its fragments laid out, counted up to a little over the bound. */
export function countFields(document: DocumentNode, operation: OperationDefinitionNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  let count = 0
  const walk = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (count > MAX_FIELDS_EACH) return
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value)
        if (fragment) walk(fragment.selectionSet)
        continue
      }
      if (selection.kind === Kind.FIELD) count++
      if (selection.selectionSet) walk(selection.selectionSet)
    }
  }
  walk(operation.selectionSet)
  return count
}

/** Whether the matrix lets the caller use every field of the document. */
function mayAsk(schema: GraphQLSchema, { document, contextValue }: ExecutionArgs): boolean {
  const { principal } = contextValue as OperationContext
  let isFit = true
  const types = new TypeInfo(schema)
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: node => {
        const rule = ruleOf(types.getParentType()?.name ?? '', node.name.value)
        if (rule && !allows(rule, principal)) isFit = false
      },
    }),
  )
  return isFit
}

/**
 * What the compiler cannot take: literals of our scalars inside input objects, and unions and interfaces of ours, whose type it
 * does not find and answers null for. `_entities` is Apollo's own and works.
 */
function isCompilable(schema: GraphQLSchema, document: DocumentNode): boolean {
  let isFit = true
  const types = new TypeInfo(schema)
  visit(
    document,
    visitWithTypeInfo(types, {
      ObjectValue: () => {
        isFit = false
      },
      Field: node => {
        const type = types.getType()
        if (type && isAbstractType(getNamedType(type)) && node.name.value !== '_entities') isFit = false
      },
    }),
  )
  return isFit
}

function compile(schema: GraphQLSchema, { document, operationName }: ExecutionArgs): CompiledQuery | undefined {
  const compiled = compileQuery(schema, document, operationName ?? undefined, {
    useExperimentalPathBasedSkipInclude: true,
  })
  return isCompiledQuery(compiled) ? compiled : undefined
}
