import {
  type Command,
  type Decider,
  type Definitions,
  ok,
  type Projection,
  type Publication,
} from '@landfall/kernel'

/** Adds an amount to a counter. */
export type Add = Command & { readonly type: 'Add'; readonly counter: string; readonly amount: number }

interface Added {
  readonly type: 'Added' | 'Announced'
  readonly counter: string
  readonly amount: number
}

const counter: Decider<Add, undefined, Added> = {
  aggregate: 'Counter',
  commands: ['Add'],
  events: ['Added'],
  initialState: undefined,
  keyOf: (command) => command.counter,
  decide: (command) => ok([{ type: 'Added', counter: command.counter, amount: command.amount }]),
  evolve: () => undefined,
}

/** What a view remembers of a counter. Each event counts, in its order, and none may be taken twice. */
export interface Total {
  readonly counter: string
  readonly sum: number
  readonly positions: readonly number[]
}

export interface TotalsOptions {
  readonly name?: string
  readonly definition?: string
  /** What an amount counts. */
  readonly times?: number
  readonly on?: readonly Added['type'][]
}

/** A view of totals. A row is removed by an amount of 0; an amount of 13 cannot be taken unless it counts 7 times. */
export function totals({
  name = 'Totals',
  definition,
  times = 1,
  on = ['Added'],
}: TotalsOptions = {}): Projection<Added, Total> {
  return {
    name,
    on,
    keyOf: ({ event }) => event.counter,
    project(row, { event, position }) {
      if (event.amount === 13 && times !== 7) throw new Error('13 is more than this view can take')
      if (event.amount === 0) return { kind: 'remove' }
      const { sum, positions } = row ?? { sum: 0, positions: [] }
      return {
        kind: 'put',
        row: {
          counter: event.counter,
          sum: sum + event.amount * times,
          positions: [...positions, position].slice(-20),
        },
      }
    },
    ...(definition !== undefined && { definition }),
  }
}

/** Announces what was added, if its view has a row for it. */
export const announced: Publication<Added> = {
  name: 'Announced',
  on: ['Added'],
  publish({ event }, row) {
    const shown = row('Totals', event.counter)
    return shown === undefined ? undefined : { key: event.counter, event: { ...event, type: 'Announced' } }
  },
}

export function counters(
  projections: readonly Projection[],
  publications: readonly Publication[] = [],
): Definitions {
  return { deciders: [counter], reactors: [], schedules: [], projections, publications }
}
