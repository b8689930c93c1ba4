import { readdirSync, readFileSync } from 'node:fs'
import type { Element } from '@landfall/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editedFiles } from './edit-apply.ts'
import type { StormEdit } from './edit-request.ts'
import { editStorm } from './edits.ts'
import type { StormFile } from './parsed-file.ts'
import { readStorm, type Storm } from './read-storm.ts'
import { arbitraryTape, drawEdit } from './testing/edit-draw.ts'
import { expectLawful, unreadable } from './testing/edit-laws.ts'

const folder = new URL('../../../examples/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.storm'))
const examples = names.map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))

/** The same storms as other people would have written them. */
const variants = examples.flatMap(({ name, text }) => [
  { name, text },
  { name: `${name}, Windows`, text: text.replaceAll('\n', '\r\n') },
  { name: `${name}, dense`, text: text.replaceAll(/\n\n+/g, '\n').trimEnd() },
  { name: `${name}, tabs`, text: text.replaceAll(/^ +/gm, (blanks) => '\t'.repeat(blanks.length / 2)) },
])

/** Stickies that cannot be read, in the middle of others. */
const broken = 'policy Halfway { when then }\nevent { size: }\nview Torn { on , }\n'

function afterEdits(first: Storm, tapes: readonly (readonly number[])[]): Storm {
  let storm = first
  for (const tape of tapes) {
    const edit = drawEdit(storm, tape)
    const result = edit && editStorm(storm, edit)
    if (edit && result?.ok) storm = expectLawful(storm, edit, result.value)
  }
  return storm
}

/** The storm after an edit, or undefined where it is refused or changes nothing. */
function afterEdit(storm: Storm, edit: StormEdit): Storm | undefined {
  const result = editStorm(storm, edit)
  return result.ok && result.value.length > 0
    ? readStorm(editedFiles(storm.files, result.value), storm)
    : undefined
}

function textOf(storm: Storm | undefined): string | undefined {
  return storm?.files[0]?.text
}

function idOf(storm: Storm, name: string): string {
  return storm.model.elements.find((element) => 'name' in element && element.name === name)?.id ?? ''
}

const tapes = fc.array(arbitraryTape, { minLength: 1, maxLength: 5 })

describe('laws of edits', () => {
  it.each(examples)('[LANG-45] [LANG-46] [LANG-49] any edits of $name, one after the other', (file) => {
    const first = readStorm([file])
    fc.assert(
      fc.property(tapes, (drawn) => void afterEdits(first, drawn)),
      { numRuns: 60 },
    )
  })

  it.each(variants)('[LANG-45] [LANG-46] [LANG-49] any edits of $name', (file) => {
    const first = readStorm([file, { name: 'other.storm', text: 'context Other' }])
    fc.assert(
      fc.property(tapes, (drawn) => void afterEdits(first, drawn)),
      { numRuns: 10 },
    )
  })

  it.each(examples)('[LANG-47] broken stickies in $name are left alone', ({ name, text }) => {
    const at = text.indexOf('\ncontext') + 1
    const first = readStorm([{ name, text: text.slice(0, at) + broken + text.slice(at) }])
    const count = unreadable(first).length
    fc.assert(
      fc.property(tapes, (drawn) => {
        const after = afterEdits(
          first,
          drawn.map((tape) => [tape[0] ?? 0, ...tape.slice(1)]),
        )
        if (unreadable(after).length === count) expect(after.files[0]?.text).toContain('event { size: }\n')
      }),
      { numRuns: 30 },
    )
  })

  it.each(variants)('[LANG-33] in $name, what is added and removed again leaves no trace', (file) => {
    const storm = readStorm([file])
    const kinds = ['event', 'command', 'view', 'value', 'aggregate', 'actor'] as const
    fc.assert(
      fc.property(
        fc.constantFrom(...storm.model.elements),
        fc.constantFrom(...kinds),
        fc.boolean(),
        (neighbour, kind, isBefore) => {
          const where = isBefore ? { before: neighbour.place } : { after: neighbour.place }
          const added = afterEdit(storm, { kind: 'add', element: { kind, name: 'Quite new' }, ...where })
          if (!added) return
          const back = afterEdit(added, { kind: 'remove', element: idOf(added, 'QuiteNew') })
          expect(textOf(back)).toBe(file.text)
        },
      ),
      { numRuns: 40 },
    )
  })

  it.each(examples)('[LANG-34] in $name, any name there and back is the same text', (file) => {
    const storm = readStorm([file])
    for (const element of storm.model.elements.filter((one) => 'name' in one)) {
      const to = element.kind === 'function' ? 'quiteNew' : 'QuiteNew'
      const there = afterEdit(storm, { kind: 'rename', element: element.id, name: to, keepHistory: false })
      const back =
        there &&
        afterEdit(there, { kind: 'rename', element: idOf(there, to), name: element.name, keepHistory: false })
      expect(textOf(back)).toBe(file.text)
    }
  })

  it.each(examples)('[LANG-36] in $name, no field that is renamed is missed', (file) => {
    const storm = readStorm([file])
    const fields = storm.model.elements.flatMap((element) =>
      fieldNames(element).map((name) => ({ of: element.id, name })),
    )
    const renamed = fields.flatMap(
      ({ of, name }) => afterEdit(storm, { kind: 'rename field', of, name, to: 'quite new' }) ?? [],
    )
    expect(renamed.length).toBeGreaterThan(fields.length / 2)
    for (const { findings } of renamed) expect(findings).toEqual([])
  })

  it.each(examples)('[LANG-42] in $name, any arrow that is drawn can be taken away', (file) => {
    const storm = readStorm([file])
    const { elements } = storm.model
    fc.assert(
      fc.property(fc.constantFrom(...elements), fc.constantFrom(...elements), ({ id: from }, { id: to }) => {
        const drawn = afterEdit(storm, { kind: 'connect', from, to })
        const back = drawn && afterEdit(drawn, { kind: 'disconnect', from, to })
        if (drawn) expect(textOf(back)).toBe(file.text)
      }),
      { numRuns: 100 },
    )
  })

  it.each(variants)('[LANG-48] in $name, everything can be removed in any order', (file) => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), fc.boolean(), (numbers, isKept) => {
        let files: readonly StormFile[] = [file]
        for (let storm = readStorm(files); storm.model.elements.length > 0; storm = readStorm(files, storm)) {
          const { elements } = storm.model
          const element = elements[(numbers.next().value ?? 0) % elements.length]
          const edit: StormEdit = {
            kind: 'remove',
            element: element?.id ?? '',
            contents: isKept ? 'keep' : 'remove',
            references: 'remove',
          }
          const result = editStorm(storm, edit)
          if (!result.ok) throw new Error(result.failure.message)
          files = editedFiles(storm.files, result.value)
        }
        expect(files[0]?.text).not.toMatch(/\n\s*\n\s*\n/)
      }),
      { numRuns: 4 },
    )
  })
})

function fieldNames(element: Element): readonly string[] {
  if (element.kind === 'aggregate' || element.kind === 'process') return element.state.map(({ name }) => name)
  const hasFields =
    element.kind === 'event' ||
    element.kind === 'command' ||
    element.kind === 'view' ||
    element.kind === 'value'
  return hasFields ? element.fields.map(({ name }) => name) : []
}
