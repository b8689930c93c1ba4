import { nearestName } from '@landfall/language'
import { elementsOf, type ModelIndex, type NamedElement } from '@landfall/model'
import diff from 'fast-diff'
import { wordsOfName } from './sticky-face.ts'

/** Two stickies that people probably meant to be one. */
export interface NearDuplicate {
  readonly one: NamedElement
  readonly other: NamedElement
}

/** Kinds that people write twice without noticing. */
const KINDS = [
  'event',
  'command',
  'aggregate',
  'policy',
  'view',
  'actor',
  'system',
  'process',
  'screen',
] as const
/** Shorter names differ by one letter although they mean something else. */
const LENGTH_MIN = 6

/** Pairs of stickies of one kind whose names are nearly the same: the same words in any form or order, or a slip. */
export function nearDuplicates(index: ModelIndex): readonly NearDuplicate[] {
  return KINDS.flatMap((kind) => pairsAmong(elementsOf(index, kind)))
}

function pairsAmong(elements: readonly NamedElement[]): readonly NearDuplicate[] {
  const byWords = new Map<string, NamedElement>()
  const pairs: NearDuplicate[] = []
  for (const element of elements) {
    const words = sameWords(element.name)
    const known = byWords.get(words)
    if (known && known.id !== element.id) pairs.push({ one: known, other: element })
    else byWords.set(words, element)
  }
  const names = new Map([...byWords.values()].map((element) => [element.name.toLowerCase(), element]))
  const earlier: string[] = []
  for (const [name, element] of names) {
    const near = name.length < LENGTH_MIN ? undefined : nearestName(name, earlier)
    const one = near === undefined ? undefined : names.get(near)
    if (near !== undefined && one && isSlip(name, near)) pairs.push({ one, other: element })
    earlier.push(name)
  }
  return pairs
}

/** Small letters, in the order of the alphabet, without the endings of several and the words that say nothing. */
function sameWords(name: string): string {
  const words = wordsOfName(name).toLowerCase().split(/\s+/)
  const telling = words.filter(
    (word) => !['a', 'an', 'the', 'is', 'was', 'has', 'been', 'were'].includes(word),
  )
  return telling
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
    .toSorted()
    .join(' ')
}

/** One letter put in, left out or taken for another, or two that have changed places. */
function isSlip(one: string, other: string): boolean {
  const parts = diff(one, other)
  const changes = parts.filter(([sort]) => sort !== diff.EQUAL)
  if (changes.some(([, text]) => text.length > 1)) return false
  if (changes.length === 1) return true
  const isOneForAnother = parts.some(([sort], at) => sort !== diff.EQUAL && parts[at + 1]?.[0] === -sort)
  return changes.length === 2 && (isOneForAnother || lettersOf(one) === lettersOf(other))
}

function lettersOf(name: string): string {
  return [...name].toSorted().join('')
}
