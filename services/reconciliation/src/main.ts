import { readServiceConfig } from '@dianming/shared/caller/config'
import { main } from '@dianming/shared/http/server'
import { reconciliation } from './service.js'

await main(reconciliation, readServiceConfig)
