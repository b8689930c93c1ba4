import { readStorm } from '@landfall/language'
import { expect, it } from 'vitest'
import { checkedModel } from './testing/checked-model.ts'
import { functionOf } from './testing/function-of.ts'

const text = `
  function firstIsThere(list: [Int?]): Bool = first(list) is not missing
  function allAreThere(list: [Int?]): Bool = all(list, each -> each is not missing)
  function orSeven(list: [Int?]): [Int] = map(list, each -> each ?? 7)
  function told(list: [Int?]): [Text] = map(list, each -> if each is missing then "none" else "some")
  function holdsNone(list: [Int?]): Bool = list contains missing
  function firstIsSame(list: [Int?], other: Int?): Bool = first(list) == other
  function isSame(list: [Int?], other: [Int?]): Bool = list == other
`
const model = checkedModel(readStorm([{ name: 'a.storm', text }]))

it('[INTERPRET-164] an item that is missing is missing also when it has been stored as JSON', () => {
  const fresh = [undefined, 1]
  const stored: unknown = JSON.parse(JSON.stringify(fresh))
  expect(stored).toEqual([null, 1])
  for (const list of [fresh, stored]) {
    expect(functionOf(model, 'firstIsThere')(list)).toBe(false)
    expect(functionOf(model, 'allAreThere')(list)).toBe(false)
    expect(functionOf(model, 'orSeven')(list)).toEqual([7, 1])
    expect(functionOf(model, 'told')(list)).toEqual(['none', 'some'])
    expect(functionOf(model, 'holdsNone')(list)).toBe(true)
    expect(functionOf(model, 'firstIsSame')(list, undefined)).toBe(true)
    expect(functionOf(model, 'firstIsSame')(list, 0)).toBe(false)
  }
  expect(functionOf(model, 'isSame')(fresh, stored)).toBe(true)
  expect(functionOf(model, 'isSame')(stored, [1, undefined])).toBe(false)
})
