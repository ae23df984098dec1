import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { formatYuan } from '@dianming/shared/vocabulary/yuan'
import type pg from 'pg'

const TOTALS = fileURLToPath(new URL('../sql/totals.sql', import.meta.url))

/** How many rows of one kind there are, and what they sum to where they are money (fen). */
export interface Total {
  name: string
  rows: bigint
  fen: bigint | null
}

/** Control totals of a database, by a user who sees all rows. */
export async function controlTotals(client: pg.ClientBase): Promise<Total[]> {
  const { rows } = await client.query<{ name: string; rows: string; fen: string | null }>(
    await readFile(TOTALS, 'utf8'),
  )
  return rows.map(row => ({ name: row.name, rows: BigInt(row.rows), fen: row.fen === null ? null : BigInt(row.fen) }))
}

/** A total as a line for people. */
export const totalLine = ({ name, rows, fen }: Total): string =>
  `${name}: ${rows}${fen === null ? '' : `, ${formatYuan(fen)} yuan`}`
