import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEMO_PRINCIPALS } from '@dianming/local/platform'
import { idNumber } from '@dianming/shared/testing/numbers'
import { csv, pupil, REGISTRY_HEADINGS } from '@dianming/shared/testing/tables'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { openBrowser, Visitor } from './src/browser.js'
import { House, REGION } from './src/house.js'
import { axe, button, sendFile } from './src/portal-steps.js'

/** Each role's own way through the portal, and every dialog that its pages open. */

const TERM = '2019-2020-2'
const NEW_COUNTY = '370211'
const DAY = '2020-03-01'

let house: House
let browser: Browser
beforeAll(async () => {
  // the demo's people, and a register's bureau of a county that is new
  const people = JSON.parse(await readFile(DEMO_PRINCIPALS, 'utf8'))
  people['bureau-rural-370211'] = {
    ...people['bureau-rural'],
    claim: {
      ...people['bureau-rural'].claim,
      organisation: `bureau:${NEW_COUNTY}:RURAL_REVITALISATION`,
      name: '西海岸新区乡村振兴局',
      region: NEW_COUNTY,
    },
  }
  const file = join(tmpdir(), `dianming-people-${process.pid}.json`)
  await writeFile(file, JSON.stringify(people), { mode: 0o600 })
  house = await House.start(file)
  await house.importCounty()
  await house.callRoll()
  await house.importAid()
  await house.nameEntitlements({ region: REGION, term: TERM })
  browser = await openBrowser()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

async function comeAs(name: string, options: Parameters<typeof Visitor.come>[2] = {}): Promise<Visitor> {
  const visitor = await Visitor.come(browser, house.origin, options)
  await visitor.signIn(name)
  return visitor
}

test('a teacher with a phone on a slow line sees who waits, finds a child, confirms a gift', async () => {
  const visitor = await comeAs('school-jiasi', { size: 'phone' })
  const { page } = visitor
  const line = await visitor.context.newCDPSession(page)
  await line.send('Network.enable')
  const bytes = (400 * 1024) / 8
  await line.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: bytes,
    uploadThroughput: bytes,
  })
  await line.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  expect(await visitor.text()).toContain('本校名单未核对')
  await page.locator('.frame-menu a', { hasText: '受助学生名单' }).click()
  await page.locator('tbody td a').first().waitFor()
  // the menu is at the thumb, each of its entries as high as a finger; the head is low
  const [menu, head] = await Promise.all(['.frame-menu', '.frame-header'].map(each => page.locator(each).boundingBox()))
  expect((menu?.y ?? 0) + (menu?.height ?? 0)).toBe(844)
  expect(menu?.height).toBeGreaterThanOrEqual(44)
  expect(head?.height).toBeLessThan(90)
  await page.locator('.frame-menu a', { hasText: '查找' }).click()
  await page.getByRole('searchbox', { name: '姓名或证件号' }).fill('薛贵')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: '薛贵梅' }).first().click()
  await page.locator('article.student h1', { hasText: '薛贵梅' }).waitFor()
  await visitor.settled()
  expect(visitor.troubles).toEqual([])
  await visitor.leave()
}, 120_000)

test('a county comes from nothing to its first roll; the platform sees its school, and no child', async () => {
  const clerk = await comeAs('bureau-education-370211')
  expect(await clerk.text()).toContain('没有待办的事')
  const number = idNumber('2010-05-04', 41, '370211')
  await clerk.goto('/imports?kind=students')
  const registry = csv(REGISTRY_HEADINGS, [
    pupil(number, '新小安', { 学校标识码: '2137021101', 学校名称: '珠海路小学' }),
  ])
  await sendFile(clerk, 'students.csv', registry, { day: DAY })
  expect(await clerk.text()).toContain('所有行都没有问题')
  const register = await comeAs('bureau-rural-370211')
  await register.goto('/imports')
  const rows = [['1', '新大安', '新小安', number, '之子', '珠海路街道', '某村', '脱贫户', '2019-01-01', '是']]
  const head = [
    '户编号',
    '户主姓名',
    '姓名',
    '证件号码',
    '与户主关系',
    '乡镇',
    '村',
    '户类型',
    '识别时间',
    '风险是否已消除',
  ]
  await sendFile(register, 'register.csv', csv(head, rows), { day: DAY })
  expect(await register.text()).toContain('所有行都没有问题')
  await clerk.goto('/roll')
  await button(clerk, /^点名$/).click()
  await clerk.page.locator('.run', { hasText: /上次点名/ }).waitFor()
  await clerk.page.locator('tbody td a', { hasText: '新小安' }).first().waitFor()
  const platform = await comeAs('platform')
  await platform.goto(`/schools?region=${NEW_COUNTY}`)
  expect(await platform.text()).toContain('珠海路小学')
  expect(await platform.text()).not.toContain('新小安')
  for (const visitor of [clerk, register, platform]) {
    expect(visitor.troubles).toEqual([])
    await visitor.leave()
  }
}, 120_000)

