import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePorts } from '@dianming/local/free-ports'
import { school } from '@dianming/shared/testing/claims'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openBrowser, Visitor } from '../e2e/src/browser.js'
import { House, pause } from '../e2e/src/house.js'

/**
 * The portal signs in at an issuer that is not ours: LemonLDAP::NG, an OpenID Certified provider of Debian's, where it is installed
 * (liblemonldap-ng-portal-perl with what it recommends, starman). Its attributes are texts, so the claim is JSON in one.
 */

const hasIssuer = await new Promise<boolean>(resolve => {
  execFile(
    'perl',
    ['-MLemonldap::NG::Portal::Main', '-MLemonldap::NG::Portal::Issuer::OpenIDConnect', '-MStarman', '-e', '1'],
    error => resolve(!error),
  )
})
const withIssuer = hasIssuer ? test : test.skip
const PSGI = '/usr/share/lemonldap-ng/portal/htdocs/index.psgi'
const SCHOOL = '2150001003'

let folder: string
let issuer: ChildProcess
let house: House
let browser: Awaited<ReturnType<typeof openBrowser>>
let said = ''

beforeAll(async () => {
  if (!hasIssuer) return
  folder = await mkdtemp(join(tmpdir(), 'dianming-issuer-'))
  const port = await freePorts(8)
  const issuerPort = await freePorts(1)
  // another host than the portal’s, as it is in life: its cookie is its own
  const origin = `http://127.0.0.1:${issuerPort}`
  await configure(origin, `http://localhost:${port}`)
  issuer = spawn('starman', ['--listen', `127.0.0.1:${issuerPort}`, '--workers', '2', PSGI], {
    env: { ...process.env, LLNG_DEFAULTCONFFILE: join(folder, 'lemonldap-ng.ini') },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [issuer.stdout, issuer.stderr]) stream?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  for (const end = Date.now() + 30_000; ; await pause(200)) {
    const isThere = await fetch(`${origin}/.well-known/openid-configuration`).then(
      answer => answer.ok,
      () => false,
    )
    if (isThere) break
    if (Date.now() > end) throw new Error(`the issuer does not answer: ${said.slice(-2000)}`)
  }
  house = await House.start(undefined, {
    port,
    issuers: [{ issuer: origin, audience: 'dianming', jwksUrl: `${origin}/oauth2/jwks`, organisations: ['school:*'] }],
  })
  browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await house?.stop()
  issuer?.kill('SIGTERM')
  if (folder) await rm(folder, { recursive: true, force: true })
})

async function configure(origin: string, portal: string): Promise<void> {
  for (const name of ['conf', 'sessions', 'sessions/lock', 'persistent', 'persistent/lock', 'cache'])
    await mkdir(join(folder, name), { recursive: true })
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const store = (name: string) => ({ Directory: join(folder, name), LockDirectory: join(folder, name, 'lock') })
  const configuration = {
    cfgNum: 1,
    cfgAuthor: 'a test',
    cfgDate: Math.floor(Date.now() / 1000),
    domain: '127.0.0.1',
    portal: `${origin}/`,
    cookieName: 'lemonldap',
    securedCookie: 0,
    key: 'only for this test 0123456789',
    authentication: 'Demo',
    userDB: 'Same',
    passwordDB: 'Null',
    registerDB: 'Null',
    whatToTrace: 'uid',
    globalStorage: 'Apache::Session::File',
    globalStorageOptions: store('sessions'),
    persistentStorage: 'Apache::Session::File',
    persistentStorageOptions: store('persistent'),
    demoExportedVars: { cn: 'cn', uid: 'uid', mail: 'mail' },
    macros: { dianming: `'${JSON.stringify(school(SCHOOL))}'` },
    locationRules: {},
    issuerDBOpenIDConnectActivation: 1,
    oidcServiceMetaDataIssuer: origin,
    oidcServiceAllowAuthorizationCodeFlow: 1,
    // claims of an RP are given to it whatever it asks for
    oidcServiceIgnoreScopeForClaims: 1,
    oidcServicePrivateKeySig: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    oidcServicePublicKeySig: publicKey.export({ type: 'spki', format: 'pem' }),
    oidcServiceKeyIdSig: 'k1',
    oidcRPMetaDataExportedVars: { portal: { dianming: 'dianming' } },
    oidcRPMetaDataOptions: {
      portal: {
        oidcRPMetaDataOptionsClientID: 'portal',
        oidcRPMetaDataOptionsPublic: 1,
        oidcRPMetaDataOptionsRequirePKCE: 1,
        oidcRPMetaDataOptionsRedirectUris: `${portal}/callback`,
        oidcRPMetaDataOptionsPostLogoutRedirectUris: `${portal}/`,
        oidcRPMetaDataOptionsUserIDAttr: 'uid',
        oidcRPMetaDataOptionsBypassConsent: 1,
        oidcRPMetaDataOptionsAllowOffline: 1,
        oidcRPMetaDataOptionsIDTokenSignAlg: 'RS256',
        oidcRPMetaDataOptionsAccessTokenSignAlg: 'RS256',
        oidcRPMetaDataOptionsAccessTokenJWT: 1,
        oidcRPMetaDataOptionsAccessTokenClaims: 1,
        oidcRPMetaDataOptionsAccessTokenExpiration: 600,
        oidcRPMetaDataOptionsAdditionalAudiences: 'dianming',
      },
    },
  }
  await writeFile(join(folder, 'conf', 'lmConf-1.json'), JSON.stringify(configuration))
  await writeFile(
    join(folder, 'lemonldap-ng.ini'),
    `[all]
logLevel = warn
checkTime = 1
[configuration]
type = File
dirName = ${join(folder, 'conf')}
localStorage = Cache::FileCache
localStorageOptions = { 'namespace' => 'conf', 'cache_root' => '${join(folder, 'cache')}', 'cache_depth' => 2 }
[portal]
staticPrefix = /static
templateDir = /usr/share/lemonldap-ng/portal/templates
languages = en
[handler]
status = 0
`,
  )
}

withIssuer(
  'a teacher signs in at another issuer, and reads what its claim lets her',
  async () => {
    const visitor = await Visitor.come(browser, house.origin)
    const { page } = visitor
    await page.goto(house.origin)
    await page.locator('main.welcome button').first().click()
    await page.locator('input[name=user]').fill('dwho')
    await page.locator('input[name=password]').fill('dwho')
    await page.locator('form button[type=submit]').first().click()
    await page.locator('main#page').waitFor()
    await visitor.settled()
    expect(new URL(page.url()).pathname).toBe('/home')
    expect(await page.locator('.frame-header').textContent()).toContain(school(SCHOOL).name)
    // a page that asks every service
    await visitor.goto('/students')
    expect(await visitor.text()).toContain('受助学生')
    expect(visitor.troubles).toEqual([])
  },
  60_000,
)
