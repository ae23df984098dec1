import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { checkData } from '@dianming/checks/checks'
import { freePorts } from '@dianming/local/free-ports'
import { DEMO_PRINCIPALS, type Platform, type PlatformOptions, portsOf, startPlatform } from '@dianming/local/platform'
import pg from 'pg'

export const REGION = '500116'
export const DEMO = new URL('../../local/demo/', import.meta.url).pathname
const POLL_MS = 100
const TOKEN_MARGIN_S = 60
const ENDED = ['DONE', 'REFUSED', 'FAILED', 'HELD']

export interface Answer<T> {
  status: number
  data: T | null
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[]
}

export interface ImportAnswer {
  id: string
  status: string
  rowsRead: number
  rowsAccepted: number
  rowsUnchanged: number
  rowsRejected: number
  failure: string | null
  failureCode: string | null
  errors: { nodes: { row: number; column: string | null; code: string; message: string; value: string | null }[] }
}

export const IMPORT_FIELDS =
  'id status rowsRead rowsAccepted rowsUnchanged rowsRejected failure failureCode errors(first: 200) { nodes { row column code message value } }'

export type Run = Record<string, number | string>

/** The whole house, each service a process, as npm start runs it, spoken to from outside. */
export class House {
  private readonly tokens = new Map<string, { token: string; until: number }>()

  private constructor(
    readonly platform: Platform,
    readonly directory: string,
    readonly port: number,
    /** what the supervisor said */
    readonly said: string[],
    private readonly isKept: boolean,
  ) {}

  /**
   * With `isArchived` it keeps its database's log, in `backups` below its directory; with `databaseUrl` another's server; with
   * `directory` what a house left there, or was given: then it stays.
   */
  static async start(
    principalsFile = DEMO_PRINCIPALS,
    {
      isArchived = false,
      directory: known,
      ...options
    }: { isArchived?: boolean; directory?: string } & Partial<
      Pick<PlatformOptions, 'port' | 'databaseUrl' | 'issuers' | 'settings' | 'services' | 'province'>
    > = {},
  ): Promise<House> {
    const directory = known ?? (await mkdtemp(join(tmpdir(), 'dianming-house-')))
    // the server is another user, and puts its log there
    if (isArchived) await chmod(directory, 0o711)
    const port = options.port ?? (await freePorts(8))
    const said: string[] = []
    const platform = await startPlatform({
      ...options,
      port,
      directory,
      principalsFile,
      backups: isArchived ? join(directory, 'backups') : undefined,
      say: line => said.push(line),
    })
    return new House(platform, directory, port, said, known !== undefined)
  }

  async stop(): Promise<void> {
    await this.platform.stop()
    if (!this.isKept) await rm(this.directory, { recursive: true, force: true })
  }

  get origin(): string {
    return this.platform.origin
  }

  /** Every GraphQL address of the house: the gateway's and each subgraph's. */
  get addresses(): Record<string, string> {
    const { postgres: _p, 'sign-in': _s, ...ports } = portsOf(this.port)
    return Object.fromEntries(
      Object.entries(ports).map(([name, port]) => [
        name,
        `http://${name === 'gateway' ? 'localhost' : '127.0.0.1'}:${port}/graphql`,
      ]),
    )
  }

