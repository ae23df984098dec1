import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface'
import type { MikroORM } from '@mikro-orm/postgresql'
import { type ExecutionArgs, type ExecutionResult, execute, type GraphQLSchema } from 'graphql'
import { writeAudit } from './audit.js'
import { createQueryRunner } from './compiled-queries.js'
import type { OperationContext } from './context.js'
import { inTransaction } from './session.js'

/** Carries an errored mutation's answer out of the transaction that it rolls back. */
class RolledBack extends Error {
  constructor(readonly result: ExecutionResult) {
    super('a mutation with an error is rolled back whole')
  }
}

/** Runs each operation in one transaction with the caller's scope; a mutation with any error leaves nothing behind. */
export function createExecutor(service: string, schema: GraphQLSchema, orm: MikroORM): GatewayExecutor {
  const runQuery = createQueryRunner(schema)
  return async request => {
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
        await writeAudit(context, service, { isChange: isMutation })
        return result as never
      })
    } catch (error) {
      if (error instanceof RolledBack) return { data: null, errors: error.result.errors } as never
      throw error
    }
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
