import { parseEnvironment } from '@dianming/shared/config'
import { z } from 'zod'
import { readPrincipals, refuseDemoOutside } from './principals.js'
import { loadSecrets } from './secrets.js'
import { startSignIn } from './sign-in.js'

const schema = z.object({
  PORT: z.coerce.number().int(),
  PUBLIC_ORIGIN: z.url(),
  PRINCIPALS_FILE: z.string(),
  DATA_DIRECTORY: z.string(),
})

try {
  const e = parseEnvironment(schema, process.env)
  const principals = await readPrincipals(e.PRINCIPALS_FILE)
  refuseDemoOutside(principals, e.PUBLIC_ORIGIN, process.env)
  const { signInKey, cookieKey } = await loadSecrets(e.DATA_DIRECTORY)
  const running = await startSignIn({ port: e.PORT, origin: e.PUBLIC_ORIGIN, principals, signInKey, cookieKey })
  const stop = () => void running.stop().then(() => process.exit(0))
  for (const event of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(event, stop)
  process.send?.({ ready: running.port })
} catch (error) {
  console.error(`sign-in: ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}
