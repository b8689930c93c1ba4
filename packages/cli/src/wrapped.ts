import { displayWidth } from './display-width.ts'

/** Text in lines of at most `width` columns, each indented; a word that is longer has a line of its own. */
export function wrapped(
  text: string,
  { width, indent }: { readonly width: number; readonly indent: string },
): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && indent.length + displayWidth(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line].map((each) => indent + each).join('\n')
}
