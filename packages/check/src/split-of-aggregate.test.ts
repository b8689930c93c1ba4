import { readStorm } from '@landfall/language'
import { elementsOf, indexModel } from '@landfall/model'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { splitOfAggregate } from './split-of-aggregate.ts'

const anyNumbers = (most: number) => fc.uniqueArray(fc.nat(most), { maxLength: 3 })

/** Commands by what they look at and record, events by what they set, policies by what they join. */
const anyAggregate = fc.record({
  commands: fc.array(fc.record({ reads: anyNumbers(4), records: anyNumbers(9), creates: fc.boolean() }), {
    maxLength: 8,
  }),
  events: fc.array(anyNumbers(4), { minLength: 10, maxLength: 10 }),
  policies: fc.array(fc.tuple(fc.nat(9), fc.nat(7)), { maxLength: 4 }),
})

function textOf({
  commands,
  events,
  policies,
}: typeof anyAggregate extends fc.Arbitrary<infer T> ? T : never) {
  return `
    aggregate A {
      key a: Id
      state { f0: Int = 0, f1: Int = 0, f2: Int = 0, f3: Int = 0, f4: Int = 0 }
      ${commands
        .map(({ reads, records, creates }, number) => {
          const rules = creates ? [] : reads.map((field) => `requires f${field} > 0 "No"`)
          const arrows = records.length === 0 ? [] : [`-> ${records.map((event) => `E${event}`).join(', ')}`]
          return `command C${number} ${creates ? 'creates ' : ''}{ ${[...rules, ...arrows].join('  ')} }`
        })
        .join('\n')}
      ${events
        .map(
          (fields, number) => `event E${number} sets { ${fields.map((field) => `f${field}: 1`).join(', ')} }`,
        )
        .join('\n')}
    }
    ${policies.map(([event, command], number) => `policy P${number} { when E${event} then C${command} }`).join('\n')}`
}

function split(text: string) {
  const { model } = readStorm([{ name: 'a.storm', text }])
  const index = indexModel(model)
  const [aggregate] = elementsOf(index, 'aggregate')
  return aggregate && splitOfAggregate(index, aggregate)
}

it('[CHECK-36] a split has two parts or more of two events or more, each event in one of them', () => {
  let splits = 0
  fc.assert(
    fc.property(anyAggregate, (drawn) => {
      const found = split(textOf(drawn))
      expect(split(textOf(drawn))).toEqual(found)
      if (!found) return
      splits++
      const events = found.parts.flatMap((part) => part.events.map(({ id }) => id))
      expect(new Set(events).size).toBe(events.length)
      expect(found.parts.length).toBeGreaterThan(1)
      for (const part of found.parts) expect(part.events.length).toBeGreaterThan(1)
      const fields = [...found.parts.flatMap((part) => part.fields), ...found.shared]
      expect(new Set(fields).size).toBe(fields.length)
    }),
    { numRuns: 150 },
  )
  expect(splits).toBeGreaterThan(0)
})

it('[CHECK-36] what only a creating command records is in no part', () => {
  const text = `
    aggregate A {
      state { x: Int = 0, y: Int = 0 }
      command Begin creates { -> Begun }
      event Begun sets { x: 1, y: 1 }
      event X1 sets { x: 1 }
      event X2 sets { x: 2 }
      event Y1 sets { y: 1 }
      event Y2 sets { y: 2 }
    }`
  expect(split(text)?.parts.map(({ events, fields }) => [events.map(({ name }) => name), fields])).toEqual([
    [['X1', 'X2'], ['x']],
    [['Y1', 'Y2'], ['y']],
  ])
})

it('[CHECK-36] a huge aggregate is not taken apart', () => {
  const events = Array.from({ length: 201 }, (_, number) => `event E${number} sets { f${number % 2}: 1 }`)
  expect(split(`aggregate A { state { f0: Int = 0, f1: Int = 0 } ${events.join('\n')} }`)).toBeUndefined()
})
