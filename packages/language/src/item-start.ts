import type { IToken } from 'chevrotain'
import type { Sticky } from './generated/ast.ts'
import { nearestName } from './nearest-name.ts'

/** Where an item stands: directly in a file, in a context, or in an aggregate. */
export type Room = 'file' | 'context' | 'aggregate'

/** Name of the grammar rule for each kind of sticky. */
export type StickyRule = Sticky['$type']

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
  {
    word: 'aggregate',
    rule: 'AggregateHead',
    title: 'an aggregate',
    rooms: OUTSIDE_AGGREGATES,
    next: 'name',
  },
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

/** Behind these a word can only be a name. */
const JOINING_SIGNS = new Set('. , -> | : = ( [ + - * / == != < <= > >= ??'.split(' '))
const JOINING_WORDS = new Set(
  'as and or not if then else is mod div contains match always by for on shows offers from was sends when where given no only'.split(
    ' ',
  ),
)

/** The words that begin an item of a rule: `event` and `pivotal` for an event. */
export function wordsOfRule(rule: StickyRule): readonly string[] {
  return STARTS.filter((start) => start.rule === rule).map(({ word }) => word)
}

/** The item that a rule is for; its head may be missing in the text. */
export function startOfRule(rule: StickyRule): ItemStart | undefined {
  return STARTS.find((start) => start.rule === rule)
}

/** Tokens, and which of them are the first of their lines. */
export interface TokenRow {
  readonly tokens: readonly IToken[]
  isFirstOnLine(index: number): boolean
}

/** The item whose word stands at `index`, wherever that is. */
export function wordAt({ tokens }: TokenRow, index: number): ItemStart | undefined {
  const token = tokens[index]
  const start = token && START_OF_WORD.get(token.image)
  // Before a colon and behind a dot the word is a name.
  return start && token.tokenType.name === token.image ? start : undefined
}

/** The item that begins at `index` behind another one that may have come to its end. */
export function startAt(row: TokenRow, index: number): ItemStart | undefined {
  const start = wordAt(row, index)
  if (!start) return misspeltStart(row, index)
  const next = row.tokens[index + 1]
  const before = row.tokens[index - 1]?.image ?? ''
  if (row.isFirstOnLine(index)) {
    if (isOperator(next) || next?.image === '(') return undefined
    // Behind `=` at the end of a line, `value` alone is a name, and `event OrderPlaced` is an event all the same.
    const isAlone = !isNextAsExpected(start, next) || row.isFirstOnLine(index + 1)
    return JOINING_SIGNS.has(before) && isAlone ? undefined : start
  }
  if (JOINING_SIGNS.has(before) || JOINING_WORDS.has(before)) return undefined
  return isNextAsExpected(start, next) ? start : undefined
}

/** `evnt OrderPlaced`, at the beginning of a line, is an event. */
export function misspeltStart({ tokens, isFirstOnLine }: TokenRow, index: number): ItemStart | undefined {
  const token = tokens[index]
  if (token?.tokenType.name !== 'ID' || token.image.length < 4 || token.image.length > 13) return undefined
  if (!isFirstOnLine(index) || isFirstOnLine(index + 1) || JOINING_SIGNS.has(tokens[index - 1]?.image ?? ''))
    return undefined
  const word = nearestName(token.image, START_OF_WORD.keys())
  const start = word === undefined ? undefined : START_OF_WORD.get(word)
  return start && start.next !== 'anything' && isNextAsExpected(start, tokens[index + 1]) ? start : undefined
}

/** Whether an item begins here even though the braces of the one before are still open. */
export function breaksOut(row: TokenRow, index: number): boolean {
  if (!row.isFirstOnLine(index) || row.isFirstOnLine(index + 1)) return false
  const start = wordAt(row, index)
  return (
    start !== undefined && !CLAUSE_WORDS.has(start.word) && isNextAsExpected(start, row.tokens[index + 1])
  )
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
  return (
    token !== undefined &&
    /^(?:[^\w\s"{(]|->|\?\?|==|!=|<=|>=|[,.:=)\]])/.test(token.image) &&
    !/^[\p{L}]/u.test(token.image)
  )
}
