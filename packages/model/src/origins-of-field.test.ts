import { expect, it } from 'vitest'
import { destinationsOfField } from './destinations-of-field.ts'
import type { FieldAddress } from './field-address.ts'
import type { ModelIndex } from './model-index.ts'
import { indexModel } from './model-index.ts'
import { originsOfField } from './origins-of-field.ts'
import { publishingModel } from './testing/publishing-model.ts'
import { sampleModel } from './testing/sample-model.ts'
import {
  arrow,
  command,
  compute,
  days,
  event,
  letBe,
  modelOf,
  outcome,
  policy,
  send,
  the,
} from './testing/stickies.ts'

const index = indexModel(sampleModel)
const publishing = indexModel(publishingModel)

it('[MODEL-30] a field of a command comes from whoever issues it', () => {
  expect(sourcesOf(index, 'command Billing.TriggerBillingCycle', 'amount')).toEqual([
    'given by actor Scheduler',
    'expression by policy Billing.BillMonthly on view Billing.BillableSubscriptions: view Billing.BillableSubscriptions.price',
  ])
  expect(sourcesOf(publishing, 'command Reporting.BuildReport', 'note')).toEqual([
    'state by process Reporting.FollowUp on event Crm.Married: process Reporting.FollowUp.note',
    'state by process Reporting.FollowUp: process Reporting.FollowUp.note',
  ])
})

it('[MODEL-30] a field of an event comes from what records it or answers with it', () => {
  expect(sourcesOf(index, 'event Billing.PaymentRetryScheduled', 'retries')).toEqual([
    'expression by command Billing.ScheduleRetry: aggregate Billing.BillingCycle.retries',
  ])
  expect(sourcesOf(index, 'event Billing.PaymentFailed', 'reason')).toEqual([
    'supplied by system by system Billing.PaymentGateway on event Billing.PaymentAttempted',
  ])
  expect(sourcesOf(index, 'event Billing.PaymentFailed', 'cycleId')).toEqual([
    'event field by system Billing.PaymentGateway on event Billing.PaymentAttempted: event Billing.PaymentAttempted.cycleId',
  ])
  expect(sourcesOf(index, 'event Billing.PaymentAttempted', 'cycleId')).toEqual([
    'key by command Billing.AttemptPayment: command Billing.AttemptPayment.cycleId',
  ])
})

it('[MODEL-30] a field of the state comes from the events that change it', () => {
  expect(sourcesOf(index, 'aggregate Billing.BillingCycle', 'retries')).toEqual([
    'expression by event Billing.MonthlyBillingCycleTriggered',
    'event field by event Billing.PaymentAttempted: event Billing.PaymentAttempted.retries',
    'event field by event Billing.PaymentFailed: event Billing.PaymentFailed.retries',
    'event field by event Billing.PaymentRetryScheduled: event Billing.PaymentRetryScheduled.retries',
  ])
})

it('[MODEL-30] a field of a row comes from its default and from the events that touch it', () => {
  expect(sourcesOf(index, 'view Subscriptions.MySubscription', 'paid')).toEqual([
    'default by view Subscriptions.MySubscription',
    'expression by view Subscriptions.MySubscription on event Billing.PaymentSucceeded: view Subscriptions.MySubscription.paid, event Billing.PaymentSucceeded.amount',
  ])
  expect(sourcesOf(index, 'view Subscriptions.MySubscription', 'planId')).toEqual([
    'event field by view Subscriptions.MySubscription on event Subscriptions.SubscriptionCreated: event Subscriptions.SubscriptionCreated.planId',
  ])
})

it('[MODEL-30] a field of a publication comes from what it is made from', () => {
  expect(sourcesOf(publishing, 'publication Crm.PersonalDetailsChanged', 'fullName')).toEqual([
    'expression by publication Crm.PersonalDetailsChanged on view Crm.PersonalDetails: view Crm.PersonalDetails.firstName, view Crm.PersonalDetails.lastName',
  ])
})

it('[MODEL-30] a key comes from the commands and events that carry it', () => {
  expect(sourcesOf(index, 'aggregate Fulfilment.Shipment', 'shipmentId')).toEqual([
    'command field by command Fulfilment.RequestShipment: command Fulfilment.RequestShipment.shipmentId',
    'command field by command Fulfilment.DispatchShipment: command Fulfilment.DispatchShipment.shipmentId',
    'event field by event Fulfilment.ShipmentRequested: event Fulfilment.ShipmentRequested.shipmentId',
    'event field by event Fulfilment.ShipmentDispatched: event Fulfilment.ShipmentDispatched.shipmentId',
  ])
})

