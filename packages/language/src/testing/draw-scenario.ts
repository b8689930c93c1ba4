import type {
  ExpectedEvent,
  PromiseRule,
  Reference,
  Scenario,
  ScenarioStep,
  StormPromise,
  System,
} from '@landfall/model'
import { EMPTY_SCOPE } from '../scope.ts'
import { noneOr, several, someOf } from './draw.ts'
import { drawExpression } from './draw-expression.ts'
import { DURATIONS } from './draw-literal.ts'
import { drawAssignments, typesOf } from './draw-message.ts'
import type { Stage } from './draw-reaction.ts'
import { TEXTS } from './sample-words.ts'
import { drawHome, fieldsSeen, type Message, mentionOf, NOWHERE, nameless, type World } from './world.ts'

export function drawScenario(world: World, stage: Stage, systems: readonly System[]): Scenario {
  const title = `${world.draw.pick(TEXTS)} ${world.usedNames.size}`
  const steps = several(world.draw, 6, () => drawStep(world, stage, systems))
  return {
    ...nameless(world, { kind: 'scenario', title, context: drawHome(world) }),
    title,
    steps: steps.filter((step) => step !== undefined),
  }
}

function drawStep(
  world: World,
  { events, commands, views }: Stage,
  systems: readonly System[],
): ScenarioStep | undefined {
  const { draw } = world
  const place = NOWHERE
  switch (draw.upTo(9)) {
    case 0:
      return { kind: 'when time passes', duration: draw.pick(DURATIONS), place }
    case 1:
      return { kind: 'then refused', ...(draw.chance(50) && { message: draw.pick(TEXTS) }), place }
    case 2:
      return commands.length === 0 ? undefined : { ...drawSent(world, draw.pick(commands)), place }
    case 3:
      return drawAnswer(world, events, systems)
    case 4:
    case 5: {
      if (views.length === 0) return undefined
      const view = draw.pick(views)
      const key = drawExpression(world, EMPTY_SCOPE, view.key?.type ?? { kind: 'unknown' })
      if (draw.chance(30)) return { kind: 'then no row', view: mentionOf(world, view), key, place }
      const fields = drawAssignments(world, EMPTY_SCOPE, [...typesOf(someOf(draw, view.fields, 50))])
      return { kind: 'then row', view: mentionOf(world, view), key, fields, place }
    }
    case 6:
      return events.length === 0
        ? undefined
        : { kind: 'given', ...expected(world, draw.pick(events), 'with its key'), place }
    case 7:
      return events.length === 0
        ? undefined
        : { kind: 'then no event', ...expected(world, draw.pick(events)), place }
    case 8:
      return events.length === 0
        ? undefined
        : {
            kind: 'then only',
            events: [draw.pick(events), ...several(draw, 2, () => draw.pick(events))].map((event) =>
              expected(world, event),
            ),
            place,
          }
    default:
      return events.length === 0
        ? undefined
        : { kind: 'then event', ...expected(world, draw.pick(events)), place }
  }
}

function expected(world: World, event: Message, keyed?: 'with its key'): ExpectedEvent {
  const key = event.aggregate?.key
  const fields = [...(key && keyed ? [key] : []), ...someOf(world.draw, event.fields, 40)]
  return { event: mentionOf(world, event), fields: drawAssignments(world, EMPTY_SCOPE, [...typesOf(fields)]) }
}

function drawSent(world: World, command: Message) {
  const fields = [...fieldsSeen(command)]
  return {
    kind: 'when command',
    command: mentionOf(world, command),
    arguments: drawAssignments(world, EMPTY_SCOPE, fields),
  } as const
}

function drawAnswer(
  world: World,
  events: readonly Message[],
  systems: readonly System[],
): ScenarioStep | undefined {
  const { draw } = world
  const system = noneOr(draw, systems)
  const answers =
    system?.reactions.flatMap((reaction) => reaction.answers.map((answer) => answer.event.target)) ?? []
  // A name in quotes is not yet found among the answers.
  const event = events.find(({ id, name }) => answers.includes(id) && !name.startsWith('ℕ'))
  return (
    system &&
    event && {
      kind: 'system answers',
      system: mentionOf(world, system),
      ...expected(world, event),
      place: NOWHERE,
    }
  )
}

export function drawPromise(world: World, { events }: Stage): StormPromise {
  const title = `${world.draw.pick(TEXTS)} ${world.usedNames.size}`
  const rules = several(world.draw, 2, () => (events.length === 0 ? undefined : drawRule(world, events)))
  return {
    ...nameless(world, { kind: 'promise', title, context: drawHome(world) }),
    title,
    rules: rules.filter((rule) => rule !== undefined),
  }
}

function drawRule(world: World, events: readonly Message[]): PromiseRule | undefined {
  const { draw } = world
  const event = draw.pick(events)
  const by = noneOr(draw, [...fieldsSeen(event).keys()])
  const fellows = events.filter((other) => by === undefined || fieldsSeen(other).has(by))
  const mention = (): Reference => mentionOf(world, draw.pick(fellows))
  const shared = { event: mentionOf(world, event), ...(by !== undefined && { by }), place: NOWHERE }
  switch (draw.upTo(2)) {
    case 0:
      return {
        kind: 'never after',
        ...shared,
        after: mention(),
        ...(draw.chance(50) && { until: mention() }),
      }
    case 1:
      return {
        kind: 'leads to',
        ...shared,
        outcomes: [mention(), ...several(draw, 2, mention)],
        ...(draw.chance(50) && { within: draw.pick(DURATIONS) }),
      }
    default:
      return by === undefined ? undefined : { kind: 'at most', ...shared, by, count: draw.upTo(3) }
  }
}
