import { describe, expect, it } from 'vitest'
import { readStorm } from './read-storm.ts'

/** What is read of a text, in short: elements, and findings with the line they begin in. */
function read(text: string) {
  const { model, findings } = readStorm([{ name: 'a.storm', text }])
  return {
    elements: model.elements.map((element) =>
      'name' in element ? `${element.kind} ${element.name}` : element.kind,
    ),
    said: findings.map(
      ({ code, place }) => `${code} in line ${text.slice(0, place.start).split('\n').length}`,
    ),
    messages: findings.map(({ message }) => message),
  }
}

const WHOLE = `context Sales {
  aggregate Order {
    key orderId: Id
    state {
      total: Int
    }
    command PlaceOrder creates {
      total: Int
      requires total > 0 "Too little"
      -> OrderPlaced
    }
    event OrderPlaced { total: Int }
  }
  view Orders {
    key orderId: Id
    total: Int
    on OrderPlaced
  }
  policy Thank {
    when OrderPlaced
    then SayThanks
  }
}
context Post {
  command SayThanks
}
`
const lines = WHOLE.trimEnd().split('\n')

function withLine(line: number, instead: readonly string[]): string {
  return [...lines.slice(0, line - 1), ...instead, ...lines.slice(line)].join('\n')
}

const { elements: ALL } = read(WHOLE)

describe('braces', () => {
  it('[LANG-63] a closing brace that is missing costs nothing else, at any level', () => {
    const closing = lines.flatMap((line, index) => (line.trim() === '}' ? [index + 1] : []))
    expect(closing).toHaveLength(7)
    for (const line of closing) {
      const { elements, said } = read(withLine(line, []))
      expect([line, said.length]).toEqual([line, 1])
      expect([line, elements]).toEqual([line, ALL])
    }
  })

  it('[LANG-63] a brace too many costs nothing else, wherever it stands', () => {
    for (let line = 1; line <= lines.length; line++) {
      const { elements, said } = read(withLine(line, [lines[line - 1] ?? '', '}']))
      expect([line, said.length > 0]).toEqual([line, true])
      expect([line, ALL.filter((element) => !elements.includes(element))]).toEqual([line, []])
    }
  })

  it('[LANG-63] an opening brace that is missing costs nothing else, at any level', () => {
    const opening = lines.flatMap((line, index) => (line.endsWith(' {') ? [index + 1] : []))
    expect(opening).toHaveLength(7)
    for (const line of opening) {
      const { elements, said } = read(withLine(line, [(lines[line - 1] ?? '').slice(0, -2)]))
      expect([line, said.length]).toEqual([line, 1])
      expect([line, ALL.filter((element) => !elements.includes(element))]).toEqual([line, []])
    }
  })

  it('[LANG-64] the lines of a storm that is written without indentation mean the same', () => {
    for (const text of [
      WHOLE.replace(/^ +/gm, ''),
      WHOLE.replace(/\s*\n\s*/g, ' '),
      WHOLE.replace(/^ +/gm, '\t\t'),
    ]) {
      expect(read(text)).toEqual({ elements: ALL, said: [], messages: [] })
    }
  })

  it('[LANG-64] a file whose braces add up is read by them, whatever it looks like', () => {
    const text = `context A {
context2: Int
}
enum Kind {
event
command
}
aggregate B {
        key id: Id
state { value: Int, event: Text
   command: Int }
   command C { -> D {
value: 1, event: "x", command: 2 } }
event D {
value: Int, event: Text, command: Int }
}`.replace('context2: Int\n', '')
    expect(read(text).messages).toEqual([])
  })
})

