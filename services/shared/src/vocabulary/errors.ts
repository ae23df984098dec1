import { GraphQLError } from 'graphql'
import { inBoth, type Words } from './words.js'

/** The closed list of codes in `errors[].extensions.code`. */
export const ERROR_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'IDEMPOTENCY_KEY_REUSED',
  'STATE_NOT_ALLOWED',
  'LIMIT_EXCEEDED',
  'RATE_LIMITED',
  'SUBGRAPH_UNAVAILABLE',
  'TIMEOUT',
  'INTERNAL_SERVER_ERROR',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** A sentence as clients find it in `errors[].extensions.text`, each language by itself. */
export const textOf = ([zh, en]: Words): { zh: string; en: string } => ({ zh, en })

/** An expected failure: a code for programs and a sentence for people, in both languages. */
export class DianmingError extends GraphQLError {
  constructor(
    readonly code: ErrorCode,
    chinese: string,
    english: string,
  ) {
    super(inBoth([chinese, english]), { extensions: { code, text: textOf([chinese, english]) } })
  }
}

/** Also the answer about what the caller may not see. */
export class NotFound extends DianmingError {
  constructor(what = '该记录') {
    super('NOT_FOUND', `未找到${what}`, 'not found')
  }
}
export class Forbidden extends DianmingError {
  constructor() {
    super('FORBIDDEN', '您的单位或角色无权进行此操作', 'your organisation or role may not do this')
  }
}
export class BadInput extends DianmingError {
  constructor(chinese: string, english: string) {
    super('BAD_USER_INPUT', chinese, english)
  }
}

const SHORTEST_REASON = 2
/** Whether a reason (proof, ground) that somebody gave says anything at all. */
export const saysWhy = (reason: string | null | undefined): boolean => (reason ?? '').trim().length >= SHORTEST_REASON

const knownCodes = new Set<unknown>(ERROR_CODES)
/** Codes of graphql tools about the request itself, as the closed list says them. */
const SYNONYMS: Record<string, ErrorCode> = {
  GRAPHQL_PARSE_FAILED: 'BAD_USER_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_FOUND: 'BAD_USER_INPUT',
  BAD_REQUEST: 'BAD_USER_INPUT',
}

/** Code of the closed list for any code, or null when the error is a bug whose text must not leave the house. */
export function publicCode(code: unknown): ErrorCode | null {
  if (knownCodes.has(code)) return code as ErrorCode
  return (typeof code === 'string' && Object.hasOwn(SYNONYMS, code) && SYNONYMS[code]) || null
}

/** What a client is told about a bug: nothing but a number that the log holds too. */
export const internalErrorWords = (correlationId: string): Words => [
  `系统内部错误，请将编号告知管理员：${correlationId}`,
  `internal error; quote this number: ${correlationId}`,
]
