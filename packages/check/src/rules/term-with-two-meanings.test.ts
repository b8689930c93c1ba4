import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../check-settings.ts'
import { saidOf } from '../testing/found-in.ts'

const CODE = 'NAME-5'

function twice(first: string, second: string): string {
  return `context Ward {\n${first}\n}\ncontext Pharmacy {\n${second}\n}`
}

describe('one term with two meanings', () => {
  it('[CHECK-21] fields, types and members that differ are found, and say how', () => {
    const aggregates = twice(
      'aggregate Patient { key id: Id state { bed: Text } }',
      'aggregate Patient { key id: Id state { bed: Text, allergies: [Text] } }',
    )
    expect(saidOf(aggregates, CODE)).toEqual([
      '`Patient` means one thing in `Ward` and another in `Pharmacy`: it has `allergies: [Text]` only in `Pharmacy`. That is what contexts are for, but say in a description above each of the two what it means there',
    ])
    const values = twice('value Dose { amount: Int, unit: Text }', 'value Dose { amount: Int }')
    expect(saidOf(values, CODE)[0]).toContain('it has `unit: Text` only in `Ward`')
    expect(saidOf(twice('enum Level { low, high }', 'enum Level { green, red }'), CODE)).toHaveLength(1)
    const mixed = twice('value Dose { amount: Int }', 'aggregate Dose { key id: Id state { given: Bool } }')
    expect(saidOf(mixed, CODE)).toHaveLength(1)
  })

  it('[CHECK-21] what is the same, unfinished, described, or not in two contexts is left alone', () => {
    expect(saidOf(twice('value Dose { amount: Int }', 'value Dose { amount: Int }'), CODE)).toEqual([])
    expect(saidOf(twice('aggregate Dose { }', 'value Dose { amount: Int }'), CODE)).toEqual([])
    const described = twice(
      '/** What is given. */ value Dose { amount: Int }',
      '/** What is packed. */ value Dose { pills: Int }',
    )
    expect(saidOf(described, CODE)).toEqual([])
    expect(saidOf('value Dose { a: Int } context Ward { value Dose { b: Int } }', CODE)).toEqual([])
  })

  it('[CHECK-12] it is no matter of grammar: it is told in any language', () => {
    const text = twice('value Dosis { a: Int }', 'value Dosis { b: Int }')
    expect(saidOf(text, CODE, { ...DEFAULT_SETTINGS, names: 'off' })).toHaveLength(1)
  })
})
