import { readdirSync, readFileSync } from 'node:fs'
import type { Element } from '@landfall/model'
import { describe, expect, it } from 'vitest'
import { readStorm } from './read-storm.ts'

const folder = new URL('../../../examples/', import.meta.url)
const examples = readdirSync(folder).filter((name) => name.endsWith('.storm'))

/** Words of the parser that no user should ever read. */
const PARSER_WORDS = /\btoken|\bEOF\b|NoViable|Redundant|mismatch|Expecting|\u200B|undefined|\$type/i

const WAYS: readonly (readonly [string, (line: string) => readonly string[]])[] = [
  ['cut out', () => []],
  ['cut in half', (line) => [half(line)]],
  ['broken by braces and a quote', (line) => [`${half(line)} }{ "`]],
  ['broken by signs', (line) => [`${half(line)}@@ (`]],
]

function half(line: string): string {
  return line.slice(0, Math.floor((line.length + line.search(/\S/)) / 2))
}

/** What an element is called whatever frame it stands in. */
function nameOf(element: Element): string {
  if ('name' in element) return `${element.kind} ${element.name}`
  if ('title' in element) return `${element.kind} ${element.title}`
  if ('question' in element) return element.question
  if (element.kind === 'subscription') return `subscription ${element.event.text}`
  if (element.kind === 'reading') return `reading ${element.view.text}`
  return element.id
}

function broken(name: string, way: (line: string) => readonly string[]) {
  const text = readFileSync(new URL(name, folder), 'utf8')
  const before = readStorm([{ name, text }]).model.elements
  const lines = text.split('\n')
  let start = 0
  return lines.flatMap((line, index) => {
    const from = start
    start += line.length + 1
    if (line.trim() === '' || /^\s*(\*|\/\*)/.test(line)) return []
    const after = readStorm([
      { name, text: [...lines.slice(0, index), ...way(line), ...lines.slice(index + 1)].join('\n') },
    ])
    const hit = (element: Element) => element.place.start <= from + line.length && element.place.end >= from
    const expected = before.filter((element) => !hit(element)).map(nameOf)
    const kept = new Set(after.model.elements.map(nameOf))
    return [
      {
        at: `${name}:${index + 1} ${line.trim()}`,
        lost: expected.filter((each) => !kept.has(each)),
        findings: after.findings,
      },
    ]
  })
}

describe.each(examples)('%s', (name) => {
  it.each(WAYS)('[LANG-10] any line %s: every other sticky is still in the model', (_, way) => {
    expect(broken(name, way).filter(({ lost }) => lost.length > 0)).toEqual([])
  })

  it.each(WAYS)(
    '[LANG-11] any line %s: the findings speak of storms, with a place, and are few',
    (_, way) => {
      const cases = broken(name, way)
      for (const { at, findings } of cases) {
        for (const { message, place } of findings) {
          expect(message, at).not.toMatch(PARSER_WORDS)
          expect(place.end, at).toBeGreaterThanOrEqual(place.start)
        }
      }
      const counts = cases.map(({ findings }) => findings.length).sort((left, right) => left - right)
      expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(2)
      expect(counts.at(-1)).toBeLessThanOrEqual(20)
    },
  )
})

describe('recovery', () => {
  const first = (text: string) => {
    const [finding] = readStorm([{ name: 'a.storm', text }]).findings
    return (
      finding && {
        code: finding.code,
        message: finding.message,
        text: text.slice(finding.place.start, finding.place.end),
      }
    )
  }

  it('[LANG-12] a finding says what was found, and what was expected', () => {
    expect(first('policy Ship {\n  when OrderPaid\n  ship it\n}\nevent OrderPaid')).toMatchObject({
      code: 'SYNTAX-1',
      text: 'ship',
    })
    expect(first('policy Ship {\n  when OrderPaid\n  ship it\n}\nevent OrderPaid')?.message).toMatch(
      /^Expected .*`then Command`.*but found `ship`/,
    )
    expect(first('hello world\nevent A')?.message).toContain('Expected')
  })

  it.each([
    ['event Order placed by customer', 'placed', 'event "Order placed"'],
    ['pivotal event Order placed', 'placed', 'event "Order placed"'],
    ['command Pay order by Customer', 'order', 'command "Pay order"'],
    ['aggregate Shopping cart {\n  event CartOpened\n}', 'cart', 'aggregate "Shopping cart"'],
    ['view Orders of today for Clerk { key day: Date }', 'of', 'view "Orders of today"'],
    ['event Guest 2 arrived\nevent GuestLeft', '2', 'event "Guest 2 arrived"'],
  ])(
    '[LANG-12] a name of several words without quotes is known for what it is: %s',
    (text, found, wanted) => {
      expect(first(text)).toEqual({
        code: 'SYNTAX-1',
        text: found,
        message: `A name of several words stands in quotes: write \`${wanted}\``,
      })
    },
  )

  it('[LANG-12] what stands behind a name for another reason is no part of it', () => {
    expect(first('event "Order Placed" by Customer')?.message).toMatch(/^Expected fields.*but found `by`$/)
    expect(first('event OrderPlaced fields { amount: Int }')?.message).toMatch(/^Expected fields/)
    expect(first('actor Clerk\nclerk')?.message).not.toContain('several words')
    expect(first('key order id: Id')?.message).not.toContain('several words')
  })

  it('[LANG-12] a colon behind the word of a sticky, and a `pivotal` without its `event`, are known for what they are', () => {
    expect(first('event: Order placed')?.message).toBe(
      'A name stands right behind `event`, as in `event Name` or `event "Several words"`',
    )
    expect(first('pivotal OrderPaid')?.message).toBe(
      'Expected `event` behind `pivotal`, as in `pivotal event OrderPlaced`',
    )
  })

  it('[LANG-12] a text without its closing quote costs its line', () => {
    const storm = readStorm([{ name: 'a.storm', text: 'event A "the label\nevent B "fine"' }])
    expect(storm.model.elements.map(nameOf)).toContain('event B')
    expect(storm.findings).toHaveLength(1)
    expect(storm.findings[0]?.message).toContain('not closed')
  })

  it('[LANG-13] braces that balance are believed, however badly the file is indented', () => {
    const text = readFileSync(new URL('subscription-box.storm', folder), 'utf8')
    const flat = text.replace(/^ +/gm, '')
    const storm = readStorm([{ name: 'a.storm', text: flat }])
    expect(storm.findings).toEqual([])
    const names = (source: string) =>
      readStorm([{ name: 'a.storm', text: source }]).model.elements.map(({ id }) => id)
    expect(names(flat)).toEqual(names(text))
  })

  it('[LANG-14] tabs, carriage returns, a byte order mark and other alphabets are fine', () => {
    for (const text of [
      'event\tA\r\nevent B\r\n',
      '\uFEFFevent A\nevent B',
      'event KündigungEingegangen\nevent 注文',
    ]) {
      const { findings, model } = readStorm([{ name: 'a.storm', text }])
      expect(findings).toEqual([])
      expect(model.elements).toHaveLength(2)
    }
  })
})
