/** Properties that say where something stands in a text, and not what it is. */
const PLACES = new Set(['place', 'namePlace'])

/** A copy of a model, or of a part of it, without places, to compare what two texts say. */
export function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([name]) => !PLACES.has(name) && !isTextualId(value, name))
  return Object.fromEntries(kept.map(([name, part]) => [name, withoutPlaces(part)]))
}

/** A relation or an `ignore` has no name; its id is its text, white space and all. */
function isTextualId(owner: object, name: string): boolean {
  return name === 'id' && 'kind' in owner && (owner.kind === 'relation' || owner.kind === 'ignore')
}
