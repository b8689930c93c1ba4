import { expect, it } from 'vitest'
import { feedsOf } from './feeds-of.ts'
import { type Issuer, issuersOf } from './issuers-of.ts'
import { indexModel } from './model-index.ts'
import { reactionsTo } from './reactions-to.ts'
import { readersOf } from './readers-of.ts'
import { startingCommands } from './starting-commands.ts'
import { askFor } from './testing/ask-for.ts'
import { publishingModel } from './testing/publishing-model.ts'
import { sampleModel } from './testing/sample-model.ts'
import {
  arrow,
  command,
  event,
  modelOf,
  outcome,
  policy,
  process,
  reaction,
  send,
  step,
  system,
  to,
  view,
} from './testing/stickies.ts'

const index = indexModel(sampleModel)
const publishing = indexModel(publishingModel)

it('[MODEL-14] people come first, then who names the command, in the order of the text', () => {
  expect(issuerNames(issuersOf(index, askFor(index, 'command', 'Subscriptions.CreateSubscription')))).toEqual(
    ['actor Customer', 'screen SubscriptionPage'],
  )
  expect(issuerNames(issuersOf(index, askFor(index, 'command', 'Billing.AttemptPayment')))).toEqual([
    'policy ChargeOnCycle',
    'policy ChargeAgain',
  ])
  expect(issuerNames(issuersOf(publishing, askFor(publishing, 'command', 'Reporting.BuildReport')))).toEqual([
    'process FollowUp',
    'timeout FollowUp',
  ])
  expect(issuerNames(issuersOf(publishing, askFor(publishing, 'command', 'Crm.RecordMarriage')))).toEqual([
    'actor Clerk',
    'system Telephone',
  ])
})

it('[MODEL-14] nobody issues a command that nobody names', () => {
  expect(issuersOf(index, command('Billing.Nothing'))).toEqual([])
})

it('[MODEL-15] a view is fed by the events it folds', () => {
  const failed = askFor(index, 'view', 'Billing.FailedPayments')
  expect(feedsOf(index, failed).map((feed) => [feed.event.name, feed.fold])).toEqual([
    ['PaymentFailed', failed.folds[0]],
    ['SubscriptionPaused', failed.folds[1]],
    ['PaymentSucceeded', failed.folds[2]],
  ])
})

it('[MODEL-15] a view is read by people, screens, policies', () => {
  expect(readersOf(index, askFor(index, 'view', 'Fulfilment.ShipmentQueue'))).toMatchObject([
    { kind: 'actor', actor: { name: 'Packer' } },
    { kind: 'screen', screen: { name: 'PackingDesk' } },
  ])
  expect(readersOf(index, askFor(index, 'view', 'Billing.BillableSubscriptions'))).toMatchObject([
    { kind: 'actor', actor: { name: 'Scheduler' } },
    { kind: 'policy', policy: { name: 'BillMonthly' } },
  ])
})

it('[MODEL-15] a view is read by systems, contexts and publications', () => {
  expect(readersOf(publishing, askFor(publishing, 'view', 'Reporting.Reports'))).toMatchObject([
    { kind: 'system', system: { name: 'Printer' }, reading: { every: { ms: 300_000 } } },
  ])
  expect(readersOf(publishing, askFor(publishing, 'view', 'Marketing.Contacts'))).toMatchObject([
    { kind: 'context', context: 'Reporting' },
  ])
  expect(readersOf(publishing, askFor(publishing, 'view', 'Crm.PersonalDetails'))).toMatchObject([
    { kind: 'publication', publication: { name: 'PersonalDetailsChanged' } },
  ])
  expect(readersOf(publishing, view('Crm.Nobody', {}))).toEqual([])
})

it('[MODEL-16] reactions come in the order of the text', () => {
  const failed = reactionsTo(index, askFor(index, 'event', 'Billing.PaymentFailed'))
  expect(failed).toMatchObject([
    { kind: 'policy', policy: { name: 'RetryFailedPayment' } },
    { kind: 'policy', policy: { name: 'PauseAfterRetriesExhausted' } },
    { kind: 'view', view: { name: 'FailedPayments' } },
  ])
  const married = reactionsTo(publishing, askFor(publishing, 'event', 'Crm.Married'))
  expect(married.map(({ kind }) => kind)).toEqual(['view', 'publication', 'process'])
  const recorded = reactionsTo(publishing, askFor(publishing, 'publication', 'Crm.MarriageRecorded'))
  expect(recorded).toMatchObject([{ kind: 'system', system: { name: 'Printer' } }])
})

it('[MODEL-16] what listens twice reacts twice', () => {
  const twice = process(
    'Checkout',
    { id: 'Id' },
    { steps: [step('event Paid', []), step('event Paid', [])], ends: [to('event Paid')] },
  )
  const own = indexModel(modelOf(event('Paid'), twice))
  expect(reactionsTo(own, event('Paid')).map(({ kind }) => kind)).toEqual([
    'process',
    'process',
    'process end',
  ])
  expect(reactionsTo(own, event('Unheard'))).toEqual([])
})

it('[MODEL-17] people and the clock begin, what only follows does not', () => {
  expect(startingCommands(index).map(({ name }) => name)).toEqual([
    'CreateSubscription',
    'ResumeSubscription',
    'TriggerBillingCycle',
    'DispatchShipment',
  ])
})

it('[MODEL-17] a system begins unless it listens, and so does a command that nobody issues', () => {
  const own = indexModel(
    modelOf(
      command('Move'),
      command('Deliver'),
      command('Wait'),
      command('Follow'),
      event('Asked'),
      system('Telematics', { sends: [to('command Move')] }),
      system('Artist', { reactions: [reaction('event Asked')], sends: [to('command Deliver')] }),
      policy('Chase', 'event Lost', [send('command Follow')]),
    ),
  )
  expect(startingCommands(own).map(({ name }) => name)).toEqual(['Move', 'Wait', 'Follow'])
})

it('[MODEL-17] what only goes round has no beginning', () => {
  const own = indexModel(
    modelOf(
      command('Ping', { clauses: [arrow([outcome('event Pinged')])] }),
      event('Pinged'),
      policy('Again', 'event Pinged', [send('command Ping')]),
    ),
  )
  expect(startingCommands(own)).toEqual([])
})

function issuerNames(issuers: readonly Issuer[]): readonly string[] {
  return issuers.map(issuerName)
}

function issuerName(issuer: Issuer): string {
  switch (issuer.kind) {
    case 'actor':
      return `actor ${issuer.actor.name}`
    case 'screen':
      return `screen ${issuer.screen.name}`
    case 'system':
      return `system ${issuer.system.name}`
    case 'policy':
      return `policy ${issuer.policy.name}`
    case 'process':
    case 'timeout':
      return `${issuer.kind} ${issuer.process.name}`
  }
}
