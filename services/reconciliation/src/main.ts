import { readServiceConfig } from '@dianming/shared/config'
import { main } from '@dianming/shared/server'
import { reconciliation } from './service.js'

await main(reconciliation, readServiceConfig)
