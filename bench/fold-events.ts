import { readFileSync } from 'node:fs'
import { interpret } from '@landfall/interpret'
import type { Decider, Recorded } from '@landfall/kernel'
import { readStorm } from '@landfall/language'
import { line, median, timed } from './report.ts'

const EVENT_COUNT = 1_000_000
const ROUNDS = 7

interface BillingCycle {
  readonly subscriptionId: string | undefined
  readonly amount: { readonly cents: number; readonly currency: string } | undefined
  readonly retries: number | undefined
  readonly status: string | undefined
}

interface BillingEvent {
  readonly type: string
  readonly data: Partial<BillingCycle> & {
    readonly cycleId: string
    readonly receipt?: string
    readonly reason?: string
  }
}

/** The aggregate of the subscription box, as a careful hand would write it. */
function evolve(state: BillingCycle, { type, data }: BillingEvent): BillingCycle {
  switch (type) {
    case 'Billing.MonthlyBillingCycleTriggered':
      return {
        ...state,
        subscriptionId: data.subscriptionId,
        amount: data.amount,
        status: 'open',
        retries: 0,
      }
    case 'Billing.PaymentAttempted':
      return {
        ...state,
        subscriptionId: data.subscriptionId,
        amount: data.amount,
        retries: data.retries,
        status: 'charging',
      }
    case 'Billing.PaymentSucceeded':
      return { ...state, subscriptionId: data.subscriptionId, amount: data.amount, status: 'paid' }
    case 'Billing.PaymentFailed':
      return {
        ...state,
        subscriptionId: data.subscriptionId,
        amount: data.amount,
        retries: data.retries,
        status: 'failed',
      }
    case 'Billing.PaymentRetryScheduled':
      return { ...state, retries: data.retries, status: 'waiting' }
    default:
      return state
  }
}

const INITIAL: BillingCycle = {
  subscriptionId: undefined,
  amount: undefined,
  retries: undefined,
  status: undefined,
}

/** A million events folded by the interpreted aggregate and by the same one written by hand, in turn. */
export function benchFolding(): void {
  const text = readFileSync(new URL('../examples/subscription-box.storm', import.meta.url), 'utf8')
  const { model } = readStorm([{ name: 'subscription-box.storm', text }])
  const decider = interpret(model).deciders.find(({ aggregate }) => aggregate === 'Billing.BillingCycle')
  if (!decider) throw new Error('the subscription box has no billing cycle')
  const events = billingEvents()
  const rounds = Array.from({ length: ROUNDS }, () => {
    const byHand = timed(() => events.reduce(evolve, INITIAL))
    const interpreted = timed(() => foldWith(decider, events))
    if (JSON.stringify(byHand.value) !== JSON.stringify(interpreted.value))
      throw new Error('the two disagree')
    return { byHand: byHand.ms, interpreted: interpreted.ms }
  })
  line('written by hand, events/s (median of 7)', rate(median(rounds.map(({ byHand }) => byHand))))
  line('interpreted, events/s (median of 7)', rate(median(rounds.map(({ interpreted }) => interpreted))))
  const ratios = rounds.map(({ byHand, interpreted }) => byHand / interpreted)
  line('interpreted / by hand (median of pairs)', median(ratios).toFixed(2), 'limit 0.5')
}

function foldWith(decider: Decider, events: readonly BillingEvent[]): unknown {
  const recorded: Recorded = {
    event: { type: '' },
    eventId: 'e',
    at: 0,
    causationId: 'c',
    correlationId: 'c',
    aggregate: 'a',
    key: 'k',
    version: 1,
    position: 1,
  }
  let state = decider.initialState
  for (const event of events) state = decider.evolve(state, event, recorded)
  return state
}

function rate(ms: number): string {
  return Math.round((EVENT_COUNT / ms) * 1000).toLocaleString('en')
}

function billingEvents(): BillingEvent[] {
  const common = { cycleId: 'c', subscriptionId: 's', amount: { cents: 1900, currency: 'EUR' } }
  return Array.from({ length: EVENT_COUNT }, (_, index): BillingEvent => {
    const retries = index % 3
    switch (index % 5) {
      case 0:
        return { type: 'Billing.MonthlyBillingCycleTriggered', data: common }
      case 1:
        return { type: 'Billing.PaymentAttempted', data: { ...common, retries } }
      case 2:
        return { type: 'Billing.PaymentFailed', data: { ...common, reason: 'card declined', retries } }
      case 3:
        return { type: 'Billing.PaymentRetryScheduled', data: { cycleId: 'c', retries } }
      default:
        return { type: 'Billing.PaymentSucceeded', data: { ...common, receipt: 'r' } }
    }
  })
}