it('[MODEL-30] the key of a process comes from the events that it handles and ends on', () => {
  expect(sourcesOf(publishing, 'process Reporting.FollowUp', 'personId')).toEqual([
    'event field by process Reporting.FollowUp on event Crm.Married: event Crm.Married.personId',
    'event field by process Reporting.FollowUp on event Reporting.ReportBuilt: event Reporting.ReportBuilt.personId',
  ])
})

it('[MODEL-30] what nothing gives is said by those who do not give it; what does not exist has no sources', () => {
  const own = indexModel(
    modelOf(
      event('Paid', { fields: { amount: 'Int' } }),
      command('Pay', { clauses: [arrow([outcome('event Paid')])] }),
    ),
  )
  expect(sourcesOf(own, 'event Paid', 'amount')).toEqual(['none by command Pay'])
  expect(sourcesOf(own, 'event Paid', 'nothing')).toEqual([])
  expect(sourcesOf(own, 'command Pay', 'amount')).toEqual([])
})

it('[MODEL-31] a field goes into other fields, decides, and is promised by, each told once', () => {
  expect(usesOf(index, 'event Billing.PaymentFailed', 'retries')).toEqual([
    'field command Subscriptions.PauseSubscription.reason by policy Billing.PauseAfterRetriesExhausted',
    'field aggregate Billing.BillingCycle.retries by event Billing.PaymentFailed',
    'condition by policy Billing.RetryFailedPayment',
    'condition by policy Billing.PauseAfterRetriesExhausted',
    'field view Billing.FailedPayments.retries by view Billing.FailedPayments',
  ])
  expect(usesOf(index, 'event Billing.PaymentSucceeded', 'subscriptionId')).toContain(
    'promise by promise A paid month is shipped once',
  )
})

it('[MODEL-31] the state decides in requirements and invariants, and goes into events', () => {
  const uses = usesOf(index, 'aggregate Billing.BillingCycle', 'retries')
  expect(uses).toEqual([
    'condition by aggregate Billing.BillingCycle',
    'field event Billing.PaymentAttempted.retries by command Billing.AttemptPayment',
    'condition by command Billing.ScheduleRetry',
    'field event Billing.PaymentRetryScheduled.retries by command Billing.ScheduleRetry',
  ])
})

it('[MODEL-31] people, screens, systems and contexts see what is shown or told to them', () => {
  expect(usesOf(index, 'view Fulfilment.ShipmentQueue', 'requestedAt')).toEqual([
    'seen by actor Packer',
    'seen by screen Fulfilment.PackingDesk',
  ])
  expect(usesOf(publishing, 'publication Crm.MarriageRecorded', 'personId')).toEqual([
    'seen by system Printer',
  ])
  expect(usesOf(publishing, 'view Marketing.Contacts', 'fullName')).toEqual(['seen by reading Reporting 1'])
})

it('[MODEL-31] a field may say how long a command waits', () => {
  const own = indexModel(
    modelOf(
      event('Asked', { fields: { patience: 'Duration', unused: 'Text' } }),
      command('Give'),
      policy('Wait', 'event Asked', [
        send('command Give', {}, compute(the('message', 'patience', 'Duration'), '+', days(1))),
      ]),
    ),
  )
  expect(usesOf(own, 'event Asked', 'patience')).toEqual(['delay by policy Wait'])
  expect(usesOf(own, 'event Asked', 'unused')).toEqual([])
})

it('[MODEL-31] a field goes where a `let` takes it', () => {
  const own = indexModel(
    modelOf(
      command('Pay', {
        fields: { cents: 'Int' },
        clauses: [
          letBe('amount', the('message', 'cents', 'Int')),
          arrow([outcome('event Paid', { amount: the('local', 'amount', 'Int') })]),
        ],
      }),
      event('Paid', { fields: { amount: 'Int' } }),
    ),
  )
  expect(usesOf(own, 'command Pay', 'cents')).toEqual(['field event Paid.amount by command Pay'])
})

function sourcesOf(own: ModelIndex, element: string, field: string): readonly string[] {
  return originsOfField(own, { element, field }).map(({ origin, by, on, reads }) => {
    const from = reads.length > 0 ? `: ${reads.map(addressText).join(', ')}` : ''
    return `${origin.kind} by ${by}${on === undefined ? '' : ` on ${on}`}${from}`
  })
}

function usesOf(own: ModelIndex, element: string, field: string): readonly string[] {
  return destinationsOfField(own, { element, field }).map((use) =>
    use.kind === 'field' ? `field ${addressText(use.field)} by ${use.by}` : `${use.kind} by ${use.by}`,
  )
}

function addressText({ element, field }: FieldAddress): string {
  return `${element}.${field}`
}
