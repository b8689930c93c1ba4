import { readdirSync, readFileSync } from 'node:fs'
import { editedFiles, readStorm, type Storm } from '@landfall/language'
import { type Element, indexModel } from '@landfall/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Change, changeEdits, tryChange } from './change.ts'
import type { DetailItem } from './detail-section.ts'
import { detailsOf } from './details-of.ts'

const folder = new URL('../../../../../examples/', import.meta.url)
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.storm'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))
const variants = examples.flatMap(({ name, text }) => [
  { name, text },
  { name: `${name} of Windows`, text: text.replaceAll('\n', '\r\n') },
])

interface Owned {
  readonly element: Element
  readonly item: DetailItem
}

function itemsOf(storm: Storm): readonly Owned[] {
  const index = indexModel(storm.model)
  return storm.model.elements.flatMap((element) =>
    detailsOf({ storm, index }, element).flatMap(({ rows }) =>
      rows.flatMap(({ items }) => items.map((item) => ({ element, item }))),
    ),
  )
}

/** The change that writes back what an item shows. */
function unchanged(item: DetailItem): Change | undefined {
  if (item.kind === 'text') return item.change(item.text)
  if (item.kind === 'choice') return item.change(item.value)
  return item.kind === 'switch' ? item.change(item.isOn) : undefined
}

/** What an element says, wherever it stands by now. */
function textsOf({ files, model }: Storm): readonly string[] {
  const texts = new Map(files.map(({ name, text }) => [name, text]))
  return model.elements.map(({ place }) => texts.get(place.file)?.slice(place.start, place.end) ?? '')
}

/** Changes that reach into other stickies on purpose: names, and arrows that the other one says. */
function isOfOne(change: Change): boolean {
  return !['rename', 'rename field', 'move', 'connect', 'disconnect', 'remove'].includes(change.kind)
}

const typed = fc.constantFrom(
  '',
  'true',
  '1',
  'status == open',
  'status: open',
  'x: Int = 1',
  'Text?',
  'What people call it',
  'amount > 0 "Too little"',
  'open // and more',
  'x } event Smuggled { y: Int',
  '-> Nowhere',
  'a "quoted" word',
  '15m',
)

describe('laws of the details', () => {
  it.each(variants)('[BOARD-54] in $name, writing back what is there changes nothing', (file) => {
    const storm = readStorm([file])
    const items = itemsOf(storm)
    expect(items.length).toBeGreaterThan(storm.model.elements.length * 4)
    for (const { element, item } of items) {
      const change = unchanged(item)
      const result = change && changeEdits(storm, change)
      const outcome = result?.ok === false ? result.failure.message : (result?.value ?? [])
      expect(outcome, `${element.id}: ${item.label}`).toEqual([])
    }
  })

  it.each(variants)(
    '[BOARD-55] in $name, what one sticky is changed to leaves the others as they are',
    (file) => {
      const storm = readStorm([file])
      const before = textsOf(storm)
      fc.assert(
        fc.property(fc.constantFrom(...itemsOf(storm)), typed, ({ element, item }, text) => {
          const change = changeOf(item, text)
          if (!change || !isOfOne(change)) return
          const attempt = tryChange(storm, change)
          if (!attempt.ok) {
            expect(attempt.message).toMatch(/\S/)
            return
          }
          const after = readStorm(editedFiles(storm.files, attempt.edits), storm)
          const own = storm.model.elements.indexOf(element)
          expect(textsOf(after).toSpliced(own, 1), `${element.id}: ${item.label} = ${text}`).toEqual(
            before.toSpliced(own, 1),
          )
        }),
        { numRuns: 150 },
      )
    },
  )

  it.each(examples)('[BOARD-55] in $name, what is taken away part by part stays readable', (file) => {
    const storm = readStorm([file])
    for (const { element, item } of itemsOf(storm)) {
      if (item.kind !== 'action' || !isOfOne(item.change)) continue
      const result = changeEdits(storm, item.change)
      expect(result.ok ? '' : result.failure.message, `${element.id}: ${item.label}`).toBe('')
    }
  })
})

function changeOf(item: DetailItem, text: string): Change | undefined {
  switch (item.kind) {
    case 'text':
    case 'add':
      return item.change(text)
    case 'choice':
      return item.change(item.options[text.length % item.options.length]?.value ?? '')
    case 'switch':
      return item.change(!item.isOn)
    case 'action':
      return item.change
    default:
      return undefined
  }
}
