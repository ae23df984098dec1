import { readFile } from 'node:fs/promises'
import { idNumber } from '@dianming/shared/testing/numbers'
import { csv, pupil, REGISTRY_HEADINGS } from '@dianming/shared/testing/tables'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { House, pause, REGION } from '../e2e/src/house.js'
import { type Message, Partner, Refused, receive } from './partner.mjs'

/** The example of a partner's program against the whole house, with a receiver of its own; and what it gave as open data. */

const HOPE = '53500000504041823K'
const CHILDREN = 12
let house: House
beforeAll(async () => {
  house = await House.start()
  const pupils = Array.from({ length: CHILDREN }, (_, i) =>
    pupil(idNumber('2010-05-04', i), `赵${String.fromCharCode(0x4e00 + i)}`),
  )
  const at = { region: REGION, asOf: '2020-03-01' }
  await house.importFile('bureau-education', 'Student', at, csv(REGISTRY_HEADINGS, pupils))
  const survey = pupils.map(row => [row[1] ?? '', row[0] ?? '', '无'])
  await house.importFile('bureau-education', 'Need', { region: REGION }, csv(['姓名', '学籍号', '手机'], survey))
  await house.data(
    'bureau-education-approver',
    'mutation ($i: AdmitPartnerInput!) { admitPartner(input: $i) { id } }',
    {
      i: { uscc: HOPE, name: '希望工程', region: REGION, until: '2099-12-31', agreement: '协议' },
    },
  )
  await house.data('bureau-education', `mutation { publishNeeds(region: "${REGION}") }`)
})
afterAll(() => house?.stop())

/** A line on which every third answer is lost after it was made. */
function losing(): typeof fetch {
  let n = 0
  return async (...given) => {
    const answer = await fetch(...given)
    if (++n % 3 === 0) throw new TypeError('the line broke')
    return answer
  }
}
const until = async (what: () => boolean | Promise<boolean>) => {
  for (let i = 0; i < 300 && !(await what()); i++) await pause(50)
  expect(await what()).toBe(true)
}

