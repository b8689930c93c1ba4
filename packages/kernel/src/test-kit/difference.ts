/** Where two values first differ. */
export interface Difference {
  /** `position.x`, `tags[1]`; empty where the values differ as a whole. */
  readonly path: string
  readonly expected: unknown
  readonly got: unknown
}

/**
 * Compares plain data: records, lists, texts, numbers; NaN equals itself, and a field that is undefined counts as
 * absent. Values of a class of their own are the same only if they are one object. Not for data that contains itself.
 */
export function firstDifference(expected: unknown, got: unknown, path = ''): Difference | undefined {
  if (expected === got || (Number.isNaN(expected) && Number.isNaN(got))) return undefined
  if (Array.isArray(expected) && Array.isArray(got)) return listDifference(expected, got, path)
  if (isRecord(expected) && isRecord(got)) return recordDifference(expected, got, path)
  return { path, expected, got }
}

function listDifference(expected: readonly unknown[], got: readonly unknown[], path: string) {
  for (let at = 0; at < Math.max(expected.length, got.length); at += 1) {
    const difference = firstDifference(expected[at], got[at], `${path}[${at}]`)
    if (difference !== undefined) return difference
    if (at >= expected.length || at >= got.length) return { path, expected, got }
  }
  return undefined
}

function recordDifference(expected: UnknownRecord, got: UnknownRecord, path: string) {
  for (const name of new Set([...Object.keys(expected), ...Object.keys(got)])) {
    const inside = path === '' ? name : `${path}.${name}`
    const difference = firstDifference(expected[name], got[name], inside)
    if (difference !== undefined) return difference
  }
  return undefined
}

type UnknownRecord = Readonly<Record<string, unknown>>

function isRecord(value: unknown): value is UnknownRecord {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
