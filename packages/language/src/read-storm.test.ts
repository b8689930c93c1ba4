import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StormFile } from './parsed-file.ts'
import { readStorm } from './read-storm.ts'
import { withoutPlaces } from './testing/without-places.ts'

const folder = new URL('../../../examples/', import.meta.url)

function example(name: string): StormFile {
  return { name, text: readFileSync(new URL(name, folder), 'utf8') }
}

const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.storm'))
  .map(example)

function findingsOf(text: string): readonly string[] {
  return readStorm([{ name: 'a.storm', text }]).findings.map(({ code, message }) => `${code} ${message}`)
}

describe('reading', () => {
  it.each(examples)('[LANG-1] $name is read without a finding', (file) => {
    const { findings, model } = readStorm([file])
    expect(findings).toEqual([])
    expect(model.elements.length).toBeGreaterThan(20)
  })

  it('[LANG-2] several files make one model, whatever their order', () => {
    const { text } = example('subscription-box.storm')
    const cut = text.indexOf('context Fulfilment')
    const files = [
      { name: 'a.storm', text: text.slice(0, cut) },
      { name: 'b.storm', text: text.slice(cut) },
    ]
    const one = readStorm([{ name: 'whole.storm', text }])
    const two = readStorm(files)
    const turned = readStorm(files.toReversed())
    expect(two.findings).toEqual([])
    expect(turned.findings).toEqual([])
    const byId = (elements: typeof one.model.elements) =>
      withoutPlaces(elements.toSorted((left, right) => (left.id < right.id ? -1 : 1)))
    expect(byId(two.model.elements)).toEqual(byId(one.model.elements))
    expect(byId(turned.model.elements)).toEqual(byId(one.model.elements))
  })

  it('[LANG-3] the model is plain data: JSON gives it back', () => {
    for (const file of examples) {
      const { model } = readStorm([file])
      expect(JSON.parse(JSON.stringify(model))).toEqual(model)
    }
  })

  it('[LANG-4] a quoted name is the same name, and what people see', () => {
    const { model, findings } = readStorm([
      {
        name: 'a.storm',
        text: 'event "Order Placed"\nview Orders {\n  key id: Id\n}\nhotspot "Why?" on OrderPlaced',
      },
    ])
    expect(findings).toEqual([])
    expect(model.elements[0]).toMatchObject({ kind: 'event', name: 'OrderPlaced', label: 'Order Placed' })
    expect(findingsOf('event OrderPlaced\nhotspot "Why?" on "Order Placed"')).toEqual([])
  })

  it('[LANG-5] labels, earlier names and descriptions travel with their sticky', () => {
    const text =
      '/** Why it matters. */\nevent OrderPlaced "An order" was "OrderMade" was "order_made" { /** In cents. */ total: Int }'
    const { model, findings } = readStorm([{ name: 'a.storm', text }])
    expect(findings).toEqual([])
    expect(model.elements[0]).toMatchObject({
      label: 'An order',
      was: ['OrderMade', 'order_made'],
      description: 'Why it matters.',
      fields: [{ name: 'total', description: 'In cents.' }],
    })
  })

  it('[LANG-6] an unfinished storm is legal', () => {
    expect(
      findingsOf(
        'event OrderPlaced\nevent OrderPaid\ncommand PlaceOrder\npolicy Ship\ncontext Sales\naggregate Order',
      ),
    ).toEqual([])
    expect(findingsOf('')).toEqual([])
  })
})

const WORDS =
  'refused state key at open view event command policy on remove absent personal secret days month then-not by creates may always publishes'
    .split(' ')
    .filter((word) => !word.includes('-'))

describe('words', () => {
  it.each(WORDS)('[LANG-7] `%s` is a good name for a field, a value and a parameter', (word) => {
    const text = `function same(${word}: Int): Int = ${word} + 1
aggregate Thing {
  key thingId: Id
  state { ${word}: Int, mood: ${word} | other }
  command Change { ${word}: Int requires ${word} > 0 "no" let twice = ${word} + ${word} -> Changed { ${word}: twice } }
  event Changed { ${word}: Int } sets { mood: Thing2.${word} }
}
enum Thing2 { ${word}, other }`
    expect(findingsOf(text)).toEqual([])
  })

  it.each([
    'and',
    'or',
    'not',
    'if',
    'then',
    'else',
    'match',
    'contains',
    'is',
    'mod',
    'div',
    'when',
    'where',
    'otherwise',
  ])('[LANG-8] `%s` cannot name a field, and the finding says where', (word) => {
    const { findings } = readStorm([
      { name: 'a.storm', text: `event Happened { ${word}: Int }\nevent Other` },
    ])
    expect(findings.length).toBeGreaterThan(0)
    expect(findings.every(({ code }) => code.startsWith('SYNTAX'))).toBe(true)
  })
})

describe('reading again', () => {
  const { text } = example('subscription-box.storm')
  const cut = text.indexOf('context Billing')
  const files = [
    { name: 'a.storm', text: text.slice(0, cut) },
    { name: 'b.storm', text: text.slice(cut) },
  ]
  const change = fc.record({
    file: fc.constantFrom(0, 1),
    line: fc.nat(200),
    how: fc.constantFrom('cut', 'twice', 'half', 'rename', 'retype'),
  })

  it('[LANG-9] reading with an earlier reading at hand gives what reading from scratch gives', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        let current = files
        let storm = readStorm(current)
        for (const each of changes) {
          current = current.map((file, index) =>
            index === each.file ? { ...file, text: changed(file.text, each) } : file,
          )
          storm = readStorm(current, storm)
          const fresh = readStorm(current)
          expect(storm.model).toEqual(fresh.model)
          expect(storm.findings).toEqual(fresh.findings)
        }
      }),
      { numRuns: 60 },
    )
  })
})

function changed(text: string, { line, how }: { readonly line: number; readonly how: string }): string {
  if (how === 'rename') return text.replaceAll('PaymentFailed', 'PaymentDeclined')
  if (how === 'retype') return text.replaceAll('retries: Int', 'retries: Text')
  const lines = text.split('\n')
  const at = line % lines.length
  const found = lines[at] ?? ''
  const instead = how === 'cut' ? [] : how === 'twice' ? [found, found] : [found.slice(0, found.length / 2)]
  return [...lines.slice(0, at), ...instead, ...lines.slice(at + 1)].join('\n')
}
