import type { JsonFields } from '../service/stored-event.ts'
import { isFields } from '../service/stored-event.ts'

/** Texts that were seen in fields of a name, the latest first: keys that are there, and what was typed before. */
export type KnownValues = ReadonlyMap<string, readonly string[]>

/** Of one name. */
const VALUE_COUNT_MAX = 50

/** @param seen - fields of events and rows, the latest first. */
export function knownValues(seen: Iterable<JsonFields>): KnownValues {
  const known = new Map<string, Set<string>>()
  for (const fields of seen) {
    for (const [name, value] of Object.entries(fields)) take(known, name, value)
  }
  return new Map([...known].map(([name, values]) => [name, [...values]]))
}

/** @param known - grows. */
function take(known: Map<string, Set<string>>, name: string, value: unknown): void {
  if (typeof value === 'string') {
    const values = known.get(name) ?? new Set<string>()
    if (values.size < VALUE_COUNT_MAX) known.set(name, values.add(value))
  } else if (isFields(value)) {
    for (const [inner, part] of Object.entries(value)) take(known, inner, part)
  }
}

/** A key that is not there yet, and that people can read: `subscription-3`. */
export function nextKey(name: string, known: KnownValues): string {
  const stem = name.replace(/Id$/, '') || name
  const numbers = (known.get(name) ?? []).map((key) =>
    key.startsWith(`${stem}-`) ? Number(key.slice(stem.length + 1)) : 0,
  )
  return `${stem}-${Math.max(0, ...numbers.filter(Number.isSafeInteger)) + 1}`
}
