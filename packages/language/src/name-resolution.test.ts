import type { Expression } from '@landfall/model'
import { describe, expect, it } from 'vitest'
import { readStorm } from './read-storm.ts'

function read(text: string) {
  const { model, findings } = readStorm([{ name: 'a.storm', text }])
  return { model, said: findings.map(({ code, message }) => `${code} ${message}`) }
}

/** Where the values of the first `let`s of the first command come from. */
function scopesOf(text: string): readonly string[] {
  const { model, said } = read(text)
  expect(said).toEqual([])
  const command = model.elements.find((element) => element.kind === 'command')
  return (command?.clauses ?? []).flatMap((clause) => (clause.kind === 'let' ? [origin(clause.value)] : []))
}

function origin(value: Expression): string {
  if (value.kind === 'name') return value.scope
  if (value.kind === 'member') return `${origin(value.of)}.${value.name}`
  return value.kind
}

describe('names in expressions', () => {
  it('[LANG-58] a let comes before a field, a field before the key, the key before the state', () => {
    const text = (lets: string) => `aggregate A {
  key id: Id
  state { a: Int, b: Int, c: Int }
  command C { a: Int ${lets} }
}`
    expect(scopesOf(text('let x = a let y = b let z = id let c = 1 let d = c'))).toEqual([
      'message',
      'state',
      'message',
      'literal',
      'local',
    ])
    expect(scopesOf(text('let x = command.a let y = state.a let z = state.b'))).toEqual([
      'whole.a',
      'whole.a',
      'whole.b',
    ])
  })

  it('[LANG-58] what is handed in and what every event carries have a name, unless a field has it', () => {
    expect(scopesOf('command C { let a = now let b = today let c = newId }')).toEqual([
      'port',
      'port',
      'port',
    ])
    expect(scopesOf('command C { now: Int let a = now }')).toEqual(['message'])
    const { said } = read(
      'event E { key2: Id }\nview V { key key2: Id seen: Time by2: Id on E { seen: at, by2: event.causationId } }',
    )
    expect(said).toEqual([])
  })

  it('[LANG-58] functions, events and views know no clock', () => {
    expect(read('function f(n: Int): Time = now').said).toEqual([
      'TYPE-2 `now` is known in commands, policies and processes only: take it from there, as a field or a parameter',
    ])
    expect(
      read('aggregate A { key id: Id state { at2: Time } event E sets { at2: now } }').said,
    ).toHaveLength(1)
  })

  it('[LANG-58] the wanted type says what a word means; a field of that name wins where it fits', () => {
    const text = (fields: string, value: string) =>
      `enum Mood { happy, sad }\ncommand C { ${fields} -> E { mood: ${value} } }\nevent E { mood: Mood }`
    expect(read(text('', 'happy')).said).toEqual([])
    expect(read(text('', 'Mood.happy')).said).toEqual([])
    expect(read(text('happy: Int', 'happy')).said).toEqual([])
    expect(read(text('happy: Mood', 'happy')).said).toEqual([])
    expect(read(text('other: sad | happy', 'other')).said).toEqual([])
    expect(read(text('other: sad | angry', 'other')).said).toEqual([
      'TYPE-1 The field `mood` must be Mood, but this is sad | angry',
    ])
    expect(read(text('', 'hapy')).said).toEqual([
      'TYPE-2 `hapy` is neither one of `happy`, `sad` nor a field that is known here. Did you mean `happy`?',
    ])
  })

  it('[LANG-58] braces of a type of their own stand for a value type that has just these fields', () => {
    const text = (record: string) =>
      `value Point { x: Int, y: Int, label: Text? }\ncommand C { n: Int let p = ${record} -> E { at2: p } }\nevent E { at2: Point }`
    expect(read(text('{ x: n, y: 2 }')).said).toEqual([])
    expect(read(text('{ x: n, y: 2, label: "a" }')).said).toEqual([])
    expect(read(text('{ x: n }')).said).toHaveLength(1)
    expect(read(text('{ x: n, y: 2, z: 3 }')).said).toHaveLength(1)
    expect(read(text('{ x: n, y: "2" }')).said).toHaveLength(1)
  })

  it('[LANG-58] a function that uses itself is found, also by way of others', () => {
    const codes = (text: string) => read(text).said.map((each) => each.split(' ')[0])
    expect(codes('function f(n: Int): Int = f(n)')).toEqual(['TYPE-5'])
    expect(
      codes('function f(n: Int): Int = g(n)\nfunction g(n: Int): Int = h(n)\nfunction h(n: Int): Int = f(n)'),
    ).toEqual(['TYPE-5', 'TYPE-5', 'TYPE-5'])
    expect(codes('function f(n: Int): Int = g(n) + g(n)\nfunction g(n: Int): Int = n')).toEqual([])
  })
})

describe('names of stickies', () => {
  it('[LANG-59] a name means what is in the same context, else outside all, else the only one there is', () => {
    const target = (text: string) => {
      const hotspot = read(text).model.elements.find((element) => element.kind === 'hotspot')
      return hotspot?.on[0]?.target
    }
    const a = 'context A { event E }\n'
    const b = 'context B { event E }\n'
    expect(target(`${a}hotspot "?" on E`)).toBe('event A.E')
    expect(target(`${a}event E\nhotspot "?" on E`)).toBe('event E')
    expect(target(`${a}event E\ncontext B { hotspot "?" on E }`)).toBe('event E')
    expect(target(`${a}context B { event E hotspot "?" on E }`)).toBe('event B.E')
    expect(target(`${a}${b}hotspot "?" on B.E`)).toBe('event B.E')
    expect(target(`${a}${b}hotspot "?" on E`)).toBeUndefined()
    expect(read(`${a}${b}hotspot "?" on E`).said).toEqual([
      'REF-2 `E` may mean `A.E` or `B.E`: write the one you mean',
    ])
  })

  it('[LANG-59] what is not there is said once per mention, with the name that was perhaps meant', () => {
    expect(read('event OrderPlaced\npolicy P { when OrderPlacd then Pay }').said).toEqual([
      'REF-1 There is no event `OrderPlacd`. Did you mean `OrderPlaced`?',
      'REF-1 There is no command `Pay`. Add it, or correct the name',
    ])
    expect(read('context A { event Paid }\nhotspot "?" on A.Paied').said).toEqual([
      'REF-1 There is no sticky `A.Paied`. Did you mean `A.Paid`?',
    ])
    expect(read('command Pay\npolicy P { when Pay }').said).toEqual([
      'REF-3 `Pay` is a command, but an event is expected here',
    ])
    expect(read('event Paid { by2: Peson }\nvalue Person { name: Text }').said).toEqual([
      'REF-1 There is no type `Peson`. Did you mean `Person`?',
    ])
  })

  it('[LANG-59] a quoted name and its identifier are one, in declarations and mentions, in any alphabet', () => {
    expect(read('event "Order Placed"\nhotspot "?" on OrderPlaced, "order placed"').said).toEqual([])
    expect(read('event OrderPlaced\nevent "order placed"').said).toHaveLength(1)
    expect(read('context "Order Desk" { event Opened }\nhotspot "?" on "Order Desk".Opened').said).toEqual([])
    expect(read('event "ऑर्डर दिया"\nhotspot "?" on ऑर्डरदिया').said).toEqual([])
    expect(read('event Cafe\u0301Geöffnet\nhotspot "?" on CaféGeöffnet').said).toEqual([])
  })
})
