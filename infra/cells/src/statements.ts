import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

const SQL = fileURLToPath(new URL('../sql/', import.meta.url))

/** A file of this part's SQL. */
export const sqlOf = (name: string): Promise<string> => readFile(`${SQL}${name}.sql`, 'utf8')

/** Does something on a database, by its own connection. */
export async function onDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The same server's other database. */
export const otherDatabase = (url: string, name: string): string =>
  Object.assign(new URL(url), { pathname: `/${name}` }).href
