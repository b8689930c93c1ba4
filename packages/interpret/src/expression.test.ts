import { readStorm } from '@landfall/language'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EvaluationError } from './evaluation-error.ts'
import { checkedModel } from './testing/checked-model.ts'
import { codeOf } from './testing/code-of.ts'
import { functionOf } from './testing/function-of.ts'
import { createWorld } from './world.ts'

const read = (text: string) => checkedModel(readStorm([{ name: 'expressions.storm', text }]))

describe('texts', () => {
  const model = read(`
    enum Suit { hearts, spades }
    function told(i: Int, d: Decimal, b: Bool, t: Time, day: Date, s: Suit, a: open | closed, id: Id, x: Text): Text =
      "{i} {d} {b} {t} {day} {s} {a} {id} {x}"
    function span(s: Duration): Text = "{s}"
    function nested(x: Text): Text = "a{x + x}b"
    function literal(): Text = "\\{not\\} \\"quoted\\" \\\\ $ \`code\`"
  `)

  it('[INTERPRET-10] each type is written in its own way', () => {
    const at = Date.UTC(2026, 0, 31, 6, 30)
    const told = functionOf(model, 'told')(-1, '1.5', true, at, '2026-01-31', 'hearts', 'open', 'id-1', 'x')
    expect(told).toBe('-1 1.5 true 2026-01-31T06:30:00.000Z 2026-01-31 hearts open id-1 x')
    expect(functionOf(model, 'nested')('x')).toBe('axxb')
  })

  it.each([
    [{ months: 1, ms: 0 }, 'P1M'],
    [{ months: 0, ms: 86_400_000 }, 'P1D'],
    [{ months: 14, ms: 5_400_000 }, 'P14MT1H30M'],
    [{ months: 0, ms: -1500 }, '-PT1.5S'],
    [{ months: -1, ms: -86_400_000 }, '-P1M1D'],
    [{ months: -1, ms: 18_000_000 }, 'P-1MT5H'],
    [{ months: 1, ms: -90_061_000 }, 'P1M-1DT-1H-1M-1S'],
    [{ months: 0, ms: 0 }, 'PT0S'],
  ])('[INTERPRET-10] a duration is written as ISO 8601: %o is %s', (span, written) => {
    expect(functionOf(model, 'span')(span)).toBe(written)
  })

  it('[INTERPRET-11] a text of the storm is never code', () => {
    expect(functionOf(model, 'literal')()).toBe('{not} "quoted" \\ $ `code`')
    const sign = fc.constantFrom(
      '"',
      "'",
      '`',
      '$',
      '(',
      ')',
      ';',
      '\\',
      '\u2028',
      '\n',
      '*/',
      '//',
      '${',
      'x',
    )
    fc.assert(
      fc.property(
        fc.array(sign).map((signs) => signs.join('')),
        (raw) => {
          const literal = JSON.stringify(raw).replaceAll('{', '\\{').replaceAll('\\u2028', '\u2028')
          const own = read(`function told(): Text = ${literal}`)
          expect(functionOf(own, 'told')()).toBe(raw)
        },
      ),
      { numRuns: 50 },
    )
  })
})

