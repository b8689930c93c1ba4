import { describedText } from './described-text.ts'

/**
 * A description as Markdown: its paragraphs, with lists where lines begin with a star or a dash. Undefined where there
 * is none. Anything else is shown as it was written.
 */
export function prose(text: string | undefined): string | undefined {
  if (text === undefined || text.trim() === '') return undefined
  return text
    .trim()
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .map((line) => {
      if (line === '') return ''
      const [, item] = /^[*-]\s+(\S.*)$/.exec(line) ?? []
      return item === undefined ? describedText(line) : `- ${describedText(item)}`
    })
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
}
