import { readFile } from 'node:fs/promises'
import { type PrincipalClaim, parseClaim } from '@dianming/shared/principal'
import { z } from 'zod'

/** One who may sign in: by name and password, or as a client with the same word as its secret. */
export interface LocalPrincipal {
  password: string
  claim: PrincipalClaim
}

const fileSchema = z.record(
  z.string().regex(/^[\w-]{1,64}$/),
  z.object({ password: z.string().min(1), claim: z.unknown() }),
)

/** Reads a principals file; throws naming the principal that is wrong. */
export async function readPrincipals(file: string): Promise<Map<string, LocalPrincipal>> {
  const parsed = fileSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  return new Map(
    Object.entries(parsed).map(([name, { password, claim }]) => {
      try {
        return [name, { password, claim: parseClaim(claim) }]
      } catch (error) {
        throw new Error(`principals file: ${name}: ${error instanceof Error ? error.message : String(error)}`)
      }
    }),
  )
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/

/** Words that everyone knows sign in on this machine only, and never in production. */
export function refuseDemoOutside(
  principals: Map<string, LocalPrincipal>,
  origin: string,
  environment: NodeJS.ProcessEnv,
): void {
  const known = [...principals].filter(([, principal]) => principal.password === 'demo').map(([name]) => name)
  if (known.length === 0) return
  if (environment.NODE_ENV === 'production' || !LOOPBACK.test(new URL(origin).hostname))
    throw new Error(
      `demo principals (${known.join(', ')}) sign in on loopback and outside production only; give --principals FILE with words of your own`,
    )
}