describe('missing values', () => {
  const model = read(`
    value Address { street: Text, floor: Int? }
    function street(a: Address?): Text = if a is missing then "nowhere" else a.street
    function floor(a: Address): Int = a.floor ?? 0
    function chosen(a: Int?, b: Int?, c: Int): Int = a ?? b ?? c
    function present(a: Int?): Bool = a is not missing
    function either(a: Int?): Text = match a { missing -> "none", 1 -> "one", otherwise -> "many" }
    function maybe(a: Int?): Int? = if a is missing then missing else a + 1
  `)

  it('[INTERPRET-12] `??` takes the right where the left is missing, `is missing` asks', () => {
    const chosen = functionOf(model, 'chosen')
    expect([
      chosen(1, 2, 3),
      chosen(undefined, 2, 3),
      chosen(undefined, undefined, 3),
      chosen(0, 2, 3),
    ]).toEqual([1, 2, 3, 0])
    expect(functionOf(model, 'street')(undefined)).toBe('nowhere')
    expect(functionOf(model, 'street')({ street: 'Main' })).toBe('Main')
    expect(functionOf(model, 'floor')({ street: 'Main' })).toBe(0)
    expect(functionOf(model, 'present')(0)).toBe(true)
    expect([undefined, 1, 2].map((a) => functionOf(model, 'either')(a))).toEqual(['none', 'one', 'many'])
    expect([undefined, 1].map((a) => functionOf(model, 'maybe')(a))).toEqual([undefined, 2])
  })

  it('[INTERPRET-12] a value that its type promises, and that nobody has given yet, is an error where it is used', () => {
    const { dispatcher } = createWorld(
      read(`
        aggregate Box {
          key boxId: Id
          state { size: Size, weight: Int }
          command Open creates { -> Opened }
          command Ask { -> Asked { answer: size.width } }
          command AskLoosely { -> Asked { answer: weight ?? 7 } when size.width is missing and size is missing }
          command Match { -> Asked { answer: match weight { 1 -> 1, otherwise -> 2 } } }
          event Opened
          event Asked { answer: Int }
        }
        value Size { width: Int }
      `),
    )
    const data = { boxId: 'b' }
    dispatcher.send({ type: 'Open', data })
    expect(dispatcher.send({ type: 'Ask', data })).toMatchObject({
      kind: 'parked',
      cause: { message: '`size` has no value yet', error: { code: 'missing' } },
    })
    expect(dispatcher.send({ type: 'Match', data })).toMatchObject({ kind: 'recorded' })
    dispatcher.send({ type: 'AskLoosely', data })
    expect(dispatcher.log.map(({ event }) => event)).toEqual([
      { type: 'Opened', data },
      { type: 'Asked', data: { ...data, answer: 2 } },
      { type: 'Asked', data: { ...data, answer: 7 } },
    ])
  })
})

describe('errors', () => {
  const cases = [
    ['overflow', 'a * 9007199254740991'],
    ['division by zero', 'a div (a - 2)'],
    ['not exact', '(a + 1) / 2'],
  ] as const

  it.each(cases)('[INTERPRET-13] %s is an EvaluationError with the place of what failed', (code, failing) => {
    const text = `function f(a: Int): Int = 1 + (${failing})`
    const f = functionOf(read(text), 'f')
    expect(codeOf(() => f(2))).toBe(code)
    try {
      f(2)
    } catch (error) {
      if (!(error instanceof EvaluationError)) throw error
      const { start, end, file } = error.place
      expect({ file, text: text.slice(start, end) }).toEqual({ file: 'expressions.storm', text: failing })
    }
  })

  it('[INTERPRET-13] what need not be looked at is not', () => {
    const model = read(`
      function guarded(a: Int): Bool = a != 0 and 10 / a == 5
      function either(a: Int): Bool = a == 0 or 10 / a == 5
      function branch(a: Int): Int = if a == 0 then 0 else 10 / a
      function other(a: Int?): Int = a ?? 1 / 0
      function arm(a: Int): Int = match a { 0 -> 0, otherwise -> 10 / a }
    `)
    const call = (name: string, given: unknown) => functionOf(model, name)(given)
    expect([
      call('guarded', 0),
      call('either', 0),
      call('branch', 0),
      call('other', 3),
      call('arm', 0),
    ]).toEqual([false, true, 0, 3, 0])
    expect(codeOf(() => call('other', undefined))).toBe('division by zero')
  })
})

