import type { ConnectionKind } from './connection.ts'
import type { ElementKind } from './elements.ts'

/** How two stickies go together: by what one says of the other, or because one stands in the other's frame. */
export type TieKind = ConnectionKind | 'stands in'

/** One line of the grammar. The arrow on the wall goes the way that things happen: from an event to its policy. */
export interface Tie {
  readonly kind: TieKind
  readonly from: readonly ElementKind[]
  readonly to: readonly ElementKind[]
  /** The end whose text says so; of a connection, its `source`. */
  readonly said: 'from' | 'to'
  /** Between the two it makes a sentence: "command *records* event". */
  readonly verb: string
  /** Whether the two may stand in different contexts. */
  readonly mayCross: boolean
}

const HEARD: readonly ElementKind[] = ['event', 'publication']
const NOTES: readonly ElementKind[] = ['hotspot', 'opportunity', 'ignore']
/** What has a name and stands in a context. */
const NAMED: readonly ElementKind[] = [
  'actor',
  'aggregate',
  'command',
  'event',
  'system',
  'policy',
  'process',
  'view',
  'screen',
  'enum',
  'value',
  'function',
  'publication',
]
const NAMELESS: readonly ElementKind[] = [
  ...NOTES,
  'subscription',
  'reading',
  'relation',
  'promise',
  'scenario',
]
const PLAYED: readonly ElementKind[] = [...HEARD, 'command', 'system', 'view']

/**
 * The grammar of connections: which kinds of stickies go together, which way, and in which words. What is not here
 * does not go together; `whyNotConnected` says why.
 */
export const connectionGrammar: readonly Tie[] = [
  // Who wants something, and what comes of it.
  { from: ['actor'], verb: 'issues', to: ['command'], kind: 'is issued by', said: 'to', mayCross: true },
  { from: ['screen'], verb: 'offers', to: ['command'], kind: 'offers', said: 'from', mayCross: false },
  { from: ['system'], verb: 'sends', to: ['command'], kind: 'may send', said: 'from', mayCross: true },
  {
    from: ['policy', 'process'],
    verb: 'sends',
    to: ['command'],
    kind: 'sends',
    said: 'from',
    mayCross: false,
  },
  { from: ['command'], verb: 'records', to: ['event'], kind: 'records', said: 'from', mayCross: false },
  { from: ['system'], verb: 'answers with', to: ['event'], kind: 'answers', said: 'from', mayCross: true },
  // What events lead to.
  { from: HEARD, verb: 'is told to', to: ['system'], kind: 'hears', said: 'to', mayCross: true },
  { from: HEARD, verb: 'wakes', to: ['policy'], kind: 'reacts to', said: 'to', mayCross: true },
  { from: HEARD, verb: 'wakes', to: ['process'], kind: 'handles', said: 'to', mayCross: true },
  { from: HEARD, verb: 'ends', to: ['process'], kind: 'ends on', said: 'to', mayCross: true },
  { from: HEARD, verb: 'feeds', to: ['view'], kind: 'folds', said: 'to', mayCross: true },
  // Who looks at what.
  { from: ['view', 'screen'], verb: 'is for', to: ['actor'], kind: 'is for', said: 'from', mayCross: true },
  { from: ['view'], verb: 'is shown on', to: ['screen'], kind: 'shows', said: 'to', mayCross: true },
  {
    from: ['view'],
    verb: 'is read by',
    to: ['system', 'reading'],
    kind: 'reads',
    said: 'to',
    mayCross: true,
  },
  {
    from: ['view'],
    verb: 'is gone through by',
    to: ['policy'],
    kind: 'goes through',
    said: 'to',
    mayCross: true,
  },
  // What leaves a context, and arrives in another.
  {
    from: ['event', 'view'],
    verb: 'is published as',
    to: ['publication'],
    kind: 'is made from',
    said: 'to',
    mayCross: false,
  },
  {
    from: HEARD,
    verb: 'is taken by',
    to: ['subscription'],
    kind: 'subscribes to',
    said: 'to',
    mayCross: true,
  },
  { from: ['relation'], verb: 'joins', to: ['context'], kind: 'relates', said: 'from', mayCross: true },
  // Frames.
  {
    from: ['command', 'event'],
    verb: 'stands in',
    to: ['aggregate'],
    kind: 'stands in',
    said: 'from',
    mayCross: false,
  },
  {
    from: [...NAMED, ...NAMELESS],
    verb: 'stands in',
    to: ['context'],
    kind: 'stands in',
    said: 'from',
    mayCross: false,
  },
  // Talk, which changes nothing.
  {
    from: NOTES,
    verb: 'is about',
    to: [...NAMED, 'context'],
    kind: 'is about',
    said: 'from',
    mayCross: true,
  },
  { from: ['promise'], verb: 'speaks of', to: HEARD, kind: 'speaks of', said: 'from', mayCross: true },
  { from: ['scenario'], verb: 'plays', to: PLAYED, kind: 'plays', said: 'from', mayCross: true },
]

/** Every way in which a sticky of one kind may lead to one of another; empty if they are not connected so. */
export function connectionsAllowed(from: ElementKind, to: ElementKind): readonly Tie[] {
  return connectionGrammar.filter((tie) => tie.from.includes(from) && tie.to.includes(to))
}
