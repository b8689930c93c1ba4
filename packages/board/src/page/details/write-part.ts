import type { Assignment, Expression, Place } from '@landfall/model'
import type { ClauseWrite } from './change.ts'
import { bodyOf, type Clause, clausesOf, closingOf, type StickyText } from './sticky-text.ts'

/** Writes something else at a place. */
export function writeAt(place: Place, text: string): ClauseWrite {
  return { kind: 'write', place, text }
}

/** Writes an expression in place of another. */
export function writeExpression(place: Place, typed: string): ClauseWrite {
  const text = typed.trim()
  return { kind: 'write', place, text, expression: text }
}

/** Takes a clause away, with its line where it has one of its own. */
export function removeClause({ text }: StickyText, place: Place): ClauseWrite {
  const lineStart = text.lastIndexOf('\n', place.start - 1) + 1
  const isFirst = text.slice(lineStart, place.start).trim() === ''
  const comma = /^[ \t]*,/.exec(text.slice(place.end))?.[0].length ?? 0
  const behind = /^[^\S\r\n]*(?=\r?\n|$)/.exec(text.slice(place.end + comma))
  if (isFirst && behind)
    return writeAt(
      { ...place, start: Math.max(0, endOfLineBefore(text, lineStart)), end: place.end + comma },
      '',
    )
  const blanks = /^[^\S\r\n]*/.exec(text.slice(place.end + comma))?.[0].length ?? 0
  return writeAt({ ...place, end: place.end + comma + blanks }, '')
}

function endOfLineBefore(text: string, lineStart: number): number {
  const end = lineStart - 1
  return text[end - 1] === '\r' ? end - 1 : end
}

/** Puts another clause behind one, behind the brace, or behind all; braces are made where the sticky has none. */
export function addClause(
  sticky: StickyText,
  added: string,
  behind?: Pick<Clause, 'place'> | 'brace',
): ClauseWrite {
  const { text, words, element } = sticky
  const { file } = element.place
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const clauses = clausesOf(sticky)
  const open = words[bodyOf(words)?.open ?? -1]
  // Written as the clause that it stands beside: on a line of its own, or on the same line.
  const fellow = behind === 'brace' ? clauses[0] : (behind ?? clauses.at(-1))
  const end = behind === 'brace' || !fellow ? open?.end : fellow.place.end
  const outer = indentOf(text, element.place.start) ?? ''
  const indent = fellow ? indentOf(text, fellow.place.start) : `${outer}  `
  const written = indent === undefined ? ` ${added}` : `${newline}${indent}${added}`
  if (end !== undefined) return writeAt({ file, start: end, end }, written)
  const last = element.place.end
  return writeAt({ file, start: last, end: last }, ` {${written}${newline}${outer}}`)
}

/** How far in a line begins; undefined where something stands before the offset in its line. */
function indentOf(text: string, offset: number): string | undefined {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  return before.trim() === '' ? before : undefined
}

/** A condition or a delay behind its word: writes it, adds it with its word, or (empty) takes both away. */
export function setExpression(
  sticky: StickyText,
  {
    expression,
    word,
    behind,
    otherwise,
  }: {
    readonly expression: Expression | undefined
    readonly word: 'when' | 'where' | 'after'
    /** Where the word goes if there is none yet. */
    readonly behind: number
    /** The `otherwise` that a condition takes the place of. */
    readonly otherwise?: Place | undefined
  },
): (typed: string) => ClauseWrite | undefined {
  const { file } = sticky.element.place
  return (typed) => {
    const text = typed.trim()
    if (expression)
      return text === ''
        ? withoutExpression(sticky, expression.place)
        : writeExpression(expression.place, text)
    if (text === '') return undefined
    const added = otherwise
      ? writeAt(otherwise, `${word} ${text}`)
      : writeAt({ file, start: behind, end: behind }, ` ${word} ${text}`)
    return { ...added, expression: text }
  }
}

function withoutExpression({ words }: StickyText, place: Place): ClauseWrite {
  let first = words.findIndex(({ start }) => start === place.start)
  let last = words.findIndex(({ end }) => end === place.end)
  while (words[first - 1]?.image === '(' && words[last + 1]?.image === ')') {
    first--
    last++
  }
  const start = words[first - 2]?.end ?? place.start
  return writeAt({ ...place, start, end: words[last]?.end ?? place.end }, '')
}

/** What braces give: writes it, adds it with its braces, or (empty) takes them away, with `sets` in front of them. */
export function setBraces(
  sticky: StickyText,
  {
    given,
    word,
    behind,
  }: {
    readonly given: readonly Assignment[]
    readonly word?: 'sets'
    /** Where the braces go if there are none yet. */
    readonly behind: number
  },
): (typed: string) => ClauseWrite | undefined {
  const { file } = sticky.element.place
  const place = placeOfAssignments(given)
  return (typed) => {
    const text = typed.trim()
    if (place) return text === '' ? withoutBraces(sticky, place) : writeAt(place, text)
    const lead = word ? ` ${word}` : ''
    return text === '' ? undefined : writeAt({ file, start: behind, end: behind }, `${lead} { ${text} }`)
  }
}

function withoutBraces({ words }: StickyText, place: Place): ClauseWrite {
  const first = words.findIndex(({ start }) => start === place.start)
  const open = words[first - 2]?.image === 'sets' ? first - 2 : first - 1
  const close = words[closingOf(words, first - 1) ?? first]
  return writeAt({ ...place, start: words[open - 1]?.end ?? place.start, end: close?.end ?? place.end }, '')
}

/** All that stands in braces; undefined where there are none. */
export function placeOfAssignments(given: readonly Assignment[]): Place | undefined {
  const first = given[0]?.place
  const last = given.at(-1)?.place
  return first && last && { ...first, end: last.end }
}

/** The end of a mention and of the braces behind it. */
export function endWithBraces({ words }: StickyText, { end }: Place): number {
  const at = words.findIndex((word) => word.end === end)
  if (words[at + 1]?.image !== '{') return end
  return words[closingOf(words, at + 1) ?? at]?.end ?? end
}
