import type { DomainEvent, Upcaster } from '@landfall/kernel'
import { expect, it } from 'vitest'
import type { StoredEvent } from '../store/store.ts'
import { eventReader, readOrAsStored } from './read-event.ts'

function stored(event: DomainEvent): StoredEvent {
  const origin = { at: 5, causationId: 'c', correlationId: 'c' }
  return { position: 3, aggregate: 'Order', key: '1', version: 2, ...origin, event }
}

function renaming(from: string, to: string): Upcaster {
  return { from, upcast: (event) => ({ ...event, type: to }) }
}

function typeRead(upcasters: readonly Upcaster[], type: string): unknown {
  const read = eventReader('log', upcasters)(stored({ type }))
  return read.ok ? read.value.event.type : read.failure.message
}

it('[RUN-40] an event that nobody reads otherwise is as it was stored, with its place in the log', () => {
  const event = { type: 'Placed' }
  const read = eventReader('log', [renaming('Ordered', 'Placed')])(stored(event))
  expect(read).toMatchObject({ ok: true, value: { eventId: 'log-3', aggregate: 'Order', version: 2, at: 5 } })
  expect(read.ok && read.value.event).toBe(event)
})

it('[RUN-40] names are followed one behind the other, and what completes an event comes last', () => {
  const upcasters = [
    renaming('Made', 'Ordered'),
    renaming('Ordered', 'Placed'),
    { from: 'Placed', upcast: (event: DomainEvent) => ({ note: '-', ...event }) },
  ]
  const read = eventReader('log', upcasters)(stored({ type: 'Made' }))
  expect(read.ok && read.value.event).toEqual({ type: 'Placed', note: '-' })
})

it('[RUN-40] what is read knows when and where it was stored', () => {
  const upcast: Upcaster['upcast'] = (event, { at, key }) => ({ ...event, at, key })
  const read = eventReader('log', [{ from: 'Placed', upcast }])(stored({ type: 'Placed' }))
  expect(read.ok && read.value.event).toEqual({ type: 'Placed', at: 5, key: '1' })
})

it('[RUN-40] what cannot be read is said with its cause, and names without an end are no loop without one', () => {
  const broken: Upcaster = {
    from: 'Placed',
    upcast() {
      throw new Error('no amount')
    },
  }
  expect(typeRead([broken], 'Placed')).toBe('no amount')
  expect(typeRead([renaming('A', 'B'), renaming('B', 'A')], 'A')).toContain('without an end')
  const read = eventReader('log', [broken])
  const event = { type: 'Placed' }
  expect(readOrAsStored({ read, store: { logId: 'log' } }, stored(event)).event).toBe(event)
})
