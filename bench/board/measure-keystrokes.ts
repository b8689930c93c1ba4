import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import type { LandfallBoard } from './landfall-board.ts'
import { waitFor } from './wait-for.ts'

const KEY_COUNT = 60
/** Somebody who types fast. */
const BETWEEN_MS = 120

/** Both pages tell the time of one machine, from its one clock. */
const NOW = 'performance.timeOrigin + performance.now()'

/**
 * Milliseconds from a key that is pressed in one browser to the frame in which another browser shows its letter in the
 * text, once for each key. What is typed is the question of a hot spot, so that every letter changes the storm.
 */
export async function measureKeystrokes(board: LandfallBoard, browser: Browser): Promise<readonly number[]> {
  const { writer, reader } = await board.openTwo(browser)
  await goToEnd(writer)
  await goToEnd(reader)
  const before = await reader.evaluate<number>(QUESTION_COUNT)
  await writer.keyboard.press('Enter')
  await writer.keyboard.type('hotspot "')
  await waitFor(reader, `${QUESTION_COUNT} > ${before}`)
  await writer.evaluate(
    `window.keyTimes = []; addEventListener('keydown', () => window.keyTimes.push(${NOW}), true)`,
  )
  await reader.evaluate(SEE_LETTERS)
  for (let key = 0; key < KEY_COUNT; key++) {
    await writer.keyboard.press('w')
    await pause(BETWEEN_MS)
  }
  await waitFor(reader, `window.letterTimes.length >= ${KEY_COUNT}`)
  const pressed = await writer.evaluate<readonly number[]>('window.keyTimes')
  const seen = await reader.evaluate<readonly number[]>('window.letterTimes')
  await Promise.all([writer.context().close(), reader.context().close()])
  return pressed.map((time, nth) => (seen[nth] ?? Number.NaN) - time)
}

const QUESTIONS = `[...document.querySelector('.cm-content').textContent.matchAll(/hotspot "(w*)/g)]`
const QUESTION_COUNT = `${QUESTIONS}.length`

/** Notes for each letter of the last question the first frame in which it is there. */
const SEE_LETTERS = `{
  window.letterTimes = []
  new MutationObserver(() => {
    const letters = ${QUESTIONS}.at(-1)[1].length
    if (letters > window.letterTimes.length)
      requestAnimationFrame(() => { while (window.letterTimes.length < letters) window.letterTimes.push(${NOW}) })
  }).observe(document.querySelector('.cm-content'), { subtree: true, childList: true, characterData: true })
}`

async function goToEnd(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: /^Text of / }).click()
  await page.keyboard.press('Control+End')
}
