/** Letters of what was sent that are said again. */
const SHOWN_MAX = 40

/** What was found instead, in words; texts in quotes and cut short. */
export function foundText(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'fields in braces'
  if (typeof value !== 'string') return String(value)
  const letters = [...value.slice(0, 2 * SHOWN_MAX)]
  return JSON.stringify(letters.length > SHOWN_MAX ? `${letters.slice(0, SHOWN_MAX).join('')}…` : value)
}
