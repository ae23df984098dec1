import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEMO_PRINCIPALS } from '@dianming/local/platform'
import { idNumber } from '@dianming/shared/testing/numbers'
import { csv, pupil, REGISTRY_HEADINGS } from '@dianming/shared/testing/tables'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { House, pause, REGION } from './src/house.js'

/** Fifty partners at the same moment, and a service that dies in the middle of a sheet of two thousand. */

const TERM = '2019-2020-2'
const [PARTNERS, IN_NEED, SHEET] = [50, 8, 2000]
const CODE_LETTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = Array.from({ length: 17 }, (_, i) => 3 ** i % 31)
/** A valid 统一社会信用代码 of nobody (GB 32100). */
const uscc = (n: number): string => {
  const body = `53500000${String(500_000_000 + n).slice(0, 9)}`
  const sum = [...body].reduce((total, letter, i) => total + CODE_LETTERS.indexOf(letter) * (WEIGHTS[i] ?? 0), 0)
  return body + CODE_LETTERS[(31 - (sum % 31)) % 31]
}
const partners = Array.from({ length: PARTNERS }, (_, n) => ({ client: `partner-${n}`, uscc: uscc(n) }))

let house: House
beforeAll(async () => {
  const people = JSON.parse(await readFile(DEMO_PRINCIPALS, 'utf8'))
  for (const { client, uscc: code } of partners)
    people[client] = {
      ...people['charity-hope'],
      claim: { ...people['charity-hope'].claim, organisation: `partner:${code}`, name: client, uscc: code },
    }
  const file = join(tmpdir(), `dianming-partners-${process.pid}.json`)
  await writeFile(file, JSON.stringify(people), { mode: 0o600 })
  house = await House.start(file)
  const pupils = Array.from({ length: SHEET }, (_, i) =>
    pupil(
      idNumber(
        `2010-${String((i % 12) + 1).padStart(2, '0')}-${String((Math.floor(i / 12) % 28) + 1).padStart(2, '0')}`,
        i % 999,
      ),
      `赵${String.fromCharCode(0x4e00 + i)}`,
    ),
  )
  await house.importFile(
    'bureau-education',
    'Student',
    { region: REGION, asOf: '2020-03-01' },
    csv(REGISTRY_HEADINGS, pupils),
  )
  const survey = pupils.slice(0, IN_NEED).map(row => [row[1] ?? '', row[0] ?? '', '无'])
  await house.importFile('bureau-education', 'Need', { region: REGION }, csv(['姓名', '学籍号', '平板电脑'], survey))
  for (const { client, uscc: code } of partners)
    await house.data(
      'bureau-education-approver',
      'mutation ($i: AdmitPartnerInput!) { admitPartner(input: $i) { id } }',
      {
        i: { uscc: code, name: client, region: REGION, until: '2099-12-31', agreement: '协议' },
      },
    )
  await house.data('bureau-education', `mutation { publishNeeds(region: "${REGION}") }`)
}, 120_000)
afterAll(() => house?.stop())

const reserve = (client: string, needId: string, quantity: number) =>
  house.query<{ r: { id: string; cards: { aidCode: string }[] } }>(
    client,
    'mutation ($i: ReserveNeedInput!) { r: reserveNeed(input: $i) { id cards { aidCode } } }',
    { i: { needId, quantity, idempotencyKey: `${quantity}` } },
  )

