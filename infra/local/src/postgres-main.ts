import { parseEnvironment } from '@dianming/shared/caller/config'
import { z } from 'zod'
import { startCluster } from './cluster.js'

const schema = z.object({
  PORT: z.coerce.number().int(),
  DATABASE_DIRECTORY: z.string(),
  DATABASE_PASSWORD: z.string(),
  DATABASE_SETTINGS: z
    .string()
    .default('{}')
    .transform(text => z.record(z.string(), z.string()).parse(JSON.parse(text))),
})

try {
  const e = parseEnvironment(schema, process.env)
  const cluster = await startCluster({
    directory: e.DATABASE_DIRECTORY,
    port: e.PORT,
    password: e.DATABASE_PASSWORD,
    settings: e.DATABASE_SETTINGS,
  })
  let isStopping = false
  const stop = () => {
    isStopping = true
    void cluster.stop().then(() => process.exit(0))
  }
  for (const event of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(event, stop)
  void cluster.gone.then(() => process.exit(isStopping ? 0 : 1))
  process.send?.({ ready: e.PORT, told: cluster.told })
} catch (error) {
  console.error(`postgres: ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}
