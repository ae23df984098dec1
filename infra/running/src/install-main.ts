import { parseArgs } from 'node:util'
import { install } from './install.js'

const HELP = `bin/node infra/running/dist/install-main.js --config /etc/dianming --origin https://NAME --principals FILE
  --config      folder of the configuration; made when it is not there
  --origin      address by which browsers come
  --principals  who may sign in, with words of their own
  --port        the gateway's, 4000; the others come after it
DATABASE_URL     the database, as a superuser: asked once, kept nowhere. Made before with
                 create database dianming template template0 locale_provider builtin builtin_locale 'C.UTF-8'`

try {
  const { values } = parseArgs({
    options: {
      config: { type: 'string' },
      origin: { type: 'string' },
      principals: { type: 'string' },
      port: { type: 'string' },
    },
  })
  const superuserUrl = process.env.DATABASE_URL
  if (!values.config || !values.origin || !values.principals || !superuserUrl) throw new Error(HELP)
  const origin = values.origin.replace(/\/$/, '')
  await install({
    configuration: values.config,
    origin,
    superuserUrl,
    principalsFile: values.principals,
    port: values.port ? Number(values.port) : undefined,
  })
  console.log(
    `${values.config} is there. Keep ${values.config}/secrets.json elsewhere too: without it no backup is readable.`,
  )
} catch (error) {
  console.error(`install: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
