import { randomUUID } from 'node:crypto'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Log } from '../caller/log.js'
import { scrubNumbers } from '../caller/personal-data.js'
import { BadInput, DianmingError, internalErrorWords, publicCode, textOf } from '../vocabulary/errors.js'
import { inBoth } from '../vocabulary/words.js'

/** What the database says of a value that it cannot hold, and of itself when it cannot be had. */
function knownFailure(cause: unknown): DianmingError | null {
  if (!(cause instanceof Error)) return null
  const { code } = cause as { code?: unknown }
  if (typeof code === 'string' && /^22\w{3}$/.test(code))
    return new BadInput('输入的值无法识别', 'a value cannot be understood')
  if (code === 'DM409')
    return new DianmingError('STATE_NOT_ALLOWED', '当前状态不允许此操作', 'its state does not allow this')
  if (/timeout exceeded when trying to connect|Connection terminated|ECONNREFUSED|ECONNRESET/.test(cause.message))
    return new DianmingError(
      'SUBGRAPH_UNAVAILABLE',
      '服务繁忙或数据库暂时不可用，请稍后重试',
      'busy, or the database does not answer',
    )
  return null
}

/** The two sentences of an error of ours, without numbers; nothing for what graphql's tools say. */
export function scrubbedText(extensions: Record<string, unknown> | undefined): { text?: { zh: string; en: string } } {
  const { zh, en } = (extensions?.text ?? {}) as { zh?: unknown; en?: unknown }
  return typeof zh === 'string' && typeof en === 'string' ? { text: textOf([scrubNumbers(zh), scrubNumbers(en)]) } : {}
}

/** Expected errors keep their code and sentence; bugs are logged with a number and the client learns the number only. */
export function maskError(formatted: GraphQLFormattedError, error: unknown, log: Log): GraphQLFormattedError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error
  const failure = knownFailure(cause)
  const code = failure?.code ?? publicCode(formatted.extensions?.code)
  const where = formatted.path ? { path: formatted.path } : {}
  if (code && code !== 'INTERNAL_SERVER_ERROR')
    return {
      message: scrubNumbers(failure?.message ?? formatted.message),
      ...where,
      extensions: { code, ...scrubbedText(failure?.extensions ?? formatted.extensions) },
    }
  const correlationId = randomUUID()
  log.error(
    { correlationId, error: scrubNumbers(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)) },
    'unexpected error',
  )
  const words = internalErrorWords(correlationId)
  return { message: inBoth(words), ...where, extensions: { code: 'INTERNAL_SERVER_ERROR', text: textOf(words) } }
}
