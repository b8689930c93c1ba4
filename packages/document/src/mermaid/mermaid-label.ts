import { printable } from '../printable.ts'

const LENGTH_MAX = 70

/**
 * All ASCII signs but those that mean nothing to Mermaid anywhere: quotes, brackets and bars end a label, `#` and `;`
 * make an entity, `%` a comment, `:` a style, and the rest is Markdown or mathematics. The last two are how Mermaid
 * writes entities to itself.
 */
const SIGNS = /["#$%&*:;<>@[\\\]^_`{|}~\uFB02\u00B6]/g
/** At the beginning of a label: a list in Markdown, which Mermaid refuses to draw. */
const LIST = /^(\d+)\.|^([-+])/

/**
 * Lines of plain text as the inside of a quoted label. What Mermaid shows is the text, on as many lines; long lines are
 * cut and end in `…`.
 */
export function mermaidLabel(lines: readonly string[]): string {
  return lines
    .map((line) => escaped(shortened(printable(line))))
    .filter((line) => line !== '')
    .join('<br/>')
}

function escaped(text: string): string {
  return text
    .replace(SIGNS, entity)
    .replace(LIST, (_, digits?: string, sign = '') =>
      digits === undefined ? entity(sign) : `${digits}${entity('.')}`,
    )
}

function entity(sign: string): string {
  return `#${sign.codePointAt(0)};`
}

function shortened(text: string): string {
  const signs = [...text]
  return signs.length <= LENGTH_MAX ? text : `${signs.slice(0, LENGTH_MAX - 1).join('')}…`
}
