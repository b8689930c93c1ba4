import { readdirSync, readFileSync } from 'node:fs'
import { readStorm } from '@landfall/language'
import { indexModel, type ModelIndex } from '@landfall/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlaps } from '../storm/rect.ts'
import type { Blueprint } from './blueprint.ts'
import { layBlueprint } from './lay-blueprint.ts'
import { crossesRect } from './route-arrow.ts'
import { sliceLinks } from './slice-links.ts'
import { slicesOf } from './slices-of.ts'

const EXAMPLES = new URL('../../../../../examples/', import.meta.url)

function indexOf(text: string): ModelIndex {
  return indexModel(readStorm([{ name: 'a.storm', text }]).model)
}

function example(name: string): ModelIndex {
  return indexOf(readFileSync(new URL(name, EXAMPLES), 'utf8'))
}

/** Any storm of a few commands, events, policies and views, wired as chance has it, loops included. */
const anyStorm = fc
  .record({
    records: fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 10 }),
    policies: fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 8 }),
    views: fc.array(fc.array(fc.nat(7), { minLength: 1, maxLength: 3 }), { maxLength: 4 }),
  })
  .map(({ records, policies, views }) => {
    const numbers = Array.from({ length: 8 }, (_, at) => at)
    const arrows = (at: number) => records.filter(([from]) => from === at).map(([, to]) => ` -> E${to}`)
    return [
      'actor Clerk',
      ...numbers.map((at) => `event E${at} { a: Text }`),
      ...numbers.map(
        (at) => `command C${at}${at % 3 === 0 ? ' by Clerk' : ''} { a: Text ${arrows(at).join('')} }`,
      ),
      ...policies.map(([event, command], at) => `policy P${at} { when E${event} then C${command} }`),
      ...views.map(
        (events, at) => `view V${at} { key a: Text ${events.map((event) => `on E${event}`).join(' ')} }`,
      ),
    ].join('\n')
  })

function causedBefore(index: ModelIndex, { slices }: Blueprint): readonly string[] {
  const drafts = slicesOf(index)
  const links = sliceLinks(drafts)
  const at = new Map(slices.map(({ key }, position) => [key, position]))
  const reaches = (from: string, to: string): boolean => {
    const seen = new Set([from])
    for (const key of seen)
      for (const [slice, next] of links) if (slice.key === key) for (const each of next) seen.add(each.key)
    return seen.has(to)
  }
  return [...links].flatMap(([cause, effects]) =>
    effects.flatMap((effect) =>
      (at.get(effect.key) ?? 0) < (at.get(cause.key) ?? 0) && !reaches(effect.key, cause.key)
        ? [`${effect.key} stands left of ${cause.key}`]
        : [],
    ),
  )
}

function overlapping({ boxes, cards, lanes }: Blueprint): readonly string[] {
  const all = [...boxes, ...cards]
  const crossed = all.flatMap((one, at) =>
    all
      .slice(at + 1)
      .flatMap((other) => (overlaps(one.rect, other.rect) ? [`${one.key} × ${other.key}`] : [])),
  )
  const outside = boxes.filter(({ lane, rect }) => {
    const own = lanes.find(({ key }) => key === lane)
    return !own || rect.y < own.y || rect.y + rect.height > own.y + own.height
  })
  return [...crossed, ...outside.map(({ key }) => `${key} is outside its lane`)]
}

function crossing({ arrows, boxes, cards }: Blueprint): readonly string[] {
  return arrows.flatMap(({ key, from, to, points }) =>
    points.slice(1).flatMap((point, at) => {
      const before = points[at]
      const others = [...boxes, ...cards].filter((box) => box.key !== from && box.key !== to)
      return others.flatMap((box) =>
        before && crossesRect(before, point, box.rect) ? [`${key} crosses ${box.key}`] : [],
      )
    }),
  )
}

