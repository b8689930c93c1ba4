const LENGTH_MAX = 40

/** A value of a file of settings as it is said again: what it is, and as much of it as fits. */
export function foundValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'function') return 'a function'
  if (typeof value === 'bigint' || typeof value === 'symbol') return String(value)
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  const text = JSON.stringify(value)
  return text.length <= LENGTH_MAX ? text : `${text.slice(0, LENGTH_MAX - 1).toWellFormed()}…`
}
