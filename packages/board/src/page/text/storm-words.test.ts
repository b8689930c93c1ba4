import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paintOf } from './painted-words.ts'
import { wordsOf } from './storm-words.ts'

const images = (text: string) => wordsOf(text).map(({ image }) => image)

describe('the words of a storm', () => {
  it('[BOARD-40] words, signs, texts and comments are told apart, in any state of the text', () => {
    expect(images('event "Order \\"big\\" Placed" { at: 15m } // end')).toEqual([
      'event',
      '"Order \\"big\\" Placed"',
      '{',
      'at',
      ':',
      '15m',
      '}',
      '// end',
    ])
    expect(images('a /* b */ c /* d')).toEqual(['a', '/* b */', 'c', '/', '*', 'd'])
    expect(images('"open\nnext')).toEqual(['"open', 'next'])
  })

  it('[BOARD-40] no letter of a text is lost or taken twice', () => {
    const pieces = fc.constantFrom(
      'event ',
      '"a b"',
      '"',
      '/*',
      '*/',
      '//x',
      '\n',
      '{',
      '->',
      'é',
      '😀',
      '7d',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const text = parts.join('')
        let end = 0
        for (const word of wordsOf(text)) {
          expect(text.slice(end, word.start).trim()).toBe('')
          expect(text.slice(word.start, word.end)).toBe(word.image)
          expect(word.end).toBeGreaterThan(word.start)
          end = word.end
        }
        expect(text.slice(end).trim()).toBe('')
      }),
    )
  })

  it('[BOARD-40] the word that begins a sticky has its colour, and a field of that name has not', () => {
    const painted = (text: string) => {
      const words = wordsOf(text)
      return words.map((_, index) => paintOf(words, index))
    }
    expect(painted('pivotal event A { event: Id }')).toEqual([
      { sort: 'kind', kind: 'event' },
      { sort: 'kind', kind: 'event' },
      { sort: 'name' },
      undefined,
      undefined,
      undefined,
      { sort: 'name' },
      undefined,
    ])
    expect(painted('requires true "No" // why')).toEqual([
      { sort: 'keyword' },
      { sort: 'keyword' },
      { sort: 'text' },
      { sort: 'comment' },
    ])
  })
})
