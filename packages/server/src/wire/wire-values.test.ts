import { defaultValues } from '@landfall/interpret'
import { readStorm } from '@landfall/language'
import { elementOf, type Field, indexModel, messageFields, type Type } from '@landfall/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createValueReader } from './read-values.ts'
import { createValueWriter } from './write-values.ts'

const STORM = `
enum Speed { slow, fast }
value Money { cents: Int, currency: Text = "EUR" }
value Tree { name: Text, below: [Tree] = [] }
function standard(): Int = 7
command Try {
  a: Id
  b: Text?
  c: Int = standard()
  d: Decimal?
  e: Bool?
  f: Time?
  g: Date?
  h: Duration?
  i: [Line]?
  j: open | closed = open
  k: Speed?
  l: [Text?]?
  m: Tree?
  n: Text? secret
}
value Line { article: Text, price: Money, secretNote: Text? secret, buyer: Text? personal }
`
const { model } = readStorm([{ name: 'a.storm', text: STORM }])
const index = indexModel(model)
const reader = createValueReader(index, defaultValues(model))
const writer = createValueWriter(index)
const command = elementOf(index, 'command Try', 'command')
const fields = command ? messageFields(index, command) : []

function wrongIn(json: unknown): readonly string[] {
  return reader.fields(fields, json).wrong.map(({ field, detail }) => `${field}: ${detail}`)
}

describe('what comes in', () => {
  it('[SERVER-10] a field that is wrong is named with its path, what was expected and what was found', () => {
    const line = { article: 'tea', price: { cents: 5 } }
    expect(wrongIn({ a: '1', i: [line, line, { article: 'tea', price: { cents: 'x' } }] })).toEqual([
      'i[2].price.cents: expected a whole number from -9007199254740991 to 9007199254740991, but found "x"',
    ])
    expect(
      wrongIn({
        a: 1,
        b: ['x'],
        d: 1.5,
        e: 'yes',
        f: 'yesterday',
        g: '2026-02-30',
        h: '3 days',
        i: {},
        m: [],
      }),
    ).toEqual([
      'a: expected an id as text, but found 1',
      'b: expected text, but found a list',
      'd: expected a number as text, such as "1.50", but found 1.5',
      'e: expected true or false, but found "yes"',
      'f: expected a time with its zone, such as "2026-11-21T06:00:00Z", but found "yesterday"',
      'g: expected a date, such as "2026-11-21", but found "2026-02-30"',
      'h: expected a length of time as in ISO 8601, such as "PT90M" or "P1M", but found "3 days"',
      'i: expected a list, but found fields in braces',
      'm: expected fields in braces, but found a list',
    ])
    expect(wrongIn({ a: '1', c: 1.5 })[0]).toContain('but found 1.5')
    expect(wrongIn({ a: '1', c: 2 ** 53 })[0]).toContain('but found 9007199254740992')
    expect(wrongIn({ a: 'half \ud83d' })).toHaveLength(1)
    expect(wrongIn('x')).toEqual([': expected fields in braces, but found "x"'])
  })
  it('[SERVER-10] a word that is none of the alternatives comes with a suggestion', () => {
    expect(wrongIn({ a: '1', j: 'opn', k: 'fast ' })).toEqual([
      'j: expected one of open, closed, but found "opn": did you mean open?',
      'k: expected one of slow, fast, but found "fast ": did you mean fast?',
    ])
  })
  it('[SERVER-11] a field that is not known is refused, with the one that was meant', () => {
    expect(wrongIn({ a: '1', articel: 1, i: [{ articel: 'tea', price: { cents: 1 } }] })).toEqual([
      'articel: is not known: expected `a`, `b`, `c`, `d`, `e`, `f`, `g`, `h`, `i`, `j` and others',
      'i[0].articel: is not known: did you mean `article`?',
      'i[0].article: is missing: expected text',
    ])
    const hostile: unknown = JSON.parse('{ "a": "1", "__proto__": { "x": 1 }, "constructor": 2 }')
    expect(wrongIn(hostile)).toHaveLength(2)
  })
  it('[SERVER-12] what is left out has its default, at any depth; null is not the same as left out', () => {
    const { value, wrong } = reader.fields(fields, { a: '1', i: [{ article: 'tea', price: { cents: 5 } }] })
    expect(wrong).toEqual([])
    expect(value).toEqual({
      a: '1',
      c: 7,
      i: [{ article: 'tea', price: { cents: 5, currency: 'EUR' } }],
      j: 'open',
    })
    expect(wrongIn({ a: '1', b: null })).toEqual(['b: expected text, or the field left out, but found null'])
    expect(wrongIn({})).toEqual(['a: is missing: expected an id as text'])
  })
  it('[SERVER-13] a secret is not said again, even where it is wrong', () => {
    expect(wrongIn({ a: '1', n: 4111 })).toEqual(['n: expected text, but found something else'])
  })
  it('[SERVER-14] fields within fields end somewhere, and wrong ones are told up to a limit', () => {
    const deep = Array.from({ length: 20_000 }).reduce<object>((below) => ({ name: 'x', below: [below] }), {
      name: 'x',
    })
    expect(wrongIn({ a: '1', m: deep })[0]).toMatch(/lies too deep: at most 50 levels are read$/)
    expect(wrongIn({ a: '1', l: Array.from({ length: 1_000 }, () => 1) })).toHaveLength(20)
  })
  it('[SERVER-15] numbers, times and lengths of time have one form inside, however they are written', () => {
    const read = (json: object) => reader.fields(fields, { a: '1', ...json })
    expect(read({ d: '-00.500' }).value).toMatchObject({ d: '-0.5' })
    expect(read({ d: '-0.0' }).value).toMatchObject({ d: '0' })
    expect(wrongIn({ a: '1', d: '9'.repeat(1_001) })).toHaveLength(1)
    expect(read({ f: '2026-11-21T07:00:00.123456+01:00' }).value).toMatchObject({
      f: Date.UTC(2026, 10, 21, 6, 0, 0, 123),
    })
    expect(read({ h: 'P1Y2M1W1DT1H1M1.5S' }).value).toMatchObject({
      h: { months: 14, ms: 8 * 86_400_000 + 3_600_000 + 60_000 + 1_500 },
    })
    for (const wrong of ['P', 'PT', 'P1DT', '1D', 'P1.5D', 'P1H', '-'])
      expect([wrong, wrongIn({ a: '1', h: wrong }).length]).toEqual([wrong, 1])
    expect(Object.is(Reflect.get(read({ c: -0 }).value, 'c'), 0)).toBe(true)
  })
})

