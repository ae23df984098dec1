import { readFile } from 'node:fs/promises'
import { type PrincipalClaim, parseClaim } from '@dianming/shared/caller/principal'
import { z } from 'zod'

/** One who may sign in: a person by name and password, a program by name and secret; not the same word for both. */
export interface LocalPrincipal {
  password?: string | undefined
  secret?: string | undefined
  claim: PrincipalClaim
}

/** The word that everybody knows. */
const DEMO = 'demo'

const fileSchema = z.record(
  z.string().regex(/^[\w-]{1,64}$/),
  z
    .object({ password: z.string().min(1).optional(), secret: z.string().min(1).optional(), claim: z.unknown() })
    .refine(({ password, secret }) => password || secret, {
      error: 'needs a password (for a person) or a secret (for a program)',
    })
    .refine(({ password, secret }) => password !== secret || password === DEMO, {
      error: 'a program’s secret is another word than the person’s password',
    }),
)

/** Reads a principals file; throws naming the principal that is wrong. */
export async function readPrincipals(file: string): Promise<Map<string, LocalPrincipal>> {
  const parsed = fileSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  return new Map(
    Object.entries(parsed).map(([name, { password, secret, claim }]) => {
      try {
        // what everybody knows is no secret to keep apart
        return [name, { password, secret: secret ?? (password === DEMO ? DEMO : undefined), claim: parseClaim(claim) }]
      } catch (error) {
        throw new Error(`principals file: ${name}: ${error instanceof Error ? error.message : String(error)}`)
      }
    }),
  )
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/

/** Whether a host name, with or without a port, is this machine's own. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host.replace(/:\d+$/, ''))

/** Who signs in with the word that everybody knows. */
export const demoNames = (principals: Map<string, LocalPrincipal>): string[] =>
  [...principals].filter(([, { password, secret }]) => password === DEMO || secret === DEMO).map(([name]) => name)

/** Words that everyone knows sign in on this machine only, and never in production. */
export function refuseDemoOutside(
  principals: Map<string, LocalPrincipal>,
  origin: string,
  environment: NodeJS.ProcessEnv,
): void {
  const known = demoNames(principals)
  if (known.length === 0) return
  if (environment.NODE_ENV === 'production' || !isLoopback(new URL(origin).host))
    throw new Error(
      `demo principals (${known.join(', ')}) sign in on loopback and outside production only; give --principals FILE with words of your own`,
    )
}
