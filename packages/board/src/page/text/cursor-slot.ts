import type { ElementKind } from '@landfall/model'
import { CLAUSE_WORDS, type Want, wantsOf } from './clause-wants.ts'
import type { StormWord } from './storm-words.ts'

/** What may be written at a place of a sticky. */
export type Slot =
  | { readonly sort: 'mention'; readonly kinds: readonly ElementKind[] }
  | { readonly sort: 'type' }
  /** Behind a dot: something of what the word before it names. */
  | { readonly sort: 'part'; readonly of: string }
  /** An expression; `field` is the one that the value is for or is compared with, `owner` whose braces it stands in. */
  | { readonly sort: 'value'; readonly field?: string; readonly owner?: string }
  /** The name of a field in braces: of the element named, or (`sets`) of the state. */
  | { readonly sort: 'field'; readonly owner: string }
  | { readonly sort: 'clause'; readonly words: readonly string[] }

/** Signs that an expression goes on behind. */
const COMPARING = new Set(['==', '!='])

/**
 * What may come next in a sticky.
 *
 * @param words - of the sticky, from its first to the last one in front of the cursor, without comments.
 */
export function slotBehind(words: readonly StormWord[], isFirstOnLine: boolean): Slot {
  const sticky = words[0]?.image === 'pivotal' ? 'event' : (words[0]?.image ?? '')
  const last = words.at(-1)?.image ?? ''
  if (last === '.') return { sort: 'part', of: words.at(-2)?.image ?? '' }
  const open = openBrackets(words)
  const brace = open.at(-1)
  const owner = brace === undefined ? undefined : ownerOfBraces(words, brace)
  if (owner !== undefined && brace !== undefined) return slotInBraces(words.slice(brace), owner)
  const clause: Slot = { sort: 'clause', words: CLAUSE_WORDS[sticky] ?? [] }
  if (isFirstOnLine && !isJoining(last)) return clause
  const want = wantBehind(words, wantsOf(sticky))
  if (!want) return clause
  if (want.want === 'value') return { sort: 'value', ...comparedField(words) }
  if (want.want === 'type') return want.isOpen ? { sort: 'type' } : clause
  return want.isOpen ? { sort: 'mention', kinds: want.want } : clause
}

/** Indexes of the brackets that are not closed yet, the innermost last. */
function openBrackets(words: readonly StormWord[]): readonly number[] {
  const open: number[] = []
  for (const [index, { image, sort }] of words.entries()) {
    if (sort !== 'sign') continue
    if ('{[('.includes(image)) open.push(index)
    if ('}])'.includes(image)) open.pop()
  }
  return open
}

/** Whose fields stand in a brace: `sets`, or a name. Undefined for braces around clauses, fields or the arms of a `match`. */
function ownerOfBraces(words: readonly StormWord[], brace: number): string | undefined {
  if (words[brace]?.image !== '{' || openBrackets(words.slice(0, brace)).length === 0) {
    return words[brace]?.image === '{' && words[brace - 1]?.image === 'sets' ? 'sets' : undefined
  }
  const before = words[brace - 1]
  if (before?.image === 'sets') return 'sets'
  if (before?.sort !== 'word' || !/^\p{Lu}/u.test(before.image)) return undefined
  const context = words[brace - 2]?.image === '.' ? `${words[brace - 3]?.image}.` : ''
  return context + before.image
}

function slotInBraces(words: readonly StormWord[], owner: string): Slot {
  const last = words.at(-1)?.image ?? ''
  if (last === '{' || last === ',') return { sort: 'field', owner }
  const colon = words.findLastIndex(({ image }) => image === ':')
  const field = words[colon - 1]?.image
  if (last === ':') return { sort: 'value', owner, ...(field !== undefined && { field }) }
  return { sort: 'value', ...comparedField(words) }
}

/** `status ==` wants what fits `status`. */
function comparedField(words: readonly StormWord[]): { readonly field?: string } {
  const field = COMPARING.has(words.at(-1)?.image ?? '') ? words.at(-2)?.image : undefined
  return field === undefined ? {} : { field }
}

interface Governing {
  readonly want: Want
  /** Whether something has to follow; otherwise what is wanted stands there already. */
  readonly isOpen: boolean
}

/** What the word wants that governs the last words, over the names of a list and over brackets that are closed. */
function wantBehind(words: readonly StormWord[], wants: ReadonlyMap<string, Want>): Governing | undefined {
  const isOpen = isJoining(words.at(-1)?.image ?? '') || words.at(-1)?.sort !== 'text'
  let depth = 0
  for (let index = words.length - 1; index >= 0; index--) {
    const { image, sort } = words[index] ?? { image: '', sort: 'sign' }
    if (sort === 'sign' && '}])'.includes(image)) depth++
    else if (sort === 'sign' && '{[('.includes(image)) {
      if (depth === 0 && image === '{') return undefined
      depth = Math.max(0, depth - 1)
    } else if (depth === 0) {
      const want = words[index + 1]?.image === ':' ? undefined : wants.get(image)
      if (want) return { want, isOpen: isOpen && isWanting(words, index) }
    }
  }
  return undefined
}

/** Whether nothing stands behind the governing word yet, or a list goes on. */
function isWanting(words: readonly StormWord[], governing: number): boolean {
  const last = words.at(-1)
  if (governing === words.length - 1) return true
  const isList = words[governing]?.image !== ':' && last?.image === ','
  return isList || last?.image === '|' || last?.image === '[' || last?.image === '('
}

function isJoining(image: string): boolean {
  return /^(?:[,|:=.([]|->|[!=<>]=|[-+*/<>]|\?\?|and|or|not|if|then|else|is)$/.test(image)
}
