import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import { send } from '@dianming/shared/http/answer'
import { pageHeaders } from '@dianming/shared/http/page-headers'
import sirv from 'sirv'
import type { GatewayConfig } from './config.js'

const DIRECTORY = fileURLToPath(new URL('../../services/portal/dist/', import.meta.url))
const PAGE_ITSELF = ['/', '/index.html']
/** What a browser asks for as a page: the portal finds its way by the address itself. A name with a dot is a file's. */
const isPage = (request: IncomingMessage, pathname: string): boolean =>
  PAGE_ITSELF.includes(pathname) || (!pathname.includes('.') && (request.headers.accept ?? '').includes('text/html'))

/** Stands in the page for the word that lets its own styles in; another one each time. */
const NONCE = '%NONCE%'

/** Serves the portal's files, and its one page at every address that is a page. Answers false for anything else. */
export async function createPortal(config: GatewayConfig) {
  const issuer = config.issuers[0]?.issuer ?? config.publicOrigin
  const page = await readFile(`${DIRECTORY}index.html`, 'utf8')
  const files = sirv(DIRECTORY, {
    brotli: true,
    gzip: true,
    extensions: [],
    setHeaders(response, pathname) {
      response.setHeader('x-content-type-options', 'nosniff')
      // names of assets change with what is in them
      const isAsset = pathname.startsWith('/assets/')
      response.setHeader('cache-control', isAsset ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  const serveFile = (request: IncomingMessage, response: ServerResponse): Promise<boolean> =>
    new Promise(resolve => {
      response.once('close', () => resolve(true))
      files(request, response, () => resolve(false))
    })
  const servePage = (response: ServerResponse): void => {
    const nonce = randomBytes(16).toString('base64')
    response.writeHead(200, pageHeaders({ nonce, hasScripts: true, connectsTo: new URL(issuer).origin }))
    response.end(page.replaceAll(NONCE, nonce))
  }

  return async (request: IncomingMessage, response: ServerResponse, pathname: string): Promise<boolean> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false
    if (pathname === '/portal.json') {
      send(response, 200, { issuer, clientId: config.portalClientId })
      return true
    }
    if (isPage(request, pathname)) {
      servePage(response)
      return true
    }
    return serveFile(request, response)
  }
}