  async token(client: string): Promise<string> {
    const known = this.tokens.get(client)
    if (known && known.until > Date.now()) return known.token
    const answer = await fetch(`${this.origin}/oidc/token`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`${client}:demo`).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'grant_type=client_credentials',
    })
    const { access_token: token, expires_in: seconds } = (await answer.json()) as {
      access_token?: string
      expires_in: number
    }
    if (!token) throw new Error(`no token for ${client}: ${answer.status}`)
    this.tokens.set(client, { token, until: Date.now() + (seconds - TOKEN_MARGIN_S) * 1000 })
    return token
  }

  async query<T>(
    client: string,
    query: string,
    variables: object = {},
    url = `${this.origin}/graphql`,
  ): Promise<Answer<T>> {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await this.token(client)}` },
      body: JSON.stringify({ query, variables }),
    })
    return { status: answer.status, ...((await answer.json()) as { data: T }) }
  }

  /** The data of a query that must succeed. */
  async data<T>(client: string, query: string, variables: object = {}): Promise<T> {
    const answer = await this.query<T>(client, query, variables)
    if (!answer.data || answer.errors) throw new Error(`${client}: ${answer.status} ${JSON.stringify(answer.errors)}`)
    return answer.data
  }

  async startImport(client: string, kind: string, input: object, file: string | Buffer): Promise<string> {
    const { start } = await this.data<{ start: { id: string; uploadUrl: string } }>(
      client,
      `mutation ($i: Start${kind}ImportInput!) { start: start${kind}Import(input: $i) { id uploadUrl } }`,
      { i: input },
    )
    const body = typeof file === 'string' ? await readFile(file) : file
    const put = await fetch(start.uploadUrl, {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${await this.token(client)}`,
        ...(typeof file === 'string' ? { 'x-file-name': encodeURIComponent(basename(file)) } : {}),
      },
      body: new Uint8Array(body),
    })
    if (!put.ok) throw new Error(`upload: ${put.status} ${await put.text()}`)
    return start.id
  }

  async importEnd(client: string, kind: string, id: string): Promise<ImportAnswer> {
    const field = `${kind[0]?.toLowerCase()}${kind.slice(1)}Import`
    for (;;) {
      const { data } = await this.query<{ job: ImportAnswer | null }>(
        client,
        `query ($id: ID!) { job: ${field}(id: $id) { ${IMPORT_FIELDS} } }`,
        { id },
      )
      if (data?.job && ENDED.includes(data.job.status)) return data.job
      await pause(POLL_MS)
    }
  }

  async importFile(client: string, kind: string, input: object, file: string | Buffer): Promise<ImportAnswer> {
    return this.importEnd(client, kind, await this.startImport(client, kind, input, file))
  }

  /** Imports the demo county's school registry and poverty registers, each by its bureau. */
  async importCounty(): Promise<Record<string, ImportAnswer>> {
    const asOf = '2020-03-01'
    const register = (name: string) => ({ register: name, region: REGION, asOf })
    return this.importFiles([
      ['bureau-education', 'Student', { region: REGION, asOf }, 'students.xlsx'],
      ['bureau-rural', 'Register', register('RURAL_REVITALISATION'), 'register-rural.csv'],
      ['bureau-civil', 'Register', register('CIVIL_AFFAIRS'), 'register-civil.xlsx'],
      ['bureau-disabled', 'Register', register('DISABLED_FEDERATION'), 'register-disabled.csv'],
    ])
  }

  /** Imports what the demo county's children got, once the roll is called: of namesakes a list means the one on it. */
  async importAid(): Promise<Record<string, ImportAnswer>> {
    return this.importFiles([
      ['bureau-education', 'Payment', { region: REGION }, 'payments.csv'],
      ['bureau-education', 'BankReturn', { region: REGION }, 'bank-return.csv'],
      ['bureau-education', 'Gift', { region: REGION }, 'gifts.xlsx'],
    ])
  }

  private async importFiles(files: [client: string, kind: string, input: object, file: string][]) {
    const answers: Record<string, ImportAnswer> = {}
    for (const [client, kind, input, file] of files)
      answers[file] = await this.importFile(client, kind, input, DEMO + file)
    return answers
  }

  callRoll(region = REGION, client = 'bureau-education'): Promise<Run> {
    return this.follow(
      client,
      'mutation ($r: RegionCode!) { run: callRoll(region: $r) { id status } }',
      { r: region },
      'rollRun',
      'failure rows persons matched review notInSchool joined left changed',
    )
  }

  nameEntitlements(input: object, client = 'bureau-education'): Promise<Run> {
    return this.follow(
      client,
      'mutation ($i: NameEntitlementsInput!) { run: nameEntitlements(input: $i) { id status } }',
      { i: input },
      'naming',
      'failure created changed withdrawn unchanged persons amount',
    )
  }

  /** Starts a long run and asks for it until it has ended. */
  private async follow(
    client: string,
    mutation: string,
    variables: object,
    field: string,
    selection: string,
  ): Promise<Run> {
    const { run } = await this.data<{ run: Run }>(client, mutation, variables)
    for (;;) {
      const asked = await this.data<{ run: Run }>(
        client,
        `query ($id: ID!) { run: ${field}(id: $id) { id status ${selection} } }`,
        { id: run.id },
      )
      if (['DONE', 'FAILED'].includes(String(asked.run.status))) return asked.run
      await pause(POLL_MS)
    }
  }

  /** Rows as the database's owner sees them; also lets time pass for what waits for days. */
  async sql<T extends pg.QueryResultRow>(text: string, parameters: unknown[] = []): Promise<T[]> {
    return this.asOwner(async client => (await client.query<T>(text, parameters)).rows)
  }

  private async asOwner<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    const address = Object.assign(new URL(this.platform.urlOf('students')), {
      username: 'postgres',
      password: this.platform.secrets.adminPassword,
    })
    const client = new pg.Client({ connectionString: address.href })
    // a server that is killed tells it to the connection too
    client.on('error', () => undefined)
    await client.connect()
    try {
      return await work(client)
    } finally {
      await client.end()
    }
  }

  /** Names of the invariants over stored data that do not hold, each with what it saw first. */
  violations(): Promise<string[]> {
    return this.asOwner(async client =>
      (await checkData(client))
        .filter(result => result.count > 0)
        .map(({ name, count, violations: [first] }) => `${name}: ${count}, ${first?.what} ${first?.why}`),
    )
  }

  /** Every node of a connection. */
  async all<T>(client: string, field: string, selection: string): Promise<T[]> {
    const nodes: T[] = []
    for (let after: string | null = null; ; ) {
      const call: string = field.includes('(')
        ? field.replace(/\)$/, ', first: 200, after: $after)')
        : `${field}(first: 200, after: $after)`
      const { list }: { list: Connection<T> } = await this.data(
        client,
        `query ($after: String) { list: ${call} { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`,
        { after },
      )
      nodes.push(...list.nodes)
      if (!list.pageInfo.hasNextPage) return nodes
      after = list.pageInfo.endCursor
    }
  }
}

interface Connection<T> {
  nodes: T[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

export const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))
