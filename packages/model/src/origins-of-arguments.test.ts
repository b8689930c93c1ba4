import { expect, it } from 'vitest'
import type { Policy, Process } from './elements.ts'
import type { ModelIndex } from './model-index.ts'
import { indexModel } from './model-index.ts'
import { originsOfArguments } from './origins-of-arguments.ts'
import { type Sending, sendingsOfPolicy, sendingsOfProcess } from './sending.ts'
import { askFor } from './testing/ask-for.ts'
import { originTexts } from './testing/origin-texts.ts'
import { publishingModel } from './testing/publishing-model.ts'
import { sampleModel } from './testing/sample-model.ts'
import {
  command,
  event,
  field,
  fieldsOf,
  literal,
  modelOf,
  policy,
  process,
  send,
  step,
  to,
  view,
} from './testing/stickies.ts'

const index = indexModel(sampleModel)
const publishing = indexModel(publishingModel)

it('[MODEL-23] what is not in braces comes from the event, its key included', () => {
  expect(argumentsOf(index, sendingsOfPolicy(askFor(index, 'policy', 'Billing.ChargeOnCycle')))).toEqual([
    { cycleId: 'event field' },
  ])
  expect(
    argumentsOf(index, sendingsOfPolicy(askFor(index, 'policy', 'Billing.PauseAfterRetriesExhausted'))),
  ).toEqual([{ subscriptionId: 'event field', reason: 'expression' }])
  expect(argumentsOf(index, sendingsOfPolicy(askFor(index, 'policy', 'Fulfilment.FulfilOnPayment')))).toEqual(
    [{ shipmentId: 'expression', subscriptionId: 'event field' }],
  )
})

it('[MODEL-23] a policy that goes through a view takes from the row, its key included', () => {
  expect(argumentsOf(index, sendingsOfPolicy(askFor(index, 'policy', 'Billing.BillMonthly')))).toEqual([
    { cycleId: 'expression', subscriptionId: 'row', amount: 'expression' },
  ])
})

it('[MODEL-23] a policy may react to a publication', () => {
  expect(
    argumentsOf(publishing, sendingsOfPolicy(askFor(publishing, 'policy', 'Marketing.Retarget'))),
  ).toEqual([{ campaignId: 'expression', personId: 'event field' }])
})

it('[MODEL-23] the event comes before the row, and the default comes last', () => {
  const remind: Policy = {
    ...policy('Remind', 'event Rang', [send('command Call')]),
    forEach: { view: to('view Numbers') },
  }
  const call = command('Call', { fields: { both: 'Text', number: 'Text' } })
  const polite = field('polite', 'Bool', { default: literal(true) })
  const own = indexModel(
    modelOf(
      event('Rang', { fields: { both: 'Text' } }),
      view('Numbers', { number: 'Text' }, { fields: fieldsOf({ both: 'Text' }) }),
      { ...call, fields: [...call.fields, polite, field('lost', 'Text')] },
      remind,
    ),
  )
  expect(argumentsOf(own, sendingsOfPolicy(remind))).toEqual([
    { both: 'event field', number: 'row', polite: 'default', lost: 'none' },
  ])
})

it('[MODEL-24] a process takes from the event, then its key, then from what it remembers', () => {
  const own = processSample()
  expect(argumentsOf(own, sendingsOfProcess(askFor(own, 'process', 'Checkout')))).toEqual([
    { both: 'event field', remembered: 'state', orderId: 'event field' },
    { both: 'state', remembered: 'state', orderId: 'key' },
  ])
})

it('[MODEL-3] a command that nobody knows needs nothing', () => {
  const lost = policy('Wander', 'event Lost', [send('command Nothing', { a: literal(1) })])
  expect(argumentsOf(index, sendingsOfPolicy(lost))).toEqual([{}])
})

function argumentsOf(own: ModelIndex, sendings: readonly Sending[]): readonly unknown[] {
  return sendings.map((sending) => originTexts(originsOfArguments(own, sending)))
}

function processSample(): ModelIndex {
  const checkout: Process = process(
    'Checkout',
    { orderId: 'Id' },
    {
      state: { both: 'Text', remembered: 'Text' },
      steps: [step('event Placed', [send('command Pay')])],
      timeout: { after: { months: 0, ms: 1 }, sends: [send('command Pay')] },
    },
  )
  return indexModel(
    modelOf(
      event('Placed', { fields: { orderId: 'Id', both: 'Text' } }),
      command('Pay', { fields: { both: 'Text', remembered: 'Text', orderId: 'Id' } }),
      checkout,
    ),
  )
}
