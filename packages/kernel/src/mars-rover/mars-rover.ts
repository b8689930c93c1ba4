import type { Decider } from '../definitions.ts'
import { fail, ok, type Result, unreachable } from '../result.ts'
import { ahead, type Direction, hasObstacle, leftOf, type Point, rightOf, type World } from './world.ts'

interface StartMarsRover {
  readonly type: 'StartMarsRover'
  readonly roverId: string
  readonly position: Point
  readonly direction: Direction
  readonly world: World
}
export interface SteerMarsRover {
  readonly type: 'TurnRight' | 'TurnLeft' | 'Move' | 'TurnOff'
  readonly roverId: string
}
export type MarsRoverCommand = StartMarsRover | SteerMarsRover

export interface MarsRoverStarted {
  readonly type: 'MarsRoverStarted'
  readonly roverId: string
  readonly position: Point
  readonly direction: Direction
  readonly world: World
}
export interface MarsRoverMoved {
  readonly type: 'MarsRoverMoved'
  readonly roverId: string
  readonly position: Point
  readonly direction: Direction
}
export interface ObstacleFound {
  readonly type: 'ObstacleFound'
  readonly roverId: string
  readonly obstacle: Point
}
interface MarsRoverTurnedOff {
  readonly type: 'MarsRoverTurnedOff'
  readonly roverId: string
}
export type MarsRoverEvent = MarsRoverStarted | MarsRoverMoved | ObstacleFound | MarsRoverTurnedOff

/** A rover that has landed, wherever it stands and whatever it does. */
interface Landed {
  readonly status: 'started' | 'moving' | 'blocked' | 'off'
  readonly position: Point
  readonly direction: Direction
  readonly world: World
}
export type MarsRoverState = { readonly status: 'not started' } | Landed

export type MarsRoverRefusal =
  | { readonly code: 'ROVER_NOT_STARTED'; readonly message: 'The rover has not been started' }
  | { readonly code: 'ROVER_STARTED'; readonly message: 'The rover has been started before' }
  | { readonly code: 'ROVER_OFF'; readonly message: 'The rover is turned off' }
  | { readonly code: 'WORLD_WITHOUT_CELLS'; readonly message: 'A world has at least one cell' }
  | { readonly code: 'START_ON_OBSTACLE'; readonly message: 'The rover cannot start on an obstacle' }

const initialState: MarsRoverState = { status: 'not started' }

type Decision = Result<readonly MarsRoverEvent[], MarsRoverRefusal>

function decide(command: MarsRoverCommand, state: MarsRoverState): Decision {
  if (command.type === 'StartMarsRover') return decideStart(command, state)
  switch (state.status) {
    case 'not started':
      return fail({ code: 'ROVER_NOT_STARTED', message: 'The rover has not been started' })
    case 'off':
      if (command.type === 'TurnOff') return ok([]) // off is off: asking twice is not news
      return fail({ code: 'ROVER_OFF', message: 'The rover is turned off' })
    case 'started':
    case 'moving':
    case 'blocked':
      return ok([steer(command, state)])
    default:
      return unreachable(state)
  }
}

function decideStart(command: StartMarsRover, state: MarsRoverState): Decision {
  const { roverId, position, direction, world } = command
  if (state.status !== 'not started') {
    return fail({ code: 'ROVER_STARTED', message: 'The rover has been started before' })
  }
  if (world.width <= 0 || world.height <= 0) {
    return fail({ code: 'WORLD_WITHOUT_CELLS', message: 'A world has at least one cell' })
  }
  if (hasObstacle(world, position)) {
    return fail({ code: 'START_ON_OBSTACLE', message: 'The rover cannot start on an obstacle' })
  }
  return ok([{ type: 'MarsRoverStarted', roverId, position, direction, world }])
}

function steer({ type, roverId }: SteerMarsRover, { position, direction, world }: Landed): MarsRoverEvent {
  switch (type) {
    case 'TurnRight':
      return { type: 'MarsRoverMoved', roverId, position, direction: rightOf(direction) }
    case 'TurnLeft':
      return { type: 'MarsRoverMoved', roverId, position, direction: leftOf(direction) }
    case 'Move': {
      const next = ahead(position, direction, world)
      if (hasObstacle(world, next)) return { type: 'ObstacleFound', roverId, obstacle: next }
      return { type: 'MarsRoverMoved', roverId, position: next, direction }
    }
    case 'TurnOff':
      return { type: 'MarsRoverTurnedOff', roverId }
    default:
      return unreachable(type)
  }
}

function evolve(state: MarsRoverState, event: MarsRoverEvent): MarsRoverState {
  if (event.type === 'MarsRoverStarted') {
    const { position, direction, world } = event
    return { status: 'started', position, direction, world }
  }
  if (state.status === 'not started') return state
  switch (event.type) {
    case 'MarsRoverMoved':
      return { ...state, status: 'moving', position: event.position, direction: event.direction }
    case 'ObstacleFound':
      return { ...state, status: 'blocked' }
    case 'MarsRoverTurnedOff':
      return { ...state, status: 'off' }
    default:
      return unreachable(event)
  }
}

export const marsRover: Decider<MarsRoverCommand, MarsRoverState, MarsRoverEvent, MarsRoverRefusal> = {
  aggregate: 'MarsRover',
  commands: ['StartMarsRover', 'TurnRight', 'TurnLeft', 'Move', 'TurnOff'],
  events: ['MarsRoverStarted', 'MarsRoverMoved', 'ObstacleFound', 'MarsRoverTurnedOff'],
  initialState,
  keyOf: (command) => command.roverId,
  decide,
  evolve,
}
