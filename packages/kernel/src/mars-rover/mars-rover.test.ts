import { describe, it } from 'vitest'
import { policyTestKit } from '../test-kit/policy-test-kit.ts'
import { projectionTestKit } from '../test-kit/projection-test-kit.ts'
import { testKit } from '../test-kit.ts'
import { type MarsRoverEvent, type MarsRoverStarted, marsRover } from './mars-rover.ts'
import { notice } from './notice.ts'
import { notifyObstacleFound } from './notify-obstacle-found.ts'
import { obstacles } from './obstacles.ts'
import { path } from './path.ts'
import { turnOffAtObstacle } from './turn-off-at-obstacle.ts'
import type { Direction, Point } from './world.ts'

const rover = testKit(marsRover)
const roverId = 'r'
const move = { type: 'Move', roverId } as const
const turnedOff: MarsRoverEvent = { type: 'MarsRoverTurnedOff', roverId }

function started(position: Point, direction: Direction, obstacles: readonly Point[] = []): MarsRoverStarted {
  return { type: 'MarsRoverStarted', roverId, position, direction, world: { width: 4, height: 3, obstacles } }
}

const edges: readonly (readonly [Direction, Point, Point])[] = [
  ['N', { x: 1, y: 2 }, { x: 1, y: 0 }],
  ['E', { x: 3, y: 1 }, { x: 0, y: 1 }],
  ['S', { x: 1, y: 0 }, { x: 1, y: 2 }],
  ['W', { x: 0, y: 1 }, { x: 3, y: 1 }],
]
const sides: readonly (readonly [Direction, Point])[] = [
  ['N', { x: 1, y: 2 }],
  ['E', { x: 2, y: 1 }],
  ['S', { x: 1, y: 0 }],
  ['W', { x: 0, y: 1 }],
]
const turns: readonly (readonly ['TurnRight' | 'TurnLeft', string])[] = [
  ['TurnRight', 'NESWN'],
  ['TurnLeft', 'NWSEN'],
]

describe('driving', () => {
  it.each(edges)(
    '[KERNEL-102] heading %s over the edge comes in at the other side',
    (direction, from, to) => {
      rover
        .given([started(from, direction)])
        .when(move)
        .then([{ type: 'MarsRoverMoved', roverId, position: to, direction }])
    },
  )

  it.each(sides)(
    '[KERNEL-101] an obstacle to the %s is found, and the rover stays',
    (direction, obstacle) => {
      rover
        .given([started({ x: 1, y: 1 }, direction, [obstacle])])
        .when(move)
        .then([{ type: 'ObstacleFound', roverId, obstacle }])
    },
  )

  it('[KERNEL-101] an obstacle just over the edge is found too', () => {
    rover
      .given([started({ x: 0, y: 0 }, 'S', [{ x: 0, y: 2 }])])
      .when(move)
      .then([{ type: 'ObstacleFound', roverId, obstacle: { x: 0, y: 2 } }])
  })

  it.each(turns)('[KERNEL-100] %s four times faces north again', (type, directions) => {
    const position = { x: 1, y: 1 }
    const history: MarsRoverEvent[] = [started(position, 'N')]
    for (const direction of directions.slice(1)) {
      if (!isDirection(direction)) continue
      const moved: MarsRoverEvent = { type: 'MarsRoverMoved', roverId, position, direction }
      rover.given(history).when({ type, roverId }).then([moved])
      history.push(moved)
    }
  })
})

describe('turning off', () => {
  const off = [started({ x: 0, y: 0 }, 'N'), turnedOff]

  it.each(['Move', 'TurnLeft', 'TurnRight'] as const)('[KERNEL-101] %s is refused once off', (type) => {
    rover
      .given(off)
      .when({ type, roverId })
      .thenRefused({ code: 'ROVER_OFF', message: 'The rover is turned off' })
  })

  it('[KERNEL-101] turning off twice is no news', () => {
    rover.given(off).when({ type: 'TurnOff', roverId }).then([])
  })
})

describe('starting', () => {
  const start = { ...started({ x: 0, y: 0 }, 'N'), type: 'StartMarsRover' } as const

  it('[KERNEL-103] a rover starts where it is put', () => {
    rover
      .given([])
      .when(start)
      .then([started({ x: 0, y: 0 }, 'N')])
  })
  it('[KERNEL-103] a rover that has not been started refuses to move', () => {
    rover.given([]).when(move).thenRefused('ROVER_NOT_STARTED')
  })
  it('[KERNEL-103] a rover starts once', () => {
    rover
      .given([started({ x: 0, y: 0 }, 'N')])
      .when(start)
      .thenRefused('ROVER_STARTED')
  })
  it('[KERNEL-103] a world without cells is refused', () => {
    const world = { width: 0, height: 3, obstacles: [] }
    rover
      .given([])
      .when({ ...start, world })
      .thenRefused('WORLD_WITHOUT_CELLS')
  })
  it('[KERNEL-103] a rover cannot start on an obstacle', () => {
    const world = { ...start.world, obstacles: [{ x: 0, y: 0 }] }
    rover
      .given([])
      .when({ ...start, world })
      .thenRefused('START_ON_OBSTACLE')
  })
})

describe('policies, views and notices', () => {
  const found = { type: 'ObstacleFound', roverId, obstacle: { x: 2, y: 2 } } as const
  const notified = { type: 'ObstacleNotified', noticeId: 'id-1', message: 'Rover r hit obstacle' } as const

  it('[KERNEL-101] an obstacle turns the rover off', () => {
    policyTestKit(turnOffAtObstacle)
      .when(found)
      .then([{ command: { type: 'TurnOff', roverId } }])
  })
  it('[KERNEL-101] an obstacle is notified', () => {
    policyTestKit(notifyObstacleFound)
      .when(found)
      .then([{ command: { type: 'NotifyObstacle', noticeId: 'id-1', message: 'Rover r hit obstacle' } }])
  })
  it('[KERNEL-101] a notice is sent once', () => {
    const kit = testKit(notice)
    const notify = { ...notified, type: 'NotifyObstacle' } as const
    kit.given([]).when(notify).then([notified])
    kit.given([notified]).when(notify).thenRefused('NOTICE_SENT')
  })
  it('[KERNEL-101] obstacles are kept by where they are', () => {
    projectionTestKit(obstacles)
      .given([found, found])
      .then({ '2:2': { obstacle: { x: 2, y: 2 }, foundBy: 'r' } })
  })
  it('[KERNEL-100] a path begins anew with a start, and knows no rover that has not started', () => {
    const moved = { type: 'MarsRoverMoved', roverId, position: { x: 0, y: 1 }, direction: 'N' } as const
    const kit = projectionTestKit(path)
    kit.given([moved]).then({})
    kit.given([started({ x: 0, y: 0 }, 'N'), moved]).then({ r: { roverId, steps: ['0:0:N', '0:1:N'] } })
  })
})

function isDirection(letter: string): letter is Direction {
  return ['N', 'E', 'S', 'W'].includes(letter)
}
