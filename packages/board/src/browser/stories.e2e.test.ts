import { join as pathOf } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { TestFolder } from '../testing/test-folder.ts'
import { HAS_CHROMIUM, WITHOUT_CHROMIUM } from './testing/chromium.ts'
import { startProcess } from './testing/start-process.ts'
import { type Theatre, theatre } from './testing/theatre.ts'
import { type Visitor, visit } from './testing/visitor.ts'

const FILE = 'shop.storm'
const names = (who: string, count: number) => Array.from({ length: count }, (_, nth) => `${who}${nth + 1}`)

describe.skipIf(!HAS_CHROMIUM)(`Several people at one board${WITHOUT_CHROMIUM}`, () => {
  const stages = theatre()

  it('[BOARD-120] on two walls, in the text and in an editor on the disk at once: all is there once, everywhere', async () => {
    const { folder, join } = await stages.open({ [FILE]: '// the shop\nevent OrderPlaced\n' })
    const ann = await join()
    const bob = await join({ name: 'Bob' })
    await bob.show('Text')
    await bob.text.click()
    await bob.page.keyboard.press('Control+Home')
    await bob.page.keyboard.press('End')
    const [packed, billed, left] = [names('BoxPacked', 8), names('BillSent', 8), names('VanLeft', 5)]
    await Promise.all([ann.stick(...packed), typeEvents(bob, billed), writeEvents(folder, left)])
    await ann.shoot('together-1')
    const text = await settled(folder, [ann, bob])
    for (const name of [...packed, ...billed, ...left])
      expect(text.match(new RegExp(`^event ${name}$`, 'gm'))).toHaveLength(1)
    expect(text).toContain('// the shop')
    for (const each of [ann, bob]) await expect.poll(() => each.countListed()).toBe(22)
    await bob.shoot('together-2')
  })

  it('[BOARD-121] a server that is killed and started again costs nothing', async () => {
    const { folder } = await stages.open({ [FILE]: 'event OrderPlaced\n' })
    const first = await ownProcess(stages, folder)
    const excused = /ERR_CONNECTION_REFUSED|WebSocket/
    const ann = await visit(stages.browser(), first.address, { excused })
    const bob = await visit(stages.browser(), first.address, { name: 'Bob', excused })
    await ann.stick('BoxPacked')
    await first.kill()
    await ann.page.getByText('Offline').waitFor()
    await ann.stick('VanLoaded')
    await bob.page.getByText('Offline').waitFor()
    await bob.stick('BillSent')
    await ann.shoot('killed-1')
    await ownProcess(stages, folder, new URL(first.address).port)
    const text = await settled(folder, [ann, bob])
    for (const name of ['OrderPlaced', 'BoxPacked', 'VanLoaded', 'BillSent'])
      expect(text.split(name)).toHaveLength(2)
    await expect.poll(() => ann.page.getByText('Offline').count()).toBe(0)
    for (const each of [ann, bob]) await expect.poll(() => each.countListed()).toBe(4)
    for (const each of [ann, bob]) await each.show('Storm')
    await ann.stick('OrderClosed')
    await bob.seeAll()
    await bob.sticky('Order Closed').waitFor()
  })

  it('[BOARD-122] what is done offline joins the others later', async () => {
    const { folder, join } = await stages.open({ [FILE]: 'event OrderPlaced\n' })
    const ann = await join({ excused: /ERR_INTERNET_DISCONNECTED|WebSocket/ })
    const bob = await join({ name: 'Bob' })
    await ann.context.setOffline(true)
    await ann.stick('BoxPacked')
    await bob.stick('BillSent')
    await expect.poll(() => folder.read(FILE)).toContain('BillSent')
    expect(await bob.sticky('Box Packed').count()).toBe(0)
    expect(await ann.sticky('Bill Sent').count()).toBe(0)
    await ann.shoot('offline-1')
    await ann.context.setOffline(false)
    await Promise.all([ann.seeAll(), bob.seeAll()])
    await ann.sticky('Bill Sent').waitFor()
    await bob.sticky('Box Packed').waitFor()
    await settled(folder, [ann, bob])
  })

  it('[BOARD-122] undo takes back what one has done oneself, and nothing of the others', async () => {
    const { folder, join } = await stages.open()
    const ann = await join()
    const bob = await join({ name: 'Bob' })
    await ann.stick('OrderPlaced')
    await bob.sticky('Order Placed').waitFor()
    await bob.stick('BillSent')
    await ann.sticky('Bill Sent').waitFor()
    await ann.page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => bob.sticky('Order Placed').count()).toBe(0)
    expect(await ann.sticky('Bill Sent').count()).toBe(1)
    await ann.page.getByRole('button', { name: 'Redo' }).click()
    await bob.sticky('Order Placed').waitFor()
    expect(await settled(folder, [ann, bob])).toContain('BillSent')
  })
})

/** Through the text pane, letter by letter. */
async function typeEvents({ page }: Visitor, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await page.keyboard.press('Enter')
    await page.keyboard.type(`event ${name}`)
  }
}

/** As an editor does that reads a file again before it writes it. */
async function writeEvents(folder: TestFolder, names: readonly string[]): Promise<void> {
  for (const name of names) {
    folder.write(FILE, `event ${name}\n${folder.read(FILE)}`)
    await new Promise((later) => setTimeout(later, 150))
  }
}

/** The text, once the disk and all who are there have the same. */
async function settled(folder: TestFolder, people: readonly Visitor[]): Promise<string> {
  for (const each of people) await each.show('Text')
  const texts = async () => [folder.read(FILE), ...(await Promise.all(people.map((each) => each.readText())))]
  await expect
    .poll(async () => new Set(await texts()).size, { timeout: 15_000, message: 'one text everywhere' })
    .toBe(1)
  return folder.read(FILE) ?? ''
}

/** A board of its own process, beside the one of the stage, with another memory. */
function ownProcess(stages: Theatre, { root, memoryFile }: TestFolder, port = '0') {
  const script = pathOf(import.meta.dirname, 'testing/board-process.ts')
  return startProcess([script, root, `${memoryFile}.other`, stages.pageFolder(), port])
}
