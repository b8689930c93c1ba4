import { expect, it } from 'vitest'
import type { Fold, View } from './elements.ts'
import { foldCreates } from './fold-creates.ts'
import type { ModelIndex } from './model-index.ts'
import { indexModel } from './model-index.ts'
import { originsOfRow } from './origins-of-row.ts'
import { rowKeyOrigin } from './row-key-origin.ts'
import { askFor } from './testing/ask-for.ts'
import { originTexts } from './testing/origin-texts.ts'
import { publishingModel } from './testing/publishing-model.ts'
import { sampleModel } from './testing/sample-model.ts'
import {
  alternative,
  compute,
  event,
  field,
  fieldsOf,
  fold,
  literal,
  member,
  modelOf,
  the,
  toNothing,
  view,
} from './testing/stickies.ts'

const index = indexModel(sampleModel)

it('[MODEL-25] the braces win, then the event; the rest is untouched', () => {
  expect(rowOrigins(index, askFor(index, 'view', 'Subscriptions.MySubscription'))).toEqual([
    {
      subscriptionId: 'event field',
      planId: 'event field',
      price: 'event field',
      status: 'expression',
      paid: 'untouched',
    },
    {
      subscriptionId: 'event field',
      planId: 'untouched',
      price: 'untouched',
      status: 'expression',
      paid: 'untouched',
    },
    {
      subscriptionId: 'event field',
      planId: 'untouched',
      price: 'untouched',
      status: 'expression',
      paid: 'untouched',
    },
    {
      subscriptionId: 'event field',
      planId: 'untouched',
      price: 'untouched',
      status: 'untouched',
      paid: 'expression',
    },
  ])
})

it('[MODEL-25] a fold that removes only needs the key', () => {
  const queue = askFor(index, 'view', 'Fulfilment.ShipmentQueue')
  expect(rowOrigins(index, queue)[1]).toEqual({ shipmentId: 'event field' })
})

it('[MODEL-25] the key comes from the braces, else from the event, else from nowhere', () => {
  const byOwner = fold('event Moved', { owner: the('message', 'driver', 'Id') })
  const plain = fold('event Moved')
  const unknown: Fold = { ...plain, event: toNothing('Vanished') }
  const cars = view('Cars', { owner: 'Id' }, { folds: [byOwner, plain, unknown] })
  const own = indexModel(modelOf(event('Moved', { fields: { driver: 'Id' } }), cars))
  expect(cars.folds.map((each) => rowKeyOrigin(own, cars, each).kind)).toEqual(['expression', 'none', 'none'])
  expect(rowKeyOrigin(own, view('Totals', {}), plain)).toEqual({ kind: 'none' })
})

it('[MODEL-25] a view may be fed by a publication', () => {
  const publishing = indexModel(publishingModel)
  expect(rowOrigins(publishing, askFor(publishing, 'view', 'Marketing.Contacts'))).toEqual([
    { personId: 'event field', fullName: 'event field' },
  ])
})

it('[MODEL-28] the time of an event is not copied into a field of its name', () => {
  const log = view('Log', { eventId: 'Id' }, { fields: fieldsOf({ at: 'Time' }) })
  const own = indexModel(modelOf(event('Moved', { fields: { driver: 'Id' } }), log))
  expect(originTexts(originsOfRow(own, log, fold('event Moved')))).toEqual({
    eventId: 'none',
    at: 'untouched',
  })
  const stamped = fold('event Moved', {
    eventId: the('envelope', 'eventId', 'Id'),
    at: the('envelope', 'at', 'Time'),
  })
  expect(originTexts(originsOfRow(own, log, stamped))).toEqual({ eventId: 'expression', at: 'expression' })
})

it('[MODEL-26] an event that gives everything makes a row, one that changes something does not', () => {
  expect(creations(index, askFor(index, 'view', 'Subscriptions.MySubscription'))).toEqual([
    true,
    false,
    false,
    false,
  ])
  expect(creations(index, askFor(index, 'view', 'Billing.FailedPayments'))).toEqual([true, false, false])
  expect(creations(index, askFor(index, 'view', 'Fulfilment.ShipmentQueue'))).toEqual([true, false])
})

it('[MODEL-26] optional fields and fields with a default need not be given', () => {
  const fields = [
    field('note', 'Text?'),
    field('count', 'Int', { default: literal(0) }),
    field('name', 'Text'),
  ]
  expect(created({ fields, sets: { name: literal('a') } })).toBe(true)
  expect(created({ fields, sets: {} })).toBe(false)
})

it('[MODEL-26] what looks at the row cannot make it', () => {
  const fields = [field('count', 'Int', { default: literal(0) })]
  const next = (now: ReturnType<typeof the>) => compute(now, '+', literal(1))
  expect(created({ fields, sets: { count: next(the('row', 'count', 'Int')) } })).toBe(false)
  expect(created({ fields, sets: { count: next(member(the('whole', 'row'), 'count')) } })).toBe(false)
  expect(created({ fields, sets: {}, guard: compute(the('row', 'count', 'Int'), '<', literal(3)) })).toBe(
    false,
  )
  expect(created({ fields, sets: {}, guard: compute(the('message', 'rowId'), '==', alternative('a')) })).toBe(
    true,
  )
})

it('[MODEL-26] without a key there is no row to make', () => {
  const own = indexModel(modelOf(event('Seen', { fields: { rowId: 'Id' } })))
  expect(foldCreates(own, view('Rows', { otherId: 'Id' }), fold('event Seen'))).toBe(false)
  expect(foldCreates(own, view('Rows', {}), fold('event Seen'))).toBe(false)
  expect(foldCreates(own, view('Rows', { rowId: 'Id' }), fold('event Seen'))).toBe(true)
  expect(foldCreates(own, view('Rows', { rowId: 'Id' }), fold('event Unknown'))).toBe(false)
})

function rowOrigins(own: ModelIndex, of: View): readonly unknown[] {
  return of.folds.map((each) => originTexts(originsOfRow(own, of, each)))
}

function creations(own: ModelIndex, of: View): readonly boolean[] {
  return of.folds.map((each) => foldCreates(own, of, each))
}

function created(what: {
  readonly fields: View['fields']
  readonly sets: Parameters<typeof fold>[1] & object
  readonly guard?: NonNullable<Fold['guard']>
}): boolean {
  const seen = fold('event Seen', what.sets, what.guard ? { guard: what.guard } : {})
  const rows = view('Rows', { rowId: 'Id' }, { fields: what.fields, folds: [seen] })
  return foldCreates(indexModel(modelOf(event('Seen', { fields: { rowId: 'Id' } }), rows)), rows, seen)
}
