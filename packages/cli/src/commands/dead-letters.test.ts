import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { deskFolder } from '../testing/desk-folder.ts'
import { SHARES, SPLIT_INTO_FOUR, SPLIT_INTO_NONE } from '../testing/share-storm.ts'
import { runInTest } from '../testing/test-terminal.ts'

function deadLetters(cwd: string, ...words: readonly string[]) {
  return runInTest(['dead-letters', ...words], { cwd })
}

async function idsIn(cwd: string): Promise<readonly string[]> {
  const { stdout } = await deadLetters(cwd, 'list', '--json')
  const letters: readonly { readonly id: string }[] = JSON.parse(stdout)
  return letters.map(({ id }) => id)
}

describe('landfall dead-letters', () => {
  it('[CLI-188] lists what is parked, and shows it without secrets', async () => {
    const cwd = await deskFolder([SPLIT_INTO_NONE, SPLIT_INTO_FOUR], SHARES)
    const { stdout } = await deadLetters(cwd)
    expect(stdout).toMatch(/^\S+\n {2}Split, parked at \S+\n {2}\S/)
    expect(stdout).toMatch(/\/Odds\n {2}view Odds at event 1, parked at/)
    expect(stdout).toMatch(/\n\n2 dead letters\n$/)
    const [command = '', view = ''] = await idsIn(cwd)
    const shown = await deadLetters(cwd, 'show', command)
    expect(shown.stdout).toContain('\n  Split { name: "a", parts: 0, pin: (secret) }\n')
    expect((await deadLetters(cwd, 'show', view)).stdout).toContain('Splitted { name: "b", part: 25 }')
    expect((await deadLetters(cwd, 'show', 'none')).stderr).toBe('landfall: Nothing of this id is parked\n')
  })
  it('[CLI-188] does it again once the storm is mended, and says what failed again', async () => {
    const cwd = await deskFolder([SPLIT_INTO_NONE, SPLIT_INTO_FOUR], SHARES)
    const again = await deadLetters(cwd, 'retry', '--all')
    expect(again.exitCode).toBe(1)
    expect(again.stdout.match(/ is parked again: /g)).toHaveLength(2)
    writeFileSync(join(cwd, 'desk.storm'), SHARES.replace('100 / parts', '100 / (parts + 1)'))
    const [command = ''] = await idsIn(cwd)
    const mended = await deadLetters(cwd, 'retry', command)
    expect([mended.exitCode, mended.stdout]).toEqual([0, '1 dead letter done again\n'])
    expect((await runInTest(['follow'], { cwd })).stdout).toContain('Splitted { name: "a", part: 100 }')
  })
  it('[CLI-188] discards it for a reason, and not without', async () => {
    const cwd = await deskFolder([SPLIT_INTO_NONE], SHARES)
    expect((await deadLetters(cwd, 'discard', '--all')).stderr).toContain('needs a reason: --reason "…"')
    const { exitCode, stdout } = await deadLetters(cwd, 'discard', '--all', '--reason', 'a slip')
    expect([exitCode, stdout]).toEqual([0, '1 dead letter discarded\n'])
    expect((await deadLetters(cwd, 'list')).stdout).toBe('Nothing is parked\n')
    expect((await deadLetters(cwd, 'retry', '--all')).stdout).toBe('Nothing is parked\n')
  })
  it('[CLI-188] says what is wrong with its words', async () => {
    const wrong: readonly (readonly [readonly string[], string])[] = [
      [['lst'], 'Did you mean list?'],
      [['show'], '"dead-letters show" needs one id behind it.'],
      [['retry'], '"dead-letters retry" needs an id behind it, or --all.'],
      [['retry', 'a', '--all'], '"dead-letters retry" needs an id behind it, or --all.'],
      [['list', 'a'], '"dead-letters list" shows all there are.'],
      [['retry', 'a', '--reason', 'x'], '"dead-letters retry" takes no --reason.'],
    ]
    for (const [words, message] of wrong) {
      const { exitCode, stderr } = await deadLetters('/', ...words)
      expect([exitCode, stderr]).toEqual([2, expect.stringContaining(message)])
    }
  })
})
