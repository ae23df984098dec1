import { readServiceConfig } from '@dianming/shared/caller/config'
import { main } from '@dianming/shared/http/server'
import { students } from './service.js'

await main(students, readServiceConfig)
