import { readStorm } from '@landfall/language'
import type { RecordChange } from '@landfall/runtime'
import { expect, it } from 'vitest'
import { vocabularyOf } from '../story/vocabulary.ts'
import { PAYMENT_STORM } from '../testing/payment-storm.ts'
import { createTroubleTeller } from './trouble-teller.ts'

const vocabulary = vocabularyOf(readStorm([{ name: 'a.storm', text: PAYMENT_STORM }]).model)

function parked(position: number): RecordChange<'parked'> {
  const work = { kind: 'call', system: 'Billing.PaymentGateway', position, attemptCount: 1 } as const
  return {
    kind: 'put',
    shelf: 'parked',
    record: { scope: 'call', key: String(position), rank: 0, value: { work, message: 'card 4111' } },
  }
}

const broken: RecordChange<'broken'> = {
  kind: 'put',
  shelf: 'broken',
  record: {
    scope: 'x',
    key: 'y',
    rank: 0,
    value: { promise: 'What is paid arrives', says: 'every A leads to B', key: 'k', positions: [1] },
  },
}

it('[CLI-172] tells what is parked and which promise is broken, and of nothing else', () => {
  const told: string[] = []
  const teller = createTroubleTeller(vocabulary, (line) => told.push(line))
  const removed = { kind: 'remove', shelf: 'parked', scope: 'call', key: '1' } as const
  teller.see({ events: [], records: [removed] })
  teller.see({ events: [], records: [parked(7), broken] })
  teller.close()
  expect(told).toEqual([
    'Parked: question to PaymentGateway about event 7 (landfall dead-letters tells why)',
    'Broken: "What is paid arrives": every A leads to B',
  ])
})
it('[CLI-172] of many at once a few are told, and how many there are', () => {
  const told: string[] = []
  const teller = createTroubleTeller(vocabulary, (line) => told.push(line))
  for (let position = 1; position <= 1_000; position++)
    teller.see({ events: [], records: [parked(position)] })
  teller.close()
  expect(told).toHaveLength(6)
  expect(told.at(-1)).toBe('… and 995 more')
})
