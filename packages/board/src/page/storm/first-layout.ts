import type { Element, ElementId } from '@landfall/model'
import type { Placement } from '../../shared/board-document.ts'
import { type Companion, companionsOf } from './companions.ts'
import type { Flow } from './flows.ts'
import { packShelves } from './pack-shelves.ts'
import { CELL, EMPTY_FRAME, FRAME_PADDING, stickySize } from './sticky-size.ts'
import { type Strip, stripsOf } from './strips.ts'

/** Between frames, and between one story and the next. */
const BLOCK_GAP = 120
const BLOCK_WIDTH_MIN = 1_600
const STRIPS_WIDTH_MIN = 1_200

/**
 * Where stickies lie that nobody has placed: along the timeline, contexts apart, nothing over another. What stands in
 * no context comes first, people and systems beside the contexts in which they take part. The upper left corner of the
 * whole is at `origin`. By key: people are stuck several times.
 */
export function firstLayout(
  elements: readonly Element[],
  flows: readonly Flow[],
  origin: { readonly x: number; readonly y: number },
): ReadonlyMap<string, Placement> {
  const blocks = blocksOf(elements, flows)
  const { places } = packShelves(blocks, { gap: BLOCK_GAP, widthMin: BLOCK_WIDTH_MIN })
  const placed = new Map<string, Placement>()
  for (const [at, block] of blocks.entries()) {
    const corner = places[at] ?? { x: 0, y: 0 }
    for (const [id, { x, y, ...size }] of block.places) {
      placed.set(id, { x: origin.x + corner.x + x, y: origin.y + corner.y + y, ...size })
    }
  }
  return placed
}

/** What is kept together: a context with its frame, or what stands in none. */
interface Block {
  readonly width: number
  readonly height: number
  readonly places: ReadonlyMap<string, Placement>
}

function blocksOf(elements: readonly Element[], flows: readonly Flow[]): readonly Block[] {
  const frames = new Map<string, ElementId>()
  for (const element of elements)
    if (element.kind === 'context' && !frames.has(element.name)) frames.set(element.name, element.id)
  const companions = companionsOf(elements, flows)
  const isPlaced = new Set([...companions.values()].flat().map(({ id }) => id))
  const stickies = elements.filter(({ id, kind }) => kind !== 'context' && !isPlaced.has(id))
  const groups = Map.groupBy(stickies, ({ context }) => context ?? '')
  const loose = groups.get('')
  const names = [...new Set([...frames.keys(), ...groups.keys()])].filter((name) => name !== '')
  const framedBlocks = names.map((name) => {
    const frame = frames.get(name)
    const inside = blockOf(groups.get(name) ?? [], flows)
    const block = frame === undefined ? inside : framed(inside, frame)
    return withCompanions(block, companions.get(name) ?? [])
  })
  return loose ? [blockOf(loose, flows), ...framedBlocks] : framedBlocks
}

/** Companions hang above the frame, in rows that are not wider than it. */
function withCompanions({ width, height, places }: Block, companions: readonly Companion[]): Block {
  if (companions.length === 0) return { width, height, places }
  const columnCount = Math.max(1, Math.floor(width / CELL.width))
  const top = Math.ceil(companions.length / columnCount) * CELL.height
  const above = companions.map(({ key, kind }, at): [string, Placement] => {
    const size = stickySize(kind)
    const x = (at % columnCount) * CELL.width + (CELL.width - size.width) / 2
    return [key, { x, y: Math.floor(at / columnCount) * CELL.height + (CELL.height - size.height) / 2 }]
  })
  const below = [...places].map(([id, place]): [string, Placement] => [id, { ...place, y: place.y + top }])
  return { width, height: height + top, places: new Map([...above, ...below]) }
}

function blockOf(elements: readonly Element[], flows: readonly Flow[]): Block {
  const kinds = new Map(elements.map(({ id, kind }) => [id, kind]))
  const strips = stripsOf(elements, flows)
  const sizes = strips.map(({ columnCount, rowCount }: Strip) => ({
    width: columnCount * CELL.width,
    height: rowCount * CELL.height,
  }))
  const packed = packShelves(sizes, { gap: 0, widthMin: STRIPS_WIDTH_MIN })
  const places = new Map<string, Placement>()
  for (const [at, { cells }] of strips.entries()) {
    const corner = packed.places[at] ?? { x: 0, y: 0 }
    for (const { id, column, row } of cells) {
      const { width, height } = stickySize(kinds.get(id) ?? 'event')
      places.set(id, {
        x: corner.x + column * CELL.width + (CELL.width - width) / 2,
        y: corner.y + row * CELL.height + (CELL.height - height) / 2,
      })
    }
  }
  return { width: packed.width, height: packed.height, places }
}

function framed({ width, height, places }: Block, frame: ElementId): Block {
  const { by, top } = FRAME_PADDING
  const size = {
    width: Math.max(width + 2 * by, EMPTY_FRAME.width),
    height: Math.max(height + top + by, places.size === 0 ? EMPTY_FRAME.height : 0),
  }
  const inside = [...places].map(([id, { x, y }]): [string, Placement] => [id, { x: x + by, y: y + top }])
  return { ...size, places: new Map([[frame, { x: 0, y: 0, ...size }], ...inside]) }
}
