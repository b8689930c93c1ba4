/** Where the line begins that an offset stands in. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** Where the line ends, before its line end. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  if (end === -1) return text.length
  return text[end - 1] === '\r' && end > offset ? end - 1 : end
}

/** Where the next line begins; the end of the text if there is none. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end + 1
}

/** The blanks that a line begins with. */
export function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset)))?.[0] ?? ''
}

export function isFirstOnLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === ''
}

export function isLastOnLine(text: string, offset: number): boolean {
  return text.slice(offset, lineEnd(text, offset)).trim() === ''
}

/** Lines without anything on them between two offsets that have only white space between them. */
export function blankLineCount(text: string, start: number, end: number): number {
  return Math.max(text.slice(start, end).split('\n').length - 2, 0)
}

/** What one more level is indented by, going by the first indented line. */
export function indentUnit(text: string): string {
  return /^\t/m.test(text) ? '\t' : '  '
}

/** How lines end in a text: `\n`, unless its first one ends with `\r\n`. */
export function newlineOf(text: string): string {
  const end = text.indexOf('\n')
  return end > 0 && text[end - 1] === '\r' ? '\r\n' : '\n'
}

/** Lines moved from one indentation to another; a line that has less than the old one keeps what it has. */
export function reindented(text: string, { from, to }: { from: string; to: string }): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 || line.trim() === '' ? line : to + withoutIndent(line, from)))
    .join('\n')
}

/** A line without the blanks that it begins with, up to those of `indent`. */
function withoutIndent(line: string, indent: string): string {
  let length = 0
  while (length < indent.length && (line[length] === ' ' || line[length] === '\t')) length++
  return line.slice(length)
}
