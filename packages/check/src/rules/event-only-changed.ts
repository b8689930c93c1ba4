import { type Aggregate, type Event, elementOf, type ModelIndex, membersOf } from '@landfall/model'
import { teamWords } from '../names/team-words.ts'
import { wordsOfName } from '../names/words-of-name.ts'
import { type CheckedStorm, elementRule } from '../rule.ts'

/** An event that says of a whole thing only that it was updated, deleted or the like. */
export const eventOnlyChanged = elementRule({
  code: 'EVENT-2',
  about: ['event'],
  reach: 2,
  *find(event, storm) {
    if (!teamWords(storm.settings)) return
    const problem = problemOf(event, storm)
    if (problem) yield { message: problem, place: event.namePlace }
  },
})

const CHANGED = new Set('updated changed modified edited altered saved upserted'.split(' '))
const GONE = new Set('deleted removed erased'.split(' '))
const MADE = new Set('created added inserted'.split(' '))

/** Behind the name of a thing they say no more than its name. */
const NOTHING_MORE = new Set(
  'data details detail info information record entity object attributes fields'.split(' '),
)

/** What nearly everybody keeps as a whole, where no aggregate says so. */
const WHOLES = new Set(
  'order customer client user account product invoice contract employee patient project booking reservation subscription supplier vendor member student claim policy shipment task ticket article document case lead contact'.split(
    ' ',
  ),
)

function problemOf(event: Event, { index }: CheckedStorm): string | undefined {
  const words = wordsOfName(event.name).filter((word) => !/^(was|has|been)$/i.test(word))
  const verb = words.at(-1)?.toLowerCase() ?? ''
  const aggregate = aggregateOf(event, index)
  const thing = wholeNamed(words.slice(0, -1), aggregate)
  if (thing === undefined) return undefined
  if (CHANGED.has(verb)) return saysAll(aggregate) ? undefined : ofChange(event, { thing, verb, aggregate })
  if (GONE.has(verb))
    return `\`${event.name}\` only says that the ${thing} is no longer kept. What happened to it: was it given up, sold, merged with another, or a mistake? Name the event for that`
  return MADE.has(verb) && isToldAsRow(event, aggregate, index)
    ? `\`${event.name}\` only says that the ${thing} was ${verb}, and the other events that it was changed or deleted. What begins in your words: is it registered, opened, ordered? Name the event for that`
    : undefined
}

function aggregateOf({ aggregate: id }: Event, index: ModelIndex): Aggregate | undefined {
  return id === undefined ? undefined : elementOf(index, id, 'aggregate')
}

/** The words of the thing in small letters, if it is a whole and not a part of one. */
function wholeNamed(words: readonly string[], aggregate: Aggregate | undefined): string | undefined {
  const last = words.at(-1)?.toLowerCase()
  const plain = words.length > 1 && NOTHING_MORE.has(last ?? '') ? words.slice(0, -1) : words
  const thing = plain.join(' ').toLowerCase()
  const whole = aggregate && wordsOfName(aggregate.name).join(' ').toLowerCase()
  const isWhole = whole === undefined ? WHOLES.has(thing) : whole === thing
  return isWhole && thing !== '' ? thing : undefined
}

/** What has one field only, such as a price, is changed when that is. */
function saysAll(aggregate: Aggregate | undefined): boolean {
  return aggregate !== undefined && aggregate.state.length === 1
}

function ofChange(
  event: Event,
  {
    thing,
    verb,
    aggregate,
  }: { readonly thing: string; readonly verb: string; readonly aggregate: Aggregate | undefined },
): string {
  const fields = event.fields.length > 0 ? event.fields : (aggregate?.state ?? [])
  const [first, second] = fields
    .filter(({ name }) => name !== aggregate?.key?.name)
    .map(({ name }) => `\`${name}\``)
  const asked =
    first === undefined
      ? 'What happened to it: was it corrected, moved, extended?'
      : second === undefined
        ? `Did its ${first} change, and why?`
        : `Did its ${first} change, or its ${second}, and why?`
  return `\`${event.name}\` only says that something about the ${thing} was ${verb}. ${asked} Name the event for that`
}

/** Made, changed and deleted: these are the events of a table, whatever it holds. */
function isToldAsRow(event: Event, aggregate: Aggregate | undefined, index: ModelIndex): boolean {
  if (!aggregate) return false
  const others = membersOf(index, aggregate).events.filter(({ id }) => id !== event.id)
  return others.length > 0 && others.every(({ name }) => isChangeOf(name, aggregate))
}

function isChangeOf(name: string, aggregate: Aggregate): boolean {
  const words = wordsOfName(name)
  const verb = words.at(-1)?.toLowerCase() ?? ''
  return (CHANGED.has(verb) || GONE.has(verb)) && wholeNamed(words.slice(0, -1), aggregate) !== undefined
}
