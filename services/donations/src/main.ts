import { readServiceConfig } from '@dianming/shared/config'
import { main } from '@dianming/shared/server'
import { donations } from './service.js'

await main(donations, readServiceConfig)