describe('what goes out', () => {
  it('[SERVER-13] has no secret, and nothing personal for whoever is not named, at any depth', () => {
    const values = { a: '1', n: 'secret', i: [{ article: 'tea', secretNote: 'x', buyer: 'Ann' }] }
    expect(writer.fields(fields, values, 'with personal')).toEqual({
      a: '1',
      i: [{ article: 'tea', buyer: 'Ann' }],
    })
    expect(writer.fields(fields, values, 'without personal')).toEqual({ a: '1', i: [{ article: 'tea' }] })
  })
  it('[SERVER-16] leaves out what is not of its type, as old rows may hold it', () => {
    expect(
      writer.fields(
        fields,
        { a: 1, c: 'x', f: 'soon', h: 5, i: 'none', k: 3, m: 4, d: '1.5' },
        'with personal',
      ),
    ).toEqual({ d: '1.5' })
    expect(writer.fields(fields, undefined, 'with personal')).toEqual({})
  })
})

/** A type of a storm, and a value of it. */
interface TypedValue {
  readonly type: Type
  readonly value: unknown
}

const decimal = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.stringMatching(/^(\d{0,5}[1-9])?$/))
  .map(([isNegative, whole, fraction]) => {
    const size = fraction === '' ? String(whole) : `${whole}.${fraction}`
    return isNegative && size !== '0' ? `-${size}` : size
  })
const wholeNumber = fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((number) => number + 0)
const basicValue: fc.Arbitrary<TypedValue> = fc.oneof(
  typed('Id', fc.string({ unit: 'grapheme' })),
  typed('Text', fc.string({ unit: 'binary' })),
  typed('Int', fc.maxSafeInteger()),
  typed('Decimal', decimal),
  typed('Bool', fc.boolean()),
  typed(
    'Time',
    fc
      .date({
        min: new Date('0000-01-01T00:00:00Z'),
        max: new Date('9999-12-31T23:59:59Z'),
        noInvalidDate: true,
      })
      .map((date) => date.getTime()),
  ),
  typed(
    'Date',
    fc
      .date({
        min: new Date('0000-01-01T00:00:00Z'),
        max: new Date('9999-12-31T23:59:59Z'),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString().slice(0, 10)),
  ),
  typed('Duration', fc.record({ months: wholeNumber, ms: fc.integer({ min: -(10 ** 15), max: 10 ** 15 }) })),
)

function typed(
  name: Extract<Type, { kind: 'basic' }>['name'],
  values: fc.Arbitrary<unknown>,
): fc.Arbitrary<TypedValue> {
  return values.map((value) => ({ type: { kind: 'basic', name }, value }))
}

const anyValue = fc.letrec<{ value: TypedValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    basicValue,
    fc
      .constantFrom('open', 'closed')
      .map((value): TypedValue => ({ type: { kind: 'alternatives', members: ['open', 'closed'] }, value })),
    tie('value').chain(({ type, value }) =>
      fc
        .nat(3)
        .map((count): TypedValue => ({ type: { kind: 'list', of: type }, value: Array(count).fill(value) })),
    ),
    fc.dictionary(fc.stringMatching(/^[a-zé][A-Za-z0-9_]{0,5}$/), tie('value'), { maxKeys: 4 }).map(
      (entries): TypedValue => ({
        type: {
          kind: 'record',
          fields: Object.fromEntries(Object.entries(entries).map(([name, each]) => [name, each.type])),
        },
        value: Object.fromEntries(Object.entries(entries).map(([name, each]) => [name, each.value])),
      }),
    ),
    fc.tuple(tie('value'), fc.boolean()).map(([{ type, value }, isThere]): TypedValue => {
      const of = type.kind === 'optional' ? type.of : type
      return { type: { kind: 'list', of: { kind: 'optional', of } }, value: [isThere ? value : undefined] }
    }),
  ),
})).value

describe('in and out', () => {
  it('[SERVER-17] what goes out as JSON comes back in as the same value, for any type', () => {
    const place = { file: 'a.storm', start: 0, end: 0 }
    fc.assert(
      fc.property(anyValue, ({ type, value }) => {
        const field: Field = { name: 'it', type, markers: [], place }
        const json: unknown = JSON.parse(
          JSON.stringify(writer.fields([field], { it: value }, 'with personal')),
        )
        const read = reader.fields([field], json)
        expect(read.wrong).toEqual([])
        expect(read.value).toEqual({ it: value })
      }),
      { numRuns: 500 },
    )
  })
  it('[SERVER-17] as text in a path too', () => {
    const place = { file: 'a.storm', start: 0, end: 0 }
    fc.assert(
      fc.property(basicValue, ({ type, value }) => {
        const field: Field = { name: 'it', type, markers: [], place }
        const json = writer.value(type, value, 'with personal')
        expect(reader.text(field, String(json), 'it')).toEqual({ value, wrong: [] })
      }),
    )
  })
})
