import { spawn } from 'node:child_process'
import { freePorts } from '@dianming/local/free-ports'
import { SERVICES } from '@dianming/local/services'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { House } from '../e2e/src/house.js'

/** Each service holds its own keys, and none starts with another's, whatever is written on them. */

let house: House
beforeAll(async () => {
  house = await House.start()
}, 60_000)
afterAll(() => house?.stop())

async function start(service: string, keys: object): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [`services/${service}/dist/main.js`], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PORT: String(await freePorts(1)),
      SERVICE_DATABASE_URL: house.platform.urlOf(service),
      JOB_DATABASE_URL: house.platform.urlOf(`${service}_job`),
      PUBLIC_ORIGIN: house.origin,
      ISSUERS: JSON.stringify([
        { issuer: house.origin, audience: 'x', jwksUrl: `${house.origin}/oidc/jwks`, organisations: ['*'] },
      ]),
      KEYS: JSON.stringify(keys),
    },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const late = setTimeout(() => child.kill(), 30_000)
  return new Promise(resolve => {
    child.once('close', code => {
      clearTimeout(late)
      resolve({ code, said })
    })
  })
}

test.each(SERVICES)('%s does not start with the keys of another', async service => {
  const { keys } = house.platform.secrets
  const other = SERVICES[(SERVICES.indexOf(service) + 1) % SERVICES.length] ?? 'students'
  expect(await start(service, keys[other] ?? {})).toEqual({
    code: 1,
    said: expect.stringContaining(`these are the keys of ${other}, and this is ${service}`),
  })
  const relabelled = await start(service, { ...keys[other], service })
  expect(relabelled).toEqual({
    code: 1,
    said: expect.stringContaining(`not the keys of this database: own ${service}`),
  })
})

test('a service holds the one key that all look up with, its own, and ciphers of those whose numbers it prints', () => {
  const { keys } = house.platform.secrets
  const holds = Object.fromEntries(
    Object.entries(keys).map(([service, { cipherKeys }]) => [service, Object.keys(cipherKeys)]),
  )
  expect(holds).toEqual({
    students: ['students1'],
    households: ['households1'],
    subsidies: ['subsidies1', 'students1'],
    donations: ['donations1', 'students1'],
    reconciliation: ['reconciliation1', 'students1', 'households1'],
  })
  expect(new Set(Object.values(keys).map(({ ownKey }) => ownKey)).size).toBe(SERVICES.length)
  expect(new Set(Object.values(keys).map(({ lookupKey }) => lookupKey)).size).toBe(1)
})
