import type { ServerResponse } from 'node:http'
import type { DianmingError } from '../vocabulary/errors.js'

/** HTTP status of an error that stands for a whole answer. */
export const httpStatus = (error: DianmingError): number =>
  (
    ({
      UNAUTHENTICATED: 401,
      FORBIDDEN: 403,
      NOT_FOUND: 404,
      LIMIT_EXCEEDED: 413,
      RATE_LIMITED: 429,
      CONFLICT: 409,
      STATE_NOT_ALLOWED: 409,
      SUBGRAPH_UNAVAILABLE: 503,
      INTERNAL_SERVER_ERROR: 500,
    }) as Record<string, number>
  )[error.code] ?? 400

export function send(response: ServerResponse, status: number, body: unknown): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
    .end(JSON.stringify(body))
}

export function sendError(response: ServerResponse, status: number, error: DianmingError, retryAfterSeconds = 1): void {
  if (status === 401) response.setHeader('www-authenticate', 'Bearer')
  if (status === 429) response.setHeader('retry-after', String(Math.max(1, Math.ceil(retryAfterSeconds))))
  send(response, status, { errors: [{ message: error.message, extensions: error.extensions }] })
}
