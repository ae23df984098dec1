import { createHash, randomUUID, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, isIP } from 'node:net'
import { createLog } from '@dianming/shared/caller/log'
import { scrubNumbers } from '@dianming/shared/caller/personal-data'
import { createVerifier } from '@dianming/shared/caller/principal'
import { httpStatus, send, sendError } from '@dianming/shared/http/answer'
import { readBody } from '@dianming/shared/http/body'
import { type RunningService } from '@dianming/shared/http/server'
import { DianmingError } from '@dianming/shared/vocabulary/errors'
import { createProxyServer } from 'http-proxy-3'
import { Counter, collectDefaultMetrics, Histogram, register } from 'prom-client'
import type { GatewayConfig } from './config.js'
import { createDoor, TooMany } from './door.js'
import { LIMITS } from './operation-limits.js'
import { createPortal } from './portal.js'
import { createRuntime } from './runtime.js'

const READY_TIMEOUT_MS = 2500
/** How long a file on its way in or out, and who makes it, may rest. */
const FILE_IDLE_MS = 60_000
const NOT_FOUND = '"NOT_FOUND"'
const HSTS_SECONDS = 365 * 24 * 3600
const FORWARDED = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
  'x-real-ip',
]
const UPLOAD = /^\/imports\/(\w+)\/[0-9a-f-]{36}$/
const DOWNLOAD = /^\/exports\/(\w+)\/[0-9a-f-]{36}$/

/** Starts the one public door: the portal, GraphQL, sign-in, files in and out, health and metrics. */
export async function startGateway(config: GatewayConfig): Promise<RunningService> {
  const log = createLog('gateway')
  const runtime = await createRuntime(config, log)
  const verify = createVerifier(config.issuers)
  const proxy = createProxyServer({ xfwd: true, proxyTimeout: FILE_IDLE_MS, timeout: FILE_IDLE_MS })
  // a service that dies in the middle of an answer leaves nobody waiting
  proxy.on('proxyRes', (answer, _request, response) => {
    answer.once('aborted', () => response.destroy())
  })
  // whom the proxy in front saw: else all of a county would be one address, and one who guesses words would lock out all
  const clients = new WeakMap<IncomingMessage, string>()
  proxy.on('proxyReq', (asked, request) => {
    const client = clients.get(request)
    if (client) asked.setHeader('x-forwarded-for', client)
  })
  const metrics = createMetrics()
  const portal = await createPortal(config)
  const door = createDoor(config)
  const isSecure = config.publicOrigin.startsWith('https:')

  const route = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const pathname = (request.url ?? '/').split('?')[0] ?? '/'
    if (pathname === '/healthz') return send(response, 200, { status: 'ok' })
    if (pathname === '/readyz') return ready(response)
    if (pathname === '/metrics' && mayRead(request, config.metricsToken))
      return void response.writeHead(200, { 'content-type': register.contentType }).end(await register.metrics())
    if (pathname.startsWith('/oidc/') && config.signIn) return forward(request, response, config.signIn)
    if (pathname === '/graphql') return graphql(request, response)
    const receiver = config.subgraphs.get(UPLOAD.exec(pathname)?.[1] ?? '')
    if (receiver && request.method === 'PUT') {
      await door.enter(await verify(request.headers.authorization))
      return forward(request, response, receiver)
    }
    // its key is all that a link to a file needs
    const sender = config.subgraphs.get(DOWNLOAD.exec(pathname)?.[1] ?? '')
    if (sender && request.method === 'GET') return forward(request, response, sender)
    // a public notice is for everybody who has its link
    const notices = config.subgraphs.get('subsidies')
    if (pathname.startsWith('/notices/') && request.method === 'GET' && notices)
      return forward(request, response, notices)
    if (await portal(request, response, pathname)) return
    sendError(response, 404, new DianmingError('NOT_FOUND', '没有这个地址', 'no such address'))
  }

  const graphql = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', config.publicOrigin)
    const isPage =
      request.method === 'GET' &&
      config.graphiql &&
      (request.headers.accept ?? '').includes('text/html') &&
      !url.searchParams.has('query')
    const principal = isPage ? null : await verify(request.headers.authorization)
    if (principal) await door.enter(principal)
    if (request.method === 'POST' && !/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
      return sendError(
        response,
        415,
        new DianmingError('BAD_USER_INPUT', '请以 application/json 提交', 'send application/json'),
      )
    const body = request.method === 'POST' ? await readBody(request, LIMITS.bodyBytes) : undefined
    const headers = new Headers()
    for (const [name, value] of Object.entries(request.headers))
      if (value !== undefined && !name.startsWith(':')) headers.set(name, String(value))
    headers.set('x-request-id', randomUUID())
    const ask = async () => {
      const answer = await runtime.fetch(url, {
        method: request.method ?? 'POST',
        headers,
        ...(body ? { body: new Uint8Array(body) } : {}),
      })
      return { answer, text: Buffer.from(await answer.arrayBuffer()) }
    }
    const { answer, text } = principal ? await door.inTurn(principal, ask) : await ask()
    if (principal && text.includes(NOT_FOUND)) await door.noteGuess(principal)
    const status = statusOf(answer, text)
    answer.headers.delete('content-length')
    response.writeHead(status, Object.fromEntries(answer.headers))
    metrics.requests.inc({ status: String(status) })
    response.end(text)
  }

  /** 200 only when every subgraph and its database answer. */
  const ready = async (response: ServerResponse): Promise<void> => {
    const asked = await Promise.all(
      [...config.subgraphs].map(async ([name, url]) => {
        const isReady = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(READY_TIMEOUT_MS) }).then(
          answer => answer.ok,
          () => false,
        )
        return [name, isReady ? 'ready' : 'not ready'] as const
      }),
    )
    send(response, asked.every(([, state]) => state === 'ready') ? 200 : 503, Object.fromEntries(asked))
  }

  const forward = (request: IncomingMessage, response: ServerResponse, target: string): Promise<void> =>
    new Promise((resolve, reject) => {
      response.once('close', resolve)
      // only what this door says of who asked: whoever stands in front of it writes nothing into that
      const client = config.behindProxy ? clientOf(request) : undefined
      for (const name of FORWARDED) delete request.headers[name]
      if (client) clients.set(request, client)
      proxy.web(request, response, { target }, () =>
        reject(new DianmingError('SUBGRAPH_UNAVAILABLE', '服务暂时不可用，请稍后重试', 'the service does not answer')),
      )
    })

  const server = createServer((request, response) => {
    const stopTimer = metrics.duration.startTimer()
    response.on('error', () => undefined)
    response.once('close', () => stopTimer())
    if (isSecure) response.setHeader('strict-transport-security', `max-age=${HSTS_SECONDS}`)
    route(request, response).catch((error: unknown) => {
      if (response.headersSent) return void response.destroy()
      // what is still to come of it is not wanted
      if (!request.complete) {
        response.setHeader('connection', 'close')
        response.once('finish', () => request.destroy())
      }
      if (error instanceof DianmingError) {
        sendError(response, httpStatus(error), error, error instanceof TooMany ? error.retryAfterSeconds : 1)
        return request.unpipe?.()
      }
      log.error(
        { error: scrubNumbers(error instanceof Error ? (error.stack ?? error.message) : String(error)) },
        'unexpected error',
      )
      sendError(response, 500, new DianmingError('INTERNAL_SERVER_ERROR', '系统内部错误', 'internal error'))
    })
  })
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
      setTimeout(() => server.closeAllConnections(), 1000).unref()
      await closed
      await runtime[Symbol.asyncDispose]?.()
    },
  }
}

