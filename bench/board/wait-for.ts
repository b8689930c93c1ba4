import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'

const LOOK_MS = 50
const LOOK_COUNT_MAX = 1_200

/** Waits until an expression holds in a page. A page with a strict policy lets nothing evaluate a text in it again and again. */
export async function waitFor(page: Page, expression: string): Promise<void> {
  for (let look = 0; look < LOOK_COUNT_MAX; look++) {
    if (await page.evaluate<boolean>(`Boolean(${expression})`)) return
    await pause(LOOK_MS)
  }
  throw new Error(`It never came to this on the page: ${expression}`)
}
