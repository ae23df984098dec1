import { type IssuerConfig, issuersSchema, parseEnvironment } from '@dianming/shared/caller/config'
import { z } from 'zod'

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_ORIGIN: z.url(),
  ISSUERS: issuersSchema,
  /** subgraph name to base address, such as {"students":"http://127.0.0.1:4001"} */
  SUBGRAPHS: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(z.record(z.string(), z.url())),
  /** base address of the local issuer, when there is one */
  SIGN_IN: z.url().optional(),
  /** client that the portal signs in as, at the first issuer */
  PORTAL_CLIENT_ID: z.string().default('portal'),
  /** only operations of schema/trusted, by their hash */
  TRUSTED_ONLY: z.stringbool().default(false),
  INTROSPECTION: z.stringbool().default(false),
  GRAPHIQL: z.stringbool().default(false),
  /** whether TLS stands in front, on this machine, and says who comes (X-Forwarded-For, its last word) */
  BEHIND_PROXY: z.stringbool().default(false),
  /** who may read /metrics; without it nobody may */
  METRICS_TOKEN: z.string().min(20).optional(),
  /** requests in ten seconds of one person, and of all of one organisation */
  REQUESTS_EACH: z.coerce.number().int().min(1).default(1_500),
  REQUESTS_ORGANISATION: z.coerce.number().int().min(1).default(3_000),
})

export interface GatewayConfig {
  port: number
  host: string
  publicOrigin: string
  issuers: IssuerConfig[]
  /** base address by name: a Map, in which no word leads anywhere that nobody put there */
  subgraphs: ReadonlyMap<string, string>
  signIn: string | undefined
  portalClientId: string
  trustedOnly: boolean
  introspection: boolean
  graphiql: boolean
  behindProxy: boolean
  metricsToken: string | undefined
  requestsEach: number
  requestsOrganisation: number
}

/** Parses the environment once; throws with every error in one message. */
export function readGatewayConfig(environment: NodeJS.ProcessEnv): GatewayConfig {
  const e = parseEnvironment(schema, environment)
  return {
    port: e.PORT,
    host: e.HOST,
    publicOrigin: e.PUBLIC_ORIGIN.replace(/\/$/, ''),
    issuers: e.ISSUERS,
    subgraphs: new Map(Object.entries(e.SUBGRAPHS)),
    signIn: e.SIGN_IN,
    portalClientId: e.PORTAL_CLIENT_ID,
    trustedOnly: e.TRUSTED_ONLY,
    introspection: e.INTROSPECTION,
    graphiql: e.GRAPHIQL,
    behindProxy: e.BEHIND_PROXY,
    metricsToken: e.METRICS_TOKEN,
    requestsEach: e.REQUESTS_EACH,
    requestsOrganisation: e.REQUESTS_ORGANISATION,
  }
}
