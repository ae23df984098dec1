import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Log } from '@dianming/shared/caller/log'
import { createGatewayRuntime, type GatewayPlugin, type GatewayRuntime } from '@graphql-hive/gateway-runtime'
import { unifiedGraphHandler } from '@graphql-hive/router-runtime'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import { type DocumentNode, GraphQLError, parse } from 'graphql'
import type { GatewayConfig } from './config.js'
import { LIMITS, limitExceeded, limitRules, requestErrors } from './operation-limits.js'
import { hasNoAnswer, publicError } from './public-errors.js'

/** How long a query waits for one subgraph, and for all of them, however many hops it makes. */
const SUBGRAPH_TIMEOUT_MS = 3300
const OPERATION_TIMEOUT_MS = 4700
const LAST_CHANCE_MS = 20
/** A write is waited for longer than a statement may take: nobody is told to try again what is being done. */
const WRITE_TIMEOUT_MS = 12_000
const TRUSTED = fileURLToPath(new URL('../../schema/trusted/portal.json', import.meta.url))
const SUPERGRAPH = fileURLToPath(new URL('../../schema/supergraph.graphql', import.meta.url))

/** The federation engine behind the door: plans a query over the subgraphs and merges what they answer. */
export async function createRuntime(config: GatewayConfig, log: Log): Promise<GatewayRuntime> {
  const trusted = new Map(Object.entries(JSON.parse(await readFile(TRUSTED, 'utf8')) as Record<string, string>))
  return createGatewayRuntime({
    supergraph: await readFile(SUPERGRAPH, 'utf8'),
    unifiedGraphHandler,
    transportEntries: Object.fromEntries(
      [...config.subgraphs].map(([name, url]) => [name, { location: `${url}/graphql` }]),
    ),
    propagateHeaders: {
      fromClientToSubgraphs: ({ request, context }) => ({
        authorization: request.headers.get('authorization'),
        'x-request-id': request.headers.get('x-request-id'),
        'x-operation-name':
          (context as { params?: { operationName?: string | null } } | undefined)?.params?.operationName ?? null,
      }),
    },
    upstreamTimeout: remainingTime(),
    maskedErrors: false,
    // operations of our own clients are sent by their hash; others' are welcome too, unless only trusted ones are
    persistedDocuments: {
      getPersistedOperation: hash => trusted.get(hash) ?? null,
      extractPersistedOperationId: ({ extensions }) =>
        (extensions?.persistedQuery as { sha256Hash?: string } | undefined)?.sha256Hash ?? null,
      allowArbitraryDocuments: !config.trustedOnly,
      customErrors: {
        keyNotFound: () =>
          new GraphQLError('请求中没有查询 (the request holds no query)', {
            extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
          }),
      },
    },
    batching: false,
    graphiql: config.graphiql ? { title: '点名 Dianming', defaultQuery: '{ __typename }' } : false,
    // served from here: a county's network may reach nothing else
    renderGraphiQL,
    landingPage: false,
    logging: false,
    cors: false,
    plugins: () => [limits(config), answers(config, log)],
  })
}

/** What is left of a query's time for a subgraph: one that hangs and is asked twice must not cost twice. */
function remainingTime(): (payload: {
  subgraphName?: string | undefined
  executionRequest?: { context?: unknown; operationType?: string }
}) => number {
  const started = new WeakMap<object, Map<string, number>>()
  return ({ subgraphName = 'unknown', executionRequest }) => {
    if (executionRequest?.operationType === 'mutation') return WRITE_TIMEOUT_MS
    const { request } = (executionRequest?.context ?? {}) as { request?: object }
    if (!request) return SUBGRAPH_TIMEOUT_MS
    const now = Date.now()
    const calls = started.get(request) ?? new Map<string, number>([['', now]])
    started.set(request, calls)
    if (!calls.has(subgraphName)) calls.set(subgraphName, now)
    const left =
      Math.min((calls.get(subgraphName) ?? now) + SUBGRAPH_TIMEOUT_MS, (calls.get('') ?? now) + OPERATION_TIMEOUT_MS) -
      now
    return Math.max(LAST_CHANCE_MS, left)
  }
}

/** Refuses operations past the limits before they are planned. */
const limits = (config: GatewayConfig): GatewayPlugin => ({
  onParse({ setParseFn }) {
    setParseFn((source: string, options: object): DocumentNode => {
      try {
        // without places, which are the larger part of what is kept of a document
        return parse(source, { ...options, maxTokens: LIMITS.tokens, noLocation: true })
      } catch (error) {
        if (error instanceof GraphQLError && /Parsing aborted/.test(error.message))
          throw limitExceeded(`tokens / ${LIMITS.tokens}`)
        throw error
      }
    })
  },
  onValidate({ addValidationRule }) {
    for (const rule of limitRules(config.introspection)) addValidationRule(rule)
  },
  onExecute({ args, setResultAndStopExecution }) {
    const variables = (args.variableValues ?? {}) as Record<string, unknown>
    const errors = requestErrors(args.schema, args.document, args.operationName, variables)
    if (errors.length > 0) setResultAndStopExecution({ errors } as never)
  },
})

interface Answer {
  data?: unknown
  errors?: readonly GraphQLError[]
  extensions?: Record<string, unknown>
}

/** Lets nothing out but data and errors with codes of the closed list. */
const answers = (config: GatewayConfig, log: Log): GatewayPlugin => ({
  onResultProcess({ result, setResult }) {
    if (!result || Array.isArray(result) || Symbol.asyncIterator in result) return
    const answer = result as Answer
    if (!answer.errors && !answer.extensions) return
    // an operation that ran has data, if only null; one that was refused before has none
    const hasData =
      'data' in answer || (answer.errors ?? []).some(error => error.path || hasNoAnswer(asGraphQLError(error)))
    const errors = answer.errors?.map(error => {
      const masked = publicError(asGraphQLError(error), log, !config.introspection)
      if (hasData) delete masked.extensions.http
      return masked
    })
    setResult({ ...(hasData ? { data: answer.data ?? null } : {}), ...(errors ? { errors } : {}) } as never)
  },
})

const asGraphQLError = (error: unknown): GraphQLError => {
  if (error instanceof GraphQLError) return error
  const {
    message = String(error),
    path,
    extensions,
  } = (error ?? {}) as { message?: string; path?: (string | number)[]; extensions?: Record<string, unknown> }
  return new GraphQLError(message, {
    path: path ?? null,
    extensions: extensions ?? null,
    originalError: error instanceof Error ? error : null,
  })
}
