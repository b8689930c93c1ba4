import { describe, expect, it } from 'vitest'
import { playLines } from '../testing/play-lines.ts'
import { testFolder } from '../testing/test-folder.ts'
import { runInTest } from '../testing/test-terminal.ts'

const LIBRARY = `domain "Library"
aggregate Book {
  key bookId: Id
  state { reader: Text? }
  command AddBook creates { -> BookAdded }
  command LendBook {
    reader: Text
    requires state.reader is missing "Somebody has it"
    -> BookLent
  }
  event BookAdded
  event BookLent { reader: Text }
}
view Shelf {
  key bookId: Id
  reader: Text?
  on BookAdded
  on BookLent
}
`

describe('a step', () => {
  it('[CLI-52] goes on while its braces are open, and may leave out "when"', async () => {
    const steps = [
      'when AddBook {',
      '  bookId: "}" // not the end }',
      '}',
      '',
      'LendBook',
      '{ bookId: "}", reader: "Ann" }',
    ]
    const { exitCode, stdout } = await playLines(LIBRARY, steps)
    expect(stdout).toContain('└─ BookAdded')
    // A name alone is a whole step; the brace below it is none.
    expect(stdout).toContain('`LendBook` needs')
    expect(exitCode).toBe(1)
  })

  it('[CLI-52] is taken as it is where the steps end', async () => {
    const { exitCode, stdout } = await playLines(LIBRARY, ['AddBook {'])
    expect(exitCode).toBe(1)
    expect(stdout).toContain('SYNTAX-2')
  })

  it('[CLI-52] may be several, and a whole scenario', async () => {
    const scenario = [
      'scenario "Two" {',
      '  when AddBook { bookId: "1" }',
      '  when AddBook { bookId: "2" } then BookAdded',
      '}',
    ]
    const { exitCode, stdout } = await playLines(LIBRARY, [...scenario, 'undo', 'show'])
    expect(exitCode).toBe(0)
    expect(stdout).toContain('Shelf has no rows.')
  })

  it('[CLI-60] behind a refused one is played', async () => {
    const { exitCode, stdout } = await playLines(LIBRARY, [
      'AddBook { bookId: "1" }',
      'AddBook { bookId: "1" }',
      'AddBook { bookId: "2" }',
      'LendBook { bookId: "3", reader: "Ann" }',
      '3 days pass',
      'then BookAdded { bookId: "2" }',
    ])
    expect(exitCode).toBe(0)
    expect(stdout).toContain('It is now 2026-01-04T00:00:00Z.')
  })

  it('[CLI-58] that is not understood changes nothing', async () => {
    const steps = ['AddBook { bookId: 1 }', 'event Lost', '} event Lost {', 'show', 'save "x"']
    const { exitCode, stdout } = await playLines(LIBRARY, steps)
    expect(exitCode).toBe(1)
    expect(stdout).toContain('Shelf has no rows.')
    expect(stdout).toContain('Nothing has happened yet that could be saved.')
  })

  it('[CLI-74] shows below a message only what is new', async () => {
    const { stdout } = await playLines(LIBRARY, [
      'AddBook { bookId: "1" }',
      'LendBook { bookId: "1", reader: "Ann" }',
    ])
    expect(stdout).toContain(
      'LendBook { bookId: "1", … }\n└─ BookLent\n   └─ Shelf["1"] shows { reader: "Ann" }',
    )
  })
})

describe('a word', () => {
  it('[CLI-54] show draws one view, one row, or says what there is', async () => {
    const { stdout } = await playLines(LIBRARY, [
      'AddBook { bookId: "1" }',
      'show Shelf',
      'show Shelf["1"]',
      'show Shelf[ "1" ]',
      'show Shelf["2"]',
      'show Shlf',
    ])
    expect(stdout).toContain('Shelf\nbookId │ reader\n───────┼───────\n"1"    │\n')
    expect(stdout.split('Shelf["1"]\n  bookId  "1"\n')).toHaveLength(3)
    expect(stdout).toContain('Shelf has no row "2". It has "1".')
    expect(stdout).toContain('There is no view Shlf. Did you mean Shelf?')
  })

  it('[CLI-55] waiting tells that nothing is', async () => {
    expect((await playLines(LIBRARY, ['waiting'])).stdout).toContain(
      'Nothing is waiting.\nIt is now 2026-01-01T00:00:00Z.',
    )
  })

  it('[CLI-56] undo leaves what would have been without the step', async () => {
    const before = ['AddBook { bookId: "1" }', '1 day passes']
    const after = ['LendBook { bookId: "1", reader: "Bob" }', 'show', 'story', 'save "x"']
    const without = await playLines(LIBRARY, [...before, ...after])
    const undone = await playLines(LIBRARY, [
      ...before,
      'LendBook { bookId: "1", reader: "Ann" }',
      'undo',
      ...after,
    ])
    expect(undone.stdout.replace(/> LendBook [^\n]*Ann[\s\S]*?> undo[\s\S]*?\n\n/, '')).toBe(without.stdout)
  })

  it('[CLI-57] save gives a scenario that passes, whatever was typed', async () => {
    const steps = [
      'given BookAdded { bookId: "1" }',
      'LendBook { bookId: "1", reader: "A \\"quoted\\" \\{ name" } // a remark',
      'LendBook { bookId: "1", reader: "Bob" }',
      'then refused "no"',
      'then Shelf["1"] { reader: "A \\"quoted\\" \\{ name" }',
      'save "It\'s \\"that\\""',
    ]
    const { stdout } = await playLines(LIBRARY, steps)
    const scenario = stdout.slice(stdout.indexOf('scenario "'))
    const cwd = testFolder({ 'a.storm': `${LIBRARY}${scenario}` })
    expect((await runInTest(['test'], { cwd })).stdout).toBe('✓ It\'s "that"\n\n1 scenario passed\n')
    expect((await runInTest(['format', '--check'], { cwd })).exitCode).toBe(0)
  })

  it('[CLI-64] stands alone', async () => {
    const { exitCode, stdout } = await playLines(LIBRARY, ['undo it', 'help me'])
    expect(exitCode).toBe(1)
    expect(stdout).toContain('"undo" stands alone.')
  })
})

describe('the end', () => {
  it('[CLI-53] comes with quit, whatever stands behind it', async () => {
    const { exitCode, stdout } = await playLines(LIBRARY, ['AddBook { bookId: "1" }', 'quit', 'nonsense'])
    expect(exitCode).toBe(0)
    expect(stdout).not.toContain('nonsense')
  })

  it('[CLI-53] comes without a word where there is no input', async () => {
    expect(await playLines(LIBRARY, [])).toMatchObject({ exitCode: 0, output: '' })
  })

  it('[CLI-11] comes at once where there are no steps to read', async () => {
    const { exitCode, stderr } = await playLines(LIBRARY, [], { words: ['--steps', 'missing.steps'] })
    expect(exitCode).toBe(2)
    expect(stderr).toBe('landfall: missing.steps cannot be read: there is no such file or folder.\n')
  })

  it('[CLI-42] comes at once for a storm with errors', async () => {
    const { exitCode, stdout } = await playLines('policy P { when Nothing }', ['show'])
    expect(exitCode).toBe(1)
    expect(stdout).toContain('Errors first: a storm that has some is not played.')
    const json = await playLines('policy P { when Nothing }', ['show'], { words: ['--json'] })
    expect(JSON.parse(json.stdout)).toMatchObject({ findings: [{ code: 'REF-1' }] })
  })
})
