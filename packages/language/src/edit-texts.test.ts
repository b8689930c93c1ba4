import { describe, expect, it } from 'vitest'
import type { TextChange } from './edit-request.ts'
import { edited, refusal } from './testing/edit-try.ts'

/** A text, a change to it, what comes of it, and the change that takes it back. */
const CHANGES: readonly (readonly [text: string, change: TextChange, changed: string, back: TextChange])[] = [
  [
    'view V for A',
    { kind: 'set label', element: 'view V', text: 'My "view"' },
    'view V "My \\"view\\"" for A',
    { kind: 'set label', element: 'view V' },
  ],
  [
    'event A "a"',
    { kind: 'set label', element: 'event A', text: 'b' },
    'event A "b"',
    { kind: 'set label', element: 'event A', text: 'a' },
  ],
  [
    'context X {\n  event A\n}',
    { kind: 'set description', element: 'event X.A', text: 'It is.' },
    'context X {\n  /** It is. */\n  event A\n}',
    { kind: 'set description', element: 'event X.A' },
  ],
  [
    'event A\n\n// note\nevent B',
    { kind: 'set description', element: 'event B', text: 'One.\nTwo */' },
    'event A\n\n// note\n/**\n * One.\n * Two * /\n */\nevent B',
    { kind: 'set description', element: 'event B' },
  ],
  [
    'event A event B',
    { kind: 'set description', element: 'event B', text: 'It is.' },
    'event A /** It is. */ event B',
    { kind: 'set description', element: 'event B' },
  ],
  [
    'hotspot "Why?" on A',
    { kind: 'set text', element: 'hotspot Why?', text: 'Who is "it"?' },
    'hotspot "Who is \\"it\\"?" on A',
    { kind: 'set text', element: 'hotspot Who is "it"?', text: 'Why?' },
  ],
  [
    'scenario "S" {}',
    { kind: 'set text', element: 'scenario S', text: 'T' },
    'scenario "T" {}',
    { kind: 'set text', element: 'scenario T', text: 'S' },
  ],
  [
    'hotspot "Why?" on A',
    { kind: 'set answer', element: 'hotspot Why?', text: 'So.' },
    'hotspot "Why?" on A resolved "So."',
    { kind: 'set answer', element: 'hotspot Why?' },
  ],
  [
    'hotspot "Why?" resolved',
    { kind: 'set answer', element: 'hotspot Why?', text: 'So.' },
    'hotspot "Why?" resolved "So."',
    { kind: 'set answer', element: 'hotspot Why?', text: '' },
  ],
  [
    'policy P { when E then C }\nevent E',
    { kind: 'set guard', element: 'policy P', text: '1 < 2' },
    'policy P { when E where 1 < 2 then C }\nevent E',
    { kind: 'set guard', element: 'policy P' },
  ],
  [
    'policy P {\n  when E\n  for each V\n}\nview V',
    { kind: 'set guard', element: 'policy P', on: 'view V', text: 'a == b' },
    'policy P {\n  when E\n  for each V where a == b\n}\nview V',
    { kind: 'set guard', element: 'policy P', on: 'view V' },
  ],
  [
    'view V { on E { a: 1 } }',
    { kind: 'set guard', element: 'view V', text: 'not (a and b)' },
    'view V { on E where not (a and b) { a: 1 } }',
    { kind: 'set guard', element: 'view V' },
  ],
  [
    'command C {\n  -> E\n  -> F\n}\nevent F',
    { kind: 'set guard', element: 'command C', on: 'event F', text: 'a' },
    'command C {\n  -> E\n  -> F when a\n}\nevent F',
    { kind: 'set guard', element: 'command C', on: 'event F' },
  ],
  [
    'process P { on E sets { a: 1 } -> C }',
    { kind: 'set guard', element: 'process P', text: 'a is missing' },
    'process P { on E sets { a: 1 } -> C when a is missing }',
    { kind: 'set guard', element: 'process P' },
  ],
  [
    'policy P { when E then C then D { a: 1 } }\ncommand D',
    { kind: 'set delay', element: 'policy P', command: 'command D', text: '3 days' },
    'policy P { when E then C then D { a: 1 } after 3 days }\ncommand D',
    { kind: 'set delay', element: 'policy P', command: 'command D' },
  ],
  [
    'event A',
    { kind: 'set pivotal', element: 'event A', pivotal: true },
    'pivotal event A',
    { kind: 'set pivotal', element: 'event A', pivotal: false },
  ],
]

describe('texts', () => {
  it.each(CHANGES)('[LANG-44] in %j, %j and back', (text, change, changed, back) => {
    expect(edited(text, change)).toBe(changed)
    expect(edited(changed, back)).toBe(text)
  })

  it('[LANG-44] a condition takes the place of `otherwise`, and of another', () => {
    const text = 'command C {\n  -> E when a\n  -> F otherwise\n}\nevent F\n'
    expect(edited(text, { kind: 'set guard', element: 'command C', on: 'event F', text: 'b' })).toBe(
      text.replace('otherwise', 'when b'),
    )
    expect(edited(text, { kind: 'set guard', element: 'command C', text: 'b or c' })).toBe(
      text.replace('when a', 'when b or c'),
    )
  })

  it('[LANG-44] a description in place of another', () => {
    expect(edited('/** A. */\nevent A', { kind: 'set description', element: 'event A', text: 'B.' })).toBe(
      '/** B. */\nevent A',
    )
  })

  it.each(['1 +', 'a // b', 'a } event B { ', 'a\nb'])('[LANG-44] "%s" is refused as a condition', (text) => {
    expect(refusal('policy P { when E }', { kind: 'set guard', element: 'policy P', text }).code).toBe(
      'BAD_TEXT',
    )
  })

  it('[LANG-44] what cannot be said is refused', () => {
    expect(refusal('actor A', { kind: 'set guard', element: 'actor A', text: 'a' }).message).toBe(
      'The actor `A` has no place for a condition',
    )
    expect(refusal('actor A', { kind: 'set pivotal', element: 'actor A', pivotal: true }).code).toBe(
      'NOT_FOUND',
    )
    expect(
      refusal('hotspot "a"\nhotspot "b"', { kind: 'set text', element: 'hotspot a', text: 'b' }).code,
    ).toBe('NAME_TAKEN')
    expect(refusal('hotspot "a"', { kind: 'set text', element: 'hotspot a', text: ' ' }).code).toBe(
      'BAD_TEXT',
    )
    expect(refusal('event A', { kind: 'set answer', element: 'event A', text: 'x' }).code).toBe('NOT_FOUND')
  })

  it('[LANG-44] a description is not taken away where another comment would step in', () => {
    const refused = refusal('/** Old. */\n\n/** New. */\nevent A\n', {
      kind: 'set description',
      element: 'event A',
    })
    expect(refused.message).toBe(
      'Another comment would then describe event `A`: take that one away first, or put a `//` line below it',
    )
  })
})
