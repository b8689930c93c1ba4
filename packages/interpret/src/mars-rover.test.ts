import { readFileSync } from 'node:fs'
import { type Dispatcher, type DispatcherBuilder, dispatcher } from '@landfall/kernel'
import { readStorm } from '@landfall/language'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { interpret } from './interpret.ts'
import { checkedModel } from './testing/checked-model.ts'

const text = readFileSync(new URL('../../../examples/mars-rover.storm', import.meta.url), 'utf8')
const definitions = interpret(checkedModel(readStorm([{ name: 'mars-rover.storm', text }])))

/** The rover written by hand is an example of the kernel, and none of its exports: it is found by its place. */
const place = new URL('../../kernel/src/mars-rover/mission.ts', import.meta.url)
const { marsRoverMission }: { readonly marsRoverMission: () => DispatcherBuilder } = await import(place.href)

interface Landing {
  readonly position: object
  readonly direction: string
  readonly world: { readonly width: number; readonly height: number; readonly obstacles: readonly object[] }
}

const landing = fc.integer({ min: -1, max: 5 }).chain((width) =>
  fc.integer({ min: 0, max: 5 }).chain((height) => {
    const point = fc.record({ x: fc.nat(Math.max(0, width - 1)), y: fc.nat(Math.max(0, height - 1)) })
    const obstacles = fc.array(point, { maxLength: 6 })
    return fc.record({
      position: point,
      direction: fc.constantFrom('N', 'E', 'S', 'W'),
      world: fc.record({ width: fc.constant(width), height: fc.constant(height), obstacles }),
    })
  }),
)
const steering = fc.array(
  fc.constantFrom('TurnRight', 'TurnLeft', 'Move', 'Move', 'Move', 'StartMarsRover'),
  {
    maxLength: 40,
  },
)

/** What both rovers must agree on: where it is, where it has been, what it has found, and how each command ended. */
interface Journey {
  readonly outcomes: readonly string[]
  readonly state: unknown
  readonly path: unknown
  readonly obstacles: readonly unknown[]
  readonly notices: readonly unknown[]
}

/** A dispatcher of either kind, seen without the differences of their messages. */
interface Rover {
  readonly mission: Dispatcher
  send(type: string, data: object): string
  readonly prefix: string
  readonly dataOf: (event: object) => unknown
}

function byHand(): Rover {
  const mission = marsRoverMission().build()
  return {
    mission,
    prefix: '',
    send: (type, data) => outcomeText(mission.send({ type, ...data })),
    dataOf: (event) => Reflect.get(event, 'message'),
  }
}

function interpreted(): Rover {
  const mission = dispatcher({ definitions })
  return {
    mission,
    prefix: 'Exploration.',
    send: (type, data) => outcomeText(mission.send({ type: `Exploration.${type}`, data })),
    dataOf: (event) => Reflect.get(Object(Reflect.get(event, 'data')), 'message'),
  }
}

/** The refusals that both give a text of their own are told by what they mean. */
function outcomeText(outcome: ReturnType<Dispatcher['send']>): string {
  if (outcome.kind !== 'refused') return outcome.kind
  const { message = '' } = outcome.refusal
  if (/exists already|started before/.test(message)) return 'refused: started before'
  if (/There is no|not been started/.test(message)) return 'refused: not started'
  return `refused: ${message}`
}

function journey(rover: Rover, start: Landing, commands: readonly string[]): Journey {
  const { mission, prefix } = rover
  const data = (type: string): object =>
    type === 'StartMarsRover' ? { roverId: 'r', ...start } : { roverId: 'r' }
  const outcomes = ['StartMarsRover', ...commands].map((type) => rover.send(type, data(type)))
  const state = mission.stateOf(`${prefix}MarsRover`, 'r')
  const { status, position, direction } = {
    status: undefined,
    position: undefined,
    direction: undefined,
    ...Object(state),
  }
  return {
    outcomes,
    state: { status: status === 'not started' ? undefined : status, position, direction },
    path: mission.row(`${prefix}Path`, 'r'),
    obstacles: mission.rows(`${prefix}Obstacles`),
    notices: mission.log.map(({ event }) => rover.dataOf(event)).filter((message) => message !== undefined),
  }
}

it('[INTERPRET-130] the Mars rover of the storm drives like the one that is written by hand', () => {
  fc.assert(
    fc.property(landing, steering, (start, commands) => {
      expect(journey(interpreted(), start, commands)).toEqual(journey(byHand(), start, commands))
    }),
    { numRuns: 200 },
  )
})
