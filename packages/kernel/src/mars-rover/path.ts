import type { Projection } from '../definitions.ts'
import type { MarsRoverMoved, MarsRoverStarted } from './mars-rover.ts'
import { coordinate } from './world.ts'

export interface PathRow {
  readonly roverId: string
  readonly steps: readonly string[]
}

/** Where has each rover been? */
export const path: Projection<MarsRoverStarted | MarsRoverMoved, PathRow> = {
  name: 'Path',
  on: ['MarsRoverStarted', 'MarsRoverMoved'],
  keyOf: ({ event }) => event.roverId,
  project(row, { event }) {
    const { roverId, position, direction } = event
    const step = coordinate(position, direction)
    if (event.type === 'MarsRoverStarted') return { kind: 'put', row: { roverId, steps: [step] } }
    if (row === undefined) return { kind: 'keep' }
    return { kind: 'put', row: { ...row, steps: [...row.steps, step] } }
  },
}