describe('A blueprint', () => {
  it.each(readdirSync(EXAMPLES).filter((name) => name.endsWith('.storm')))(
    '[BOARD-64] of %s has nothing over anything else, arrows included, and causes left of what they lead to',
    (name) => {
      const index = example(name)
      for (const level of ['big picture', 'process', 'design'] as const) {
        expect(overlapping(layBlueprint(index, level))).toEqual([])
        expect(crossing(layBlueprint(index, level))).toEqual([])
      }
      expect(causedBefore(index, layBlueprint(index))).toEqual([])
    },
  )
  it('[BOARD-64] of any storm has nothing over anything else, arrows included, causes left of effects, and is always the same', () => {
    fc.assert(
      fc.property(anyStorm, (text) => {
        const blueprint = layBlueprint(indexOf(text))
        expect(overlapping(blueprint)).toEqual([])
        expect(crossing(blueprint)).toEqual([])
        expect(causedBefore(indexOf(text), blueprint)).toEqual([])
        expect(layBlueprint(indexOf(text))).toEqual(blueprint)
      }),
      { numRuns: 60 },
    )
  })
  it('[BOARD-64] shows each command, event and view that there is', () => {
    const index = example('subscription-box.storm')
    const { boxes, lanes } = layBlueprint(index)
    // Somebody who has a screen for everything is told by the lane.
    const shown = new Set([...boxes.map(({ id }) => id), ...lanes.map(({ key }) => key.replace(/^of /, ''))])
    const missing = index.model.elements.filter(
      ({ id, kind }) =>
        ['command', 'event', 'view', 'policy', 'system', 'screen', 'actor'].includes(kind) && !shown.has(id),
    )
    expect(missing.map(({ id }) => id)).toEqual([])
  })
  it('[BOARD-65] has lanes for people above, what acts by itself, commands, and events of each context below', () => {
    const { lanes, boxes } = layBlueprint(example('subscription-box.storm'))
    expect(lanes.map(({ title }) => title)).toEqual([
      'Customer',
      'Admin',
      'Warehouse manager',
      'Scheduler (cron)',
      'By itself',
      'Commands and read models',
      'Events: Subscriptions',
      'Events: Billing',
      'Events: Fulfilment',
      'Scenarios',
    ])
    const laneOf = (id: string) => boxes.find((box) => box.id === id)?.lane
    expect(laneOf('screen Subscriptions.SubscriptionPage')).toBe('of actor Customer')
    expect(laneOf('policy Billing.ChargeOnCycle')).toBe('automation')
    expect(laneOf('event Billing.PaymentFailed')).toBe('events of Billing')
  })
  it('[BOARD-65] shows people where the level shows none of their screens', () => {
    const { boxes } = layBlueprint(example('subscription-box.storm'), 'big picture')
    const kinds = new Set(boxes.map(({ kind }) => kind))
    expect([...kinds].toSorted()).toEqual(['actor', 'event', 'system'])
    expect(boxes.map(({ id }) => id)).toContain('actor Customer')
  })
  it('[BOARD-65] puts a policy beside the only command that it sends, and an event into each slice that records it', () => {
    const { boxes, arrows } = layBlueprint(example('mars-rover.storm'))
    const sliceOf = (id: string) => boxes.filter((box) => box.id === id).map(({ slice }) => slice)
    expect(sliceOf('policy Exploration.TurnOffAtObstacle')).toEqual(['command Exploration.TurnOff'])
    expect(sliceOf('event Exploration.MarsRoverMoved')).toEqual([
      'command Exploration.TurnRight',
      'command Exploration.TurnLeft',
      'command Exploration.Move',
    ])
    expect(arrows.map(({ key }) => key)).toContain(
      'event Exploration.ObstacleFound → policy Exploration.TurnOffAtObstacle',
    )
  })
  it('[BOARD-66] marks a field that nothing gives a value', () => {
    const { boxes } = layBlueprint(
      indexOf(
        'actor A\naggregate O { key id: Id command Do by A creates { given: Text -> Done } event Done { given: Text, lost: Text } }',
      ),
    )
    const fields = boxes.find(({ kind }) => kind === 'event')?.fields
    expect(fields?.filter(({ isWithoutOrigin }) => isWithoutOrigin).map(({ text }) => text)).toEqual([
      'lost: Text',
    ])
  })
  it('[BOARD-67] puts a scenario under the slice of what it plays', () => {
    const { cards, slices } = layBlueprint(example('subscription-box.storm'))
    expect(cards.map(({ id, slice }) => [id, slice])).toContainEqual([
      'scenario A cancelled subscription cannot be paused',
      'command Subscriptions.PauseSubscription',
    ])
    for (const { slice, rect } of cards) {
      const own = slices.find(({ key }) => key === slice)
      expect(own && rect.x >= own.x && rect.x + rect.width <= own.x + own.width).toBe(true)
    }
  })
})
