import { fork } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { request as httpRequest } from 'node:http'
import { fileURLToPath } from 'node:url'
import { freePorts } from '@dianming/local/free-ports'
import { DEMO_PRINCIPALS } from '@dianming/local/platform'
import { readPrincipals } from '@dianming/local/principals'
import { AUDIENCE } from '@dianming/local/sign-in'
import { CLAIM } from '@dianming/shared/caller/principal'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import ExcelJS from 'exceljs'
import { serverAudits } from 'graphql-http'
import { base64url, generateKeyPair, importJWK, type JWTPayload, SignJWT } from 'jose'
import { House, pause, REGION } from './src/house.js'

let house: House
beforeAll(async () => {
  house = await House.start()
})
afterAll(() => house?.stop())

const post = (url: string, body: string, headers: Record<string, string> = {}) =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })
const codes = async (answer: Response) =>
  ((await answer.json()) as { errors?: { extensions: { code: string } }[] }).errors?.map(error => error.extensions.code)

describe('tokens', () => {
  async function forged(): Promise<Record<string, string | undefined>> {
    const claim = (await readPrincipals(DEMO_PRINCIPALS)).get('bureau-education')?.claim
    const own = await importJWK(house.platform.secrets.signInKey, 'ES256')
    const foreign = (await generateKeyPair('ES256')).privateKey
    const payload: JWTPayload = {
      iss: `${house.origin}/oidc`,
      aud: AUDIENCE,
      sub: 'x',
      exp: Math.floor(Date.now() / 1000) + 600,
      [CLAIM]: claim,
    }
    const sign = (changes: JWTPayload, key = own) =>
      new SignJWT(JSON.parse(JSON.stringify({ ...payload, ...changes })) as JWTPayload)
        .setProtectedHeader({ alg: 'ES256', kid: 'local' })
        .sign(key)
    const encode = (value: object) => base64url.encode(JSON.stringify(value))
    return {
      none: undefined,
      empty: '',
      malformed: 'Bearer nonsense',
      'three parts of nothing': 'Bearer a.b.c',
      basic: `Basic ${Buffer.from('bureau-education:demo').toString('base64')}`,
      expired: `Bearer ${await sign({ exp: Math.floor(Date.now() / 1000) - 60 })}`,
      foreign: `Bearer ${await sign({}, foreign)}`,
      'of another issuer': `Bearer ${await sign({ iss: 'https://elsewhere.example' })}`,
      'for another audience': `Bearer ${await sign({ aud: 'elsewhere' })}`,
      'without exp': `Bearer ${await sign({ exp: undefined })}`,
      'without claim': `Bearer ${await sign({ [CLAIM]: undefined })}`,
      'with a claim of another form': `Bearer ${await sign({ [CLAIM]: { kind: 'KING', organisation: 'x' } })}`,
      'alg none': `Bearer ${encode({ alg: 'none' })}.${encode(payload)}.`,
      'alg none with a signature': `Bearer ${encode({ alg: 'none' })}.${encode(payload)}.x`,
    }
  }

  test('the right one is taken at every address; each wrong one is 401 at every address', async () => {
    const right = `Bearer ${await house.token('bureau-education')}`
    const tokens = await forged()
    for (const [place, url] of Object.entries(house.addresses)) {
      expect([place, (await post(url, '{"query":"{__typename}"}', { authorization: right })).status]).toEqual([
        place,
        200,
      ])
      for (const [kind, token] of Object.entries(tokens)) {
        const answer = await post(url, '{"query":"{__typename}"}', token === undefined ? {} : { authorization: token })
        expect([place, kind, answer.status, await codes(answer)]).toEqual([place, kind, 401, ['UNAUTHENTICATED']])
      }
    }
    const upload = `${house.origin}/imports/students/00000000-0000-0000-0000-000000000000`
    for (const [kind, token] of Object.entries(tokens)) {
      const answer = await fetch(upload, {
        method: 'PUT',
        body: 'x',
        headers: token === undefined ? {} : { authorization: token },
      })
      expect([kind, answer.status]).toEqual([kind, 401])
    }
    expect((await fetch(upload, { method: 'PUT', body: 'x', headers: { authorization: right } })).status).toBe(404)
  })

  test('every demo principal signs in as a client; a wrong secret does not', async () => {
    for (const name of (await readPrincipals(DEMO_PRINCIPALS)).keys()) {
      const answer = await house.query<{ __typename: string }>(name, '{ __typename }')
      expect([name, answer.data]).toEqual([name, { __typename: 'Query' }])
    }
    const wrong = await fetch(`${house.origin}/oidc/token`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from('platform:nope').toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'grant_type=client_credentials',
    })
    expect(wrong.status).toBe(401)
  })

  test('a person signs in by authorisation code with PKCE, by name and password', async () => {
    const verifier = randomBytes(32).toString('base64url')
    const jar = new Map<string, string>()
    const go = async (url: string, form?: Record<string, string>): Promise<Response> => {
      const answer = await fetch(new URL(url, house.origin), {
        redirect: 'manual',
        method: form ? 'POST' : 'GET',
        headers: {
          cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
          ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
        },
        ...(form ? { body: new URLSearchParams(form) } : {}),
      })
      for (const line of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
        jar.set(name, value)
      }
      return answer
    }
    const redirect = `${house.origin}/callback`
    const query = new URLSearchParams({
      client_id: 'portal',
      response_type: 'code',
      scope: 'openid offline_access',
      redirect_uri: redirect,
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
      state: 's',
      prompt: 'login',
    })
    const start = await go(`/oidc/auth?${query}`)
    const form = start.headers.get('location') ?? ''
    expect(form).toMatch(/\/oidc\/interaction\//)
    expect(await (await go(form)).text()).toContain('密码')
    expect((await go(form, { name: 'school-jiasi', password: 'wrong' })).status).toBe(401)
    let answer = await go(form, { name: 'school-jiasi', password: 'demo' })
    for (let hops = 0; hops < 5 && !(answer.headers.get('location') ?? '').startsWith(redirect); hops++)
      answer = await go(answer.headers.get('location') ?? '')
    const code = new URL(answer.headers.get('location') ?? '').searchParams.get('code') ?? ''
    const exchange = (body: Record<string, string>) =>
      fetch(`${house.origin}/oidc/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({
          client_id: 'portal',
          grant_type: 'authorization_code',
          redirect_uri: redirect,
          ...body,
        }),
      })
    const granted = (await (await exchange({ code, code_verifier: verifier })).json()) as { access_token: string }
    const asked = await post(
      `${house.origin}/graphql`,
      '{"query":"{ school(code: \\"2150001003\\") { code } __typename }"}',
      { authorization: `Bearer ${granted.access_token}` },
    )
    expect(await asked.json()).toEqual({ data: { school: null, __typename: 'Query' } })
    expect((await exchange({ code, code_verifier: verifier })).status).toBe(400)
  })
})

describe('limits', () => {
  const ask = async (query: string, variables?: object) => house.query('bureau-education', query, variables)
  const nested = (depth: number): string =>
    depth ? `enrolments { school { students(first: 1) { nodes { ${nested(depth - 1)} } } } }` : 'id'

  test.each([
    ['depth', `{ student(id: "x") { ${nested(5)} } }`],
    ['aliases', `{ ${Array.from({ length: 60 }, (_, i) => `a${i}: programmes { code }`).join(' ')} }`],
    ['tokens', `{ ${'__typename '.repeat(6000)} }`],
    ['directives', `{ __typename ${'@include(if: true) '.repeat(60)} }`],
    [
      'cost',
      '{ schools(first: 200) { nodes { students(first: 200) { nodes { aid(first: 200) { nodes { id title } } } } } } }',
    ],
  ])('%s past its limit is LIMIT_EXCEEDED', async (_what, query) => {
    const answer = await ask(query)
    expect(answer.data ?? null).toBeNull()
    expect(answer.errors?.map(error => error.extensions.code)).toContain('LIMIT_EXCEEDED')
  })

  test('fragments do not hide cost or depth', async () => {
    const query = `query { schools(first: 200) { nodes { ...a } } } fragment a on School { students(first: 200) { nodes { ...b } } } fragment b on Student { aid(first: 200) { nodes { id title giver } } }`
    expect((await ask(query)).errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED')
  })

  test('a page is at most 200', async () => {
    expect((await ask('{ roll(region: "500116", first: 201) { nodes { id } } }')).errors?.[0]?.extensions.code).toBe(
      'BAD_USER_INPUT',
    )
    expect((await ask('{ roll(region: "500116", first: -1) { nodes { id } } }')).errors?.[0]?.extensions.code).toBe(
      'BAD_USER_INPUT',
    )
  })

  test('a body past its limit is refused as it comes, with and without a length', async () => {
    const authorization = `Bearer ${await house.token('bureau-education')}`
    const big = JSON.stringify({ query: `{ __typename } #${'x'.repeat(200 * 1024)}` })
    const whole = await post(`${house.origin}/graphql`, big, { authorization })
    expect([whole.status, await codes(whole)]).toEqual([413, ['LIMIT_EXCEEDED']])
    const status = await new Promise<number>((resolve, reject) => {
      const request = httpRequest(
        `${house.origin}/graphql`,
        {
          method: 'POST',
          headers: { authorization, 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
        },
        answer => {
          answer.resume()
          resolve(answer.statusCode ?? 0)
        },
      )
      request.once('error', reject)
      for (let i = 0; i < big.length; i += 8192) request.write(big.slice(i, i + 8192))
      request.end()
    })
    expect(status).toBe(413)
  })

  test('no batches, no forms', async () => {
    const authorization = `Bearer ${await house.token('bureau-education')}`
    const batch = await post(`${house.origin}/graphql`, '[{"query":"{__typename}"},{"query":"{__typename}"}]', {
      authorization,
    })
    expect(batch.status).toBeGreaterThanOrEqual(400)
    for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain']) {
      const form = await fetch(`${house.origin}/graphql`, {
        method: 'POST',
        headers: { authorization, 'content-type': type },
        body: 'query=mutation{callRoll(region:"500116"){id}}',
      })
      expect([type, form.status]).toEqual([type, 415])
    }
    const byGet = await fetch(
      `${house.origin}/graphql?query=${encodeURIComponent('mutation { callRoll(region: "500116") { id } }')}`,
      { headers: { authorization } },
    )
    expect(byGet.status).toBe(405)
  })
})

describe('errors', () => {
  test('a mutation with an error stores nothing and answers no part of it', async () => {
    const both =
      'mutation { a: startStudentImport(input: { region: "500116" }) { id } b: startStudentImport(input: { region: "370211" }) { id } }'
    for (const url of [`${house.origin}/graphql`, house.addresses.students ?? '']) {
      const answer = await house.query('bureau-education', both, {}, url)
      expect(answer.data).toBeNull()
      expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    }
    const { Client } = (await import('pg')).default
    const client = new Client({ connectionString: house.platform.urlOf('students_job') })
    await client.connect()
    expect((await client.query('select from students.import')).rowCount).toBe(0)
    await client.end()
  })

  test('nothing but code and sentence leaves the house; a number given in a variable does not come back', async () => {
    const number = '500116201009150319'
    const answer = await house.query(
      'bureau-education',
      'query ($id: ID!, $t: Term!) { student(id: $id) { name } programmes(term: $t) { code } }',
      { id: number, t: number },
    )
    expect(answer.errors?.length).toBeGreaterThan(0)
    expect(JSON.stringify(answer)).not.toContain(number)
    for (const error of answer.errors ?? [])
      expect(Object.keys(error.extensions).filter(key => key !== 'text')).toEqual(['code'])
  })

  test('an error’s sentence comes in each language by itself too, through the gateway', async () => {
    const answer = await house.query(
      'bureau-education',
      'mutation ($id: ID!) { exportStudentAid(studentId: $id) { downloadUrl } }',
      {
        id: '00000000-0000-7000-8000-000000000000',
      },
    )
    expect(answer.errors?.[0]).toMatchObject({
      message: expect.stringMatching(/^未找到.* \(not found\)$/u),
      extensions: { code: 'NOT_FOUND', text: { zh: expect.stringMatching(/^未找到[^(]*$/u), en: 'not found' } },
    })
  })
})

describe('files out', () => {
  const ROW =
    '户编号,户主姓名,姓名,证件号码,与户主关系,乡镇,村,户类型,识别时间\n1,=2+3,丁山,,之子,贾嗣镇,新村,脱贫户,2019-01-01'
  const dry = { register: 'RURAL_REVITALISATION', region: REGION, dryRun: true }
  let link: string

  beforeAll(async () => {
    const { id } = await house.importFile('bureau-rural', 'Register', dry, Buffer.from(ROW))
    const ask = 'mutation ($id: ID!) { file: exportRegisterImport(id: $id) { downloadUrl expiresAt } }'
    const { file } = await house.data<{ file: { downloadUrl: string; expiresAt: string } }>('bureau-rural', ask, { id })
    link = file.downloadUrl
    expect(Date.parse(file.expiresAt) - Date.now()).toBeLessThanOrEqual(5 * 60_000)
    const other = await house.query('bureau-civil', ask, { id })
    expect(other.errors?.[0]?.extensions.code).toBe('NOT_FOUND')
  })

  test('a link needs its key and nothing else; what looks like a formula stays text', async () => {
    const answer = await fetch(link)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment/)
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load((await answer.arrayBuffer()) as never)
    const cell = workbook.worksheets[0]?.getCell('B2')
    expect([cell?.type, cell?.numFmt]).toEqual([ExcelJS.ValueType.String, '@'])
    const url = new URL(link)
    for (const wrong of [
      link.replace('/households/', '/students/'),
      link.replace(/key=.*/, ''),
      link.replace(/key=.*/, `key=${'A'.repeat(43)}`),
      link.replace(/[0-9a-f]{12}\?/, '000000000000?'),
      `${url.origin}/exports/../imports/households`,
    ])
      expect([wrong, (await fetch(wrong)).status]).toEqual([wrong, 404])
    expect((await fetch(link, { method: 'POST' })).status).toBe(404)
  })

  test('the sheet back loses nothing: dates and numbers as they were, cells beyond the heading, and it can be sent again', async () => {
    const workbook = new ExcelJS.Workbook()
    const sheet = workbook.addWorksheet('名册')
    sheet.addRow(['户编号', '姓名', '证件号码', '户类型', '识别时间'])
    sheet.addRow([7001, '丁一', null, '脱贫户', new Date(Date.UTC(2020, 2, 1)), '补充说明'])
    sheet.addRow([7001, '丁二', Number('500116201009150319'), '贫困户', new Date(Date.UTC(2020, 2, 1))])
    const send = async (file: ExcelJS.Workbook) =>
      house.importFile(
        'bureau-rural',
        'Register',
        dry,
        Buffer.from(await (file.xlsx.writeBuffer() as Promise<ArrayBuffer>)),
      )
    const sent = await send(workbook)
    const faults = ({ errors }: typeof sent) => errors.nodes.map(error => [error.row, error.code])
    const { file } = await house.data<{ file: { downloadUrl: string } }>(
      'bureau-rural',
      'mutation ($id: ID!) { file: exportRegisterImport(id: $id) { downloadUrl } }',
      { id: sent.id },
    )
    const back = new ExcelJS.Workbook()
    await back.xlsx.load((await (await fetch(file.downloadUrl)).arrayBuffer()) as never)
    const [, good, bad] = [0, 2, 3].map(row => back.worksheets[0]?.getRow(row).values as unknown[])
    expect(good?.slice(1)).toEqual([7001, '丁一', undefined, '脱贫户', 43891, '补充说明'])
    expect(bad?.at(-1)).toMatch(/户类型/)
    expect(faults(await send(back))).toEqual(faults(sent))
  })

  test('who downloaded what is in the audit trail, and an expired link leads nowhere', async () => {
    const trail = async () =>
      (
        await house.all<{ operationName: string }>(
          'auditor',
          'auditTrail(filter: { subject: "bureau-rural" })',
          'operationName',
        )
      ).map(entry => entry.operationName)
    // the trail shows what is sealed, each second
    for (let i = 0; i < 50 && !(await trail()).includes('download.RegisterImport'); i++) await pause(100)
    expect(await trail()).toContain('download.RegisterImport')
    const address = Object.assign(new URL(house.platform.urlOf('households')), {
      username: 'postgres',
      password: house.platform.secrets.adminPassword,
    })
    const { Client } = (await import('pg')).default
    const client = new Client({ connectionString: address.href })
    await client.connect()
    await client.query(`update households.export set expires_at = now() - interval '1 second'`)
    expect((await fetch(link)).status).toBe(404)
    // gone for good with the next one asked for
    const { id } = await house.importFile('bureau-rural', 'Register', dry, Buffer.from(ROW))
    await house.data('bureau-rural', 'mutation ($id: ID!) { exportRegisterImport(id: $id) { id } }', { id })
    expect((await client.query('select from households.export')).rowCount).toBe(1)
    await client.end()
  })
})

describe('trusted operations', () => {
  const ask = async (origin: string, body: object) =>
    (await (
      await post(`${origin}/graphql`, JSON.stringify(body), {
        authorization: `Bearer ${await house.token('school-jiasi')}`,
      })
    ).json()) as { data?: { viewer?: { organisation: string } }; errors?: { extensions: { code: string } }[] }
  const byHash = (hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } })

  test('the portal’s are known by their hash; a gateway that trusts only them takes no other', async () => {
    const known = JSON.parse(
      await readFile(new URL('../../schema/trusted/portal.json', import.meta.url), 'utf8'),
    ) as Record<string, string>
    const viewer = Object.keys(known).find(hash => known[hash]?.startsWith('query Viewer ')) ?? ''
    expect((await ask(house.origin, byHash(viewer))).data?.viewer?.organisation).toBe('贾嗣小学')
    expect((await ask(house.origin, byHash('sha256:0000'))).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')

    const port = await freePorts(1)
    const strict = fork(fileURLToPath(new URL('../../gateway/dist/main.js', import.meta.url)), {
      env: { ...(await environmentOfGateway(port)), TRUSTED_ONLY: 'true' },
      execArgv: [],
    })
    try {
      await new Promise(resolve => strict.once('message', resolve))
      const origin = `http://localhost:${port}`
      expect((await ask(origin, byHash(viewer))).data?.viewer?.organisation).toBe('贾嗣小学')
      for (const body of [
        { query: '{ viewer { organisation } }' },
        { query: '{ viewer { organisation } }', ...byHash('sha256:0000') },
        { query: '{ viewer { organisation } }', extensions: {} },
      ]) {
        const answer = await ask(origin, body)
        expect([answer.data ?? null, answer.errors?.[0]?.extensions.code]).toEqual([null, 'BAD_USER_INPUT'])
      }
    } finally {
      strict.kill()
      await new Promise(resolve => strict.once('exit', resolve))
    }
  })

  async function environmentOfGateway(port: number): Promise<Record<string, string>> {
    const { gateway: _own, ...subgraphs } = house.addresses
    const issuer = `${house.origin}/oidc`
    return {
      PATH: process.env.PATH ?? '',
      PORT: String(port),
      HOST: 'localhost',
      PUBLIC_ORIGIN: `http://localhost:${port}`,
      ISSUERS: JSON.stringify([{ issuer, audience: AUDIENCE, jwksUrl: `${issuer}/jwks`, organisations: ['*'] }]),
      SUBGRAPHS: JSON.stringify(
        Object.fromEntries(Object.entries(subgraphs).map(([name, url]) => [name, url.replace(/\/graphql$/, '')])),
      ),
    }
  }
})