test('an auditor goes from today to the statement, to what was found, to who looked, and reads no child', async () => {
  const visitor = await comeAs('auditor')
  const { page } = visitor
  for (const [link, text] of [
    ['统计', /人次/],
    ['缺漏与重复', /按情形/],
    ['查看记录', /程序操作|学生受助档案|bureau-education/],
  ] as const) {
    await visitor.goto('/home')
    await page.locator('main').getByRole('link', { name: link }).click()
    await visitor.settled()
    const search = page.getByRole('searchbox', { name: '区县代码' })
    if ((await search.count()) > 0) {
      await search.fill(REGION)
      await page.keyboard.press('Enter')
      await visitor.settled()
    }
    expect([link, await visitor.text()]).toEqual([link, expect.stringMatching(text)])
    expect(await visitor.text()).not.toContain('薛贵梅')
  }
  await visitor.leave()
})

test('axe finds nothing in any dialog, in Chinese and English, and each closes by the keyboard alone', async () => {
  const child = await house.data<{ findStudents: { nodes: { id: string }[] } }>(
    'bureau-education',
    'query ($t: String!) { findStudents(text: $t) { nodes { id } } }',
    { t: '薛贵梅' },
  )
  const missing = await house.data<{ roll: { nodes: { household: { id: string } }[] } }>(
    'bureau-education',
    'query ($r: RegionCode!) { roll(region: $r, status: NOT_IN_SCHOOL, first: 1) { nodes { household { id } } } }',
    { r: REGION },
  )
  const student = `/students/${child.findStudents.nodes[0]?.id}`
  const household = `/households/${missing.roll.nodes[0]?.household.id}`
  const given = await house.data<{ partner: { donations: { nodes: { id: string }[] } } }>(
    'company-telecom',
    '{ partner(uscc: "91500116203589261A") { donations(first: 1) { nodes { id } } } }',
  )
  const donation = `/donations/${given.partner.donations.nodes[0]?.id}`
  const OPENERS: Record<string, [path: string, buttons: string][]> = {
    'bureau-education': [
      [student, '.acts button'],
      [household, '.acts-of-row button'],
      ['/standards', '.title-line button'],
      ['/schools/2150001003', '.title-line button'],
      ['/county', 'main .ant-space button'],
      ['/transfers', '.title-line button'],
    ],
    'bureau-education-approver': [
      ['/county', 'main button'],
      ['/needs', 'main button'],
    ],
    'school-jiasi': [
      [student, '.acts button'],
      ['/needs', '.filters button'],
    ],
    'company-telecom': [
      ['/programs', 'main button'],
      [donation, '.filters button.ant-btn-default'],
    ],
  }
  const found: unknown[] = []
  let opened = 0
  const lookAround = async (locale: 'zh-CN' | 'en-GB') => {
    for (const [name, places] of Object.entries(OPENERS)) {
      const visitor = await comeAs(name, { locale })
      for (const [path, buttons] of places) {
        await visitor.goto(path)
        const all = visitor.page.locator(buttons)
        for (let n = 0; n < Math.min(8, await all.count()); n++) {
          await all.nth(n).focus()
          await visitor.page.keyboard.press('Enter')
          const dialog = visitor.page.getByRole('dialog').filter({ visible: true })
          await dialog.waitFor()
          for (const against of await axe(visitor)) found.push([locale, name, path, n, ...against])
          opened++
          await visitor.page.keyboard.press('Escape')
          await dialog.waitFor({ state: 'hidden' })
        }
      }
      expect(visitor.troubles).toEqual([])
      await visitor.leave()
    }
  }
  await Promise.all([lookAround('zh-CN'), lookAround('en-GB')])
  console.info(`${opened} dialogs`)
  expect(found).toEqual([])
  expect(opened).toBeGreaterThan(40)
}, 240_000)
