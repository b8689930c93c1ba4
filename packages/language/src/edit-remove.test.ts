import { describe, expect, it } from 'vitest'
import type { StormEdit } from './edit-request.ts'
import { edited, editedAll, refusal } from './testing/edit-try.ts'

function remove(
  element: string,
  how: { contents?: 'remove' | 'keep'; references?: 'remove' | 'leave' } = {},
): StormEdit {
  return { kind: 'remove', element, ...how }
}

describe('remove', () => {
  it('[LANG-37] takes the sticky with its description and its lines, and leaves one gap', () => {
    const text = 'event A\n\n/** B. */\nevent B {\n  a: Int\n} // of B\n\n// about C\nevent C\n'
    expect(edited(text, remove('event B'))).toBe('event A\n\n// about C\nevent C\n')
    expect(edited(text, remove('event A'))).toBe(text.slice('event A\n\n'.length))
    expect(edited(text, remove('event C'))).toBe(text.replace('event C\n', ''))
    expect(edited('event A\n\nevent B', remove('event B'))).toBe('event A')
    expect(edited('context X {\n\n  event A\n\n}\n', remove('event X.A'))).toBe('context X {\n}\n')
  })

  it('[LANG-37] on a line that others share, only its words go', () => {
    expect(edited('context X { event A event B }', remove('event X.A'))).toBe('context X { event B }')
    expect(edited('context X { event A event B }', remove('event X.B'))).toBe('context X { event A }')
  })

  it('[LANG-37] a frame goes with its contents', () => {
    expect(edited('event A\n\ncontext X {\n  event B\n}\n\nevent C\n', remove('context X'))).toBe(
      'event A\n\nevent C\n',
    )
  })

  it('[LANG-37] or its contents stay, one level out, and what is said about the frame goes', () => {
    const text =
      'context X {\n  reads V\n\n  aggregate A {\n    key id: Id\n\n    event E { a: Int } // e\n    /* of\n       C */\n    command C {\n      -> E\n    }\n\n    always 1 < 2\n  }\n  view V\n}\npolicy P { when X.E then X.C }\n'
    expect(edited(text, remove('aggregate X.A', { contents: 'keep' }))).toBe(
      'context X {\n  reads V\n\n  event E { a: Int } // e\n  /* of\n     C */\n  command C {\n    -> E\n  }\n  view V\n}\npolicy P { when X.E then X.C }\n',
    )
    expect(edited(text, remove('context X', { contents: 'keep' }))).toBe(
      'aggregate A {\n  key id: Id\n\n  event E { a: Int } // e\n  /* of\n     C */\n  command C {\n    -> E\n  }\n\n  always 1 < 2\n}\nview V\npolicy P { when E then C }\n',
    )
    expect(edited('context X { event A event B }', remove('context X', { contents: 'keep' }))).toBe(
      'event A event B',
    )
  })

  it('[LANG-37] contents do not come out where their names are taken', () => {
    expect(refusal('context X { event A }\nevent A', remove('context X', { contents: 'keep' })).code).toBe(
      'NAME_TAKEN',
    )
  })

  it('[LANG-38] mentions stay as they are, unless they are to be taken out of their lists', () => {
    const text =
      'actor A\nactor B\ncommand C by A, B { -> E, F }\nevent E\nevent F\nscreen S for A\n  shows V\n  offers C\nview V { on E }\nhotspot "q" on E, F\nsystem X {\n  on F -> E | F\n  sends C\n}\nprocess P { ends on E }\n'
    expect(edited(text, remove('event E'))).toBe(text.replace('event E\n', ''))
    const clean = { references: 'remove' as const }
    expect(edited(text, remove('event E', clean))).toBe(
      text
        .replace('event E\n', '')
        .replace('-> E, F', '-> F')
        .replace('on E, F', 'on F')
        .replace('-> E | F', '-> F')
        .replace(' { ends on E }', ''),
    )
    expect(edited(text, remove('actor A', clean), remove('actor B', clean))).toBe(
      text.slice(16).replace(' by A, B', '').replace(' for A', ''),
    )
    expect(edited(text, remove('command C', clean))).toBe(
      text
        .replace(/command C.*\n/, '')
        .replace('\n  offers C', '')
        .replace('  sends C\n', ''),
    )
    expect(edited(text, remove('view V', clean))).toBe(
      text.replace(/view V.*\n/, '').replace('\n  shows V', ''),
    )
  })

  it('[LANG-38] an arrow that leads nowhere goes, and braces without anything in them', () => {
    const text = 'command C {\n  -> E when 1 < 2\n  -> F otherwise\n}\nevent E\nevent F\n'
    const clean = { references: 'remove' as const }
    expect(edited(text, remove('event E', clean))).toBe('command C {\n  -> F otherwise\n}\nevent F\n')
    expect(edited(text, remove('event E', clean), remove('event F', clean))).toBe('command C\n')
  })

  it('[LANG-38] one of two subscriptions leaves the other', () => {
    const text = 'context A {\n  subscribes B.P, B.Q\n}\ncontext B {\n  publishes P\n  publishes Q\n}\n'
    expect(edited(text, remove('subscription A.B.P'))).toBe(text.replace('B.P, B.Q', 'B.Q'))
    expect(edited(text, remove('subscription A.B.P'), remove('subscription A.B.Q'))).toBe(
      text.replace('  subscribes B.P, B.Q\n', ''),
    )
  })

  it('[LANG-38] mentions are taken out in all files', () => {
    const files = [
      { name: 'a.storm', text: 'event E\n' },
      { name: 'b.storm', text: 'hotspot "q" on E\n' },
    ]
    expect(editedAll(files, remove('event E', { references: 'remove' }))).toEqual({
      'a.storm': '',
      'b.storm': 'hotspot "q"\n',
    })
  })
})
