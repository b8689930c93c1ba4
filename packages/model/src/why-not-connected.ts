import { connectionsAllowed } from './connection-grammar.ts'
import type { ElementKind } from './elements.ts'
import { kindInWords } from './kind-in-words.ts'

/**
 * Why a sticky of one kind does not lead to one of another, and what to do instead: one sentence without a full
 * stop. Undefined where it does. Has a sentence for every pair of kinds.
 */
export function whyNotConnected(from: ElementKind, to: ElementKind): string | undefined {
  if (connectionsAllowed(from, to).length > 0) return undefined
  return REASONS[`${from} ${to}`] ?? generalReason(from, to)
}

function generalReason(from: ElementKind, to: ElementKind): string {
  const note = NOTES.find((kind) => kind === to)
  if (note) return NOTES.some((kind) => kind === from) ? NOTE_ON_NOTE : noteReason(note)
  return `${capital(kindInWords(from))} does not lead to ${kindInWords(to)}: ${LEADS_TO[to]}`
}

const NOTES: readonly ElementKind[] = ['hotspot', 'opportunity', 'ignore']
const NOTE_ON_NOTE = 'A note is about stickies, not about another note: let both stand on the same sticky'

function noteReason(note: ElementKind): string {
  const name = kindInWords(note)
  return `Nothing leads to ${name}: draw the line from ${name} to the sticky that it is about`
}

/** The pairs that people draw, each with its own way out. */
const REASONS: Readonly<Record<string, string>> = {
  'actor event':
    'An actor does not record an event: the actor issues a command, and the command records the event',
  'actor policy':
    'A policy waits for an event, not for a person: the actor issues a command, and its event wakes the policy',
  'actor process':
    'A process waits for an event, not for a person: the actor issues a command, and its event wakes the process',
  'actor aggregate':
    'An actor does not speak to an aggregate directly: the actor issues a command that stands in its frame',
  'actor system':
    'An actor and a system meet through commands and events: let the actor issue a command, and tell the system of its event',
  'actor view': 'Draw it the other way: a view is for an actor',
  'actor screen': 'Draw it the other way: a screen is for an actor',
  'command command':
    'A command does not cause another command: let a policy react to the event of the first, and send the second',
  'command policy': 'A policy waits for an event: connect it to the event that the command records',
  'command process': 'A process waits for an event: connect it to the event that the command records',
  'command view':
    'A view is fed by what has happened, not by what somebody wants: connect it to the event that the command records',
  'command system': 'A system is told of events: connect it to the event that the command records',
  'command screen': 'Draw it the other way: a screen offers a command',
  'command actor':
    'An actor sees what has happened in a view: let the command record an event, feed a view with it, and say that the view is for the actor',
  'command publication': 'What is published has happened: make it from the event that the command records',
  'event event':
    'An event does not cause another event: let a policy react to the first and send a command, which records the second',
  'event command': 'An event does not send a command: put a policy or a process between them, which does',
  'event actor':
    'An actor learns of an event from a view: let the event feed a view, and say that the view is for the actor',
  'event screen': 'A screen shows views: let the event feed a view, and show the view on the screen',
  'policy event': 'A policy does not record an event: it sends a command, and the command records the event',
  'policy policy':
    'A policy does not wake another: it sends a command, and the second policy reacts to the event of that command',
  'policy process':
    'A policy does not wake a process: it sends a command, and the process handles the event of that command',
  'policy aggregate': 'A policy does not speak to an aggregate directly: it sends one of its commands',
  'policy system':
    'A policy does not speak to a system: it sends a command, and the system is told of the event that the command records',
  'policy view': 'A policy feeds no view: it sends a command, and the event of that command feeds the view',
  'policy actor':
    'A policy does not tell people anything: let it send a command, and show its event to the actor in a view',
  'process event':
    'A process does not record an event: it sends a command, and the command records the event',
  'process policy':
    'A process does not wake a policy: it sends a command, and the policy reacts to the event of that command',
  'process process':
    'A process does not wake another: it sends a command, and the second process handles the event of that command',
  'process aggregate': 'A process does not speak to an aggregate directly: it sends one of its commands',
  'process system':
    'A process does not speak to a system: it sends a command, and the system is told of the event that the command records',
  'process view': 'A process feeds no view: it sends a command, and the event of that command feeds the view',
  'aggregate event':
    'What an aggregate decides is recorded by its commands: let the event stand in its frame, and a command record it',
  'aggregate command': 'A command of an aggregate stands in its frame: move it there',
  'aggregate aggregate':
    'Aggregates speak through events: let a policy react to an event of the one, and send a command of the other',
  'aggregate policy': 'A policy reacts to an event: connect it to an event in the frame of the aggregate',
  'aggregate view': 'A view is fed by events: connect it to the events in the frame of the aggregate',
  'view command':
    'A view sends nothing: an actor decides by it and issues the command, or a policy goes through its rows',
  'view event':
    'A view does not record anything: draw it the other way if the event feeds it, or let an actor who sees it issue a command',
  'view view': 'A view is fed by events: let both be fed by the same ones',
  'view process':
    'A process has its own memory: let it handle the events that feed the view, and remember what it needs',
  'system aggregate': 'A system does not speak to an aggregate directly: it sends one of its commands',
  'system policy':
    'A policy waits for an event: let the system answer with one, or send a command that records one',
  'system process':
    'A process waits for an event: let the system answer with one, or send a command that records one',
  'system view':
    'A view is fed by events: let the system answer with one, or send a command that records one; if the system reads the view, draw it the other way',
  'system system':
    'What two systems say to each other happens outside of this storm: let one answer with an event, and tell the other of it',
  'system publication': 'What a system says is an event: let it answer with one, and publish that',
  'screen event': 'A screen does not record an event: it offers a command, and the command records the event',
  'screen view': 'Draw it the other way: a view is shown on a screen',
  'screen policy':
    'A policy waits for an event: the screen offers a command, and the event of that command wakes the policy',
  'screen screen':
    'A screen does not lead to another: what people do on it are commands, and what they see are views',
  'publication command':
    'A published event does not send a command: put a policy of the other context between them, which does',
  'publication event':
    'A published event does not cause another event: let a policy of the other context react to it and send a command',
  'context context': 'Two contexts are joined by a relation: say which with `relation A -> B: …`',
}

/** What leads to a sticky of a kind instead. */
const LEADS_TO: Readonly<Record<ElementKind, string>> = {
  event: 'a command records it, or a system answers with it',
  command: 'an actor issues it, a screen offers it, or a policy, a process or a system sends it',
  aggregate: 'its commands and its events stand in its frame',
  policy: 'an event or a published event wakes it, or the clock; it may go through a view',
  process: 'an event or a published event wakes it, or ends it',
  view: 'an event or a published event feeds it',
  actor: 'a view is for an actor, and so is a screen',
  system: 'it is told of an event or a published event, and it may read a view',
  screen: 'a view is shown on it',
  publication: 'it is made from an event or a view of its context',
  context: 'what belongs to it stands in its frame, and a relation joins it to another',
  hotspot: 'it is about other stickies',
  opportunity: 'it is about other stickies',
  ignore: 'it is about other stickies',
  enum: 'it is a type, and fields name it',
  value: 'it is a type, and fields name it',
  function: 'expressions name it',
  subscription: 'it names the event or the published event that its context takes',
  reading: 'it names the view that its context reads',
  relation: 'it names the contexts that it joins',
  promise: 'it tells in its own words which events it speaks of',
  scenario: 'it tells in its own words what it plays',
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
