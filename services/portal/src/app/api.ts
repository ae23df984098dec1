import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, Observable, ServerError } from '@apollo/client'
import { SetContextLink } from '@apollo/client/link/context'
import { ErrorLink } from '@apollo/client/link/error'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import matcher from '../generated/possible-types'
import type { Session } from './session'

declare module '@apollo/client' {
  namespace ApolloClient {
    namespace DeclareDefaultOptions {
      interface WatchQuery {
        errorPolicy: 'all'
      }
      interface Query {
        errorPolicy: 'all'
      }
    }
  }
}

/** Operations travel as the hash under which the gateway knows them. */
const hashOf = (document: unknown): string => (document as { __meta__?: { hash?: string } }).__meta__?.hash ?? 'unknown'

const isUnauthenticated = (error: unknown): boolean => ServerError.is(error) && error.statusCode === 401

/** The client of the gateway: signs requests, renews an expired sign-in once and asks again. */
export function createApi(session: Session): ApolloClient {
  const renew = new ErrorLink(({ error, operation, forward }) => {
    if (!isUnauthenticated(error) || operation.getContext().isSecondTry) return
    operation.setContext({ isSecondTry: true })
    return new Observable(observer => {
      session.renew().then(isRenewed => {
        if (isRenewed) forward(operation).subscribe(observer)
        else observer.error(error)
      })
    })
  })
  const sign = new SetContextLink(({ headers }) => ({
    headers: { ...headers, authorization: `Bearer ${session.token ?? ''}` },
  }))
  const byHash = new PersistedQueryLink({ generateHash: hashOf, disable: () => false })
  return new ApolloClient({
    link: ApolloLink.from([renew, sign, byHash, new HttpLink({ uri: '/graphql' })]),
    cache: new InMemoryCache({
      possibleTypes: matcher.possibleTypes,
    }),
    // a part that does not answer leaves the others
    defaultOptions: {
      watchQuery: { errorPolicy: 'all', fetchPolicy: 'cache-and-network' },
      query: { errorPolicy: 'all', fetchPolicy: 'network-only' },
    },
  })
}
