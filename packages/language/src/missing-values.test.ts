import { describe, expect, it } from 'vitest'
import { readStorm } from './read-storm.ts'

/** What is said of the clauses of a command that may look at values that may be missing. */
function said(clauses: string): readonly string[] {
  const text = `
value Address { street: Text, floor: Int? }
aggregate Thing {
  key id: Id
  state { n: Int, o: Int?, address: Address? }
  command Ask { p: Int? q: Text? line: Int? ${clauses} }
  event Asked { x: Int }
}`
  return readStorm([{ name: 'a.storm', text }]).findings.map(({ code }) => code)
}

const KNOWN: readonly (readonly [string, string])[] = [
  ['behind `requires`', 'requires p is not missing "?" -> Asked { x: p }'],
  ['behind `requires` with `!= missing`', 'requires p != missing "?" -> Asked { x: p }'],
  ['behind `requires` with an equal', 'requires p == 3 "?" -> Asked { x: p }'],
  [
    'behind `requires` with `and`',
    'requires p is not missing and o is not missing "?" -> Asked { x: p + o }',
  ],
  [
    'behind `requires` with `not … or`',
    'requires not (p is missing or o is missing) "?" -> Asked { x: p + o }',
  ],
  ['on the right of `and`', 'requires p is not missing and p > 1 "?" -> Asked { x: 1 }'],
  ['on the right of `or`', 'requires p is missing or p > 1 "?" -> Asked { x: 1 }'],
  ['behind `then`', '-> Asked { x: if p is not missing then p else 0 }'],
  ['behind `else`', '-> Asked { x: if p is missing then 0 else p }'],
  ['behind `else` with `== missing`', '-> Asked { x: if p == missing then 0 else p }'],
  ['in an arrow with its `when`', '-> Asked { x: p } when p is not missing -> Asked { x: 0 } otherwise'],
  [
    'in the arrow behind one for what is missing',
    '-> Asked { x: 0 } when p is missing -> Asked { x: p } otherwise',
  ],
  ['in a `match` with an arm for missing', '-> Asked { x: match p { missing -> 0, otherwise -> p } }'],
  ['in a `match` by a value', '-> Asked { x: match p { 1 -> p, otherwise -> 0 } }'],
  ['of the state, by either name', 'requires state.o is not missing "?" -> Asked { x: o }'],
  [
    'of a member of a member',
    'requires address is not missing and address.floor is not missing "?" -> Asked { x: address.floor }',
  ],
  ['in a text', 'requires q is not missing "?" let t = "{q}" -> Asked { x: 1 }'],
  ['with `??`', '-> Asked { x: p ?? o ?? 0 }'],
  ['taken by name', 'x: Int? requires x is not missing "?" -> Asked'],
]

const UNKNOWN: readonly (readonly [string, string])[] = [
  ['without a check', '-> Asked { x: p }'],
  ['behind a check of another', 'requires o is not missing "?" -> Asked { x: p }'],
  ['behind `or`', 'requires p is not missing or o is not missing "?" -> Asked { x: p }'],
  ['before the check', '-> Asked { x: p } when o is not missing'],
  ['behind `then` of the opposite', '-> Asked { x: if p is missing then p else 0 }'],
  ['behind an equal that may be missing too', 'requires p == o "?" -> Asked { x: p }'],
  ['in a `match` without an arm for missing', '-> Asked { x: match p { 1 -> 1, otherwise -> p } }'],
  [
    'of a local that hides the one that was checked',
    'let line = o requires line is not missing "?" let all2 = map([p], line -> line + 1) -> Asked { x: 1 }',
  ],
]

describe('a value that may be missing', () => {
  it.each(KNOWN)('[LANG-57] is known to be there %s', (_, clauses) => {
    expect(said(clauses)).toEqual([])
  })

  it.each(UNKNOWN)('[LANG-57] is not known to be there %s', (_, clauses) => {
    expect(said(clauses)).toEqual(['TYPE-4'])
  })

  it('[LANG-57] taken by name without a check does not fit a field that must be there', () => {
    expect(said('x: Int? -> Asked')).toEqual(['FIELD-3'])
  })

  it('[LANG-57] a command that may create cannot be sure of the state', () => {
    const text = (mode: string) =>
      `aggregate A { key id: Id state { n: Int } command C ${mode} { let x = n + 1 } }`
    const codes = (mode: string) =>
      readStorm([{ name: 'a.storm', text: text(mode) }]).findings.map(({ code }) => code)
    expect(codes('')).toEqual([])
    expect(codes('may create')).toEqual(['TYPE-4'])
    expect(codes('creates')).toEqual(['TYPE-2'])
  })
})
