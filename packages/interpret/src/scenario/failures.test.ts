import { readFileSync } from 'node:fs'
import { readStorm } from '@landfall/language'
import { describe, expect, it } from 'vitest'
import { checkedModel } from '../testing/checked-model.ts'
import { played } from '../testing/played.ts'

/** An example without its own scenarios. */
function example(name: string): string {
  const text = readFileSync(new URL(`../../../../examples/${name}.storm`, import.meta.url), 'utf8')
  return text.replace(/^scenario [\s\S]*?^}/gm, '')
}

/** What a scenario of these steps says, the message first. */
function said(storm: string, steps: string): string | readonly string[] | undefined {
  const text = `${storm}\nscenario "this" {\n${steps}\n}\n`
  return played(checkedModel(readStorm([{ name: 'failures.storm', text }]))).this
}

const box = example('subscription-box')
const created =
  'given SubscriptionCreated { subscriptionId: "s1", customerId: "c1", planId: "coffee", price: { cents: 1900, currency: "EUR" } }'
const triggered = `${created}
  when TriggerBillingCycle { cycleId: "2026-11", subscriptionId: "s1", amount: { cents: 1900, currency: "EUR" } }`
const failed = `${triggered} PaymentGateway answers PaymentFailed { reason: "card declined" }`
const paused = `${failed} when 3 days pass`
const pause = 'when PauseSubscription { subscriptionId: "s1", reason: "holiday" }'
const cancelled = `${created} given SubscriptionCancelled { subscriptionId: "s1" }`
const ALL =
  'What happened: MonthlyBillingCycleTriggered → PaymentAttempted → PaymentFailed → PaymentRetryScheduled → ' +
  'PaymentAttempted → PaymentFailed → PaymentRetryScheduled → PaymentAttempted → PaymentFailed → SubscriptionPaused'

const world = 'world: { width: 4, height: 4, obstacles: [{ x: 0, y: 1 }] }'
const rover = example('mars-rover')
const landed = `given MarsRoverStarted { roverId: "r", position: { x: 0, y: 0 }, direction: N, ${world} }`

describe('then Event', () => {
  it('[INTERPRET-95] that did not happen: what happened, and why it may not have', () => {
    expect(said(box, `${triggered} then PaymentSucceeded`)).toEqual([
      'Expected PaymentSucceeded, but it did not happen',
      'What happened: MonthlyBillingCycleTriggered → PaymentAttempted',
      'PaymentGateway has not answered PaymentAttempted: no step says what it answers',
    ])
    expect(said(box, `${failed} then PaymentRetryScheduled then PaymentAttempted`)).toEqual([
      'Expected PaymentAttempted after PaymentRetryScheduled, but it happened before',
      'What happened: MonthlyBillingCycleTriggered → PaymentAttempted → PaymentFailed → PaymentRetryScheduled',
    ])
    expect(said(box, `${failed} then PaymentRetryScheduled then SubscriptionPaused`)).toEqual([
      'Expected SubscriptionPaused, but it did not happen',
      'What happened: MonthlyBillingCycleTriggered → PaymentAttempted → PaymentFailed → PaymentRetryScheduled',
      'AttemptPayment waits until 2026-01-02T00:00:00Z; it is 2026-01-01T00:00:00Z now',
    ])
    expect(
      said(rover, `${landed} when Move { roverId: "r" } when Move { roverId: "r" } then MarsRoverMoved`),
    ).toEqual([
      'Expected MarsRoverMoved, but it did not happen',
      'What happened: ObstacleFound → MarsRoverTurnedOff → ObstacleNotified',
      'Move was refused: The rover is turned off',
    ])
  })

  it('[INTERPRET-95] with other fields: each field that differs, as it was', () => {
    expect(said(box, `${paused} then PaymentRetryScheduled { retries: 3 }`)).toEqual([
      'Expected PaymentRetryScheduled { retries: 3 }, but retries was 1, then 2',
      ALL,
    ])
    const answered = `${triggered} PaymentGateway answers PaymentSucceeded { receipt: "r-1" }`
    expect(
      said(
        box,
        `${answered} then PaymentSucceeded { receipt: "r-2", amount: { cents: 1, currency: "EUR" } }`,
      ),
    ).toEqual([
      'Expected PaymentSucceeded { receipt: "r-2", amount: { cents: 1, currency: "EUR" } }, ' +
        'but receipt was "r-1" and amount was { cents: 1900, currency: "EUR" }',
      'What happened: MonthlyBillingCycleTriggered → PaymentAttempted → PaymentSucceeded → ShipmentRequested',
    ])
    expect(
      said(rover, `${landed} when TurnRight { roverId: "r" } then MarsRoverMoved { direction: W }`),
    ).toEqual([
      'Expected MarsRoverMoved { direction: W }, but direction was E',
      'What happened: MarsRoverMoved',
    ])
  })

  it('[INTERPRET-95] in another order, or not as often', () => {
    expect(said(box, `${paused} then SubscriptionPaused then PaymentRetryScheduled { retries: 1 }`)).toEqual([
      'Expected PaymentRetryScheduled { retries: 1 } after SubscriptionPaused, but it happened before',
      ALL,
    ])
    expect(said(box, `${paused} then SubscriptionPaused then SubscriptionPaused`)).toEqual([
      'Expected SubscriptionPaused once more, but it happened only once',
      ALL,
    ])
    const four = 'then PaymentFailed '.repeat(4)
    expect(said(box, `${paused} ${four}`)).toEqual([
      'Expected PaymentFailed once more, but it happened only 3 times',
      ALL,
    ])
  })
})

