import { glob, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startCluster } from '@dianming/local/cluster'
import { freePorts } from '@dianming/local/free-ports'
import { migrate } from '@dianming/local/migrate'
import { provision } from '@dianming/local/provision'
import { createSecrets, verifiersOf } from '@dianming/local/secrets'
import { SERVICES } from '@dianming/local/services'
import pg from 'pg'
import { definitionFaults, formattedDefinition } from './definition-file.js'
import { describe } from './describe.js'
import { readersPage } from './readers.js'
import { formatted, readStatement, type StatementFile } from './statement-file.js'
import { Catalogue, missing } from './types.js'

/**
 * Writes the types of every SQL statement, as PostgreSQL itself describes it, or, with --check, tells which are behind, badly written or
 * wrong. A statement is a `.sql` file beside its noun; those of one service are in its `generated/statements.ts`.
 */

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
/** The parts with statements, and whose schema their tables without one lie in. */
const PARTS = [...SERVICES.map(service => [service, service] as const), ['shared', 'students,subsidies'] as const]
const EXAMPLE = 'services/students/src/registry-import/staged.sql'
const isCheck = process.argv.includes('--check')
const problems: string[] = []

const camel = (text: string): string => text.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
/** `student/of-school.sql` is studentOfSchool; what stands in a folder of numbered steps does without the number. */
const nameOf = (path: string): string =>
  camel(`${basename(dirname(path))}-${basename(path, '.sql').replace(/^\d+-/, '')}`)

async function writtenIn(part: string): Promise<StatementFile[]> {
  const files: StatementFile[] = []
  for await (const path of glob(`services/${part}/src/**/*.sql`, { cwd: ROOT })) {
    if (!isCheck) {
      const written = await readFile(ROOT + path, 'utf8')
      if (formatted(written) !== written) await writeFile(ROOT + path, formatted(written))
    }
    files.push(await readStatement(ROOT, path))
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1))
}

const isTable = (file: StatementFile): boolean => /^(create temp table|alter table)/i.test(file.text)

const nounOf = (path: string): string => /\/src\/([^/]+)\//.exec(path)?.[1] ?? ''

/** Makes the temporary tables of a noun, and those of the imports' framework, for as long as `work` describes its statements. */
async function withTables<T>(
  client: pg.Client,
  files: StatementFile[],
  noun: string,
  work: () => Promise<T>,
): Promise<T> {
  await client.query('begin')
  try {
    let left = files.filter(
      file => isTable(file) && (nounOf(file.path) === noun || file.path.includes('/http/imports/')),
    )
    // a table may be made of another one: in whatever order works
    for (let before = -1; left.length > 0 && left.length !== before; ) {
      before = left.length
      const failed: StatementFile[] = []
      for (const file of left) if (!(await tried(client, () => make(client, file)))) failed.push(file)
      left = failed
    }
    return await work()
  } finally {
    await client.query('rollback')
  }
}

/** Whether something goes through; what does not leaves the transaction as it was. */
async function tried(client: pg.Client, work: () => Promise<unknown>): Promise<boolean> {
  await client.query('savepoint tried')
  try {
    await work()
    return true
  } catch {
    await client.query('rollback to savepoint tried')
    return false
  }
}

/** Makes a temporary table as its statement does, of nothing. */
async function make(client: pg.Client, file: StatementFile): Promise<void> {
  const { parameters } = await describe(client, file.text)
  const types = await client.query<{ type: string }>(
    'select format_type(oid, null) as type from unnest($1::oid[]) as oid',
    [parameters],
  )
  await client.query(file.text.replace(/\$(\d+)/g, (_, n) => `null::${types.rows[Number(n) - 1]?.type}`))
}

async function typed(client: pg.Client, catalogue: Catalogue, part: string, file: StatementFile): Promise<string> {
  const noun = basename(dirname(file.path))
  const name = `${part}.${noun}.${basename(file.path, '.sql')}`
  const text = file.text.replace(/"(\w+)!"/g, '"$1"')
  const described = await describe(client, file.text)
  const parameters = file.parameters.map(
    (each, n) => `${each}: ${orNull(catalogue.parameter(described.parameters[n] ?? 0))}`,
  )
  const mayBeMissing = missing(file.text)
  const columns = described.columns.map(
    field => `${key(field.name.replace(/!$/, ''))}: ${catalogue.column(field, mayBeMissing)}`,
  )
  return [
    `/** ${file.head.replaceAll('\n', '\n * ').replaceAll('*/', '* /')} */`,
    `export const ${nameOf(file.path)}: Statement<${parameters.length ? `{ ${parameters.join('; ')} }` : 'null'}, { ${columns.join('; ')} }> = {`,
    `  name: '${name}',`,
    `  parameters: ${JSON.stringify(file.parameters)},`,
    `  text: ${JSON.stringify(`/* ${name} */ ${text}`)},`,
    '}',
  ].join('\n')
}
const orNull = (type: string): string => (type === 'unknown' ? type : `${type} | null`)
const key = (name: string): string => (/^[a-z_]\w*$/i.test(name) ? name : JSON.stringify(name))

