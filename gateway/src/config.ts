import { type IssuerConfig, issuersSchema, parseEnvironment } from '@dianming/shared/config'
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
})

export interface GatewayConfig {
  port: number
  host: string
  publicOrigin: string
  issuers: IssuerConfig[]
  subgraphs: Record<string, string>
  signIn: string | undefined
  portalClientId: string
  trustedOnly: boolean
  introspection: boolean
  graphiql: boolean
}

/** Parses the environment once; throws with every error in one message. */
export function readGatewayConfig(environment: NodeJS.ProcessEnv): GatewayConfig {
  const e = parseEnvironment(schema, environment)
  return {
    port: e.PORT,
    host: e.HOST,
    publicOrigin: e.PUBLIC_ORIGIN.replace(/\/$/, ''),
    issuers: e.ISSUERS,
    subgraphs: e.SUBGRAPHS,
    signIn: e.SIGN_IN,
    portalClientId: e.PORTAL_CLIENT_ID,
    trustedOnly: e.TRUSTED_ONLY,
    introspection: e.INTROSPECTION,
    graphiql: e.GRAPHIQL,
  }
}
