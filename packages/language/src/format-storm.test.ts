import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatStorm } from './format-storm.ts'
import { outlineOf } from './outline.ts'
import { printModel } from './print-model.ts'
import { readStorm } from './read-storm.ts'
import { arbitraryLayout, arbitraryLines } from './testing/arbitrary-layout.ts'
import { arbitraryModel } from './testing/arbitrary-model.ts'
import { pieceImages } from './testing/piece-images.ts'
import { withoutPlaces } from './testing/without-places.ts'

const EXAMPLES = join(import.meta.dirname, '../../../examples')
const examples = readdirSync(EXAMPLES)
  .filter((name) => name.endsWith('.storm'))
  .map((name) => ({ name, text: readFileSync(join(EXAMPLES, name), 'utf8') }))

/** A law that is broken is shrunk no longer than this. */
const LIMIT = { interruptAfterTimeLimit: 15_000 }

/** Each sticky of the examples that can stand alone. */
const stickies = examples.flatMap(({ text }) =>
  outlineOf(text)
    .items.map(({ from, to }) => text.slice(from, to))
    .filter((sticky) => formatStorm(sticky).ok),
)

function formatted(text: string): string {
  const result = formatStorm(text)
  if (!result.ok) throw new Error(`${result.problems[0]?.message} in:\n${text}`)
  return result.text
}

function lines(...texts: readonly string[]): string {
  return `${texts.join('\n')}\n`
}

describe('what the formatter leaves as it is', () => {
  it.each(examples)('[LANG-23] the example $name is formatted already', ({ text }) => {
    expect(formatted(text)).toBe(text)
  })

  it('[LANG-24] an empty text stays empty', () => {
    expect(formatted('')).toBe('')
    expect(formatted(' \n\t\n')).toBe('')
  })

  it('[LANG-20] words, signs and comments of a storm laid out anyhow stay, and so does what it says', () => {
    const laidOut = arbitraryModel().chain((model) => arbitraryLayout(printModel(model)))
    fc.assert(
      fc.property(laidOut, (text) => {
        const result = formatted(text)
        expect(pieceImages(result)).toEqual(pieceImages(text))
        expect(withoutPlaces(modelOf(result))).toEqual(withoutPlaces(modelOf(text)))
      }),
      { numRuns: 60, ...LIMIT },
    )
  })

  it('[LANG-21] formatting a second time changes nothing', () => {
    const laidOut = arbitraryModel().chain((model) => arbitraryLayout(printModel(model)))
    fc.assert(
      fc.property(laidOut, (text) => {
        const once = formatted(text)
        expect(formatted(once)).toBe(once)
      }),
      { numRuns: 60, ...LIMIT },
    )
  })

  it('[LANG-22] lines broken and joined anywhere are formatted whole or not at all', () => {
    const broken = fc.constantFrom(...stickies).chain((text) => arbitraryLines(text))
    let formattedCount = 0
    fc.assert(
      fc.property(broken, (text) => {
        if (isWholeOrNotAtAll(text) === 'whole') formattedCount++
      }),
      { numRuns: 500, ...LIMIT },
    )
    expect(formattedCount).toBeGreaterThan(250)
  })

  it.each(examples)('[LANG-21] the example $name on one line, comments apart, comes to rest', ({ text }) => {
    const joined = pieceImages(text)
      .map((image) => (image.startsWith('//') ? `${image}\n` : `${image} `))
      .join('')
    const result = formatted(joined)
    expect(pieceImages(result)).toEqual(pieceImages(text))
    expect(formatted(result)).toBe(result)
  })

  it.each(examples)(
    '[LANG-22] the example $name with every word on a line of its own keeps its words',
    ({ text }) => {
      isWholeOrNotAtAll(pieceImages(text).join('\n'))
    },
  )
})

/** Formats a text that may be broken; if it is formatted, then all of it. */
function isWholeOrNotAtAll(text: string): 'whole' | 'not at all' {
  const result = formatStorm(text)
  if (!result.ok) {
    expect(result.problems.length).toBeGreaterThan(0)
    return 'not at all'
  }
  expect(pieceImages(result.text)).toEqual(pieceImages(text))
  expect(formatted(result.text)).toBe(result.text)
  return 'whole'
}

