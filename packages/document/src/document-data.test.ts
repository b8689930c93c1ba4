import { describe, expect, it } from 'vitest'
import { documentData } from './document-data.ts'
import { documents } from './documents.ts'
import { chainOutline } from './markdown/chain-outline.ts'
import { documented, indexOf, OPTIONS } from './testing/documented.ts'
import { exampleStorms } from './testing/example-storms.ts'

function entriesOf<Entry>(sections: readonly { readonly entries: readonly Entry[] }[]): readonly Entry[] {
  return sections.flatMap(({ entries }) => entries)
}

function example(name: string) {
  const storm = exampleStorms.find((each) => each.name === name)
  if (!storm) throw new Error(`There is no example ${name}`)
  return documentData(storm.index, OPTIONS)
}

/** What a facilitator wrote down for the feature "a monthly product box", as the storm in `examples` calls it. */
describe('[DOCUMENT-1] the artifacts of the subscription box', () => {
  const box = example('subscription-box')

  it('[DOCUMENT-1] the event catalog: every event with its fields', () => {
    const events = entriesOf(box.events.sections)
    // "Payment Retry Attempted" is a PaymentAttempted behind a PaymentRetryScheduled.
    expect(events.map(({ name }) => name)).toEqual([
      'SubscriptionCreated',
      'SubscriptionPaused',
      'SubscriptionResumed',
      'SubscriptionCancelled',
      'MonthlyBillingCycleTriggered',
      'PaymentAttempted',
      'PaymentSucceeded',
      'PaymentFailed',
      'PaymentRetryScheduled',
      'ShipmentRequested',
      'ShipmentDispatched',
    ])
    const failed = events.find(({ name }) => name === 'PaymentFailed')
    expect(failed?.fields.map(({ name, type, isKey }) => [name, type, isKey])).toEqual([
      ['cycleId', 'Id', true],
      ['subscriptionId', 'Id', false],
      ['amount', 'Money', false],
      ['reason', 'Text', false],
      ['retries', 'Int', false],
    ])
    expect(failed?.recordedBy.map(({ kind, by, answering }) => [kind, by.name, answering?.name])).toEqual([
      ['system', 'PaymentGateway', 'PaymentAttempted'],
    ])
    expect(failed?.heardBy.map(({ kind, by, where }) => [kind, by.name, where])).toEqual([
      ['policy', 'RetryFailedPayment', 'retries < 2'],
      ['policy', 'PauseAfterRetriesExhausted', 'retries >= 2'],
      ['view', 'FailedPayments', undefined],
    ])
  })

  it('[DOCUMENT-1] the command-event mapping: who gives it, who decides, what happens', () => {
    const mapping = entriesOf(box.commands.sections).map(
      ({ name, issuers, aggregate, arrows }) =>
        `${issuers.map(({ by }) => by.name).join(', ')} -> ${name} -> ${aggregate?.name} -> ${arrows
          .flatMap(({ events }) => events.map(({ event }) => event.name))
          .join(' | ')}`,
    )
    expect(mapping).toEqual([
      'Customer, SubscriptionPage -> CreateSubscription -> Subscription -> SubscriptionCreated',
      'PauseAfterRetriesExhausted -> PauseSubscription -> Subscription -> SubscriptionPaused',
      'Customer, SubscriptionPage -> ResumeSubscription -> Subscription -> SubscriptionResumed',
      'Customer, SubscriptionPage -> CancelSubscription -> Subscription -> SubscriptionCancelled',
      'Scheduler, BillMonthly -> TriggerBillingCycle -> BillingCycle -> MonthlyBillingCycleTriggered',
      'ChargeOnCycle, ChargeAgain -> AttemptPayment -> BillingCycle -> PaymentAttempted',
      'RetryFailedPayment -> ScheduleRetry -> BillingCycle -> PaymentRetryScheduled',
      'FulfilOnPayment -> RequestShipment -> Shipment -> ShipmentRequested',
      'Packer, PackingDesk -> DispatchShipment -> Shipment -> ShipmentDispatched',
    ])
    const retry = entriesOf(box.commands.sections).find(({ name }) => name === 'ScheduleRetry')
    expect(retry?.refusals).toEqual([
      { kind: 'does not exist' },
      {
        kind: 'requirement',
        condition: 'status == failed and retries < 2',
        message: 'No retry is left',
      },
    ])
  })

  it('[DOCUMENT-1] the policy definitions: trigger and action', () => {
    const policies = entriesOf(box.policies.policies).map(({ name, trigger, forEach, actions }) => ({
      name,
      trigger:
        trigger?.kind === 'event'
          ? `${trigger.event.name}${trigger.where === undefined ? '' : ` where ${trigger.where}`}`
          : `every ${trigger?.every} for each ${forEach?.view.name} where ${forEach?.where}`,
      action: actions
        .map(({ command, after }) => `${command.name}${after === undefined ? '' : ` after ${after}`}`)
        .join(', '),
    }))
    expect(policies).toEqual([
      {
        name: 'BillMonthly',
        trigger: 'every 1 month for each BillableSubscriptions where status == active',
        action: 'TriggerBillingCycle',
      },
      { name: 'ChargeOnCycle', trigger: 'MonthlyBillingCycleTriggered', action: 'AttemptPayment' },
      { name: 'RetryFailedPayment', trigger: 'PaymentFailed where retries < 2', action: 'ScheduleRetry' },
      // 24 hours: a storm keeps how long it is, and not in which unit it was written.
      { name: 'ChargeAgain', trigger: 'PaymentRetryScheduled', action: 'AttemptPayment after 1d' },
      {
        name: 'PauseAfterRetriesExhausted',
        trigger: 'PaymentFailed where retries >= 2',
        action: 'PauseSubscription',
      },
      { name: 'FulfilOnPayment', trigger: 'PaymentSucceeded', action: 'RequestShipment' },
    ])
  })

  it('[DOCUMENT-1] the chain: from the billing cycle to its terminal events, retries and all', () => {
    const billing = box.chains.find(({ start }) => start.name === 'TriggerBillingCycle')
    expect(billing && chainOutline(billing)).toBe(
      `- command TriggerBillingCycle (BillingCycle)
  - event MonthlyBillingCycleTriggered
    - policy ChargeOnCycle
      - command AttemptPayment (BillingCycle)
        - event PaymentAttempted
          - system Stripe API
            - one of: event PaymentSucceeded
              - policy FulfilOnPayment
                - command RequestShipment (Shipment)
                  - event ShipmentRequested.
            - one of: event PaymentFailed
              - policy RetryFailedPayment where retries < 2
                - command ScheduleRetry (BillingCycle)
                  - event PaymentRetryScheduled
                    - policy ChargeAgain
                      - command AttemptPayment (BillingCycle) after 1d, and so again
              - policy PauseAfterRetriesExhausted where retries >= 2
                - command PauseSubscription (Subscription)
                  - event SubscriptionPaused.`,
    )
    expect(box.chains.map(({ start }) => start.name)).toEqual([
      'CreateSubscription',
      'ResumeSubscription',
      'CancelSubscription',
      'TriggerBillingCycle',
      'DispatchShipment',
    ])
  })

  it('[DOCUMENT-1] the context map: aggregates, boundaries, and what crosses them', () => {
    const { contexts, relations } = box.contexts
    expect(contexts.map(({ name, aggregates }) => [name, aggregates.map((each) => each.name)])).toEqual([
      ['Subscriptions', ['Subscription']],
      ['Billing', ['BillingCycle']],
      ['Fulfilment', ['Shipment']],
    ])
    const crossings = relations.flatMap(({ user, owner, crossings: all }) =>
      all.map(({ by, how, what }) => `${user.name} <- ${owner.name}: ${by.name} ${how} ${what.name}`),
    )
    expect(crossings).toContain('Fulfilment <- Billing: FulfilOnPayment reacts to PaymentSucceeded')
    expect(crossings).toContain(
      'Billing <- Subscriptions: PauseAfterRetriesExhausted sends PauseSubscription',
    )
    expect(crossings).toContain('Subscriptions <- Billing: MySubscription folds PaymentSucceeded')
  })

  it('[DOCUMENT-1] the hot spots, and the read models with what they are built from', () => {
    expect(box.hotspots.open.map(({ text, on }) => [text, on.map(({ name }) => name)])).toEqual([
      ['What if the payment gateway is unreachable? A timeout is not a refusal.', ['PaymentAttempted']],
      [
        'Should a paused subscription resume by itself after a successful manual payment?',
        ['SubscriptionPaused'],
      ],
      ['How long are failed payment records kept, for compliance?', ['FailedPayments']],
    ])
    const views = entriesOf(box.views.views).map(
      ({ title, actors, builtFrom }) =>
        `${title} for ${actors.map((actor) => actor.title)}: ${builtFrom.map(({ event }) => event.name).join(', ')}`,
    )
    expect(views).toEqual([
      'My subscription for Customer: SubscriptionCreated, SubscriptionPaused, SubscriptionResumed, SubscriptionCancelled, PaymentSucceeded',
      'BillableSubscriptions for Scheduler (cron): SubscriptionCreated, SubscriptionPaused, SubscriptionResumed, SubscriptionCancelled',
      'Failed payments dashboard for Admin: PaymentFailed, SubscriptionPaused, PaymentSucceeded',
      'Shipment queue for Warehouse manager: ShipmentRequested, ShipmentDispatched',
    ])
  })
})

