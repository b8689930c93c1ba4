import {
  connectionsTo,
  type Event,
  type ModelIndex,
  type Policy,
  reactionsTo,
  type System,
  targetOf,
} from '@landfall/model'
import { wordsOfName } from '../names/words-of-name.ts'
import { elementRule } from '../rule.ts'

/**
 * An event whose name asks for something, and somebody who has to do it. A name that says "should be" or "must be"
 * does so whoever listens; others only where the one who acts is the only one who listens.
 */
export const commandDisguisedAsEvent = elementRule({
  code: 'INTERACTION-1',
  about: ['event'],
  // Who listens, and the commands that these send.
  reach: 2,
  *find(event, { index, settings }) {
    if (settings.names === 'off') return
    const listener = listenerAskedBy(index, event)
    if (!listener) return
    const [command] = commandsOf(index, listener)
    const help = command
      ? `Send \`${command}\` where it is decided, or name the event for the fact that \`${listener.name}\` reacts to`
      : `Name the event for the fact that \`${listener.name}\` is told of`
    const message = `\`${event.name}\` says what is to be done, not what has happened, and \`${listener.name}\` has to do it: that is a command. ${help}`
    yield { message, place: event.namePlace }
  },
})

type Listener = Policy | System

function listenerAskedBy(index: ModelIndex, event: Event): Listener | undefined {
  const listeners = [
    ...new Set(connectionsTo(index, event, 'reacts to', 'hears').map(({ source }): Listener => source)),
  ]
  if (listeners.length === 0) return undefined
  const words = lowerWords(event.name)
  if (isPlainlyToBeDone(words)) return listeners[0]
  const [only, another] = listeners
  if (!only || another || reactionsTo(index, event).length > 1) return undefined
  return asksFor(words, commandsOf(index, only), only.kind) ? only : undefined
}

function commandsOf(index: ModelIndex, listener: Listener): readonly string[] {
  const references = listener.kind === 'policy' ? listener.sends.map(({ command }) => command) : []
  return references.flatMap((reference) => targetOf(index, reference, 'command')?.name ?? [])
}

function lowerWords(name: string): readonly string[] {
  return wordsOfName(name).map((word) => word.toLowerCase())
}

const OBLIGATIONS: readonly string[] = ['should', 'must', 'shall']
const NEEDS: readonly string[] = ['needs', 'need', 'has', 'have', 'ought']

/** `EmailShouldBeSent`, `OrderMustBePacked`, `LabelToBePrinted`, `BoxNeedsToBeSent`. */
function isPlainlyToBeDone(words: readonly string[]): boolean {
  return words.some((word, at) => {
    const [next, afterNext] = [words[at + 1], words[at + 2]]
    if (at === 0 || next === undefined) return false
    if (OBLIGATIONS.includes(word)) return true
    return (
      (word === 'to' && next === 'be') || (NEEDS.includes(word) && next === 'to' && afterNext !== undefined)
    )
  })
}

const WANTED: readonly string[] = ['needed', 'required', 'wanted']
const ASKED: readonly string[] = ['requested', 'asked', 'ordered', 'commanded', 'instructed']
const ENDINGS: readonly string[] = [...ASKED, 'event', 'command']

function asksFor(words: readonly string[], commands: readonly string[], kind: Listener['kind']): boolean {
  const [first] = words
  if (kind === 'system') return isRequestToSystem(words)
  return commands.map(lowerWords).some((command) => {
    const [verb] = command
    if (verb === undefined || first === undefined) return false
    const last = words.at(-1) ?? ''
    const before = words.slice(0, -1)
    // `InvoiceNeeded` for `SendInvoice`.
    if (WANTED.includes(last)) return before.some((word) => command.slice(1).includes(word))
    // `ReminderToSend` for `SendReminder`.
    if (before.length > 1 && before.at(-1) === 'to') return last === verb
    // `SendEmailRequested`, `EmailSendRequested`, `NotifyCustomerEvent`.
    if (ENDINGS.includes(last)) {
      return command.every((word) => before.includes(word)) || (first === verb && before.length > 1)
    }
    // `SendEmail` for `SendEmail`.
    return words.length > 1 && words.join(' ') === command.join(' ')
  })
}

/** What one asks of a post office or a printer. A system has no command to compare with. */
const REQUESTS: readonly string[] = [
  'send',
  'notify',
  'inform',
  'remind',
  'alert',
  'print',
  'deliver',
  'charge',
  'book',
  'generate',
  'publish',
  'call',
]

function isRequestToSystem(words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  const before = words.slice(0, -1)
  if (before.length > 1 && before.at(-1) === 'to') return REQUESTS.includes(last)
  if (ENDINGS.includes(last)) return before.length > 1 && REQUESTS.includes(before[0] ?? '')
  return before.length > 0 && last === 'needed'
}
