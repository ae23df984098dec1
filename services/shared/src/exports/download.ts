import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { writeAudit } from '../audit.js'
import { OperationContext } from '../context.js'
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

/** GET of an export's link: the workbook is made in a transaction with the rights of who asked for it. False when it is not its path. */
export function downloadHandler(service: string, kinds: Record<string, MakeExport>, parts: ServiceParts) {
  const { orm, personalData, log, config } = parts
  let downloads = 0
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const url = new URL(request.url ?? '/', config.publicOrigin)
    const match = PATH.exec(url.pathname)
    if (match?.[1] !== service || request.method !== 'GET') return false
    const session = { variables: { 'app.export': digestOf(url.searchParams.get('key') ?? '').toString('hex') } }
    const [asked] = await orm.em
      .fork({ session })
      .transactional(em =>
        rows<{ kind: string; parameters: Record<string, string>; principal: StoredPrincipal }>(
          em,
          `/* export.open */ select kind, parameters, principal from ${service}.export where id = $1`,
          [match[2]],
        ),
      )
    const make = asked && kinds[asked.kind]
    if (!make) throw new NotFound('该下载链接或已过期')
    const principal: Principal = {
      ...asked.principal,
      roles: new Set(asked.principal.roles),
      expiresAt: new Date(asked.principal.expiresAt),
    }
    if (downloads >= MAX_DOWNLOADS)
      throw new DianmingError('RATE_LIMITED', '同时下载的文件过多，请稍后再试', 'too many downloads at once')
    downloads++
    try {
      // whole before the first byte leaves: a slow reader holds no connection, a failure is no half file
      const { fileName, bytes } = await inTransaction(orm, principal, async em => {
        const operation = { id: randomUUID(), name: `download.${asked.kind}` }
        const context = new OperationContext(principal, personalData, log, config.publicOrigin, operation.id, operation)
        context.em = em
        const workbook = await make(context, asked.parameters)
        if (!workbook) throw new NotFound('该文件')
        const bytes = await xlsxOf(workbook)
        await writeAudit(context, service, false, true)
        return { fileName: workbook.fileName, bytes }
      })
      response.writeHead(200, {
        'content-type': XLSX,
        'content-disposition': `attachment; filename="dianming.xlsx"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      })
      response.end(bytes)
    } finally {
      downloads--
    }
    return true
  }
}
