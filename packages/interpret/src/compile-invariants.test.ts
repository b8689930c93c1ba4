import type { Recorded } from '@landfall/kernel'
import { printExpression, readStorm } from '@landfall/language'
import { expect, it } from 'vitest'
import { interpret } from './interpret.ts'
import type { StormEvent } from './message.ts'
import { checkedModel } from './testing/checked-model.ts'

const { model } = readStorm([
  {
    name: 'a.storm',
    text: `
      aggregate Account {
        key accountId: Id
        state { balance: Int, owner: Id? }
        event Opened { balance: Int }
        event Closed
        always balance >= 0
        always (owner ?? "") != accountId
        always balance >= 0
      }`,
  },
])

const event: StormEvent = { type: 'Opened', data: { accountId: 'a-1', balance: 3 } }
const about: Recorded = {
  event,
  eventId: 'e-1',
  at: 0,
  causationId: 'c',
  correlationId: 'c',
  aggregate: 'Account',
  key: 'a-1',
  version: 1,
  position: 1,
}

function invariantsOf(options: Parameters<typeof interpret>[1] = {}) {
  const [decider] = interpret(checkedModel({ model, findings: [] }), options).deciders
  return decider?.invariants ?? []
}

it('[INTERPRET-155] `always` looks at the state and the key, and is called what it says, once', () => {
  const [positive, notItself, ...others] = invariantsOf({ printExpression })
  expect(others).toEqual([])
  expect(positive?.name).toBe('balance >= 0')
  expect(notItself?.name).toBe('owner ?? "" != accountId')
  expect([0, -1].map((balance) => positive?.holds({ balance }, about))).toEqual([true, false])
  expect(['a-2', 'a-1'].map((owner) => notItself?.holds({ owner }, about))).toEqual([true, false])
})

it('[INTERPRET-155] `always` has a number for a name where nobody can print it, and throws where it has no value', () => {
  const [positive] = invariantsOf()
  expect(positive?.name).toBe('condition 1')
  expect(() => positive?.holds(undefined, about)).toThrow('`balance` has no value')
})
