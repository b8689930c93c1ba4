import { describe, expect, it } from 'vitest'
import type { FieldPart, StormEdit } from './edit-request.ts'
import { edited, refusal } from './testing/edit-try.ts'

function rename(of: string, name: string, to: string, part: FieldPart = 'fields'): StormEdit {
  return { kind: 'rename field', of, name, to, part }
}

const ORDER = `aggregate Order {
  key orderId: Id
  state { total: Int }
  command Place creates {
    total: Int
    requires total > 0
    -> Placed
  }
  command Raise {
    -> Raised { by: total div 10 }
  }
  event Placed { total: Int }
  event Raised { by: Int } sets { total: total + by }
}
view Orders {
  key orderId: Id
  total: Int
  on Placed
}
policy P { when Placed where total > 9 then Book { text: "{total} for {orderId}" } }
command Book { total: Int, text: Text }
scenario "S" {
  when Place { orderId: "1", total: 3 }
  then Placed { total: 3 }
  then Orders["1"] { total: 3 }
}
`

describe('rename field', () => {
  it('[LANG-36] of an event: where it is named, and where it is copied by name that is written out', () => {
    const renamed = edited(ORDER, rename('event Placed', 'total', 'sum'))
    expect(renamed).toBe(
      ORDER.replace('-> Placed\n', '-> Placed { sum: total }\n')
        .replace('event Placed { total: Int }', 'event Placed { sum: Int } sets { total: sum }')
        .replace('on Placed\n', 'on Placed { total: sum }\n')
        .replace(
          'where total > 9 then Book { text: "{total} for {orderId}" }',
          'where sum > 9 then Book { text: "{sum} for {orderId}", total: sum }',
        )
        .replace('then Placed { total: 3 }', 'then Placed { sum: 3 }'),
    )
  })

  it('[LANG-36] of a state', () => {
    const renamed = edited(ORDER, rename('aggregate Order', 'total', 'sum'))
    expect(renamed).toBe(
      ORDER.replace('state { total', 'state { sum')
        .replace('by: total div', 'by: sum div')
        .replace('event Placed { total: Int }', 'event Placed { total: Int } sets { sum: total }')
        .replace('sets { total: total + by }', 'sets { sum: sum + by }'),
    )
  })

  it('[LANG-36] of a command and of a view', () => {
    const renamed = edited(
      ORDER,
      rename('command Place', 'total', 'sum'),
      rename('view Orders', 'total', 'sum'),
    )
    expect(renamed).toBe(
      ORDER.replace(
        '    total: Int\n    requires total > 0\n    -> Placed\n',
        '    sum: Int\n    requires sum > 0\n    -> Placed { total: sum }\n',
      )
        .replace('  total: Int\n  on Placed\n', '  sum: Int\n  on Placed { sum: total }\n')
        .replace('"1", total: 3 }', '"1", sum: 3 }')
        .replace('Orders["1"] { total: 3 }', 'Orders["1"] { sum: 3 }'),
    )
  })

  it('[LANG-36] of the key of an aggregate', () => {
    const renamed = edited(ORDER, rename('aggregate Order', 'orderId', 'id', 'key'))
    expect(renamed).toBe(
      ORDER.replace('key orderId: Id\n  state', 'key id: Id\n  state')
        .replace('on Placed\n', 'on Placed { orderId: id }\n')
        .replace('{orderId}', '{id}')
        .replace('{ orderId: "1"', '{ id: "1"'),
    )
  })

  it('[LANG-36] of a value type: members and braces; `{ amount }` says what it said', () => {
    const text =
      'value Money { amount: Int }\ncommand Pay {\n  amount: Int\n  price: Money\n  requires price.amount > 0\n  -> Paid { price: { amount } }\n}\nevent Paid { price: Money }\n'
    expect(edited(text, rename('value Money', 'amount', 'cents'))).toBe(
      text
        .replace('{ amount: Int }', '{ cents: Int }')
        .replace('price.amount', 'price.cents')
        .replace('{ amount }', '{ cents: amount }'),
    )
    expect(edited(text, rename('command Pay', 'amount', 'sum'))).toBe(
      text.replace('  amount: Int', '  sum: Int').replace('{ amount }', '{ amount: sum }'),
    )
  })

  it('[LANG-36] a name that would be hidden is said exactly', () => {
    const text =
      'aggregate A {\n  state { size: Int }\n  command C {\n    amount: Int\n    requires size > amount\n  }\n}\n'
    expect(edited(text, rename('command C', 'amount', 'size'))).toBe(
      text.replace('    amount', '    size').replace('size > amount', 'state.size > size'),
    )
  })

  it('[LANG-36] what a system supplies keeps the name of the field that it fills', () => {
    const text = 'system S { on Asked -> Told { text: Text } }\nevent Asked\nevent Told { text: Text }\n'
    expect(edited(text, rename('event Told', 'text', 'answer'))).toBe(
      text.replaceAll('text: Text', 'answer: Text'),
    )
  })

  it('[LANG-36] of a publication, and of what it is made from', () => {
    const text =
      'context A {\n  event E { text: Text }\n  publishes P { text } from E\n}\ncontext B { view V {\n  key text: Text\n  on A.P\n} }\n'
    expect(edited(text, rename('event A.E', 'text', 'words'))).toBe(
      text.replace('E { text:', 'E { words:').replace('{ text }', '{ text: words }'),
    )
    expect(edited(text, rename('publication A.P', 'text', 'words'))).toBe(
      text.replace('{ text }', '{ words: text }').replace('on A.P', 'on A.P { text: words }'),
    )
  })

  it('[LANG-36] in an expression with a mistake in it, the field is renamed all the same', () => {
    const text = 'command C {\n  size: Int\n  requires size + "a" > size\n}\n'
    expect(edited(text, rename('command C', 'size', 'width'))).toBe(text.replaceAll('size', 'width'))
  })

  it('[LANG-36] what is found by its name and cannot be written out is refused', () => {
    const system = 'system S { on Asked -> Told }\nevent Asked { text: Text }\nevent Told { text: Text }\n'
    expect(refusal(system, rename('event Asked', 'text', 'question'))).toEqual({
      code: 'MEANING_CHANGED',
      message:
        'In the system `S`, `text` of `Told` is found by its name, and nothing else can be written there: rename both, or neither',
      at: 'Told',
    })
    const process = 'process P {\n  key id: Id\n  on E\n}\nevent E { id: Id }\n'
    expect(refusal(process, rename('event E', 'id', 'number')).code).toBe('MEANING_CHANGED')
    const promise = 'event A { id: Id }\nevent B { id: Id }\npromise "X" {\n  never A after B by id\n}\n'
    expect(refusal(promise, rename('event A', 'id', 'number')).message).toBe(
      'A promise goes by `id` of this and of another event, which must be called the same',
    )
  })

  it('[LANG-36] a name under which something would be copied that is not now is refused', () => {
    const text = 'aggregate A {\n  key id: Id\n  state { size: Int }\n  event E { width: Int }\n}\n'
    expect(refusal(text, rename('event E', 'width', 'size')).message).toBe(
      'In the event `E`, fields of its state would be copied by the name `size` that are not now: choose another name',
    )
  })

  it('[LANG-32] a name that another field has, or that no field can have, is refused', () => {
    expect(refusal('event E { a: Int, b: Int }', rename('event E', 'a', 'b'))).toMatchObject({
      code: 'NAME_TAKEN',
      at: 'b: Int',
    })
    expect(refusal('event E { a: Int }', rename('event E', 'a', 'when')).code).toBe('BAD_NAME')
    expect(refusal('aggregate A {\n  key id: Id\n  event E\n}', rename('event E', 'id', 'no')).message).toBe(
      'The event `E` has no field `id` of its own: it is the key of the aggregate `A`, rename it there',
    )
  })
})
