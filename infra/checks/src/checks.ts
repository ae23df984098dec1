import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type pg from 'pg'

const DIRECTORY = fileURLToPath(new URL('../sql/', import.meta.url))
const SHOWN = 20

/** What one invariant found: at most the first twenty rows, and how many there are. */
export interface CheckResult {
  name: string
  count: number
  violations: { what: string; why: string }[]
}

/** Runs every invariant over the stored data, in one snapshot, changing nothing. `client` must see all rows. */
export async function checkData(client: pg.ClientBase): Promise<CheckResult[]> {
  const results: CheckResult[] = []
  await client.query('begin isolation level repeatable read read only')
  try {
    for (const file of (await readdir(DIRECTORY)).sort()) {
      const { rows } = await client.query<{ what: string; why: string }>(await readFile(DIRECTORY + file, 'utf8'))
      results.push({ name: file.replace(/\.sql$/, ''), count: rows.length, violations: rows.slice(0, SHOWN) })
    }
  } finally {
    await client.query('rollback')
  }
  return results
}
