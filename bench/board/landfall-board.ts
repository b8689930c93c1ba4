import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveBoard } from '@landfall/board'
import type { Browser, Page } from 'playwright-core'
import { largeStorm } from '../large-storm.ts'
import { type Contender, noteWhenSeen, seenAtMs, VIEWPORT } from './contender.ts'

/** Twenty contexts of 102 stickies. */
const FILE_COUNT = 20

export interface LandfallBoard extends Contender {
  /** Two people, each with the text of the same file in front of them. */
  openTwo(browser: Browser): Promise<{ readonly writer: Page; readonly reader: Page }>
}

/** @param pageFolder - of another build than the one that is found, such as one that can be profiled. */
export async function landfallBoard(pageFolder?: string): Promise<LandfallBoard> {
  const place = mkdtempSync(join(tmpdir(), 'landfall-bench-board-'))
  const root = join(place, 'storm')
  mkdirSync(root)
  for (const { name, text } of largeStorm(FILE_COUNT)) writeFileSync(join(root, name), text)
  const board = await serveBoard({
    root,
    memoryFile: join(place, 'board.json'),
    port: 0,
    onFault: (fault) => console.error(fault),
    ...(pageFolder !== undefined && { pageFolder }),
  })

  async function enter(browser: Browser): Promise<{ readonly page: Page; readonly firstWallMs: number }> {
    const context = await browser.newContext({ viewport: VIEWPORT })
    const page = await context.newPage()
    await page.addInitScript(noteWhenSeen(`document.querySelector('.sticky, .far-paper')?.checkVisibility()`))
    await page.goto(board.address)
    const firstWallMs = await seenAtMs(page)
    await page.getByRole('button', { name: 'That is me' }).click()
    return { page, firstWallMs }
  }

  async function openText(browser: Browser): Promise<Page> {
    const { page } = await enter(browser)
    const button = page.getByRole('banner').getByRole('button', { name: 'Text', exact: true })
    if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click()
    await page.getByRole('textbox', { name: /^Text of / }).waitFor()
    return page
  }

  return {
    name: 'Landfall',
    async open(browser) {
      const { page, firstWallMs } = await enter(browser)
      // The wall has the window for itself, as that of the others has.
      const pressed = page
        .getByRole('banner')
        .getByRole('button', { name: /^(Details|Text)$/, pressed: true })
      if ((await pressed.count()) > 0) await pressed.click()
      await page.getByRole('button', { name: 'Workshop', expanded: true }).click()
      return { page, firstWallMs, panButton: 'left', wheelStep: 50 }
    },
    async openTwo(browser) {
      const [writer, reader] = [await openText(browser), await openText(browser)]
      return { writer, reader }
    },
    async close() {
      await board.close()
      rmSync(place, { recursive: true, force: true })
    },
  }
}
