import { readServiceConfig } from '@dianming/shared/config'
import { main } from '@dianming/shared/server'
import { households } from './service.js'

await main(households, readServiceConfig)
