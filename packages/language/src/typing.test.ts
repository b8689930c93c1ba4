import { typeText } from '@landfall/model'
import { describe, expect, it } from 'vitest'
import { readStorm } from './read-storm.ts'

/** What the expressions of this page may name. */
const WORLD = `
value Money { cents: Int, currency: Text }
value Line { name: Text, price: Decimal, open: Bool, note: Text? }
enum Direction { N, E, S, W }
enum Mood { happy, sad }
function doubled(n: Int): Int = n * 2
function priced(line: Line, factor: Decimal): Decimal = line.price * factor
event Happened { n: Int }
`

const FIELDS = `
  n: Int
  d: Decimal
  t: Text
  b: Bool
  id: Id
  when2: Time
  day2: Date
  long: Duration
  o: Int?
  od: Decimal?
  ot: Text?
  money: Money
  maybe: Money?
  lines: [Line]
  ints: [Int]
  names: [Text]
  facing: Direction
  status: open | closed | stuck
  mood: Mood?
`

function read(expression: string, prefix = '') {
  const text = `${WORLD}command Ask {${FIELDS}${prefix}\n  let result = ${expression}\n}\n`
  const { model, findings } = readStorm([{ name: 'a.storm', text }])
  const command = model.elements.find((element) => element.kind === 'command')
  const result = command?.clauses.find((clause) => clause.kind === 'let' && clause.name === 'result')
  const type = result?.kind === 'let' ? typeText(result.value.type) : undefined
  return { type, codes: findings.map(({ code }) => code), messages: findings.map(({ message }) => message) }
}

const TYPED: readonly (readonly [string, string])[] = [
  ['1', 'Int'],
  ['1.50', 'Decimal'],
  ['"text"', 'Text'],
  ['"a {n} b"', 'Text'],
  ['true', 'Bool'],
  ['missing', 'missing'],
  ['24h', 'Duration'],
  ['3 days', 'Duration'],
  ['1 month', 'Duration'],
  ['now', 'Time'],
  ['today', 'Date'],
  ['newId', 'Id'],
  ['n + 1', 'Int'],
  ['n - 1', 'Int'],
  ['n * 2', 'Int'],
  ['n / 2', 'Int'],
  ['n div 2', 'Int'],
  ['n mod 2', 'Int'],
  ['-n', 'Int'],
  ['n + 1.5', 'Decimal'],
  ['d + n', 'Decimal'],
  ['d / n', 'Decimal'],
  ['d div n', 'Int'],
  ['d mod n', 'Decimal'],
  ['-d', 'Decimal'],
  ['t + "!"', 'Text'],
  ['long + 1h', 'Duration'],
  ['long - 1h', 'Duration'],
  ['long * 3', 'Duration'],
  ['3 * long', 'Duration'],
  ['-long', 'Duration'],
  ['when2 + long', 'Time'],
  ['when2 - long', 'Time'],
  ['when2 - now', 'Duration'],
  ['day2 + 1d', 'Date'],
  ['today - day2', 'Duration'],
  ['n == 1', 'Bool'],
  ['n == d', 'Bool'],
  ['o == n', 'Bool'],
  ['ot != missing', 'Bool'],
  ['n < 2', 'Bool'],
  ['d <= n', 'Bool'],
  ['when2 > now', 'Bool'],
  ['when2 >= "2026-11-21T06:00:00Z"', 'Bool'],
  ['"2026-11-21" < day2', 'Bool'],
  ['t < "m"', 'Bool'],
  ['status == open', 'Bool'],
  ['open == status', 'Bool'],
  ['facing == N', 'Bool'],
  ['facing == Direction.N', 'Bool'],
  ['mood == happy', 'Bool'],
  ['money == { cents: 1, currency: "EUR" }', 'Bool'],
  ['{ cents: 1, currency: "EUR" } == money', 'Bool'],
  ['{ a: 1 } == { a: 2 }', 'Bool'],
  ['b and n > 1 or not b', 'Bool'],
  ['t contains "x"', 'Bool'],
  ['ints contains n', 'Bool'],
  ['o is missing', 'Bool'],
  ['o is not missing', 'Bool'],
  ['o ?? 1', 'Int'],
  ['od ?? 1', 'Decimal'],
  ['o ?? o ?? 1', 'Int'],
  ['o ?? o', 'Int?'],
  ['n ?? 1', 'Int'],
  ['maybe ?? money', 'Money'],
  ['money.cents', 'Int'],
  ['(maybe ?? money).cents', 'Int'],
  ['{ a: 1, b: "x" }', '{ a: Int, b: Text }'],
  ['{ n, a: d }', '{ n: Int, a: Decimal }'],
  ['{ a: { b: n } }.a.b', 'Int'],
  ['[]', '[missing]'],
  ['[1, 2]', '[Int]'],
  ['[1, missing]', '[Int?]'],
  ['[o, 1]', '[Int?]'],
  ['[[1], [2]]', '[[Int]]'],
  ['ints + [n]', '[Int]'],
  ['ints + []', '[Int]'],
  ['ints - [n]', '[Int]'],
  ['if b then 1 else 2', 'Int'],
  ['if b then 1 else 2.5', 'Decimal'],
  ['if b then 2.5 else 1', 'Decimal'],
  ['if b then n else missing', 'Int?'],
  ['if b then missing else n', 'Int?'],
  ['if b then status else closed', 'open | closed | stuck'],
  ['if b then Direction.N else S', 'Direction'],
  ['match status { open -> 1, closed -> 2.5, stuck -> 3 }', 'Decimal'],
  ['match status { open -> missing, closed | stuck -> n }', 'Int?'],
  ['match facing { N -> E, otherwise -> facing }', 'invalid'],
  ['match facing { N -> Direction.E, otherwise -> W }', 'Direction'],
  ['match n { 1 -> "one", -1 -> "minus one", otherwise -> "many" }', 'Text'],
  ['match t { "a" -> 1, otherwise -> 2 }', 'Int'],
  ['match b { true -> 1, false -> 2 }', 'Int'],
  ['match mood { happy -> 1, sad -> 2, missing -> 3 }', 'Int'],
  ['match o { missing -> 0, otherwise -> o + 1 }', 'Int'],
  ['count(lines)', 'Int'],
  ['sum(ints)', 'Int'],
  ['sum([])', 'Int'],
  ['sum(lines, line -> line.price)', 'Decimal'],
  ['sum([1h, 2h])', 'Duration'],
  ['any(lines, line -> line.open)', 'Bool'],
  ['all(lines, line -> line.price > 0)', 'Bool'],
  ['filter(lines, line -> line.open)', '[Line]'],
  ['map(lines, line -> line.name)', '[Text]'],
  ['map(ints, n -> { n })', '[{ n: Int }]'],
  ['first(lines)', 'Line?'],
  ['last([o])', 'Int?'],
  ['divide(n, 3, 2)', 'Decimal'],
  ['doubled(n) + doubled(2)', 'Int'],
  ['sum(lines, line -> priced(line, 2))', 'Decimal'],
  ['"{"a"}"', 'Text'],
]

