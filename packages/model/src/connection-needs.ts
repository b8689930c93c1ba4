import type { TieKind } from './connection-grammar.ts'
import type { ElementKind } from './elements.ts'

/** How many ties of some kinds a sticky needs, at whichever end of them it stands, all kinds taken together. */
export interface ConnectionNeed {
  readonly of: ElementKind
  readonly by: readonly TieKind[]
  readonly min: number
  /** The most that it should have. Absent where there is no such number. */
  readonly max?: number
  /** Counts only ties with a sticky of this kind at the other end. */
  readonly with?: ElementKind
}

/** How many connections a sticky needs to make sense: the numbers behind the grammar of connections. */
export const connectionNeeds = {
  'an event is recorded': { of: 'event', by: ['records', 'answers'], min: 1 },
  'a command stands in an aggregate': {
    of: 'command',
    by: ['stands in'],
    min: 1,
    max: 1,
    with: 'aggregate',
  },
  'a command records': { of: 'command', by: ['records'], min: 1 },
  'a command is issued': { of: 'command', by: ['is issued by', 'offers', 'may send', 'sends'], min: 1 },
  'an aggregate decides': { of: 'aggregate', by: ['stands in'], min: 1 },
  /** Beyond seven events an aggregate usually is several things that share a name. */
  'an aggregate is small': { of: 'aggregate', by: ['stands in'], min: 0, max: 7, with: 'event' },
  /** Or the clock wakes it. */
  'a policy is woken': { of: 'policy', by: ['reacts to'], min: 1, max: 1 },
  'a policy sends': { of: 'policy', by: ['sends'], min: 1 },
  'a view is fed': { of: 'view', by: ['folds'], min: 1 },
  'a view is read': {
    of: 'view',
    by: ['is for', 'shows', 'reads', 'goes through', 'is made from'],
    min: 1,
  },
  'a screen is of use': { of: 'screen', by: ['shows', 'offers'], min: 1 },
  'an actor takes part': { of: 'actor', by: ['is issued by', 'is for'], min: 1 },
  'a system takes part': { of: 'system', by: ['hears', 'answers', 'may send', 'reads'], min: 1 },
  /** One that only a relation speaks of is somebody else's. */
  'a context holds something': { of: 'context', by: ['stands in', 'relates'], min: 1 },
  'a publication is made': { of: 'publication', by: ['is made from'], min: 1, max: 1 },
} as const satisfies Record<string, ConnectionNeed>

/** A need, in the words of the table. */
export type ConnectionNeedName = keyof typeof connectionNeeds
