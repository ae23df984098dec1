import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { MikroORM } from '@mikro-orm/postgresql'
import { FairShare, refusalPause } from '../../caller/fair-share.js'
import type { Principal, Role } from '../../caller/principal.js'
import { rows } from '../../database/statement.js'
import { inTransaction } from '../../database/transaction.js'
import { exportsOpen } from '../../generated/statements.js'
import { writeAudit } from '../../subgraph/audit.js'
import { isId, OperationContext } from '../../subgraph/operation.js'
import { NotFound } from '../../vocabulary/errors.js'
import { IDLE_MS } from '../body.js'
import { type ServiceParts } from '../service.js'
import { digestOf, type MakeExport } from './export.js'
import { xlsxOf } from './workbook.js'

const OF_DOWNLOADS = { each: 2, waiting: 20, inAll: 6 }
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
  const makers = new Map(Object.entries(kinds))
  const share = new FairShare(OF_DOWNLOADS)
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const [path = '', search] = (request.url ?? '').split('?')
    const [, of, id = ''] = PATH.exec(path) ?? []
    if (of !== service || request.method !== 'GET') return false
    const key = new URLSearchParams(search).get('key') ?? ''
    const asked = isId(id) && key ? await openLink(orm, id, key) : undefined
    const make = asked && makers.get(asked.kind)
    if (!make) {
      await refusalPause()
      throw new NotFound('该下载链接或已过期')
    }
    // only who holds the key takes a turn, and only one of its own organisation's
    await share.run(asked.principal.organisation, () => answer(response, asked, make))
    return true
  }

  async function answer(response: ServerResponse, asked: Asked, make: MakeExport): Promise<void> {
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
      await writeAudit(context, { isChange: false, always: true })
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
    // the turn lasts until the last byte is out, or until nothing moves any more
    const isOut = new Promise(resolve => response.once('close', resolve))
    response.setTimeout(IDLE_MS, () => response.destroy())
    response.end(bytes)
    if (!response.closed) await isOut
  }
}

interface Asked {
  kind: string
  parameters: Record<string, string>
  principal: StoredPrincipal
}

/** What a link was made for; nothing without its key, and after its time. */
async function openLink(orm: MikroORM, id: string, key: string): Promise<Asked | undefined> {
  const session = { variables: { 'app.export': digestOf(key).toString('hex') } }
  const found = await orm.em.fork({ session }).transactional(em => rows(em, exportsOpen, { id }))
  return found[0] as Asked | undefined
}
