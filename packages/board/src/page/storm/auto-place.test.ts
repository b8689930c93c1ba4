import { readStorm } from '@landfall/language'
import { indexModel } from '@landfall/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Placement } from '../../shared/board-document.ts'
import { autoPlace } from './auto-place.ts'
import { frameRects } from './frame-rects.ts'
import { overlaps, type Rect } from './rect.ts'
import { stickyRect } from './sticky-size.ts'

const SHOP = `
actor Customer
context Sales {
  command PlaceOrder by Customer { -> OrderPlaced }
  event OrderPlaced
  policy SendIt { when OrderPlaced then SendParcel }
  command SendParcel { -> ParcelSent }
  event ParcelSent
}
context Billing {
  event OrderPaid
  view Debtors { on OrderPaid }
}
hotspot "What if it is lost?" on ParcelSent
`

function indexOf(text: string) {
  return indexModel(readStorm([{ name: 'shop.storm', text }]).model)
}

function rectsOf(index: ReturnType<typeof indexOf>, placements: ReadonlyMap<string, Placement>) {
  return [...placements].flatMap(([key, placement]): { key: string; rect: Rect }[] => {
    const kind = index.byId.get(key.replace(/#\d+$/, ''))?.kind
    return kind && kind !== 'context' ? [{ key, rect: stickyRect(kind, placement) }] : []
  })
}

function overlapping(rects: readonly { readonly key: string; readonly rect: Rect }[]) {
  return rects.flatMap(({ key, rect }, at) =>
    rects.slice(at + 1).flatMap((other) => (overlaps(rect, other.rect) ? [`${key} / ${other.key}`] : [])),
  )
}

describe('autoPlace', () => {
  it('[BOARD-21] a storm without places is laid out whole: nothing overlaps, contexts are apart', () => {
    const index = indexOf(SHOP)
    const placements = autoPlace(index, new Map())
    expect(overlapping(rectsOf(index, placements))).toEqual([])
    const rects = new Map(rectsOf(index, placements).map(({ key, rect }) => [key, rect]))
    const [sales, billing] = [...frameRects(index.model.elements, { rects, placements }).values()]
    expect(sales && billing && overlaps(sales, billing)).toBe(false)
  })

  it('[BOARD-21] a story goes from left to right', () => {
    const placements = autoPlace(indexOf(SHOP), new Map())
    const x = (key: string) => placements.get(key)?.x ?? Number.NaN
    expect(x('event Sales.OrderPlaced')).toBeGreaterThan(x('command Sales.PlaceOrder'))
    expect(x('policy Sales.SendIt')).toBeGreaterThan(x('event Sales.OrderPlaced'))
    expect(x('event Sales.ParcelSent')).toBeGreaterThan(x('command Sales.SendParcel'))
  })

  it('[BOARD-21] a new sticky comes beside what it is connected to', () => {
    const index = indexOf('event OrderPlaced\npolicy ThankThem { when OrderPlaced }')
    const placements = autoPlace(index, new Map([['event OrderPlaced', { x: 1_000, y: 500 }]]))
    expect(placements.get('policy ThankThem')).toEqual({ x: 1_200, y: 500 })
  })

  it('[BOARD-21] what has a place gets no other, and new stickies lie over nothing, wherever the others are', () => {
    const place = fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 600 }) })
    const index = indexOf(SHOP)
    fc.assert(
      fc.property(place, place, place, (command, event, paid) => {
        const stored = new Map<string, Placement>([
          ['command Sales.PlaceOrder', command],
          ['event Sales.OrderPlaced', event],
          ['event Billing.OrderPaid', paid],
        ])
        const placements = autoPlace(index, stored)
        expect([...placements.keys()].filter((key) => stored.has(key))).toEqual([])
        const added = rectsOf(index, placements)
        const before = rectsOf(index, stored)
        const crossing = added.flatMap(({ key, rect }) =>
          before.flatMap((other) => (overlaps(rect, other.rect) ? [`${key} / ${other.key}`] : [])),
        )
        expect([...overlapping(added), ...crossing]).toEqual([])
        expect(autoPlace(index, new Map([...stored, ...placements])).size).toBe(0)
      }),
      { numRuns: 60 },
    )
  })

  it('[BOARD-22] two browsers that place the same stickies agree', () => {
    const stored = new Map<string, Placement>([['event Sales.OrderPlaced', { x: 40, y: 30 }]])
    const again = readStorm([{ name: 'shop.storm', text: SHOP }])
    expect(autoPlace(indexOf(SHOP), stored)).toEqual(autoPlace(indexModel(again.model), stored))
  })

  it('[BOARD-21] 2,000 stickies are laid out, rings and long stories too', () => {
    const steps = Array.from(
      { length: 1_000 },
      (_, at) => `event E${at}x\npolicy P${at}x { when E${(at + 1) % 1_000}x then C0x }`,
    )
    const index = indexOf(`${steps.join('\n')}\ncommand C0x { -> E0x }`)
    const placements = autoPlace(index, new Map())
    expect(placements.size).toBe(2_001)
    const places = new Set([...placements.values()].map(({ x, y }) => `${x} ${y}`))
    expect(places.size).toBe(2_001)
  })
})
