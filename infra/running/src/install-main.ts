import { parseArgs } from 'node:util'
import { install, renewCipher, takeExchange } from './install.js'

const HELP = `bin/node infra/running/dist/install-main.js --config /etc/dianming --origin https://NAME --principals FILE
  --config      folder of the configuration; made when it is not there
  --origin      address by which browsers come
  --principals  who may sign in, with words of their own
  --port        the gateway's, 4000; the others come after it
  --new-cipher  with --config alone: a new cipher key of this service, current from its next start
  --exchange-key  with --config and --year alone: a file with the province's exchange key, for the digests of that year
DATABASE_URL     the database, as a superuser: asked once, kept nowhere. Made before with
                 create database dianming template template0 locale_provider builtin builtin_locale 'C.UTF-8'`

try {
  const { values } = parseArgs({
    options: {
      config: { type: 'string' },
      origin: { type: 'string' },
      principals: { type: 'string' },
      port: { type: 'string' },
      'new-cipher': { type: 'string' },
      'exchange-key': { type: 'string' },
      year: { type: 'string' },
    },
  })
  if (values.config && values['new-cipher']) {
    console.log(
      `${await renewCipher(values.config, values['new-cipher'])} is current from the next start on. Carry secrets.json to its other places.`,
    )
    process.exit(0)
  }
  if (values.config && values['exchange-key'] && values.year) {
    await takeExchange(values.config, values['exchange-key'], values.year)
    console.log('The students service makes the exchange’s digests from its next start on.')
    process.exit(0)
  }
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
