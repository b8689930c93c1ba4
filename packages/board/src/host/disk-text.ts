import { changesOf } from './merge-text.ts'

const BYTE_ORDER_MARK = '\uFEFF'

/** A file as the board has it: no mark at its beginning, and `\n` between lines, as editors on the page count. */
export function boardText(raw: string): string {
  return raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}

/**
 * A file with what the board says now. What has not changed stays letter for letter, with the line ends that it has;
 * lines that are new end as most others do.
 */
export function diskText(raw: string, text: string): string {
  const end = lineEndOf(raw)
  const places = placesIn(raw)
  let result = raw
  for (const { offset, removedCount, inserted } of changesOf(boardText(raw), text).toReversed()) {
    const start = places[offset] ?? raw.length
    const stop = places[offset + removedCount] ?? raw.length
    result = result.slice(0, start) + inserted.replaceAll('\n', end) + result.slice(stop)
  }
  if (boardText(result) === text) return result
  // Where a line ends in a way of its own, such as a lone `\r`, what is new beside it could become a part of that end.
  return (raw.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '') + text.replaceAll('\n', end)
}

function lineEndOf(raw: string): string {
  const windowsCount = raw.split('\r\n').length - 1
  return windowsCount > raw.split('\n').length - 1 - windowsCount ? '\r\n' : '\n'
}

/** Where each letter that the board has stands in the file. */
function placesIn(raw: string): readonly number[] {
  const places: number[] = []
  for (let place = raw.startsWith(BYTE_ORDER_MARK) ? 1 : 0; place < raw.length; place++) {
    places.push(place)
    if (raw[place] === '\r' && raw[place + 1] === '\n') place += 1
  }
  return places
}
