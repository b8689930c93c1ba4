import { printable } from '../printable.ts'

/** Storm text as code on one line. Not for tables: there it is `cellCode`. */
export function codeSpan(text: string): string {
  const shown = printable(text)
  if (shown === '') return '`…`'
  const runs = shown.match(/`+/g) ?? []
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1)
  const gap = shown.startsWith('`') || shown.endsWith('`') ? ' ' : ''
  return `${fence}${gap}${shown}${gap}${fence}`
}
