import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy'
import { type EntityManager, type MikroORM, MikroORM as Orm, PostgreSqlDriver } from '@mikro-orm/postgresql'
import type { Principal } from '../caller/principal.js'
import { parsers } from './parsers.js'
import { PreparingClient } from './preparing-client.js'
import { primaryOf } from './primary.js'
import { countStatement } from './statement-count.js'

/** Connections of one service for requests; its worker has as many again. max_connections counts them all. */
const POOL_SIZE = 5
const CONNECT_TIMEOUT_MS = 3000
/** A connection is kept for the plans that it holds. */
const KEEP_CONNECTION_MS = 300_000
const STATEMENT_TIMEOUT_MS = 10_000
const KEEP_ALIVE_MS = 10_000

/** Opens the service's database as its request role, which owns nothing and is held by row-level security. */
export const openDatabase = (
  service: string,
  url: string,
  entities: (abstract new () => unknown)[],
): Promise<MikroORM> => {
  const { connectionString = url, ...toPrimary } = primaryOf(url)
  return Orm.init({
    driver: PostgreSqlDriver,
    clientUrl: connectionString,
    entities: entities as never[],
    metadataProvider: ReflectMetadataProvider,
    pool: { min: 0, max: POOL_SIZE, idleTimeoutMillis: KEEP_CONNECTION_MS },
    driverOptions: {
      ...toPrimary,
      Client: PreparingClient,
      options: `-c plan_cache_mode=force_generic_plan -c search_path=${service}`,
      types: parsers,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      statement_timeout: STATEMENT_TIMEOUT_MS,
      // a server that lost its power says nothing at all: whoever waits for it is told a little later than by itself
      query_timeout: STATEMENT_TIMEOUT_MS + 2000,
      keepAlive: true,
      keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
    },
    discovery: { warnWhenNoEntities: false },
    onQuery: query => {
      // the scope of the transaction is no data
      if (!query.includes('set_config')) countStatement()
      return query
    },
    ignoreUndefinedInQuery: true,
    debug: false,
  })
}

/** The scope of a principal as the policies read it. */
export const sessionVariables = (principal: Principal): Record<string, string> => ({
  'app.audience': principal.audience,
  'app.organisation': principal.organisation,
  'app.region': principal.region ?? '',
  'app.schools': principal.schools.join(','),
  'app.register': principal.register ?? '',
  'app.uscc': principal.uscc ?? '',
  'app.helper_of': principal.helper?.organisation ?? '',
  'app.helper_region': principal.helper?.region ?? '',
  'app.staff_number': principal.helper?.staffNumber ?? '',
})

/** One transaction with the principal's scope; it commits when `work` resolves and rolls back when it throws. */
export const inTransaction = <T>(
  orm: MikroORM,
  principal: Principal,
  work: (em: EntityManager) => Promise<T>,
): Promise<T> => orm.em.fork({ session: { variables: sessionVariables(principal) } }).transactional(work)