function modelOf(text: string): unknown {
  return readStorm([{ name: 'a.storm', text }]).model
}

describe('what it changes', () => {
  it('[LANG-24] one blank stands between words, none where signs belong close', () => {
    const text =
      'context  A{aggregate B{state{a:Text ?,b:[ Text ]=[ ],c :( open|closed )?}\n' +
      'always not( a is missing )and- x<- -1 and count( [ 1,2 ] )==e . f\n}}'
    expect(formatted(text)).toBe(
      lines(
        'context A {',
        '  aggregate B {',
        '    state { a: Text?, b: [Text] = [], c: (open | closed)? }',
        '    always not (a is missing) and -x < --1 and count([1, 2]) == e.f',
        '  }',
        '}',
      ),
    )
  })

  it('[LANG-24] signs stand close in an ignore, a row, a call and a function', () => {
    const text =
      'ignore EVENT - 2 "why"on A\nfunction f ( a:Int ):Int=match a{- 1->2,otherwise->f ( 3 )}\nscenario "s"{then V ["k"]{a:{}}}'
    expect(formatted(text)).toBe(
      lines(
        'ignore EVENT-2 "why" on A',
        'function f(a: Int): Int = match a { -1 -> 2, otherwise -> f(3) }',
        'scenario "s" { then V["k"] { a: {} } }',
      ),
    )
  })

  it('[LANG-24] every sticky begins a line, and so does the end of a frame with something in it', () => {
    expect(formatted('actor A actor B context C { event D } context E {\n}')).toBe(
      lines('actor A', 'actor B', 'context C {', '  event D', '}', 'context E {}'),
    )
  })

  it('[LANG-24] lines that the author chose inside a sticky stay', () => {
    const oneLine = lines('policy P { when A where b then C }')
    const several = lines(
      'policy P {',
      '  when A',
      '    where b',
      '  then C {',
      '    a: 1, b:',
      '      2',
      '  }',
      '}',
    )
    expect(formatted(oneLine)).toBe(oneLine)
    expect(formatted(several.replaceAll(/^ +/gm, ''))).toBe(several)
  })

  it('[LANG-24] a line that goes on with a sticky or clause is one step further in', () => {
    const text = lines(
      'event A { b: Int }',
      '  sets { c: 1 }',
      'screen S for T',
      '  shows V',
      '  offers C',
      'function f(a: Int): Int =',
      '  if a > 1',
      '  then g(',
      '    a,',
      '    b',
      '  )',
      '  else match a {',
      '    1 -> 2',
      '    otherwise -> [',
      '      3',
      '    ]',
      '  }',
    )
    expect(formatted(text.replaceAll(/^ +/gm, '\t'))).toBe(text)
  })

  it('[LANG-24] a brace stands on the line of its head, and a bracket that ends its line is closed on its own', () => {
    expect(formatted('context A\n{\nevent B\n{\nc: Int }\n}')).toBe(
      lines('context A {', '  event B {', '    c: Int', '  }', '}'),
    )
    expect(formatted('function f(\na: Int): [A] = [\n{ b: 1 },\n{ b: 2 }]')).toBe(
      lines('function f(', '  a: Int', '): [A] = [', '  { b: 1 },', '  { b: 2 }', ']'),
    )
  })

  it('[LANG-24] a comma never begins a line', () => {
    expect(formatted('value A {\nb: Int\n, c: Int\n, d: Int\n}')).toBe(
      lines('value A {', '  b: Int,', '  c: Int,', '  d: Int', '}'),
    )
  })

  it('[LANG-24] at most one blank line stands in a row, and none inside braces at their ends', () => {
    const text = '\n\nactor A\n\n\n\nview B {\n\n  key c: Id\n\n\n  d: Int\n\n}\n\n\n'
    expect(formatted(text)).toBe(lines('actor A', '', 'view B {', '  key c: Id', '', '  d: Int', '}'))
  })

  it('[LANG-24] the frame of a context may begin with a blank line', () => {
    const text = lines('context A {', '', '  aggregate B {', '    event C', '  }', '}')
    expect(formatted(text.replace('B {', 'B {\n').replaceAll('}', '\n}'))).toBe(text)
  })

  it('[LANG-24] lines end in a line feed only, and in nothing before it', () => {
    expect(formatted('actor A \t\r\n\r\n\r\nactor B\ractor C // c \r\n/* d\r\n e \r\n*/')).toBe(
      lines('actor A', '', 'actor B', 'actor C // c', '/* d', ' e', '*/'),
    )
  })
})

