import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** Found, and looked at: each with the reason why it may stay for now, until 2027-01. A fault that is not here fails. */
const KNOWN: readonly { readonly rule: string; readonly at: string; readonly why: string }[] = [
  {
    rule: 'scrollable-region-focusable',
    at: '.cm-scroller',
    why: 'The text in it has the focus by Tab and scrolls with its cursor; axe counts only what says tabindex',
  },
  {
    rule: 'label-content-name-mismatch',
    at: 'button[aria-label="Add a minute"]',
    why: 'Who speaks to the page has to say "Add a minute", where "+1 min" is written',
  },
  {
    rule: 'label-content-name-mismatch',
    at: '[data-worst="hint"]',
    why: 'The sign of a hint is a letter, which is drawn and not told; what is told says more',
  },
  {
    rule: 'color-contrast',
    at: 'a',
    why: 'Of the words "React Flow" in the dark, which are no part of the storm',
  },
]

const KNOWN_PAIRS = JSON.stringify(KNOWN.map(({ rule, at }) => [rule, at]))

const LOOK = `axe
  .run(document, { resultTypes: ['violations'] })
  .then(({ violations }) => violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => ({ id, nodes: nodes.filter(({ target: [target] }) =>
      !${KNOWN_PAIRS}.some(([rule, at]) =>
        rule === id && (at.length === 1 ? target === at : document.querySelector(target).matches(at)))) }))
    .filter(({ nodes }) => nodes.length > 0)
    .map(({ id, nodes: [first, ...others] }) =>
      id + ' at ' + first.target.join(' ') + ': ' + first.failureSummary.split('\\n').slice(1).join(' ').trim() +
      (others.length > 0 ? ' (and at ' + others.length + ' other places)' : '')))`

/** What keeps people with a screen reader, weak eyes or no mouse from using the page as it is now: serious faults, as lines. */
export async function findFaults(page: Page): Promise<readonly string[]> {
  // Not as a script of the page: its policy allows none.
  await page.evaluate(axe.source)
  // A page without a background is white for axe, and in the dark black for people.
  await page.addStyleTag({ content: 'html { background: Canvas }' })
  return page.evaluate<readonly string[]>(LOOK)
}
