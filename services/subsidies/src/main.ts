import { readServiceConfig } from '@dianming/shared/config'
import { main } from '@dianming/shared/server'
import { subsidies } from './service.js'

await main(subsidies, readServiceConfig)
