import type { IToken } from 'chevrotain'

/** What a person may write at a place, in storm words, by grammar rule. */
const EXPECTED: Readonly<Record<string, string>> = {
  Name: 'expected a name, such as `OrderPlaced` or "Order Placed"',
  Ref: 'expected a name, such as `OrderPlaced` or `Sales.OrderPlaced`',
  Field: 'expected a field, such as `amount: Int`',
  Type: 'expected a type, such as `Text`, `[Money]`, `Time?` or `open | closed`',
  AggregateKey: 'expected the key as a field, such as `key orderId: Id`',
  AggregateState: 'expected fields in braces, such as `state { status: open | closed }`',
  Always: 'expected a condition, such as `always retries <= 2`',
  Publication: 'expected `publishes Name as notification { fields } from Event`',
  Relation: 'expected `relation A -> B: open host, published language`',
  Phrase: 'expected a kind of relation, such as `customer supplier`',
  Hotspot: 'expected a question in quotes, then `on` and what it concerns',
  Opportunity: 'expected the opportunity in quotes, then `on` and what it concerns',
  Screen: 'expected `for` and an actor, `shows` and views, or `offers` and commands',
  Command: 'expected a field, `requires`, `let`, an arrow such as `-> OrderPlaced`, or `}`',
  CommandClause: 'expected a field, `requires`, `let`, an arrow such as `-> OrderPlaced`, or `}`',
  Arrow: 'expected an event, then perhaps its fields in braces, `when` with a condition, or `otherwise`',
  Event: 'expected fields in braces such as `{ amount: Int }`, or `sets { … }`',
  System: 'expected `on Event -> Answer | Answer`, `sends Command`, `reads View`, or `}`',
  SystemClause: 'expected `on Event -> Answer | Answer`, `sends Command`, `reads View`, or `}`',
  SystemOn: 'expected an event, then perhaps `->` and the answers',
  Policy: 'expected `when Event`, `every 1 month`, `for each View`, `then Command`, or `}`',
  PolicyClause: 'expected `when Event`, `every 1 month`, `for each View`, `then Command`, or `}`',
  PolicyEvery: 'expected how often, such as `every 1 month` or `every day at "06:00"`',
  ForEach: 'expected a view, as in `for each OpenOrders where status == open`',
  Process: 'expected `key`, `state`, `on Event -> Command`, `timeout 30m -> Command`, `ends on Event`, or `}`',
  ProcessClause: 'expected `key`, `state`, `on Event -> Command`, `timeout 30m -> Command`, `ends on Event`, or `}`',
  View: 'expected `key`, a field, `on Event { … }`, or `}`',
  ViewClause: 'expected `key`, a field, `on Event { … }`, or `}`',
  Fold: 'expected `where` with a condition, fields in braces, or `remove`',
  EnumType: 'expected the members in braces, such as `enum Direction { North, South }`',
  ValueType: 'expected fields in braces, such as `value Money { cents: Int, currency: Text }`',
  FunctionDefinition: 'expected `function name(parameter: Type): Type = expression`',
  PromiseDeclaration: 'expected a promise: `never A after B by key`, `every A leads to B by key`, or `at most 1 A per key`',
  PromiseRule: 'expected a promise: `never A after B by key`, `every A leads to B by key`, or `at most 1 A per key`',
  LeadsTo: 'expected `every A leads to B | C within 1h by key`',
  Scenario: 'expected a step: `given Event`, `when Command`, `when 3 days pass`, `System answers Event`, `then Event`, or `}`',
  Step: 'expected a step: `given Event`, `when Command`, `when 3 days pass`, `System answers Event`, `then Event`, or `}`',
  ThenView: 'expected the row\'s fields in braces, or `is absent`',
  Ignore: 'expected `ignore EVENT-2 "the reason" on Name`',
  RecordLiteral: 'expected fields with values in braces, such as `{ status: open, amount }`',
  Assignment: 'expected a field with its value, such as `status: open`, or `}`',
  ListLiteral: 'expected a value or `]`',
  If: 'expected `if condition then value else value`',
  Match: 'expected an arm such as `open -> 1`, or `}`',
  Arm: 'expected an arm such as `open -> 1` or `otherwise -> 0`',
  Pattern: 'expected an arm such as `open -> 1` or `otherwise -> 0`',
  DurationLiteral: 'expected a length of time, such as `24h` or `3 days`',
  Unit: 'expected a unit of time, such as `days`',
  NameOrCall: 'expected a value or `)`',
  Presence: 'expected `is missing` or `is not missing`',
  Primary: 'expected a value',
}

