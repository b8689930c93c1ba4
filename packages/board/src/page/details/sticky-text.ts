import { type Connection, connectionsFrom, type Element, type Place } from '@landfall/model'
import { type StormWord, wordsWithoutComments } from '../text/storm-words.ts'

/** The text of one sticky, word by word. Offsets count in its file. */
export interface StickyText {
  readonly element: Element
  /** Of the whole file. */
  readonly text: string
  readonly words: readonly StormWord[]
}

/** A part of a sticky, such as `when OrderPlaced` of a policy. */
export interface Clause {
  /** The word it begins with. */
  readonly word: string
  readonly place: Place
  readonly text: string
}

export function stickyText(text: string, element: Element): StickyText {
  const { start, end } = element.place
  const words = wordsWithoutComments(text.slice(start, end)).map((word) => ({
    ...word,
    start: word.start + start,
    end: word.end + start,
  }))
  return { element, text, words }
}

/** Words that begin a clause, by the kind of sticky; those in the second list stand in front of a mention. */
const CLAUSE_STARTS: Readonly<
  Record<string, readonly [free: readonly string[], mentioning: readonly string[]]>
> = {
  command: [['requires', 'let', 'never', '->'], []],
  system: [[], ['on', 'sends', 'reads']],
  policy: [
    ['every', 'for'],
    ['when', 'then'],
  ],
  process: [['key', 'state', 'timeout', 'ends'], ['on']],
  view: [['key'], ['on']],
}

/** The clauses in the braces of a sticky, its fields among them, in the order of the text. */
export function clausesOf({ element, text, words }: StickyText): readonly Clause[] {
  const [free, mentioning] = CLAUSE_STARTS[element.kind] ?? [[], []]
  const mentions = new Set(connectionsFrom(element).map(({ reference }: Connection) => reference.place.start))
  const fields = new Set('fields' in element ? element.fields.map(startOfPlace) : [])
  const depths = depthsOf(words)
  const body = bodyOf(words)
  const starts = words.flatMap((word, index) => {
    if (
      depths[index] !== 1 ||
      index <= (body?.open ?? words.length) ||
      index >= (body?.close ?? words.length)
    )
      return []
    const next = words[index + 1]
    if (fields.has(word.start)) return words[index - 1]?.image === 'key' ? [] : [index]
    if (mentioning.includes(word.image) && mentions.has(next?.start ?? -1)) return [index]
    return free.includes(word.image) && next?.image !== ':' && !isJoined(words[index - 1]) ? [index] : []
  })
  return starts.flatMap((start, at) => {
    const first = words[start]
    const last = lastOfClause(words, starts[at + 1] ?? body?.close ?? words.length)
    if (!first || !last) return []
    const place = { file: element.place.file, start: first.start, end: last.end }
    return [{ word: first.image, place, text: text.slice(place.start, place.end) }]
  })
}

/** Indexes of the braces around the clauses of a sticky. */
export function bodyOf(
  words: readonly StormWord[],
): { readonly open: number; readonly close: number } | undefined {
  const open = words.findIndex(({ image }) => image === '{')
  if (open === -1) return undefined
  return { open, close: closingOf(words, open) ?? words.length }
}

/** The bracket that closes another one. */
export function closingOf(words: readonly StormWord[], open: number): number | undefined {
  const depths = depthsOf(words)
  const depth = depths[open] ?? 0
  const close = words.findIndex((word, index) => index > open && depths[index] === depth && isClosing(word))
  return close === -1 ? undefined : close
}

/** How many brackets stand open around each word; a bracket itself counts as outside. */
function depthsOf(words: readonly StormWord[]): readonly number[] {
  let depth = 0
  return words.map((word) => {
    if (isClosing(word)) depth--
    const here = depth
    if (word.sort === 'sign' && '{[('.includes(word.image)) depth++
    return here
  })
}

function isClosing({ sort, image }: StormWord): boolean {
  return sort === 'sign' && '}])'.includes(image)
}

/** Behind these a word of the language is a name or goes on with an expression. */
function isJoined(word: StormWord | undefined): boolean {
  return /^(?:[,|.=(<>+*/-]|[!=<>]=|\?\?|and|or|not)$/.test(word?.image ?? '') && word?.image !== ','
}

function lastOfClause(words: readonly StormWord[], next: number): StormWord | undefined {
  const last = words[next - 1]
  return last?.image === ',' ? words[next - 2] : last
}

function startOfPlace({ place }: { readonly place: Place }): number {
  return place.start
}
