import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ADD, deskFolder, LEND } from '../testing/desk-folder.ts'
import { runningService } from '../testing/running-service.ts'
import { SHARES, SPLIT_INTO_FOUR } from '../testing/share-storm.ts'
import { testFolder } from '../testing/test-folder.ts'
import { runInTest } from '../testing/test-terminal.ts'

describe('landfall trace', () => {
  it('[CLI-187] draws a story with what waits, and points at what was asked for', async () => {
    const cwd = await deskFolder([ADD, LEND])
    const { exitCode, stdout } = await runInTest(['trace', '2'], { cwd })
    expect([exitCode, stdout.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '(then)')]).toEqual([
      0,
      [
        'a command from outside',
        '└─ BookLent { bookId: "b1", borrower: "Ann" }  (then), event 2 ◀',
        '   └─ RemindAfterThreeWeeks → RemindBorrower in 21 days ((then))',
        '',
      ].join('\n'),
    ])
  })
  it('[CLI-187] marks what could not be done', async () => {
    const cwd = await deskFolder([SPLIT_INTO_FOUR], SHARES)
    const { stdout } = await runInTest(['trace', '1'], { cwd })
    expect(stdout).toMatch(/\n {3}└─ ✗ parked: view Odds at event 1: \S/)
  })
  it('[CLI-187] finds a story by the id of an event and of a command, and tells it as data', async () => {
    const cwd = await deskFolder([ADD, LEND])
    const story = async (id: string) => {
      const { stdout } = await runInTest(['trace', id, '--json'], { cwd })
      const json: {
        readonly storyId: string
        readonly begins: readonly { readonly events: readonly { readonly id: string }[] }[]
      } = JSON.parse(stdout)
      return json
    }
    const told = await story('2')
    expect(told).toMatchObject({
      begins: [
        { events: [{ position: 2, commands: [{ by: 'RemindAfterThreeWeeks', type: 'RemindBorrower' }] }] },
      ],
    })
    expect(await story(told.begins[0]?.events[0]?.id ?? '')).toEqual(told)
    expect(await story(told.storyId)).toEqual(told)
  })
  it('[CLI-187] says that nothing of an id is known', async () => {
    const cwd = await deskFolder([ADD])
    const { exitCode, stderr } = await runInTest(['trace', '9'], { cwd })
    expect([exitCode, stderr]).toEqual([
      2,
      'landfall: No event or command of this id is known, and no event at this position\n',
    ])
  })
})

it('[CLI-187] tells who answered, and who has not', async () => {
  const storm = `
    aggregate Bill {
      key billId: Id
      command Charge may create { -> Charged }
      event Charged
      event Paid
      event Posted
    }
    system Bank { on Charged -> Paid }
    system Post { on Charged -> Posted }`
  const cwd = testFolder({ 'bill.storm': storm })
  writeFileSync(join(cwd, 'landfall.config.mjs'), 'export default { systems: { Bank: { simulate: true } } }')
  const service = await runningService(cwd)
  await runInTest(['send', 'Charge { billId: "b1" }'], { cwd })
  const paid = new AbortController()
  const follow = runInTest(['follow', '--from', '1'], {
    cwd,
    stopped: once(paid.signal, 'abort').then(() => {}),
    onOutput: (text) => text.includes('Paid') && paid.abort(),
  })
  await follow
  const { stdout } = await runInTest(['trace', '1'], { cwd })
  expect(stdout).toMatch(/Charged .*\n.*Post has not answered yet\n.*Bank or Post answered\n.*Paid/)
  await service.stop()
})
