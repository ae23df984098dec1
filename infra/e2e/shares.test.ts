import { spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { createConnection } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePorts } from '@dianming/local/free-ports'
import { DEMO_PRINCIPALS } from '@dianming/local/platform'
import { readPrincipals, refuseDemoOutside } from '@dianming/local/principals'
import { createSignInGuard } from '@dianming/local/sign-in-guard'
import { FairShare } from '@dianming/shared/caller/fair-share'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { decodeJwt } from 'jose'
import { House, pause, REGION } from './src/house.js'

/** One account does not stop the others, and nothing that one request says is remembered for another. */

const EDUCATION = 'bureau-education'
const CHARITY = 'charity-hope'

let house: House
let trusted: Record<string, string>
beforeAll(async () => {
  house = await House.start()
  await house.importCounty()
  trusted = JSON.parse(await readFile(new URL('../../schema/trusted/portal.json', import.meta.url), 'utf8'))
})
afterAll(() => house?.stop())

interface Answer {
  data?: unknown
  errors?: { message: string; extensions: { code: string } }[]
}
async function post(client: string, body: object): Promise<Answer & { status: number; retryAfter: string | null }> {
  const answer = await fetch(`${house.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await house.token(client)}` },
    body: JSON.stringify(body),
  })
  return {
    status: answer.status,
    retryAfter: answer.headers.get('retry-after'),
    ...((await answer.json()) as Answer),
  }
}
const codes = ({ errors = [] }: Answer) => errors.map(error => error.extensions.code)

describe('what a caller sends as variables decides about that request alone', () => {
  test('a variable that one forgot is no error for the next', async () => {
    const query = 'query Forgets($r: String!) { student(registryNumber: $r) { name } }'
    expect(codes(await post(CHARITY, { query, variables: {} }))).toEqual(['BAD_USER_INPUT'])
    const next = await post(EDUCATION, { query, variables: { r: 'G500116201009150319' } })
    expect([codes(next), next.data]).toEqual([[], { student: expect.anything() }])
  })

  test('a cheap request lets no dear one through, nor a dear one keep a cheap one out', async () => {
    const dear = (name: string) =>
      `query ${name}($n: Int!) { schools(first: $n) { nodes { students(first: $n) { nodes { aid(first: $n) { nodes { title } } } } } } }`
    expect(codes(await post(EDUCATION, { query: dear('A'), variables: { n: 1 } }))).toEqual([])
    expect(codes(await post(EDUCATION, { query: dear('A'), variables: { n: 200 } }))).toEqual(['LIMIT_EXCEEDED'])
    expect(codes(await post(EDUCATION, { query: dear('B'), variables: { n: 200 } }))).toEqual(['LIMIT_EXCEEDED'])
    expect(codes(await post(EDUCATION, { query: dear('B'), variables: { n: 1 } }))).toEqual([])
    // a wrong variable beside it does not hide the cost
    const beside = dear('C').replace('($n: Int!)', '($n: Int!, $t: Int)')
    for (const variables of [{ n: 200, t: 'x' }, { n: 200 }])
      expect((await post(EDUCATION, { query: beside, variables })).data ?? null).toBeNull()
  })

  test('the portal’s operations too, each sent first without its variables by somebody else', async () => {
    const send = (client: string, hash: string, variables: object) =>
      post(client, { variables, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } })
    for (const hash of Object.keys(trusted)) await send(CHARITY, hash, {})
    for (const [hash, text] of Object.entries(trusted)) {
      const [, name] = /^query (\w+)\(/.exec(text) ?? []
      if (name !== 'BatchesPage' && name !== 'ReviewQueue' && name !== 'StudentImports') continue
      const found = await send(EDUCATION, hash, {
        region: REGION,
        term: '2019-2020-2',
        first: 5,
        locale: 'zh-CN',
        after: null,
      })
      expect([name, codes(found), found.data === null]).toEqual([name, [], false])
    }
  })
})

test('what is compiled is bounded: forty-five aliases again and again end no service', async () => {
  const fields =
    'id code name region stages students(first: 5) { totalCount nodes { id name sex birthDate enrolments { stage grade status } } }'
  for (let turn = 0; turn < 12; turn++) {
    const query = `{ ${Array.from({ length: 45 }, (_, i) => `a${turn}_${i}: school(code: "2150001003") { ${fields} }`).join(' ')} }`
    for (let again = 0; again < 3; again++) await post(EDUCATION, { query })
  }
  expect(house.said.join()).not.toMatch(/died/)
  expect((await post(EDUCATION, { query: '{ school(code: "2150001003") { name } }' })).data).toEqual({
    school: { name: '贾嗣小学' },
  })
}, 120_000)

