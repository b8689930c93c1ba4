import { expect, it } from 'vitest'
import { testFolder } from './testing/test-folder.ts'
import { playTranscript, rewriteTranscript, transcriptParts } from './testing/transcript.ts'

const TRANSCRIPTS = ['new.md', 'format.md', 'check.md', 'test.md', 'play.md']

// UPDATE_TRANSCRIPTS=1 writes what is printed into the transcripts, for somebody to read and keep.
const isUpdating = process.env.UPDATE_TRANSCRIPTS === '1'
for (const name of isUpdating ? TRANSCRIPTS : []) await rewriteTranscript(name, testFolder)

const parts = TRANSCRIPTS.flatMap((name) => transcriptParts(name).map((part) => ({ name, ...part })))
const shown = new Set<string>()

async function show(id: string): Promise<void> {
  const own = parts.filter((part) => part.id === id)
  expect(own, `no transcript has a heading "## ${id} …"`).not.toEqual([])
  shown.add(id)
  for (const part of own) {
    for (const { line, expected, printed } of await playTranscript(part, testFolder())) {
      expect(`$ ${line}\n${printed}`, `${part.name}, ${id}`).toBe(`$ ${line}\n${expected}`)
    }
  }
}

it('[CLI-1] what is not known is said, with the nearest that is', () => show('CLI-1'))
it('[CLI-11] what cannot be read is said', () => show('CLI-11'))
it('[CLI-20] a storm to begin with checks clean and passes', () => show('CLI-20'))
it('[CLI-21] nothing is overwritten', () => show('CLI-21'))
it('[CLI-25] only files that change are written', () => show('CLI-25'))
it('[CLI-26] --check writes nothing', () => show('CLI-26'))
it('[CLI-27] a file with syntax errors stays', () => show('CLI-27'))
it('[CLI-30] findings stand with their lines', () => show('CLI-30'))
it('[CLI-31] a summary counts', () => show('CLI-31'))
it('[CLI-32] the stage decides how bad it is', () => show('CLI-32'))
it('[CLI-33] findings as JSON', () => show('CLI-33'))
it('[CLI-91] what is ignored is counted', () => show('CLI-91'))
it('[CLI-95] hints beside errors stand without their lines', () => show('CLI-95'))
it('[CLI-101] a landfall.json with mistakes', () => show('CLI-101'))
it('[CLI-105] a baseline', () => show('CLI-105'))
it('[CLI-110] what can be mended is', () => show('CLI-110'))
it('[CLI-40] scenarios are played', () => show('CLI-40'))
it('[CLI-41] a scenario that fails', () => show('CLI-41'))
it('[CLI-42] a storm with errors is not played', () => show('CLI-42'))
it('[CLI-43] a filter that fits nothing', () => show('CLI-43'))
it('[CLI-44] a storm without scenarios', () => show('CLI-44'))
it('[CLI-45] results as JSON', () => show('CLI-45'))
it('[CLI-50] a step and what it causes', () => show('CLI-50'))
it('[CLI-51] time passes', () => show('CLI-51'))
it('[CLI-53] play goes on behind what went wrong', () => show('CLI-53'))
it('[CLI-57] a session becomes a scenario', () => show('CLI-57'))
it('[CLI-58] what is not a step', () => show('CLI-58'))
it('[CLI-59] a session as JSON', () => show('CLI-59'))
it('[CLI-64] lists', () => show('CLI-64'))

it('shows every part of every transcript', () => {
  expect([...shown].sort()).toEqual([...new Set(parts.map(({ id }) => id))].sort())
})
