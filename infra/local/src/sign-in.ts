import { timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CLAIM } from '@dianming/shared/principal'
import { type RunningService, readBody } from '@dianming/shared/server'
import type { JWK } from 'jose'
import { interactionPolicy, Provider } from 'oidc-provider'
import type { LocalPrincipal } from './principals.js'

export const AUDIENCE = 'dianming'
const PREFIX = '/oidc'
const TOKEN_SECONDS = 3600
const FORM_BYTES = 4096
const INTERACTION = /^\/interaction\/([\w-]+)$/

export interface SignInOptions {
  port: number
  origin: string
  principals: Map<string, LocalPrincipal>
  signInKey: JWK
  cookieKey: string
}

/** The local issuer at `<origin>/oidc`: authorisation code with PKCE for people, client credentials for programs. */
export async function startSignIn(options: SignInOptions): Promise<RunningService> {
  const provider = createProvider(options)
  const callback = provider.callback()
  const server = createServer((request, response) => {
    // the provider is mounted below a prefix: it sees paths without it and writes addresses with it
    Object.assign(request, { originalUrl: request.url })
    request.url = (request.url ?? '').replace(PREFIX, '') || '/'
    const uid = INTERACTION.exec(request.url.split('?')[0] ?? '')?.[1]
    if (!uid) return callback(request, response)
    interaction(provider, options.principals, request, response).catch(() => {
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
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        redirect_uris: [`${origin}/`, `${origin}/callback`],
        post_logout_redirect_uris: [`${origin}/`],
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        id_token_signed_response_alg: 'ES256',
      },
      ...[...principals].map(([name, principal]) => ({
        client_id: name,
        client_secret: principal.password,
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
    renderError: (context: { body: string; type: string }, out: { error: string; error_description?: string }) => {
      context.type = 'html'
      context.body = html(
        '登录 Sign in',
        `<p role="alert">登录没有完成，请回到应用重新登录 (the sign-in did not work; start again)</p><p>${escapeHtml(out.error_description ?? out.error)}</p>`,
      )
    },
    issueRefreshToken: () => true,
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
function logoutSource(context: { body: string }, form: string): void {
  context.body = html(
    '退出登录 Sign out',
    `${form}<button form="op.logoutForm" type="submit" name="logout" value="yes">退出登录 Sign out</button>`,
  )
}

async function interaction(
  provider: Provider,
  principals: Map<string, LocalPrincipal>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  await provider.interactionDetails(request, response)
  if (request.method !== 'POST') return page(response, 200, '', '')
  const form = new URLSearchParams((await readBody(request, FORM_BYTES)).toString('utf8'))
  const name = form.get('name') ?? ''
  const known = principals.get(name)
  if (!known || !isSame(known.password, form.get('password') ?? ''))
    return page(response, 401, '用户名或密码不对 (wrong name or password)', name)
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
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  })
  response.end(
    html(
      '登录 Sign in',
      `${message ? `<p role="alert">${escapeHtml(message)}</p>` : ''}
<form method="post"><label>用户名 Name<input name="name" value="${escapeHtml(name)}" autocomplete="username" required autofocus></label>
<label>密码 Password<input name="password" type="password" autocomplete="current-password" required></label><button>登录 Sign in</button></form>`,
    ),
  )
}

const html = (
  title: string,
  body: string,
): string => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>点名 · ${title}</title>
<style>body{font:16px/1.6 system-ui,"PingFang SC","Microsoft YaHei",sans-serif;max-width:22rem;margin:12vh auto;padding:0 1rem}input,button{font:inherit;width:100%;padding:.5rem;margin:.25rem 0 1rem;box-sizing:border-box}button{color:#fff;background:#a8322a;border:0;border-radius:4px}h1{color:#a8322a}</style></head>
<body><main><h1>点名</h1>${body}</main></body></html>`
