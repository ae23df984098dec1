import { today } from '@dianming/shared/vocabulary/day'
import { afterEach, expect, jest, test } from '@jest/globals'
import { House, REGION } from './src/house.js'

/** At any hour the day of at least one of these is another one than China's. */
const ZONES = ['Pacific/Kiritimati', 'Etc/GMT+12']
const usual = process.env.TZ
let house: House | undefined
jest.setTimeout(120_000)
afterEach(async () => {
  if (usual === undefined) delete process.env.TZ
  else process.env.TZ = usual
  await house?.stop()
})

test.each(ZONES)('on a machine and a database of %s today is China’s day', async zone => {
  process.env.TZ = zone
  house = await House.start()
  const days = await house.sql<{ zone: string; own: string; rules: string }>(
    `select current_setting('TimeZone') as zone, session.today()::text as own, reconciliation.today()::text as rules`,
  )
  expect(days).toEqual([{ zone, own: today(), rules: today() }])
  const { started } = await house.data<{ started: { asOf: string } }>(
    'bureau-education',
    'mutation ($r: RegionCode!) { started: startStudentImport(input: { region: $r, dryRun: true }) { asOf } }',
    { r: REGION },
  )
  expect(started.asOf).toBe(today())
  const { given } = await house.data<{ given: { receivedOn: string } }>(
    'charity-hope',
    `mutation { given: registerDonation(input: { form: GOODS, purpose: BOOKS, title: "图书", quantity: 3, unit: "本", receivedOn: "${today()}", idempotencyKey: "zone" }) { receivedOn } }`,
  )
  expect(given.receivedOn).toBe(today())
  const late = await house.query(
    'bureau-education',
    'mutation ($i: StartStudentImportInput!) { startStudentImport(input: $i) { id } }',
    { i: { region: REGION, asOf: tomorrow() } },
  )
  expect(late.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
})

const tomorrow = (): string => {
  const day = new Date(`${today()}T12:00:00Z`)
  day.setUTCDate(day.getUTCDate() + 1)
  return day.toISOString().slice(0, 10)
}
