import { readFile } from 'node:fs/promises'
import { csv } from '@dianming/shared/testing/tables'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import ExcelJS from 'exceljs'
import type { Browser, Download, Page } from 'playwright-core'
import { openBrowser, Visitor } from './src/browser.js'
import { House, REGION } from './src/house.js'
import { axe, button, confirm } from './src/portal-steps.js'

/** A term's money through the portal: the teacher checks the list, the clerk drafts and publicises, the approver approves, the clerk sends. */

const TERM = '2019-2020-2'
const SCHOOL = '2150001003'
/** where the pictures are kept; else they go with the house */
const { PICTURES } = process.env

let house: House
let browser: Browser
let children: { name: string; registryNumber: string; idNumber: string }[]
beforeAll(async () => {
  house = await House.start()
  await house.importCounty()
  await house.callRoll()
  await house.nameEntitlements({ region: REGION, term: TERM })
  const { school } = await house.data<{ school: { students: { nodes: typeof children } } }>(
    'bureau-education',
    `query { school(code: "${SCHOOL}") { students(first: 200) { nodes { name registryNumber idNumber } } } }`,
  )
  children = school.students.nodes
  const file = csv(
    ['学籍号', '姓名', '户名', '与学生关系', '账号', '开户行'],
    children.map((child, n) => [
      child.registryNumber,
      child.name,
      child.name,
      '本人',
      `62220000111122${String(n).padStart(4, '0')}`,
      '某农商行',
    ]),
  )
  expect(await house.importFile('bureau-education', 'Account', { region: REGION }, file)).toMatchObject({
    rowsRejected: 0,
  })
  browser = await openBrowser()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

async function comeAs(name: string): Promise<Visitor> {
  const visitor = await Visitor.come(browser, house.origin)
  await visitor.signIn(name)
  return visitor
}
const amount = (page: Page, label: string) =>
  page.locator(`th.ant-descriptions-item-label:has-text("${label}") + td .money`).first().textContent()
async function fetched(page: Page, click: () => Promise<void>): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), click()])
  return file
}
async function linesOf(download: Download): Promise<string[][]> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load((await readFile(await download.path())) as never)
  const lines: string[][] = []
  workbook.worksheets[0]?.eachRow(row =>
    lines.push((row.values as unknown[]).slice(1).map(value => String(value ?? ''))),
  )
  return lines
}

