import { printable } from '../printable.ts'

/** Signs that mean something in Markdown wherever they stand; `$` is mathematics on GitHub. */
const SIGNS = /[\\`*[\]<>&~$]/g
/** An underscore within a word means nothing. */
const UNDERSCORE = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu
/** What begins a list, a heading, a quotation or a line of a table. */
const BEGINNING = /^([-+=#:])/
const NUMBER = /^(\d+)([.)])/
/** `http://…`, `www.…` and `:smile:` become something else than what was written. */
const ADDRESS = /:(?=\/\/)|(?<=\bwww)\.|:(?=[\w+-]+:)/gi

/** Text of a storm on one line of Markdown, in or outside of a table: what is shown is what was written. */
export function markdownText(text: string): string {
  const escaped = printable(text)
    .replace(SIGNS, '\\$&')
    .replace(UNDERSCORE, '\\_')
    .replace(ADDRESS, '\\$&')
    .replace(BEGINNING, '\\$1')
    .replace(NUMBER, '$1\\$2')
    .replaceAll('|', '&#124;')
  return escaped === '' ? '…' : escaped
}
