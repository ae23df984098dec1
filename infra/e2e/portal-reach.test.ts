import { idNumber } from '@dianming/shared/testing/numbers'
import { csv, pupil, REGISTRY_HEADINGS } from '@dianming/shared/testing/tables'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { openBrowser, Visitor } from './src/browser.js'
import { House, REGION } from './src/house.js'
import { aidCodeFor, axe, button, confirm, openChild, sendFile } from './src/portal-steps.js'

/** What one organisation holds and another asks for, in a real browser: a giver's list by name, a move between counties, a child on another county's register. */

const HOPE = '53500000504041823K'
const THERE = '370211'
const MOVING = { name: '薛贵梅', idNumber: '' }
/** where the pictures are kept; else they go with the house */
const { PICTURES } = process.env

let house: House
let browser: Browser
const visitors: Visitor[] = []
beforeAll(async () => {
  house = await House.start()
  await house.importCounty()
  await house.callRoll()
  const at = { 学校标识码: '2137021101', 学校名称: '灵山卫小学' }
  await house.importFile(
    'bureau-education-370211',
    'Student',
    { region: THERE, asOf: '2020-03-01' },
    csv(REGISTRY_HEADINGS, [pupil(idNumber('2011-01-01', 900, THERE), '于海青', at)]),
  )
  const { school } = await house.data<{ school: { students: { nodes: { idNumber: string }[] } } }>(
    'bureau-education',
    `{ school(code: "2150001003") { students(filter: { name: "${MOVING.name}" }) { nodes { idNumber } } } }`,
  )
  MOVING.idNumber = school.students.nodes[0]?.idNumber ?? ''
  browser = await openBrowser()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

async function comeAs(name: string, options: Parameters<typeof Visitor.come>[2] = {}): Promise<Visitor> {
  const visitor = await Visitor.come(browser, house.origin, options)
  visitors.push(visitor)
  await visitor.signIn(name)
  return visitor
}
const picture = (visitor: Visitor, name: string) => visitor.takePicture(`${PICTURES ?? house.directory}/${name}.png`)
const row = (visitor: Visitor, ...words: string[]) =>
  words.reduce((rows, word) => rows.filter({ hasText: word }), visitor.page.locator('table.data tbody tr'))

test('a giver’s list by name: handed in, matched by the school on its phone, one row declined, the giver told', async () => {
  const giver = await comeAs('charity-hope')
  await giver.goto('/imports')
  await giver.page.locator('input#import-region').fill(REGION)
  const headings = ['受助学生姓名', '学校', '物品或服务', '形式', '用途', '数量', '单位', '学期', '日期']
  const gift = (name: string) => [name, '贾嗣小学', '书包', '物资', '图书', '1', '个', '2020春', '2020-03-20']
  await sendFile(giver, '名单.csv', csv(headings, [gift('薛贵梅'), gift('无此人')]))
  // both rows are answered alike, and nothing else is said
  expect((await giver.text()).match(/已转学校确认/g)?.length).toBeGreaterThanOrEqual(2)
  await giver.goto('/requests')
  for (const name of ['薛贵梅', '无此人']) expect(await row(giver, name).textContent()).toContain('已转学校确认')
  expect((await row(giver, '薛贵梅').textContent())?.replace('薛贵梅', '')).toBe(
    (await row(giver, '无此人').textContent())?.replace('无此人', ''),
  )
  expect(await axe(giver)).toEqual([])

  const teacher = await comeAs('school-jiasi', { size: 'phone' })
  await teacher.goto('/requests')
  await picture(teacher, 'requests')
  expect(await axe(teacher)).toEqual([])
  await row(teacher, '薛贵梅').getByRole('button', { name: '认领', exact: true }).click()
  const dialog = teacher.page.locator('.ant-modal:visible')
  await dialog.locator('.ant-radio-wrapper', { hasText: '薛贵梅' }).first().click()
  await dialog.locator('.ant-checkbox-wrapper', { hasText: '已经收到' }).click()
  await picture(teacher, 'match')
  await dialog.locator('.ant-btn-primary').click()
  await row(teacher, '薛贵梅', '学校已认领').waitFor()
  await row(teacher, '无此人').getByRole('button', { name: '不认领' }).click()
  await confirm(teacher.page, '本校没有这名学生')
  await row(teacher, '无此人', '学校未认领').waitFor()

  await giver.goto('/requests')
  await row(giver, '薛贵梅', '学校已认领').waitFor()
  expect(await row(giver, '无此人').textContent()).toContain('本校没有这名学生')
  await giver.goto('/donations')
  await giver.page.locator('td a', { hasText: '书包' }).click()
  await giver.page.locator('tbody', { hasText: '薛**' }).waitFor()
  expect(await giver.text()).toContain('学校已确认')
})

test('a code is handed out, taken back, and opens nothing after that', async () => {
  const teacher = await comeAs('school-jiasi')
  await openChild(teacher, `name=${encodeURIComponent('邵建')}`)
  const code = await aidCodeFor(teacher, HOPE)
  const giver = await comeAs('charity-hope')
  const knows = async () => {
    const answer = await house.data<{ beneficiary: { maskedName: string } | null }>(
      'charity-hope',
      'query ($c: ID!) { beneficiary(aidCode: $c) { maskedName } }',
      { c: code },
    )
    return answer.beneficiary
  }
  expect((await knows())?.maskedName).toMatch(/^邵\*/)
  await teacher.page.getByRole('button', { name: '收回编号' }).click()
  await confirm(teacher.page, '不再合作')
  await teacher.page.locator('[role=status]', { hasText: '收回' }).waitFor()
  expect(await knows()).toBeNull()
  await giver.leave()
})

test('a child moves to another county: asked there, released here, undone; asked again, refused, contested, decided by the platform', async () => {
  const taker = await comeAs('bureau-education-370211')
  const holder = await comeAs('bureau-education')
  const request = async () => {
    await taker.goto('/transfers')
    await button(taker, /申请转入/).click()
    const { page } = taker
    await page.locator('input#registryNumber').fill(`G${MOVING.idNumber}`)
    await page.locator('input#name').fill(MOVING.name)
    await page.locator('input#toSchoolCode').fill('2137021101')
    await page.locator('input#grade').fill('4')
    await page.locator('input#reason').fill('随父母务工')
    expect(await axe(taker)).toEqual([])
    await page.locator('.ant-modal-footer .ant-btn-primary').click()
    await row(taker, MOVING.name, '待转出地').waitFor()
  }
  await request()
  expect(await axe(taker)).toEqual([])
  await holder.goto('/transfers')
  await picture(holder, 'transfers')
  expect(await axe(holder)).toEqual([])
  await row(holder, MOVING.name).getByRole('button', { name: '同意转出' }).click()
  await confirm(holder.page)
  await row(holder, '已转入').waitFor()

  // what she was given here has moved with her
  await taker.goto('/transfers')
  await row(taker, MOVING.name).locator('a').click()
  await taker.page.locator('article.student').waitFor()
  expect(await taker.text()).toContain('书包')
  await taker.goto('/transfers')
  await row(taker, MOVING.name).getByRole('button', { name: '撤销' }).click()
  await confirm(taker.page, '又回原籍就读')
  await row(taker, MOVING.name, '已撤销').waitFor()

  await request()
  await holder.goto('/transfers')
  await row(holder, MOVING.name, '待转出地').getByRole('button', { name: '不同意' }).click()
  await confirm(holder.page, '家长未办手续')
  await row(holder, '不同意').waitFor()
  await taker.goto('/transfers')
  await row(taker, '家长未办手续').getByRole('button', { name: /提请/ }).click()
  await confirm(taker.page, '已实际就读一学期')

  const platform = await comeAs('platform')
  await platform.goto('/transfers')
  expect(await platform.text()).not.toContain(MOVING.name)
  expect(await axe(platform)).toEqual([])
  await platform.page.getByRole('button', { name: '裁定转入' }).click()
  await confirm(platform.page, '两地核实')
  await row(platform, '已转入').waitFor()
  await taker.goto('/transfers')
  await row(taker, '两地核实').locator('a').waitFor()
})

test('no page broke its own policy or threw', () => {
  expect(visitors.flatMap(visitor => visitor.troubles)).toEqual([])
})
