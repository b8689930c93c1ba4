import { type DispatcherBuilder, dispatcherBuilder } from '../dispatcher-builder.ts'
import { marsRover } from './mars-rover.ts'
import { notice } from './notice.ts'
import { notifyObstacleFound } from './notify-obstacle-found.ts'
import { obstacles } from './obstacles.ts'
import { path } from './path.ts'
import { turnOffAtObstacle } from './turn-off-at-obstacle.ts'

/** The whole of the storm: what was drawn on the wall, note by note. */
export function marsRoverMission(): DispatcherBuilder {
  return dispatcherBuilder()
    .withDecider(marsRover)
    .withDecider(notice)
    .withProjection(path)
    .withProjection(obstacles)
    .withPolicy(turnOffAtObstacle)
    .withPolicy(notifyObstacleFound)
}