let giftIds: string[] = []
let codes: string[] = []
test('asks, reserves, gives and is told, though answers are lost and messages come again', async () => {
  const partner = new Partner({ origin: house.origin, client: 'charity-hope', secret: 'demo', fetch: losing() })
  const messages: [id: string, event: Message][] = []
  let secret = ''
  let fails = 1
  const receiver = await receive({
    secretOf: () => secret,
    take: (event, id) => {
      // the first time the receiver is not well
      if (fails-- > 0) throw new Error('not now')
      messages.push([id, event])
    },
  })
  // only a receiver of the internet at large is told, but where the whole house is on this machine
  await expect(partner.listenAt('http://10.0.0.1/hook')).rejects.toThrow(Refused)
  await expect(partner.listenAt('https://user:word@example.org/')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
  ;({ secret } = await partner.listenAt(receiver.url))

  const [group] = await partner.needs('DEVICE')
  expect(group).toMatchObject({ persons: CHILDREN, item: { code: 'PHONE' } })
  const reserved = await partner.reserve(group?.id ?? '', CHILDREN, 'our first wish')
  expect(reserved.cards).toHaveLength(CHILDREN)
  codes = reserved.cards.map(card => card.aidCode)
  const phones = {
    form: 'GOODS',
    purpose: 'DEVICE',
    title: '智能手机',
    amount: '6000.00',
    quantity: CHILDREN,
    unit: '部',
    receivedOn: '2020-03-01',
  }
  const donationId = await partner.register(phones, 'our phones')
  const gift = { donationId, reservationId: reserved.id, amount: '500.00', term: '2019-2020-2' }
  const given = await partner.give(gift, 'our gifts')
  expect(given).toHaveLength(CHILDREN)
  giftIds = given.map(each => each.id)
  await expect(partner.give({ ...gift, aidCodes: [codes[0]] }, 'one more')).rejects.toMatchObject({
    code: 'STATE_NOT_ALLOWED',
  })

  await house.data('school-jiasi', 'mutation ($i: ConfirmGiftsInput!) { confirmGifts(input: $i) { id } }', {
    i: { giftIds, on: '2020-03-20' },
  })
  await until(() => messages.length === CHILDREN)
  expect(new Set(messages.map(([id]) => id)).size).toBe(CHILDREN)
  expect(messages.map(([, event]) => event.data.giftId).sort()).toEqual([...giftIds].sort())
  // ids alone: no name, no code, no school
  for (const [, event] of messages) {
    expect(Object.keys(event)).toEqual(['type', 'timestamp', 'data'])
    expect([event.type, Object.keys(event.data)]).toEqual(['gift.confirmed', ['giftId']])
  }
  // sent again on request it is known by its id
  const { webhooks } = await partner.ask<{ webhooks: { id: string }[] }>('{ webhooks { id } }')
  const { sent } = await partner.ask<{ sent: number }>(
    'mutation ($id: ID!, $since: DateTime!) { sent: replayWebhook(id: $id, since: $since) }',
    { id: webhooks[0]?.id, since: new Date(Date.now() - 3_600_000).toISOString() },
  )
  expect(sent).toBe(CHILDREN)
  await until(() => true)
  await pause(2500)
  expect(messages).toHaveLength(CHILDREN)
  await receiver.stop()
  // of another partner there is nothing to see or to send
  const other = new Partner({ origin: house.origin, client: 'company-telecom', secret: 'demo' })
  expect(await other.ask('{ webhooks { id } }')).toEqual({ webhooks: [] })
  await expect(
    other.ask('mutation ($id: ID!) { testWebhook(id: $id) { id } }', { id: webhooks[0]?.id }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' })
}, 60_000)

test('a service that is killed while it sends loses no message and sends none under two ids', async () => {
  const partner = new Partner({ origin: house.origin, client: 'charity-hope', secret: 'demo' })
  const { webhooks } = await partner.ask<{ webhooks: { id: string; url: string }[] }>('{ webhooks { id url } }')
  const [webhook] = webhooks
  const { rotated } = await partner.ask<{ rotated: { secret: string } }>(
    'mutation ($id: ID!) { rotated: rotateWebhookSecret(id: $id) { secret } }',
    { id: webhook?.id },
  )
  const ids: string[] = []
  const gifts: unknown[] = []
  const receiver = await receive({
    port: Number(new URL(webhook?.url ?? '').port),
    secretOf: () => rotated.secret,
    take: async (event, id) => {
      ids.push(id)
      gifts.push(event.data.giftId)
      await pause(200)
    },
  })
  const returned = giftIds.slice(0, 6)
  for (const id of returned)
    await house.data('school-jiasi', 'mutation ($id: ID!) { returnGift(id: $id, reason: "开机故障") { id } }', { id })
  await until(() => ids.length > 0)
  process.kill(house.platform.pid('donations') ?? 0, 'SIGKILL')
  // taken up again by the next process at the time that was written down before the message was sent
  await house.sql("update donations.webhook_delivery set next_at = now() where status = 'WAITING'")
  await until(() => new Set(gifts).size === returned.length)
  expect(new Set(ids).size).toBe(returned.length)
  expect([...new Set(gifts)].sort()).toEqual([...returned].sort())
  await until(async () => (await fetch(`${house.origin}/readyz`)).ok)
  await receiver.stop()
}, 60_000)

test('its open data passes the schema of the standard and tells of no child', async () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  const schema = async (name: string) => {
    // the dialect's name has another scheme there than where it is defined
    const { $schema: _dialect, ...rest } = JSON.parse(
      await readFile(new URL(`./standards/${name}`, import.meta.url), 'utf8'),
    )
    return rest
  }
  const grant = await schema('360-giving-schema.json')
  const wrapped = await schema('360-giving-package-schema.json')
  // the package names the version of the grant's schema before
  ajv.addSchema(grant, wrapped.properties.grants.items.$ref)
  const isValid = ajv.compile(wrapped)
  const partner = new Partner({ origin: house.origin, client: 'charity-hope', secret: 'demo' })
  const fetched = async (client: Partner, input: object) => {
    const { file } = await client.ask<{ file: { downloadUrl: string } }>(
      'mutation ($i: ExportOpenDataInput!) { file: exportOpenData(input: $i) { downloadUrl } }',
      { i: input },
    )
    return (await fetch(file.downloadUrl)).text()
  }
  const text = await fetched(partner, { region: REGION, year: 2020, quarter: 1 })
  const body = JSON.parse(text) as { description: string; grants: Record<string, unknown>[] }
  isValid(body)
  expect(isValid.errors ?? []).toEqual([])
  expect(body.grants).toHaveLength(6)
  expect(new Set(body.grants.map(each => each.awardDate))).toEqual(new Set(['2020-03-31']))
  const { school } = await house.data<{
    school: { name: string; students: { nodes: { name: string; id: string }[] } }
  }>('bureau-education', '{ school(code: "2150001003") { name students(first: 50) { nodes { name id } } } }')
  const words = [
    school.name,
    '2150001003',
    '2020-03-20',
    ...codes,
    ...giftIds,
    ...school.students.nodes.flatMap(child => [child.name, child.id]),
  ]
  for (const word of words) expect(text).not.toContain(word)
  // a schema that nothing fails would prove nothing
  const { fundingOrganization: _gone, ...broken } = body.grants[0] ?? {}
  expect(isValid({ ...body, grants: [broken] })).toBe(false)

  // two more went back: fewer than five are left, in the county and in the province
  for (const id of giftIds.slice(6, 8))
    await house.data('school-jiasi', 'mutation ($id: ID!) { returnGift(id: $id, reason: "开机故障") { id } }', { id })
  const small = JSON.parse(await fetched(partner, { region: REGION, year: 2020, quarter: 1 })) as typeof body
  expect(small.grants).toEqual([])
  expect(small.description).toContain('4 grants')
  await expect(fetched(partner, { region: REGION, year: 2099, quarter: 1 })).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
  })
  expect(await house.violations()).toEqual([])
}, 60_000)
