import type { ElementKind } from '@landfall/model'

/** What stands behind a word of a sticky: an element of one of these kinds, an expression, or a type. */
export type Want = readonly ElementKind[] | 'value' | 'type'

const HEARD: Want = ['event', 'publication']
const MENTIONED: Want = [
  'event',
  'command',
  'aggregate',
  'policy',
  'process',
  'view',
  'system',
  'screen',
  'actor',
  'context',
  'publication',
  'value',
  'enum',
]

/** What stands behind a word, in this order: a word, and what it wants. */
type WantOfWord = readonly (readonly [string, Want])[]

/** By the word that a sticky begins with. */
const WANTS: Readonly<Record<string, WantOfWord>> = {
  command: [
    ['by', ['actor']],
    ['->', ['event']],
    ['requires', 'value'],
    ['when', 'value'],
  ],
  system: [
    ['on', HEARD],
    ['->', ['event']],
    ['sends', ['command']],
    ['reads', ['view']],
  ],
  policy: [
    ['when', HEARD],
    ['each', ['view']],
    ['then', ['command']],
    ['where', 'value'],
    ['after', 'value'],
  ],
  process: [
    ['on', HEARD],
    ['->', ['command']],
    ['when', 'value'],
    ['after', 'value'],
  ],
  view: [
    ['for', ['actor']],
    ['on', HEARD],
    ['where', 'value'],
  ],
  screen: [
    ['for', ['actor']],
    ['shows', ['view']],
    ['offers', ['command']],
  ],
  hotspot: [['on', MENTIONED]],
  opportunity: [['on', MENTIONED]],
  ignore: [['on', MENTIONED]],
  subscribes: [['subscribes', ['publication', 'event']]],
  reads: [['reads', ['view']]],
  publishes: [['from', ['event', 'view']]],
  relation: [
    ['relation', ['context']],
    ['->', ['context']],
  ],
  always: [['always', 'value']],
  promise: ['never', 'every', 'after', 'until', 'to'].map((word) => [word, ['event']]),
  scenario: [
    ['when', ['command']],
    ['then', ['event', 'view']],
    ['given', ['event']],
    ['no', ['event']],
    ['only', ['event']],
    ['answers', ['event']],
  ],
}

/** In every sticky: a type behind a colon, an expression behind an equals sign. */
const EVERYWHERE: WantOfWord = [
  [':', 'type'],
  ['=', 'value'],
]

export function wantsOf(sticky: string): ReadonlyMap<string, Want> {
  return new Map([...EVERYWHERE, ...(WANTS[sticky] ?? [])])
}

/** Words that a sticky may go on with. */
export const CLAUSE_WORDS: Readonly<Record<string, readonly string[]>> = {
  command: [
    'by',
    'creates',
    'may create',
    'requires',
    'let',
    '->',
    'when',
    'otherwise',
    'never fails',
    'was',
  ],
  event: ['sets', 'was', 'personal', 'secret'],
  aggregate: ['was'],
  system: ['on', 'sends', 'reads', 'every', 'was'],
  policy: ['when', 'where', 'every', 'at', 'for each', 'then', 'after', 'was'],
  process: ['key', 'state', 'on', 'sets', 'when', 'after', 'timeout', 'ends on', 'was'],
  view: ['for', 'key', 'on', 'where', 'remove', 'was'],
  screen: ['for', 'shows', 'offers', 'was'],
  hotspot: ['on', 'resolved'],
  opportunity: ['on'],
  ignore: ['on'],
  reads: ['every'],
  publishes: ['as', 'from', 'was'],
  promise: ['never', 'every', 'at most', 'leads to', 'within', 'after', 'until', 'by', 'per'],
  scenario: [
    'given',
    'when',
    'then',
    'then no',
    'then only',
    'then refused',
    'answers',
    'is absent',
    'passes',
  ],
}
