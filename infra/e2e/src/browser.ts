import { mkdir } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'
import { type Browser, type BrowserContext, chromium as engine, type Page } from 'playwright-core'

export type Size = 'desktop' | 'phone'
const VIEWPORTS: Record<Size, { width: number; height: number }> = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
}
const PASSWORD = 'demo'
const PATIENCE_MS = 15_000
const SETTLING_MS = 150

/** Where the browser of the packages is unpacked: a folder of this user's own, as nobody else's copy can be run or should be. */
export async function browserProgram(): Promise<string> {
  const { TMPDIR } = process.env
  const own = join(tmpdir(), `dianming-browser-${userInfo().uid}`)
  await mkdir(own, { recursive: true, mode: 0o700 })
  process.env.TMPDIR = own
  try {
    return await chromium.executablePath()
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = TMPDIR
  }
}

/** A real browser that comes with the packages. */
export const openBrowser = async (): Promise<Browser> =>
  engine.launch({
    // a test's own environment is not the one that the unpacking looks at: there the run has unpacked it before
    executablePath: process.env.TEST_BROWSER ?? (await browserProgram()),
    // pages drawn by the processor as they are: a graphics card in software costs more than everything else of the browser
    args: [
      ...chromium.args.filter(
        argument => !/^--(single-process|use-gl|use-angle|ignore-gpu|enable-unsafe)/.test(argument),
      ),
      '--disable-gpu',
    ],
    headless: true,
  })

/** A person at a browser window of their own, who notices whatever goes wrong on a page. */
export class Visitor {
  /** errors of scripts, and what the page's own policy had to stop */
  readonly troubles: string[] = []

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly origin: string,
  ) {}

  static async come(
    browser: Browser,
    origin: string,
    { size = 'desktop', locale = 'zh-CN' }: { size?: Size; locale?: 'zh-CN' | 'en-GB' } = {},
  ): Promise<Visitor> {
    const context = await browser.newContext({
      viewport: VIEWPORTS[size],
      locale,
      timezoneId: 'Asia/Shanghai',
      acceptDownloads: true,
      deviceScaleFactor: 1,
    })
    const page = await context.newPage()
    const visitor = new Visitor(context, page, origin)
    page.on('pageerror', error => visitor.troubles.push(error.message))
    page.on('console', message => {
      if (/content security policy/i.test(message.text())) visitor.troubles.push(message.text())
    })
    return visitor
  }

  /** Signs in at the issuer's own page and comes back. */
  async signIn(name: string, path = '/'): Promise<void> {
    await this.page.goto(this.origin + path)
    await this.page.locator('main.welcome button').first().click()
    await this.page.locator('input[name=name]').fill(name)
    await this.page.locator('input[name=password]').fill(PASSWORD)
    await this.page.locator('button').click()
    await this.page.locator('main#page').waitFor()
    await this.settled()
  }

  /** Goes to an address; the reload signs in again by itself. */
  async goto(path: string): Promise<void> {
    await this.page.goto(this.origin + path)
    await this.page.locator('main#page').waitFor()
    await this.settled()
  }

  /** Goes to an address within the page, as a link on it would. */
  async walk(path: string): Promise<void> {
    await this.page.evaluate(to => {
      history.pushState(null, '', to)
      dispatchEvent(new PopStateEvent('popstate', { state: null }))
    }, path)
    await this.settled()
  }

  /** Waits until what is asked of the page holds. */
  async until(holds: () => Promise<boolean>, what: string): Promise<void> {
    for (const end = Date.now() + PATIENCE_MS; !(await holds()); await this.page.waitForTimeout(50))
      if (Date.now() > end) throw new Error(`not seen: ${what}`)
  }

  /** Waits until the page shows what it is asked for and nothing is on its way. */
  async settled(): Promise<void> {
    const isSettled = () =>
      this.page.evaluate(
        () =>
          document.querySelector('main h1') !== null &&
          document.querySelector('main :is([aria-busy=true], .ant-skeleton, .ant-spin-spinning)') === null,
      )
    // twice: what has just been asked for shows a moment later
    await this.until(async () => {
      if (!(await isSettled())) return false
      await this.page.waitForTimeout(SETTLING_MS)
      return isSettled()
    }, `the end of ${this.page.url()}`)
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined))
  }

  /** A picture of the whole page; at most `height` pixels of it. */
  async takePicture(path: string, height = 1800): Promise<void> {
    // texts that were laid out before their font came are laid out anew
    await this.page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('body *')) element.style.letterSpacing = '0.01px'
      window.scrollTo(0, 0)
    })
    const { width } = this.page.viewportSize() ?? VIEWPORTS.desktop
    const whole = await this.page.evaluate(() => document.documentElement.scrollHeight)
    await this.page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(whole, height) } })
  }

  async text(): Promise<string> {
    return (await this.page.locator('main').textContent()) ?? ''
  }

  leave(): Promise<void> {
    return this.context.close()
  }
}
