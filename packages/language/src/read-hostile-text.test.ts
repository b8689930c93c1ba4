import { describe, expect, it } from 'vitest'
import { readStorm } from './read-storm.ts'

const MANY = 100_000

function wrap(expression: string): string {
  return `aggregate A {\n  key id: Id\n  state { n: Int }\n  always ${expression}\n}\nevent Behind\n`
}

const HOSTILE: readonly (readonly [string, string])[] = [
  ['parentheses', wrap('('.repeat(MANY) + 'n' + ')'.repeat(MANY))],
  ['open parentheses', wrap('('.repeat(MANY))],
  ['brackets', wrap('['.repeat(MANY) + ']'.repeat(MANY))],
  ['braces', wrap('{'.repeat(MANY) + '}'.repeat(MANY))],
  ['not', wrap(`${'not '.repeat(MANY)}n`)],
  ['minus', wrap(`${'- '.repeat(MANY)}n`)],
  ['if', wrap('if n '.repeat(MANY))],
  ['else if', wrap(`${'if n == 1 then 1 else '.repeat(MANY / 10)}2`)],
  ['members', wrap(`n${'.n'.repeat(MANY)}`)],
  ['a long sum', wrap(`n${' + n'.repeat(MANY)} > 0`)],
  ['match in match', wrap('match n { otherwise -> '.repeat(MANY / 10))],
  ['list types', `event E { f: ${'['.repeat(MANY)}Int${']'.repeat(MANY)} }\nevent Behind`],
  ['a text literal of 1,000 lines', wrap(`"${'a line\n'.repeat(1000)}"`)],
  ['words, a line each', `${'word\n'.repeat(50_000)}event Behind`],
  ['closing braces', `${'}'.repeat(20_000)}\nevent Behind`],
  ['texts in texts', wrap(`"${'{'.repeat(2000)}${'}'.repeat(2000)}"`)],
]

describe('hostile text', () => {
  it.each(HOSTILE)('[LANG-15] %s: an error with a place, and no crash', (_, text) => {
    const { findings } = readStorm([{ name: 'a.storm', text }])
    expect(findings.some(({ severity }) => severity === 'error')).toBe(true)
    expect(findings.every(({ place }) => place.start <= place.end && place.end <= text.length)).toBe(true)
  })

  it('[LANG-15] a file of 10 MB is not read, and says so', () => {
    const { findings, model } = readStorm([{ name: 'a.storm', text: 'event A\n'.repeat(1_300_000) }])
    expect(findings.map(({ code }) => code)).toEqual(['SYNTAX-4'])
    expect(findings[0]?.message).toContain('Split it')
    expect(model.elements).toEqual([])
  })

  it('[LANG-16] a million blanks and a name of 100,000 letters are nothing special', () => {
    const { findings, model } = readStorm([
      { name: 'a.storm', text: `${' '.repeat(1_000_000)}event A\nevent ${'B'.repeat(MANY)}` },
    ])
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(model.elements).toHaveLength(2)
  })
})
