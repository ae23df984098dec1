import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, Visitor } from './src/browser.js'
import { DEMO, House, REGION } from './src/house.js'
import { axe } from './src/portal-steps.js'

/** A helper's book of visits on a phone, with a network and without. */

let house: House
let browser: Browser
beforeAll(async () => {
  house = await House.start()
  await house.importCounty()
  await house.callRoll()
  await house.importFile('bureau-education', 'Pairing', { region: REGION, asOf: '2020-03-01' }, `${DEMO}pairings.csv`)
  const { school } = await house.data<{ school: { students: { nodes: { id: string; name: string }[] } } }>(
    'school-jiasi',
    '{ school(code: "2150001003") { students(first: 1) { nodes { id name } } } }',
  )
  await house.data('school-jiasi', 'mutation ($i: PairInput!) { pair(input: $i) { id } }', {
    i: {
      helper: { name: '王老师', staffNumber: 'T001', kind: 'TEACHER' },
      studentId: school.students.nodes[0]?.id,
      purposes: ['TUTORING'],
      from: '2020-03-01',
      idempotencyKey: 'teacher',
    },
  })
  browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

const stored = async () =>
  Number((await house.sql<{ n: string }>('select count(*) as n from households.visit'))[0]?.n ?? -1)
const KINDS = ['送温暖', '解困难']

/** The button of a pairing, by its place on the page or by its own name: what waits comes first, so places change. */
const buttonOf = (page: Page, pairing: number | string) =>
  typeof pairing === 'number'
    ? page.getByRole('button', { name: /登记走访/ }).nth(pairing)
    : page.getByRole('button', { name: pairing }).first()

async function write(page: Page, pairing: number | string, kind: string): Promise<void> {
  await buttonOf(page, pairing).click()
  await page.locator('#kind').click()
  await page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: kind }).first().click()
  await page.getByLabel('记录', { exact: true }).fill(`${pairing} ${kind}`)
  await page.getByRole('button', { name: '保存' }).click()
  await page.locator('form').waitFor({ state: 'detached' })
}

test('ten visits without a network, an answer that is lost, a tab that is killed: ten visits and no twins', async () => {
  const visitor = await Visitor.come(browser, house.origin, { size: 'phone' })
  const { context, page } = visitor
  context.setDefaultTimeout(20_000)
  await visitor.signIn('helper-cadre')
  await page.waitForURL('**/visits')
  await page.getByText('全部已发送').waitFor()
  expect(await page.getByRole('button', { name: /登记走访/ }).count()).toBe(6)
  expect(await axe(visitor)).toEqual([])
  expect(await visitor.text()).not.toMatch(/\d{17}/)
  await visitor.until(
    () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active != null),
    'a worker',
  )
  await visitor.until(
    () => page.evaluate(async () => (await (await caches.open('visits')).keys()).length > 10),
    'what the page is made of, kept',
  )

  const first = (await buttonOf(page, 0).getAttribute('aria-label')) ?? ''
  await context.setOffline(true)
  for (let i = 0; i < 10; i++) await write(page, i % 5, KINDS[Math.floor(i / 5)] ?? '')
  await page.getByText('待发送 10 条').waitFor()
  expect(await stored()).toBe(0)

  // the platform enters them and its answer does not arrive
  let lost = 0
  await page.route('**/graphql', async route => {
    if (!/RecordVisits/.test(route.request().postData() ?? '')) return route.continue()
    await route.fetch()
    lost++
    await route.abort()
  })
  await context.setOffline(false)
  await visitor.until(async () => lost > 0 && (await stored()) === 10, 'ten visits entered')
  await page.getByText('待发送 10 条').waitFor()
  await page.close()

  // without a network the book opens all the same
  await context.setOffline(true)
  const dark = await context.newPage()
  await dark.goto(`${house.origin}/visits`)
  await dark.getByText('待发送 10 条').waitFor()
  expect(await dark.getByRole('button', { name: /登记走访/ }).count()).toBe(6)
  await write(dark, 5, '学习辅导')
  await dark.getByText('待发送 11 条').waitFor()
  await dark.close()

  await context.setOffline(false)
  const back = await context.newPage()
  await back.goto(`${house.origin}/visits`)
  await back.getByText('全部已发送').waitFor()
  expect(await stored()).toBe(11)
  const twins = await house.sql(
    'select pairing_id, on_date, kind from households.visit group by 1, 2, 3 having count(*) > 1',
  )
  expect(twins).toEqual([])

  // what is refused says why and waits to be mended
  await write(back, first, '送温暖')
  await back.getByText(/当天已有一条同类走访/).waitFor()
  await back.getByRole('button', { name: '删除' }).click()
  await back.getByText('全部已发送').waitFor()

  // another helper on this phone sees nothing of the first
  const masked = await back.locator('.visit-book strong').first().textContent()
  await back.getByRole('button', { name: /退出/ }).click()
  await back.waitForURL('**/oidc/session/end*')
  await back.locator('button').first().click()
  await back.locator('main.welcome button').first().waitFor()
  const left = await back.evaluate(async () => [
    (await indexedDB.databases()).map(each => each.name),
    await caches.has('visits'),
  ])
  expect(left[1]).toBe(false)
  await back.goto(house.origin)
  await back.locator('main.welcome button').first().click()
  await back.locator('input[name=name]').fill('helper-teacher')
  await back.locator('input[name=password]').fill('demo')
  await back.locator('button').click()
  await back.waitForURL('**/visits')
  await back.getByText('全部已发送').waitFor()
  expect(await back.getByRole('button', { name: /登记走访/ }).count()).toBe(1)
  const kept = await back.evaluate(
    () =>
      new Promise<string>(resolve => {
        const opening = indexedDB.open('visits')
        opening.onsuccess = () => {
          const asked = opening.result.transaction('keeping').objectStore('keeping').getAll()
          asked.onsuccess = () => resolve(JSON.stringify(asked.result))
        }
      }),
  )
  expect(kept).toContain('helper-teacher')
  expect(kept).not.toContain('helper-cadre')
  expect(kept).not.toContain(masked)
  expect(visitor.troubles).toEqual([])
}, 240_000)
