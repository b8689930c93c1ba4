import { expect, it } from 'vitest'
import { contextConnections } from './context-connections.ts'
import { contextsOf } from './contexts-of.ts'
import { indexModel } from './model-index.ts'
import { publishingModel } from './testing/publishing-model.ts'
import { sampleModel } from './testing/sample-model.ts'
import { event, modelOf, policy, sticky, system, to } from './testing/stickies.ts'

const index = indexModel(sampleModel)
const publishing = indexModel(publishingModel)

it('[MODEL-32] a context has what stands in it, what it publishes, subscribes to and reads', () => {
  const contexts = contextsOf(publishing)
  expect(contexts.map(({ name }) => name)).toEqual(['Crm', 'Marketing', 'Reporting'])
  expect(contexts.map(({ publications }) => publications.map(({ name }) => name))).toEqual([
    ['PersonalDetailsChanged', 'MarriageRecorded'],
    [],
    [],
  ])
  expect(contexts.map(({ subscriptions }) => subscriptions.length)).toEqual([0, 1, 0])
  expect(contexts.map(({ readings }) => readings.length)).toEqual([0, 0, 1])
  expect(contexts[2]?.elements.map(({ kind }) => kind)).toEqual([
    'reading',
    'aggregate',
    'command',
    'command',
    'event',
    'process',
    'view',
  ])
})

it('[MODEL-32] an empty frame is a context, and so is one that nobody drew', () => {
  const own = indexModel(modelOf(sticky('context', 'Drawn'), event('Meant.Paid'), sticky('actor', 'Clerk')))
  expect(contextsOf(own)).toMatchObject([
    { name: 'Drawn', context: { id: 'context Drawn' }, elements: [] },
    { name: 'Meant', elements: [{ id: 'event Meant.Paid' }] },
  ])
  expect(contextsOf(own)[1]).not.toHaveProperty('context')
})

it('[MODEL-33] contexts are connected by what they use of each other, published or not', () => {
  expect(connectionTexts(publishing)).toEqual([
    'Marketing > Crm: subscribes to publication, folds publication, reacts to publication (1 relation)',
    'Reporting > Marketing: reads view (1 relation)',
    'Reporting > Crm: handles event (0 relations)',
  ])
})

it('[MODEL-33] both directions are two connections', () => {
  expect(connectionTexts(index)).toEqual([
    'Subscriptions > Billing: folds event (0 relations)',
    'Billing > Subscriptions: sends command, folds event, folds event, folds event, folds event (0 relations)',
    'Fulfilment > Billing: reacts to event (0 relations)',
  ])
})

it('[MODEL-33] a relation alone connects, also where nothing is used', () => {
  const own = indexModel(modelOf(sticky('context', 'A'), sticky('context', 'B'), relation('A', 'B')))
  expect(connectionTexts(own)).toEqual(['B > A:  (1 relation)'])
})

it('[MODEL-33] what stands outside contexts, and talk, use nothing', () => {
  const own = indexModel(
    modelOf(
      event('A.Paid'),
      event('Rained'),
      system('Printer', { reactions: [{ event: to('event A.Paid'), answers: [] }] }),
      policy('B.Wait', 'event Rained', []),
      policy('A.Thank', 'event A.Paid', []),
      { ...sticky('hotspot', 'B.1'), question: 'Why?', on: [to('event A.Paid')] },
    ),
  )
  expect(contextConnections(own)).toEqual([])
})

function connectionTexts(own: typeof index): readonly string[] {
  return contextConnections(own).map(({ user, owner, uses, relations }) => {
    const used = uses.map((use) => `${use.connection.kind} ${use.used.kind}`).join(', ')
    return `${user} > ${owner}: ${used} (${relations.length} relation${relations.length === 1 ? '' : 's'})`
  })
}

function relation(from: string, target: string) {
  const place = sticky('context', 'Any').place
  return {
    kind: 'relation' as const,
    id: `relation ${from} ${target}`,
    from: to(`context ${from}`),
    to: to(`context ${target}`),
    patterns: [],
    place,
  }
}
