import { codeSpan } from './code-span.ts'
import { markdownText } from './markdown-text.ts'

/** What stands between backticks is code, as everybody writes it. A bar would end the cell of a table. */
const CODE = /`([^`|]*[^`|\s][^`|]*)`/

/** A description on one line of Markdown, in or outside of a table. */
export function describedText(text: string): string {
  const parts = text.split(CODE).map((part, at) => ({ part, isCode: at % 2 === 1 }))
  if (parts.length === 1) return markdownText(text)
  return parts
    .map(({ part, isCode }) => {
      if (isCode) return codeSpan(part)
      if (part.trim() === '') return part === '' ? '' : ' '
      const before = /^\s/.test(part) ? ' ' : ''
      const behind = /\s$/.test(part) ? ' ' : ''
      return `${before}${markdownText(part)}${behind}`
    })
    .join('')
    .trim()
}
