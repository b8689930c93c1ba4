import type { ElementKind, NamedElement } from '@landfall/model'
import { canBeNoun, type EnglishWord } from '../names/english-word.ts'
import { remembered } from '../names/remembered.ts'
import { teamWords } from '../names/team-words.ts'
import { wordsOfEnglishName } from '../names/words-of-english-name.ts'
import { elementRule } from '../rule.ts'

/** Something that should be named with a noun, and reads as something else beyond doubt. */
export const nameNotANoun = elementRule({
  code: 'NAME-4',
  about: ['aggregate', 'actor', 'process', 'screen', 'context', 'view'],
  reach: 0,
  *find(element, storm) {
    const team = teamWords(storm.settings)
    if (!team || team.hasNoun(element.name)) return
    const reading = readingOfThing(element.name)
    if (reading === undefined || !isJudged(element, reading)) return
    yield {
      message: `\`${element.name}\` ${READINGS[reading]}. ${WANTED[element.kind]}`,
      place: element.namePlace,
    }
  },
})

type Reading = 'to do' | 'asks for rows' | 'happened' | 'quality'

const READINGS: Readonly<Record<Reading, string>> = {
  'to do': 'reads as something to do',
  'asks for rows': 'reads as something to do',
  happened: 'reads as something that has happened',
  quality: 'tells how something is',
}

const WANTED: Readonly<Record<JudgedKind, string>> = {
  aggregate: 'An aggregate is a thing that is decided about: name it with a noun, such as `Order`',
  actor: 'An actor is a role of people: name it with a noun, such as `Customer`',
  process: 'A process is something that goes on for a while: name it with a noun, such as `Checkout`',
  screen: 'A screen is a place to look at: name it with a noun, such as `PackingDesk`',
  context: 'A context is a part of the domain: name it with a noun, such as `Billing`',
  view: 'A view shows something: name it for what it shows, such as `OpenOrders`',
}

type JudgedKind = Extract<ElementKind, 'aggregate' | 'actor' | 'process' | 'screen' | 'context' | 'view'>

/** `OrdersShipped` is a good name for a view, `Overdue` for a screen, and `Legal` for a context. */
function isJudged({ kind }: NamedElement, reading: Reading): boolean {
  if (kind === 'view') return reading === 'asks for rows'
  if (kind === 'screen' || kind === 'context') return reading === 'to do' || reading === 'asks for rows'
  return true
}

const readingOfThing = remembered((name): Reading | undefined => {
  const words = wordsOfEnglishName(name)
  const [first, second] = words ?? []
  const last = words?.at(-1)
  if (!first || !last) return undefined
  if (!second) return first.uses === 'v' ? 'to do' : isQuality(first) ? 'quality' : undefined
  if (!canBeNoun(last)) return hasHappened(last, words?.at(-2)) ? 'happened' : undefined
  if (ASKING.has(first.lower)) return 'asks for rows'
  return first.uses === 'v' && first.past === undefined ? 'to do' : undefined
})

/** What programs do with rows; people look at them. */
const ASKING: ReadonlySet<string> = new Set(['get', 'fetch', 'find', 'retrieve'])

function isQuality({ uses, past, gerund, plural }: EnglishWord): boolean {
  return /^(a|ar|ra)$/.test(uses) && past === undefined && gerund === undefined && plural === undefined
}

function hasHappened(last: EnglishWord, before: EnglishWord | undefined): boolean {
  return last.past !== undefined && before !== undefined && canBeNoun(before)
}
