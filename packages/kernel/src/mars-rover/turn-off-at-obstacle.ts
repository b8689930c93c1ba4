import type { Policy } from '../definitions.ts'
import type { ObstacleFound, SteerMarsRover } from './mars-rover.ts'

/** When an obstacle is found, then turn the rover off. */
export const turnOffAtObstacle: Policy<ObstacleFound, SteerMarsRover> = {
  kind: 'policy',
  name: 'TurnOffAtObstacle',
  on: ['ObstacleFound'],
  react: ({ event }) => [{ command: { type: 'TurnOff', roverId: event.roverId } }],
}
