import { readdirSync, readFileSync } from 'node:fs'
import { readStorm } from '@landfall/language'
import { indexModel } from '@landfall/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { layBlueprint } from '../blueprint/lay-blueprint.ts'
import { layMap } from '../map/lay-map.ts'
import { wallOf } from '../storm/wall.ts'
import { blueprintSheet } from './blueprint-sheet.ts'
import { mapSheet } from './map-sheet.ts'
import { PAPER, type Sheet } from './sheet.ts'
import { sheetSvg } from './sheet-svg.ts'
import { wallSheet } from './wall-sheet.ts'

const EXAMPLES = new URL('../../../../../examples/', import.meta.url)
const BARE: Sheet = { title: 'T', width: 10, height: 10, areas: [], lines: [], notes: [] }

function pictures(text: string) {
  const index = indexModel(readStorm([{ name: 'a.storm', text }]).model)
  const layouts = new Y.Doc().getMap<Y.Map<{ x: number; y: number }>>('layouts')
  const wall = wallOf({ index, findings: [], layouts, level: 'design' })
  return [
    blueprintSheet(layBlueprint(index), { title: 'T', outcomes: new Map() }),
    mapSheet(layMap(index), 'T'),
    wallSheet(wall, 'T'),
  ].map(sheetSvg)
}

/** Whether tags are closed in their order: enough to see markup that slipped in from a text. */
function isWellFormed(svg: string): boolean {
  const open: string[] = []
  for (const [, end, name, isEmpty] of svg.matchAll(/<(\/?)(\w+)[^<>]*?(\/?)>/g)) {
    if (end) {
      if (open.pop() !== name) return false
    } else if (!isEmpty && name !== undefined) open.push(name)
  }
  return open.length === 0 && !/&(?!amp;|lt;|gt;|quot;)/.test(svg)
}

describe('A lens on paper', () => {
  it.each(readdirSync(EXAMPLES).filter((name) => name.endsWith('.storm')))(
    '[BOARD-74] draws %s, and needs nothing from elsewhere',
    (name) => {
      for (const svg of pictures(readFileSync(new URL(name, EXAMPLES), 'utf8'))) {
        expect(isWellFormed(svg)).toBe(true)
        expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(
          /https?:|<script|<image|url\((?!#)/,
        )
      }
    },
  )
  it('[BOARD-74] holds what is on the wall, the blueprint and the map', () => {
    const [blueprint, map, wall] = pictures(readFileSync(new URL('crm-coupled.storm', EXAMPLES), 'utf8'))
    expect(blueprint).toContain('>Married<')
    expect(wall).toContain('>Married<')
    expect(map).toContain('⚠ Married')
  })
  it('[BOARD-75] keeps what people have written as text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const note = {
          rect: { x: 0, y: 0, width: 10, height: 10 },
          fill: PAPER.fill,
          stroke: PAPER.ink,
          shape: 'paper' as const,
          head: '',
          title: [title],
          lines: [{ text: title, isWarning: true }],
        }
        const svg = sheetSvg({ ...BARE, title, notes: [note] })
        expect(isWellFormed(svg)).toBe(true)
        expect(svg.isWellFormed()).toBe(true)
      }),
    )
    expect(sheetSvg({ ...BARE, title: '"><script>alert(1)</script>' })).not.toContain('<script')
  })
})
