import { readServiceConfig } from '@dianming/shared/config'
import { main } from '@dianming/shared/server'
import { students } from './service.js'

await main(students, readServiceConfig)
