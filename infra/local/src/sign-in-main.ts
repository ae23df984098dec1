import { parseEnvironment } from '@dianming/shared/caller/config'
import { z } from 'zod'
import { readPrincipals, refuseDemoOutside } from './principals.js'
import { loadSecrets } from './secrets.js'
import { startSignIn } from './sign-in.js'
import { createTrail } from './sign-in-trail.js'

const schema = z.object({
  PORT: z.coerce.number().int(),
  PUBLIC_ORIGIN: z.url(),
  PRINCIPALS_FILE: z.string(),
  DATA_DIRECTORY: z.string(),
  /** as the role that adds to the trail */
  TRAIL_DATABASE_URL: z.url(),
})

try {
  const e = parseEnvironment(schema, process.env)
  const principals = await readPrincipals(e.PRINCIPALS_FILE)
  refuseDemoOutside(principals, e.PUBLIC_ORIGIN, process.env)
  const { signInKey, cookieKey } = await loadSecrets(e.DATA_DIRECTORY)
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
