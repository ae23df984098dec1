import { randomUUID } from 'node:crypto'
import type { Log } from '@dianming/shared/caller/log'
import { scrubNumbers } from '@dianming/shared/caller/personal-data'
import { scrubbedText } from '@dianming/shared/subgraph/mask-error'
import { type ErrorCode, internalErrorWords, publicCode, textOf } from '@dianming/shared/vocabulary/errors'
import { inBoth, type Words } from '@dianming/shared/vocabulary/words'
import { GraphQLError } from 'graphql'

const UNAVAILABLE =
  /ECONNREFUSED|ECONNRESET|ENOTFOUND|EPIPE|socket hang up|fetch failed|other side closed|Unexpected response|DOWNSTREAM|Bad Gateway|Service Unavailable/i
const TIMED_OUT = /timeout|timed out|aborted/i

/** Everything an error says about its cause, for telling a dead subgraph from a bug. */
function traces(error: GraphQLError): string {
  const seen: string[] = []
  for (
    let cause: unknown = error;
    cause instanceof Error && seen.length < 6;
    cause = cause instanceof GraphQLError ? (cause.originalError ?? cause.cause) : cause.cause
  )
    seen.push(
      cause.name,
      cause.message,
      String((cause as { code?: unknown }).code ?? ''),
      String((cause as GraphQLError).extensions?.code ?? ''),
    )
  return seen.join(' ')
}

/** What graphql-js says of a variable that is not what its type asks for: the request's fault, and its values are in the message. */
const isOfVariable = (error: GraphQLError): boolean =>
  !error.path && /^Variable "\$\w+" got invalid value/.test(error.message)

function codeOf(error: GraphQLError): ErrorCode {
  if (isOfVariable(error)) return 'BAD_USER_INPUT'
  const given = publicCode(error.extensions?.code)
  if (given && given !== 'INTERNAL_SERVER_ERROR') return given
  if (given) return 'INTERNAL_SERVER_ERROR'
  const text = traces(error)
  if (TIMED_OUT.test(text)) return 'TIMEOUT'
  if (UNAVAILABLE.test(text)) return 'SUBGRAPH_UNAVAILABLE'
  // what graphql-js itself says of a request carries no code and no cause
  return error.originalError || error.path ? 'INTERNAL_SERVER_ERROR' : 'BAD_USER_INPUT'
}

/** Whether a subgraph did not answer: the operation ran, and this part of it is missing. */
export const hasNoAnswer = (error: GraphQLError): boolean => ['TIMEOUT', 'SUBGRAPH_UNAVAILABLE'].includes(codeOf(error))

const SENTENCES: Partial<Record<ErrorCode, Words>> = {
  TIMEOUT: ['部分数据的服务未及时响应，请稍后重试', 'a service did not answer in time'],
  SUBGRAPH_UNAVAILABLE: ['部分数据的服务暂时不可用，请稍后重试', 'a service does not answer'],
}

/** The error as a client may read it: a code of the closed list, a sentence without numbers, and where. */
export function publicError(error: GraphQLError, log: Log, hidesSuggestions: boolean): GraphQLError {
  const code = codeOf(error)
  const place = { path: error.path, nodes: error.nodes ?? null }
  const http = error.path ? undefined : error.extensions?.http
  const ours = scrubbedText(error.extensions)
  const extensions = { code, ...ours, ...(http ? { http } : {}) }
  const said = (words: Words) =>
    new GraphQLError(inBoth(words), { ...place, extensions: { ...extensions, text: textOf(words) } })
  if (SENTENCES[code]) return said(SENTENCES[code])
  if (isOfVariable(error)) {
    // what is wrong with it stands last; what it held is nobody's to repeat
    const fault = scrubNumbers(
      error.message.replace(/^(Variable "\$\w+" got) invalid value .*; (?=[^;]*$)/s, '$1 wrong: '),
    )
    return said([`请求的变量不符合要求：${fault}`, fault])
  }
  if (code !== 'INTERNAL_SERVER_ERROR')
    return new GraphQLError(
      scrubNumbers(hidesSuggestions ? error.message.replace(/ Did you mean .*$/s, '') : error.message),
      { ...place, extensions },
    )
  if (publicCode(error.extensions?.code)) return new GraphQLError(scrubNumbers(error.message), { ...place, extensions })
  const correlationId = randomUUID()
  log.error({ correlationId, error: scrubNumbers(traces(error)) }, 'unexpected error')
  return said(internalErrorWords(correlationId))
}