describe('heads of stickies and frames', () => {
  it('[LANG-65] a misspelt first word is read as what it must mean', () => {
    const { elements, messages } = read(
      'evnt OrderPlaced { total: Int }\nhotspot "?" on OrderPlaced\ncontxt Sales {\n  event Sold\n}',
    )
    expect(elements).toEqual(['event OrderPlaced', 'hotspot', 'context Sales', 'event Sold'])
    expect(messages).toEqual([
      'Expected the beginning of a sticky, such as `event`, `command`, `policy` or `view`, but found `evnt`. Did you mean `event`?',
      'Expected the beginning of a sticky, such as `event`, `command`, `policy` or `view`, but found `contxt`. Did you mean `context`?',
    ])
  })

  it('[LANG-65] a head that got lost costs what it names', () => {
    expect(read(withLine(2, []))).toMatchObject({
      elements: ALL.filter((element) => element !== 'aggregate Order'),
      said: ['SYNTAX-5 in line 2'],
      messages: ['A key stands in an aggregate: is a line such as `aggregate Order {` missing above?'],
    })
    expect(read(withLine(14, []))).toMatchObject({
      elements: ALL.filter((element) => element !== 'view Orders'),
      said: ['SYNTAX-1 in line 14'],
    })
    expect(read(withLine(1, []))).toMatchObject({
      elements: ALL.filter((element) => element !== 'context Sales'),
      said: ['SYNTAX-3 in line 1'],
    })
  })

  it('[LANG-65] a name that is missing does not cost the next sticky', () => {
    expect(read('event\nevent Paid').elements).toEqual(['event Paid'])
    expect(read('event command Pay').elements).toEqual(['command Pay'])
    expect(read('command {\n  a: Int\n}\nevent Paid').elements).toEqual(['event Paid'])
    expect(read('context {\n  event Paid\n}').elements).toEqual(['event Paid'])
  })

  it('[LANG-65] a clause that is broken costs itself', () => {
    const { model } = readStorm([
      { name: 'a.storm', text: withLine(9, ['      requires total @@ "Too little"']) },
    ])
    const command = model.elements.find((element) => element.kind === 'command')
    expect(command).toMatchObject({ fields: [{ name: 'total' }], clauses: [{ kind: 'arrow' }] })
  })

  it('[LANG-66] what is in the wrong place is said to be, with the place where it belongs', () => {
    expect(read('key orderId: Id').messages).toEqual(['A key stands in an aggregate: move it there'])
    expect(read('context A { state { a: Int } }').messages).toEqual([
      'A state does not stand in a context: move it into an aggregate',
    ])
    expect(read('aggregate A { policy P }').messages).toEqual([
      "A policy does not stand in an aggregate: move it behind the aggregate's `}`",
    ])
    expect(read('publishes Done from Paid\nevent Paid').messages).toEqual([
      'A publication stands in a context: move it there',
    ])
    expect(read('context A { context B { event E } }').elements).toEqual([
      'context A',
      'context B',
      'event E',
    ])
  })

  it('[LANG-66] texts and comments that are not closed cost their line', () => {
    expect(read('event A "label\nevent B')).toMatchObject({
      elements: ['event A', 'event B'],
      said: ['SYNTAX-1 in line 1'],
    })
    expect(read('event A /* a comment\nevent B\n/* another */\nevent C')).toMatchObject({
      elements: ['event A', 'event B', 'event C'],
      messages: ['This comment is not closed: write `*/` where it ends'],
    })
    expect(read('/** A line\n * and one more\nevent B').elements).toEqual(['event B'])
  })

  it('[LANG-66] signs of other languages are known, and what they are called here', () => {
    const hint = (text: string) => read(text).messages[0]?.split('. ')[1]
    expect(hint('command C { a: Int requires a = 1 "x" }')).toBe('To compare, write `==`')
    expect(hint('command C { a: Bool requires a && a "x" }')).toBe('Write `and`')
    expect(hint('command C { a: Bool requires a || a "x" }')).toBe('Write `or`')
    expect(hint('command C { a: Bool requires !a "x" }')).toBe('Write `not`')
    expect(hint('command C { a: Int requires a % 2 == 0 "x" }')).toBe('Write `mod`')
    expect(hint('event E { a: Int; b: Int }')).toBe('Leave it out: a line needs no end')
    expect(hint('command C { => E }')).toBe('An arrow is written `->`')
    expect(hint('hotspot “Why?” on E\nevent E')).toBe('A text stands in straight double quotes: "…"')
    expect(hint("hotspot 'Why?' on E\nevent E")).toBe('A text stands in straight double quotes: "…"')
    expect(hint('# a comment\nevent E')).toBe('A comment begins with `//`')
  })
})
