import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { getVariableValues } from 'graphql/execution/values.js'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import { LRUCache } from 'lru-cache'

/** A compiled query costs some 17 ms and 1.2 MB, so only what is asked again is compiled, and so many are kept. */
const MAX_QUERIES = 200

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

type Run = (args: ExecutionArgs, operation: OperationDefinitionNode, hash: string) => Promise<ExecutionResult>

/** Runs queries compiled from their second sight on; the rest, and what does not compile, by graphql-js. */
export function createQueryRunner(schema: GraphQLSchema): Run {
  const known = new LRUCache<string, CompiledQuery | 'SEEN' | 'UNFIT'>({ max: MAX_QUERIES })
  return async (args, operation, hash) => {
    const key = `${hash}:${args.operationName ?? ''}`
    const query = known.get(key)
    if (query === undefined) known.set(key, 'SEEN')
    else if (query === 'SEEN') known.set(key, compile(schema, args))
    const compiled = known.get(key)
    if (compiled === undefined || typeof compiled === 'string') return execute(args)
    // graphql-js has the better word on wrong variables
    const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], args.variableValues ?? {})
    if (errors) return { errors }
    return compiled.query(args.rootValue, args.contextValue, args.variableValues ?? {})
  }
}

function compile(schema: GraphQLSchema, { document, operationName }: ExecutionArgs): CompiledQuery | 'UNFIT' {
  if (!isCompilable(schema, document)) return 'UNFIT'
  const compiled = compileQuery(schema, document, operationName ?? undefined, {
    useExperimentalPathBasedSkipInclude: true,
  })
  return isCompiledQuery(compiled) ? compiled : 'UNFIT'
}
