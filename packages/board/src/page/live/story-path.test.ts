import { describe, expect, it } from 'vitest'
import type { Story, StoryCommand, StoryEvent } from '../service/operations.ts'
import { storyLines } from './story-lines.ts'
import { pairOf, storyPath } from './story-path.ts'
import { subscriptionBox } from './testing/subscription-box.ts'
import { told } from './testing/told.ts'

function happened(position: number, type: string, rest: Partial<StoryEvent> = {}): StoryEvent {
  return {
    recorded: told(position, type),
    commands: [],
    published: [],
    questions: [],
    deadLetters: [],
    ...rest,
  }
}

const waiting: StoryCommand = {
  commandId: 'later',
  issuedBy: 'Billing.ChargeAgain',
  type: 'Billing.AttemptPayment',
  dueAt: Date.UTC(2030, 0, 1),
  events: [],
}
const failed = happened(3, 'Billing.PaymentFailed', {
  commands: [waiting],
  deadLetters: [{ id: 'd', message: 'Divided by zero', parkedAt: 0, work: { kind: 'reaction' } }],
})
const attempted = happened(2, 'Billing.PaymentAttempted', {
  commands: [{ commandId: 'answer', issuedBy: 'Billing.PaymentGateway', events: [failed] }],
})
const charged: StoryCommand = { commandId: 'p', issuedBy: 'Billing.ChargeOnCycle', events: [attempted] }
const story: Story = {
  correlationId: 'c',
  begins: [
    {
      commandId: 'c',
      events: [happened(1, 'Billing.MonthlyBillingCycleTriggered', { commands: [charged] })],
    },
  ],
  isCut: false,
}

describe('a story', () => {
  it('[BOARD-106] lights every sticky on its way and every line between them', () => {
    const { elements, pairs } = storyPath(subscriptionBox, story)
    expect([...elements]).toEqual([
      'command Billing.TriggerBillingCycle',
      'event Billing.MonthlyBillingCycleTriggered',
      'policy Billing.ChargeOnCycle',
      'command Billing.AttemptPayment',
      'event Billing.PaymentAttempted',
      'system Billing.PaymentGateway',
      'event Billing.PaymentFailed',
      'policy Billing.ChargeAgain',
    ])
    expect(pairs).toContain(pairOf('event Billing.PaymentAttempted', 'system Billing.PaymentGateway'))
    expect(pairs).toContain(pairOf('policy Billing.ChargeOnCycle', 'command Billing.AttemptPayment'))
    expect(pairs).not.toContain(pairOf('event Billing.PaymentFailed', 'command Billing.TriggerBillingCycle'))
  })
  it('[BOARD-106] is told as a tree with what waits and what could not be done', () => {
    const lines = storyLines(subscriptionBox, story)
    expect(lines.map(({ depth, kind }) => `${depth} ${kind}`)).toEqual([
      '0 command',
      '1 event',
      '2 command',
      '3 event',
      '4 command',
      '5 event',
      '6 trouble',
      '6 waits',
    ])
    expect(lines.map(({ text }) => text).join('\n')).toMatch(/Attempt Payment: waits until .*2029|2030/)
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
  })
  it('[BOARD-106] says of a question that it waits', () => {
    const asked = happened(2, 'Billing.PaymentAttempted', {
      questions: [{ system: 'Billing.PaymentGateway' }],
    })
    const lines = storyLines(subscriptionBox, { ...story, begins: [{ commandId: 'c', events: [asked] }] })
    expect(lines.at(-1)).toMatchObject({ kind: 'waits', text: 'Stripe API is asked, and has not answered' })
  })
})
