import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ApolloServer, HeaderMap } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import pg from 'pg'
import { collectDefaultMetrics, register } from 'prom-client'
import type { ServiceConfig } from '../caller/config.js'
import { createLog } from '../caller/log.js'
import { keyPrints, PersonalData, scrubNumbers } from '../caller/personal-data.js'
import { createVerifier, type Principal } from '../caller/principal.js'
import { findPrimary, primaryOf } from '../database/primary.js'
import { run } from '../database/statement.js'
import { openDatabase } from '../database/transaction.js'
import { callerForeignKeys } from '../generated/statements.js'
import { repeat } from '../jobs/repeat.js'
import { startWorker } from '../jobs/worker.js'
import { enforceAccess } from '../subgraph/access.js'
import { asGateway, createExecutor } from '../subgraph/execution.js'
import { holdsNumber } from '../subgraph/free-text.js'
import { maskError } from '../subgraph/mask-error.js'
import { isId, OperationContext } from '../subgraph/operation.js'
import { serversOf } from '../vocabulary/database-address.js'
import { DianmingError, internalErrorWords } from '../vocabulary/errors.js'
import { httpStatus, send, sendError } from './answer.js'
import { readJson } from './body.js'
import { downloadHandler } from './exports/download.js'
import type { ServiceDefinition, ServiceParts } from './service.js'

const READY_TIMEOUT_MS = 2000
const LOOK_EVERY_MS = 1000
export interface RunningService {
  port: number
  stop(): Promise<void>
}

/** Starts a service: database, worker, subgraph and its HTTP door. Tests start it by the same function. */
export async function startService(definition: ServiceDefinition, config: ServiceConfig): Promise<RunningService> {
  const log = createLog(definition.name)
  await refuseForeignKeys(definition.name, config)
  const orm = await openDatabase(definition.name, config.databaseUrl, definition.entities)
  const parts: ServiceParts = { orm, personalData: new PersonalData(config.keys), log, config }
  const { schema } = await definition.build()
  enforceAccess(schema)
  const apollo = await startApollo(schema, parts)
  const worker = startWorker(definition.name, config.jobDatabaseUrl, definition.tasks?.(parts) ?? {}, log)
  const stopBackground = definition.background?.(parts, worker.pool)
  const readiness = readinessPool(config.databaseUrl)
  // of several servers one that has lost its power says nothing: somebody must look for the other
  const stopLooking =
    serversOf(config.databaseUrl).length > 1
      ? repeat(LOOK_EVERY_MS, log, 'the database', () => isDatabaseReady(readiness))
      : undefined
  const server = createServer(requestHandler(definition, parts, apollo, readiness))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(config.port, config.host, resolve)
  })
  const { port } = server.address() as AddressInfo
  log.info({ port }, 'ready')
  return {
    port,
    async stop() {
      const closed = new Promise(resolve => server.close(resolve))
      server.closeIdleConnections()
      await stopBackground?.()
      await stopLooking?.()
      await worker.stop()
      await apollo.stop()
      server.closeAllConnections()
      await closed
      await readiness.end()
      await orm.close()
    },
  }
}

/** Another service's keys, or another county's, would make values that nobody finds or reads: nothing starts with them. */
async function refuseForeignKeys(name: string, { keys, databaseUrl }: ServiceConfig): Promise<void> {
  if (keys.service !== name) throw new Error(`these are the keys of ${keys.service}, and this is ${name}`)
  const client = new pg.Client({ connectionString: await findPrimary(databaseUrl) })
  await client.connect()
  try {
    const prints = keyPrints(keys)
    const foreign = await run(client, callerForeignKeys, { names: Object.keys(prints), prints: Object.values(prints) })
    if (foreign.rows.length > 0)
      throw new Error(`not the keys of this database: ${foreign.rows.map(row => row.name).join(', ')}`)
  } finally {
    await client.end()
  }
}

function readinessPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    ...primaryOf(url),
    max: 1,
    connectionTimeoutMillis: READY_TIMEOUT_MS,
    query_timeout: READY_TIMEOUT_MS,
  })
  pool.on('error', () => undefined)
  return pool
}

async function startApollo(
  schema: GraphQLSchema,
  { orm, log, config }: ServiceParts,
): Promise<ApolloServer<OperationContext>> {
  const apollo = new ApolloServer<OperationContext>({
    gateway: asGateway(schema, createExecutor(schema, orm)),
    introspection: config.introspection,
    includeStacktraceInErrorResponses: false,
    plugins: [ApolloServerPluginLandingPageDisabled()],
    formatError: (formatted, error) => maskError(formatted, error, log),
    stopOnTerminationSignals: false,
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: m => log.warn(scrubNumbers(String(m))),
      error: m => log.error(scrubNumbers(String(m))),
    },
  })
  await apollo.start()
  return apollo
}

