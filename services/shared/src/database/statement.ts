import type { EntityManager } from '@mikro-orm/postgresql'
import { CompiledQuery } from 'kysely'
import type pg from 'pg'
import { parsers } from './parsers.js'
import { countStatement } from './statement-count.js'

/**
 * A statement of a `.sql` file as PostgreSQL described it: its parameters and its rows have the types that `npm run sql` wrote down. `P`
 * is null where it takes none.
 */
export interface Statement<P extends object | null, R extends object> {
  /** service, folder and verb, as the plans kept by a connection and pg_stat_statements know it */
  readonly name: string
  /** with $1, $2 … in the order of `parameters` */
  readonly text: string
  readonly parameters: readonly string[]
  /** for the compiler alone */
  readonly as?: { parameters: P; row: R }
}

export type RowOf<S> = S extends Statement<infer _, infer R> ? R : never
export type ParametersOf<S> = S extends Statement<infer P, infer _> ? P : never
/** What follows the statement in a call: its parameters, or nothing. */
export type Given<P extends object | null> = P extends null ? [] : [parameters: P]

/** Parameters in the order of the text. */
export const valuesOf = ({ parameters }: { parameters: readonly string[] }, given: object | null | undefined) =>
  parameters.map(name => (given as Record<string, unknown> | undefined)?.[name])

/** Rows of a statement in the transaction of `em`. */
export async function rows<P extends object | null, R extends object>(
  em: EntityManager,
  statement: Statement<P, R>,
  ...[given]: Given<P>
): Promise<R[]> {
  countStatement()
  const raw = CompiledQuery.raw(statement.text, valuesOf(statement, given))
  return (await em.getKysely().executeQuery<R>(raw)).rows
}

/** The only row of a statement; undefined when it has none. */
export const row = async <P extends object | null, R extends object>(
  em: EntityManager,
  statement: Statement<P, R>,
  ...given: Given<P>
): Promise<R | undefined> => (await rows(em, statement, ...given))[0]

/** Runs a statement on a connection of a job, whose pool the queue shares: its own numbers stay as it knows them. */
export const run = <P extends object | null, R extends object>(
  client: pg.ClientBase | pg.Pool,
  statement: Statement<P, R>,
  ...[given]: Given<P>
): Promise<pg.QueryResult<R>> =>
  (client as pg.ClientBase).query<R>({ text: statement.text, values: valuesOf(statement, given), types: parsers })

/** A row as JSON holds it: whole numbers beyond what JavaScript counts are text. */
export type InJson<R> = { [K in keyof R]: bigint extends R[K] ? Exclude<R[K], bigint> | string : R[K] }

/** What a column may be for a field of a class: its words need not be listed by the table. */
type Column<V> = V extends string ? string : V extends readonly string[] ? readonly string[] : V

/** A row as its noun's class: each column must be what the field of its name is. What the class does not name is kept beside it. */
export const made = <T extends object, R extends { [K in keyof R]: K extends keyof T ? Column<T[K]> : unknown }>(
  type: new () => T,
  row: R,
): T & Omit<R, keyof T> => Object.assign(new type(), row) as unknown as T & Omit<R, keyof T>

/** Rows as the class or shape of their noun, which knows words and JSON that PostgreSQL has no type for. */
export const shaped = <T>(found: readonly object[]): T[] => found as T[]
