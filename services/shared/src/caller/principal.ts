import { createLocalJWKSet, createRemoteJWKSet, decodeJwt, errors, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { z } from 'zod'
import { DianmingError } from '../vocabulary/errors.js'
import type { IssuerConfig } from './config.js'

/** The claim that every access token carries. */
export const CLAIM = 'dianming'

const roles = z.enum(['VIEWER', 'OPERATOR', 'APPROVER', 'AUDITOR'])
export type Role = z.infer<typeof roles>

const organisation = z.string().min(1).max(100)
const claimSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('SCHOOL'),
    organisation,
    name: z.string(),
    schools: z.array(z.string().regex(/^\d{10}$/)).min(1),
    roles: z.array(roles).min(1),
    uscc: z.string().optional(),
  }),
  z.object({
    kind: z.literal('BUREAU'),
    organisation,
    name: z.string(),
    register: z.enum(['EDUCATION', 'RURAL_REVITALISATION', 'CIVIL_AFFAIRS', 'DISABLED_FEDERATION', 'VETERANS_AFFAIRS']),
    region: z.string().regex(/^\d{2,12}$/),
    roles: z.array(roles).min(1),
    // a bureau that gives of its own money
    uscc: z.string().length(18).optional(),
  }),
  z.object({
    kind: z.literal('PARTNER'),
    organisation,
    name: z.string(),
    uscc: z.string().length(18),
    roles: z.array(roles).min(1),
  }),
  // one person who helps children and households: reaches its own pairings and visits, and nothing of its organisation
  z.object({
    kind: z.literal('HELPER'),
    organisation,
    name: z.string(),
    staffNumber: z.string().min(1).max(40),
    // of an organisation that is known by its name alone: two counties may have one of that name
    region: z
      .string()
      .regex(/^\d{2,12}$/)
      .optional(),
    roles: z.array(roles).min(1),
  }),
  z.object({ kind: z.literal('PLATFORM'), organisation, name: z.string(), roles: z.array(roles).min(1) }),
])
export type PrincipalClaim = z.infer<typeof claimSchema>

/** Checks a claim, as the principals file holds it; an issuer whose attributes are texts alone writes it as JSON. */
export const parseClaim = (claim: unknown): PrincipalClaim =>
  claimSchema.parse(typeof claim === 'string' ? JSON.parse(claim) : claim)

/** The columns of the access matrix. */
export const AUDIENCES = ['SCHOOL', 'EDUCATION', 'REGISTER', 'PARTNER', 'HELPER', 'AUDITOR', 'PLATFORM'] as const
export type Audience = (typeof AUDIENCES)[number]

/** Who is asking, for which organisation, with what scope. */
export interface Principal {
  subject: string
  organisation: string
  organisationName: string
  audience: Audience
  roles: ReadonlySet<Role>
  /** codes of the schools spoken for (SCHOOL) */
  schools: string[]
  /** region whose rows are in scope (EDUCATION, REGISTER); null is none */
  region: string | null
  /** register spoken for (REGISTER) */
  register: string | null
  /** social credit code of the giver (PARTNER, and schools and bureaus that give) */
  uscc: string | null
  /** the organisation whose helper it is, and the 工号 there (HELPER) */
  helper: { organisation: string; staffNumber: string; region: string | null } | null
  expiresAt: Date
}

const audienceOf = (claim: PrincipalClaim): Audience => {
  if (claim.kind === 'BUREAU') return claim.register === 'EDUCATION' ? 'EDUCATION' : 'REGISTER'
  if (claim.kind === 'PLATFORM') return claim.roles.includes('AUDITOR') ? 'AUDITOR' : 'PLATFORM'
  return claim.kind
}

/**
 * Everything that a claim speaks for, as an issuer's configuration names it: school:CODE,
 * bureau:REGION:REGISTER, partner:USCC, helper:ORGANISATION, platform.
 */
