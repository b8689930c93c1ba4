import {
  type Command,
  connectionsTo,
  type Event,
  elementOf,
  type ModelIndex,
  membersOf,
  originsOfState,
  outcomesOf,
  type View,
} from '@landfall/model'
import { wordsOfName } from '../names/words-of-name.ts'
import { elementRule } from '../rule.ts'

/**
 * A command that is named as a question, and changes something. Silent in doubt: to read a meter, to load a truck and to
 * fetch a coat are things that people do; and what only a policy or process sends is an order, as to find another driver.
 */
export const queryThatChanges = elementRule({
  code: 'INTERACTION-2',
  about: ['command'],
  // The events of its aggregate, and the views that these feed.
  reach: 3,
  *find(command, { index, settings }) {
    if (settings.names === 'off') return
    const thing = thingAskedFor(command)
    if (thing === undefined || isOnlyOrdered(index, command)) return
    const view = viewsAround(index, command).find(({ name }) => wordsOf(name).includes(thing))
    const isBare = command.fields.length === 0
    const isQuestion = isPlainQuestion(command) ? view !== undefined || isBare : view !== undefined && isBare
    const change = isQuestion ? changeOf(index, command) : undefined
    if (change === undefined) return
    const help = view ? `Look at the view \`${view.name}\` for the answer` : 'Let a view answer the question'
    const message = `\`${command.name}\` reads as a question, but ${change}. ${help}, and name the command for what it changes`
    yield { message, place: command.namePlace }
  },
})

const QUESTIONS: readonly string[] = ['get', 'find', 'query', 'search', 'browse', 'display', 'lookup']
/** They may also be an act: then it is done to one thing, and not to several or to what is known of it. */
const PERHAPS_QUESTIONS: readonly string[] = ['fetch', 'retrieve', 'list', 'show', 'view', 'read', 'load']
const WHAT_IS_KNOWN: readonly string[] = [
  'details',
  'info',
  'data',
  'status',
  'history',
  'list',
  'overview',
  'balance',
]

/** What the question is about, in the singular; undefined for a name that is no question. */
function thingAskedFor({ name }: Command): string | undefined {
  const words = wordsOfName(name).map((word) => word.toLowerCase())
  const [verb = '', next = ''] = words
  const rest = verb === 'look' && next === 'up' ? words.slice(2) : words.slice(1)
  const isKnownOf = WHAT_IS_KNOWN.includes(rest.at(-1) ?? '')
  const thing = isKnownOf && rest.length > 1 ? rest.at(-2) : rest.at(-1)
  if (thing === undefined) return undefined
  if (QUESTIONS.includes(verb) || (verb === 'look' && next === 'up')) return singular(thing)
  const isSeveral = singular(thing) !== thing
  return PERHAPS_QUESTIONS.includes(verb) && (isKnownOf || isSeveral) ? singular(thing) : undefined
}

function isOnlyOrdered(index: ModelIndex, command: Command): boolean {
  const isAskedFor =
    command.actors.length > 0 || connectionsTo(index, command, 'offers', 'may send').length > 0
  return !isAskedFor && connectionsTo(index, command, 'sends').length > 0
}

function isPlainQuestion({ name }: Command): boolean {
  return !PERHAPS_QUESTIONS.includes((wordsOfName(name)[0] ?? '').toLowerCase())
}

function wordsOf(name: string): readonly string[] {
  return wordsOfName(name).map((word) => singular(word.toLowerCase()))
}

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word
}

/** The views that are fed by the events of the command's aggregate. */
function viewsAround(index: ModelIndex, command: Command): readonly View[] {
  const aggregate = elementOf(index, command.aggregate, 'aggregate')
  const events = aggregate
    ? membersOf(index, aggregate).events
    : outcomesOf(index, command).map(({ event }) => event)
  return events.flatMap((event) => connectionsTo(index, event, 'folds').map(({ source }) => source))
}

function changeOf(index: ModelIndex, command: Command): string | undefined {
  for (const { event } of outcomesOf(index, command)) {
    const change = changeBy(index, event)
    if (change !== undefined) return `it records \`${event.name}\`, which ${change}`
  }
  return undefined
}

function changeBy(index: ModelIndex, event: Event): string | undefined {
  const changed = originsOfState(index, event).find(({ origin }) => origin.kind !== 'untouched')
  if (changed) return `changes \`${changed.field.name}\``
  const [woken] = connectionsTo(index, event, 'reacts to')
  return woken && `sets off \`${woken.source.name}\``
}
