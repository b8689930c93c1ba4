import type { Policy } from '../definitions.ts'
import type { ObstacleFound } from './mars-rover.ts'
import type { NotifyObstacle } from './notice.ts'

/** When an obstacle is found, then notify it. */
export const notifyObstacleFound: Policy<ObstacleFound, NotifyObstacle> = {
  kind: 'policy',
  name: 'NotifyObstacleFound',
  on: ['ObstacleFound'],
  react: ({ event }, { newId }) => [
    {
      command: { type: 'NotifyObstacle', noticeId: newId(), message: `Rover ${event.roverId} hit obstacle` },
    },
  ],
}