describe('then no Event', () => {
  it('[INTERPRET-95] that happened: as it was', () => {
    expect(said(box, `${paused} then no SubscriptionPaused`)).toEqual([
      'Expected no SubscriptionPaused, but it happened',
      'It was SubscriptionPaused { subscriptionId: "s1", reason: "Payment failed 3 times: card declined" }',
      ALL,
    ])
    expect(said(box, `${paused} then no PaymentFailed { retries: 2 }`)).toEqual([
      'Expected no PaymentFailed { retries: 2 }, but it happened',
      'It was PaymentFailed { cycleId: "2026-11", subscriptionId: "s1", amount: { cents: 1900, currency: "EUR" }, reason: "card declined", retries: 2 }',
      ALL,
    ])
  })
})

describe('then only', () => {
  const only = (events: string) => said(box, `${triggered} then only ${events}`)
  const since = 'Since the last `when`: MonthlyBillingCycleTriggered → PaymentAttempted'

  it('[INTERPRET-95] fewer, more, others, in another order, with other fields', () => {
    expect(only('MonthlyBillingCycleTriggered, PaymentAttempted, PaymentFailed')).toEqual([
      'Expected only MonthlyBillingCycleTriggered, then PaymentAttempted, then PaymentFailed, but PaymentFailed did not happen',
      since,
      'PaymentGateway has not answered PaymentAttempted: no step says what it answers',
    ])
    expect(only('MonthlyBillingCycleTriggered')).toEqual([
      'Expected only MonthlyBillingCycleTriggered, but PaymentAttempted happened too',
      since,
    ])
    expect(only('PaymentAttempted, MonthlyBillingCycleTriggered')).toEqual([
      'Expected only PaymentAttempted, then MonthlyBillingCycleTriggered, but they happened in another order',
      since,
    ])
    expect(only('MonthlyBillingCycleTriggered, PaymentAttempted { retries: 1 }')).toEqual([
      'Expected only MonthlyBillingCycleTriggered, then PaymentAttempted { retries: 1 }, but in PaymentAttempted retries was 0',
      since,
    ])
    expect(said(box, `${triggered} when 1h passes then only PaymentAttempted`)).toEqual([
      'Expected only PaymentAttempted, but nothing happened',
      'Since the last `when` nothing happened',
      'PaymentGateway has not answered PaymentAttempted: no step says what it answers',
    ])
  })
})

