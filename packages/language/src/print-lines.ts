/** Widest line that is not broken, if it can be. */
export const WIDTH_MAX = 110

export function indented(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`))
}

/** Lines in braces behind a head; without any lines, the head alone. */
export function braced(head: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [head] : [`${head} {`, ...indented(lines), '}']
}

/** Goes on where the last line ends. */
export function continued(lines: readonly string[], next: readonly string[]): string[] {
  const last = lines.at(-1) ?? ''
  return [...lines.slice(0, -1), last + (next[0] ?? ''), ...next.slice(1)]
}
