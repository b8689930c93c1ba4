import type { StormFile } from '@landfall/language'
import type { Place } from '@landfall/model'
import { type LineMap, lineMap, type Point } from './line-map.ts'

/** A place as people find it. */
interface Spot {
  readonly file: string
  readonly lines: LineMap
  readonly start: Point
  readonly end: Point
}

/** Finds places in the texts that they are about. */
export type Sources = (place: Place) => Spot

/** Each text is cut into lines when it is first asked about. A place in a file that is not there is a bug. */
export function sourcesOf(files: readonly StormFile[]): Sources {
  const texts = new Map(files.map(({ name, text }) => [name, text]))
  const maps = new Map<string, LineMap>()
  return ({ file, start, end }) => {
    const text = texts.get(file)
    if (text === undefined) throw new Error(`There is no text of ${file} to show a place in.`)
    const lines = maps.get(file) ?? lineMap(text)
    maps.set(file, lines)
    return { file, lines, start: lines.pointAt(start), end: lines.pointAt(Math.max(start, end)) }
  }
}
