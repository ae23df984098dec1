import { today } from '@dianming/shared/vocabulary/day'
import axeCore from 'axe-core'
import type { Locator, Page } from 'playwright-core'
import type { Visitor } from './browser.js'

/** What people do on the portal's pages, as the journeys and the pictures both do it. */

export const button = (visitor: Visitor, name: RegExp) => visitor.page.getByRole('button', { name })

/** Says yes to what a button asks back. */
export async function confirm(page: Page, what?: string): Promise<void> {
  const asked = page.locator('.ant-modal-confirm:visible')
  await asked.waitFor()
  if (what) await asked.locator('input').first().fill(what)
  await asked.locator('.ant-btn-primary').click()
  await asked.waitFor({ state: 'hidden' })
}

/**
 * Opens the form of an act, writes into its fields by their names (a choice by a part of its words), and says yes; waits until the form
 * has closed.
 */
export async function act(visitor: Visitor, opener: Locator, values: Record<string, string>): Promise<void> {
  const { page } = visitor
  await opener.click()
  const dialog = page.getByRole('dialog').filter({ visible: true })
  await dialog.waitFor()
  for (const [name, value] of Object.entries(values)) {
    const field = dialog.locator(`#${name}`)
    if ((await field.getAttribute('role')) === 'combobox') {
      await field.click()
      if (await field.isEditable()) await field.fill(value)
      await page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: value }).first().click()
    } else {
      await field.fill(value)
      if (/^\d{4}-\d{2}-\d{2}$/.test(value)) await field.press('Enter')
    }
  }
  await dialog.locator('.ant-modal-footer .ant-btn-primary').click()
  await dialog.waitFor({ state: 'hidden' })
  await visitor.settled()
}

/** What axe has against the page as it stands. */
export async function axe({ page }: Visitor): Promise<[rule: string, where: string[]][]> {
  // what still fades in is no contrast to judge
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) =>
          playState === 'finished' || effect?.getTiming().iterations === Number.POSITIVE_INFINITY,
      ),
  )
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeCore.source)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof axeCore }
    const { violations } = await axe.run({ resultTypes: ['violations'] })
    return violations.map(({ id, nodes }): [string, string[]] => [id, nodes.map(node => node.html.slice(0, 200))])
  })
}

/** Opens the child about whom something of a kind was found, from the list of named students; answers the page's address. */
export async function openChild(visitor: Visitor, filter: string, name?: string): Promise<string> {
  const { page } = visitor
  await visitor.goto(`/students?${filter}`)
  const links = page.locator('td a')
  await (name ? links.filter({ hasText: name }) : links).first().click()
  await page.locator('article.student').waitFor()
  await visitor.settled()
  return new URL(page.url()).pathname
}

/** Gets the code of the child on the page for one giver. */
export async function aidCodeFor(visitor: Visitor, uscc: string): Promise<string> {
  const { page } = visitor
  await button(visitor, /受助编号|Aid code/).click()
  await page.locator('input#uscc').fill(uscc)
  await page.locator('.ant-modal button[type=submit]').click()
  return ((await page.locator('.aid-code').textContent()) ?? '').trim()
}

/** Says on the imports page that the file tells of today, where it tells of a day. */
export const chooseToday = (visitor: Visitor): Promise<void> => chooseDay(visitor, today())

async function chooseDay({ page }: Visitor, day: string): Promise<void> {
  const field = page.locator('input#import-as-of')
  if ((await field.count()) === 0) return
  await field.fill(day)
  await field.press('Enter')
}

/** Sends a file on the imports page and waits for its end. */
export async function sendFile(
  visitor: Visitor,
  name: string,
  body: Buffer,
  { day = today(), status = 'DONE' } = {},
): Promise<void> {
  const { page } = visitor
  await chooseDay(visitor, day)
  await page.locator('.send-file input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: body })
  await page.locator(`[data-testid=import-status][data-status=${status}]`).waitFor()
  await visitor.settled()
}

/** Registers ten phones. */
export async function registerPhones(visitor: Visitor, title: string): Promise<void> {
  const { page } = visitor
  await visitor.goto('/donations')
  await button(visitor, /登记捐助|Register a donation/).click()
  await page.locator('input#title').fill(title)
  await page.locator('input#quantity').fill('10')
  await page.locator('input#unit').fill('部')
  await page.locator('.ant-modal-footer .ant-btn-primary').click()
  await page.locator('td a', { hasText: title }).waitFor()
}

/** The demo county's own term. */
const TERM = /^(2020年春季学期|spring 2020)$/

/** Asks before giving of a donation, in the demo's term, to the child of a code. */
export async function ask(visitor: Visitor, aidCode: string, donation: string): Promise<void> {
  const { page } = visitor
  await page.locator('.give .term-select').click()
  await page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: TERM }).click()
  await page.locator('input#aidCode').fill(aidCode)
  await page.locator('input#donationId').click()
  await page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: donation }).first().click()
  await page.locator('form.give button[type=submit]').click()
  await page.locator('[data-testid=overlap]').waitFor()
}
