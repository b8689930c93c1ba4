import { type ElementKind, elementsOf, isOfKind, type NamedElement, typeText } from '@landfall/model'
import { isMisspelling } from '../names/is-misspelling.ts'
import { keptByContext } from '../names/kept-by-context.ts'
import { gapAt, type Likeness, likenessOf } from '../names/likeness.ts'
import { type TeamWords, teamWords } from '../names/team-words.ts'
import type { Problem, StormRule } from '../rule.ts'

/** Two elements of one kind in one context, the names of which look like names for one thing. */
export const twoNamesForOneThing: StormRule = {
  code: 'NAME-6',
  *find({ index, settings }) {
    const team = teamWords(settings)
    if (!team) return
    const among = twoNamesAmong(team.synonyms)
    for (const kind of KINDS) for (const problems of among(elementsOf(index, kind))) yield* problems
  },
}

const KINDS: readonly Exclude<NamedElement['kind'], 'system' | 'function'>[] = [
  'event',
  'command',
  'aggregate',
  'view',
  'actor',
  'process',
  'policy',
]

type Among = (elements: readonly NamedElement[]) => readonly (readonly Problem[])[]

const among = new WeakMap<TeamWords['synonyms'], Among>()

/** The problems of elements of one kind; of contexts in which nothing has changed they are known. */
function twoNamesAmong(synonyms: TeamWords['synonyms']): Among {
  const known = among.get(synonyms)
  if (known) return known
  const like = likenessOf(synonyms)
  const made = keptByContext((elements: readonly NamedElement[]) => [...problemsIn(elements, like)])
  among.set(synonyms, made)
  return made
}

/** @param elements - of one kind in one context. */
function* problemsIn(elements: readonly NamedElement[], like: (name: string) => Likeness): Iterable<Problem> {
  const firsts = new Map<string, NamedElement>()
  const misspelt: Misspelt[] = []
  for (const element of elements) {
    const likeness = like(element.name)
    const other = firsts.get(likeness.key)
    if (!other) firsts.set(likeness.key, element)
    else if (other.name !== element.name && !differ(element, other)) yield told(element, other)
    if (likeness.unknown.length > 0) misspelt.push({ element, likeness })
  }
  if (misspelt.length > 0) yield* misspellings(misspelt, [...firsts.values()], like)
}

interface Misspelt {
  readonly element: NamedElement
  readonly likeness: Likeness
}

/** Only a word that no dictionary knows can be misspelt: `cat` and `car` are two things. */
function* misspellings(
  misspelt: readonly Misspelt[],
  others: readonly NamedElement[],
  like: (name: string) => Likeness,
): Iterable<Problem> {
  const wanted = new Set(misspelt.flatMap(({ likeness }) => likeness.unknown.map(({ gap }) => gap)))
  if (wanted.size === 0) return
  const byGap = new Map<string, { readonly element: NamedElement; readonly word: string }[]>()
  for (const element of others) {
    const { words, texts } = like(element.name)
    texts.forEach((word, at) => {
      const gap = gapAt(words, at)
      if (!wanted.has(gap)) return
      byGap.set(gap, [...(byGap.get(gap) ?? []), { element, word }])
    })
  }
  for (const { element, likeness } of misspelt) {
    const found = likeness.unknown.flatMap(({ gap, word }) =>
      (byGap.get(gap) ?? [])
        .slice(0, COMPARED_MAX)
        .filter((other) => other.element !== element && isMisspelling(word, other.word)),
    )
    const [other] = found
    if (other && isTold(element, other.element, like) && !differ(element, other.element))
      yield told(element, other.element)
  }
}

/** Names that differ in one word, compared with one name. */
const COMPARED_MAX = 50

/** Of two misspelt names only the later one is told. */
function isTold(element: NamedElement, other: NamedElement, like: (name: string) => Likeness): boolean {
  const isMisspeltToo = like(other.name).unknown.length > 0
  const isEarlier = element.place.file === other.place.file && element.place.start < other.place.start
  return !isMisspeltToo || !isEarlier
}

/** Fields that differ, or words about both, show that two things are meant. */
function differ(element: NamedElement, other: NamedElement): boolean {
  if (element.description && other.description) return true
  const [here, there] = [fieldsOf(element), fieldsOf(other)]
  return here.length > 0 && there.length > 0 && here.join() !== there.join()
}

const KINDS_WITH_FIELDS = ['event', 'command', 'view'] as const satisfies readonly ElementKind[]

function fieldsOf(element: NamedElement): readonly string[] {
  const fields = isOfKind(element, KINDS_WITH_FIELDS)
    ? element.fields
    : isOfKind(element, ['aggregate', 'process'])
      ? element.state
      : []
  return fields.map(({ name, type }) => `${name}: ${typeText(type)}`).toSorted()
}

function told(element: NamedElement, other: NamedElement): Problem {
  return {
    message: `\`${element.name}\` and \`${other.name}\` look like two names for one thing. Keep one of them, or say in a description above each how they differ`,
    place: element.namePlace,
    element: element.id,
  }
}
