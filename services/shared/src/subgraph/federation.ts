import 'reflect-metadata'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { printSchemaWithDirectives } from '@graphql-tools/utils'
import { type GraphQLSchema, parse } from 'graphql'
import { type BuildSchemaOptions, buildSchema, type ClassType, createResolversMap } from 'type-graphql'
import { ACCESS, allows } from './access.js'
import type { OperationContext } from './operation.js'
import { DateTime, Yuan } from './scalars.js'

/** Finds the object behind an entity reference, or null when the caller may not see it or it does not exist. */
export type ResolveReference = (reference: Record<string, string>, context: OperationContext) => unknown

const FEDERATION_LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external"])\n'

/** A reference to a type that the caller may not use leads nowhere. */
function guarded(type: string, resolve: ResolveReference): ResolveReference {
  const rule = ACCESS[type]
  if (!rule) throw new Error(`no access rule covers ${type}`)
  return (reference, context) => (allows(rule, context.principal) ? resolve(reference, context) : null)
}

/** Builds a subgraph from TypeGraphQL resolvers: its schema for execution and its SDL for composition. */
export async function buildSubgraph(
  resolvers: BuildSchemaOptions['resolvers'],
  references: Record<string, ResolveReference>,
  /** entities that no query of this subgraph leads to, only other subgraphs do */
  entities: ClassType[] = [],
): Promise<{ schema: GraphQLSchema; sdl: string }> {
  const plain = await buildSchema({
    resolvers,
    orphanedTypes: entities,
    scalarsMap: [
      { type: Date, scalar: DateTime },
      { type: BigInt, scalar: Yuan },
    ],
    validate: false,
    skipCheck: true,
  } as BuildSchemaOptions)
  const sdl = FEDERATION_LINK + printSchemaWithDirectives(plain).replace(/^schema \{[^}]*\}\n*/m, '')
  const map = createResolversMap(plain) as Record<string, Record<string, unknown>>
  for (const [type, resolve] of Object.entries(references))
    map[type] = { ...map[type], __resolveReference: guarded(type, resolve) }
  return { schema: buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: map as never }), sdl }
}
