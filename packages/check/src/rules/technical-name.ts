import { elementsNamed, elementsOf, type ModelIndex, type NamedElement } from '@landfall/model'
import { englishWord } from '../names/english-word.ts'
import { keptByContext } from '../names/kept-by-context.ts'
import { remembered } from '../names/remembered.ts'
import { teamWords } from '../names/team-words.ts'
import {
  DOINGS_OF_PROGRAMS,
  KEPT_AS,
  PARTS_OF_PROGRAMS,
  PRODUCTS,
  ROLES_IN_PROGRAMS,
} from '../names/technical-words.ts'
import { wordsOfName } from '../names/words-of-name.ts'
import type { Problem, StormRule } from '../rule.ts'

/** A name in the words of those who program it. */
export const technicalName: StormRule = {
  code: 'NAME-7',
  *find({ index, settings }) {
    const team = teamWords(settings)
    if (!team) return
    for (const kind of KINDS) {
      for (const { element, clue } of suspects(elementsOf(index, kind)).flat()) {
        if (isTechnical(clue, element, index) && !team.hasNoun(element.name)) yield told(element, clue)
      }
    }
  },
}

const KINDS: readonly ('event' | 'command' | 'aggregate' | 'policy' | 'process' | 'view' | 'context')[] = [
  'event',
  'command',
  'aggregate',
  'policy',
  'process',
  'view',
  'context',
]

/** A word of programs; `part` and `role` may be words of the trade as well. */
interface Clue {
  readonly kind: 'sure' | 'part' | 'role'
  readonly word: string
  /** The name without the role. */
  readonly before: string
}

const clueIn = remembered((name): Clue | undefined => {
  const words = wordsOfName(name)
  const lower = words.map((word) => word.toLowerCase())
  const bases = lower.map(baseOf)
  const sure = words.find((_, at) => PRODUCTS.has(lower[at] ?? '') || DOINGS_OF_PROGRAMS.has(bases[at] ?? ''))
  if (sure !== undefined) return { kind: 'sure', word: sure, before: '' }
  const kept = words.find((_, at) => bases.some((base) => KEPT_AS.get(lower[at] ?? '')?.has(base)))
  if (kept !== undefined) return { kind: 'sure', word: kept, before: '' }
  const part = words.find((_, at) => PARTS_OF_PROGRAMS.has(lower[at] ?? ''))
  if (part !== undefined) return { kind: 'part', word: part, before: '' }
  const last = words.at(-1) ?? ''
  return words.length > 1 && ROLES_IN_PROGRAMS.has(last.toLowerCase())
    ? { kind: 'role', word: last, before: name.slice(0, -last.length) }
    : undefined
})

const suspects = keptByContext((elements: readonly NamedElement[]) =>
  elements.flatMap((element) => {
    const clue = clueIn(element.name)
    return clue ? [{ element, clue }] : []
  }),
)

function baseOf(word: string): string {
  const { past, uses, thirdPerson, gerund } = englishWord(word)
  return past ?? gerund ?? (uses === '' ? thirdPerson : undefined) ?? word
}

function isTechnical({ kind, word, before }: Clue, element: NamedElement, index: ModelIndex): boolean {
  if (kind === 'sure') return true
  if (kind === 'part') return !isOfTheTrade(word, index)
  const isCarriedOut = element.kind === 'aggregate' || element.kind === 'policy' || element.kind === 'context'
  return isCarriedOut && !SERVED.has(before.toLowerCase()) && isNamed(before, index)
}

/** Who sells programs has aggregates such as `Webhook` or `ApiKey`. */
function isOfTheTrade(word: string, index: ModelIndex): boolean {
  const wanted = word.toLowerCase().replace(/s$/, '')
  return elementsOf(index, 'aggregate').some(
    ({ name }) => wordsOfName(name)[0]?.toLowerCase().replace(/s$/, '') === wanted,
  )
}

/** Services for people, and roles of people: not only programs have them. */
const SERVED: ReadonlySet<string> = new Set(
  'customer client room guest account project product office store shop hotel branch event case property delivery shipping'.split(
    ' ',
  ),
)

function isNamed(name: string, index: ModelIndex): boolean {
  return elementsNamed(index, name).some(
    ({ kind }) => kind === 'aggregate' || kind === 'event' || kind === 'command',
  )
}

function told(element: NamedElement, { word, before }: Clue): Problem {
  const known = before === '' ? '' : `: \`${before}\` is a name already`
  return {
    message: `\`${element.name}\` is a name for those who program it, by its word \`${word}\`${known}. Ask what the people who do the work call it, and name it so`,
    place: element.namePlace,
    element: element.id,
  }
}
