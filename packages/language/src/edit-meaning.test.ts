import type { Element } from '@landfall/model'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { editedFiles } from './edit-apply.ts'
import { mentionsIn } from './edit-mentions.ts'
import type { StormEdit } from './edit-request.ts'
import { editStorm } from './edits.ts'
import { readStorm, type Storm } from './read-storm.ts'

/** The same few names in several contexts; labels tell the stickies apart, whatever they are called. */
const text = `event E "0"
value V "1" { e: Int }
context A "A" {
  event E "2"
  event F "3" { v: V, w: B.V }
  policy P "4" { when E then C }
  command C "5" { -> E, F }
}
context B "B" {
  event E "6"
  value V "7" { v: Int }
  view W "8" {
    key v: V
    on A.F
    on E
  }
  policy P "9" {
    when F
    then C
  }
  aggregate G "10" {
    command D "11" { -> H }
    event H "12"
  }
}
context C "13" {
  policy P "14" { when G }
  policy Q "15" { when H then D }
  event G "16" { v: A.V }
  value X "17" { v: V }
}
policy P "18" { when E then C }
policy Q "19" { when B.E then A.C }
screen S "20" shows W offers D, C
`

/** Of each labelled sticky, what its mentions mean, told by labels. */
function meanings({ model }: Storm): Map<string, ReadonlyMap<string, string>> {
  const labelOf = (element: Element) => ('label' in element ? (element.label ?? '') : '')
  const labels = new Map(model.elements.toReversed().map((element) => [element.id, labelOf(element)]))
  return new Map(
    model.elements.map((element) => {
      const mentions = [...mentionsIn(element).byPath.values()].filter(({ target }) => target !== undefined)
      return [
        labelOf(element),
        new Map(mentions.map(({ path, target }) => [path, labels.get(target ?? '') ?? ''])),
      ]
    }),
  )
}

const first = readStorm([{ name: 'a.storm', text }])
const ids = first.model.elements.map(({ id }) => id)
const name = fc.constantFrom('E', 'F', 'G', 'H', 'V', 'C', 'X')
const place = fc.constantFrom({}, { in: 'context A' }, { in: 'context B' }, { in: 'context C' })
const kind = fc.constantFrom('event' as const, 'command' as const, 'value' as const, 'context' as const)

const anyEdit: fc.Arbitrary<StormEdit> = fc.oneof(
  fc.record({ kind: fc.constant('rename' as const), element: fc.constantFrom(...ids), name }),
  fc
    .record({ destination: place, element: fc.record({ kind, name }) })
    .map(({ destination, element }) => ({ kind: 'add' as const, element, ...destination })),
  fc
    .record({ destination: place, element: fc.constantFrom(...ids) })
    .map(({ destination, element }) => ({ kind: 'move' as const, element, ...destination })),
  fc.record({
    kind: fc.constant('remove' as const),
    element: fc.constantFrom('context A', 'context B', 'aggregate B.G'),
    contents: fc.constant('keep' as const),
  }),
)

it('[LANG-35] among many of one name, every mention goes on meaning what it meant', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 4 }), (edits) => {
      let storm = first
      for (const edit of edits) {
        const result = editStorm(storm, edit)
        if (!result.ok) continue
        const after = readStorm(editedFiles(storm.files, result.value), storm)
        const now = meanings(after)
        for (const [label, meant] of meanings(storm)) {
          const then = now.get(label)
          // A new sticky has no label; what was looked for in vain may be found.
          if (label !== '' && then)
            expect([label, ...[...meant.keys()].map((path) => then.get(path))]).toEqual([
              label,
              ...meant.values(),
            ])
        }
        storm = after
      }
    }),
    { numRuns: 300 },
  )
})
