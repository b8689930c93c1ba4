import type { IToken } from 'chevrotain'
import type { StickyRule } from './sticky-parser.ts'

/** Where an item stands: directly in a file, in a context, or in an aggregate. */
export type Room = 'file' | 'context' | 'aggregate'

/** A word that begins an item. */
export interface ItemStart {
  readonly word: string
  readonly rule: StickyRule
  /** With an article, as in "a policy". */
  readonly title: string
  readonly rooms: readonly Room[]
  /** What must follow for the word to begin an item in the middle of a line. */
  readonly next: 'name' | 'text' | 'brace' | 'anything'
}

const EVERYWHERE: readonly Room[] = ['file', 'context', 'aggregate']
const OUTSIDE_AGGREGATES: readonly Room[] = ['file', 'context']

const STARTS: readonly ItemStart[] = [
  { word: 'domain', rule: 'DomainTitle', title: 'the domain', rooms: ['file'], next: 'text' },
  { word: 'context', rule: 'ContextHead', title: 'a context', rooms: ['file'], next: 'name' },
  { word: 'aggregate', rule: 'AggregateHead', title: 'an aggregate', rooms: OUTSIDE_AGGREGATES, next: 'name' },
  { word: 'key', rule: 'AggregateKey', title: 'a key', rooms: ['aggregate'], next: 'name' },
  { word: 'state', rule: 'AggregateState', title: 'a state', rooms: ['aggregate'], next: 'brace' },
  { word: 'always', rule: 'Always', title: 'an `always`', rooms: ['aggregate'], next: 'anything' },
  { word: 'subscribes', rule: 'Subscription', title: 'a subscription', rooms: ['context'], next: 'name' },
  { word: 'reads', rule: 'Reading', title: 'a reading', rooms: ['context'], next: 'name' },
  { word: 'publishes', rule: 'Publication', title: 'a publication', rooms: ['context'], next: 'name' },
  { word: 'relation', rule: 'Relation', title: 'a relation', rooms: OUTSIDE_AGGREGATES, next: 'name' },
  { word: 'actor', rule: 'Actor', title: 'an actor', rooms: OUTSIDE_AGGREGATES, next: 'name' },
  { word: 'hotspot', rule: 'Hotspot', title: 'a hot spot', rooms: EVERYWHERE, next: 'text' },
  { word: 'opportunity', rule: 'Opportunity', title: 'an opportunity', rooms: EVERYWHERE, next: 'text' },
  { word: 'screen', rule: 'Screen', title: 'a screen', rooms: OUTSIDE_AGGREGATES, next: 'name' },
  { word: 'command', rule: 'Command', title: 'a command', rooms: EVERYWHERE, next: 'name' },
  { word: 'pivotal', rule: 'Event', title: 'an event', rooms: EVERYWHERE, next: 'name' },
  { word: 'event', rule: 'Event', title: 'an event', rooms: EVERYWHERE, next: 'name' },
  { word: 'system', rule: 'System', title: 'a system', rooms: OUTSIDE_AGGREGATES, next: 'name' },
  { word: 'policy', rule: 'Policy', title: 'a policy', rooms: OUTSIDE_AGGREGATES, next: 'name' },
  { word: 'process', rule: 'Process', title: 'a process', rooms: OUTSIDE_AGGREGATES, next: 'name' },
  { word: 'view', rule: 'View', title: 'a view', rooms: OUTSIDE_AGGREGATES, next: 'name' },
  { word: 'enum', rule: 'EnumType', title: 'an enum', rooms: EVERYWHERE, next: 'name' },
  { word: 'value', rule: 'ValueType', title: 'a value type', rooms: EVERYWHERE, next: 'name' },
  { word: 'function', rule: 'FunctionDefinition', title: 'a function', rooms: EVERYWHERE, next: 'name' },
  { word: 'promise', rule: 'PromiseDeclaration', title: 'a promise', rooms: EVERYWHERE, next: 'text' },
  { word: 'scenario', rule: 'Scenario', title: 'a scenario', rooms: EVERYWHERE, next: 'text' },
  { word: 'ignore', rule: 'Ignore', title: 'an `ignore`', rooms: EVERYWHERE, next: 'name' },
]

const START_OF_WORD = new Map(STARTS.map((start) => [start.word, start]))

/** Words that may stand inside a sticky as its clauses too; only outside braces do they begin an item. */
const CLAUSE_WORDS = new Set(['key', 'state', 'always', 'reads'])

/** Behind these, on the same line, a word can only be a name. */
const JOINING = new Set(
  '. , -> | : = ( [ + - * as / == != < <= > >= ?? and or not if then else is mod div contains by for on shows offers from was sends when where given no only'.split(' '),
)

/** The item that begins at `tokens[index]`, if one does. */
export function startAt(tokens: readonly IToken[], index: number, isFirstOnLine: (index: number) => boolean): ItemStart | undefined {
  const token = tokens[index]
  const start = token && START_OF_WORD.get(token.image)
  if (!start || token.tokenType.name !== token.image) return undefined
  if (isFirstOnLine(index)) return isOperator(tokens[index + 1]) ? undefined : start
  if (JOINING.has(tokens[index - 1]?.image ?? '')) return undefined
  return isNextAsExpected(start, tokens[index + 1]) ? start : undefined
}

/** Whether an item begins here even though the braces of the one before are still open. */
export function breaksOut(
  tokens: readonly IToken[],
  index: number,
  isFirstOnLine: (index: number) => boolean,
): boolean {
  const start = isFirstOnLine(index) ? startAt(tokens, index, isFirstOnLine) : undefined
  if (!start || CLAUSE_WORDS.has(start.word)) return false
  return isNextAsExpected(start, tokens[index + 1]) && !isFirstOnLine(index + 1)
}

function isNextAsExpected(start: ItemStart, next: IToken | undefined): boolean {
  if (!next) return false
  const isText = next.tokenType.name === 'STRING' || next.tokenType.name === 'UNCLOSED_TEXT'
  switch (start.next) {
    case 'anything':
      return !isOperator(next)
    case 'brace':
      return next.image === '{'
    case 'text':
      return isText
    case 'name':
      return isText || next.tokenType.name === 'ID' || (next.tokenType.CATEGORIES?.length ?? 0) > 0
  }
}

function isOperator(token: IToken | undefined): boolean {
  return token !== undefined && /^(?:[^\w\s"{(]|->|\?\?|==|!=|<=|>=|[,.:=)\]])/.test(token.image) && !/^[\p{L}]/u.test(token.image)
}