describe('shares', () => {
  test('of one organisation so many run at a time, the rest waits in turn, and past that it is refused; others are served', async () => {
    const share = new FairShare({ each: 2, waiting: 3 })
    let running = 0
    let most = 0
    let open: () => void = () => undefined
    const gate = new Promise<void>(resolve => {
      open = resolve
    })
    const work = async () => {
      most = Math.max(most, ++running)
      await gate
      running--
    }
    const own = Array.from({ length: 5 }, () => share.run('a', work))
    await expect(share.run('a', work)).rejects.toMatchObject({ code: 'RATE_LIMITED' })
    expect(await share.run('b', async () => 'served')).toBe('served')
    open()
    await Promise.all(own)
    expect(most).toBe(2)
    await pause(5)
    expect(await share.run('a', async () => 'again')).toBe('again')
  })

  test('twelve heavy operations of one organisation leave another’s page quick', async () => {
    const heavy = '{ findings(region: "500116", term: "2019-2020-2", first: 200) { nodes { id explanation } } }'
    const own = Array.from({ length: 12 }, () => post(EDUCATION, { query: heavy }))
    const page = await post('school-jiasi', {
      query: '{ school(code: "2150001003") { name roll(first: 20) { nodes { id } } } }',
    })
    expect([page.status, codes(page)]).toEqual([200, []])
    await Promise.all(own)
  })

  test('a flood of one person is told when to come again, and another is served meanwhile', async () => {
    // in waves that no backlog of connections turns away
    const flood: Awaited<ReturnType<typeof post>>[] = []
    for (let wave = 0; wave < 17; wave++)
      flood.push(
        ...(await Promise.all(Array.from({ length: 100 }, () => post('company-telecom', { query: '{ __typename }' })))),
      )
    const refused = flood.filter(answer => answer.status === 429)
    expect(refused.length).toBeGreaterThan(0)
    expect([codes(refused[0] ?? {}), Number(refused[0]?.retryAfter) >= 1]).toEqual([['RATE_LIMITED'], true])
    expect((await post(CHARITY, { query: '{ __typename }' })).data).toEqual({ __typename: 'Query' })
  }, 60_000)

  test('uploads that rest hold their own organisation’s slots only, and not for long', async () => {
    const start = async () => {
      const { started } = await house.data<{ started: { uploadUrl: string } }>(
        CHARITY,
        'mutation { started: startGiftImport(input: { region: "500116" }) { uploadUrl } }',
      )
      return new URL(started.uploadUrl).pathname
    }
    const slow = await Promise.all(
      Array.from({ length: 2 }, async () => {
        const socket = createConnection(house.port, 'localhost')
        socket.resume()
        const path = await start()
        socket.on('error', () => undefined)
        socket.write(
          `PUT ${path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${await house.token(CHARITY)}\r\nContent-Length: 60000000\r\n\r\nx`,
        )
        return socket
      }),
    )
    await pause(300)
    // its own next one waits until they are cut off
    const third = start().then(async path =>
      fetch(house.origin + path, {
        method: 'PUT',
        headers: { authorization: `Bearer ${await house.token(CHARITY)}` },
        body: 'x',
      }),
    )
    const other = await house.importFile(
      EDUCATION,
      'Gift',
      { region: REGION, dryRun: true },
      await readFile(new URL('../local/demo/gifts.xlsx', import.meta.url)),
    )
    expect(other.status).toBe('DONE')
    await Promise.all(slow.map(socket => socket.closed || new Promise(resolve => socket.once('close', resolve))))
    expect((await third).status).toBe(202)
  }, 60_000)

  test('whoever has no key to a file takes no slot', async () => {
    const links = Array.from(
      { length: 30 },
      () => `${house.origin}/exports/households/00000000-0000-7000-8000-000000000000?key=${'A'.repeat(43)}`,
    )
    const answers = await Promise.all(links.map(link => fetch(link)))
    expect(new Set(answers.map(answer => answer.status))).toEqual(new Set([404]))
  })

  test('files are taken in turn: one organisation’s many wait behind another’s first', async () => {
    const row = '姓名,身份证号,类别\n丁一,,残疾学生'
    const ids = await Promise.all(
      Array.from({ length: 6 }, () =>
        house.startImport(
          'bureau-disabled',
          'Register',
          { register: 'DISABLED_FEDERATION', region: REGION, dryRun: true },
          Buffer.from(row),
        ),
      ),
    )
    const priorities = await house.sql<{ priority: number }>(
      `select distinct j.priority from households_jobs._private_jobs j where j.payload ->> 'organisation' = 'bureau:500116:DISABLED_FEDERATION' order by 1`,
    )
    const other = await house.importFile(
      'bureau-civil',
      'Register',
      { register: 'CIVIL_AFFAIRS', region: REGION, dryRun: true },
      Buffer.from('姓名,身份证号,救助类别\n丁二,,低保'),
    )
    expect(['DONE', 'REFUSED']).toContain(other.status)
    for (const id of ids) await house.importEnd('bureau-disabled', 'Register', id)
    // those that came while others of its own waited stand behind
    expect(priorities.every(({ priority }, i) => i === 0 || priority > (priorities[i - 1]?.priority ?? 0))).toBe(true)
  })

  test('a roll call that waits is asked for once', async () => {
    const call = () =>
      house.data<{ run: { id: string } }>(EDUCATION, 'mutation { run: callRoll(region: "500116") { id } }')
    const runs = await Promise.all(Array.from({ length: 12 }, call))
    // one runs, one waits; more there are not
    expect(new Set(runs.map(({ run }) => run.id)).size).toBeLessThanOrEqual(3)
  })
})