test('of the last three children fifty partners at once reserve three, each child once', async () => {
  const { needs } = await house.data<{ needs: { nodes: { id: string; persons: number }[] } }>(
    'partner-0',
    '{ needs { nodes { id persons } } }',
  )
  const [group] = needs.nodes
  expect(group?.persons).toBe(IN_NEED)
  const first = await reserve('partner-0', group?.id ?? '', IN_NEED - 3)
  expect(first.data?.r.cards).toHaveLength(IN_NEED - 3)
  // who is not answered in time asks again with the same key
  const patiently = async (client: string) => {
    for (let tries = 0; ; tries++) {
      const answer = await reserve(client, group?.id ?? '', 1)
      const code = answer.errors?.[0]?.extensions.code ?? 'OK'
      if (!['TIMEOUT', 'SUBGRAPH_UNAVAILABLE', 'RATE_LIMITED'].includes(code) || tries > 5) return { answer, code }
      await pause(200)
    }
  }
  const answers = await Promise.all(partners.map(({ client }) => patiently(client)))
  const codes = answers.map(({ code }) => code)
  expect([
    codes.filter(code => code === 'OK').length,
    codes.filter(code => code === 'STATE_NOT_ALLOWED').length,
  ]).toEqual([3, 47])
  const live = await house.sql<{ n: number; needs: number }>(
    'select count(*)::int as n, count(distinct need_id)::int as needs from donations.reservation_need where is_live',
  )
  expect(live).toEqual([{ n: IN_NEED, needs: IN_NEED }])
  // two partners know one child by codes that cannot be compared
  const all = answers.flatMap(({ answer }) => answer.data?.r.cards.map(card => card.aidCode) ?? [])
  expect(new Set(all).size).toBe(3)
  expect(await house.violations()).toEqual([])
}, 60_000)

test('a service that is killed in a sheet of two thousand confirms all of it once, or nothing yet', async () => {
  const donation = await house.data<{ d: { id: string } }>(
    'school-jiasi',
    'mutation ($i: RegisterDonationInput!) { d: registerDonation(input: $i) { id } }',
    {
      i: {
        form: 'GOODS',
        purpose: 'BOOKS',
        title: '图书',
        quantity: SHEET,
        unit: '册',
        receivedOn: '2020-03-01',
        idempotencyKey: 'books',
      },
    },
  )
  const numbers = await numbersOf()
  const given = await house.data<{ g: { id: string }[] }>(
    'school-jiasi',
    'mutation ($i: GiveGiftsInput!) { g: giveGifts(input: $i) { id } }',
    {
      i: { donationId: donation.d.id, registryNumbers: numbers, item: 'BOOKS', term: TERM, idempotencyKey: 'sheet' },
    },
  )
  expect(given.g).toHaveLength(SHEET)
  const ids = given.g.map(gift => gift.id)
  const confirm = () =>
    house.query<{ c: { status: string }[] }>(
      'school-jiasi',
      'mutation ($i: ConfirmGiftsInput!) { c: confirmGifts(input: $i) { status } }',
      {
        i: { giftIds: ids, on: '2020-03-20', sheet: '签领表' },
      },
    )
  const counted = async () =>
    (
      await house.sql<{ confirmed: number; events: number }>(
        `select (select count(*)::int from donations.gift where status = 'CONFIRMED') as confirmed, (select count(*)::int from donations.gift_event where status = 'CONFIRMED') as events`,
      )
    )[0]
  for (const delay of [40, 120, 250]) {
    const asked = confirm().catch(() => null)
    await pause(delay)
    process.kill(house.platform.pid('donations') ?? 0, 'SIGKILL')
    await asked
    const told = await counted()
    expect([0, SHEET]).toContain(told?.confirmed)
    expect(told?.events).toBe(told?.confirmed)
    for (let i = 0; i < 100; i++) {
      const ready = await fetch(`${house.origin}/readyz`)
      if (ready.ok) break
      await pause(100)
    }
  }
  for (let i = 0; i < 5; i++) if (!(await confirm()).errors) break
  expect(await counted()).toEqual({ confirmed: SHEET, events: SHEET })
  // again it changes nothing
  expect((await confirm()).errors).toBeUndefined()
  expect(await counted()).toEqual({ confirmed: SHEET, events: SHEET })
  expect(await house.violations()).toEqual([])
}, 120_000)

/** Registry numbers of all children, as their bureau reads them. */
async function numbersOf(): Promise<string[]> {
  const numbers: string[] = []
  for (let after: string | null = null; ; ) {
    const page: {
      school: {
        students: { nodes: { registryNumber: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
      }
    } = await house.data(
      'bureau-education',
      'query ($after: String) { school(code: "2150001003") { students(first: 200, after: $after) { nodes { registryNumber } pageInfo { hasNextPage endCursor } } } }',
      { after },
    )
    numbers.push(...page.school.students.nodes.map(student => student.registryNumber))
    if (!page.school.students.pageInfo.hasNextPage) return numbers
    after = page.school.students.pageInfo.endCursor
  }
}
