import { join } from 'node:path'
import { sqlite } from '@landfall/sqlite'
import { describe, expect, it } from 'vitest'
import { ADD, deskFolder, LEND } from '../testing/desk-folder.ts'
import { runInTest } from '../testing/test-terminal.ts'

/** Changes a row behind the back of everybody. */
async function spoilRow(cwd: string): Promise<void> {
  const store = sqlite(join(cwd, '.landfall', 'system.db'))
  const [row] = await store.readRecords({ shelf: 'row', limit: 1 })
  if (!row) throw new Error('There is no row to spoil')
  const record = { ...row, value: { bookId: 'b1', title: 'Emil', reminders: 7 } }
  await store.commit({ events: [], records: [{ kind: 'put', shelf: 'row', record }] })
  await store.close()
}

describe('landfall verify', () => {
  it('[CLI-191] says that all is well', async () => {
    const cwd = await deskFolder([ADD, LEND])
    const { exitCode, output } = await runInTest(['verify'], { cwd })
    expect([exitCode, output]).toEqual([
      0,
      [
        '✓ The file is sound',
        '✓ The log is whole: 2 events',
        '✓ Shelf is what the log makes of it: 1 row',
        '✓ No promise is broken',
        '',
      ].join('\n'),
    ])
  })
  it('[CLI-191] finds a row that is not what the log makes of it; [CLI-189] folded anew it is', async () => {
    const cwd = await deskFolder([ADD, LEND])
    await spoilRow(cwd)
    const { exitCode, output } = await runInTest(['verify'], { cwd })
    expect(exitCode).toBe(1)
    expect(output).toContain('✗ Shelf: 1 of 1 row not as the log makes them: "b1"\n')
    expect(output).toContain('\n  Fold it anew: landfall rebuild Shelf\n')
    const json = await runInTest(['verify', '--json'], { cwd })
    expect(JSON.parse(json.stdout)).toMatchObject({ isWell: false, views: [{ differing: ['b1'] }] })

    const rebuilt = await runInTest(['rebuild', 'Shelf'], { cwd })
    expect([rebuilt.exitCode, rebuilt.output]).toEqual([0, 'Shelf is folded anew\n'])
    expect((await runInTest(['verify'], { cwd })).exitCode).toBe(0)
  })
  it('[CLI-189] all views are folded anew, one after the other', async () => {
    const cwd = await deskFolder([ADD])
    expect((await runInTest(['rebuild', '--all'], { cwd })).output).toBe('Shelf is folded anew\n')
    expect((await runInTest(['rebuild'], { cwd })).stderr).toContain('needs a view behind it, or --all.')
    expect((await runInTest(['rebuild', 'Shelv'], { cwd })).stderr).toContain('Did you mean Shelf?')
  })
  it('[CLI-190] a broken promise is shown with its events; [CLI-191] and is not well', async () => {
    const cwd = await deskFolder(
      ['Take { name: "a", cents: 5 }', 'Take { name: "a", cents: 0 - 1 }'],
      `aggregate Till {
        key name: Id
        state { cents: Int }
        always cents >= 0
        command Take may create { cents: Int  -> Taken }
        event Taken { cents: Int }
      }`,
    )
    const { exitCode, stdout } = await runInTest(['promises'], { cwd })
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^✗ Till\["a"\]: .+\n {2}found at \S+\n/)
    expect(stdout).toMatch(/ Taken \{ name: "a", cents: -1 \}\n\n1 broken promise\n$/)
    const json = await runInTest(['promises', '--json'], { cwd })
    expect(JSON.parse(json.stdout)).toMatchObject([{ promise: 'Till', key: 'a' }])
    const verified = await runInTest(['verify'], { cwd })
    expect([verified.exitCode, verified.stdout]).toEqual([
      1,
      expect.stringContaining('✗ 1 broken promise: see landfall promises\n'),
    ])
  })
  it('[CLI-190] that none is broken is said', async () => {
    const cwd = await deskFolder([ADD])
    expect((await runInTest(['promises'], { cwd })).output).toBe('No promise has been broken\n')
  })
})