let metricsStarted = false

function requestHandler(
  definition: ServiceDefinition,
  parts: ServiceParts,
  apollo: ApolloServer<OperationContext>,
  readiness: pg.Pool,
) {
  const verify = createVerifier(parts.config.issuers)
  const other = definition.http?.(parts)
  const page = definition.pages?.(parts)
  const download = downloadHandler(definition.name, definition.exports ?? {}, parts)
  if (!metricsStarted) collectDefaultMetrics()
  metricsStarted = true

  const route = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = (request.url ?? '/').split('?')[0]
    if (path === '/healthz') return send(response, 200, { status: 'ok' })
    if (path === '/readyz')
      return (await isDatabaseReady(readiness))
        ? send(response, 200, { status: 'ready' })
        : send(response, 503, { status: 'the database does not answer' })
    if (path === '/metrics')
      return void response.writeHead(200, { 'content-type': register.contentType }).end(await register.metrics())
    if (await download(request, response)) return
    if (page && (await page(request, response))) return
    const principal = await verify(request.headers.authorization)
    if (path === '/graphql') return graphql(request, response, principal)
    if (other && (await other(request, response, principal))) return
    sendError(response, 404, new DianmingError('NOT_FOUND', '没有这个地址', 'no such address'))
  }

  const graphql = async (request: IncomingMessage, response: ServerResponse, principal: Principal): Promise<void> => {
    const body = await readJson(request)
    const headers = new HeaderMap()
    for (const [name, value] of Object.entries(request.headers))
      if (value !== undefined) headers.set(name, String(value))
    const given = headers.get('x-request-id')
    const operation = { id: given && isId(given) ? given : randomUUID(), name: operationName(body, headers) }
    const result = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method ?? 'POST',
        headers,
        search: /\?.*$/.exec(request.url ?? '')?.[0] ?? '',
        body,
      },
      context: async () =>
        new OperationContext(
          principal,
          parts.personalData,
          parts.log,
          parts.config.publicOrigin,
          randomUUID(),
          operation,
        ),
    })
    response.writeHead(result.status ?? 200, Object.fromEntries(result.headers))
    if (result.body.kind === 'complete') return void response.end(result.body.string)
    for await (const chunk of result.body.asyncIterator) response.write(chunk)
    response.end()
  }

  return (request: IncomingMessage, response: ServerResponse): void => {
    response.on('error', () => undefined)
    route(request, response).catch((error: unknown) => {
      if (request.errored) return void response.destroy()
      if (error instanceof DianmingError && !response.headersSent) return sendError(response, httpStatus(error), error)
      const correlationId = randomUUID()
      parts.log.error(
        { correlationId, error: scrubNumbers(error instanceof Error ? (error.stack ?? error.message) : String(error)) },
        'unexpected error',
      )
      if (response.headersSent) return void response.destroy()
      sendError(response, 500, new DianmingError('INTERNAL_SERVER_ERROR', ...internalErrorWords(correlationId)))
    })
  }
}

const NAME = /^[\w.:-]{1,100}$/
/** The client's operation name, as the gateway passes it on; it goes to the audit trail, so only a plain name is taken. */
function operationName(body: unknown, headers: HeaderMap): string {
  const given = headers.get('x-operation-name') ?? (body as { operationName?: unknown } | null)?.operationName
  return typeof given === 'string' && NAME.test(given) && !holdsNumber(given) ? given : 'anonymous'
}

/** Whether the database answers, on a connection that requests do not wait for. */
const isDatabaseReady = (pool: pg.Pool): Promise<boolean> =>
  pool.query<{ is: boolean }>('select pg_is_in_recovery() as is').then(
    ({ rows }) => rows[0]?.is === false,
    () => false,
  )

/** Ends a process whose parent is gone: nobody is left to kill it should the runtime hang on its way out, as was seen once. */
export function endWithoutParent(stop: () => Promise<void>): void {
  const end = () => process.kill(process.pid, 'SIGKILL')
  setTimeout(end, 10_000)
  stop().then(end, end)
}

/** Runs a service as a process: configuration from the environment, until SIGTERM or SIGINT or until its parent is gone. */
export async function main(
  definition: ServiceDefinition,
  readConfig: (environment: NodeJS.ProcessEnv) => ServiceConfig,
): Promise<void> {
  try {
    const running = await startService(definition, readConfig(process.env))
    const stop = () => {
      setTimeout(() => process.exit(1), 10_000).unref()
      running.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      )
    }
    for (const event of ['SIGTERM', 'SIGINT'] as const) process.once(event, stop)
    process.once('disconnect', () => endWithoutParent(() => running.stop()))
    process.send?.({ ready: running.port })
  } catch (error) {
    console.error(`${definition.name}: ${error instanceof Error ? error.message : String(error)}`)
    process.exit(1)
  }
}
