import { readFile } from 'node:fs/promises'
import { csv } from '@dianming/shared/testing/tables'
import { today } from '@dianming/shared/vocabulary/day'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { openBrowser, Visitor } from './src/browser.js'
import { DEMO, House } from './src/house.js'
import { act, axe, button, confirm, sendFile } from './src/portal-steps.js'

/**
 * A whole term by the pages alone, from empty tables to a closed term: no call of the API is the test's own. Only the days of a public
 * notice are not waited for.
 */

const TERM = '2019-2020-2'
const DAY = '2020-03-01'
const SCHOOL = '2150001003'

let house: House
let browser: Browser
const visitors: Visitor[] = []
beforeAll(async () => {
  house = await House.start()
  browser = await openBrowser()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

async function comeAs(name: string): Promise<Visitor> {
  const visitor = await Visitor.come(browser, house.origin)
  await visitor.signIn(name)
  visitors.push(visitor)
  return visitor
}

/** Sends a file of the demo county on the page of its kind. */
async function send(visitor: Visitor, kind: string, file: string): Promise<void> {
  await visitor.goto(`/imports?kind=${kind}`)
  await sendFile(visitor, file, await readFile(DEMO + file), { day: DAY })
}

/** The number behind a task of the home page; 0 where it is not there. */
async function waiting(visitor: Visitor, task: string): Promise<number> {
  await visitor.goto('/home')
  const row = visitor.page.getByRole('table', { name: '今日待办' }).locator('tr', { hasText: task })
  return (await row.count()) === 0 ? 0 : Number(await row.locator('td').last().textContent())
}

/** Takes a batch one step, with a yes to what is asked back. */
async function step(visitor: Visitor, name: RegExp): Promise<void> {
  await button(visitor, name).click()
  await confirm(visitor.page)
  await visitor.settled()
}

async function draft(visitor: Visitor, kind?: string): Promise<string> {
  const { page } = visitor
  await visitor.goto('/batches')
  if (kind) {
    await page.locator('#batch-kind').click()
    await page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: kind }).click()
  }
  await button(visitor, /编制批次/).click()
  await confirm(page)
  await page.waitForURL(/\/batches\/[0-9a-f-]{36}$/)
  await visitor.settled()
  return new URL(page.url()).pathname
}

