import type { Assignment, Command, CommandClause, Event, Field, Outcome, Type } from '@landfall/model'
import { knownPresent } from '../presence.ts'
import { EMPTY_SCOPE, type Scope, withLocal, withPresent } from '../scope.ts'
import { several, someOf } from './draw.ts'
import { drawExpression, drawOpenExpression } from './draw-expression.ts'
import { FIELD_NAMES, TEXTS } from './sample-words.ts'
import { fieldsSeen, type Message, mentionOf, NOWHERE, type World } from './world.ts'

const BOOL: Type = { kind: 'basic', name: 'Bool' }

/** What the sticky of an event says besides its fields. */
export function drawEvent(world: World, plan: Message): Event {
  const { fields, aggregate, kind: _, ...head } = plan
  const state = typesOf(aggregate?.state ?? [])
  const scope: Scope = { ...EMPTY_SCOPE, message: fieldsSeen(plan), state, hasEnvelope: true }
  return {
    ...head,
    kind: 'event',
    ...(aggregate && { aggregate: aggregate.id }),
    pivotal: world.draw.chance(15),
    fields,
    sets: drawAssignments(world, scope, someOf(world.draw, [...state], 30)),
  }
}

/** What the sticky of a command says besides its fields. */
export function drawCommand(
  world: World,
  plan: Message,
  { events, actors }: { readonly events: readonly Message[]; readonly actors: Command['actors'] },
): Command {
  const { draw } = world
  const { fields, aggregate, kind: _, ...head } = plan
  const mode = aggregate ? draw.pick(['existing', 'creates', 'may create'] as const) : 'existing'
  const state = stateSeenBy(mode, aggregate?.state ?? [])
  const scope: Scope = { ...EMPTY_SCOPE, message: fieldsSeen(plan), hasPorts: true, ...(state && { state }) }
  return {
    ...head,
    kind: 'command',
    ...(aggregate && { aggregate: aggregate.id }),
    actors: someOf(draw, actors, 40),
    mode,
    fields,
    clauses: drawClauses(world, scope, events),
    ...(draw.chance(10) && { neverFails: draw.pick(TEXTS) }),
  }
}

function stateSeenBy(mode: Command['mode'], state: readonly Field[]): Map<string, Type> | undefined {
  if (mode === 'creates') return undefined
  if (mode === 'existing') return typesOf(state)
  return new Map(
    state.map(({ name, type }) => [name, type.kind === 'optional' ? type : { kind: 'optional', of: type }]),
  )
}

function drawClauses(world: World, start: Scope, events: readonly Message[]): CommandClause[] {
  const { draw } = world
  const clauses: CommandClause[] = []
  let scope = start
  for (const kind of several(draw, 4, () => draw.pick(['arrow', 'requires', 'let'] as const))) {
    if (kind === 'requires') {
      const condition = drawExpression(world, scope, BOOL)
      scope = withPresent(scope, knownPresent(condition, true))
      clauses.push({ kind, condition, ...(draw.chance(70) && { message: draw.pick(TEXTS) }), place: NOWHERE })
    } else if (kind === 'let') {
      const name = draw.pick(FIELD_NAMES)
      if (scope.locals.has(name)) continue
      const value = drawOpenExpression(world, scope)
      scope = withLocal(scope, name, value.type)
      clauses.push({ kind, name, value, place: NOWHERE })
    } else if (events.length > 0) {
      const arrow = drawArrow(world, scope, events)
      if (arrow.guard) scope = withPresent(scope, knownPresent(arrow.guard, false))
      clauses.push(arrow)
    }
  }
  return clauses
}

function drawArrow(
  world: World,
  scope: Scope,
  events: readonly Message[],
): CommandClause & { kind: 'arrow' } {
  const { draw } = world
  const guard = draw.chance(30) ? drawExpression(world, scope, BOOL) : undefined
  const known = guard ? withPresent(scope, knownPresent(guard, true)) : scope
  const recorded = [draw.pick(events), ...several(draw, 1, () => draw.pick(events))]
  return {
    kind: 'arrow',
    outcomes: recorded.map((event) => drawOutcome(world, known, event)),
    open: recorded.length > 1 && draw.chance(50),
    ...(guard && { guard }),
    otherwise: !guard && draw.chance(20),
    place: NOWHERE,
  }
}

function drawOutcome(world: World, scope: Scope, event: Message): Outcome {
  const sources = new Map([...(scope.state ?? []), ...(scope.message ?? [])])
  return {
    event: mentionOf(world, event),
    fields: drawGiven(world, scope, { fields: event.fields, sources }),
  }
}

/** Values for the fields that have no other source, and for some that have. */
export function drawGiven(
  world: World,
  scope: Scope,
  { fields, sources }: { readonly fields: readonly Field[]; readonly sources: ReadonlyMap<string, Type> },
): Assignment[] {
  const given = fields.filter(({ name, type, default: value }) => {
    const source = sources.get(name)
    const isFilled = source ? source.kind === type.kind : type.kind === 'optional' || value !== undefined
    return !isFilled || world.draw.chance(30)
  })
  return drawAssignments(
    world,
    scope,
    given.map(({ name, type }) => [name, type]),
  )
}

export function drawAssignments(
  world: World,
  scope: Scope,
  fields: readonly (readonly [string, Type])[],
): Assignment[] {
  return fields.map(([name, type]) => ({ name, value: drawExpression(world, scope, type), place: NOWHERE }))
}

export function typesOf(fields: readonly Field[]): Map<string, Type> {
  return new Map(fields.map(({ name, type }) => [name, type]))
}