describe('names', () => {
  it('[INTERPRET-15] a field may bear any name, also one that every object answers to', () => {
    const { dispatcher } = createWorld(
      read(`
        aggregate Race {
          key raceId: Id
          state { wins: Int? }
          command Win creates { constructor: Text?, __proto__: Text? -> Won { toString: if constructor is missing then 1 else 2 } }
          command Name { constructor: Text -> Asked }
          event Won { constructor: Text?, toString: Int, __proto__: Text? } sets { wins: if event.constructor is missing then toString else 0 }
          event Asked { hasOwnProperty: Text? }
        }
        view Races {
          key raceId: Id
          constructor: Text?
          valueOf: Text = "x"
          __proto__: Text?
          on Won
          on Asked { constructor: row.constructor ?? hasOwnProperty ?? "none" }
        }
      `),
    )
    const data = { raceId: 'r' }
    dispatcher.send({ type: 'Win', data })
    expect(dispatcher.log[0]?.event).toEqual({ type: 'Won', data: { raceId: 'r', toString: 1 } })
    expect(dispatcher.stateOf('Race', 'r')).toEqual({ wins: 1 })
    const refusal = { message: 'Name needs constructor' }
    expect(dispatcher.send({ type: 'Name', data })).toMatchObject({ kind: 'refused', refusal })
    dispatcher.send({ type: 'Name', data: { ...data, constructor: 'McLaren' } })
    expect(dispatcher.row('Races', 'r')).toMatchObject({ raceId: 'r', constructor: 'none', valueOf: 'x' })
    dispatcher.send({ type: 'Win', data: JSON.parse('{ "raceId": "p", "__proto__": "polluted" }') })
    expect(JSON.stringify(dispatcher.log.at(-1)?.event)).toBe(
      '{"type":"Won","data":{"raceId":"p","toString":1,"__proto__":"polluted"}}',
    )
    expect(JSON.stringify(dispatcher.row('Races', 'p'))).toBe(
      '{"valueOf":"x","__proto__":"polluted","raceId":"p"}',
    )
  })

  it('[INTERPRET-15] `event.key` is a field of the event, and never something that the kernel knows of it', () => {
    const { dispatcher } = createWorld(
      read(`
        aggregate Lock {
          key lockId: Id
          state { key: Text?, version: Int?, at: Time? }
          command Turn may create { key: Text? -> Turned }
          event Turned { key: Text?, version: Int?, at: Time? } sets { key: event.key ?? "none", version: event.version ?? 0, at: event.at }
        }
      `),
    )
    dispatcher.send({ type: 'Turn', data: { lockId: 'l' } })
    expect(dispatcher.stateOf('Lock', 'l')).toEqual({ key: 'none', version: 0, at: undefined })
  })
})

describe('ports', () => {
  const model = read(`
    aggregate Note {
      key noteId: Id
      state { count: Int }
      command Write may create {
        let id = newId
        -> Written { id, again: id, other: newId, now, today, at: now + 1 day }
      }
      event Written { id: Id, again: Id, other: Id, now: Time, today: Date, at: Time }
    }
  `)

  it('[INTERPRET-14] now, today and newId come from the ports, a `let` asks once', () => {
    const startAt = Date.UTC(2026, 1, 28, 23, 59)
    const { dispatcher } = createWorld(model, { startAt })
    dispatcher.send({ type: 'Write', data: { noteId: 'n' } })
    dispatcher.advance({ ms: 60_000 })
    dispatcher.send({ type: 'Write', data: { noteId: 'n' } })
    const now = startAt + 60_000
    expect(dispatcher.log.map(({ event }) => Reflect.get(event, 'data'))).toEqual([
      {
        noteId: 'n',
        id: 'id-1',
        again: 'id-1',
        other: 'id-2',
        now: startAt,
        today: '2026-02-28',
        at: startAt + 86_400_000,
      },
      {
        noteId: 'n',
        id: 'id-3',
        again: 'id-3',
        other: 'id-4',
        now,
        today: '2026-03-01',
        at: now + 86_400_000,
      },
    ])
  })

  it('[INTERPRET-14] the same ports give the same events', () => {
    const logOf = () => {
      const { dispatcher } = createWorld(model)
      for (const noteId of ['a', 'b', 'a']) dispatcher.send({ type: 'Write', data: { noteId } })
      return JSON.stringify(dispatcher.log)
    }
    expect(logOf()).toBe(logOf())
  })
})