/** What may follow, by grammar rule, on what has been read of a sticky outside its braces. */
const FOLLOWING: Readonly<Record<string, string>> = {
  ContextHead: 'expected `{`',
  AggregateHead: 'expected `{`',
  AggregateKey: 'expected the next sticky, because a key is one field',
  Always: 'expected an operator such as `and`, or the next sticky',
  FunctionDefinition: 'expected an operator such as `+`, or the next sticky',
  Subscription: 'expected `,` and another event, or the next sticky',
  Reading: 'expected `every` and how often, or the next sticky',
  Publication: 'expected `as`, fields in braces, `from`, or the next sticky',
  Relation: 'expected `:` and kinds of relation such as `open host, published language`, or the next sticky',
  Actor: 'expected a label in quotes, or the next sticky',
  Hotspot: 'expected `on` and what it concerns, `resolved "the answer"`, or the next sticky',
  Opportunity: 'expected `on` and what it concerns, or the next sticky',
  Screen: 'expected `for` and an actor, `shows` and views, `offers` and commands, or the next sticky',
  Command: 'expected `by` and an actor, `creates`, `may create`, or `{`',
  Event: 'expected fields in braces such as `{ amount: Int }`, `sets { … }`, or the next sticky',
  System: 'expected a label in quotes, or `{`',
  Policy: 'expected a label in quotes, or `{`',
  Process: 'expected a label in quotes, or `{`',
  View: 'expected a label in quotes, `for` and an actor, or `{`',
  PromiseDeclaration: 'expected `{`',
  Scenario: 'expected `{`',
  Ignore: 'expected the reason in quotes, `on` and names, or the next sticky',
  Expression: 'expected an operator such as `+`, or the end',
}

/** Tokens whose mere name says what is expected. */
const TOKENS: Readonly<Record<string, string>> = {
  ID: 'a name',
  STRING: 'text in quotes',
  INT: 'a whole number',
  DURATION: 'a length of time, such as `24h`',
  DECIMAL: 'a number',
}

/** What a parser was about when it met something else. */
export interface Expectation {
  readonly rule: string
  /** The one token it wanted, if it was one. */
  readonly token?: string
  /** Whether it had read all that the rule wants. */
  readonly isComplete: boolean
}

/** Says, in storm words, what could have stood behind a token. */
export function describeExpected({ rule, token, isComplete }: Expectation, before: IToken | undefined): string {
  const known = EXPECTED[rule]
  if (isComplete) return (before?.image === '}' && rule !== 'Event' ? undefined : FOLLOWING[rule]) ?? 'expected the next sticky'
  if (rule === 'Field' && token === ':' && before) return `expected \`:\` and a type, as in \`${before.image}: Text\``
  if (known && (token === undefined || token === '}' || !/^\W+$/.test(token))) return known
  if (token !== undefined && token !== 'EOF') return `expected ${TOKENS[token] ?? `\`${token}\``}`
  return known ?? 'expected something else here'
}

/** Says what an item may begin with. */
export function describeStart(room?: 'context' | 'aggregate'): string {
  if (room === 'aggregate') return 'expected `key`, `state`, `command`, `event` or `}`'
  return 'expected the beginning of a sticky, such as `event`, `command`, `policy` or `view`'
}