it.each(TYPED.filter(([, type]) => type !== 'invalid'))('[LANG-52] `%s` is %s', (expression, type) => {
  expect(read(expression.replace('"{"a"}"', '"{\\"a\\"}"'))).toEqual({ type, codes: [], messages: [] })
})

/** What does not go together, what is said of it, and what to write instead. */
const UNTYPED: readonly (readonly [string, string, string, string])[] = [
  ['TYPE-1', 'b and n', 'What stands behind `and` must be Bool, but this is Int', 'b and n > 0'],
  ['TYPE-1', 'not n', 'What stands behind `not` must be Bool, but this is Int', 'not b'],
  [
    'TYPE-1',
    'if n then 1 else 2',
    'What stands behind `if` must be Bool, but this is Int',
    'if b then 1 else 2',
  ],
  [
    'TYPE-1',
    't contains n',
    'What stands behind `contains` must be Text, but this is Int. To make it a text, write it in braces inside quotes: "{…}"',
    't contains "{n}"',
  ],
  ['TYPE-1', 'ints contains t', 'An item of this list must be Int, but this is Text', 'ints contains n'],
  [
    'TYPE-1',
    'any(lines, line -> line.name)',
    'A condition must be Bool, but this is Text',
    'any(lines, line -> line.open)',
  ],
  ['TYPE-1', 'doubled(d)', 'The argument `n` must be Int, but this is Decimal', 'doubled(n)'],
  [
    'TYPE-2',
    'amount + 1',
    '`amount` is no field or value that is known here. Known are `n`, `d`, `t`, `b`, `id`, `when2`, `day2`, `long` and 11 more',
    'n + 1',
  ],
  ['TYPE-2', 'line', '`line` is no field or value that is known here. Did you mean `lines`?', 'lines'],
  [
    'TYPE-2',
    'status == broken',
    '`broken` is neither one of `open`, `closed`, `stuck` nor a field that is known here',
    'status == closed',
  ],
  [
    'TYPE-2',
    'status == clsed',
    '`clsed` is neither one of `open`, `closed`, `stuck` nor a field that is known here. Did you mean `closed`?',
    'status == closed',
  ],
  ['TYPE-2', 'money.cent', 'A value of type Money has no `cent`. Did you mean `cents`?', 'money.cents'],
  ['TYPE-2', 'n.size', 'A value of type Int has no `size`. It has no fields', 'count(lines)'],
  ['TYPE-2', 'Direction.X', 'The enum Direction has no `X`. Did you mean `N`?', 'Direction.N'],
  ['TYPE-2', 'cuont(lines)', 'There is no function `cuont`. Did you mean `count`?', 'count(lines)'],
  [
    'TYPE-2',
    'match status { opened -> 1, otherwise -> 2 }',
    '`opened` is not one of `open`, `closed`, `stuck`',
    'match status { open -> 1, otherwise -> 2 }',
  ],
  ['TYPE-3', 'n == t', 'Int and Text are never equal', 'n == 1'],
  ['TYPE-3', 'status == facing', 'open | closed | stuck and Direction are never equal', 'status == open'],
  ['TYPE-3', 'b < b', 'Bool and Bool have no order, so `<` cannot compare them', 'n < 1'],
  ['TYPE-3', 'n < t', 'Int and Text have no order, so `<` cannot compare them', 't < "a"'],
  ['TYPE-3', 't + n', 'Text `+` Int means nothing. To put texts together, write "{a}{b}"', '"{t}{n}"'],
  ['TYPE-3', 't - t', 'Text `-` Text means nothing', 'n - n'],
  [
    'TYPE-3',
    'ints + n',
    '[Int] `+` Int means nothing. A single item goes in brackets: `list + [item]`',
    'ints + [n]',
  ],
  ['TYPE-3', 'n + long', 'Int `+` Duration means nothing', 'long + long'],
  ['TYPE-3', '-t', 'Only a number or a length of time has a negative; this is Text', '-n'],
  ['TYPE-3', 'n contains 1', 'Only a list or a text contains something; this is Int', 'ints contains 1'],
  ['TYPE-3', '[1, "a"]', 'This list holds Int, but this item is Text', '["1", "a"]'],
  [
    'TYPE-3',
    'if b then 1 else "a"',
    'One branch is Int, this one Text: all must be of one type',
    'if b then "1" else "a"',
  ],
  ['TYPE-3', 'o ?? t', 'On the left of `??` is Int?, on the right Text: both must be of one type', 'o ?? 1'],
  [
    'TYPE-3',
    'match n { one -> 1, otherwise -> 2 }',
    'A value of type Int has no alternatives to match `one` with',
    'match n { 1 -> 1, otherwise -> 2 }',
  ],
  [
    'TYPE-3',
    'match status { "open" -> 1, otherwise -> 2 }',
    'A value of type open | closed | stuck cannot be matched with "open"',
    'match status { open -> 1, otherwise -> 2 }',
  ],
  [
    'TYPE-3',
    '"{lines}"',
    'A value of type [Line] cannot be written into a text: name the field you mean',
    '"{count(lines)}"',
  ],
  [
    'TYPE-3',
    '"{money}"',
    'A value of type Money cannot be written into a text: name the field you mean',
    '"{money.cents}"',
  ],
  [
    'TYPE-4',
    'o + 1',
    'This may be missing: give another value with `??`, or check it with `is missing` first',
    '(o ?? 0) + 1',
  ],
  [
    'TYPE-4',
    'maybe.cents',
    'This may be missing, so it has no `cents` for sure: check it with `is missing` first, or give another value with `??`',
    '(maybe ?? money).cents',
  ],
  [
    'TYPE-4',
    '"{ot}"',
    'This may be missing, so it cannot be written into a text: give another value with `??`',
    '"{ot ?? t}"',
  ],
  [
    'TYPE-4',
    'doubled(o)',
    'This may be missing, but the argument `n` needs Int: say what to do then, with `?? …` or `if … is missing`',
    'doubled(o ?? 1)',
  ],
  ['TYPE-6', 'doubled(1, 2)', '`doubled` takes 1 argument; here are 2', 'doubled(1)'],
  [
    'TYPE-6',
    'doubled(x -> x)',
    '`doubled` takes values: only `map` and its like take `line -> …`',
    'doubled(1)',
  ],
  [
    'TYPE-6',
    'map(lines)',
    '`map` is written `map(lines, line -> line.price)`',
    'map(lines, line -> line.price)',
  ],
  ['TYPE-6', 'count(n)', '`count` needs a list; this is Int', 'count(ints)'],
  [
    'TYPE-6',
    'sum(names)',
    '`sum` adds numbers; these are Text. Say which: `sum(lines, line -> line.price)`',
    'sum(ints)',
  ],
  [
    'TYPE-6',
    'divide(n, 3)',
    '`divide` takes a number, a divisor and how many decimals to keep, as in `divide(total, 3, 2)`',
    'divide(n, 3, 2)',
  ],
  [
    'TYPE-7',
    'match status { open -> 1 }',
    'Nothing is said for `closed`, `stuck`: add `closed -> …` and so on, or `otherwise -> …`',
    'match status { open -> 1, closed | stuck -> 2 }',
  ],
  [
    'TYPE-7',
    'match mood { happy -> 1, sad -> 2 }',
    'Nothing is said for `missing`: add `missing -> …`, or `otherwise -> …`',
    'match mood { happy | sad -> 1, missing -> 2 }',
  ],
  [
    'TYPE-7',
    'match n { 1 -> 1 }',
    'Nothing is said for all other values: add `otherwise -> …`',
    'match n { 1 -> 1, otherwise -> 2 }',
  ],
  [
    'TYPE-8',
    '9007199254740992',
    '9007199254740992 is too large for an Int, which ends at 9007199254740991. Use a Decimal, such as 9007199254740992.0',
    '9007199254740991',
  ],
  [
    'TYPE-8',
    'when2 > "tomorrow"',
    '"tomorrow" is not a Time. Write it as "2026-11-21T06:00:00Z"',
    'when2 > "2026-11-21T06:00:00Z"',
  ],
  [
    'TYPE-8',
    'day2 == "2026-02-30"',
    '"2026-02-30" is not a Date. Write it as "2026-11-21"',
    'day2 == "2026-02-28"',
  ],
  [
    'TYPE-8',
    '"{}"',
    'These braces are empty: put an expression in them, or write `\\{` for the sign itself',
    '"\\{}"',
  ],
  ['TYPE-8', '99999999999999999999999 days', 'This length of time is too large to count', '99 days'],
  [
    'TYPE-8',
    'match n { 1.5 -> 1, otherwise -> 2 }',
    'A pattern is a whole number that an Int can hold: compare others with `if`',
    'match n { 1 -> 1, otherwise -> 2 }',
  ],
  [
    'FIELD-4',
    'money == { cents: 1 }',
    '`Money` needs `currency` too: give it in these braces',
    'money == { cents: 1, currency: "EUR" }',
  ],
  [
    'FIELD-4',
    'money == { cent: 1, cents: 1, currency: "EUR" }',
    '`Money` has no field `cent`. Did you mean `cents`?',
    'money == { cents: 1, currency: "EUR" }',
  ],
  [
    'SYNTAX-1',
    '"{n +}"',
    'In the braces of this text: expected a value behind `+`, but nothing follows',
    '"{n + 1}"',
  ],
  ['SYNTAX-6', '{ a: 1, a: 2 }', '`a` is given twice', '{ a: 1, b: 2 }'],
]

describe('what does not go together', () => {
  it.each(UNTYPED)('[LANG-53] %s `%s`: %s', (code, expression, message, mended) => {
    expect(read(expression)).toMatchObject({ codes: [code], messages: [message] })
    expect(read(mended).messages).toEqual([])
  })

  it('[LANG-53] one mistake is one finding, however much is built on it', () => {
    expect(read('(nobody + 1) * 2 > doubled(nobody2) or "{nothing}" == t').codes).toEqual([
      'TYPE-2',
      'TYPE-2',
      'TYPE-2',
    ])
    expect(read('count(nobody)').codes).toEqual(['TYPE-2'])
    expect(read('if nobody then 1 else nobody').codes).toEqual(['TYPE-2', 'TYPE-2'])
  })

  it('[LANG-53] a finding points at the operator that does not fit and its sides, not at the whole row', () => {
    const text = 'command Ask { n: Int t: Text let a = n + 1 + t - n }'
    const [finding] = readStorm([{ name: 'a.storm', text }]).findings
    expect(finding && text.slice(finding.place.start, finding.place.end)).toBe('n + 1 + t')
  })
})
