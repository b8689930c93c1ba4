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
  Process:
    'expected `key`, `state`, `on Event -> Command`, `timeout 30m -> Command`, `ends on Event`, or `}`',
  ProcessClause:
    'expected `key`, `state`, `on Event -> Command`, `timeout 30m -> Command`, `ends on Event`, or `}`',
  View: 'expected `key`, a field, `on Event { … }`, or `}`',
  ViewClause: 'expected `key`, a field, `on Event { … }`, or `}`',
  Fold: 'expected `where` with a condition, fields in braces, or `remove`',
  EnumType: 'expected the members in braces, such as `enum Direction { North, South }`',
  ValueType: 'expected fields in braces, such as `value Money { cents: Int, currency: Text }`',
  FunctionDefinition: 'expected `function name(parameter: Type): Type = expression`',
  PromiseDeclaration:
    'expected a promise: `never A after B by key`, `every A leads to B by key`, or `at most 1 A per key`',
  PromiseRule:
    'expected a promise: `never A after B by key`, `every A leads to B by key`, or `at most 1 A per key`',
  LeadsTo: 'expected `every A leads to B | C within 1h by key`',
  Scenario:
    'expected a step: `given Event`, `when Command`, `when 3 days pass`, `System answers Event`, `then Event`, or `}`',
  Step: 'expected a step: `given Event`, `when Command`, `when 3 days pass`, `System answers Event`, `then Event`, or `}`',
  Answers: 'expected `answers` and an event, as in `PaymentGateway answers PaymentFailed`',
  Let: 'expected `let name = value`',
  ThenView: "expected the row's fields in braces, or `is absent`",
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
  Argument: 'expected a value, or a function such as `line -> line.price`',
  SignedNumber: 'expected a number',
  Head: 'expected a name, such as `OrderPlaced` or "Order Placed"',
  FieldBlock: 'expected a field, such as `amount: Int`, or `}`',
  DomainTitle: 'expected the title in quotes, as in `domain "Subscription box"`',
  Shows: 'expected a view, as in `shows OpenOrders`',
  Offers: 'expected a command, as in `offers PlaceOrder`',
  Sends: 'expected a command, as in `sends PlaceOrder`',
  NeverFails: 'expected `never fails "the reason"`',
  Requires: 'expected a condition, as in `requires amount > 0 "It must cost something"`',
  Outcome: 'expected an event, then perhaps its fields in braces',
  Answer: 'expected an event, then perhaps the fields that the system supplies, in braces',
  PolicyWhen: 'expected an event, then perhaps `where` and a condition',
  PolicyThen: 'expected a command, then perhaps its fields in braces',
  Send: 'expected a command, then perhaps its fields in braces, or `after 24h`',
  ProcessKey: 'expected the key as a field, such as `key orderId: Id`',
  ViewKey: 'expected the key as a field, such as `key orderId: Id`',
  ProcessState: 'expected fields in braces, such as `state { status: open | closed }`',
  ProcessOn: 'expected an event, then perhaps `sets { … }`, `-> Command`, or `when` and a condition',
  ProcessTimeout: 'expected how long, then perhaps a command, as in `timeout 30m -> CancelOrder`',
  ProcessEnds: 'expected `ends on` and events',
  NeverAfter: 'expected `never A after B until C by key`',
  AtMost: 'expected `at most 1 A per key`',
  Given: 'expected an event, as in `given OrderPlaced { orderId: "o-1" }`',
  WhenTimePasses: 'expected `when 3 days pass`',
  WhenCommand: 'expected a command, as in `when PlaceOrder { orderId: "o-1" }`',
  ThenNo: 'expected an event, as in `then no OrderPlaced`',
  ThenOnly: 'expected events, as in `then only OrderPlaced, OrderPaid`',
  ThenRefused: 'expected `then refused "the message"`',
  ThenEvent: 'expected an event, as in `then OrderPlaced`',
  ExpectedEvent: 'expected an event, then perhaps its fields in braces',
  Lambda: 'expected `line -> line.price`',
}

/** Rules that begin with a value, whatever else they allow. */
const VALUES = new Set([
  'Expression',
  'Logical',
  'Negation',
  'Presence',
  'Arithmetic',
  'Unary',
  'MemberAccess',
  'Primary',
  'NumberLiteral',
  'TextLiteral',
])

/** What may follow, by grammar rule, on what has been read of a sticky outside its braces. */
const FOLLOWING: Readonly<Record<string, string>> = {
  ContextHead: 'expected `{`',
  AggregateHead: 'expected `{`',
  AggregateKey: 'expected `state { … }` or the next sticky',
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
export function describeExpected(
  { rule, token, isComplete }: Expectation,
  before: IToken | undefined,
): string {
  const known = EXPECTED[rule] ?? (VALUES.has(rule) ? expectedValue(rule, before) : undefined)
  if (isComplete)
    return (
      (before?.image === '}' && rule !== 'Event' ? undefined : FOLLOWING[rule]) ?? 'expected the next sticky'
    )
  if (rule === 'Field' && token === ':' && before)
    return `expected \`:\` and a type, as in \`${before.image}: Text\``
  if (known && (token === undefined || token === '}' || !/^\W+$/.test(token))) return known
  if (token !== undefined && token !== 'EOF') return `expected ${TOKENS[token] ?? `\`${token}\``}`
  return known ?? 'expected something else here'
}

function expectedValue(rule: string, before: IToken | undefined): string {
  if (rule === 'Presence') return 'expected `is missing` or `is not missing`'
  if (before && /^[-+*/<>=!?]+$|^[a-z]+$/.test(before.image) && before.image !== '->')
    return `expected a value behind \`${before.image}\``
  return 'expected a value, such as `amount`, `3` or "text"'
}

/** Says what an item may begin with. */
export function describeStart(room?: 'context' | 'aggregate'): string {
  if (room === 'aggregate') return 'expected `key`, `state`, `command`, `event` or `}`'
  return 'expected the beginning of a sticky, such as `event`, `command`, `policy` or `view`'
}
