import { readServiceConfig } from '@dianming/shared/caller/config'
import { main } from '@dianming/shared/http/server'
import { subsidies } from './service.js'

await main(subsidies, readServiceConfig)
