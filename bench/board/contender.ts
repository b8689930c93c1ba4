import type { Browser, Page } from 'playwright-core'
import { waitFor } from './wait-for.ts'

/** A board with 2,000 stickies, open in a browser of its own. */
export interface OpenBoard {
  readonly page: Page
  /** From asking for the page to the first sticky that is seen. */
  readonly firstWallMs: number
  /** With which button of the mouse the wall is moved. */
  readonly panButton: 'left' | 'middle'
  /** By how much the wheel turns each time, so that forty times lead from the whole wall to stickies that can be read. */
  readonly wheelStep: number
}

export interface Contender {
  readonly name: string
  open(browser: Browser): Promise<OpenBoard>
  close(): Promise<void>
}

export const VIEWPORT = { width: 1440, height: 900 }

/**
 * For the page, before anything else runs there: notes in `seenAt` when a condition first holds at a frame, in
 * milliseconds from the moment the page was asked for.
 */
export function noteWhenSeen(condition: string): string {
  return `{
    const look = () => {
      if (${condition}) window.seenAt = performance.now()
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  }`
}

export async function seenAtMs(page: Page): Promise<number> {
  await waitFor(page, 'window.seenAt !== undefined')
  return page.evaluate<number>('window.seenAt')
}
