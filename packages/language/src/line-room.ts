import { startAt } from './item-start.ts'
import type { StormPage } from './storm-page.ts'

/** `key` begins a view or a process as well; an aggregate goes on with a state, a command or an event. */
export function startsAggregate(page: StormPage, index: number): boolean {
  if (page.image(index) !== 'key') return true
  const next = page.nextLine(index)
  return page.indent(next) === page.indent(index) && startAt(page, next) !== undefined
}

/** What kind of frame the lines from here on stand in, as far as they are no less far in. */
export function roomOfLines(page: StormPage, first: number): 'context' | 'aggregate' {
  const indent = page.indent(first)
  let index = first
  for (let lines = 0; lines < 500 && page.indent(index) >= indent && index < page.tokens.length; lines++) {
    const rooms = page.indent(index) === indent ? (startAt(page, index)?.rooms ?? []) : []
    if (rooms.length > 0 && !rooms.includes('context')) return 'aggregate'
    if (rooms.length > 0 && !rooms.includes('aggregate')) return 'context'
    index = page.nextLine(index)
  }
  return 'context'
}
