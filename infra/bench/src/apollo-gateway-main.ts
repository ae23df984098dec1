import { readFileSync } from 'node:fs'
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'

/** The peer: the same subgraphs behind Apollo's own gateway, which hands the caller's token on as ours does. */
interface Caller {
  authorization: string | undefined
}

const subgraphs = JSON.parse(process.env.SUBGRAPHS ?? '{}') as Record<string, string>
const supergraphSdl = Object.entries(subgraphs).reduce(
  (sdl, [name, url]) => sdl.replaceAll(`http://${name}.invalid/graphql`, `${url}/graphql`),
  readFileSync(new URL('../../../schema/supergraph.graphql', import.meta.url), 'utf8'),
)
class Forwarding extends RemoteGraphQLDataSource<Caller> {
  override willSendRequest: NonNullable<RemoteGraphQLDataSource<Caller>['willSendRequest']> = ({
    request,
    context,
  }) => {
    if (context.authorization) request.http?.headers.set('authorization', context.authorization)
  }
}
const server = new ApolloServer<Caller>({
  gateway: new ApolloGateway({ supergraphSdl, buildService: ({ url }) => new Forwarding({ url: url ?? '' }) }),
  introspection: false,
})
await startStandaloneServer(server, {
  listen: { port: Number(process.env.PORT), host: '127.0.0.1' },
  context: async ({ req }) => ({ authorization: req.headers.authorization }),
})
process.once('disconnect', () => process.exit(0))
process.send?.({ ready: true })
