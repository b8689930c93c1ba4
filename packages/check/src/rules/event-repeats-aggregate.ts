import {
  type Aggregate,
  type Event,
  elementOf,
  elementsNamed,
  elementsOf,
  type ModelIndex,
} from '@landfall/model'
import { hasHappened } from '../names/has-happened.ts'
import { renameFix } from '../names/rename-fix.ts'
import { teamWords } from '../names/team-words.ts'
import { wordsOfEnglishName } from '../names/words-of-english-name.ts'
import { wordsOfName } from '../names/words-of-name.ts'
import type { CheckedStorm, Problem, StormRule } from '../rule.ts'

/** An event that begins with the name of its aggregate, though what follows is an event of its own. */
export const eventRepeatsAggregate: StormRule = {
  code: 'EVENT-3',
  *find(storm) {
    if (!teamWords(storm.settings)) return
    for (const event of elementsOf(storm.index, 'event')) {
      const problem = problemOf(event, storm)
      if (problem) yield problem
    }
  },
}

function problemOf(event: Event, { index }: CheckedStorm): Problem | undefined {
  const aggregate = event.aggregate === undefined ? undefined : elementOf(index, event.aggregate, 'aggregate')
  if (!aggregate || !event.name.startsWith(aggregate.name) || event.name === aggregate.name) return undefined
  const rest = event.name.slice(aggregate.name.length)
  if (!saysEnough(rest, { event, aggregate, index })) return undefined
  const fix = renameFix(index, event, rest)
  return {
    message: `\`${event.name}\` stands in \`${aggregate.name}\` already: \`${rest}\` says as much`,
    place: event.namePlace,
    element: event.id,
    ...(fix && { fix }),
  }
}

interface Scene {
  readonly event: Event
  readonly aggregate: Aggregate
  readonly index: ModelIndex
}

/**
 * Whether the rest has its own thing and what happened to it. The thing must have a name of its own in the storm,
 * as `Payment` has in `OrderPaymentReceived` where there is a value `Payment`: in `BankAccountOpened` it is half a word. What is
 * a field of the aggregate is a part of it, and needs its name: `OrderAddressCorrected`.
 */
function saysEnough(rest: string, { event, aggregate, index }: Scene): boolean {
  const words = wordsOfEnglishName(rest)
  const [thing, verb] = words ?? []
  const isWholeWord = wordsOfName(event.name).join('').length === event.name.length
  if (!words || !thing || !verb || !isWholeWord || !thing.uses.startsWith('n') || thing.past !== undefined)
    return false
  if (!hasHappened(words.slice(1)) || !/^\p{Lu}/u.test(rest)) return false
  const isPart = aggregate.state.some(({ name }) => name.toLowerCase() === thing.lower)
  return !isPart && isThing(index, thing.text) && elementsNamed(index, rest).length === 0
}

function isThing(index: ModelIndex, name: string): boolean {
  return elementsNamed(index, name).some(
    ({ kind }) => kind === 'aggregate' || kind === 'value' || kind === 'process',
  )
}