it('[DOCUMENT-2] every element with a name is in the glossary, and has its entry', () => {
  for (const { name, index } of exampleStorms) {
    const data = documentData(index, OPTIONS)
    const named = index.model.elements.flatMap((element) => ('name' in element ? [element] : []))
    expect(data.glossary.map(({ id }) => id).toSorted(), name).toEqual(named.map(({ id }) => id).toSorted())
    const entries = [
      ...data.aggregates,
      ...entriesOf(data.commands.sections),
      ...entriesOf(data.events.sections),
      ...entriesOf(data.events.published),
      ...entriesOf(data.policies.policies),
      ...entriesOf(data.policies.processes),
      ...entriesOf(data.views.views),
      ...entriesOf(data.views.screens),
      ...data.outside.actors,
      ...data.outside.systems,
    ]
    const kinds = ['context', 'enum', 'value', 'function']
    const expected = named.filter(({ kind }) => !kinds.includes(kind)).map(({ id }) => id)
    expect(entries.map(({ id }) => id).toSorted(), name).toEqual(expected.toSorted())
  }
})

it('[DOCUMENT-3] what is documented survives JSON', () => {
  for (const { index } of exampleStorms) {
    const data = documentData(index, OPTIONS)
    expect(JSON.parse(JSON.stringify(data))).toEqual(data)
  }
})

