import { readdirSync, readFileSync } from 'node:fs'
import type { Finding } from '@landfall/model'
import { describe, expect, it } from 'vitest'
import { readStorm } from './read-storm.ts'

const folder = new URL('../../../examples/', import.meta.url)
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.storm'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))

/** What somebody's half of a line may end with. */
const ENDS = ['', '@@ (', '}{ "', '{', '}', '"', '/*', ' blah ']

interface Case {
  readonly at: string
  /** Offsets of the lines from two above the broken one to two below it. */
  readonly near: readonly [number, number]
  readonly findings: readonly Finding[]
}

/** Every line of every example, broken in one of the ways in turn. */
function cases(): Case[] {
  return examples.flatMap(({ name, text }, example) => {
    const lines = text.split('\n')
    return lines.flatMap((line, index) => {
      if (line.trim() === '') return []
      const end = ENDS[(index + example) % ENDS.length] ?? ''
      const before = lines.slice(0, index)
      const changed = [...before, half(line) + end, ...lines.slice(index + 1)]
      const offset = (count: number) => changed.slice(0, Math.max(count, 0)).join('\n').length
      const { findings } = readStorm([{ name, text: changed.join('\n') }])
      return [
        {
          at: `${name}:${index + 1} ${half(line)}${end}`,
          near: [offset(index - 2), offset(index + 3)],
          findings,
        },
      ]
    })
  })
}

function half(line: string): string {
  return line.slice(0, Math.ceil((line.trimEnd().length + line.search(/\S/)) / 2))
}

const all = cases()

describe('a broken line', () => {
  it('[LANG-60] is a case here for each line of the examples', () => {
    expect(all.length).toBeGreaterThan(500)
  })

  it('[LANG-60] has one finding as a rule; more only where a name got lost that others use', () => {
    const counts = all.map(({ findings }) => findings.length).sort((left, right) => left - right)
    expect(counts[Math.floor(counts.length / 2)]).toBe(1)
    expect(counts[Math.floor(counts.length * 0.9)]).toBeLessThanOrEqual(2)
    expect(counts.at(-1)).toBeLessThanOrEqual(10)
    const cascades = all.filter(({ findings }) => findings.length > 3)
    for (const { at, findings } of cascades) {
      const codes = new Set(findings.map(({ code }) => code).filter((code) => !code.startsWith('SYNTAX')))
      expect([at, codes.size <= 2]).toEqual([at, true])
    }
  })

  it('[LANG-61] whose syntax is broken is pointed at, or a line next to it', () => {
    const far = all.filter(({ near: [from, to], findings }) => {
      const syntax = findings.filter(({ code }) => code.startsWith('SYNTAX'))
      return syntax.length > 0 && !syntax.some(({ place }) => place.end >= from && place.start <= to)
    })
    expect(far.map(({ at }) => at)).toEqual([])
  })

  it('[LANG-62] is spoken of in one or two sentences that begin with a capital or a name', () => {
    const messages = new Set(all.flatMap(({ findings }) => findings.map(({ message }) => message)))
    for (const message of messages) {
      expect(message).toMatch(/^(?:[A-Z]|`)/)
      expect(message).not.toMatch(/\s\s|\.$|undefined|something else/)
      expect(message.length).toBeLessThan(260)
    }
  })
})