test('a term: files, reviews, whereabouts, corrections, hardship, fees, naming, lists, accounts, batches, returns, statement, closed', async () => {
  // the files of the bureaus; one of them is held, and a person says yes to it
  const clerk = await comeAs('bureau-education')
  const { page } = clerk
  expect(await clerk.text()).toContain('没有待办的事')
  await send(clerk, 'students', 'students.xlsx')
  for (const [name, file] of [
    ['bureau-rural', 'register-rural.csv'],
    ['bureau-civil', 'register-civil.xlsx'],
    ['bureau-disabled', 'register-disabled.csv'],
  ] as const)
    await send(await comeAs(name), 'registers', file)
  const disabled = visitors.at(-1) as Visitor
  const [head = '', ...rows] = new TextDecoder('gb18030')
    .decode(await readFile(`${DEMO}register-disabled.csv`))
    .trim()
    .split(/\r?\n/)
  await disabled.goto('/imports')
  const part = Buffer.from([head, ...rows.slice(0, Math.floor(rows.length * 0.9))].join('\n'))
  await sendFile(disabled, 'part.csv', part, { day: '2020-03-02', status: 'HELD' })
  expect(await waiting(disabled, '待确认的导入：part.csv')).toBe(1)
  await disabled.page.getByRole('link', { name: '待确认的导入：part.csv' }).click()
  // the whole list of whom it would end, with the village, to pass on; given up at first, then sent again
  const [list] = await Promise.all([disabled.page.waitForEvent('download'), button(disabled, /下载名单/).click()])
  const ended = (await readFile(await list.path(), 'utf8')).trim().split('\r\n')
  expect(ended[0]).toMatch(/^姓名,出生日期,家庭,村或班级$/)
  expect(ended.length - 1).toBe(Number(/不在文件里的 (\d+) 人/.exec(await disabled.text())?.[1]))
  await button(disabled, /放弃这份文件/).click()
  await confirm(disabled.page)
  await disabled.page.locator('[data-testid=import-status][data-status=REFUSED]').waitFor()
  expect(await disabled.text()).toContain('已放弃这份文件')
  await disabled.goto('/imports')
  await sendFile(disabled, 'part.csv', part, { day: '2020-03-02', status: 'HELD' })
  await button(disabled, /已核对，确认导入/).click()
  await disabled.page.getByRole('dialog').getByRole('button', { name: '已核对，确认导入' }).click()
  await disabled.page.locator('[data-testid=import-status][data-status=DONE]').waitFor()

  // the roll, and what it does not know by itself
  await clerk.goto('/roll')
  await button(clerk, /^点名$/).click()
  await page.locator('.run', { hasText: /上次点名/ }).waitFor()
  const reviews = await waiting(clerk, '名册与学籍待核对')
  expect(reviews).toBeGreaterThan(1)
  await clerk.goto('/reviews')
  await page.getByRole('combobox', { name: '理由' }).click()
  await page.locator('.ant-select-dropdown:visible .ant-select-item-option').first().click()
  await button(clerk, /\(X\)/).click()
  await page.locator('[data-testid=review-place]', { hasText: '已核对 1 条' }).waitFor()
  expect(await waiting(clerk, '名册与学籍待核对')).toBe(reviews - 1)
  // who is none of the candidates may be a child in no school
  const missing = await waiting(clerk, '适龄儿童不在任何学校')
  expect(missing).toBeGreaterThan(1)

  // one child in no school studies elsewhere, another is at home for a reason; the second record was wrong
  await clerk.goto('/roll?status=NOT_IN_SCHOOL')
  const homes = page.locator('td a[href^="/households/"]')
  // of two homes: brothers and sisters stand on one page
  const [first, second] = new Set(await homes.evaluateAll(links => links.map(link => link.getAttribute('href') ?? '')))
  await clerk.goto(first ?? '')
  await act(clerk, page.getByRole('button', { name: '登记在外就读' }).first(), {
    schoolName: '某市第二小学',
    proof: '就读证明 12 号',
    validUntil: '2030-07-31',
  })
  await page.getByText('某市第二小学').waitFor()
  await clerk.goto(second ?? '')
  await act(clerk, page.getByRole('button', { name: '说明不在校原因' }).first(), {
    reason: '送教上门',
    proof: '残联评估表',
  })
  await page.getByText('残联评估表').waitFor()
  expect(await axe(clerk)).toEqual([])
  await button(clerk, /^撤回$/).click()
  await confirm(page)
  await page.getByText('残联评估表').waitFor({ state: 'hidden' })
  await clerk.goto('/roll')
  await button(clerk, /^点名$/).click()
  await clerk.until(async () => (await waiting(clerk, '适龄儿童不在任何学校')) === missing - 1, 'one child less')

  // the school asks for a correction of a child that it finds by name; the bureau accepts it from its list
  const teacher = await comeAs('school-jiasi')
  await teacher.goto('/find')
  await teacher.page.getByRole('searchbox', { name: '姓名或证件号' }).fill('薛贵梅')
  await teacher.page.keyboard.press('Enter')
  await teacher.page.getByRole('link', { name: '薛贵梅' }).first().click()
  await teacher.page.locator('article.student').waitFor()
  const child = new URL(teacher.page.url()).pathname
  await act(teacher, button(teacher, /申请更正/), { className: '9', reason: '班级调整，附名单' })
  await act(teacher, button(teacher, /^困难认定$/), {
    year: '2019-2020',
    hardship: '特别困难',
    reason: '学校认定小组第 3 次会议',
  })
  await teacher.page.getByText('2019-2020 特别困难').waitFor()
  expect(await waiting(clerk, '学校申请的更正待核准')).toBe(1)
  await page.getByRole('link', { name: '学校申请的更正待核准' }).click()
  await button(clerk, /^同意$/).click()
  await confirm(page)
  await page.getByText('没有更正申请').waitFor()
  await teacher.goto(child)
  expect(await teacher.text()).toContain('9班')

  // what the school charges, and a standard that is tried before it is saved
  await clerk.goto(`/schools/${SCHOOL}`)
  await act(clerk, button(clerk, /登记收费/), { stage: '小学', amountPerTerm: '0', source: '区发改〔2019〕5 号' })
  await page.getByRole('table', { name: '收费标准' }).getByText('区发改〔2019〕5 号').waitFor()
  await clerk.goto(`/standards?term=${TERM}`)
  const living = page.locator('section', { hasText: '义务教育家庭经济困难学生生活补助' }).first()
  await living.getByRole('button', { name: '新标准' }).click()
  await page.locator('.ant-modal #stage').click()
  await page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: '小学' }).click()
  await page.locator('.ant-modal #amountPerTerm').fill('600')
  await page.locator('.ant-modal #source').fill('区财教〔2020〕8 号')
  await page.getByRole('button', { name: '试算' }).click()
  const tried = page.getByRole('table', { name: '试算 学段' })
  expect(await tried.textContent()).toMatch(/合计.*→/)
  expect(await axe(clerk)).toEqual([])
  await page.keyboard.press('Escape')

  // naming; each school looks through its list, and is reminded of it
  await clerk.goto('/roll')
  await page.locator('.run .term-select input').fill('2020年春')
  await page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: '2020年春季学期' }).click()
  await button(clerk, /核定应享资助/).click()
  await confirm(page)
  await page.locator('.run', { hasText: /应享 \d+ 人/ }).waitFor()
  const schools = await waiting(clerk, '学校名单未核对')
  expect(schools).toBeGreaterThan(5)
  await clerk.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('link', { name: '学校名单未核对' }).click()
  await page.locator('tbody tr', { hasText: '贾嗣小学' }).getByRole('button', { name: '催办' }).click()
  await page.locator('.ant-message', { hasText: '已复制' }).waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^贾嗣小学：2020年春季学期.*\d+ 行未核对/)
  await teacher.goto(`/list?term=${TERM}`)
  await button(teacher, /全部确认/).click()
  await confirm(teacher.page)
  expect(await waiting(clerk, '学校名单未核对')).toBe(schools - 1)

  // one family gives the money up, and takes it after all
  await teacher.goto(child)
  await button(teacher, /^放弃资助$/).click()
  await confirm(teacher.page, '家长书面申请')
  await teacher.page.getByText('家长书面申请').waitFor()
  await button(teacher, /^撤回放弃$/).click()
  await confirm(teacher.page, '家长改变主意')
  await button(teacher, /^放弃资助$/).waitFor()
  await teacher.goto(`/list?term=${TERM}`)
  if ((await button(teacher, /全部确认/).count()) > 0) {
    await button(teacher, /全部确认/).click()
    await confirm(teacher.page)
  }

  // accounts: of two children by the form, with an account number as somebody pastes it
  const named = teacher.page.locator('table.data tbody td a')
  const children = await named.evaluateAll(links => links.slice(0, 2).map(link => link.getAttribute('href') ?? ''))
  for (const [n, path] of children.entries()) {
    await teacher.goto(path)
    await act(teacher, button(teacher, /登记收款账户/), {
      holder: (await teacher.page.locator('h1').textContent()) ?? '',
      relation: '本人',
      account: `6222 0000 1111 ${2220 + n}`,
      bank: '某农商行',
    })
    await teacher.page.getByText(`…${2220 + n}`).waitFor()
  }

  // a batch that is given up with a reason, and one that goes its way
  await draft(clerk)
  await button(clerk, /^取消/).click()
  await confirm(page, '标准有误，重新编制')
  await page.getByText('标准有误，重新编制').first().waitFor()
  const path = await draft(clerk)
  await step(clerk, /复核通过/)
  expect(await waiting(clerk, '批次待公示或批准')).toBe(1)
  await page.getByRole('link', { name: '批次待公示或批准' }).click()
  await page.waitForURL(`**${path}`)
  // the approver sends it back, and the clerk reads why
  const approver = await comeAs('bureau-education-approver')
  await approver.goto(path)
  await button(approver, /退回修改/).click()
  await confirm(approver.page, '请核对三年级名单')
  await clerk.goto(path)
  await page.locator('.ant-alert', { hasText: '审批人退回：请核对三年级名单' }).waitFor()
  await step(clerk, /复核通过/)
  await step(clerk, /开始公示/)
  await page.getByLabel('登记一条异议').fill('该户已搬走')
  await button(clerk, /登记异议/).click()
  await page.locator('tbody tr', { hasText: '该户已搬走' }).waitFor()
  await button(clerk, /^办结$/).click()
  await confirm(page, '已上门核实，仍在本村')
  await page.locator('tbody tr', { hasText: '不属实' }).waitFor()
  // the notice's days are over
  await house.sql('update subsidies.batch set notice_from = notice_from - 30, notice_until = notice_until - 30')
  expect(await waiting(approver, '公示期满、待批准的批次')).toBe(1)
  await approver.page.getByRole('link', { name: '公示期满、待批准的批次' }).click()
  await step(approver, /批准发放/)
  await approver.page.locator('tbody tr', { hasText: '已批准' }).waitFor()
  await clerk.goto(path)
  const [bank] = await Promise.all([page.waitForEvent('download'), button(clerk, /CSV/).click()])
  const lines = (await readFile(await bank.path(), 'utf8')).trim().split('\r\n').slice(1, -1)
  expect(lines.length).toBe(2)
  await step(clerk, /发送银行/)
  await page.locator('tbody tr', { hasText: '已发送' }).first().waitFor()

  // one transfer comes back; its account is mended on the child's page, and it is paid again
  const [, serial = '', , , , amount = ''] = lines[0]?.split(',') ?? []
  const back = csv(['流水号', '金额', '退回日期', '退回原因'], [[serial, amount, today(), '账号与户名不符']])
  await clerk.goto('/imports?kind=bank-returns')
  await sendFile(clerk, 'back.csv', back)
  expect(await clerk.text()).toContain('所有行都没有问题')
  expect(await waiting(clerk, '有退回款待补发的批次')).toBe(1)
  await page.getByRole('link', { name: '有退回款待补发的批次' }).click()
  await page
    .getByRole('link', { name: /更正账户/ })
    .first()
    .click()
  await page.locator('article.student').waitFor()
  await act(clerk, button(clerk, /更正收款账户/), {
    holder: (await page.locator('h1').textContent()) ?? '',
    relation: '本人',
    account: '6222 0000 1111 9999',
    bank: '某农商行',
  })
  await page.getByText('…9999').waitFor()
  const again = await draft(clerk, '补发')
  await step(clerk, /复核通过/)
  await approver.goto(again)
  await step(approver, /批准发放/)
  await clerk.goto(again)
  await step(clerk, /发送银行/)
  await step(clerk, /结清/)
  await page.locator('tbody tr', { hasText: '已结清' }).first().waitFor()
  expect(await waiting(clerk, '有退回款待补发的批次')).toBe(0)
  await clerk.goto(path)
  await step(clerk, /结清/)
  await page.locator('tbody tr', { hasText: '已结清' }).first().waitFor()

  // several findings are decided together for one reason; the statement is printed; the term is closed
  await clerk.goto(`/findings?term=${TERM}&rule=NOT_IN_SCHOOL`)
  await page.getByLabel('选中本页全部').check()
  const bar = page.locator('.chosen')
  const count = Number(/\d+/.exec((await bar.textContent()) ?? '')?.[0])
  expect(count).toBeGreaterThan(1)
  await act(clerk, bar.getByRole('button', { name: '确认属实' }), { reason: '已交乡镇逐户核实' })
  await page.getByText('已交乡镇逐户核实').first().waitFor()
  expect(await page.getByText('已交乡镇逐户核实').count()).toBe(count)
  await clerk.goto(`/statement?term=${TERM}`)
  expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-')
  await approver.goto('/county')
  await act(approver, button(approver, /修改规则/), { noticeWorkingDays: '7', source: '区财教〔2020〕9 号' })
  await approver.page.getByText('区财教〔2020〕9 号').waitFor()
  await act(approver, button(approver, /^结账$/), { term: '2020年春季学期' })
  await approver.page.locator('.ant-message', { hasText: '已结账' }).waitFor()
  await clerk.goto('/batches')
  await button(clerk, /编制批次/).click()
  await confirm(page)
  await page.locator('.ant-message', { hasText: '结账' }).waitFor()

  for (const visitor of visitors) {
    expect(visitor.troubles).toEqual([])
    await visitor.leave()
  }
  expect(await house.violations()).toEqual([])
}, 420_000)