describe('then refused', () => {
  const active = 'Only an active subscription can be paused'

  it('[INTERPRET-95] accepted, or for another reason', () => {
    expect(said(box, `${created} ${pause} then refused "${active}"`)).toEqual([
      `Expected PauseSubscription to be refused with "${active}", but it was accepted`,
      'Since the last `when`: SubscriptionPaused',
    ])
    expect(said(box, `${created} ${pause} then refused`)).toEqual([
      'Expected PauseSubscription to be refused, but it was accepted',
      'Since the last `when`: SubscriptionPaused',
    ])
    expect(said(box, `${cancelled} ${pause} then refused "It is over"`)).toEqual([
      `Expected PauseSubscription to be refused with "It is over", but the reason was "${active}"`,
    ])
    expect(said(box, `${triggered} when 1h passes then refused`)).toEqual([
      'Expected a refusal, but nothing was refused',
      'Since the last `when` nothing happened',
    ])
    // The rover is turned off by a policy, and then again: what a policy sends may be refused too.
    const fussy = rover.replace(
      'command TurnOff {',
      'command TurnOff { requires status == blocked "It is not blocked"',
    )
    const twice = `${fussy} policy Again { when ObstacleFound then TurnOff }`
    expect(said(twice, `${landed} when Move { roverId: "r" } then refused "No"`)).toEqual([
      'Expected Move to be refused with "No", but TurnOff was refused with "It is not blocked"',
    ])
  })

  it('[INTERPRET-94] a refusal that no step expects fails the scenario', () => {
    const words = [
      `PauseSubscription was refused, and no step expects it: ${active}`,
      `If that is right, add the step: then refused "${active}"`,
    ]
    expect(said(box, `${cancelled} ${pause}`)).toEqual(words)
    expect(said(box, `${cancelled} ${pause} when 1h passes`)).toEqual(words)
    expect(said(box, `${cancelled} ${pause} ${pause} then refused`)).toEqual(words)
    expect(said(box, `${cancelled} ${pause} then no SubscriptionPaused`)).toEqual(words)
    expect(said(box, `${cancelled} ${pause} then refused`)).toBe('ok')
    expect(said(box, pause)).toEqual([
      'PauseSubscription was refused, and no step expects it: There is no Subscription "s1"',
      'If that is right, add the step: then refused "There is no Subscription \\"s1\\""',
    ])
  })
})

describe('then View[key]', () => {
  const row =
    'The row is { subscriptionId: "s1", lastFailure: "2026-01-03T00:00:00Z", reason: "Payment failed 3 times: card declined", retries: 2, status: paused }'

  it('[INTERPRET-95] with other fields, without a row, or with one that should be absent', () => {
    expect(said(box, `${paused} then FailedPayments["s1"] { status: paused, retries: 1 }`)).toEqual([
      'Expected FailedPayments["s1"] { status: paused, retries: 1 }, but retries is 2',
      row,
    ])
    expect(
      said(
        box,
        `${paused} then FailedPayments["s1"] { lastFailure: "2026-01-02T00:00:00Z", status: retrying }`,
      ),
    ).toEqual([
      'Expected FailedPayments["s1"] { lastFailure: "2026-01-02T00:00:00Z", status: retrying }, ' +
        'but lastFailure is "2026-01-03T00:00:00Z" and status is paused',
      row,
    ])
    expect(said(box, `${paused} then FailedPayments["s2"] { retries: 1 }`)).toEqual([
      'Expected FailedPayments["s2"], but there is no such row',
      'FailedPayments has a row for "s1"',
    ])
    expect(said(box, `${created} then FailedPayments["s1"] { retries: 1 }`)).toEqual([
      'Expected FailedPayments["s1"], but there is no such row',
      'FailedPayments is empty',
    ])
    expect(said(box, `${paused} then FailedPayments["s1"] is absent`)).toEqual([
      'Expected no FailedPayments["s1"], but it is there',
      row.replace('The row', 'It'),
    ])
    expect(
      said(rover, `${landed} when Move { roverId: "r" } then Obstacles[{ x: 1, y: 1 }] { foundBy: "r" }`),
    ).toEqual([
      'Expected Obstacles[{ x: 1, y: 1 }], but there is no such row',
      'Obstacles has a row for { x: 0, y: 1 }',
    ])
  })
})

