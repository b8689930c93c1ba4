import type { Locator, Page } from 'playwright-core'

/** How somebody works at the board who has no mouse. */
export interface Keyboard {
  /** From the wall: types stickies of a kind, which has this key. */
  stick(key: string, names: readonly string[]): Promise<void>
  /** By the search, with words that nothing else has. */
  choose(words: string): Promise<void>
  chooseNothing(): Promise<void>
  connect(from: string, to: string): Promise<void>
  /** Goes on from control to control until this one has the focus. */
  goTo(control: Locator): Promise<void>
  /** To what stands behind the field for new stickies, with a sticky chosen. */
  goBeyondWall(control: Locator): Promise<void>
  /** Types into what has the focus, and presses Enter. */
  enter(text: string): Promise<void>
}

/** Nobody goes on for longer than that. */
const TAB_COUNT_MAX = 120

export function keyboardOf(page: Page): Keyboard {
  const { keyboard } = page
  async function goTo(control: Locator): Promise<void> {
    for (let count = 0; count < TAB_COUNT_MAX; count++) {
      if (await control.evaluate((element) => element === document.activeElement)) return
      await keyboard.press('Tab')
    }
    throw new Error(`The keyboard does not lead to ${control}`)
  }
  async function enter(text: string): Promise<void> {
    await keyboard.insertText(text)
    await keyboard.press('Enter')
  }
  async function choose(words: string): Promise<void> {
    await keyboard.press('Control+k')
    await enter(words)
  }
  return {
    async stick(key, names) {
      await keyboard.press(key)
      for (const name of names) await enter(name)
      await keyboard.press('Escape')
    },
    choose,
    chooseNothing: () => keyboard.press('Escape'),
    async connect(from, to) {
      await choose(from)
      await keyboard.press('l')
      await choose(to)
      await keyboard.press('Enter')
    },
    goTo,
    async goBeyondWall(control) {
      // Tab on the wall leads along its stickies.
      await choose('type: event')
      await goTo(control)
    },
    enter,
  }
}
