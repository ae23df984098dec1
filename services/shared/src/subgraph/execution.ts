import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface'
import type { MikroORM } from '@mikro-orm/postgresql'
import { type ExecutionArgs, type ExecutionResult, execute, type GraphQLSchema } from 'graphql'
import { FairShare } from '../caller/fair-share.js'
import { inTransaction } from '../database/transaction.js'
import { writeAudit } from './audit.js'
import { createQueryRunner } from './compiled-queries.js'
import type { OperationContext } from './operation.js'

/** Of a service's connections so many are one organisation's at a time, and so many of its operations wait for their turn. */
const OF_CONNECTIONS = { each: 3, waiting: 200 }
const REFUSED = ['NOT_FOUND', 'FORBIDDEN']

/** Carries an errored mutation's answer out of the transaction that it rolls back. */
class RolledBack extends Error {
  constructor(readonly result: ExecutionResult) {
    super('a mutation with an error is rolled back whole')
  }
}

/** Runs each operation in one transaction with the caller's scope; a mutation with any error leaves nothing behind. */
export function createExecutor(schema: GraphQLSchema, orm: MikroORM): GatewayExecutor {
  const runQuery = createQueryRunner(schema)
  const share = new FairShare(OF_CONNECTIONS)
  return request => {
    const { organisation } = (request.context as unknown as OperationContext).principal
    return share.run(organisation, () => run(request))
  }

  async function run(request: Parameters<GatewayExecutor>[0]): Promise<Awaited<ReturnType<GatewayExecutor>>> {
    const context = request.context as unknown as OperationContext
    const isMutation = request.operation.operation === 'mutation'
    try {
      return await inTransaction(orm, context.principal, async em => {
        context.em = em
        const args: ExecutionArgs = {
          schema,
          document: request.document,
          contextValue: context,
          variableValues: request.request.variables as Record<string, unknown> | undefined,
          operationName: request.operationName,
        }
        const result = await (isMutation ? execute(args) : runQuery(args, request.operation, request.queryHash))
        if (isMutation && result.errors) throw new RolledBack(result)
        await writeAudit(context, { isChange: isMutation })
        return result as never
      })
    } catch (error) {
      if (!(error instanceof RolledBack)) throw error
      const { errors } = error.result
      if (errors?.some(({ extensions }) => REFUSED.includes(String(extensions.code)))) await writeRefusal(context)
      return { data: null, errors } as never
    }
  }

  /** What was rolled back leaves its row in the trail by itself. */
  async function writeRefusal(context: OperationContext): Promise<void> {
    if (context.refusals.size === 0) context.refusals.add(context.operation.name)
    await inTransaction(orm, context.principal, async em => {
      context.em = em
      await writeAudit(context, { isChange: false })
    })
  }
}

/** Hands the schema and executor to Apollo Server in the form of a gateway. */
export const asGateway = (schema: GraphQLSchema, executor: GatewayExecutor): GatewayInterface => ({
  load: async () => ({ executor }),
  onSchemaLoadOrUpdate(callback) {
    callback({ apiSchema: schema, coreSupergraphSdl: '' })
    return () => undefined
  },
  stop: async () => undefined,
})
