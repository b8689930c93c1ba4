import type { ElementKind } from '@landfall/model'
import { oneOf } from './edit-find.ts'
import type { MentionSort } from './edit-lists.ts'
import { MENTIONABLE } from './read-frame.ts'

/** How two kinds of stickies are connected: the text of one mentions the other. */
export interface Link {
  readonly sort: MentionSort
  /** Which end of the arrow mentions the other. */
  readonly writer: 'from' | 'to'
  /** Kinds that may be mentioned there, the likelier first. */
  readonly kinds: readonly ElementKind[]
}

const HEARD: readonly ElementKind[] = ['event', 'publication']

interface Way extends Link {
  readonly from: readonly ElementKind[]
  readonly to: readonly ElementKind[]
}

/** Every arrow of the language. An actor may be drawn at either end. */
const WAYS: readonly Way[] = [
  { from: ['command'], to: ['event'], writer: 'from', sort: 'outcomes', kinds: ['event'] },
  { from: ['actor'], to: ['command'], writer: 'to', sort: 'actors', kinds: ['actor'] },
  { from: HEARD, to: ['policy'], writer: 'to', sort: 'when', kinds: HEARD },
  { from: ['view'], to: ['policy'], writer: 'to', sort: 'each', kinds: ['view'] },
  { from: ['policy'], to: ['command'], writer: 'from', sort: 'then', kinds: ['command'] },
  { from: HEARD, to: ['process'], writer: 'to', sort: 'steps', kinds: HEARD },
  { from: ['process'], to: ['command'], writer: 'from', sort: 'then', kinds: ['command'] },
  { from: ['process'], to: HEARD, writer: 'from', sort: 'ends', kinds: HEARD },
  { from: HEARD, to: ['view'], writer: 'to', sort: 'folds', kinds: HEARD },
  { from: ['view', 'screen'], to: ['actor'], writer: 'from', sort: 'actors', kinds: ['actor'] },
  { from: ['actor'], to: ['view', 'screen'], writer: 'to', sort: 'actors', kinds: ['actor'] },
  { from: HEARD, to: ['system'], writer: 'to', sort: 'hears', kinds: HEARD },
  { from: ['system'], to: ['event'], writer: 'from', sort: 'answers', kinds: ['event'] },
  { from: ['system'], to: ['command'], writer: 'from', sort: 'sends', kinds: ['command'] },
  { from: ['view'], to: ['system'], writer: 'to', sort: 'reads', kinds: ['view'] },
  { from: ['view'], to: ['screen'], writer: 'to', sort: 'shows', kinds: ['view'] },
  { from: ['command'], to: ['screen'], writer: 'to', sort: 'offers', kinds: ['command'] },
  { from: ['screen'], to: ['command'], writer: 'from', sort: 'offers', kinds: ['command'] },
  { from: ['event', 'view'], to: ['publication'], writer: 'to', sort: 'from', kinds: ['event', 'view'] },
  {
    from: ['publication', 'event'],
    to: ['context'],
    writer: 'to',
    sort: 'subscribes',
    kinds: ['publication', 'event'],
  },
  { from: ['view'], to: ['context'], writer: 'to', sort: 'reads', kinds: ['view'] },
  { from: ['context'], to: ['context'], writer: 'from', sort: 'relates', kinds: ['context'] },
]

/** How an arrow from one kind to another is written; undefined if the language has none. */
export function linkBetween(from: ElementKind, to: ElementKind): Link | undefined {
  if (isNote(from)) return isNote(to) ? undefined : { sort: 'on', writer: 'from', kinds: MENTIONABLE }
  if (isNote(to)) return { sort: 'on', writer: 'to', kinds: MENTIONABLE }
  return WAYS.find((way) => way.from.includes(from) && way.to.includes(to))
}

function isNote(kind: ElementKind): boolean {
  return kind === 'hotspot' || kind === 'opportunity' || kind === 'ignore'
}

const REASONS: Readonly<Record<string, string>> = {
  'event event':
    'An event does not cause another by itself: put a policy between them, and a command that records the second',
  'event command': 'An event does not issue a command by itself: put a policy or a process between them',
  'command command':
    'A command does not issue another: let a policy react to an event of the first and issue the second',
  'command policy': 'A policy reacts to events: connect it to an event that the command records',
  'command process': 'A process reacts to events: connect it to an event that the command records',
  'command view': 'A view is fed by events: connect it to an event that the command records',
  'command system': 'A system reacts to events: connect it to an event that the command records',
  'actor event':
    'An actor does not record events: connect the actor to a command, and the command to the event',
  'actor policy':
    'A policy reacts to events, not to people: connect the actor to a command, and its event to the policy',
  'policy event': 'A policy does not record events: let it issue a command that records the event',
  'policy policy': 'A policy issues commands: let the second react to an event of such a command',
  'view command':
    'A view does not issue commands: let an actor decide by it, on a screen, or a policy go through it',
  'view event':
    'A view does not record events: connect the event to the view, or let an actor issue a command',
  'system policy':
    'A policy reacts to events: let the system answer with one, or send a command that records it',
  'system view': 'A view is fed by events: let the system answer with one, or send a command that records it',
  'screen event': 'A screen does not record events: let it offer a command that records the event',
  'event actor':
    'An actor learns of events from a view: connect the event to a view, and the view to the actor',
  'event screen': 'A screen shows views: connect the event to a view, and the view to the screen',
}

/** Why two kinds are not connected, and what to do instead. */
export function reasonAgainst(from: ElementKind, to: ElementKind): string {
  const reason = REASONS[`${from} ${to}`]
  if (reason !== undefined) return reason
  const frame = [from, to].find((kind) => kind === 'aggregate' || kind === 'context')
  if (frame) return `What belongs to ${oneOf(frame)} stands in its frame: move it there`
  const type = [from, to].find((kind) => kind === 'enum' || kind === 'value' || kind === 'function')
  if (type) return `${capital(oneOf(type))} is used by naming it: write it where it is needed`
  const story = [from, to].find((kind) => kind === 'promise' || kind === 'scenario')
  if (story) return `${capital(oneOf(story))} tells in its own words what it is about: write it there`
  const ways = WAYS.filter((way) => way.from.includes(from)).flatMap((way) => way.to)
  const known = [...new Set(ways)].map(oneOf)
  const help =
    known.length > 0 ? `it leads to ${known.join(', ')}` : 'nothing leads from it but what is drawn to it'
  return `There is no arrow from ${oneOf(from)} to ${oneOf(to)}: ${help}`
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
