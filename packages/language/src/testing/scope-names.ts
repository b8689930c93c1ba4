import type { Expression, NameScope, Type } from '@landfall/model'
import { pathOf } from '../presence.ts'
import type { Scope } from '../scope.ts'
import { NOWHERE, type World } from './world.ts'

const UNKNOWN: Type = { kind: 'unknown' }

const ENVELOPE: readonly (readonly [string, Type])[] = [
  ['at', { kind: 'basic', name: 'Time' }],
  ['eventId', { kind: 'basic', name: 'Id' }],
  ['causationId', { kind: 'basic', name: 'Id' }],
  ['correlationId', { kind: 'basic', name: 'Id' }],
]

const PORTS: readonly (readonly [string, Type])[] = [
  ['now', { kind: 'basic', name: 'Time' }],
  ['today', { kind: 'basic', name: 'Date' }],
  ['newId', { kind: 'basic', name: 'Id' }],
]

/** All that a name alone means in a scope, the nearer meaning before one it hides. */
export function namesIn(
  scope: Scope,
): ReadonlyMap<string, { readonly scope: NameScope; readonly type: Type }> {
  const found = new Map<string, { scope: NameScope; type: Type }>()
  const add = (names: Iterable<readonly [string, Type]>, from: NameScope): void => {
    for (const [name, type] of names) if (!found.has(name)) found.set(name, { scope: from, type })
  }
  add(scope.locals, 'local')
  add(scope.message ?? [], 'message')
  add(scope.state ?? [], scope.stateIs)
  if (scope.hasEnvelope) add(ENVELOPE, 'envelope')
  if (scope.hasPorts) add(PORTS, 'port')
  return found
}

/** Names, `state.x` and the like, and members of those, each with its type. */
export function pathsIn(world: World, scope: Scope): Expression[] {
  const names = [...namesIn(scope)].map(([name, found]): Expression => {
    return narrowed(scope, { kind: 'name', name, scope: found.scope, type: found.type, place: NOWHERE })
  })
  const exact = wholesIn(scope).flatMap(([whole, fields]) =>
    [...fields].map(([name, type]) => wholeMember(scope, { whole, name, type })),
  )
  const wholes = new Set(wholesIn(scope).map(([whole]) => whole))
  const owners = [...names, ...exact].filter((owner) => owner.kind !== 'name' || !wholes.has(owner.name))
  const members = owners.flatMap((owner) => membersOfValue(world, scope, owner))
  return [...names, ...exact, ...members].filter(({ type }) => canBeWanted(type))
}

/** Whether a place can want the type: not that of braces without a name, or of the items of an empty list. */
function canBeWanted(type: Type): boolean {
  if (type.kind === 'list' || type.kind === 'optional') return canBeWanted(type.of)
  return type.kind === 'basic' || type.kind === 'named' || type.kind === 'alternatives'
}

/** The names of the whole message and the whole state, with their fields. */
function wholesIn(scope: Scope): [string, ReadonlyMap<string, Type>][] {
  const wholes: [string, ReadonlyMap<string, Type>][] = []
  if (scope.state && !scope.locals.has(scope.stateIs)) wholes.push([scope.stateIs, scope.state])
  const message = scope.hasEnvelope ? 'event' : 'command'
  if (scope.message && !scope.locals.has(message)) wholes.push([message, scope.message])
  return wholes
}

function wholeMember(
  scope: Scope,
  { whole, name, type }: { readonly whole: string; readonly name: string; readonly type: Type },
): Expression {
  const of: Expression = { kind: 'name', name: whole, scope: 'whole', type: UNKNOWN, place: NOWHERE }
  return narrowed(scope, { kind: 'member', of, name, type, place: NOWHERE })
}

function membersOfValue(world: World, scope: Scope, owner: Expression): Expression[] {
  const { type } = owner
  const value = type.kind === 'named' ? world.values.find(({ id }) => id === type.target) : undefined
  return (value?.fields ?? []).map((field) =>
    narrowed(scope, { kind: 'member', of: owner, name: field.name, type: field.type, place: NOWHERE }),
  )
}

/** An optional value that is known to be there has its plain type. */
function narrowed(scope: Scope, expression: Expression): Expression {
  const path = pathOf(expression)
  if (expression.type.kind !== 'optional' || path === undefined || !scope.present.has(path)) return expression
  return { ...expression, type: expression.type.of }
}
