import { describe, expect, it } from 'vitest'
import type { ConnectEdit, StormEdit } from './edit-request.ts'
import { editCount, edited, refusal } from './testing/edit-try.ts'

function connect(from: string, to: string, more: Partial<ConnectEdit> = {}): StormEdit {
  return { ...more, kind: 'connect', from, to }
}

const WALL = `actor A
actor B
command C
command D
event E
event F
policy P
view V
system S
screen Z
process R
hotspot "why?" resolved "so"
context X
context Y {
  publishes Pub as state
}
`

/** Arrows, and the lines that they make of those of the wall. */
const ARROWS: readonly (readonly [arrows: readonly [string, string][], line: string, written: string])[] = [
  [[['command C', 'event E']], 'command C', 'command C { -> E }'],
  [
    [
      ['command C', 'event E'],
      ['command C', 'event F'],
    ],
    'command C',
    'command C { -> E, F }',
  ],
  [
    [
      ['actor A', 'command C'],
      ['actor B', 'command C'],
    ],
    'command C',
    'command C by A, B',
  ],
  [
    [
      ['event E', 'policy P'],
      ['policy P', 'command C'],
      ['policy P', 'command D'],
    ],
    'policy P',
    'policy P {\n  when E\n  then C\n  then D\n}',
  ],
  [[['view V', 'policy P']], 'policy P', 'policy P {\n  for each V\n}'],
  [
    [
      ['event E', 'view V'],
      ['event F', 'view V'],
      ['view V', 'actor A'],
    ],
    'view V',
    'view V for A {\n  on E\n  on F\n}',
  ],
  [
    [
      ['event E', 'system S'],
      ['system S', 'event F'],
      ['system S', 'event E'],
    ],
    'system S',
    'system S { on E -> F | E }',
  ],
  [
    [
      ['system S', 'command C'],
      ['system S', 'command D'],
    ],
    'system S',
    'system S { sends C, D }',
  ],
  [[['view V', 'system S']], 'system S', 'system S { reads V }'],
  [
    [
      ['view V', 'screen Z'],
      ['command C', 'screen Z'],
      ['screen Z', 'command D'],
      ['screen Z', 'actor A'],
    ],
    'screen Z',
    'screen Z for A\n  shows V\n  offers C, D',
  ],
  [
    [
      ['event E', 'process R'],
      ['process R', 'command C'],
      ['process R', 'command D'],
      ['process R', 'event F'],
    ],
    'process R',
    'process R {\n  on E -> C, D\n  ends on F\n}',
  ],
  [
    [
      ['hotspot why?', 'event E'],
      ['command C', 'hotspot why?'],
    ],
    'hotspot "why?" resolved "so"',
    'hotspot "why?" on E, C resolved "so"',
  ],
  [[['event E', 'publication Y.Pub']], 'publishes Pub as state', 'publishes Pub as state from E'],
  [
    [
      ['publication Y.Pub', 'context X'],
      ['view V', 'context X'],
    ],
    'context X',
    'context X {\n  subscribes Y.Pub\n  reads V\n}',
  ],
]

