import { type ElementId, elementOf, type ModelIndex } from '@landfall/model'
import type { CommandCount } from '../service/command-counts.ts'
import type { EventShape } from './event-shape.ts'
import { touchedElements } from './touched-elements.ts'

/** How often something has happened, by the id of its element. */
export type ElementCounts = ReadonlyMap<ElementId, number>

/** Counts events and, as far as the events tell, the commands, policies, processes and systems that led to them. */
export function countByElement(index: ModelIndex, counts: ReadonlyMap<EventShape, number>): ElementCounts {
  const byElement = new Map<ElementId, number>()
  for (const [shape, count] of counts) {
    if (count === 0) continue
    for (const id of touchedElements(index, shape)) byElement.set(id, (byElement.get(id) ?? 0) + count)
  }
  return byElement
}

/** How often the business has declined each command that came from outside. */
export function refusedByElement(index: ModelIndex, counts: readonly CommandCount[]): ElementCounts {
  const refused = counts.flatMap(({ command, outcome, count }): [ElementId, number][] => {
    const element = elementOf(index, `command ${command}`, 'command')
    return element && outcome === 'refused' ? [[element.id, count]] : []
  })
  return new Map(refused)
}

/** What was counted at a moment. */
export interface CountSample {
  /** Milliseconds of any clock. */
  readonly at: number
  readonly counts: ReadonlyMap<EventShape, number>
}

/** Rates are those of the last five seconds. */
const WINDOW_MS = 5_000

/** The samples that rates are taken from, with one more. Behind a rest the last one stands for all of it. */
export function withSample(samples: readonly CountSample[], newest: CountSample): readonly CountSample[] {
  const begin = newest.at - WINDOW_MS
  const behind = samples.findLast(({ at }) => at <= begin)
  const within = samples.filter(({ at }) => at > begin)
  return [...(behind ? [{ ...behind, at: begin }] : []), ...within, newest]
}

/** How many a second there were between two moments, by shape; those of which there was none are left out. */
export function ratesBetween(earlier: CountSample, later: CountSample): ReadonlyMap<EventShape, number> {
  const seconds = Math.max(later.at - earlier.at, WINDOW_MS) / 1_000
  const rates = [...later.counts].map(([shape, count]): [EventShape, number] => [
    shape,
    (count - (earlier.counts.get(shape) ?? 0)) / seconds,
  ])
  return new Map(rates.filter(([, rate]) => rate > 0))
}

/** Such as `0.4/s` or `120/s`; empty for so little that nobody would call it a rate. */
export function rateText(perSecond: number): string {
  if (perSecond < 0.05) return ''
  return `${perSecond < 10 ? perSecond.toFixed(1) : Math.round(perSecond)}/s`
}

/** Such as `950`, `12.3k` or `4.1M`: it has to fit on a sticky. */
export function countText(count: number): string {
  if (count < 10_000) return String(count)
  if (count < 999_500) return `${(count / 1_000).toFixed(count < 99_950 ? 1 : 0)}k`
  return `${(count / 1_000_000).toFixed(1)}M`
}