describe('the doors', () => {
  test('no word leads to an address that nobody configured', async () => {
    for (const word of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const id = '00000000-0000-7000-8000-000000000000'
      expect([word, (await fetch(`${house.origin}/exports/${word}/${id}?key=x`)).status]).toEqual([word, 404])
      const put = await fetch(`${house.origin}/imports/${word}/${id}`, {
        method: 'PUT',
        body: 'x',
        headers: { authorization: `Bearer ${await house.token(EDUCATION)}` },
      })
      expect([word, put.status]).toEqual([word, 404])
    }
  })

  test('figures are for whoever holds their token', async () => {
    const figures = (token?: string) =>
      fetch(`${house.origin}/metrics`, token ? { headers: { authorization: `Bearer ${token}` } } : {})
    expect((await figures()).status).toBe(404)
    expect((await figures('wrong-wrong-wrong-wrong')).status).toBe(404)
    const right = await figures(house.platform.secrets.metricsToken)
    expect([right.status, await right.text()]).toEqual([200, expect.stringContaining('dianming_gateway')])
  })
})

test('a house with an https origin tells browsers to stay with it', async () => {
  const port = await freePorts(1)
  const gateway = spawn(process.execPath, [new URL('../../gateway/dist/main.js', import.meta.url).pathname], {
    env: {
      ...process.env,
      PORT: String(port),
      HOST: 'localhost',
      PUBLIC_ORIGIN: 'https://dianming.example',
      ISSUERS: JSON.stringify([
        {
          issuer: 'https://issuer.example',
          audience: 'dianming',
          jwksUrl: 'https://issuer.example/jwks',
          organisations: ['*'],
        },
      ]),
      SUBGRAPHS: JSON.stringify(
        Object.fromEntries(
          Object.entries(house.addresses)
            .filter(([name]) => name !== 'gateway')
            .map(([name, url]) => [name, url.replace('/graphql', '')]),
        ),
      ),
    },
    stdio: 'ignore',
  })
  try {
    const headers = async (origin: string) =>
      (await fetch(`${origin}/healthz`).catch(() => null))?.headers.get('strict-transport-security')
    for (let i = 0; i < 200 && (await headers(`http://localhost:${port}`)) === undefined; i++) await pause(50)
    expect(await headers(`http://localhost:${port}`)).toMatch(/^max-age=\d{8}/)
    expect(await headers(house.origin)).toBeNull()
  } finally {
    gateway.kill()
  }
}, 20_000)

