import type { Type } from '@landfall/model'
import { withoutOptional } from '@landfall/model'
import type { CheckContext } from './check-context.ts'
import type { EnumType } from './generated/ast.ts'

/** Whether a value of one type can stand where the other is wanted, as it is. */
export function fits(context: CheckContext, from: Type, to: Type): boolean {
  if (isVague(from) || isVague(to)) return true
  if (to.kind === 'optional') return from.kind === 'nothing' || fits(context, withoutOptional(from), to.of)
  if (from.kind === 'optional' || from.kind === 'nothing') return false
  const fromMembers = membersOf(context, from)
  const toMembers = membersOf(context, to)
  if (fromMembers && toMembers) return fromMembers.every((member) => toMembers.includes(member))
  if (from.kind === 'list' && to.kind === 'list')
    return from.of.kind === 'nothing' || fits(context, from.of, to.of)
  if (from.kind === 'named' && to.kind === 'named') return from.target === to.target
  if (from.kind === 'record') return recordFits(context, from, to)
  return from.kind === 'basic' && to.kind === 'basic' && from.name === to.name
}

/** Braces of a type of their own fit where each field is there and fits, and none is too many. */
function recordFits(context: CheckContext, from: Type & { kind: 'record' }, to: Type): boolean {
  const wanted = fieldTypes(context, to)
  if (!wanted) return false
  const isKnown = Object.keys(from.fields).every((name) => wanted.has(name))
  const given = (name: string): Type | undefined =>
    Object.hasOwn(from.fields, name) ? from.fields[name] : undefined
  return (
    isKnown && [...wanted].every(([name, type]) => fits(context, given(name) ?? { kind: 'nothing' }, type))
  )
}

/** The fields of a value type or of braces; undefined for a type without fields. */
export function fieldTypes(context: CheckContext, type: Type): ReadonlyMap<string, Type> | undefined {
  if (type.kind === 'record') return new Map(Object.entries(type.fields))
  if (type.kind !== 'named' || !type.target?.startsWith('value ')) return undefined
  const declaration = declarationOf(context, type)
  if (!declaration) return undefined
  return new Map([...context.fieldsOf(context, declaration)].map(([name, field]) => [name, field.type]))
}

/** The members of an enum or of alternatives written in place; undefined for any other type. */
export function membersOf(context: CheckContext, type: Type): readonly string[] | undefined {
  if (type.kind === 'alternatives') return type.members
  if (type.kind !== 'named' || !type.target?.startsWith('enum ')) return undefined
  context.lookedUp.add(type.name.split('.').at(-1) ?? type.name)
  const declaration = declarationOf(context, type)
  return declaration ? (declaration.placed.sticky.node as EnumType).members : undefined
}

/** The declaration behind a named type. */
export function declarationOf(context: CheckContext, type: Type & { kind: 'named' }) {
  const name = type.name.split('.').at(-1) ?? type.name
  context.lookedUp.add(name)
  return context.names.byName.get(name)?.find(({ id }) => id === type.target)
}

export function isBasic(type: Type, ...names: readonly string[]): boolean {
  return type.kind === 'basic' && names.includes(type.name)
}

/** Whether a type says so little that no finding should be built on it. */
export function isVague(type: Type): boolean {
  return type.kind === 'unknown' || (type.kind === 'named' && type.target === undefined)
}

/** The type that values of both types have in common: the wider of two that fit, if one does. */
export function commonType(context: CheckContext, left: Type, right: Type): Type | undefined {
  if (left.kind === 'nothing')
    return right.kind === 'optional' || right.kind === 'nothing' ? right : { kind: 'optional', of: right }
  if (right.kind === 'nothing') return commonType(context, right, left)
  if (fits(context, left, right)) return left.kind === 'unknown' ? right : right
  if (fits(context, right, left)) return left
  if (left.kind === 'alternatives' && right.kind === 'alternatives') {
    return { kind: 'alternatives', members: [...new Set([...left.members, ...right.members])] }
  }
  const of =
    left.kind === 'optional' || right.kind === 'optional'
      ? commonType(context, withoutOptional(left), withoutOptional(right))
      : undefined
  return of && { kind: 'optional', of }
}