it('[DOCUMENT-4] what is missing in an unfinished storm is shown as it was written', () => {
  const data = documented(`
    event "Ticket Bought"
    command ScanTicket by Doorkeeper { -> TicketScanned }
    policy Welcome { when TicketScanned then PlayMusic after 5m }
    policy Idle
    view Hall { on TicketScanned }
    hotspot "Who?" on Nobody
    event Broken {{{
    actor Guest
  `)
  const [command] = entriesOf(data.commands.sections)
  expect(command?.issuers).toEqual([{ kind: 'actor', by: { title: 'Doorkeeper', name: 'Doorkeeper' } }])
  expect(command?.arrows[0]?.events[0]?.event).toEqual({ title: 'TicketScanned', name: 'TicketScanned' })
  const [welcome, idle] = entriesOf(data.policies.policies)
  expect(welcome?.actions).toEqual([
    { command: { title: 'PlayMusic', name: 'PlayMusic' }, arguments: [], after: '5m' },
  ])
  expect(idle?.trigger).toBeUndefined()
  expect(data.hotspots.open[0]?.on).toEqual([{ title: 'Nobody', name: 'Nobody' }])
  expect(data.outside.actors.map(({ name }) => name)).toEqual(['Guest'])
})

it('[DOCUMENT-5] the value that a storm gives to a secret field is in no document', () => {
  const storm = indexOf(`
    value Card { holder: Text, pin: Text secret = "PIN-1" }
    aggregate Door {
      key doorId: Id
      state { code: Text secret }
      command SetCode may create { code: Text secret = "PIN-2", card: Card = { holder: "Ann", pin: "PIN-3" }
        -> CodeSet, CardsSet { cards: [{ holder: "Bob", pin: "PIN-4" }] } }
      event CodeSet { code: Text secret } sets { code: "PIN-5" }
      event CardsSet { cards: [Card] }
    }
    policy Change { when CardsSet then SetCode { code: "PIN-6" } after 1d }
    scenario "A code" {
      when SetCode { doorId: "d", code: "PIN-7", card: { holder: "Ann", pin: "PIN-8" } }
      then CodeSet { code: "PIN-9" }
    }
  `)
  const texts = documents(storm, OPTIONS).filter(({ path }) => path.endsWith('.md') || path === 'storm.json')
  for (const { path, text } of texts) expect(text, path).not.toContain('PIN-')
  const scenario = documentData(storm, OPTIONS).scenarios[0]
  expect(scenario?.steps[0]?.subjects[0]?.fields).toEqual([
    { name: 'doorId', value: '"d"' },
    { name: 'code', value: '(secret)' },
    { name: 'card', value: '{ holder: "Ann", pin: (secret) }' },
  ])
})

