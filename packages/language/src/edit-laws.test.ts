import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { arbitraryTape, drawEdit } from './edit-draw.ts'
import { expectLawful } from './edit-laws.ts'
import { editStorm } from './edits.ts'
import { readStorm } from './read-storm.ts'

const folder = new URL('../../../examples/', import.meta.url)
const examples = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(new URL(name, folder), 'utf8'),
}))

describe('laws of edits', () => {
  it.each(examples)('[LANG-45] [LANG-46] any edits of $name, one after the other', (file) => {
    const first = readStorm([file])
    fc.assert(
      fc.property(fc.array(arbitraryTape, { minLength: 1, maxLength: 6 }), (tapes) => {
        let storm = first
        for (const tape of tapes) {
          const edit = drawEdit(storm, tape)
          const result = edit && editStorm(storm, edit)
          if (edit && result?.ok) storm = expectLawful(storm, edit, result.value)
        }
      }),
      { numRuns: 60 },
    )
  })
})
