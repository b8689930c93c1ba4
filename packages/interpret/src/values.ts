/**
 * A record of a storm at run time: fields by name. A field that is missing is absent or undefined; an item of a list
 * that is missing is undefined, or null if it has been stored.
 */
export type Fields = Readonly<Record<string, unknown>>

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The field itself, and not what every object answers to: a field may be called `constructor`. */
export function fieldOf(record: Fields, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined
}

/** Equality of values of one type: by content, a missing field being the same as an absent one. */
export function isEqual(left: unknown, right: unknown): boolean {
  if ((left ?? undefined) === (right ?? undefined)) return true
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, index) => isEqual(item, right[index]))
  }
  if (!isFields(left) || !isFields(right)) return false
  return (
    Object.keys(left).every((name) => isEqual(left[name], fieldOf(right, name))) &&
    Object.keys(right).every((name) => right[name] === undefined || Object.hasOwn(left, name))
  )
}

/** A value as the text of a key: equal values have equal texts. */
export function keyText(value: unknown): string {
  if (typeof value === 'string') return value
  return JSON.stringify(sorted(value)) ?? ''
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isFields(value)) return value
  const names = Object.keys(value)
    .filter((name) => value[name] !== undefined)
    .sort()
  return Object.fromEntries(names.map((name) => [name, sorted(value[name])]))
}
