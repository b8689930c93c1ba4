import { checkModel, DEFAULT_SETTINGS } from '@landfall/check'
import { playScenario } from '@landfall/interpret'
import { readStorm } from '@landfall/language'
import { elementsOf, indexModel, severityOf } from '@landfall/model'
import { describe, expect, it } from 'vitest'
import { HAS_CHROMIUM, WITHOUT_CHROMIUM } from './testing/chromium.ts'
import { type Keyboard, keyboardOf } from './testing/keyboard.ts'
import { STORMED_BOX } from './testing/stormed-box.ts'
import { theatre } from './testing/theatre.ts'
import type { Visitor } from './testing/visitor.ts'

const FILE = 'shop.storm'
const STORY_MS = 90_000

describe.skipIf(!HAS_CHROMIUM)(`Without a mouse${WITHOUT_CHROMIUM}`, () => {
  const { open } = theatre()

  it('[BOARD-127] the subscription box is stormed from nothing until it is ready for release', {
    timeout: STORY_MS,
  }, async () => {
    const { folder, join } = await open()
    const ann = await join()
    const hands = keyboardOf(ann.page)
    await stick(ann, hands)
    await ann.shoot('keyboard-1')
    for (const [from, to] of STORMED_BOX.lines) await hands.connect(from, to)
    await ann.shoot('keyboard-2')
    await fillIn(ann, hands)
    await ann.shoot('keyboard-3')
    await writeScenarios(ann, hands)
    await ann.shoot('keyboard-4')
    await expect.poll(() => folder.read(FILE)).toContain('ShipmentQueue["c1"]')
    await expect.poll(() => faultsOf(folder.read(FILE) ?? '')).toEqual([])
  })
})

async function stick({ page }: Visitor, hands: Keyboard): Promise<void> {
  const { outside, contexts } = STORMED_BOX
  await hands.goTo(page.getByRole('textbox', { name: 'New sticky' }))
  await page.keyboard.press('Escape')
  const [key, ...names] = outside
  await hands.stick(key, names)
  for (const [context, rows] of Object.entries(contexts)) {
    await hands.chooseNothing()
    await hands.stick('x', [context])
    for (const [kind, ...own] of rows) await hands.stick(kind, own)
  }
}

/** In the panel beside the wall. */
async function fillIn({ page }: Visitor, hands: Keyboard): Promise<void> {
  const panel = page.getByRole('region', { name: 'Details' })
  for (const [sticky, typed] of Object.entries(STORMED_BOX.details)) {
    await hands.choose(sticky)
    for (const [name, text] of typed) {
      const list = panel.getByRole('combobox', { name, exact: true })
      const field = panel.getByRole('textbox', { name, exact: true })
      await hands.goBeyondWall(field.or(list))
      // A list goes along with the letters that are typed.
      if ((await list.count()) > 0) await page.keyboard.type(text)
      else await hands.enter(text)
    }
  }
}

/** Nothing but the text has room for them. */
async function writeScenarios({ page, text }: Visitor, hands: Keyboard): Promise<void> {
  await hands.choose('type: event')
  await page.keyboard.press('Escape')
  await hands.chooseNothing()
  await hands.goTo(page.getByRole('button', { name: 'Text', exact: true }))
  await page.keyboard.press('Enter')
  await hands.goTo(text)
  await page.keyboard.press('Control+End')
  for (const line of STORMED_BOX.scenarios) {
    await page.keyboard.type(line)
    // Without what the editor offers for the last word.
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
  }
}

/** What keeps a storm from being released, and what its scenarios expect and do not get. */
function faultsOf(text: string): readonly string[] {
  const storm = readStorm([{ name: FILE, text }])
  const index = indexModel(storm.model)
  const findings = [...storm.findings, ...checkModel(index, DEFAULT_SETTINGS).findings]
  const errors = findings.filter(({ code }) => severityOf(code, 'release') === 'error')
  const scenarios = elementsOf(index, 'scenario')
  expect(scenarios.length).toBeGreaterThan(0)
  const failures = scenarios.flatMap((scenario) => playScenario(storm.model, scenario).failure ?? [])
  return [...errors, ...failures].map(({ message }) => message)
}
