import type { EntityManager } from '@mikro-orm/postgresql'
import { CompiledQuery } from 'kysely'
import { Counter } from 'prom-client'

const statements = new Counter({ name: 'dianming_sql_statements_total', help: 'SQL data statements sent by requests' })
/** Counts a data statement of a request. */
export const countStatement = (): void => statements.inc()

/**
 * Rows of one SQL statement with bound parameters ($1, $2 …), in the transaction of `em`. Each statement begins with a
 * comment that names it.
 */
export async function rows<T>(em: EntityManager, text: string, parameters: unknown[] = []): Promise<T[]> {
  statements.inc()
  const result = await em.getKysely().executeQuery<T>(CompiledQuery.raw(text, parameters))
  return result.rows
}