/** An answer with data is a success over HTTP, whatever part of it failed. */
function statusOf(answer: Response, text: Buffer): number {
  if (answer.status < 400 || !(answer.headers.get('content-type') ?? '').includes('json')) return answer.status
  try {
    return 'data' in (JSON.parse(text.toString('utf8')) as object) ? 200 : answer.status
  } catch {
    return answer.status
  }
}

/** Whether the request carries the token that figures are read with; without one configured nobody reads them. */
function mayRead(request: IncomingMessage, token: string | undefined): boolean {
  if (!token) return false
  const given = createHash('sha256')
    .update(request.headers.authorization ?? '')
    .digest()
  return timingSafeEqual(given, createHash('sha256').update(`Bearer ${token}`).digest())
}

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/
/** Whom the proxy on this machine saw; undefined when somebody else asks, or it says no address. */
function clientOf(request: IncomingMessage): string | undefined {
  if (!LOOPBACK.test(request.socket.remoteAddress ?? '')) return undefined
  const said = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim()
  return said && isIP(said) ? said : undefined
}

function createMetrics() {
  register.clear()
  collectDefaultMetrics()
  return {
    requests: new Counter({
      name: 'dianming_gateway_requests_total',
      help: 'GraphQL requests by HTTP status',
      labelNames: ['status'],
    }),
    duration: new Histogram({
      name: 'dianming_gateway_request_seconds',
      help: 'Time until an answer is out',
      buckets: [0.01, 0.03, 0.1, 0.3, 1, 3, 10],
    }),
  }
}
