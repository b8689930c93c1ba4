import { describe, expect, it } from 'vitest'
import type { Destination, StormEdit } from './edit-request.ts'
import { editCount, edited, editedAll, refusal } from './testing/edit-try.ts'

function move(element: string, destination: Destination = {}): StormEdit {
  return { kind: 'move', element, ...destination }
}

const TWO = `context A {
  // about Paid
  /** It is
   * paid. */
  event Paid {
    sum: Int
  } // yes

  event Sent
}
context B {
  policy P { when A.Paid }
}
policy Q { when Paid }
`

describe('move', () => {
  it('[LANG-39] into another frame, with description and comments, and everyone still means it', () => {
    expect(edited(TWO, move('event A.Paid', { in: 'context B' }))).toBe(`context A {
  event Sent
}
context B {
  policy P { when B.Paid }

  // about Paid
  /** It is
   * paid. */
  event Paid {
    sum: Int
  } // yes
}
policy Q { when Paid }
`)
  })

  it('[LANG-39] out of its frames, and there and back', () => {
    const out = edited(TWO, move('event A.Paid', { after: 'policy Q' }))
    expect(out).toContain(
      'policy Q { when Paid }\n// about Paid\n/** It is\n * paid. */\nevent Paid {\n  sum: Int\n} // yes\n',
    )
    expect(out).toContain('when Paid }\n}')
    const back = edited(out, move('event Paid', { before: 'event A.Sent' }))
    expect(back.replaceAll(/\s+/g, '')).toBe(TWO.replace('A.Paid', 'Paid').replaceAll(/\s+/g, ''))
  })

  it('[LANG-39] before or after another', () => {
    const text = 'event A\n// b\nevent B\n\nevent C\n'
    expect(edited(text, move('event C', { before: 'event A' }))).toBe('event C\nevent A\n// b\nevent B\n')
    expect(edited(text, move('event B', { before: 'event A' }))).toBe('// b\nevent B\nevent A\n\nevent C\n')
    expect(edited(text, move('event A', { after: 'event C' }))).toBe('// b\nevent B\n\nevent C\n\nevent A\n')
    expect(edited('event A\nevent B', move('event A', { after: 'event B' }))).toBe('event B\nevent A')
    expect(edited('event A\nevent B', move('event B', { before: 'event A' }))).toBe('event B\nevent A')
  })

  it('[LANG-39] a frame moves with all that is in it, to another file too', () => {
    const files = [
      {
        name: 'a.storm',
        text: 'context A {\n  aggregate X {\n    key id: Id\n    event E\n  }\n}\npolicy P { when A.E }\n',
      },
      { name: 'b.storm', text: 'context B {}\n' },
    ]
    expect(editedAll(files, move('aggregate A.X', { in: 'context B' }))).toEqual({
      'a.storm': 'context A {\n}\npolicy P { when B.E }\n',
      'b.storm': 'context B {\n  aggregate X {\n    key id: Id\n    event E\n  }\n}\n',
    })
    expect(editedAll(files, move('context A', { file: 'b.storm' }))).toEqual({
      'a.storm': 'policy P { when A.E }\n',
      'b.storm': `context B {}\n\n${files[0]?.text.slice(0, -'policy P { when A.E }\n'.length)}`,
    })
  })

  it('[LANG-35] what it mentions itself is said with its context, where that is another now', () => {
    const text = 'context A {\n  event E\n  policy P { when E }\n}\ncontext B {\n  event E\n}\n'
    expect(edited(text, move('policy A.P', { in: 'context B' }))).toBe(
      'context A {\n  event E\n}\ncontext B {\n  event E\n\n  policy P { when A.E }\n}\n',
    )
  })

  it('[LANG-39] where it is already, nothing happens', () => {
    expect(editCount(TWO, move('event A.Paid', { in: 'context A' }))).toBe(0)
    expect(editCount(TWO, move('event A.Paid', { before: 'event A.Sent' }))).toBe(0)
    expect(editCount(TWO, move('event A.Sent', { after: 'event A.Paid' }))).toBe(0)
    expect(editCount(TWO, move('policy Q'))).toBe(0)
  })

  it('[LANG-39] where it cannot stand, or has a name that is taken, it does not go', () => {
    expect(refusal('aggregate A {\n}\npolicy P', move('policy P', { in: 'aggregate A' })).code).toBe(
      'WRONG_PLACE',
    )
    expect(
      refusal('context A {\n  aggregate B {\n  }\n}', move('context A', { in: 'aggregate A.B' })).code,
    ).toBe('WRONG_PLACE')
    expect(refusal('context A { event E }\nevent E', move('event E', { in: 'context A' })).code).toBe(
      'NAME_TAKEN',
    )
    expect(refusal('context A { event E', move('context A', { file: 'b.storm' })).code).toBe('BROKEN_STICKY')
  })
})
