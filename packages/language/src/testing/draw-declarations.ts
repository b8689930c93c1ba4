import type { Aggregate, EnumType, Field, FunctionDefinition, Type, ValueType } from '@landfall/model'
import { EMPTY_SCOPE } from '../scope.ts'
import { several } from './draw.ts'
import { drawExpression } from './draw-expression.ts'
import { drawMembers, drawType } from './draw-type.ts'
import { DESCRIPTIONS, ELEMENT_NAMES, FIELD_NAMES } from './sample-words.ts'
import { type AggregatePlan, drawHome, freshName, type Message, NOWHERE, named, type World } from './world.ts'

/** Enums, value types and functions, and one type for each name that a field may have. */
export function declareTypes(world: World): void {
  const { draw } = world
  for (const make of several(draw, 3, () => declareEnum)) world.enums.push(make(world))
  for (const make of several(draw, 3, () => declareValue)) world.values.push(make(world))
  for (const name of KEY_NAMES)
    world.vocabulary.set(name, { kind: 'basic', name: draw.pick(['Id', 'Int', 'Text']) })
  for (const name of FIELD_NAMES) if (!world.vocabulary.has(name)) world.vocabulary.set(name, drawType(world))
  for (const make of several(draw, 2, () => declareFunction)) world.functions.push(make(world))
}

/** A field with the type that its name has throughout the storm. */
export function drawField(world: World, name: string): Field {
  const { draw } = world
  const type = world.vocabulary.get(name) ?? { kind: 'basic', name: 'Text' }
  return {
    name,
    type,
    markers: [
      ...(draw.chance(5) ? (['personal'] as const) : []),
      ...(draw.chance(5) ? (['secret'] as const) : []),
    ],
    ...(draw.chance(5) && { default: drawExpression(world, EMPTY_SCOPE, type) }),
    ...(draw.chance(5) && { description: draw.pick(DESCRIPTIONS) }),
    place: NOWHERE,
  }
}

/** Some fields, each of another name. */
export function drawFields(world: World, countMax: number, taken: readonly string[] = []): Field[] {
  const names = new Set(several(world.draw, countMax, () => world.draw.pick(FIELD_NAMES)))
  return [...names].filter((name) => !taken.includes(name)).map((name) => drawField(world, name))
}

/** The field that tells instances or rows apart. */
export function drawKey(world: World): Field {
  const { draw } = world
  const name = draw.pick(KEY_NAMES)
  return {
    name,
    type: world.vocabulary.get(name) ?? ID,
    markers: draw.chance(10) ? ['personal'] : [],
    place: NOWHERE,
  }
}

const KEY_NAMES = ['orderId', 'key', 'cycleId']
const ID: Type = { kind: 'basic', name: 'Id' }

function declareEnum(world: World): EnumType {
  return {
    ...named(world, { kind: 'enum', context: drawHome(world), name: typeName(world) }),
    members: drawMembers(world, 1),
  }
}

function declareValue(world: World): ValueType {
  const names = new Set(several(world.draw, 4, () => world.draw.pick(FIELD_NAMES)))
  const fields = [...names].map(
    (name): Field => ({ name, type: drawType(world), markers: [], place: NOWHERE }),
  )
  return { ...named(world, { kind: 'value', context: drawHome(world), name: typeName(world) }), fields }
}

/** A type is mentioned by an identifier only. */
function typeName(world: World): string {
  return freshName(world, TYPE_NAMES)
}

const TYPE_NAMES = ELEMENT_NAMES.filter((name) => !name.startsWith('ℕ'))

function declareFunction(world: World): FunctionDefinition {
  const name = freshName(world, ['total', 'größer', 'on', 'refused', 'event', 'key', 'state'])
  const parameters = drawFields(world, 3)
  const returns = drawType(world)
  const locals = new Map(parameters.map((parameter) => [parameter.name, parameter.type]))
  const body = drawExpression(world, { ...EMPTY_SCOPE, locals }, returns)
  return { ...named(world, { kind: 'function', context: drawHome(world), name }), parameters, returns, body }
}

/** An aggregate with the names and fields of its events and commands; what they do comes later. */
export function declareAggregate(world: World): AggregatePlan {
  const { draw } = world
  const context = drawHome(world)
  const key = draw.chance(90) ? drawKey(world) : undefined
  const element: Aggregate = {
    ...named(world, { kind: 'aggregate', context }),
    ...(key && { key }),
    state: drawFields(world, 5, key ? [key.name] : []),
    invariants: [],
  }
  const message = (kind: 'event' | 'command'): Message => ({
    ...named(world, { kind, context }),
    aggregate: element,
    fields: drawFields(world, 4, key ? [key.name] : []),
  })
  return {
    element,
    events: [message('event'), ...several(draw, 2, () => message('event'))],
    commands: several(draw, 3, () => message('command')),
  }
}