export function scopesOf(claim: PrincipalClaim): string[] {
  const giver = 'uscc' in claim && claim.uscc ? [`partner:${claim.uscc}`] : []
  switch (claim.kind) {
    case 'SCHOOL':
      return [...claim.schools.map(code => `school:${code}`), ...giver]
    case 'BUREAU':
      return [`bureau:${claim.region}:${claim.register}`, ...giver]
    case 'PARTNER':
      return giver
    case 'HELPER':
      return [`helper:${claim.organisation}`]
    default:
      return ['platform']
  }
}

/** Whether an issuer may speak for the organisation and for all that the claim takes on; a trailing * holds what begins so. */
export const speaksFor = (allowed: string[], claim: PrincipalClaim): boolean =>
  [claim.organisation, ...scopesOf(claim)].every(name =>
    allowed.some(pattern => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name)),
  )

const unauthenticated = () => new DianmingError('UNAUTHENTICATED', '登录已失效或令牌无效，请重新登录', 'sign in again')

/** Turns the Authorization header into a principal, or throws UNAUTHENTICATED. */
export type Verify = (authorization: string | undefined) => Promise<Principal>

/**
 * The one verifier of the house, used by the gateway and by every subgraph: signature by a key of a configured issuer,
 * audience, `exp` required, and an organisation that the issuer may speak for.
 */
export function createVerifier(issuers: IssuerConfig[]): Verify {
  const known = new Map(issuers.map(config => [config.issuer, { config, keys: keysOf(config) }]))
  return async authorization => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1]
    if (!token) throw unauthenticated()
    try {
      const issuer = known.get(String(decodeJwt(token).iss))
      if (!issuer) throw unauthenticated()
      const { payload } = await jwtVerify(token, issuer.keys, {
        issuer: issuer.config.issuer,
        audience: issuer.config.audience,
        algorithms: ['ES256', 'RS256', 'PS256', 'EdDSA'],
        requiredClaims: ['exp', 'sub', CLAIM],
      })
      const claim = parseClaim(payload[CLAIM])
      if (!speaksFor(issuer.config.organisations, claim)) throw unauthenticated()
      return principalOf(claim, String(payload.sub), new Date((payload.exp ?? 0) * 1000))
    } catch (error) {
      if (error instanceof errors.JWKSTimeout || isNetworkFailure(error))
        throw new DianmingError('SUBGRAPH_UNAVAILABLE', '登录服务暂时不可用', 'sign-in does not answer')
      throw unauthenticated()
    }
  }
}

const isNetworkFailure = (error: unknown): boolean => error instanceof TypeError && error.message === 'fetch failed'

const keysOf = (config: IssuerConfig): JWTVerifyGetKey => {
  if (config.jwks) return createLocalJWKSet({ keys: config.jwks.keys.map(key => ({ kty: '', ...key })) })
  if (config.jwksUrl) return createRemoteJWKSet(new URL(config.jwksUrl), { timeoutDuration: 2000 })
  throw new Error(`configuration: issuer ${config.issuer} has neither jwks nor jwksUrl`)
}

/** The principal that a checked claim describes. */
export function principalOf(claim: PrincipalClaim, subject: string, expiresAt: Date): Principal {
  return {
    subject,
    // a helper is nothing of its organisation's: no row, file or key of theirs is its own
    organisation: claim.kind === 'HELPER' ? `helper:${claim.organisation}:${claim.staffNumber}` : claim.organisation,
    organisationName: claim.name,
    audience: audienceOf(claim),
    roles: new Set(claim.roles),
    schools: claim.kind === 'SCHOOL' ? claim.schools : [],
    region: claim.kind === 'BUREAU' ? claim.region : null,
    register: claim.kind === 'BUREAU' && claim.register !== 'EDUCATION' ? claim.register : null,
    uscc: 'uscc' in claim ? (claim.uscc ?? null) : null,
    helper:
      claim.kind === 'HELPER'
        ? { organisation: claim.organisation, staffNumber: claim.staffNumber, region: claim.region ?? null }
        : null,
    expiresAt,
  }
}