describe('comments', () => {
  it('[LANG-25] on a line of its own or at the end of one, a comment stays there', () => {
    const text = lines(
      '// first',
      'command A { // on the brace',
      '  // above',
      '  b: Int // behind',
      '  -> C /* inside */ { d: 1 }',
      '  // last',
      '}',
      '',
      '// at the end',
    )
    expect(formatted(text)).toBe(text)
    expect(formatted(text.replaceAll(/^ +/gm, '        ').replaceAll(/ +\/\//g, '//'))).toBe(text)
  })

  it('[LANG-25] a block of stars is indented as a whole, any other block keeps its lines', () => {
    expect(formatted('context A {\n/**\n* one\n        *   two\n*/\nevent B\n/* free\n  form\n*/\n}')).toBe(
      lines(
        'context A {',
        '  /**',
        '   * one',
        '   *   two',
        '   */',
        '  event B',
        '  /* free',
        '  form',
        '*/',
        '}',
      ),
    )
  })

  it('[LANG-25] a description that shared its line with another sticky stands above its own', () => {
    expect(formatted('actor A /** of b */ actor B // of b too')).toBe(
      lines('actor A', '/** of b */', 'actor B // of b too'),
    )
    expect(formatted('/** of a */ actor A /* of a too */ actor B')).toBe(
      lines('/** of a */', 'actor A /* of a too */', 'actor B'),
    )
  })

  it('[LANG-25] a comment stands as far in as what follows it', () => {
    const text = lines(
      'event A',
      '  // of what it sets',
      '  sets { b: 1 }',
      '// of the next',
      'event C {',
      '  d: [',
      '    // empty',
      '  ]',
      '}',
    )
    expect(
      formatted(
        'event A\n// of what it sets\nsets { b: 1 }\n// of the next\nevent C {\nd: Text\n// empty\n}',
      ),
    ).toBe(text.replace('  d: [\n    // empty\n  ]', '  d: Text\n  // empty'))
  })
})

describe('problems', () => {
  it('[LANG-22] a file whose braces do not add up is not formatted', () => {
    const result = formatStorm('context A {\nevent   B')
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'SYNTAX-2' }] })
  })

  it('[LANG-22] a file with a sticky that cannot be read is not formatted, and says where', () => {
    const text = 'actor   A\ncommand B {\n  let x = }\nevent C { d Int }'
    const result = formatStorm(text)
    if (result.ok) throw new Error('this should have problems')
    expect(result.problems.map(({ code, from, to }) => [code, text.slice(from, to)])).toEqual([
      ['SYNTAX-1', '}'],
      ['SYNTAX-1', 'Int'],
    ])
  })
})

describe('cost', () => {
  it('[LANG-26] a long run of comments or of blank lines is no more work than other text', () => {
    const text = `actor A\n${'// so\n'.repeat(200_000)}${'\n'.repeat(200_000)}actor B`
    const start = performance.now()
    expect(formatted(text)).toBe(`actor A\n${'// so\n'.repeat(200_000)}\nactor B\n`)
    expect(performance.now() - start).toBeLessThan(8000)
  })

  it('[LANG-26] a megabyte is formatted within seconds, however its lines are broken', () => {
    const one = examples.map(({ text }) => text).join('\n')
    const text = one.repeat(Math.ceil(1_000_000 / one.length))
    const joined = pieceImages(text)
      .map((image) => (image.startsWith('//') ? `${image}\n` : `${image} `))
      .join('')
    for (const large of [text, joined]) {
      const start = performance.now()
      expect(formatStorm(large).ok).toBe(true)
      // About 1 s on one core of 2024; the room above that is for a busy machine.
      expect(performance.now() - start).toBeLessThan(8000)
    }
  })
})
