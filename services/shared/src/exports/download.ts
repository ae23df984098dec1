import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { MikroORM } from '@mikro-orm/postgresql'
import { writeAudit } from '../audit.js'
import { isId, OperationContext } from '../context.js'
import { DianmingError, NotFound } from '../errors.js'
import type { Principal, Role } from '../principal.js'
import type { ServiceParts } from '../server.js'
import { inTransaction, rows } from '../session.js'
import { digestOf, type MakeExport } from './export.js'
import { xlsxOf } from './workbook.js'

const MAX_DOWNLOADS = 3
const PATH = /^\/exports\/(\w+)\/([0-9a-f-]{36})$/
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

interface StoredPrincipal extends Omit<Principal, 'roles' | 'expiresAt'> {
  roles: Role[]
  expiresAt: string
}

/**
 * GET of an export's link: what it holds is read in a transaction with the rights of who asked for it, the workbook is made when that
 * is over and whole before its first byte leaves. False when it is not its path.
 */
export function downloadHandler(service: string, kinds: Record<string, MakeExport>, parts: ServiceParts) {
  const { orm, personalData, log, config } = parts
  let downloads = 0
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const [path = '', search] = (request.url ?? '').split('?')
    const [, of, id = ''] = PATH.exec(path) ?? []
    if (of !== service || request.method !== 'GET') return false
    const key = new URLSearchParams(search).get('key') ?? ''
    if (!isId(id) || !key) throw new NotFound('该下载链接或已过期')
    if (downloads >= MAX_DOWNLOADS)
      throw new DianmingError('RATE_LIMITED', '同时下载的文件过多，请稍后再试', 'too many downloads at once')
    downloads++
    response.once('close', () => downloads--)

    const asked = await openLink(orm, service, id, key)
    const make = asked && kinds[asked.kind]
    if (!make) throw new NotFound('该下载链接或已过期')
    const principal: Principal = {
      ...asked.principal,
      roles: new Set(asked.principal.roles),
      expiresAt: new Date(asked.principal.expiresAt),
    }
    const file = await inTransaction(orm, principal, async em => {
      const operation = { id: randomUUID(), name: `download.${asked.kind}` }
      const context = new OperationContext(principal, personalData, log, config.publicOrigin, operation.id, operation)
      context.em = em
      const made = await make(context, asked.parameters)
      await writeAudit(context, service, { isChange: false, always: true })
      return made
    })
    if (!file) throw new NotFound('该文件')
    const isText = 'bytes' in file
    const bytes = isText ? file.bytes : await xlsxOf(file)
    response.writeHead(200, {
      'content-type': isText ? file.contentType : XLSX,
      'content-disposition': `attachment; filename="dianming.${isText ? 'csv' : 'xlsx'}"; filename*=UTF-8''${encodeURIComponent(file.fileName)}`,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
    response.end(bytes)
    return true
  }
}

interface Asked {
  kind: string
  parameters: Record<string, string>
  principal: StoredPrincipal
}

/** What a link was made for; nothing without its key, and after its time. */
async function openLink(orm: MikroORM, service: string, id: string, key: string): Promise<Asked | undefined> {
  const session = { variables: { 'app.export': digestOf(key).toString('hex') } }
  const found = await orm.em
    .fork({ session })
    .transactional(em =>
      rows<Asked>(em, `/* export.open */ select kind, parameters, principal from ${service}.export where id = $1`, [
        id,
      ]),
    )
  return found[0]
}
