import { describe, expect, it } from 'vitest'
import { HAS_CHROMIUM, WITHOUT_CHROMIUM } from './testing/chromium.ts'
import { theatre } from './testing/theatre.ts'

const FILE = 'shop.storm'

describe.skipIf(!HAS_CHROMIUM)(`What is written at a board${WITHOUT_CHROMIUM}`, () => {
  const { open } = theatre()

  it('[BOARD-123] a mistake in the text costs its own sticky alone, is shown, and is gone when it is mended', async () => {
    const before =
      'event OrderPlaced\n\ncommand PlaceOrder {\n  -> OrderPlaced\n}\n\npolicy Greet {\n  when OrderPlaced\n}\n'
    const { folder, join } = await open({ [FILE]: before })
    const ann = await join()
    await ann.show('Text')
    await ann.text.click()
    await ann.page.keyboard.press('Control+Home')
    for (let line = 0; line < 3; line++) await ann.page.keyboard.press('ArrowDown')
    await ann.page.keyboard.press('End')
    await ann.page.keyboard.type(' , when {{')
    await ann.page.locator('.cm-lintRange-error').first().waitFor()
    await ann.shoot('mistake-1')
    await ann.sticky('Order Placed').waitFor()
    await ann.sticky('Greet').waitFor()
    for (let letter = 0; letter < ' , when {{'.length; letter++) await ann.page.keyboard.press('Backspace')
    await expect.poll(() => ann.page.locator('.cm-lintRange-error').count()).toBe(0)
    await ann.sticky('Place Order').waitFor()
    await expect.poll(() => folder.read(FILE)).toBe(before)
  })

  it('[BOARD-124] what is written on a sticky never runs', async () => {
    const hostile = [
      '<img src=x onerror="document.title=1">',
      'javascript:document.title=2',
      '<svg/onload=document.title=3>',
    ]
    const { folder, join } = await open({
      [FILE]:
        'event Kept "<iframe src=javascript:parent.document.title=4>"\nactor Ann "</script><script>document.title=5</script>"\n',
    })
    const ann = await join({ name: '<b onclick=document.title=6>' })
    await ann.stick(...hostile)
    await expect.poll(() => folder.read(FILE)).toContain('document.title=3')
    await ann.seeAll()
    for (const text of hostile) expect(await ann.sticky(text).count()).toBe(1)
    await ann.shoot('hostile-1')
    expect(await ann.page.title()).toBe('Board')
    expect(await ann.wall.locator('img, iframe, script').count()).toBe(0)
  })
})
