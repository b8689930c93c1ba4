import { expect, it } from 'vitest'
import { testFolder } from '../testing/test-folder.ts'
import { runInTest } from '../testing/test-terminal.ts'

const cwd = testFolder({
  'a.storm': `domain "Library"
aggregate Book {
  key bookId: Id
  command LendBook creates { -> BookLent }
  event BookLent
}
`,
})

/** What a terminal shows in the end, without the signs that move its cursor. */
async function typed(keys: string): Promise<{ readonly exitCode: number; readonly shown: string }> {
  const { exitCode, stdout } = await runInTest(['play'], {
    cwd,
    input: keys,
    isTTY: true,
    env: { TERM: 'dumb' },
  })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what moves the cursor.
  return { exitCode, shown: stdout.replace(/\u001b\[\d*[A-Z]/g, '').replaceAll('\r', '') }
}

it('[CLI-65] there is a welcome and a prompt, and quit ends the session', async () => {
  const { exitCode, shown } = await typed('LendBook { bookId: "b1" }\rquit\rnonsense\r')
  expect(exitCode).toBe(0)
  expect(shown).toContain('Library: 3 elements. Type a step, or help to see what you can say.\n> ')
  expect(shown).toContain('└─ BookLent\n> ')
  expect(shown).not.toContain('nonsense')
})

it('[CLI-65] the Tab key completes names, and a step goes on in the next line', async () => {
  const { shown } = await typed('LendB\t {\rbookId: "b1" }\rthen BookL\t\r')
  expect(shown).toContain('… ')
  expect(shown).toContain('└─ BookLent')
  expect(shown).toContain('\n✓\n')
})

it('[CLI-65] Ctrl-C drops what is typed', async () => {
  const { exitCode, shown } = await typed('LendBook {\rbook\u0003LendBook { bookId: "b1" }\r')
  expect(exitCode).toBe(0)
  expect(shown).toContain('quit or Ctrl-D ends the session.')
  expect(shown).toContain('└─ BookLent')
})

it('[CLI-65] a step that goes wrong ends nothing', async () => {
  const { exitCode, shown } = await typed('then BookLent\rshow\r')
  expect(exitCode).toBe(0)
  expect(shown).toContain('✗ your step:1:1')
  expect(shown).toContain('This storm has no views.')
})
