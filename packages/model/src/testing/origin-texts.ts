import type { FieldOrigin } from '../origin.ts'

/** Origins by field, short enough to compare: `{ retries: 'expression', amount: 'event field' }`. */
export function originTexts(origins: readonly FieldOrigin[]): Readonly<Record<string, string>> {
  return Object.fromEntries(origins.map(({ field, origin }) => [field.name, origin.kind]))
}