describe('connect', () => {
  it.each(ARROWS)('[LANG-40] %j is written into `%s`', (arrows, line, written) => {
    const edits = arrows.map(([from, to]) => connect(from, to))
    expect(edited(WALL, ...edits)).toBe(WALL.replace(line, () => written))
  })

  it.each(ARROWS)('[LANG-40] %j is there already, and written once', (arrows) => {
    const text = edited(WALL, ...arrows.map(([from, to]) => connect(from, to)))
    for (const [from, to] of arrows) expect(editCount(text, connect(from, to))).toBe(0)
  })

  it.each(ARROWS)('[LANG-42] %j is taken away again', (arrows, line) => {
    const there = edited(WALL, ...arrows.map(([from, to]) => connect(from, to)))
    const back = edited(there, ...arrows.map(([from, to]): StormEdit => ({ kind: 'disconnect', from, to })))
    // A context keeps the braces that it has got.
    expect(back).toBe(line === 'context X' ? WALL.replace(line, 'context X {\n}') : WALL)
  })

  it('[LANG-40] contexts are related by a line of its own', () => {
    const related = edited(
      WALL,
      connect('context X', 'context Y', { patterns: ['open host', 'published language'] }),
    )
    expect(related).toBe(`${WALL}relation X -> Y: open host, published language\n`)
    expect(editCount(related, connect('context X', 'context Y'))).toBe(0)
    expect(edited(related, { kind: 'disconnect', from: 'context X', to: 'context Y' })).toBe(WALL)
  })

  it('[LANG-40] one of several events, or all of them; behind an arrow that may not hold, another', () => {
    const one: Partial<ConnectEdit> = { choice: 'one' }
    expect(
      edited(WALL, connect('command C', 'event E', one), connect('command C', 'event F', one)),
    ).toContain('command C { -> E | F }')
    const guarded = 'command C {\n  -> E when 1 < 2\n}\nevent E\nevent F\n'
    expect(edited(guarded, connect('command C', 'event F'))).toBe(
      guarded.replace('1 < 2\n', '1 < 2\n  -> F\n'),
    )
  })

  it('[LANG-40] an answer, or what follows, belongs to the event that is named', () => {
    const text = 'system S {\n  on E\n  on F\n}\nevent E\nevent F\nevent G\n'
    expect(edited(text, connect('system S', 'event G'))).toBe(text.replace('on F', 'on F -> G'))
    expect(edited(text, connect('system S', 'event G', { answering: 'event E' }))).toBe(
      text.replace('on E', 'on E -> G'),
    )
    expect(refusal(text, connect('system S', 'event G', { answering: 'event G' })).message).toBe(
      'The system `S` does not react to the event `G`: connect the event that this answers to first',
    )
  })

  it('[LANG-40] from another context, what is mentioned has its context before it', () => {
    const text = 'context A { event E }\ncontext B { policy P }\n'
    expect(edited(text, connect('event A.E', 'policy B.P'))).toBe(
      'context A { event E }\ncontext B { policy P {\n  when A.E\n} }\n',
    )
  })

  it('[LANG-40] a line that would be too long is broken', () => {
    const fields =
      'first: Text, second: Text, third: Text, fourth: Text, fifth: Text, sixth: Text, seventh: Text'
    const text = `command C { ${fields} }\nevent AVeryLongNameIndeed\n`
    expect(edited(text, connect('command C', 'event AVeryLongNameIndeed'))).toBe(
      `command C {\n  ${fields.replaceAll(', ', ',\n  ')}\n  -> AVeryLongNameIndeed\n}\nevent AVeryLongNameIndeed\n`,
    )
  })

  it.each([
    [
      'event E',
      'event F',
      'An event does not cause another by itself: put a policy between them, and a command that records the second',
    ],
    [
      'actor A',
      'event E',
      'An actor does not record events: connect the actor to a command, and the command to the event',
    ],
    ['policy P', 'event E', 'A policy does not record events: let it issue a command that records the event'],
    [
      'actor A',
      'system S',
      'There is no arrow from an actor to a system: it leads to a command, a view, a screen',
    ],
    ['command C', 'context X', 'What belongs to a context stands in its frame: move it there'],
  ])('[LANG-41] %s to %s is refused', (from, to, message) => {
    expect(refusal(WALL, connect(from, to))).toMatchObject({ code: 'NOT_CONNECTABLE', message })
  })

  it('[LANG-41] what there can be only one of is refused where there is one', () => {
    const text = edited(WALL, connect('event E', 'policy P'))
    expect(refusal(text, connect('event F', 'policy P'))).toEqual({
      code: 'ONLY_ONE',
      message:
        'The policy `P` begins with something already: make a second policy for this, or take that away first',
      at: 'when E',
    })
    expect(refusal(WALL, connect('process R', 'command C')).code).toBe('NOT_CONNECTABLE')
  })

  it('[LANG-47] in a sticky that cannot be read whole, nothing is connected', () => {
    const text = 'policy P { when E then }\nevent E\nevent F\ncommand C\n'
    expect(refusal(text, connect('policy P', 'command C'))).toMatchObject({
      code: 'BROKEN_STICKY',
      at: 'policy P { when E then }',
    })
    expect(edited(text, connect('command C', 'event F'))).toBe(
      text.replace('command C', 'command C { -> F }'),
    )
  })

  it('[LANG-42] what an arrow says goes with it, and nothing else', () => {
    const text =
      'policy P {\n  when E\n  then C { a: 1 } after 3d // soon\n  then D\n}\nevent E\ncommand C { a: Int }\ncommand D\n'
    expect(edited(text, { kind: 'disconnect', from: 'policy P', to: 'command C' })).toBe(
      text.replace('  then C { a: 1 } after 3d // soon\n', ''),
    )
    expect(editCount(text, { kind: 'disconnect', from: 'event E', to: 'policy P' })).toBe(1)
  })
})
