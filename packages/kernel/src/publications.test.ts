import { describe, expect, it } from 'vitest'
import type { Decider, Projection, Publication } from './definitions.ts'
import { dispatcherBuilder } from './dispatcher-builder.ts'
import { ok } from './result.ts'

type OpenDoor = { readonly type: 'OpenDoor'; readonly door: string }
type DoorOpened = { readonly type: 'DoorOpened'; readonly door: string }

const door: Decider<OpenDoor, number, DoorOpened> = {
  aggregate: 'Door',
  commands: ['OpenDoor'],
  events: ['DoorOpened'],
  initialState: 0,
  keyOf: (command) => command.door,
  decide: (command) => ok([{ type: 'DoorOpened', door: command.door }]),
  evolve: (count) => count + 1,
}

const openings: Projection<DoorOpened, number> = {
  name: 'Openings',
  on: ['DoorOpened'],
  keyOf: ({ event }) => event.door,
  project: (count = 0) => ({ kind: 'put', row: count + 1 }),
}

const counted: Publication<DoorOpened> = {
  name: 'OpeningCounted',
  on: ['DoorOpened'],
  publish({ event }, row) {
    const published: { type: string; count: unknown } = {
      type: 'OpeningCounted',
      count: row('Openings', event.door),
    }
    return { key: event.door, event: published }
  },
}

describe('publications', () => {
  it('[KERNEL-12] what is published follows the event, sees the folded row, and names the event as its cause', () => {
    const system = dispatcherBuilder()
      .withDecider(door)
      .withProjection(openings)
      .withPublication(counted)
      .build()
    system.given({ aggregate: 'Door', key: 'front', event: { type: 'DoorOpened', door: 'front' } })
    system.send({ type: 'OpenDoor', door: 'front' })
    expect(system.log.map(({ event }) => event)).toEqual([
      { type: 'DoorOpened', door: 'front' },
      { type: 'OpeningCounted', count: 1 },
      { type: 'DoorOpened', door: 'front' },
      { type: 'OpeningCounted', count: 2 },
    ])
    expect(system.log[3]?.causationId).toBe(system.log[2]?.eventId)
  })

  it('[KERNEL-12] a policy hears what is published, and history is published without causing anything', () => {
    const heard: string[] = []
    const system = dispatcherBuilder()
      .withDecider(door)
      .withProjection(openings)
      .withPublication(counted)
      .withPolicy({
        kind: 'policy',
        name: 'Listen',
        on: ['OpeningCounted'],
        react({ eventId }) {
          heard.push(eventId)
          return []
        },
      })
      .build()
    system.given({ aggregate: 'Door', key: 'front', event: { type: 'DoorOpened', door: 'front' } })
    expect(heard).toEqual([])
    system.send({ type: 'OpenDoor', door: 'front' })
    expect(heard).toEqual(['event-4'])
  })

  it('[KERNEL-12] publications that feed each other end', () => {
    const echo: Publication = {
      name: 'Echo',
      on: ['DoorOpened', 'Echo'],
      publish: ({ key }) => ({ key, event: { type: 'Echo' } }),
    }
    const system = dispatcherBuilder().withDecider(door).withPublication(echo).build()
    system.send({ type: 'OpenDoor', door: 'front' })
    expect(system.log.length).toBe(101)
  })
})
