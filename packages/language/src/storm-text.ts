/** The words of a quoted text: without its quotes, with `\"`, `\\`, `\n` and `\t` read as what they stand for. */
export function unquote(raw: string): string {
  return raw
    .slice(1, raw.endsWith('"') && raw.length > 1 ? -1 : undefined)
    .replace(/\\(.)/g, (_, sign: string) => unescaped(sign))
}

export function isQuoted(raw: string): boolean {
  return raw.startsWith('"')
}

/**
 * The name that a written name stands for: `"Order Placed"` and `OrderPlaced` are both `OrderPlaced`.
 * Empty when a quoted text has no letter or digit.
 */
export function nameFrom(raw: string): string {
  if (!isQuoted(raw)) return raw
  const words =
    unquote(raw)
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}

export function unescaped(sign: string): string {
  if (sign === 'n') return '\n'
  if (sign === 't') return '\t'
  return sign
}
