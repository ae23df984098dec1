import { endWithoutParent } from '@dianming/shared/http/server'
import { readGatewayConfig } from './config.js'
import { startGateway } from './gateway.js'

try {
  const running = await startGateway(readGatewayConfig(process.env))
  const stop = () => {
    setTimeout(() => process.exit(0), 5000).unref()
    running.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  for (const event of ['SIGTERM', 'SIGINT'] as const) process.once(event, stop)
  process.once('disconnect', () => endWithoutParent(() => running.stop()))
  process.send?.({ ready: running.port })
} catch (error) {
  console.error(`gateway: ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}
