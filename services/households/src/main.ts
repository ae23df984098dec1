import { readServiceConfig } from '@dianming/shared/caller/config'
import { main } from '@dianming/shared/http/server'
import { households } from './service.js'

await main(households, readServiceConfig)