describe('sign-in', () => {
  const tokenFor = (name: string, secret: string, headers: Record<string, string> = {}) =>
    fetch(`${house.origin}/oidc/token`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`${name}:${secret}`).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
        ...headers,
      },
      body: 'grant_type=client_credentials',
    })

  test('three hundred guesses are a handful, and stand in the trail; the name itself must wait too, others need not', async () => {
    const guesses = await Promise.all(
      Array.from({ length: 300 }, (_, i) =>
        // whoever stands in front of the door says nothing about the address
        tokenFor('auditor', `guess-${i}`, { 'x-forwarded-for': `203.0.113.${i % 250}` }),
      ),
    )
    const looked = guesses.filter(answer => answer.status === 401).length
    expect(looked).toBeLessThanOrEqual(10)
    const waiting = guesses.find(answer => answer.status === 429)
    expect(Number(waiting?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await tokenFor('auditor', 'demo')).status).toBe(429)
    expect((await tokenFor('platform', 'demo')).status).toBe(200)
    const trail = () =>
      house.sql<{ subject: string; reason: string }>(
        `select subject, reason from reconciliation.audit_entry where organisation = 'sign-in' and operation_name = 'signIn' order by id`,
      )
    for (let i = 0; i < 50 && (await trail()).length < looked; i++) await pause(100)
    const told = await trail()
    expect(told.length).toBeGreaterThanOrEqual(5)
    expect(told.every(({ subject }) => subject === 'auditor')).toBe(true)
    expect(told.map(({ reason }) => reason).join()).toMatch(/wrong word from .*must wait \d+ s/s)
    expect(JSON.stringify(told)).not.toMatch(/guess-/)
  })

  test('a wait grows, and ends what was counted when the right word comes', async () => {
    const told: string[] = []
    const guard = createSignInGuard((name, what) => told.push(`${name} ${what}`))
    for (let i = 0; i < 4; i++) await guard.wrong('a', '::1')
    expect(await guard.waitOf('a', '::1')).toBe(0)
    await guard.wrong('a', '::1')
    expect(await guard.waitOf('a', '::1')).toBeGreaterThan(25)
    expect(await guard.waitOf('a', '::2')).toBe(0)
    expect(await guard.waitOf('b', '::1')).toBe(0)
    await guard.wrong('a', '::1')
    expect(await guard.waitOf('a', '::1')).toBeGreaterThan(55)
    await guard.right('a', '::1')
    expect(await guard.waitOf('a', '::1')).toBe(0)
    for (let i = 0; i < 61; i++) await guard.wrong(`n${i}`, '::9')
    expect(await guard.waitOf('somebody', '::9')).toBeGreaterThan(0)
    expect(told.length).toBeGreaterThan(60)
  })

  test('tokens live ten minutes', async () => {
    const { access_token: token, expires_in: lives } = (await (await tokenFor('platform', 'demo')).json()) as {
      access_token: string
      expires_in: number
    }
    const { exp = 0, iat = 0 } = decodeJwt(token)
    expect([lives, exp - iat]).toEqual([600, 600])
  })

  test('the answer goes to the registered address and port only; what is published names the configured host', async () => {
    const ask = (redirect: string) =>
      fetch(
        `${house.origin}/oidc/auth?${new URLSearchParams({ client_id: 'portal', response_type: 'code', scope: 'openid', redirect_uri: redirect, code_challenge: 'x'.repeat(43), code_challenge_method: 'S256' })}`,
        { redirect: 'manual' },
      )
    expect((await ask(`${house.origin}/callback`)).status).toBe(303)
    for (const wrong of ['http://localhost:1/callback', 'http://127.0.0.1:9999/callback', `${house.origin}/elsewhere`])
      expect([wrong, (await ask(wrong)).status]).toEqual([wrong, 400])
    const discovery = await fetch(`${house.origin}/oidc/.well-known/openid-configuration`, {
      headers: { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', forwarded: 'host=evil.example' },
    })
    const text = await discovery.text()
    expect(text).toContain(`"token_endpoint":"${house.origin}/oidc/token"`)
    expect(text).not.toContain('evil')
  })

  test('its pages carry the portal’s headers', async () => {
    const [portal, sign] = await Promise.all([
      fetch(house.origin, { headers: { accept: 'text/html' } }),
      fetch(`${house.origin}/oidc/auth?client_id=nobody`, { headers: { accept: 'text/html' } }),
    ])
    for (const name of [
      'x-frame-options',
      'x-content-type-options',
      'referrer-policy',
      'cross-origin-opener-policy',
      'permissions-policy',
    ])
      expect([name, sign.headers.get(name)]).toEqual([name, portal.headers.get(name)])
    const policy = sign.headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/default-src 'none'.*style-src 'self' 'nonce-.*frame-ancestors 'none'/)
    expect(policy).not.toContain('unsafe-inline')
    expect(await sign.text()).toContain(/'nonce-([^']+)'/.exec(policy)?.[1] ?? '?')
  })

  test('the demo’s words open nothing behind a public origin; a program’s secret is not a person’s password', async () => {
    const demo = await readPrincipals(DEMO_PRINCIPALS)
    expect(() => refuseDemoOutside(demo, 'https://dianming.example', {})).toThrow(/demo principals/)
    expect(() => refuseDemoOutside(demo, 'http://localhost:4000', { NODE_ENV: 'production' })).toThrow()
    const under = await new Promise<string>(resolve => {
      const socket = createConnection(house.port, 'localhost')
      let text = ''
      socket.on('data', chunk => {
        text += String(chunk)
        if (text.includes('\r\n')) {
          socket.destroy()
          resolve(text)
        }
      })
      socket.write('GET /oidc/.well-known/openid-configuration HTTP/1.1\r\nHost: dianming.example\r\n\r\n')
    })
    expect(under).toMatch(/^HTTP\/1.1 403/)
    const claim = demo.get('auditor')?.claim
    const read = async (words: object) => {
      const file = join(tmpdir(), `dianming-principals-${house.port}.json`)
      await writeFile(file, JSON.stringify({ somebody: { ...words, claim } }))
      return (await readPrincipals(file)).get('somebody')
    }
    await expect(read({ password: 'one word', secret: 'one word' })).rejects.toThrow(/another word/)
    expect((await read({ password: 'a person’s' }))?.secret).toBeUndefined()
    expect((await read({ secret: 'a program’s' }))?.password).toBeUndefined()
  })
})
