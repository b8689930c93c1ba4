import { readStorm } from '@landfall/language'
import { describe, expect, it } from 'vitest'
import { carriedPlaces } from './carried-places.ts'

function modelOf(text: string) {
  return readStorm([{ name: 'shop.storm', text }]).model
}

function carried(before: string, after: string) {
  return carriedPlaces(modelOf(before), modelOf(after)).map(({ from, to }) => [from.id, to.id])
}

describe('carriedPlaces', () => {
  it('[BOARD-23] a sticky that has another name in the text keeps its place', () => {
    expect(carried('event OrderPlaced\nevent OrderPaid', 'event OrderMade\nevent OrderPaid')).toEqual([
      ['event OrderPlaced', 'event OrderMade'],
    ])
  })

  it('[BOARD-23] what is moved to another context keeps its place, and so does all in a context with a new name', () => {
    expect(carried('event A1\ncontext X {}', 'context X { event A1 }')).toEqual([['event A1', 'event X.A1']])
    expect(carried('context X { event A1 command B1 }', 'context Y { event A1 command B1 }')).toEqual(
      expect.arrayContaining([
        ['context X', 'context Y'],
        ['event X.A1', 'event Y.A1'],
        ['command X.B1', 'command Y.B1'],
      ]),
    )
  })

  it('[BOARD-23] where nobody can know which is which, nothing is carried', () => {
    expect(carried('event A1\nevent B1', 'event C1')).toEqual([])
    expect(carried('event A1', 'event A1\nevent C1')).toEqual([])
  })
})