test('from the school’s list to the bank and back, each by whom it is for', async () => {
  // the teacher looks through the list: one child is not right
  const teacher = await comeAs('school-jiasi')
  await teacher.goto(`/list?term=${TERM}`)
  const first = teacher.page.locator('table.data tbody tr').first()
  const disputed = (await first.locator('td').first().textContent()) ?? ''
  await first.getByRole('button', { name: '提出异议' }).click()
  await confirm(teacher.page, '已随家长外出，不在校')
  await teacher.page.locator('tbody tr', { hasText: '已随家长外出' }).waitFor()
  expect(await axe(teacher)).toEqual([])
  await teacher.takePicture(`${PICTURES ?? house.directory}/list.png`)
  await button(teacher, /全部确认/).click()
  await confirm(teacher.page)
  await teacher.page
    .locator('.ant-statistic', { hasText: '未核对' })
    .filter({ hasText: /未核对\s*0/ })
    .waitFor()

  // the clerk drafts what is confirmed; the others are told apart
  const clerk = await comeAs('bureau-education')
  await clerk.goto('/batches')
  await button(clerk, /编制批次/).click()
  await confirm(clerk.page)
  await clerk.page.locator('h1', { hasText: '正常发放' }).waitFor()
  const path = new URL(clerk.page.url()).pathname
  const total = await amount(clerk.page, '金额（元）')
  expect(await clerk.text()).toMatch(/学校未核对名单：\d+/)
  expect(await clerk.text()).toMatch(/学校有异议：1/)
  expect(await axe(clerk)).toEqual([])
  await button(clerk, /复核通过/).click()
  await confirm(clerk.page)
  await button(clerk, /开始公示/).click()
  await confirm(clerk.page)
  const link = clerk.page.getByRole('link', { name: '公示网页' })
  await link.waitFor()
  const noticeUrl = (await link.getAttribute('href')) ?? ''

  // anybody with the link reads the notice: names and amounts, no number
  const passer = await Visitor.come(browser, house.origin)
  await passer.page.goto(noticeUrl)
  await passer.page.locator('a', { hasText: '贾嗣小学' }).click()
  const notice = (await passer.page.locator('body').textContent()) ?? ''
  const named = children.filter(child => notice.includes(child.name))
  expect(named.length).toBeGreaterThan(10)
  expect(notice).not.toContain(disputed.trim())
  for (const child of children) {
    expect(notice).not.toContain(child.idNumber)
    expect(notice).not.toContain(child.registryNumber)
  }
  expect(notice).not.toMatch(/\d{8,}|脱贫|低保|残疾|户主/)
  expect(await axe(passer)).toEqual([])
  await passer.takePicture(`${PICTURES ?? house.directory}/notice.png`)

  // an objection comes in, and the approver cannot approve while it is open, nor before the days are over
  await clerk.page.getByLabel('登记一条异议').fill('该户已购商品房，请核实')
  await button(clerk, /登记异议/).click()
  await clerk.page.locator('tbody tr', { hasText: '已购商品房' }).waitFor()
  const approver = await comeAs('bureau-education-approver')
  await approver.goto(path)
  await button(approver, /批准发放/).click()
  await confirm(approver.page)
  await approver.page.locator('.ant-message', { hasText: '公示期至' }).waitFor()
  await house.sql('update subsidies.batch set notice_from = notice_from - 30, notice_until = notice_until - 30')
  await button(approver, /批准发放/).click()
  await confirm(approver.page)
  await approver.page.locator('.ant-message', { hasText: '异议未办结' }).waitFor()
  await house.sql('update subsidies.objection set received_on = received_on - 30')
  await button(clerk, /^办结$/).click()
  await confirm(clerk.page, '经核实为安置房，不影响')
  await clerk.page.locator('tbody tr', { hasText: '不属实' }).waitFor()

  // two children of different homes turn out to have one account: somebody else than its clerk looks at it first
  await house.sql(
    `update subsidies.payee_account set account_digest = sha256('one stranger') where id in (select payee_account_id from subsidies.payment order by id limit 2)`,
  )
  await button(approver, /批准发放/).click()
  await confirm(approver.page)
  await approver.page.locator('.ant-message', { hasText: '账户' }).waitFor()
  await approver.goto(path)
  const doubts = approver.page.locator('section', { hasText: '不同家庭的孩子共用' })
  await doubts.getByRole('button', { name: '核实无误' }).first().waitFor()
  expect(await axe(approver)).toEqual([])
  await approver.takePicture(`${PICTURES ?? house.directory}/payees.png`)
  for (const open of [2, 1]) {
    expect(await doubts.getByRole('button', { name: '核实无误' }).count()).toBe(open)
    await doubts.getByRole('button', { name: '核实无误' }).first().click()
    await confirm(approver.page, '已电话向家长核实')
    await doubts
      .locator('tbody tr', { hasText: 'approver' })
      .nth(2 - open)
      .waitFor()
  }
  await button(approver, /批准发放/).click()
  await confirm(approver.page)
  await approver.page.locator('tbody tr', { hasText: '已批准' }).waitFor()
  // the public page is gone with its period
  expect((await passer.page.goto(noticeUrl))?.status()).toBe(404)

  // the clerk fetches the bank's file and the sheets, and sends
  await clerk.goto(path)
  const bank = await fetched(clerk.page, () => button(clerk, /CSV/).click())
  const text = await readFile(await bank.path(), 'utf8')
  const transfers = text.trim().split('\r\n').slice(1, -1)
  expect(text.trim().split('\r\n').at(-1)).toContain(`合计 ${transfers.length} 笔`)
  expect(text).toContain((total ?? '').replaceAll(',', ''))
  expect(transfers.every(line => /,62220000111122\d{4},/.test(line))).toBe(true)
  const roster = await linesOf(await fetched(clerk.page, () => button(clerk, /花名册/).click()))
  expect(roster.at(-1)?.join()).toMatch(/填表人.*审核人.*公章/)
  expect(roster.length - 4).toBe(transfers.length)
  const letters = await linesOf(await fetched(clerk.page, () => button(clerk, /家长告知单/).click()))
  expect(letters[3]?.at(-1)).toMatch(/同学家长：2020年春季学期“.*”将发放 [\d.]+ 元.*尾号 \d{4}/)
  await button(clerk, /发送银行/).click()
  await confirm(clerk.page)
  await clerk.page.locator('tbody tr', { hasText: '已发送' }).first().waitFor()
  expect(await amount(clerk.page, '未到账（元）')).toBe(total)
  await clerk.takePicture(`${PICTURES ?? house.directory}/batch.png`)
  await button(clerk, /结清/).click()
  await confirm(clerk.page)
  await clerk.page.locator('tbody tr', { hasText: '已结清' }).first().waitFor()
  expect(await amount(clerk.page, '已到账（元）')).toBe(total)
  for (const visitor of [teacher, clerk, approver, passer]) {
    expect(visitor.troubles).toEqual([])
    await visitor.leave()
  }
  expect(await house.violations()).toEqual([])
}, 300_000)
