import { databaseAddress, parseEnvironment } from '@dianming/shared/caller/config'
import { z } from 'zod'
import { readPrincipals, refuseDemoOutside } from './principals.js'
import type { Secrets } from './secrets.js'
import { startSignIn } from './sign-in.js'
import { createTrail } from './sign-in-trail.js'

const schema = z.object({
  PORT: z.coerce.number().int(),
  PUBLIC_ORIGIN: z.url(),
  PRINCIPALS_FILE: z.string(),
  /** the issuer's own keys: what it signs with, and its cookies */
  SIGN_IN_KEYS: z.string().transform(text => JSON.parse(text) as Pick<Secrets, 'signInKey' | 'cookieKey'>),
  /** as the role that adds to the trail */
  TRAIL_DATABASE_URL: databaseAddress,
})

try {
  const e = parseEnvironment(schema, process.env)
  const principals = await readPrincipals(e.PRINCIPALS_FILE)
  refuseDemoOutside(principals, e.PUBLIC_ORIGIN, process.env)
  const { signInKey, cookieKey } = e.SIGN_IN_KEYS
  const trail = createTrail(e.TRAIL_DATABASE_URL)
  const running = await startSignIn({
    port: e.PORT,
    origin: e.PUBLIC_ORIGIN,
    principals,
    signInKey,
    cookieKey,
    told: trail.tell,
  })
  const stop = () => void Promise.all([running.stop(), trail.stop()]).then(() => process.exit(0))
  for (const event of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(event, stop)
  process.send?.({ ready: running.port })
} catch (error) {
  console.error(`sign-in: ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}
