import type { ElementId, ModelIndex } from '@landfall/model'
import { flowsOf } from './flows.ts'
import { centerOf } from './rect.ts'
import type { WallSticky } from './wall-sticky.ts'

/** A line from one sticky to another, however many connections between the two it stands for. */
export interface WallLine {
  readonly id: string
  readonly from: ElementId
  readonly to: ElementId
  /** The stickies at its ends: of several of one element those that are nearest. */
  readonly fromKey: string
  readonly toKey: string
  /** Between the two it makes a sentence: "records", or "wakes, ends". */
  readonly words: string
  /** A note is about something; everything else happens. */
  readonly isNote: boolean
}

/** @param previous - lines that are the same are taken from there, as the same objects. */
export function wallLines(
  { model }: ModelIndex,
  {
    byKey,
    keysOf,
    previous = [],
  }: {
    readonly byKey: ReadonlyMap<string, WallSticky>
    readonly keysOf: ReadonlyMap<ElementId, readonly string[]>
    readonly previous?: readonly WallLine[] | undefined
  },
): readonly WallLine[] {
  const before = new Map(previous.map((line) => [line.id, line]))
  const lines = new Map<string, WallLine>()
  for (const { from, to, kind, verb } of model.elements.flatMap(flowsOf)) {
    const id = `${from} → ${to}`
    const same = lines.get(id)
    if (same) {
      if (!same.words.includes(verb)) lines.set(id, { ...same, words: `${same.words}, ${verb}` })
      continue
    }
    const ends = nearestKeys(keysOf.get(from) ?? [], keysOf.get(to) ?? [], byKey)
    if (ends) lines.set(id, { id, from, to, ...ends, words: verb, isNote: kind === 'is about' })
  }
  return [...lines.values()].map((line) => {
    const known = before.get(line.id)
    return known && isSame(known, line) ? known : line
  })
}

function isSame(one: WallLine, other: WallLine): boolean {
  return one.fromKey === other.fromKey && one.toKey === other.toKey && one.words === other.words
}

function nearestKeys(
  from: readonly string[],
  to: readonly string[],
  byKey: ReadonlyMap<string, WallSticky>,
): { readonly fromKey: string; readonly toKey: string } | undefined {
  let nearest: { readonly fromKey: string; readonly toKey: string; readonly distance: number } | undefined
  for (const fromKey of from) {
    for (const toKey of to) {
      const [start, end] = [byKey.get(fromKey)?.rect, byKey.get(toKey)?.rect]
      if (!start || !end) continue
      const [one, other] = [centerOf(start), centerOf(end)]
      const distance = Math.hypot(one.x - other.x, one.y - other.y)
      if (!nearest || distance < nearest.distance) nearest = { fromKey, toKey, distance }
    }
  }
  return nearest && { fromKey: nearest.fromKey, toKey: nearest.toKey }
}
