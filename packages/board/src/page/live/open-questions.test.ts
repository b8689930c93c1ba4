import { describe, expect, it } from 'vitest'
import { openQuestions } from './open-questions.ts'
import { indexOf, subscriptionBox } from './testing/subscription-box.ts'
import { told } from './testing/told.ts'

const asked = told(2, 'Billing.PaymentAttempted')

describe('questions to outside systems', () => {
  it('[BOARD-109] wait until one of their answers is in the log', () => {
    const open = openQuestions([], [asked, told(3, 'Billing.PaymentAttempted')], subscriptionBox)
    expect(open.map(({ system, asked: event }) => [system.name, event.position])).toEqual([
      ['PaymentGateway', 2],
      ['PaymentGateway', 3],
    ])
    expect(open[0]?.answers.map(({ event }) => event.name)).toEqual(['PaymentSucceeded', 'PaymentFailed'])
    const after = openQuestions(open, [told(4, 'Billing.PaymentFailed', { cause: 'log-2' })], subscriptionBox)
    expect(after.map(({ asked: event }) => event.position)).toEqual([3])
  })
  it('[BOARD-109] that were answered at once do not wait at all', () => {
    const events = [asked, told(3, 'Billing.PaymentSucceeded', { cause: 'log-2' })]
    expect(openQuestions([], events, subscriptionBox)).toEqual([])
  })
  it('[BOARD-109] are not answered by what was published of the event', () => {
    const open = openQuestions([], [asked], subscriptionBox)
    expect(openQuestions(open, [told(3, 'Billing.Published', { cause: 'log-2' })], subscriptionBox)).toBe(
      open,
    )
  })
  it('[BOARD-109] are none where a system is only told', () => {
    const index = indexOf('context Shop { event Paid { } system Diary { on Paid } }')
    expect(openQuestions([], [told(1, 'Shop.Paid')], index)).toEqual([])
  })
  it('[BOARD-103] are remembered up to a limit, the latest', () => {
    const events = Array.from({ length: 500 }, (_, nth) => told(nth + 1, 'Billing.PaymentAttempted'))
    const open = openQuestions([], events, subscriptionBox)
    expect([open.length, open.at(-1)?.asked.position]).toEqual([200, 500])
  })
})
