import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const LOOK = `axe
  .run(document, { resultTypes: ['violations'] })
  .then(({ violations }) => violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes: [first, ...others] }) =>
      id + ' at ' + first.target.join(' ') + ': ' + first.failureSummary.split('\\n').slice(1).join(' ').trim() +
      (others.length > 0 ? ' (and at ' + others.length + ' other places)' : '')))`

/** What keeps people with a screen reader, weak eyes or no mouse from using the page as it is now: serious faults, as lines. */
export async function findFaults(page: Page): Promise<readonly string[]> {
  // Not as a script of the page: its policy allows none.
  await page.evaluate(AXE)
  // A page without a background is white for axe, and in the dark black for people.
  await page.addStyleTag({ content: 'html { background: Canvas }' })
  return page.evaluate<readonly string[]>(LOOK)
}
