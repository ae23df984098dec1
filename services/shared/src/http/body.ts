import type { IncomingMessage } from 'node:http'
import { DianmingError } from '../vocabulary/errors.js'

const MAX_BODY_BYTES = 1024 * 1024
/** How long a body, or who fetches a file, may rest. */
export const IDLE_MS = 15_000

/** Reads a body up to `limit` bytes as they come, whatever Content-Length says; whoever sends nothing for a while is cut off. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const idle = setTimeout(() => request.destroy(new Error('nothing came')), IDLE_MS)
  try {
    return await gather(request, limit, idle)
  } finally {
    clearTimeout(idle)
  }
}

async function gather(request: IncomingMessage, limit: number, idle: NodeJS.Timeout): Promise<Buffer> {
  // what it says of its length is taken for a hint: the bytes are put where they stay, not gathered twice
  const said = Number(request.headers['content-length'] ?? 0)
  let body = Buffer.allocUnsafe(said > 0 && said <= limit ? said : 0)
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    idle.refresh()
    if (size + chunk.length > limit)
      throw new DianmingError('LIMIT_EXCEEDED', `请求内容超过 ${limit} 字节`, `the body is over ${limit} bytes`)
    if (size + chunk.length > body.length) {
      const larger = Buffer.allocUnsafe(Math.min(limit, Math.max(2 * body.length, size + chunk.length)))
      body.copy(larger, 0, 0, size)
      body = larger
    }
    chunk.copy(body, size)
    size += chunk.length
  }
  return body.subarray(0, size)
}

/** Reads a body as JSON; BAD_USER_INPUT when it is none. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  if (request.method === 'GET') return ''
  const body = await readBody(request, MAX_BODY_BYTES)
  try {
    return body.length ? JSON.parse(body.toString('utf8')) : ''
  } catch {
    throw new DianmingError('BAD_USER_INPUT', '请求不是 JSON', 'the body is not JSON')
  }
}
