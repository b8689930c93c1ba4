import { seededRandom } from '@landfall/kernel'
import { readStorm } from '@landfall/language'
import { elementOf, elementsOf, indexModel, type ModelIndex, messageFields, type Type } from '@landfall/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDuration } from './duration.ts'
import { createPlausibleValues } from './plausible-values.ts'
import { isFields } from './values.ts'

const storm = `
enum Size { small, large }
value Money { cents: Int, currency: Text }
aggregate Parcel {
  key parcelId: Id
  command Send creates {
    price: Money
    size: Size
    weight: Decimal
    isFragile: Bool
    wanted: Time
    on: Date
    within: Duration
    notes: [Text]
    insured: Money?
    way: road | rail
    -> Sent
  }
  event Sent
}
scenario "A parcel" {
  when Send { parcelId: "p1", price: { cents: 4200, currency: "CHF" }, size: small, notes: ["left", "up"] }
  then Sent
}
`
const { model } = readStorm([{ name: 'parcel.storm', text: storm }])
const index = indexModel(model)
const values = createPlausibleValues(model)

function made(seed: number): Readonly<Record<string, unknown>> {
  const random = seededRandom({ seed })
  const [command] = elementsOf(index, 'command')
  const fields = command ? messageFields(index, command) : []
  return Object.fromEntries(
    fields.map((field) => [field.name, values.valueFor(field, { random, now: Date.UTC(2026, 10, 21) })]),
  )
}

describe('Plausible values', () => {
  it('[INTERPRET-170] are of the type of their field', () => {
    const [command] = elementsOf(index, 'command')
    const fields = command ? messageFields(index, command) : []
    expect(fields).toHaveLength(11)
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const given = made(seed)
        return fields.every(({ name, type }) => fits(index, type, given[name]))
      }),
    )
  })
  it('[INTERPRET-171] are those of the scenarios, where a scenario gives some', () => {
    expect(made(1)).toMatchObject({ parcelId: 'p1', price: { cents: 4200, currency: 'CHF' }, size: 'small' })
    expect(made(1).notes).toEqual(['left', 'up'])
  })
  it('[INTERPRET-170] come to an end in a kind of value that holds itself', () => {
    const text = 'value Branch { name: Text, below: [Branch], next: Branch? }\ncommand Plant { root: Branch }'
    const storm = readStorm([{ name: 'tree.storm', text }])
    const endless = createPlausibleValues(storm.model)
    const [plant] = elementsOf(indexModel(storm.model), 'command')
    const chance = { random: seededRandom({ seed: 1 }), now: 0 }
    const values = (plant?.fields ?? []).map((field) => endless.valueFor(field, chance))
    expect(values).toEqual([expect.objectContaining({ name: expect.any(String), below: expect.any(Array) })])
  })
  it('[INTERPRET-172] are the same for the same chance', () => {
    expect(made(5)).toEqual(made(5))
    expect(made(5)).not.toEqual(made(6))
  })
})

function fits(index: ModelIndex, type: Type, value: unknown): boolean {
  switch (type.kind) {
    case 'basic':
      return fitsBasic(type.name, value)
    case 'list':
      return Array.isArray(value) && value.every((item) => fits(index, type.of, item))
    case 'optional':
      return value === undefined || fits(index, type.of, value)
    case 'alternatives':
      return typeof value === 'string' && type.members.includes(value)
    case 'named': {
      const named = elementOf(index, type.target, 'enum', 'value')
      if (named?.kind === 'enum') return typeof value === 'string' && named.members.includes(value)
      return (
        isFields(value) && (named?.fields ?? []).every((field) => fits(index, field.type, value[field.name]))
      )
    }
    default:
      return false
  }
}

function fitsBasic(name: string, value: unknown): boolean {
  switch (name) {
    case 'Int':
    case 'Time':
      return Number.isSafeInteger(value)
    case 'Bool':
      return typeof value === 'boolean'
    case 'Duration':
      return isDuration(value)
    case 'Decimal':
      return /^\d+\.[1-9]$/.test(String(value))
    case 'Date':
      return /^\d{4}-\d\d-\d\d$/.test(String(value))
    default:
      return typeof value === 'string' && value.length > 0
  }
}