async function statementsOf(url: string, part: string, schema: string, common: StatementFile[]): Promise<string> {
  // the framework counts in whatever table of rows a kind of file has
  const example = {
    ...(await readStatement(ROOT, EXAMPLE)),
    path: `services/shared/src/http/imports/${basename(EXAMPLE)}`,
  }
  const files = await writtenIn(part)
  const client = new pg.Client({ connectionString: url, options: `-c search_path=${schema}` })
  await client.connect()
  try {
    const tables = part === 'shared' ? [...files, example] : [...common, ...files]
    const texts: string[] = []
    for (const [noun, its] of Map.groupBy(files, file => nounOf(file.path)))
      await withTables(client, tables, noun, async () => {
        const catalogue = await Catalogue.read(client)
        for (const file of its) {
          problems.push(...file.faults.map(fault => `${file.path}: ${fault}`))
          await client.query('savepoint described')
          try {
            texts.push(await typed(client, catalogue, part, file))
          } catch (error) {
            await client.query('rollback to savepoint described')
            problems.push(`${file.path}: ${error instanceof Error ? error.message : String(error)}`)
          }
        }
      })
    const from = part === 'shared' ? '../database/statement.js' : '@dianming/shared/database/statement'
    return `// written by npm run sql: what each .sql file says, with the types that PostgreSQL gives it\nimport type { Statement } from '${from}'\n\n${texts.join('\n\n')}\n`
  } finally {
    await client.end()
  }
}

async function onDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  if (process.env.SQL_DATABASE_URL) return work(process.env.SQL_DATABASE_URL)
  const folder = await mkdtemp(join(tmpdir(), 'dianming-sql-'))
  const secrets = await createSecrets()
  const cluster = await startCluster({
    directory: join(folder, 'postgres'),
    port: await freePorts(1),
    password: secrets.adminPassword,
    settings: { fsync: 'off' },
  })
  try {
    await cluster.createDatabase('sql')
    await migrate(await provision(cluster.url('sql'), secrets.migratorPassword), verifiersOf(secrets))
    return await work(cluster.url('sql'))
  } finally {
    await cluster.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function onClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

await onDatabase(async url => {
  const common = (await writtenIn('shared')).filter(file => file.path.includes('/http/imports/'))
  for (const [part, schema] of PARTS) {
    await generated(`services/${part}/src/generated/statements.ts`, await statementsOf(url, part, schema, common))
  }
  await generated('infra/docs/who-reads-what.md', await onClient(url, readersPage))
})

/** Writes what is generated, or, with --check, tells that it is behind. */
async function generated(path: string, text: string): Promise<void> {
  if (!isCheck) {
    await mkdir(ROOT + dirname(path), { recursive: true })
    await writeFile(ROOT + path, text)
  } else if ((await readFile(ROOT + path, 'utf8').catch(() => '')) !== text)
    problems.push(`${path} is behind; run npm run sql`)
}
// what stands beside the tables
for await (const path of glob('services/*/database/{functions,policies,views,published}{.sql,/*.sql}', { cwd: ROOT })) {
  if (!isCheck && path.includes('/views/')) {
    const written = await readFile(ROOT + path, 'utf8')
    if (formattedDefinition(written) !== written) await writeFile(ROOT + path, formattedDefinition(written))
  }
  problems.push(...(await definitionFaults(ROOT, path)).map(fault => `${path}: ${fault}`))
}
// a statement's home is its own file
const IN_CODE = /`\s*(?:\/\*.*?\*\/\s*)?(?:select|insert|update|delete|with|create|alter)\b[^`]*\n[^`]*`/i
for await (const path of glob('services/*/src/**/*.ts', { cwd: ROOT }))
  if (
    !path.endsWith('.test.ts') &&
    !/\/(testing|generated|portal)\//.test(path) &&
    IN_CODE.test(await readFile(ROOT + path, 'utf8'))
  )
    problems.push(`${path}: holds a statement of several lines; it belongs into a .sql file`)
if (problems.length) {
  console.error(problems.join('\n'))
  process.exitCode = 1
}
