import { editedFiles, readStorm } from '@landfall/language'
import { elementsOf, indexModel } from '@landfall/model'
import { describe, expect, it } from 'vitest'
import { mergeEdits } from './merge-stickies.ts'
import { nearDuplicates } from './near-duplicates.ts'

function pairsIn(text: string) {
  const index = indexModel(readStorm([{ name: 'shop.storm', text }]).model)
  return nearDuplicates(index).map(({ one, other }) => [one.name, other.name])
}

function merged(text: string) {
  const storm = readStorm([{ name: 'shop.storm', text }])
  const [kept, other] = elementsOf(indexModel(storm.model), 'event')
  if (!kept || !other) throw new Error('there are two events')
  const result = mergeEdits(storm, { kept, merged: other })
  return result.ok ? editedFiles(storm.files, result.value)[0]?.text : result.failure.message
}

describe('nearDuplicates', () => {
  it('[BOARD-30] names that differ by a slip, by their order or by a plural are offered, others are not', () => {
    expect(pairsIn('event OrderPlaced\nevent OrderPlcaed')).toEqual([['OrderPlaced', 'OrderPlcaed']])
    expect(pairsIn('event OrderPlaced\nevent "Placed the orders"')).toEqual([
      ['OrderPlaced', 'PlacedTheOrders'],
    ])
    expect(pairsIn('event OrderPlaced\nevent OrderPaid\nevent OrderPacked\ncommand OrderPlaced')).toEqual([])
  })

  it('[BOARD-30] one of two is kept, and whatever mentioned the other mentions it', () => {
    const text =
      'event OrderPlaced\nevent OrderPlcaed\npolicy Thank { when OrderPlcaed }\nhotspot "Why?" on OrderPlcaed\n'
    expect(merged(text)).toBe(
      'event OrderPlaced\npolicy Thank { when OrderPlaced }\nhotspot "Why?" on OrderPlaced\n',
    )
  })

  it('[BOARD-30] what is written on a sticky is not lost by making one of two', () => {
    expect(merged('event OrderPlaced\nevent OrderPlcaed { amount: Int }\n')).toContain(
      'has fields of its own',
    )
  })
})
