import { describe, expect, it } from 'vitest'
import type { FieldsAddress, FieldText, StormEdit } from './edit-request.ts'
import { edited, refusal } from './testing/edit-try.ts'

type Where = Partial<Omit<FieldsAddress, 'of'>> & { readonly before?: string }

function add(of: string, name: string, type: string, more: Where & Partial<FieldText> = {}): StormEdit {
  const { markers, default: value, ...where } = more
  return {
    kind: 'add field',
    of,
    field: { name, type, ...(markers && { markers }), ...(value !== undefined && { default: value }) },
    ...where,
  }
}

function set(of: string, name: string, change: Partial<FieldText> & Where): StormEdit {
  return { kind: 'set field', of, name, ...change }
}

function remove(of: string, name: string, where: Where = {}): StormEdit {
  return { kind: 'remove field', of, name, ...where }
}

/** A sticky, the edit that adds a field, what comes of it, and the edit that takes the field away. */
const ADDED: readonly (readonly [text: string, edit: StormEdit, added: string, back: StormEdit])[] = [
  [
    'event E',
    add('event E', 'last name', 'Text', { markers: ['personal'] }),
    'event E { lastName: Text personal }',
    remove('event E', 'lastName'),
  ],
  [
    'event E { a: Int }',
    add('event E', 'b', 'Int?', { default: 'missing' }),
    'event E { a: Int, b: Int? = missing }',
    remove('event E', 'b'),
  ],
  [
    'event E { a: Int }',
    add('event E', 'b', 'open | closed', { before: 'a' }),
    'event E { b: open | closed, a: Int }',
    remove('event E', 'b'),
  ],
  [
    'event E {\n  a: Int, // a\n  c: Int\n} sets { x: 1 }',
    add('event E', 'b', '[Id]'),
    'event E {\n  a: Int, // a\n  c: Int,\n  b: [Id]\n} sets { x: 1 }',
    remove('event E', 'b'),
  ],
  [
    'event E {\n  a: Int, // a\n  c: Int\n}',
    add('event E', 'b', 'Id', { before: 'c' }),
    'event E {\n  a: Int, // a\n  b: Id,\n  c: Int\n}',
    remove('event E', 'b'),
  ],
  ['command C', add('command C', 'a', 'Int'), 'command C { a: Int }', remove('command C', 'a')],
  [
    'command C {\n  a: Int\n  requires a > 1\n}',
    add('command C', 'b', 'Int'),
    'command C {\n  a: Int\n  b: Int\n  requires a > 1\n}',
    remove('command C', 'b'),
  ],
  [
    'command C {\n  -> E\n}',
    add('command C', 'b', 'Int'),
    'command C {\n  b: Int\n  -> E\n}',
    remove('command C', 'b'),
  ],
  [
    'view V',
    add('view V', 'id', 'Id', { part: 'key' }),
    'view V {\n  key id: Id\n}',
    remove('view V', 'id', { part: 'key' }),
  ],
  [
    'view V {\n  /** It. */\n  a: Int\n  on E\n}',
    add('view V', 'b', 'Int'),
    'view V {\n  /** It. */\n  a: Int\n  b: Int\n  on E\n}',
    remove('view V', 'b'),
  ],
  ['value X {}', add('value X', 'b', 'Int'), 'value X { b: Int }', remove('value X', 'b')],
  [
    'aggregate A {\n  event E\n}',
    add('aggregate A', 'id', 'Id', { part: 'key' }),
    'aggregate A {\n  key id: Id\n\n  event E\n}',
    remove('aggregate A', 'id', { part: 'key' }),
  ],
  [
    'aggregate A {\n  key id: Id\n}',
    add('aggregate A', 'a', 'Int'),
    'aggregate A {\n  key id: Id\n  state { a: Int }\n}',
    remove('aggregate A', 'a'),
  ],
  [
    'process P {\n  key id: Id\n}',
    add('process P', 'a', 'Int'),
    'process P {\n  key id: Id\n  state { a: Int }\n}',
    remove('process P', 'a'),
  ],
  [
    'system S { on E -> F }\nevent F',
    add('system S', 'a', 'Int', { answer: 'event F' }),
    'system S { on E -> F { a: Int } }\nevent F',
    remove('system S', 'a', { answer: 'event F' }),
  ],
]

describe('fields', () => {
  it.each(ADDED)('[LANG-43] %j gets a field, and loses it again', (text, edit, added, back) => {
    expect(edited(text, edit)).toBe(added)
    expect(edited(added, back)).toBe(text)
  })

  it('[LANG-43] type, markers and default change where they stand', () => {
    const text = 'event E { a: Int /* of a */ personal = 1, b: Text }'
    expect(edited(text, set('event E', 'a', { type: 'Int?' }))).toBe(text.replace('Int', 'Int?'))
    expect(edited(text, set('event E', 'a', { markers: ['secret', 'personal'] }))).toContain(
      'a: Int /* of a */ personal secret = 1',
    )
    expect(edited(text, set('event E', 'a', { markers: [] }))).toContain('a: Int /* of a */ = 1')
    expect(edited(text, set('event E', 'a', { default: '1 + 1' }))).toBe(text.replace('= 1', '= 1 + 1'))
    expect(edited(text, set('event E', 'a', { default: '' }))).toBe(text.replace(' = 1', ''))
    expect(
      edited(text, set('event E', 'b', { type: 'open | closed', markers: ['personal'], default: 'open' })),
    ).toContain('b: open | closed personal = open }')
    expect(edited(text, set('event E', 'b', { type: 'Text' }))).toBe(text)
  })

  it('[LANG-43] a described field goes with its description', () => {
    const text = 'event E {\n  a: Int\n\n  /** Of b. */\n  b: Int // b\n\n  c: Int\n}\n'
    expect(edited(text, remove('event E', 'b'))).toBe('event E {\n  a: Int\n\n  c: Int\n}\n')
  })

  it.each(['Int, b: Int', 'Int personal', '', '[Int', 'Int // all of it', 'Int\nevent X'])(
    '[LANG-43] "%s" is refused as a type',
    (type) => {
      expect(refusal('event E', add('event E', 'a', type)).code).toBe('BAD_TEXT')
    },
  )

  it('[LANG-43] what cannot be is refused', () => {
    expect(refusal('event E { a: Int }', add('event E', 'a', 'Int'))).toMatchObject({
      code: 'NAME_TAKEN',
      at: 'a: Int',
    })
    expect(refusal('view V { key a: Id }', add('view V', 'b', 'Id', { part: 'key' }))).toMatchObject({
      code: 'ONLY_ONE',
      at: 'a: Id',
    })
    expect(refusal('event E { a: Int }', add('event E', 'b', 'Int', { default: '1 +' })).code).toBe(
      'BAD_TEXT',
    )
    expect(refusal('event E { a: Int }', remove('event E', 'b')).message).toBe(
      'The event `E` has no field `b`; it has `a`',
    )
    expect(refusal('actor A', add('actor A', 'b', 'Int')).message).toBe('The actor `A` has no fields')
    expect(refusal('system S', add('system S', 'b', 'Int')).code).toBe('NOT_FOUND')
  })
})