it('[DOCUMENT-6] entries stand by context and aggregate, and within them in the order of the text', () => {
  const { events } = documented(`
    context Sales { aggregate Order { event OrderPlaced } event SaleHeld }
    event HouseOpened
    context Billing { event InvoiceSent }
    context Sales { aggregate Offer { event OfferMade } event SaleEnded }
  `)
  expect(
    events.sections.map(({ context, aggregate, entries }) => [
      context,
      aggregate?.name,
      entries.map(({ name }) => name).join(' '),
    ]),
  ).toEqual([
    ['Sales', 'Order', 'OrderPlaced'],
    ['Sales', undefined, 'SaleHeld SaleEnded'],
    ['Sales', 'Offer', 'OfferMade'],
    [undefined, undefined, 'HouseOpened'],
    ['Billing', undefined, 'InvoiceSent'],
  ])
})

it('[DOCUMENT-7] a name that two of a kind have is told with its context, and a label stands for the name', () => {
  const { glossary } = documented(`
    context Sales { event OrderPlaced command "Place Order" }
    context Billing { event OrderPlaced policy Remind "Remind them" }
  `)
  expect(glossary.map(({ title }) => title)).toEqual([
    'Billing',
    'Billing.OrderPlaced',
    'Place Order',
    'Remind them',
    'Sales',
    'Sales.OrderPlaced',
  ])
})

it('[DOCUMENT-8] an event that its context publishes as it is counts as published', () => {
  const { contexts } = documented(`
    context Sales { event OrderPlaced event OrderLost publishes OrderPlaced from OrderPlaced }
    context Billing { view Open { on Sales.OrderPlaced on Sales.OrderLost } }
  `)
  const crossings = contexts.relations.flatMap((relation) => relation.crossings)
  expect(crossings.map(({ what, isPublished }) => [what.name, isPublished])).toEqual([
    ['OrderPlaced', true],
    ['OrderLost', false],
  ])
})
