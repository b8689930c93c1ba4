import { describe, expect, it } from 'vitest'
import type { AddedKind, Destination, StormEdit } from './edit-request.ts'
import { edited, editedAll, refusal } from './testing/edit-try.ts'

function add(kind: AddedKind, name: string, destination: Destination = {}): StormEdit {
  return { kind: 'add', element: { kind, name }, ...destination }
}

describe('add', () => {
  it('[LANG-30] events stand one below the other, other kinds a blank line away', () => {
    const text = edited(
      '',
      add('event', 'Order placed'),
      add('event', 'Order paid'),
      add('command', 'Place order'),
      add('context', 'Billing'),
    )
    expect(text).toBe('event OrderPlaced\nevent OrderPaid\n\ncommand PlaceOrder\n\ncontext Billing {\n}\n')
  })

  it('[LANG-30] an empty frame opens, and a context without braces gets them', () => {
    const inside = { in: 'context Billing' }
    const opened = 'context Billing {\n  event Paid\n}'
    expect(edited('context Billing {}', add('event', 'Paid', inside))).toBe(opened)
    expect(edited('context Billing {\n}', add('event', 'Paid', inside))).toBe(opened)
    expect(edited('context Billing // core\nevent Other', add('event', 'Paid', inside))).toBe(
      `${opened} // core\nevent Other`,
    )
    expect(edited('context Billing {\n  // later\n}', add('event', 'Paid', inside))).toBe(
      'context Billing {\n  // later\n  event Paid\n}',
    )
  })

  it('[LANG-30] a sticky stands behind its fellows, spaced and indented as they are', () => {
    const text =
      'aggregate Order {\n\tcommand Place {\n\t\t-> Placed\n\t}\n\n\tcommand Pay\n\n\tevent Placed\n\tevent Paid\n}\n'
    const added = edited(
      text,
      add('command', 'Cancel', { in: 'aggregate Order' }),
      add('event', 'Cancelled', { in: 'aggregate Order' }),
    )
    expect(added).toBe(
      text
        .replace('\tcommand Pay\n', '\tcommand Pay\n\n\tcommand Cancel\n')
        .replace('\tevent Paid\n', '\tevent Paid\n\tevent Cancelled\n'),
    )
  })

  it('[LANG-30] before or after another, it goes around comments and descriptions', () => {
    const text = 'event A // first\n// about B\n/** B. */\nevent B\n'
    expect(edited(text, add('event', 'X', { after: 'event A' }))).toBe(
      'event A // first\nevent X\n// about B\n/** B. */\nevent B\n',
    )
    expect(edited(text, add('event', 'X', { before: 'event B' }))).toBe(
      'event A // first\nevent X\n// about B\n/** B. */\nevent B\n',
    )
  })

  it('[LANG-30] on a line that others share, it shares it too', () => {
    expect(edited('context A { event B }\n', add('event', 'C', { in: 'context A' }))).toBe(
      'context A { event B event C }\n',
    )
    expect(edited('context A { event B }\n', add('event', 'C', { before: 'event A.B' }))).toBe(
      'context A { event C event B }\n',
    )
  })

  it('[LANG-30] it goes where its neighbours are, or into a file that is new', () => {
    const files = [
      { name: 'a.storm', text: 'event A\n' },
      { name: 'b.storm', text: 'actor B\n' },
    ]
    expect(editedAll(files, add('actor', 'C'))).toEqual({
      'a.storm': 'event A\n',
      'b.storm': 'actor B\nactor C\n',
    })
    expect(editedAll(files, add('actor', 'C', { file: 'c.storm' }))['c.storm']).toBe('actor C\n')
    const home = [{ name: 'a.storm', text: 'context Billing {\n}\n' }]
    expect(editedAll(home, add('event', 'Paid', { in: 'context Billing', file: 'b.storm' }))['b.storm']).toBe(
      'context Billing {\n  event Paid\n}\n',
    )
  })

  it('[LANG-30] a comment that stands alone describes nothing that is added', () => {
    const text = edited('/** All about money. */\n', add('event', 'Paid'))
    expect(text).toBe('event Paid\n\n/** All about money. */\n')
    expect(edited('// money\n', add('event', 'Paid'))).toBe('// money\n\nevent Paid\n')
  })

  it('[LANG-30] lines end as they do in the file', () => {
    expect(edited('event A\r\nevent B\r\n', add('context', 'C'))).toBe(
      'event A\r\nevent B\r\n\r\ncontext C {\r\n}\r\n',
    )
  })

  it('[LANG-30] labels, descriptions and texts are written with it', () => {
    const labelled: StormEdit = {
      kind: 'add',
      element: { kind: 'view', name: 'Orders', label: 'My "orders"', description: 'What is open.\n*/ Now.' },
    }
    expect(edited('', labelled)).toBe(
      '/**\n * What is open.\n * * / Now.\n */\nview Orders "My \\"orders\\""\n',
    )
    const note: StormEdit = {
      kind: 'add',
      element: { kind: 'hotspot', text: 'Who says "no"?', on: ['event A', 'event B.C'] },
    }
    expect(edited('event A\ncontext B { event C }\n', note)).toBe(
      'event A\ncontext B { event C }\nhotspot "Who says \\"no\\"?" on A, C\n',
    )
    expect(edited('', { kind: 'add', element: { kind: 'scenario', title: 'All is well' } })).toBe(
      'scenario "All is well"\n',
    )
  })

  it.each([
    ['Order placed', 'OrderPlaced'],
    ['  order   placed ', 'OrderPlaced'],
    ['OrderPlaced', 'OrderPlaced'],
    ['SMS sent', 'SMSSent'],
    ['Überweisung angekommen', 'ÜberweisungAngekommen'],
    ['when', 'When'],
    ['state', 'State'],
    ["What's new?", '"What\'s new?"'],
    ['iPhone sold', '"iPhone sold"'],
    ['Say "yes"', '"Say \\"yes\\""'],
    ['E-mail sent', '"E-mail sent"'],
  ])('[LANG-31] "%s" is written %s', (phrase, written) => {
    expect(edited('', add('event', phrase))).toBe(`event ${written}\n`)
  })

  it.each(['', '?!', '3 days passed'])('[LANG-31] "%s" is refused as a name', (phrase) => {
    expect(refusal('', { kind: 'add', element: { kind: 'event', name: phrase }, file: 'a.storm' }).code).toBe(
      'BAD_NAME',
    )
  })

  it('[LANG-31] a type of the language is no name of a type', () => {
    expect(refusal('', add('value', 'Text')).message).toBe(
      '`Text` is a type of the language: choose another name',
    )
  })

  it('[LANG-32] a name that is taken is refused, with its place', () => {
    const text = 'context Billing { event Paid }\n'
    expect(refusal(text, add('event', 'paid', { in: 'context Billing' }))).toEqual({
      code: 'NAME_TAKEN',
      message: 'There is an event `Paid` in Billing already: choose other words, or use that one',
      at: 'Paid',
    })
    expect(edited(text, add('view', 'paid', { in: 'context Billing' }), add('event', 'paid'))).toBe(
      'context Billing { event Paid view Paid }\n\nevent Paid\n',
    )
  })

  it('[LANG-32] a kind that does not stand there is refused', () => {
    const refused = refusal('aggregate Order {\n}\n', add('policy', 'Pay', { in: 'aggregate Order' }))
    expect(refused.message).toBe(
      "A policy does not stand in an aggregate: move it behind the aggregate's `}`",
    )
    expect(refusal('event A\n', add('event', 'B', { in: 'event A' })).code).toBe('WRONG_PLACE')
    expect(refusal('event A\n', add('event', 'B', { in: 'context C' })).code).toBe('NOT_FOUND')
  })

  it('[LANG-35] what was meant before by the same name is then said with its context', () => {
    const text = 'context A { event Paid }\ncontext B {\n  policy P { when Paid }\n}\n'
    expect(edited(text, add('event', 'Paid', { in: 'context B' }))).toBe(
      'context A { event Paid }\ncontext B {\n  policy P { when A.Paid }\n\n  event Paid\n}\n',
    )
  })
})
