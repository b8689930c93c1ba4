import type { Projection } from '../definitions.ts'
import type { ObstacleFound } from './mars-rover.ts'
import type { Point } from './world.ts'

export interface ObstacleRow {
  readonly obstacle: Point
  readonly foundBy: string
}

/** Where are obstacles, as far as the rovers have found them? */
export const obstacles: Projection<ObstacleFound, ObstacleRow> = {
  name: 'Obstacles',
  on: ['ObstacleFound'],
  keyOf: ({ event }) => `${event.obstacle.x}:${event.obstacle.y}`,
  project: (_row, { event }) => ({ kind: 'put', row: { obstacle: event.obstacle, foundBy: event.roverId } }),
}
