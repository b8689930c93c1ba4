import fc from 'fast-check'

/** Fields of a command and of the state before it, as storm text; the state may lack what its types promise. */
export const COMMAND_FIELDS = `
    a: Int  b: Int  d: Decimal  o: Int?
    s: red | green | blue  m: (red | green | blue)?
    f: Bool  g: Bool?  t: Text  day: Date  long: Duration  xs: [Int]`
export const STATE_FIELDS = 'u: Int, v: Decimal, w: red | green | blue, e: Bool'

/** A condition about these fields as storm text, mostly of the right types. */
export function arbitraryCondition(): fc.Arbitrary<string> {
  return condition
}

/** Values for these fields, near the numbers that the conditions speak of. */
export function arbitraryValues(): fc.Arbitrary<ReadonlyMap<string, unknown>> {
  const int = fc.integer({ min: -4, max: 4 })
  const half = int.map((number) => number / 2)
  const word = fc.constantFrom('red', 'green', 'blue')
  const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
    fc.option(value, { nil: undefined, freq: 3 })
  return fc
    .record({
      'message.a': int,
      'message.b': int,
      'message.d': half,
      'message.o': maybe(int),
      'message.s': word,
      'message.m': maybe(word),
      'message.f': fc.boolean(),
      'message.g': maybe(fc.boolean()),
      'message.t': fc.constantFrom('', 'a', 'aa', 'b', 'c'),
      'message.day': fc.constantFrom(...DAYS),
      'message.long': fc.constantFrom(0, 1, 2, 3).map((days) => days * 86_400_000),
      'message.xs': fc.array(int, { maxLength: 3 }),
      'state.u': maybe(int),
      'state.v': maybe(half),
      'state.w': maybe(word),
      'state.e': maybe(fc.boolean()),
    })
    .map((values) => new Map(Object.entries(values)))
}

const DAYS = ['2026-01-01', '2026-01-02', '2026-01-03', '2026-02-01'] as const

const order = fc.constantFrom('==', '!=', '<', '<=', '>', '>=')
const equality = fc.constantFrom('==', '!=')
const small = fc.integer({ min: -3, max: 3 }).map((number) => (number < 0 ? `(${number})` : `${number}`))
const color = fc.constantFrom('red', 'green', 'blue')

function all(...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.tuple(...parts).map((texts) => `(${texts.join(' ')})`)
}

function word(text: string): fc.Arbitrary<string> {
  return fc.constant(text)
}

const { condition } = fc.letrec<{
  int: string
  decimal: string
  comparison: string
  condition: string
}>((tie) => ({
  int: fc.oneof(
    { maxDepth: 1, depthSize: 'xsmall', withCrossShrink: true },
    fc.constantFrom('a', 'b', 'u', 'a', 'u'),
    small,
    word('count(xs)'),
    all(tie('int'), fc.constantFrom('+', '-'), tie('int')),
    all(tie('int'), word('*'), small),
    all(tie('int'), word('mod 3')),
    all(word('o ??'), tie('int')),
    all(word('if'), tie('condition'), word('then'), tie('int'), word('else'), tie('int')),
    all(word('match s { red ->'), tie('int'), word(', otherwise ->'), tie('int'), word('}')),
    all(word('match w { red | green ->'), tie('int'), word(', otherwise ->'), tie('int'), word('}')),
  ),
  decimal: fc.oneof(
    { maxDepth: 1, depthSize: 'xsmall', withCrossShrink: true },
    fc.constantFrom('d', 'v'),
    fc.constantFrom('0.5', '1.0', '1.5', '2.0'),
    all(tie('decimal'), fc.constantFrom('+', '-'), tie('decimal')),
    all(word('d +'), tie('int')),
  ),
  comparison: fc.oneof(
    { weight: 4, arbitrary: all(tie('int'), order, tie('int')) },
    { weight: 3, arbitrary: all(fc.constantFrom('a', 'u'), order, small) },
    { weight: 2, arbitrary: all(tie('decimal'), order, tie('decimal')) },
    all(word('d'), order, fc.constantFrom('a', '1', 'b')),
    { weight: 3, arbitrary: all(fc.constantFrom('s', 'm', 'w'), equality, color) },
    all(fc.constantFrom('s', 'm', 'w'), equality, fc.constantFrom('s', 'm', 'w')),
    all(fc.constantFrom('o', 'm', 'g', 'u', 'w', 'a'), fc.constantFrom('is missing', 'is not missing')),
    all(word('o'), equality, tie('int')),
    all(fc.constantFrom('o', 'm', 'g'), equality, word('missing')),
    fc.constantFrom('f', 'e', 'true', '(g ?? f)'),
    all(fc.constantFrom('f', 'g', 'e'), equality, fc.constantFrom('true', 'false', 'f', 'g', 'e')),
    all(word('['), tie('int'), word(','), small, word('] contains'), tie('int')),
    all(word('xs contains'), small),
    all(word('any(xs, x -> x >'), small, word(')')),
    all(word('all(xs, x -> x >'), small, word(')')),
    all(word('t'), order, fc.constantFrom('"a"', '"b"')),
    all(
      word('day'),
      order,
      fc.constantFrom(...DAYS).map((day) => `"${day}"`),
    ),
    all(word('long'), order, fc.constantFrom('1d', '24h', '2d')),
  ),
  condition: fc.oneof(
    { maxDepth: 2, depthSize: 'xsmall', withCrossShrink: true },
    { weight: 3, arbitrary: tie('comparison') },
    all(word('not'), tie('condition')),
    all(tie('condition'), word('and'), tie('condition')),
    all(tie('condition'), word('or'), tie('condition')),
    all(word('f =='), tie('condition')),
    all(word('if'), tie('condition'), word('then'), tie('condition'), word('else'), tie('condition')),
    all(
      word('match m { red ->'),
      tie('condition'),
      word(', missing ->'),
      tie('condition'),
      word(', otherwise ->'),
      tie('condition'),
      word('}'),
    ),
  ),
}))
