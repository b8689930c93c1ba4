import { cut, formatValue } from '../format-value.ts'
import type { DomainEvent } from '../message.ts'
import { firstDifference } from './difference.ts'

/** How long one value may be in a message, in UTF-16 units. */
export const lengthMax = 2_000

/** The first line of a mismatch: `MarsRover, given 2 events, when Move { roverId: "r" }:`. */
export function scene(name: string, history: readonly DomainEvent[], when?: string): string {
  const count =
    history.length === 0 ? 'nothing' : `${history.length} ${history.length === 1 ? 'event' : 'events'}`
  return `${name}, given ${count}${when === undefined ? '' : `, when ${when}`}:`
}

/** Throws an Error that goes through both lists, one entry after another, if they are not the same. */
export function expectSameList<T>({
  title,
  expected,
  got,
  textOf,
}: {
  readonly title: string
  readonly expected: readonly T[]
  readonly got: readonly T[]
  readonly textOf: (entry: T) => string
}): void {
  if (firstDifference(expected, got) === undefined) return
  const lines: string[] = []
  for (let at = 0; at < Math.max(expected.length, got.length); at += 1) {
    lines.push(...entryLines({ number: at + 1, expected: expected[at], got: got[at], textOf }))
  }
  throw new Error([title, ...lines].join('\n'))
}

/** The line that says where two values differ; none where they differ as a whole. */
export function differenceLine(expected: unknown, got: unknown): readonly string[] {
  const difference = firstDifference(expected, got)
  if (difference === undefined || difference.path === '') return []
  const { path } = difference
  return [`${cut(path, 200)}: expected ${valueText(difference.expected)}, got ${valueText(difference.got)}`]
}

function entryLines<T>({
  number,
  expected,
  got,
  textOf,
}: {
  readonly number: number
  readonly expected: T | undefined
  readonly got: T | undefined
  readonly textOf: (entry: T) => string
}): readonly string[] {
  const mark = `  ${number}. `
  const indent = ' '.repeat(mark.length)
  const text = (entry: T | undefined) => (entry === undefined ? 'nothing more' : textOf(entry))
  if (firstDifference(expected, got) === undefined) return [`${mark}as expected  ${text(got)}`]
  const where = expected === undefined || got === undefined ? [] : differenceLine(expected, got)
  return [
    `${mark}expected  ${text(expected)}`,
    `${indent}got       ${text(got)}`,
    ...where.map((line) => `${indent}${line}`),
  ]
}

function valueText(value: unknown): string {
  return value === undefined ? 'nothing' : formatValue(value)
}
