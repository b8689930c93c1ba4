import { describe, expect, it } from 'vitest'
import { LENDING_DESK } from '../files/lending-desk.ts'
import { ADD, deskFolder, LEND } from '../testing/desk-folder.ts'
import { runningService } from '../testing/running-service.ts'
import { testFolder } from '../testing/test-folder.ts'
import { runInTest } from '../testing/test-terminal.ts'

/** What `send` said, with the moment at which a command will be sent left out. */
async function sent(cwd: string, ...words: readonly string[]): Promise<readonly [number, string]> {
  const { exitCode, output } = await runInTest(['send', ...words], { cwd })
  return [exitCode, output.replace(/\(\d{4}-[\d:T.-]+Z\)/g, '(then)')]
}

const ADDED = 'AddBook { bookId: "b1", … }\n└─ BookAdded\n'

describe('landfall send', () => {
  it('[CLI-182] shows what a command led to, with a service and without one', async () => {
    const cwd = testFolder({ 'desk.storm': LENDING_DESK })
    const service = await runningService(cwd)
    expect(await sent(cwd, ADD)).toEqual([0, ADDED])
    await service.stop()
    expect(await sent(cwd, LEND)).toEqual([
      0,
      [
        'LendBook { bookId: "b1", … }',
        '└─ BookLent { borrower: "Ann" }',
        '   └─ RemindAfterThreeWeeks → RemindBorrower in 21 days (then)',
        '',
      ].join('\n'),
    ])
  })
  it('[CLI-182] shows a refusal', async () => {
    const cwd = await deskFolder([ADD, LEND])
    expect(await sent(cwd, LEND)).toEqual([
      1,
      'LendBook { bookId: "b1", … }\n└─ ✗ refused: "Somebody has this book"\n',
    ])
  })
  it('[CLI-182] says what is wrong with a command, and sends nothing', async () => {
    const cwd = await deskFolder([])
    const [exitCode, output] = await sent(cwd, 'AddBook { bookId: "b1", tile: "Momo" }')
    expect([exitCode, output.endsWith('Nothing was sent.\n')]).toEqual([2, true])
    expect(output).toContain('your command:1:25 error FIELD-4')
    for (const other of ['3 days pass', 'then BookAdded']) {
      expect(await sent(cwd, other)).toEqual([
        2,
        'This is no command: expected one with its fields, such as LendBook { bookId: "b1" }\nNothing was sent.\n',
      ])
    }
    expect((await runInTest(['follow'], { cwd })).output).toBe('')
  })
  it('[CLI-182] says that a command could not be worked out', async () => {
    const cwd = await deskFolder([], SHARES)
    expect(await sent(cwd, 'Split { name: "a", parts: 0 }')).toEqual([
      1,
      'Split { name: "a", … }\n└─ ✗ it could not be worked out, and is kept: see landfall dead-letters list\n',
    ])
  })
  it('[CLI-183] does a command once under one key, and only on the version that is expected', async () => {
    const cwd = await deskFolder([])
    expect(await sent(cwd, ADD, '--id', 'k1')).toEqual([0, ADDED])
    expect(await sent(cwd, ADD, '--id', 'k1')).toEqual([0, ADDED])
    expect(await sent(cwd, LEND, '--expect', '5')).toEqual([
      1,
      'LendBook { bookId: "b1", … }\n└─ ✗ somebody else was first: the version is 1\n',
    ])
    expect((await sent(cwd, LEND, '--expect', '1'))[0]).toBe(0)
    expect((await sent(cwd, LEND, '--expect', 'x'))[1]).toContain('--expect is the version')
  })
  it('[CLI-182] writes JSON', async () => {
    const cwd = await deskFolder([])
    const [, accepted] = await sent(cwd, ADD, '--json')
    expect(JSON.parse(accepted)).toEqual({
      command: 'AddBook',
      accepted: true,
      events: [{ type: 'BookAdded', data: { bookId: 'b1', title: 'Momo' } }],
      position: 1,
      version: 1,
    })
    const [exitCode, refused] = await sent(cwd, ADD, '--json')
    expect([exitCode, JSON.parse(refused)]).toMatchObject([1, { accepted: false, type: 'refused' }])
  })
})

const SHARES = `
aggregate Share {
  key name: Id
  command Split may create { parts: Int  -> Splitted { part: 100 / parts } }
  event Splitted { part: Decimal }
}
`
