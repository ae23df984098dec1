import { today } from '@dianming/shared/vocabulary/day'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import ExcelJS from 'exceljs'
import type { Browser } from 'playwright-core'
import { openBrowser, Visitor } from './src/browser.js'
import { House } from './src/house.js'
import { act, axe, button, confirm } from './src/portal-steps.js'

/** Giving in full by the pages alone: what children lack, who takes it on, the codes, the sheet that they sign, and what the donor reads. */

const TELECOM = '91500116203589261A'
let house: House
let browser: Browser
const people: Visitor[] = []
const comeAs = async (name: string) => {
  const visitor = await Visitor.come(browser, house.origin)
  people.push(visitor)
  await visitor.signIn(name)
  return visitor
}
beforeAll(async () => {
  house = await House.start()
  await house.importCounty()
  await house.callRoll()
  browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

/** The file that a click fetches. */
async function fetched(visitor: Visitor, click: () => Promise<void>): Promise<Buffer> {
  const [file] = await Promise.all([visitor.page.waitForEvent('download'), click()])
  const stream = await file.createReadStream()
  const pieces: Buffer[] = []
  for await (const piece of stream) pieces.push(piece as Buffer)
  return Buffer.concat(pieces)
}
async function workbook(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(bytes as never)
  return book
}
const lines = (book: ExcelJS.Workbook): string[][] => {
  const found: string[][] = []
  book.worksheets[0]?.eachRow(row => {
    found.push((row.values as unknown[]).slice(1).map(value => String(value ?? '')))
  })
  return found
}
const chooses = async (visitor: Visitor, words: string) =>
  visitor.page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: words }).first().click()

