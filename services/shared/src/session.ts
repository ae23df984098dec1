import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy'
import { type EntityManager, type MikroORM, MikroORM as Orm, PostgreSqlDriver } from '@mikro-orm/postgresql'
import { CompiledQuery } from 'kysely'
import { Counter } from 'prom-client'
import { DianmingError } from './errors.js'
import { PreparingClient } from './preparing-client.js'
import type { Principal } from './principal.js'

/** Connections of one service for requests; its worker has as many again. max_connections counts them all. */
const POOL_SIZE = 5
const CONNECT_TIMEOUT_MS = 3000
/** A connection is kept for the plans that it holds. */
const KEEP_CONNECTION_MS = 300_000
const STATEMENT_TIMEOUT_MS = 10_000

const statements = new Counter({ name: 'dianming_sql_statements_total', help: 'SQL data statements sent by requests' })

/** Opens the service's database as its request role, which owns nothing and is held by row-level security. */
export const openDatabase = (url: string, entities: (abstract new () => unknown)[]): Promise<MikroORM> =>
  Orm.init({
    driver: PostgreSqlDriver,
    clientUrl: url,
    entities: entities as never[],
    metadataProvider: ReflectMetadataProvider,
    pool: { min: 0, max: POOL_SIZE, idleTimeoutMillis: KEEP_CONNECTION_MS },
    driverOptions: {
      Client: PreparingClient,
      options: '-c plan_cache_mode=force_generic_plan',
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      statement_timeout: STATEMENT_TIMEOUT_MS,
      keepAlive: true,
    },
    discovery: { warnWhenNoEntities: false },
    onQuery: query => {
      // the scope of the transaction is no data
      if (!query.includes('set_config')) statements.inc()
      return query
    },
    ignoreUndefinedInQuery: true,
    debug: false,
  })

/** The scope of a principal as the policies read it. */
export const sessionVariables = (principal: Principal): Record<string, string> => ({
  'app.audience': principal.audience,
  'app.organisation': principal.organisation,
  'app.region': principal.region ?? '',
  'app.schools': principal.schools.join(','),
  'app.register': principal.register ?? '',
  'app.uscc': principal.uscc ?? '',
})

/** One transaction with the principal's scope; it commits when `work` resolves and rolls back when it throws. */
export const inTransaction = <T>(
  orm: MikroORM,
  principal: Principal,
  work: (em: EntityManager) => Promise<T>,
): Promise<T> => orm.em.fork({ session: { variables: sessionVariables(principal) } }).transactional(work)

const PATIENCE = '8s'
const LOCK_NOT_AVAILABLE = '55P03'

/** Does what may wait for another transaction, but not for long: STATE_NOT_ALLOWED then, which may be tried again. */
export async function patiently<T>(context: { em: EntityManager }, work: () => Promise<T>): Promise<T> {
  await rows(context.em, `/* patience */ set local lock_timeout = '${PATIENCE}'`)
  try {
    return await work()
  } catch (error) {
    if ((error as { code?: string }).code === LOCK_NOT_AVAILABLE)
      throw new DianmingError(
        'STATE_NOT_ALLOWED',
        '正在点名或导入，请稍后再试',
        'a roll call or an import is at work; try again after it',
      )
    throw error
  }
}

/**
 * Rows of one SQL statement with bound parameters ($1, $2 …), in the transaction of `em`. Each statement begins with a
 * comment that names it.
 */
export async function rows<T>(em: EntityManager, text: string, parameters: unknown[] = []): Promise<T[]> {
  statements.inc()
  const result = await em.getKysely().executeQuery<T>(CompiledQuery.raw(text, parameters))
  return result.rows
}
