import { describe, expect, it } from 'vitest'
import { HAS_CHROMIUM, WITHOUT_CHROMIUM } from './testing/chromium.ts'
import { largeFolder } from './testing/large-folder.ts'
import { theatre } from './testing/theatre.ts'

describe.skipIf(!HAS_CHROMIUM)(`A large wall${WITHOUT_CHROMIUM}`, () => {
  const { open } = theatre()

  it('[BOARD-125] a folder with 2,000 stickies opens, pans, zooms, and Ctrl+K finds one', async () => {
    const { join } = await open(largeFolder())
    const ann = await join()
    const { page, wall } = ann
    await wall.locator('.sticky, .far-paper').first().waitFor({ timeout: 30_000 })
    await ann.shoot('large-1')
    const viewport = wall.locator('.react-flow__viewport')
    const where = () => viewport.getAttribute('style')
    const box = await wall.boundingBox()
    if (!box) throw new Error('The wall is not shown.')
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    await page.mouse.move(middle.x, middle.y)
    const before = await where()
    await page.mouse.wheel(0, -600)
    await expect.poll(where).not.toBe(before)
    const zoomed = await where()
    await page.mouse.down()
    await page.mouse.move(middle.x - 300, middle.y - 200, { steps: 10 })
    await page.mouse.up()
    await expect.poll(where).not.toBe(zoomed)
    await ann.shoot('large-2')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('Order Paid7x3')
    await ann.shoot('large-3')
    await page.keyboard.press('Enter')
    await ann.sticky('Order Paid7x3').waitFor()
    await ann.shoot('large-4')
  })
})
