import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { composeServices } from '@theguild/federation-composition'
import { parse } from 'graphql'
import { portalOperations } from './portal-operations.js'
import { SERVICES } from './services.js'
import { faultsWithoutPage } from './without-page.js'

const SCHEMA = fileURLToPath(new URL('../../../schema/', import.meta.url))

/** Each subgraph's schema is built in a process of its own, as it runs: TypeGraphQL keeps one set of types a process. */
async function printSdl(service: string): Promise<string> {
  const module = fileURLToPath(new URL(`../../../services/${service}/dist/schema.js`, import.meta.url))
  const print = `import(${JSON.stringify(module)}).then(m => m.build()).then(built => process.stdout.write(built.sdl.trim() + '\\n'))`
  return (await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', print])).stdout
}

/** The SDL of every subgraph, the supergraph composed of them and the portal's operations, by file name. Throws with every composition error. */
export async function composeSchema(): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  await Promise.all(SERVICES.map(async service => (files[`${service}.graphql`] = await printSdl(service))))
  const composed = composeServices(
    SERVICES.map(name => ({
      name,
      url: `http://${name}.invalid/graphql`,
      typeDefs: parse(files[`${name}.graphql`] ?? ''),
    })),
  )
  if (!composed.supergraphSdl)
    throw new Error(`the subgraphs do not compose: ${composed.errors?.map(error => error.message).join('; ')}`)
  files['supergraph.graphql'] = `${composed.supergraphSdl.trim()}\n`
  return { ...files, ...(await portalOperations(composed.publicSdl)) }
}

/** Names of the committed schema files that differ from what the code says. */
export async function staleSchemaFiles(): Promise<string[]> {
  const stale: string[] = []
  for (const [name, text] of Object.entries(await composeSchema()))
    if ((await readFile(SCHEMA + name, 'utf8').catch(() => '')) !== text) stale.push(name)
  return stale
}

/** Acts of the API that no page offers and that schema/without-page.txt does not say why, and what that file says in vain. */
async function actsWithoutPage(): Promise<string[]> {
  const read = (name: string) => readFile(SCHEMA + name, 'utf8')
  const operations = Object.values(JSON.parse(await read('trusted/portal.json')) as Record<string, string>)
  return faultsWithoutPage(await read('supergraph.graphql'), operations, await read('without-page.txt'))
}

/** Writes schema/. */
export async function writeSchema(): Promise<void> {
  for (const [name, text] of Object.entries(await composeSchema())) {
    await mkdir(dirname(SCHEMA + name), { recursive: true })
    await writeFile(SCHEMA + name, text)
  }
}

if (process.argv[2] === '--write') await writeSchema()
if (process.argv[2] === '--check') {
  const stale = await staleSchemaFiles()
  if (stale.length) {
    console.error(
      `schema/ or the portal’s generated types are behind the code: ${stale.join(', ')}; run npm run schema`,
    )
    process.exit(1)
  }
  const faults = await actsWithoutPage()
  if (faults.length) {
    console.error(faults.join('\n'))
    process.exit(1)
  }
}
