import { readStorm } from '@landfall/language'
import { type Command, type Event, elementsNamed, indexModel, type ModelIndex } from '@landfall/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conditionText } from './condition-text.ts'
import { possibleStateValues } from './possible-state-values.ts'
import { evaluate, type Values } from './testing/evaluate.ts'

function indexOf(text: string): ModelIndex {
  return indexModel(readStorm([{ name: 'a.storm', text }]).model)
}

function valuesOf(index: ModelIndex, field: string): readonly string[] | undefined {
  const aggregate = index.model.elements.find((element) => element.kind === 'aggregate')
  if (!aggregate) throw new Error('the storm of this test has no aggregate')
  return possibleStateValues(index, aggregate, field)?.map(conditionText)
}

const SOURCES = ['0', '1', '2', 'x', 'y', 'if x == 1 then y else 3', 'if y > 0 then x else 2'] as const

/** Three commands, each recording its event, whose `p` goes into the state in some way or other. */
const storm = fc
  .array(
    fc.record({
      given: fc.constantFrom<string>(...SOURCES, 'q'),
      x: fc.option(fc.constantFrom<string>(...SOURCES, 'p')),
      y: fc.option(fc.constantFrom<string>(...SOURCES, 'p')),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((events) => {
    const lines = events.map(({ given, x, y }, at) => {
      const sets = [x === null ? [] : `x: ${x}`, y === null ? [] : `y: ${y}`].flat().join(', ')
      return `command C${at} { q: Int  -> E${at} { p: ${given} } }  event E${at} { p: Int } sets { ${sets} }`
    })
    return `aggregate A { key id: Id  state { x: Int = 0, y: Int = 1 }\n${lines.join('\n')}\n}`
  })

function after(
  index: ModelIndex,
  { number, q }: { readonly number: number; readonly q: number },
  state: Values,
): Values {
  const [command] = elementsNamed(index, `C${number}`).filter(
    (element): element is Command => element.kind === 'command',
  )
  const [event] = elementsNamed(index, `E${number}`).filter(
    (element): element is Event => element.kind === 'event',
  )
  const [arrow] = command?.clauses.filter(({ kind }) => kind === 'arrow') ?? []
  if (!event || arrow?.kind !== 'arrow') return state
  const given = arrow.outcomes[0]?.fields[0]?.value
  const message = new Map<string, unknown>([...state, ['message.q', q]])
  const recorded = new Map<string, unknown>([...state, ['message.p', given && evaluate(given, message)]])
  return new Map([
    ...state,
    ...event.sets.map(({ name, value }) => [`state.${name}`, evaluate(value, recorded)] as const),
  ])
}

it('[CHECK-82] whatever happens, the state holds a value that it was said to be able to have', () => {
  const step = fc.record({ number: fc.nat(2), q: fc.integer({ min: -2, max: 6 }) })
  fc.assert(
    fc.property(storm, fc.array(step, { maxLength: 12 }), (text, steps) => {
      const index = indexOf(text)
      const possible = { 'state.x': valuesOf(index, 'x'), 'state.y': valuesOf(index, 'y') }
      let state: Values = new Map([
        ['state.x', 0],
        ['state.y', 1],
      ])
      for (const each of steps) {
        state = after(index, each, state)
        for (const [field, values] of Object.entries(possible))
          if (values) expect(values).toContain(`\`${state.get(field)}\``)
      }
    }),
    { numRuns: 200 },
  )
})

describe('what a field of the state may be', () => {
  const account = (events: string): ModelIndex =>
    indexOf(
      `aggregate Account { key id: Id  state { kind: (a | b | c)?, level: Int = 0, next: Int = 5 }\n${events}\n}`,
    )

  it('[CHECK-82] constants go round through other fields and through commands', () => {
    const index = account('command Move { -> Moved }  event Moved { next: Int } sets { level: next }')
    expect(valuesOf(index, 'level')).toEqual(['`0`', '`5`'])
    expect(valuesOf(index, 'next')).toEqual(['`5`'])
  })
  it('[CHECK-82] a calculation may be anything', () => {
    const index = account('command Move { -> Moved }  event Moved sets { level: level + 1, next: level }')
    expect(valuesOf(index, 'level')).toBeUndefined()
    expect(valuesOf(index, 'next')).toBeUndefined()
  })
  it('[CHECK-82] choices give all that they choose from', () => {
    const index = account(
      'command Move { m: Int  -> Moved { kind: match m { 1 -> a, otherwise -> missing } } }  event Moved { kind: (a | b | c)? }',
    )
    expect(valuesOf(index, 'kind')).toEqual(['`missing`', '`a`'])
  })
})
