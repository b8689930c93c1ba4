import { describe, expect, it } from 'vitest'
import type { StormEdit } from './edit-request.ts'
import { edited, editedAll, refusal } from './testing/edit-try.ts'

function rename(element: string, name: string, keepHistory?: boolean): StormEdit {
  return { kind: 'rename', element, name, ...(keepHistory !== undefined && { keepHistory }) }
}

describe('rename', () => {
  it('[LANG-34] changes a name wherever it is meant, in all files, and nowhere else', () => {
    const files = [
      { name: 'a.storm', text: 'context A {\n  event Paid // Paid\n  command Pay { -> Paid }\n}\n' },
      {
        name: 'b.storm',
        text: 'policy P { when A.Paid then Pay }\nview Paid\nhotspot "Paid?" on A . Paid\n',
      },
    ]
    expect(editedAll(files, rename('event A.Paid', 'Bill paid', false))).toEqual({
      'a.storm': 'context A {\n  event BillPaid // Paid\n  command Pay { -> BillPaid }\n}\n',
      'b.storm': 'policy P { when A.BillPaid then Pay }\nview Paid\nhotspot "Paid?" on A . BillPaid\n',
    })
  })

  it('[LANG-34] a context is renamed in all its frames and before all names', () => {
    const text =
      'context A {\n  value Money { cents: Int }\n  event Paid\n}\ncontext A { command Pay { -> Paid } }\nevent Billed { sum: [A.Money]? }\npolicy P { when A.Paid }\nrelation A -> A\n'
    expect(edited(text, rename('context A', 'Billing'))).toBe(text.replaceAll(/\bA\b/g, 'Billing'))
  })

  it('[LANG-34] functions are renamed where they are called, also within a text, and enums before their members', () => {
    const text =
      'enum Size { S, L }\nfunction big(size: Size): Bool = size == Size.L\ncommand C {\n  size: Size\n  requires big(size) "no"\n  -> E { text: "is {if big(size) then 1 else 2}" }\n}\nevent E { text: Text }\nfunction f(size: Size): Int = match size { Size.S -> 1, otherwise -> 2 }\n'
    const renamed = edited(text, rename('function big', 'is large'), rename('enum Size', 'Format'))
    expect(renamed).toBe(text.replaceAll('big(', 'isLarge(').replaceAll('Size', 'Format'))
  })

  it('[LANG-34] names in quotes stay in quotes', () => {
    const text = 'event "Order placed"\npolicy P { when "Order placed" }\npolicy Q { when OrderPlaced }\n'
    const renamed =
      'event "Order \\"shipped\\""\npolicy P { when "Order \\"shipped\\"" }\npolicy Q { when OrderShipped }\n'
    expect(edited(text, rename('event OrderPlaced', 'Order "shipped"', false))).toBe(renamed)
    expect(edited(renamed, rename('event OrderShipped', 'Order placed', false))).toBe(text)
  })

  it('[LANG-34] an event keeps its history, others where asked', () => {
    expect(edited('event Paid "Bill paid" { a: Int }', rename('event Paid', 'Settled'))).toBe(
      'event Settled "Bill paid" was "Paid" { a: Int }',
    )
    expect(edited('event A was "Z"', rename('event A', 'B'))).toBe('event B was "A" was "Z"')
    expect(edited('command Pay', rename('command Pay', 'Settle'))).toBe('command Settle')
    expect(edited('view Bills', rename('view Bills', 'Debts', true))).toBe('view Debts was "Bills"')
  })

  it('[LANG-34] there and back again is the same text but for `was`', () => {
    const text = 'event Paid "Bill paid"\npolicy P { when Paid }\n'
    expect(edited(text, rename('event Paid', 'Settled'), rename('event Settled', 'Paid'))).toBe(
      text.replace('paid"', 'paid" was "Settled"'),
    )
    expect(edited(text, rename('event Paid', 'Settled', false), rename('event Settled', 'Paid', false))).toBe(
      text,
    )
  })

  it('[LANG-32] a name that is taken is refused', () => {
    expect(refusal('event A\nevent B', rename('event A', 'b'))).toEqual({
      code: 'NAME_TAKEN',
      message: 'There is an event `B` already: choose other words, or use that one',
      at: 'B',
    })
  })

  it('[LANG-35] a mention that the new name would catch is said with its context', () => {
    const text = 'context A { event Paid }\ncontext B {\n  event Billed\n  policy P { when Paid }\n}\n'
    expect(edited(text, rename('event B.Billed', 'Paid', false))).toBe(
      'context A { event Paid }\ncontext B {\n  event Paid\n  policy P { when A.Paid }\n}\n',
    )
  })

  it('[LANG-35] a mention that cannot be said otherwise keeps the edit from happening', () => {
    const refused = refusal(
      'event Paid\ncontext B {\n  event Billed\n  policy P { when Paid }\n}\n',
      rename('event B.Billed', 'Paid'),
    )
    expect(refused).toEqual({
      code: 'MEANING_CHANGED',
      message: 'A mention of the event `Paid` would then mean something else: choose another name',
      at: 'Paid',
    })
    const text = 'function total(a: Int): Int = a\ncommand C { requires count([1]) > 0 }\n'
    expect(refusal(text, rename('function total', 'count'))).toMatchObject({
      code: 'MEANING_CHANGED',
      at: 'count([1])',
    })
  })

  it('[LANG-35] what was looked for in vain may be found then', () => {
    expect(edited('event Piad\npolicy P { when Paid }', rename('event Piad', 'Paid', false))).toBe(
      'event Paid\npolicy P { when Paid }',
    )
  })

  it('[LANG-47] in a sticky that cannot be read whole, what can be read is renamed', () => {
    const text = 'policy P {\n  when Paid\n  then\n}\nevent Paid\nview V { on , Paid }\n'
    expect(edited(text, rename('event Paid', 'Settled', false), rename('policy P', 'Q'))).toBe(
      text.replace('P {', 'Q {').replace('when Paid', 'when Settled').replace('event Paid', 'event Settled'),
    )
  })

  it('[LANG-47] of two with one name, the one at the place is meant, and mentions mean the first', () => {
    const text = 'event A\nevent A\npolicy P { when A }\n'
    expect(
      edited(text, {
        kind: 'rename',
        element: { file: 'a.storm', start: 8, end: 15 },
        name: 'B',
        keepHistory: false,
      }),
    ).toBe('event A\nevent B\npolicy P { when A }\n')
  })
})
