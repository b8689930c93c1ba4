import { elementsOf, indexModel, type ModelIndex } from '@landfall/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryStorm } from '../testing/arbitrary-storm.ts'
import { indexOf, OPTIONS } from '../testing/documented.ts'
import { exampleStorms } from '../testing/example-storms.ts'
import { GARDEN_SHOP } from '../testing/garden-shop.ts'
import { type HungNote, hungNotes, svgDocument } from '../testing/hung-notes.ts'
import { manyContexts } from '../testing/many-contexts.ts'
import { withTexts } from '../testing/with-texts.ts'
import { NOTE_KINDS } from './sticky-colours.ts'
import { stormPicture } from './storm-picture.ts'

const STORMS = [...exampleStorms, { name: 'garden shop', index: indexOf(GARDEN_SHOP) }]
const HOSTILE = [
  '</text><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  ']]>&lt;',
  '\u0000\u202e\ud800',
]

function drawn(index: ModelIndex): string {
  return stormPicture(index, OPTIONS)
}

describe.each(STORMS)('the picture of $name', ({ index }) => {
  const svg = drawn(index)
  const notes = hungNotes(svg)

  it('[DOCUMENT-40] every sticky hangs in it', () => {
    const hung = new Set(notes.map(({ sticky }) => sticky))
    const missing = NOTE_KINDS.flatMap((kind) => elementsOf(index, kind)).filter(({ id }) => !hung.has(id))
    expect(missing.map(({ id }) => id)).toEqual([])
  })

  it('[DOCUMENT-40] no two notes have one id', () => {
    const ids = notes.map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  it('[DOCUMENT-41] no two notes cover each other', () => {
    expect(coveringPairs(notes)).toEqual([])
  })

  it('[DOCUMENT-44] every context has a frame with its name', () => {
    const names = [...svgDocument(svg).querySelectorAll('g.context title')].map((each) => each.textContent)
    for (const name of index.byContext.keys()) {
      expect(names.some((title) => title?.replaceAll(' ', '').startsWith(`Context:${name}`))).toBe(true)
    }
  })

  it('[DOCUMENT-45] nothing in it comes from elsewhere or does anything', () => {
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
      /https?:|<script|href=|url\(|@import/,
    )
  })

  it('[DOCUMENT-46] it is the same each time', () => {
    expect(drawn(index)).toBe(svg)
  })
})

describe('stormPicture', () => {
  it('[DOCUMENT-40] a note says its label or its name in words, and its tooltip everything else', () => {
    const [note] = hungNotes(
      drawn(
        indexOf('/** Somebody ordered. */ event OrderPlaced "An order came in" { total: Int, gift: Bool? }'),
      ),
    )
    expect(note?.lines.join(' ')).toBe('An order came in')
    expect(note?.title).toBe('Event: An order came in\nSomebody ordered.\ntotal: Int\ngift: Bool?')
  })

  it('[DOCUMENT-40] people hang at each command they give', () => {
    const notes = hungNotes(drawn(indexOf('actor Guest\ncommand Book by Guest\ncommand Cancel by Guest')))
    expect(notes.filter(({ sticky }) => sticky === 'actor Guest')).toHaveLength(2)
  })

  it('[DOCUMENT-41] no two notes cover each other in storms of strangers', () => {
    fc.assert(
      fc.property(arbitraryStorm, (text) => {
        expect(coveringPairs(hungNotes(drawn(indexOf(text))))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('[DOCUMENT-43] what causes hangs left of what it causes, a view below, a screen above', () => {
    const index = indexOf(`
      screen Desk shows List offers Order
      aggregate Deal { key dealId: Id
        command Order creates { -> Ordered }
        event Ordered
        command Pay { -> Paid }
        event Paid
      }
      policy Collect { when Ordered then Pay }
      view List { key dealId: Id  on Ordered }`)
    const notes = hungNotes(drawn(index))
    const place = (id: string) =>
      notes.find(({ sticky }) => sticky === id) ?? { x: Number.NaN, y: Number.NaN }
    const row = ['command Order', 'event Ordered', 'policy Collect', 'command Pay', 'event Paid'].map(place)
    expect(row.map(({ x }) => x)).toEqual(row.map(({ x }) => x).toSorted((a, b) => a - b))
    expect(new Set(row.map(({ y }) => y)).size).toBe(1)
    expect(place('view List').y).toBeGreaterThan(place('event Ordered').y)
    expect(place('screen Desk').y).toBeLessThan(place('command Order').y)
  })

  it('[DOCUMENT-43] an arrow that returns is dashed', () => {
    const ring = `
      command Try { -> Failed }
      event Failed
      policy TryAgain { when Failed then Try after 1h }`
    expect(drawn(indexOf(ring)).match(/stroke-dasharray="6 4"/g)).toHaveLength(1)
  })

  it('[DOCUMENT-45] whatever people write stays text', () => {
    for (const { index } of STORMS) {
      const document = svgDocument(drawn(indexModel(withTexts(index.model, HOSTILE))))
      expect(document.querySelectorAll('script, img, [onerror]')).toHaveLength(0)
    }
  })

  it('[DOCUMENT-47] an empty storm says that nothing hangs yet', () => {
    expect(svgDocument(drawn(indexOf(''))).documentElement.textContent).toContain(
      'Nothing hangs on this wall yet',
    )
  })

  it('[DOCUMENT-47] a bare list of events is a wall of notes in rows, in the order of the text', () => {
    const names = Array.from({ length: 30 }, (_, at) => `Event${at}Happened`)
    const notes = hungNotes(drawn(indexOf(names.map((name) => `event ${name}`).join('\n'))))
    const read = notes.toSorted((a, b) => a.y - b.y || a.x - b.x).map(({ sticky }) => sticky)
    expect(read).toEqual(names.map((name) => `event ${name}`))
    expect(new Set(notes.map(({ y }) => y)).size).toBeGreaterThan(2)
  })

  it('[DOCUMENT-48] a thousand elements are a picture that is neither a ribbon nor a tower', () => {
    const [, width = '0', height = '0'] =
      drawn(indexOf(manyContexts(48))).match(/viewBox="0 0 (\S+) (\S+)"/) ?? []
    expect(Number(width) / Number(height)).toBeGreaterThan(0.4)
    expect(Number(width) / Number(height)).toBeLessThan(4)
  })
})

/** Pairs of notes that share a part of the wall. What hangs on the large note of an aggregate hangs on it wholly. */
function coveringPairs(notes: readonly HungNote[]): readonly string[] {
  return notes.flatMap((one, at) =>
    notes
      .slice(at + 1)
      .filter((other) => areTouching(one, other) && !isOn(other, one) && !isOn(one, other))
      .map((other) => `${one.id} and ${other.id}`),
  )
}

function areTouching(a: HungNote, b: HungNote): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

function isOn(note: HungNote, panel: HungNote): boolean {
  return (
    panel.kind === 'aggregate' &&
    note.kind !== 'aggregate' &&
    note.x >= panel.x &&
    note.x + note.width <= panel.x + panel.width &&
    note.y >= panel.y &&
    note.y + note.height <= panel.y + panel.height
  )
}