test('from the survey to the donor’s statement, by pages', async () => {
  const school = await comeAs('school-jiasi')
  const bureau = await comeAs('bureau-education')
  const approver = await comeAs('bureau-education-approver')
  const company = await comeAs('company-telecom')

  // the school fetches its sheet, asks, and sends it back
  await school.goto('/needs')
  const sheet = await workbook(
    await fetched(school, async () => {
      await button(school, /下载摸底表/).click()
      await school.page.getByRole('dialog').locator('.ant-modal-footer .ant-btn-primary').click()
    }),
  )
  const page = sheet.worksheets[0]
  if (!page) throw new Error('the sheet is empty')
  const headings = (page.getRow(1).values as string[]).slice(1)
  expect(headings).toEqual(['姓名', '年级', '班级', '手机', '宽带', '原因', '学籍号', '学生编号'])
  const children = page.rowCount - 1
  expect(children).toBeGreaterThan(20)
  for (let row = 2; row <= page.rowCount; row++) {
    page.getRow(row).getCell(4).value = row <= 10 ? '无' : '有'
    page.getRow(row).getCell(5).value = '不清'
  }
  const filled = Buffer.from(await sheet.xlsx.writeBuffer())
  await school.goto('/imports?kind=needs')
  await school.page
    .locator('.send-file input[type=file]')
    .setInputFiles({ name: '摸底表.xlsx', mimeType: 'application/octet-stream', buffer: filled })
  await school.page.locator('[data-testid=import-status][data-status=DONE]').waitFor()
  await school.goto('/needs')
  expect(await school.text()).toContain('手机')
  const figures = await school.page
    .locator('table.data')
    .first()
    .locator('tbody tr')
    .first()
    .locator('td')
    .allTextContents()
  expect(figures.slice(2, 4)).toEqual([String(children), '9'])
  expect(await axe(school)).toEqual([])

  // one more by hand; and one of the nine has borrowed a phone
  await act(school, button(school, /^登记$/).first(), { item: '平板电脑' })
  await button(school, /^撤回$/)
    .first()
    .click()
  await confirm(school.page, '借到了一部')

  // the bureau publishes, and somebody else of it admits the company
  await bureau.goto('/needs')
  await button(bureau, /现在公布/).click()
  await confirm(bureau.page)
  await bureau.settled()
  expect(await bureau.text()).toContain('贾嗣镇')
  await approver.goto('/needs')
  await act(approver, button(approver, /准入捐助方/), {
    uscc: TELECOM,
    name: '某通信公司',
    until: '2099-12-31',
    agreement: '合作协议',
  })
  await approver.until(async () => (await approver.text()).includes('有效'), 'the company as admitted')
  expect(await axe(approver)).toEqual([])

  // the company reads groups, registers what it brings, and takes eight children on
  await company.goto('/donations')
  await act(company, button(company, /登记捐助/), { title: '智能手机', quantity: '10', unit: '部' })
  await company.goto('/needs')
  expect(await axe(company)).toEqual([])
  await act(company, button(company, /^认领$/).first(), { quantity: '8' })
  await company.page.waitForURL(/\/reservations\//)
  await company.settled()
  expect(await company.page.locator('table.data tbody tr').count()).toBe(8)
  const told = await company.text()
  expect(told).toContain('还剩 14 天')
  expect(told).toMatch(/[一-龥]\*\*/)
  await act(company, button(company, /给予全部 8 名/), {})
  await company.page.getByText('已给予', { exact: true }).waitFor()
  const codes = lines(
    await workbook(
      await fetched(company, async () => {
        await button(company, /发放兑换码/).click()
        await company.page.getByRole('dialog').locator('.ant-modal-footer .ant-btn-primary').click()
      }),
    ),
  )
  expect(codes).toHaveLength(9)
  expect(codes[0]).toEqual(['序号', '兑换码', '状态', '签领日期', '激活日期'])
  expect(codes.slice(1).every(([, code]) => /^[0-9A-Z]{10}[0-9A-Z*~$=]$/.test(code ?? ''))).toBe(true)
  expect(await axe(company)).toEqual([])

  // the school prints the sign sheet with names and codes, ticks all, and confirms
  await school.goto('/handouts')
  const signed = lines(await workbook(await fetched(school, () => button(school, /打印签领表/).click())))
  const given = new Set(codes.slice(1).map(([, code]) => code))
  expect(signed.filter(line => line.some(cell => given.has(cell)))).toHaveLength(8)
  expect(await axe(school)).toEqual([])
  await school.page.getByRole('checkbox', { name: '全选本页' }).check()
  await act(school, button(school, /确认选中的 8 笔/), { sheet: '签领表2020-1' })
  await school.goto('/handouts?status=CONFIRMED')
  expect(await school.page.locator('table.data tbody tr').count()).toBe(8)
  expect(await school.text()).toContain('已签领')

  // one comes back
  await button(school, /登记退回/)
    .first()
    .click()
  await confirm(school.page, '开机故障')
  await school.settled()

  // what the donor reads: the ledger, and the sheet
  await company.goto('/donations')
  await company.page.locator('td a', { hasText: '智能手机' }).click()
  await company.page.getByText('惠及').waitFor()
  expect(await company.text()).toContain('7 人、7 人次')
  await act(company, button(company, /登记票据/), { receiptNumber: 'PJ-1', handler: '经办人' })
  await act(company, button(company, /^登记去向$/), { kind: '核销', quantity: '3', reason: '运输损坏' })
  await company.page.getByText('运输损坏').waitFor()
  expect(await axe(company)).toEqual([])
  const use = lines(
    await workbook(
      await fetched(company, async () => {
        await button(company, /下载使用情况/).click()
        await confirm(company.page)
      }),
    ),
  )
  expect(use.find(line => line[0] === '手机')?.slice(1, 5)).toEqual(['贾嗣小学', today().slice(0, 7), '7', '7'])
  expect(use.find(line => line[0] === '核销')?.[5]).toBe('3')
  for (const { troubles } of people) expect(troubles).toEqual([])
  expect(await house.violations()).toEqual([])
}, 180_000)

test('an own offer is taken over by another giver on its page, and its change of purpose is decided by the first', async () => {
  const [company, school] = people.filter((_, i) => i === 3 || i === 0).reverse()
  if (!company || !school) throw new Error('nobody came')
  await company.goto('/donations')
  await button(company, /登记捐助/).click()
  const dialog = company.page.getByRole('dialog')
  await dialog.locator('input#title').fill('助学金')
  await dialog.locator('#form').click()
  await chooses(company, '现金')
  await dialog.locator('input#amount').fill('1000.00')
  await dialog.locator('.ant-modal-footer .ant-btn-primary').click()
  await company.page.locator('td a', { hasText: '助学金' }).click()
  await company.settled()
  await act(company, button(company, /^给额度$/), { toUscc: '12500116450550187L', amount: '400.00' })
  await school.goto('/donations')
  await act(school, button(school, /登记为转交/), { amount: '400.00' })
  await school.page.locator('td a', { hasText: '助学金' }).first().click()
  await school.settled()
  await act(school, button(school, /申请变更用途/), { to: '衣物', reason: '入冬' })
  await company.goto('/purpose-changes')
  await button(company, /^同意$/).click()
  await confirm(company.page)
  await company.settled()
  expect(await company.text()).toContain('已同意')
  expect(await axe(company)).toEqual([])
  expect(await house.violations()).toEqual([])
}, 90_000)
