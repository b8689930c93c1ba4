import { readFileSync } from 'node:fs'
import { join as pathOf } from 'node:path'
import { describe, expect, it } from 'vitest'
import { HAS_CHROMIUM, WITHOUT_CHROMIUM } from './testing/chromium.ts'
import { findFaults } from './testing/find-faults.ts'
import { theatre } from './testing/theatre.ts'

const EXAMPLE = pathOf(import.meta.dirname, '../../../../examples/subscription-box.storm')

describe.skipIf(!HAS_CHROMIUM)(`A board for everybody${WITHOUT_CHROMIUM}`, () => {
  const { open } = theatre()

  it.each(['light', 'dark'] as const)(
    '[BOARD-126] no lens has a serious fault for people who do not see or point well, %s',
    async (colorScheme) => {
      const { join } = await open({ 'box.storm': readFileSync(EXAMPLE, 'utf8') })
      const ann = await join({ colorScheme })
      const { page } = ann
      const lenses = await page
        .getByRole('navigation', { name: 'Lenses' })
        .getByRole('button')
        .allTextContents()
      expect(lenses.length).toBeGreaterThan(1)
      const faults: string[] = []
      for (const lens of lenses) {
        await ann.show(lens)
        await page.getByRole('main').waitFor()
        faults.push(...(await findFaults(page)).map((fault) => `${lens}: ${fault}`))
        await ann.shoot(`lens-${lens.toLowerCase()}-${colorScheme}`)
      }
      expect(faults).toEqual([])
    },
  )

  it.each(['light', 'dark'] as const)(
    '[BOARD-126] nor has what stands beside and above the wall, %s',
    async (colorScheme) => {
      const { join } = await open({ 'box.storm': readFileSync(EXAMPLE, 'utf8') })
      const ann = await join({ colorScheme })
      const { page } = ann
      const faults: string[] = []
      const look = async (where: string) => {
        faults.push(...(await findFaults(page)).map((fault) => `${where}: ${fault}`))
        await ann.shoot(`beside-${where.toLowerCase().replaceAll(' ', '-')}-${colorScheme}`)
      }
      await page.keyboard.press('Control+k')
      await page.keyboard.type('payment')
      await look('Find')
      await page.keyboard.press('Enter')
      await ann.show('Details')
      await look('Details')
      await ann.show('Text')
      await look('Text')
      await page.getByRole('button', { name: /You are/ }).click()
      await look('People')
      expect(faults).toEqual([])
    },
  )
})
