import type { Expression, Field, Policy, Process, Schedule, Send, System, Type, View } from '@landfall/model'
import { knownPresent } from '../presence.ts'
import { EMPTY_SCOPE, type Scope, withPresent } from '../scope.ts'
import { several, someOf } from './draw.ts'
import { drawField, drawFields, drawKey } from './draw-declarations.ts'
import { drawExpression } from './draw-expression.ts'
import { DURATIONS } from './draw-literal.ts'
import { drawAssignments, drawGiven, typesOf } from './draw-message.ts'
import { drawHome, fieldsSeen, type Message, mentionOf, named, type World } from './world.ts'

const BOOL: Type = { kind: 'basic', name: 'Bool' }
const DURATION: Type = { kind: 'basic', name: 'Duration' }

/** What reactions can react to and send. */
export interface Stage {
  readonly events: readonly Message[]
  readonly commands: readonly Message[]
  readonly views: readonly View[]
  readonly actors: View['actors']
}

const SCHEDULES: readonly Schedule[] = [
  { every: { months: 1, ms: 0 } },
  { every: { months: 0, ms: 86_400_000 }, at: { hour: 6, minute: 0, zone: 'UTC' } },
  { every: { months: 0, ms: 300_000 } },
  { every: { months: 2, ms: 0 }, at: { hour: 23, minute: 59, zone: 'Europe/Zurich' } },
]

export function drawPolicy(world: World, stage: Stage): Policy {
  const { draw } = world
  let scope: Scope = { ...EMPTY_SCOPE, hasPorts: true }
  const head = named(world, { kind: 'policy', context: drawHome(world) })
  if (draw.chance(5)) return { ...head, sends: [] }
  if (stage.events.length === 0 || draw.chance(20)) {
    const trigger = { kind: 'schedule', schedule: draw.pick(SCHEDULES) } as const
    const view = stage.views.length > 0 && draw.chance(50) ? draw.pick(stage.views) : undefined
    if (view) scope = { ...scope, state: rowOf(view), stateIs: 'row' }
    const guard = view && drawGuard(world, scope)
    const forEach = view && { forEach: { view: mentionOf(world, view), ...(guard && { guard }) } }
    return { ...head, trigger, ...forEach, sends: drawSends(world, guarded(scope, guard), stage) }
  }
  const event = draw.pick(stage.events)
  scope = { ...scope, message: fieldsSeen(event), hasEnvelope: true }
  const guard = drawGuard(world, scope)
  const trigger = { kind: 'event', event: mentionOf(world, event), ...(guard && { guard }) } as const
  return { ...head, trigger, sends: drawSends(world, guarded(scope, guard), stage) }
}

function drawGuard(world: World, scope: Scope): Expression | undefined {
  return world.draw.chance(30) ? drawExpression(world, scope, BOOL) : undefined
}

function guarded(scope: Scope, guard: Expression | undefined): Scope {
  return guard ? withPresent(scope, knownPresent(guard, true)) : scope
}

function rowOf({ key, fields }: View): Map<string, Type> {
  return typesOf([...(key ? [key] : []), ...fields])
}

function drawSends(world: World, scope: Scope, { commands }: Stage): Send[] {
  if (commands.length === 0) return []
  return several(world.draw, 2, () => drawSend(world, scope, world.draw.pick(commands)))
}

function drawSend(world: World, scope: Scope, command: Message): Send {
  const key = command.aggregate?.key
  const fields = [...(key ? [key] : []), ...command.fields]
  // Which source comes first is for the reader to say: only where the event has the field it is left out.
  const sources = scope.message ?? new Map<string, Type>()
  return {
    command: mentionOf(world, command),
    arguments: drawGiven(world, scope, { fields, sources }),
    ...(world.draw.chance(20) && { after: drawExpression(world, scope, DURATION) }),
  }
}

export function drawProcess(world: World, stage: Stage): Process {
  const { draw } = world
  const key = drawKey(world)
  const state = drawFields(world, 3, [key.name])
  const known = stage.events.filter((event) => fieldsSeen(event).has(key.name))
  const start: Scope = { ...EMPTY_SCOPE, state: typesOf(state), hasPorts: true }
  const steps = someOf(draw, known, 50).map((event): Process['steps'][number] => {
    const scope = { ...start, message: fieldsSeen(event), hasEnvelope: true }
    const guard = drawGuard(world, scope)
    return {
      event: mentionOf(world, event),
      sets: drawAssignments(world, scope, someOf(draw, [...typesOf(state)], 30)),
      sends: drawSends(world, guarded(scope, guard), stage),
      ...(guard && { guard }),
    }
  })
  const timeoutScope = { ...start, message: typesOf([key]) }
  return {
    ...named(world, { kind: 'process', context: drawHome(world) }),
    key,
    state,
    steps,
    ...(draw.chance(40) && {
      timeout: { after: draw.pick(DURATIONS), sends: drawSends(world, timeoutScope, stage) },
    }),
    ends: someOf(draw, known, 20).map((event) => mentionOf(world, event)),
  }
}

/** A view without its folds: `drawFolds` adds them. */
export function declareView(world: World, actors: View['actors']): View {
  const key = drawKey(world)
  return {
    ...named(world, { kind: 'view', context: drawHome(world) }),
    actors: someOf(world.draw, actors, 30),
    key,
    fields: drawFields(world, 4, [key.name]),
    folds: [],
  }
}

export function drawFolds(world: World, view: View, events: readonly Message[]): View['folds'] {
  const { draw } = world
  const { key, fields } = view
  return someOf(draw, events, 40).map((event) => {
    const message = fieldsSeen(event)
    const scope: Scope = { ...EMPTY_SCOPE, state: rowOf(view), stateIs: 'row', message, hasEnvelope: true }
    const guard = drawGuard(world, scope)
    const isFound = key === undefined || message.has(key.name)
    const remove = isFound && draw.chance(20)
    const set = [...(isFound ? [] : [key]), ...someOf(draw, fields, 30)]
    const sets = remove ? [] : drawAssignments(world, guarded(scope, guard), [...typesOf(set)])
    return { event: mentionOf(world, event), ...(guard && { guard }), remove, sets }
  })
}

export function drawSystem(world: World, { events, commands, views }: Stage): System {
  const { draw } = world
  return {
    ...named(world, { kind: 'system', context: drawHome(world) }),
    reactions: someOf(draw, events, 20).map((event) => ({
      event: mentionOf(world, event),
      answers: several(draw, 2, () => draw.pick(events)).map((answer) => ({
        event: mentionOf(world, answer),
        fields: suppliedFields(world, event, answer),
      })),
    })),
    sends: someOf(draw, commands, 20).map((command) => mentionOf(world, command)),
    reads: someOf(draw, views, 30).map((view) => ({
      view: mentionOf(world, view),
      ...(draw.chance(50) && { every: draw.pick(DURATIONS) }),
    })),
  }
}

/** What the event that is answered and the state do not say. */
function suppliedFields(world: World, event: Message, answer: Message): Field[] {
  const known = new Map([...typesOf(answer.aggregate?.state ?? []), ...fieldsSeen(event)])
  return [...fieldsSeen(answer)].filter(([name]) => !known.has(name)).map(([name]) => drawField(world, name))
}
