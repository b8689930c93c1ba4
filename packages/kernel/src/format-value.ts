const depthMax = 12

/**
 * A value in the notation of a storm, on one line: `{ x: 1, tags: ["a"] }`. A record's fields that are undefined
 * are left out; a value with a `toJSON` prints as what that gives.
 *
 * @param lengthMax - in UTF-16 units, 200 without it; a longer text is cut and ends in `…`. No failure value.
 */
export function formatValue(
  value: unknown,
  { lengthMax = 200 }: { readonly lengthMax?: number } = {},
): string {
  return cut(textOf(value, { left: lengthMax + 1, depth: 0 }), lengthMax)
}

/** Text on one line, of at most `lengthMax` UTF-16 units; no character is cut in half. */
export function cut(text: string, lengthMax: number): string {
  const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
  if (line.length <= lengthMax) return line
  const kept = line.slice(0, Math.max(0, lengthMax - 1))
  return `${/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept}…`
}

/** How much may still be written, so that a large value costs no more than its printed beginning. */
interface Room {
  readonly left: number
  readonly depth: number
}

function textOf(value: unknown, room: Room): string {
  if (room.left <= 0 || room.depth > depthMax) return '…'
  if (typeof value === 'string') return JSON.stringify(value.slice(0, room.left))
  if (typeof value === 'function') return 'function'
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return listText(value, room)
  if ('toJSON' in value && typeof value.toJSON === 'function') {
    return textOf(value.toJSON(), { left: room.left, depth: room.depth + 1 })
  }
  if (value instanceof Map) return `Map ${listText(value.entries(), room)}`
  if (value instanceof Set) return `Set ${listText(value.values(), room)}`
  return recordText(value, room)
}

function listText(items: Iterable<unknown>, room: Room): string {
  const texts: string[] = []
  let left = room.left - 2
  for (const item of items) {
    const text = textOf(item, { left, depth: room.depth + 1 })
    texts.push(text)
    left -= text.length + 2
    if (left <= 0) break
  }
  return `[${texts.join(', ')}]`
}

function recordText(record: object, room: Room): string {
  const texts: string[] = []
  let left = room.left - 4
  for (const [name, value] of Object.entries(record)) {
    if (value === undefined) continue
    const text = `${fieldName(name)}: ${textOf(value, { left: left - name.length - 2, depth: room.depth + 1 })}`
    texts.push(text)
    left -= text.length + 2
    if (left <= 0) break
  }
  return texts.length === 0 ? '{}' : `{ ${texts.join(', ')} }`
}

function fieldName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : JSON.stringify(name)
}
