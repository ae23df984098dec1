import type { IncomingMessage, ServerResponse } from 'node:http'
import type { MikroORM } from '@mikro-orm/postgresql'
import type { GraphQLSchema } from 'graphql'
import type pg from 'pg'
import type { ServiceConfig } from '../caller/config.js'
import type { Log } from '../caller/log.js'
import type { PersonalData } from '../caller/personal-data.js'
import type { Principal } from '../caller/principal.js'
import type { Task } from '../jobs/worker.js'
import type { MakeExport } from './exports/export.js'

/** What a running service hands to its parts. */
export interface ServiceParts {
  orm: MikroORM
  personalData: PersonalData
  log: Log
  config: ServiceConfig
}

/** Answers a request that is no GraphQL, such as an upload; false when it is not its path. */
export type HttpHandler = (request: IncomingMessage, response: ServerResponse, principal: Principal) => Promise<boolean>

/** All that one service is made of. */
export interface ServiceDefinition {
  name: string
  entities: (abstract new () => unknown)[]
  build: () => Promise<{ schema: GraphQLSchema; sdl: string }>
  tasks?: (parts: ServiceParts) => Record<string, Task>
  http?: (parts: ServiceParts) => HttpHandler
  /** answers that need no sign-in, such as a public notice; false when it is not its path */
  pages?: (parts: ServiceParts) => (request: IncomingMessage, response: ServerResponse) => Promise<boolean>
  /** workbooks that can be asked for, by kind */
  exports?: Record<string, MakeExport>
  /** work that goes on beside requests; answers how to stop it */
  background?: (parts: ServiceParts, pool: pg.Pool) => () => Promise<void>
}
