import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { refusalPause } from '@dianming/shared/caller/fair-share'
import { CLAIM } from '@dianming/shared/caller/principal'
import { readBody } from '@dianming/shared/http/body'
import { pageHeaders } from '@dianming/shared/http/page-headers'
import { type RunningService } from '@dianming/shared/http/server'
import type { JWK } from 'jose'
import { interactionPolicy, Provider } from 'oidc-provider'
import { demoNames, isLoopback, type LocalPrincipal } from './principals.js'
import { createSignInGuard, type SignInGuard, type Told } from './sign-in-guard.js'

export const AUDIENCE = 'dianming'
const PREFIX = '/oidc'
const TOKEN_SECONDS = 600
const FORM_BYTES = 4096
const INTERACTION = /^\/interaction\/([\w-]+)$/

export interface SignInOptions {
  port: number
  origin: string
  principals: Map<string, LocalPrincipal>
  signInKey: JWK
  cookieKey: string
  /** hears of wrong words and of waits that begin */
  told: Told
}

/** The local issuer at `<origin>/oidc`: authorisation code with PKCE for people, client credentials for programs. */
export async function startSignIn(options: SignInOptions): Promise<RunningService> {
  const provider = createProvider(options)
  const callback = provider.callback()
  const guard = createSignInGuard((name, what) => options.told(options.principals.has(name) ? name : 'unknown', what))
  const { host, protocol } = new URL(options.origin)
  const isDemo = demoNames(options.principals).length > 0
  const route = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [askedFor, address] = forwarded(request)
    // words that everybody knows open nothing to who comes by another name than this machine's own
    if (isDemo && askedFor && !isLoopback(askedFor))
      return page(response, 403, '演示账号只能在本机使用 (demo accounts sign in on this machine only)', '')
    // what is written about this issuer is configured, never what a request says of it
    Object.assign(request.headers, { host, 'x-forwarded-host': host, 'x-forwarded-proto': protocol.slice(0, -1) })
    // the provider is mounted below a prefix: it sees paths without it and writes addresses with it
    Object.assign(request, { originalUrl: request.url })
    request.url = (request.url ?? '').replace(PREFIX, '') || '/'
    const [path = ''] = request.url.split('?')
    const uid = INTERACTION.exec(path)?.[1]
    if (uid) return interaction(provider, options.principals, guard, address, request, response)
    for (const [name, value] of Object.entries(pageHeaders({ nonce: nonceOf(response) })))
      if (!NOT_OF_PROVIDER.includes(name)) response.setHeader(name, value)
    if (path === '/token' && !(await mayTry(request, response, options.principals, guard, address))) return
    await callback(request, response)
  }
  const server = createServer((request, response) => {
    route(request, response).catch(() => {
      if (!response.headersSent)
        page(response, 400, '登录已过期，请回到应用重新登录 (the sign-in has expired; start again)', '')
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** The provider writes these itself: what it sends is JSON, a redirect, or a page of ours. */
const NOT_OF_PROVIDER = ['content-type', 'cache-control']
const nonces = new WeakMap<ServerResponse, string>()
/** The word that lets the styles of this response's page in. */
function nonceOf(response: ServerResponse): string {
  const known = nonces.get(response) ?? randomBytes(16).toString('base64')
  nonces.set(response, known)
  return known
}

/** The name that the gateway was asked under, and whom it saw asking; a list's last entry is the gateway's own. */
function forwarded(request: IncomingMessage): [host: string, address: string] {
  const last = (name: string) =>
    String(request.headers[name] ?? '')
      .split(',')
      .at(-1)
      ?.trim() ?? ''
  return [last('x-forwarded-host'), last('x-forwarded-for') || (request.socket.remoteAddress ?? '')]
}

/** Whether a program that shows a secret may try now; a wrong one is counted, and answered by the provider. */
async function mayTry(
  request: IncomingMessage,
  response: ServerResponse,
  principals: Map<string, LocalPrincipal>,
  guard: SignInGuard,
  address: string,
): Promise<boolean> {
  const basic = /^basic +([\w+/=-]+)$/i.exec(request.headers.authorization ?? '')?.[1]
  if (!basic) return true
  const [name = '', secret = ''] = Buffer.from(basic, 'base64').toString('utf8').split(/:(.*)/s).map(decode)
  const waitS = await guard.waitOf(name, address)
  if (waitS > 0) {
    await refusalPause()
    response
      .writeHead(429, { 'content-type': 'application/json', 'retry-after': String(waitS) })
      .end(JSON.stringify({ error: 'temporarily_unavailable', error_description: `try again in ${waitS} s` }))
    return false
  }
  const known = principals.get(name)?.secret
  if (known !== undefined && isSame(known, secret)) await guard.right(name, address)
  else {
    await guard.wrong(name, address)
    await refusalPause()
  }
  return true
}

/** Names and secrets are form-encoded in a Basic header. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}

function createProvider({ origin, principals, signInKey, cookieKey }: SignInOptions) {
  const claimOf = (name: string | undefined) => (name ? principals.get(name)?.claim : undefined)
  // the portal is the house's own: nobody is asked whether it may read what it is for
  const policy = interactionPolicy.base()
  policy.remove('consent')
  const provider = new Provider(`${origin}${PREFIX}`, {
    jwks: { keys: [signInKey as never] },
    cookies: { keys: [cookieKey] },
    clients: [
      {
        client_id: 'portal',
        client_name: '点名',
        // a native program's redirects may go to any port of this machine
        application_type: 'web',
        token_endpoint_auth_method: 'none',
        redirect_uris: [`${origin}/`, `${origin}/callback`],
        post_logout_redirect_uris: [`${origin}/`],
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        id_token_signed_response_alg: 'ES256',
      },
      ...[...principals]
        .flatMap(([name, { secret }]) => (secret ? [{ name, secret }] : []))
        .map(({ name, secret }) => ({
          client_id: name,
          client_secret: secret,
          grant_types: ['client_credentials'],
          redirect_uris: [],
          response_types: [] as [],
          token_endpoint_auth_method: 'client_secret_basic' as const,
          id_token_signed_response_alg: 'ES256' as const,
        })),
    ],
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      // a second door where programs show their secrets
      pushedAuthorizationRequests: { enabled: false },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => `urn:${AUDIENCE}`,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: 'openid offline_access',
          audience: AUDIENCE,
          accessTokenFormat: 'jwt',
          accessTokenTTL: TOKEN_SECONDS,
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
    // the provider's own page would ask another host for its font
    renderError: (
      context: { body: string; type: string; res: ServerResponse },
      out: { error: string; error_description?: string },
    ) => {
      context.type = 'html'
      context.body = html(
        nonceOf(context.res),
        '登录 Sign in',
        `<p role="alert">登录没有完成，请回到应用重新登录 (the sign-in did not work; start again)</p><p>${escapeHtml(out.error_description ?? out.error)}</p>`,
      )
    },
    issueRefreshToken: () => true,
    rotateRefreshToken: true,
    interactions: { policy, url: (_context: unknown, found: { uid: string }) => `${PREFIX}/interaction/${found.uid}` },
    findAccount: (_context: unknown, id: string) =>
      principals.has(id) ? { accountId: id, claims: () => ({ sub: id, name: claimOf(id)?.name }) } : undefined,
    extraTokenClaims: (_context: unknown, token: { accountId?: string; clientId?: string }) => {
      const claim = claimOf(token.accountId ?? token.clientId)
      return claim ? { [CLAIM]: claim, ...(token.accountId ? {} : { sub: token.clientId }) } : {}
    },
    loadExistingGrant: async (context: { oidc: { client: { clientId: string }; session: { accountId: string } } }) => {
      const grant = new provider.Grant({
        clientId: context.oidc.client.clientId,
        accountId: context.oidc.session.accountId,
      })
      grant.addOIDCScope('openid offline_access')
      grant.addResourceScope(`urn:${AUDIENCE}`, 'openid offline_access')
      await grant.save()
      return grant
    },
    ttl: {
      ClientCredentials: TOKEN_SECONDS,
      AccessToken: TOKEN_SECONDS,
      Interaction: 600,
      Session: 8 * 3600,
      Grant: 8 * 3600,
      RefreshToken: 8 * 3600,
      IdToken: TOKEN_SECONDS,
    },
  } as never)
  provider.proxy = true
  return provider
}

/** Asked before signing out: the form is the provider's, the page ours. */
function logoutSource(context: { body: string; res: ServerResponse }, form: string): void {
  context.body = html(
    nonceOf(context.res),
    '退出登录 Sign out',
    `${form}<button form="op.logoutForm" type="submit" name="logout" value="yes">退出登录 Sign out</button>`,
  )
}

async function interaction(
  provider: Provider,
  principals: Map<string, LocalPrincipal>,
  guard: SignInGuard,
  address: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  await provider.interactionDetails(request, response)
  if (request.method !== 'POST') return page(response, 200, '', '')
  const form = new URLSearchParams((await readBody(request, FORM_BYTES)).toString('utf8'))
  const name = form.get('name') ?? ''
  const waitS = await guard.waitOf(name, address)
  if (waitS > 0) {
    await refusalPause()
    response.setHeader('retry-after', String(waitS))
    return page(response, 429, `尝试次数过多，请 ${waitS} 秒后再试 (too many tries; wait ${waitS} s)`, name)
  }
  const known = principals.get(name)?.password
  if (known === undefined || !isSame(known, form.get('password') ?? '')) {
    await guard.wrong(name, address)
    await refusalPause()
    return page(response, 401, '用户名或密码不对 (wrong name or password)', name)
  }
  await guard.right(name, address)
  await provider.interactionFinished(
    request,
    response,
    { login: { accountId: name } },
    { mergeWithLastSubmission: false },
  )
}

const isSame = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a.padEnd(128).slice(0, 128)), Buffer.from(b.padEnd(128).slice(0, 128))]
  return timingSafeEqual(left, right) && a === b
}

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, c => `&#${c.charCodeAt(0)};`)

function page(response: ServerResponse, status: number, message: string, name: string): void {
  const nonce = nonceOf(response)
  response.writeHead(status, pageHeaders({ nonce }))
  response.end(
    html(
      nonce,
      '登录 Sign in',
      `${message ? `<p role="alert">${escapeHtml(message)}</p>` : ''}
<form method="post"><label>用户名 Name<input name="name" value="${escapeHtml(name)}" autocomplete="username" required autofocus></label>
<label>密码 Password<input name="password" type="password" autocomplete="current-password" required></label><button>登录 Sign in</button></form>`,
    ),
  )
}

const html = (
  nonce: string,
  title: string,
  body: string,
): string => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>点名 · ${title}</title>
<style nonce="${nonce}">body{font:16px/1.6 system-ui,"PingFang SC","Microsoft YaHei",sans-serif;max-width:22rem;margin:12vh auto;padding:0 1rem}input,button{font:inherit;width:100%;padding:.5rem;margin:.25rem 0 1rem;box-sizing:border-box}button{color:#fff;background:#a8322a;border:0;border-radius:4px}h1{color:#a8322a}</style></head>
<body><main><h1>点名</h1>${body}</main></body></html>`
