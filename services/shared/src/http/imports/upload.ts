import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { FairShare } from '../../caller/fair-share.js'
import { scrubNumbers } from '../../caller/personal-data.js'
import type { Principal } from '../../caller/principal.js'
import { rows } from '../../database/statement.js'
import { inTransaction } from '../../database/transaction.js'
import {
  importsEnqueue,
  importsKeepPiece,
  importsLockUpload,
  importsReceive,
  importsUploading,
} from '../../generated/statements.js'
import { DianmingError, NotFound } from '../../vocabulary/errors.js'
import { send } from '../answer.js'
import { readBody } from '../body.js'
import { type HttpHandler, type ServiceParts } from '../service.js'
import { collectAfter } from './memory.js'

const MAX_FILE_BYTES = 64 * 1024 * 1024
const CHUNK_BYTES = 256 * 1024
const OF_UPLOADS = { each: 2, waiting: 20, inAll: 6 }
const PATH = /^\/imports\/(\w+)\/([0-9a-f-]{36})$/

/**
 * PUT of a file to its upload URL: only by the principal that started the import, within an hour, until it is complete. The
 * encrypted file and its job are committed together. The same bytes again are answered as the first time.
 */
export function uploadHandler(service: string, { orm, personalData }: ServiceParts): HttpHandler {
  const share = new FairShare(OF_UPLOADS)
  return async (request, response, principal) => {
    const match = PATH.exec((request.url ?? '').split('?')[0] ?? '')
    if (!match || match[1] !== service || request.method !== 'PUT') return false
    const id = match[2] ?? ''
    const name = fileName(request.headers['x-file-name'])
    const load = () =>
      inTransaction(orm, principal, em => rows(em, importsUploading, { id, subject: principal.subject }))
    if ((await load()).length === 0) throw new NotFound('该上传地址')
    await share.run(principal.organisation, () => receive(request, response, principal, id, name))
    return true
  }

  async function receive(
    request: IncomingMessage,
    response: ServerResponse,
    principal: Principal,
    id: string,
    name: string | null,
  ): Promise<void> {
    let bytes = 0
    try {
      const file = await readBody(request, MAX_FILE_BYTES)
      bytes = file.length
      const digest = createHash('sha256').update(file).digest()
      await inTransaction(orm, principal, async em => {
        const [upload] = await rows(em, importsLockUpload, { id, subject: principal.subject })
        if (!upload) throw new NotFound('该上传地址')
        if (upload.fileDigest?.equals(digest)) return
        if (upload.status !== 'AWAITING_FILE')
          throw new DianmingError(
            'STATE_NOT_ALLOWED',
            '该导入已收到另一文件，请新建导入',
            'this import has its file; start another one',
          )
        if (upload.isExpired)
          throw new DianmingError(
            'STATE_NOT_ALLOWED',
            '上传地址已过期，请新建导入',
            'the upload address has expired; start another import',
          )
        for (let at = 0, position = 0; at < file.length; at += CHUNK_BYTES, position++)
          await rows(em, importsKeepPiece, {
            id,
            position,
            personalData: personalData.encryptBytes(file.subarray(at, at + CHUNK_BYTES)),
          })
        await rows(em, importsReceive, { id, name, digest })
        await rows(em, importsEnqueue, { id })
      })
      send(response, 202, { id, status: 'READING' })
    } finally {
      setImmediate(() => collectAfter(bytes))
    }
  }
}

function fileName(header: string | string[] | undefined): string | null {
  try {
    return scrubNumbers(decodeURIComponent(String(header ?? '')).replace(/[\p{Cc}/\\]/gu, '')).slice(0, 200) || null
  } catch {
    return null
  }
}
