import { readServiceConfig } from '@dianming/shared/caller/config'
import { main } from '@dianming/shared/http/server'
import { donations } from './service.js'

await main(donations, readServiceConfig)
