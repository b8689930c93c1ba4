import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'

/** Somebody in front of a browser of their own, who sees what is on the page and uses it as anybody would. */
export interface Visitor {
  readonly page: Page
  readonly context: BrowserContext
  readonly wall: Locator
  /** Where the text of the file that is shown is written. */
  readonly text: Locator
  /** Types into the field for new stickies, and presses Enter. */
  stick(...names: readonly string[]): Promise<void>
  /** Stickies in sight that have these words on them. */
  sticky(words: string): Locator
  /** How many stickies the list has, which shows them all however far away the wall is. */
  countListed(): Promise<number>
  /** Brings the whole wall into sight. */
  seeAll(): Promise<void>
  /** Presses a button in the bar, if it is not pressed: such as `Text`, or `List`. */
  show(title: string): Promise<void>
  /** All of the text that the pane shows, without the cursors of others. */
  readText(): Promise<string>
  /** Keeps a picture of the page for people to look at. */
  shoot(name: string): Promise<void>
}

export interface Visit {
  readonly name?: string
  readonly colorScheme?: 'light' | 'dark'
  /** What the browser may say in this story, such as that a server is gone. */
  readonly excused?: RegExp
}

/** Sooner than a test is given up, so that it says what was waited for. */
const WAIT_MS = 10_000
const SHOTS = join(import.meta.dirname, '../../../../../.tmp/screenshots')

/** Opens the page at an address in a browser of its own. Whatever the browser complains of fails the test. */
export async function visit(
  browser: Browser,
  address: string,
  { name = 'Ann', colorScheme = 'light', excused }: Visit = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    colorScheme,
  })
  const trouble: string[] = []
  onTestFinished(async () => {
    await context.close()
    expect(trouble).toEqual([])
  })
  const page = await context.newPage()
  page.setDefaultTimeout(WAIT_MS)
  const hear = (said: string) => void (excused?.test(said) || trouble.push(said))
  page.on('console', (message) => message.type() !== 'log' && hear(message.text()))
  page.on('pageerror', (error) => hear(error.message))
  await page.goto(address)
  await page.getByLabel('The others see you as').fill(name)
  await page.getByRole('button', { name: 'That is me' }).click()
  const wall = page.getByRole('application', { name: 'Wall' })
  const text = page.getByRole('textbox', { name: /^Text of / })
  async function show(title: string): Promise<void> {
    const button = page.getByRole('banner').getByRole('button', { name: title, exact: true })
    if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click()
  }
  return {
    page,
    context,
    wall,
    text,
    async stick(...names) {
      const field = page.getByRole('textbox', { name: 'New sticky' })
      for (const each of names) {
        await field.fill(each)
        await field.press('Enter')
        await expect.poll(() => field.inputValue()).toBe('')
      }
    },
    sticky: (words) => wall.locator('.sticky', { hasText: words }),
    async countListed() {
      await show('List')
      return page.getByRole('button', { name: /^Actions for / }).count()
    },
    async seeAll() {
      await page.getByRole('button', { name: 'Fit View' }).click()
    },
    show,
    readText: () => text.evaluate(shownText),
    async shoot(shot) {
      mkdirSync(SHOTS, { recursive: true })
      await page.screenshot({ path: join(SHOTS, `${shot}.png`) })
    },
  }
}

function shownText(editor: Element): string {
  return [...editor.querySelectorAll('.cm-line')]
    .map((line) => {
      const own = line.cloneNode(true)
      if (own instanceof Element)
        for (const each of own.querySelectorAll('.cm-ySelectionCaret')) each.remove()
      return own.textContent
    })
    .join('\n')
}
