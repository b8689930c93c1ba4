import { expect, it } from 'vitest'
import { chainFrom } from './chain-from.ts'
import type { Element } from './elements.ts'
import { indexModel } from './model-index.ts'
import { askFor } from './testing/ask-for.ts'
import { chainText } from './testing/chain-text.ts'
import { publishingModel } from './testing/publishing-model.ts'
import { sampleModel } from './testing/sample-model.ts'
import {
  arrow,
  command,
  event,
  literal,
  modelOf,
  outcome,
  policy,
  reaction,
  send,
  system,
} from './testing/stickies.ts'

const index = indexModel(sampleModel)
const publishing = indexModel(publishingModel)

it('[MODEL-18] a chain goes over events, policies and systems, with guards, delays and open choices', () => {
  const chain = chainFrom(index, askFor(index, 'command', 'Billing.TriggerBillingCycle'))
  expect(chainText(chain)).toEqual([
    'command TriggerBillingCycle',
    '  event MonthlyBillingCycleTriggered',
    '    policy ChargeOnCycle',
    '      command AttemptPayment',
    '        event PaymentAttempted',
    '          system PaymentGateway',
    '            event PaymentSucceeded (open)',
    '              policy FulfilOnPayment',
    '                command RequestShipment',
    '                  event ShipmentRequested … ends',
    '            event PaymentFailed (open)',
    '              policy RetryFailedPayment (guarded)',
    '                command ScheduleRetry',
    '                  event PaymentRetryScheduled',
    '                    policy ChargeAgain',
    '                      command AttemptPayment (later) … loops 3',
    '              policy PauseAfterRetriesExhausted (guarded)',
    '                command PauseSubscription',
    '                  event SubscriptionPaused … ends',
  ])
})

it('[MODEL-18] a command knows its aggregate, and each step where it comes from', () => {
  const { steps } = chainFrom(index, askFor(index, 'command', 'Fulfilment.DispatchShipment'))
  expect(steps).toMatchObject([
    { kind: 'command', aggregate: { name: 'Shipment' }, depth: 0 },
    { kind: 'event', from: 0, depth: 1 },
  ])
  expect(steps[0]).not.toHaveProperty('from')
})

it('[MODEL-18] a chain goes over views that publish, publications, processes and their timeouts', () => {
  const chain = chainFrom(publishing, askFor(publishing, 'command', 'Crm.RecordMarriage'))
  expect(chainText(chain)).toEqual([
    'command RecordMarriage',
    '  event Married',
    '    view PersonalDetails',
    '      publication PersonalDetailsChanged',
    '        policy Retarget',
    '          command TargetAudience',
    '            event AudienceTargeted … ends',
    '    publication MarriageRecorded',
    '      system Printer',
    '        system acts Printer',
    '          command ArchiveReport … ends',
    '    process FollowUp',
    '      command BuildReport',
    '        event ReportBuilt',
    '          process end FollowUp … ends',
    '      timeout FollowUp',
    '        command BuildReport (later) … joins 12',
  ])
})

it('[MODEL-18] a chain may begin at an event or a publication', () => {
  const failed = chainFrom(index, askFor(index, 'event', 'Billing.PaymentRetryScheduled'))
  expect(chainText(failed)[0]).toBe('event PaymentRetryScheduled')
  const published = chainFrom(publishing, askFor(publishing, 'publication', 'Crm.PersonalDetailsChanged'))
  expect(chainText(published)[1]).toBe('  policy Retarget')
})

it('[MODEL-18] a guarded arrow and its otherwise show as such', () => {
  const move = command('Move', {
    clauses: [
      arrow([outcome('event Stopped')], { guard: literal(true) }),
      arrow([outcome('event Moved')], { otherwise: true }),
    ],
  })
  const own = indexModel(modelOf(move, event('Stopped'), event('Moved')))
  expect(chainText(chainFrom(own, move))).toEqual([
    'command Move',
    '  event Stopped (guarded) … ends',
    '  event Moved (otherwise) … ends',
  ])
})

it('[MODEL-19] a command that records nothing, and a policy that sends nothing, end', () => {
  const own = indexModel(modelOf(command('Think'), event('Thought'), policy('Ponder', 'event Thought', [])))
  expect(chainText(chainFrom(own, askFor(own, 'command', 'Think')))).toEqual(['command Think … ends'])
  expect(chainText(chainFrom(own, askFor(own, 'event', 'Thought')))).toEqual([
    'event Thought',
    '  policy Ponder … ends',
  ])
})

it('[MODEL-20] systems that answer each other loop', () => {
  const own = indexModel(
    modelOf(
      event('Ping'),
      event('Pong'),
      system('Left', { reactions: [reaction('event Ping', { 'event Pong': {} })] }),
      system('Right', { reactions: [reaction('event Pong', { 'event Ping': {} })] }),
    ),
  )
  expect(chainText(chainFrom(own, askFor(own, 'event', 'Ping')))).toEqual([
    'event Ping',
    '  system Left',
    '    event Pong',
    '      system Right',
    '        event Ping … loops 0',
  ])
})

it('[MODEL-20] where two ways meet, the second joins the first', () => {
  const { steps } = chainFrom(...start(diamonds(1)))
  expect(steps.map(({ onward }) => onward).filter(({ kind }) => kind === 'joins')).toEqual([
    { kind: 'joins', step: 3 },
  ])
})

it('[MODEL-20] a chain with two to the thousandth paths has a few thousand steps', () => {
  const { steps } = chainFrom(...start(diamonds(1_000)))
  expect(steps.length).toBeLessThan(10_000)
  expect(steps.filter(({ onward }) => onward.kind === 'joins')).toHaveLength(1_000)
})

it('[MODEL-20] every command that sends all others makes a chain that ends', () => {
  const names = Array.from({ length: 30 }, (_, i) => `Do${i}`)
  const elements = names.flatMap((name): Element[] => [
    command(name, { clauses: [arrow([outcome(`event ${name}Done`)])] }),
    event(`${name}Done`),
    policy(
      `After${name}`,
      `event ${name}Done`,
      names.map((other) => send(`command ${other}`)),
    ),
  ])
  const { steps } = chainFrom(...start(elements))
  expect(steps.filter(({ onward }) => onward.kind === 'loops').length).toBeGreaterThanOrEqual(30)
  expect(steps.length).toBe(3 * 30 + 30 * 30 - 29)
})

function start(elements: readonly Element[]): Parameters<typeof chainFrom> {
  const own = indexModel(modelOf(...elements))
  return [own, askFor(own, 'command', 'Do0')]
}

/** Each command's event makes two policies send the next command. */
function diamonds(count: number): Element[] {
  return Array.from({ length: count + 1 }, (_, i): Element[] => [
    command(`Do${i}`, { clauses: [arrow([outcome(`event Done${i}`)])] }),
    event(`Done${i}`),
    policy(`Left${i}`, `event Done${i}`, [send(`command Do${i + 1}`)]),
    policy(`Right${i}`, `event Done${i}`, [send(`command Do${i + 1}`)]),
  ]).flat()
}
