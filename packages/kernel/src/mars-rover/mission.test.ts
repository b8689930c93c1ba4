import { describe, expect, it } from 'vitest'
import { describeStep } from '../describe-step.ts'
import type { Dispatcher } from '../dispatcher.ts'
import { drive } from './drive.ts'
import { marsRoverMission } from './mission.ts'
import type { Point } from './world.ts'

function landedMission({ obstacles }: { readonly obstacles: readonly Point[] }): Dispatcher {
  const mission = marsRoverMission().build()
  mission.send({
    type: 'StartMarsRover',
    roverId: 'r',
    position: { x: 0, y: 0 },
    direction: 'N',
    world: { width: 4, height: 4, obstacles },
  })
  return mission
}

describe('the Mars rover kata', () => {
  it('[KERNEL-100] RMLMM drives to 1:2:N', () => {
    const mission = landedMission({ obstacles: [] })
    drive(mission, { roverId: 'r', letters: 'RMLMM' })
    expect(mission.row('Path', 'r')).toEqual({
      roverId: 'r',
      steps: ['0:0:N', '0:0:E', '1:0:E', '1:0:N', '1:1:N', '1:2:N'],
    })
    expect(mission.rows('Obstacles')).toEqual([])
    expect(mission.stateOf('MarsRover', 'r')).toMatchObject({
      status: 'moving',
      position: { x: 1, y: 2 },
      direction: 'N',
    })
  })

  it('[KERNEL-101] RMMLMMMMMM stops at the obstacle at 2:2, and is turned off and notified', () => {
    const mission = landedMission({ obstacles: [{ x: 2, y: 2 }] })
    const outcomes = drive(mission, { roverId: 'r', letters: 'RMMLMMMMMM' })
    expect(mission.rows('Obstacles')).toEqual([{ obstacle: { x: 2, y: 2 }, foundBy: 'r' }])
    expect(mission.stateOf('MarsRover', 'r')).toMatchObject({ status: 'off', position: { x: 2, y: 1 } })
    expect(mission.stateOf('Notice', 'id-1')).toEqual({ status: 'sent', message: 'Rover r hit obstacle' })
    expect(outcomes.map((outcome) => outcome.kind)).toEqual([
      ...Array.from('RMMLMM', () => 'recorded'),
      ...Array.from('MMMM', () => 'refused'),
    ])
  })

  it('[KERNEL-101] the printed log reads like that of the kata', () => {
    const mission = marsRoverMission().build()
    mission.given({
      aggregate: 'MarsRover',
      key: 'r',
      event: {
        type: 'MarsRoverStarted',
        roverId: 'r',
        position: { x: 0, y: 0 },
        direction: 'E',
        world: { width: 4, height: 4, obstacles: [{ x: 1, y: 0 }] },
      },
    })
    drive(mission, { roverId: 'r', letters: 'MM' })
    const messages = mission.steps.filter((step) => !step.kind.startsWith('row'))
    expect(messages.map((step) => describeStep(step))).toEqual([
      '[GIVEN] MarsRoverStarted { roverId: "r", position: { x: 0, y: 0 }, direction: "E", ' +
        'world: { width: 4, height: 4, obstacles: [{ x: 1, y: 0 }] } }',
      '[COMMAND] Move { roverId: "r" }',
      '[EVENT] ObstacleFound { roverId: "r", obstacle: { x: 1, y: 0 } }',
      '[COMMAND] TurnOff { roverId: "r" }',
      '[EVENT] MarsRoverTurnedOff { roverId: "r" }',
      '[COMMAND] NotifyObstacle { noticeId: "id-1", message: "Rover r hit obstacle" }',
      '[EVENT] ObstacleNotified { noticeId: "id-1", message: "Rover r hit obstacle" }',
      '[COMMAND] Move { roverId: "r" }',
      '[REFUSED] Move: The rover is turned off',
    ])
  })
})
