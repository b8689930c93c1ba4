import { readFileSync } from 'node:fs'
import { join as pathOf } from 'node:path'
import { describe, it } from 'vitest'
import { folderOf } from '../testing/test-folder.ts'
import { HAS_CHROMIUM, WITHOUT_CHROMIUM } from './testing/chromium.ts'
import { startProcess } from './testing/start-process.ts'
import { theatre } from './testing/theatre.ts'
import { visit } from './testing/visitor.ts'

const REPOSITORY = pathOf(import.meta.dirname, '../../../..')
/** The page may have to be built first. */
const STORY_MS = 60_000

describe.skipIf(!HAS_CHROMIUM)(`The running system on the board${WITHOUT_CHROMIUM}`, () => {
  const { browser } = theatre()

  it('[BOARD-128] a month is paid in the playground, and the live lens shows it', {
    timeout: STORY_MS,
  }, async () => {
    const { root } = folderOf({
      'box.storm': readFileSync(pathOf(REPOSITORY, 'examples/subscription-box.storm'), 'utf8'),
    })
    const landfall = pathOf(REPOSITORY, 'packages/cli/src/main.ts')
    const { address } = await startProcess([landfall, 'run', '--port', '0'], { cwd: root })
    const ann = await visit(browser(), new URL('/board/', address).href)
    const { page } = ann
    await ann.show('Play')
    const desk = page.getByRole('region', { name: 'Playground' })
    await desk.getByRole('button', { name: 'Fill in examples' }).click()
    await desk.locator('form').getByRole('button', { name: 'Create Subscription' }).click()
    await desk.getByRole('button', { name: 'Scheduler (cron)' }).click()
    await desk.getByRole('button', { name: 'Fill in examples' }).click()
    await desk.locator('form').getByRole('button', { name: 'Trigger Billing Cycle' }).click()
    const outside = desk.getByRole('region', { name: /^Outside systems/ })
    await outside.getByRole('button', { name: 'Payment Succeeded', exact: true }).click()
    await outside.getByRole('button', { name: 'Fill in examples' }).click()
    await ann.shoot('running-1')
    await outside.getByRole('button', { name: 'Answer: Payment Succeeded' }).click()
    await desk.getByRole('region', { name: 'What happened' }).getByText('Payment Succeeded').first().waitFor()
    await ann.shoot('running-2')
    await ann.show('Live')
    const live = page.getByRole('region', { name: 'The running system' })
    for (const event of ['Subscription Created', 'Payment Succeeded', 'Shipment Requested'])
      await live.getByRole('button', { name: `Event ${event} 1`, exact: true }).waitFor()
    await ann.shoot('running-3')
    await live.getByRole('listitem').filter({ hasText: 'Shipment Requested' }).getByRole('button').click()
    const story = live.getByRole('region', { name: 'The story of an event' })
    await story.getByText('Payment Succeeded').waitFor()
    await ann.shoot('running-4')
  })
})