describe('what cannot be run', () => {
  const machine = `
    aggregate Machine {
      key id: Id
      state { parts: Int }
      command Build creates { parts: Int -> Built }
      command Split { by: Int -> Cut { parts: parts / by } }
      command Spoil { -> Spoilt { by: 0 } }
      event Built { parts: Int }
      event Cut { parts: Int }
      event Spoilt { by: Int } sets { parts: parts / by }
    }
    command Polish { id: Id }
    policy Halve { when Built where 10 / parts > 1 then Split { by: 2 } }
    view Shares { key id: Id  share: Int  on Cut { share: 12 / event.parts } }
  `

  it('[INTERPRET-96] fails the step in which it happened, at the place in the storm that has no value', () => {
    expect(said(machine, 'when Build { id: "m", parts: 1 }')).toEqual([
      'Split could not be decided: 1 / 2 is not a whole number: use `div`, which rounds down',
      'This came of: when Build',
    ])
    expect(said(machine, 'when Build { id: "m", parts: 3 }')).toEqual([
      'The policy Halve could not react to Built: 10 / 3 is not a whole number: use `div`, which rounds down',
      'This came of: when Build',
    ])
    expect(said(machine, 'when Build { id: "m", parts: 10 }')).toBe('ok')
    expect(said(machine, 'given Built { id: "m", parts: 10 } when Split { id: "m", by: 2 }')).toEqual([
      'The view Shares could not take in Cut: 12 / 5 is not a whole number: use `div`, which rounds down',
      'This came of: when Split',
    ])
    expect(said(machine, 'given Spoilt { id: "m", by: 0 }')).toEqual([
      'The state of Machine could not take in Spoilt: `parts` has no value yet',
      'This came of: given Spoilt',
    ])
    expect(said(machine, 'given Built { id: "m", parts: 10 } when Spoil { id: "m" } then Spoilt')).toEqual([
      'Spoil could not be decided: Division by zero',
      'This came of: when Spoil',
    ])
  })

  it('[INTERPRET-96] a command that no aggregate takes', () => {
    expect(said(machine, 'when Polish { id: "m" }')).toEqual([
      'Nothing takes Polish: it stands in no aggregate',
      'Move it into the aggregate that decides it',
    ])
    expect(
      said(
        `${machine} policy Shine { when Built then Polish }`,
        'when Build { id: "m", parts: 10 } then Spoilt',
      ),
    ).toEqual([
      'Expected Spoilt, but it did not happen',
      'What happened: Built',
      'Nothing takes Polish: it stands in no aggregate',
    ])
  })

  it('[INTERPRET-96] a value in a step', () => {
    expect(said(machine, 'when Build { id: "m", parts: 1 / 0 }')).toEqual(['Division by zero'])
  })

  it('[INTERPRET-97] a storm that never comes to rest is stopped, and says what repeats', () => {
    const echo = `
      aggregate Call { key id: Id  command Ping may create { -> Pinged }  command Pong may create { -> Ponged }  event Pinged  event Ponged }
      policy Return { when Pinged then Pong }
      policy Serve { when Ponged then Ping }
    `
    expect(said(echo, 'when Ping { id: "c" }')).toEqual([
      'This never comes to rest: commands lead to events that lead to the same commands again',
      'Most often: Ping (5000 times) and Pong (5000 times)',
      'Look for a policy or a process whose command leads back to the event that it listens to',
    ])
    const tick = `
      aggregate Clock { key id: Id  command Tick creates { -> Ticked }  event Ticked }
      view Clocks { key id: Id }
      policy Ticking { every 1s for each Clocks then Tick }
    `
    expect(said(tick, 'when 1 year passes')).toEqual([
      'So much falls due that it was stopped at 2026-01-03T07:33:20Z',
      'Most often: Ticking (200000 times)',
      'Let time pass in shorter steps, or look for a timer that sets itself again',
    ])
    expect(said(tick.replace('1s', '5m'), 'when 1 year passes')).toBe('ok')
  })
})

describe('secrets', () => {
  it('[INTERPRET-98] are compared, and never printed', () => {
    const vault = `
      aggregate Vault {
        key vaultId: Id
        command Lock creates { code: Text secret -> Locked }
        event Locked { code: Text secret }
      }
      view Codes { key vaultId: Id  code: Text secret  on Locked }
    `
    const locked = 'when Lock { vaultId: "v", code: "1234" }'
    expect(said(vault, `${locked} then Locked { code: "1234" } then Codes["v"] { code: "1234" }`)).toBe('ok')
    const words = [
      said(vault, `${locked} then Locked { code: "0000" }`),
      said(vault, `${locked} then no Locked`),
      said(vault, `${locked} then Codes["v"] { code: "0000" }`),
      said(vault, `${locked} then Codes["v"] is absent`),
    ]
    expect(JSON.stringify(words)).not.toMatch(/1234|0000/)
    expect(words[0]).toEqual([
      'Expected Locked { code: (secret) }, but code was (secret)',
      'What happened: Locked',
    ])
  })
})
