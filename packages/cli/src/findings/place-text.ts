import type { Place } from '@landfall/model'
import { printable } from '../printable.ts'
import type { Sources } from './sources.ts'

/** A place as editors and terminals open it: `orders.storm:12:8`. */
export function placeText(place: Place, sources: Sources): string {
  const { file, start } = sources(place)
  return `${printable(file)}:${start.line}:${start.column}`
}
