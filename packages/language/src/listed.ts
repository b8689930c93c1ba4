/** More names than these are only counted. */
const SHOWN_MAX = 8

/** Names in a sentence: `a`, `b` and 3 more. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN_MAX).map((name) => `\`${name}\``)
  return `${shown.join(', ')}${names.length > SHOWN_MAX ? ` and ${names.length - SHOWN_MAX} more` : ''}`
}
