import { describe, expect, it } from 'vitest'
import { findActions } from './find-actions.ts'

const ACTIONS = ['Payment failed', 'Take payment', 'Repayment agreed', 'Order placed'].map((title) => ({
  id: title,
  title,
  sort: title === 'Take payment' ? 'Command' : 'Event',
  run: () => {},
}))

describe('findActions', () => {
  it('[BOARD-33] every typed word has to occur; what begins with the first comes first', () => {
    const titles = (typed: string) => findActions(ACTIONS, typed).map(({ title }) => title)
    expect(titles('payment')).toEqual(['Payment failed', 'Take payment', 'Repayment agreed'])
    expect(titles('pay command')).toEqual(['Take payment'])
    expect(titles('nothing like it')).toEqual([])
    expect(titles('')).toHaveLength(4)
  })
})