test('graphql-http audits: no MUST fails, with introspection on', async () => {
  const authorization = `Bearer ${await house.token('bureau-education')}`
  const results = await Promise.all(
    serverAudits({
      url: `${house.origin}/graphql`,
      fetchFn: (url: string, init: RequestInit) =>
        fetch(url, { ...init, headers: { ...(init?.headers as Record<string, string>), authorization } }),
    }).map(audit => audit.fn()),
  )
  const failed = results.filter(result => result.status !== 'ok')
  expect(failed.filter(result => result.status === 'error').map(result => result.name)).toEqual([])
  expect(results.length).toBeGreaterThan(50)
  console.info(
    `graphql-http audits: ${results.length - failed.length} of ${results.length} ok; not ok: ${failed.map(f => `${f.status} ${f.name}`).join('; ')}`,
  )
}, 60_000)

test('health and readiness answer without a token, figures to those who watch it, and none holds a person', async () => {
  for (const path of ['/healthz', '/readyz']) expect((await fetch(house.origin + path)).status).toBe(200)
  const figures = async (token: string) =>
    (await fetch(`${house.origin}/metrics`, { headers: { authorization: `Bearer ${token}` } })).status
  expect((await fetch(`${house.origin}/metrics`)).status).toBe(404)
  expect(await figures('guessed')).toBe(404)
  expect(await figures(await house.token('platform'))).toBe(404)
  expect(await figures(house.platform.secrets.metricsToken)).toBe(200)
  expect(await (await fetch(`${house.origin}/readyz`)).json()).toEqual({
    students: 'ready',
    households: 'ready',
    subsidies: 'ready',
    donations: 'ready',
    reconciliation: 'ready',
  })
  expect((await fetch(`${house.origin}/elsewhere`)).status).toBe(404)
})
