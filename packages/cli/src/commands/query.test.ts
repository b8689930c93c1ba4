import { describe, expect, it } from 'vitest'
import { deskFolder } from '../testing/desk-folder.ts'
import { runInTest } from '../testing/test-terminal.ts'

const BOOKS = [
  'AddBook { bookId: "b1", title: "Momo" }',
  'AddBook { bookId: "b2", title: "Emil" }',
  'AddBook { bookId: "b3", title: "Krabat" }',
  'LendBook { bookId: "b2", reader: "Ann" }',
]

const desk = deskFolder(BOOKS)

async function asked(...words: readonly string[]) {
  const { exitCode, stdout, stderr } = await runInTest(['query', ...words], { cwd: await desk })
  return { exitCode, stdout, stderr }
}

/** The keys of the rows in an answer in JSON. */
async function keys(...words: readonly string[]): Promise<readonly unknown[]> {
  const { stdout } = await asked('Shelf', '--json', ...words)
  const rows: readonly { readonly bookId: unknown }[] = JSON.parse(stdout)
  return rows.map(({ bookId }) => bookId)
}

describe('landfall query', () => {
  it('[CLI-184] draws a table', async () => {
    const { exitCode, stdout } = await asked('Shelf', '--limit', '2')
    expect(exitCode).toBe(0)
    expect(stdout).toBe(
      [
        'Shelf "What is on the shelf?"',
        'bookId │ title  │ borrower │ reminders',
        '───────┼────────┼──────────┼──────────',
        '"b1"   │ "Momo" │          │ 0',
        '"b2"   │ "Emil" │ "Ann"    │ 0',
        '',
      ].join('\n'),
    )
    expect((await asked('Shelf', '--where', 'title=x')).stdout).toBe(
      'Shelf "What is on the shelf?" has no such rows.\n',
    )
  })
  it('[CLI-184] finds rows by conditions, in an order, and says that there are more', async () => {
    expect(await keys('--where', 'borrower=Ann', '--where', 'title=Emil')).toEqual(['b2'])
    expect(await keys('--from', 'title=Emil', '--to', 'title=Krabat')).toEqual(['b2', 'b3'])
    expect(await keys('--sort', '-title', '--limit', '2', '--after', '4')).toEqual(['b1', 'b3'])
    const { stderr } = await asked('Shelf', '--limit', '1')
    expect(stderr).toBe('There are more rows: --limit says how many are shown\n')
  })
  it('[CLI-184] shows one row', async () => {
    const { stdout } = await asked('Shelf', '--key', 'b2')
    expect(stdout).toBe('Shelf\n  bookId     "b2"\n  title      "Emil"\n  borrower   "Ann"\n  reminders  0\n')
    expect((await asked('Shelf', '--key', 'b9')).stderr).toBe('landfall: There is no such row\n')
  })
  it('[CLI-184] says what is wrong with a question', async () => {
    const wrong: readonly (readonly [readonly string[], string])[] = [
      [['Shelv'], 'There is no view Shelv. Did you mean Shelf?'],
      [['Shelf', '--where', 'title'], '--where takes a field and a value, such as status=open, not "title".'],
      [['Shelf', '--where', 'titel=x'], 'titel: is not known here: did you mean `title`?'],
      [['Shelf', '--limit', '0'], '--limit is a whole number from 1 to 1000000.'],
      [['Shelf', '--key', 'b1', '--sort', 'title'], '--key asks for one row: leave --sort out.'],
      [['Shelf', '--sort', 'x'], 'sort: expected one of title, borrower, reminders'],
    ]
    for (const [words, message] of wrong) {
      const { exitCode, stderr } = await asked(...words)
      expect([exitCode, stderr]).toEqual([2, `landfall: ${message}\n`])
    }
  })
})
