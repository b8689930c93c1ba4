import type { BasicTypeName, EnumType, Type, ValueType } from '@landfall/model'
import { several } from './draw.ts'
import { MEMBERS, PLAIN_MEMBERS } from './sample-words.ts'
import type { World } from './world.ts'

const BASIC: readonly BasicTypeName[] = ['Text', 'Int', 'Id', 'Bool', 'Decimal', 'Time', 'Date', 'Duration']

/** A type for a field: basic, alternatives, an enum or a value type, perhaps in a list, perhaps optional. */
export function drawType(world: World): Type {
  const { draw } = world
  const single = drawSingleType(world)
  const of: Type = draw.chance(20)
    ? { kind: 'list', of: draw.chance(10) ? { kind: 'optional', of: single } : single }
    : single
  return draw.chance(20) ? { kind: 'optional', of } : of
}

function drawSingleType(world: World): Type {
  const { draw } = world
  const declared = [...world.enums, ...world.values]
  const choice = draw.upTo(9)
  if (choice >= 8 && declared.length > 0) return namedType(world, draw.pick(declared))
  return choice >= 6
    ? { kind: 'alternatives', members: drawMembers(world, 2) }
    : { kind: 'basic', name: draw.pick(BASIC) }
}

/** Members of an enum, at least so many, each once. */
export function drawMembers({ draw }: World, countMin: number): string[] {
  const members = new Set([draw.pick(PLAIN_MEMBERS)])
  for (const member of several(draw, 4, () => draw.pick(MEMBERS))) members.add(member)
  for (const member of PLAIN_MEMBERS) if (members.size < countMin) members.add(member)
  return [...members]
}

function namedType({ draw }: World, { id, name, context }: EnumType | ValueType): Type {
  const isQualified = context !== undefined && draw.chance(30)
  return { kind: 'named', name: isQualified ? `${context}.${name}` : name, target: id }
}

/** Whether two types are the same, however they are written. */
export function isSameType(left: Type, right: Type): boolean {
  if (left.kind === 'basic') return right.kind === 'basic' && left.name === right.name
  if (left.kind === 'named') return right.kind === 'named' && left.target === right.target
  if (left.kind === 'list' || left.kind === 'optional')
    return right.kind === left.kind && isSameType(left.of, right.of)
  return (
    left.kind === 'alternatives' &&
    right.kind === 'alternatives' &&
    left.members.join() === right.members.join()
  )
}

/** Members of an enum or of alternatives. */
export function membersOf({ enums }: World, type: Type): readonly string[] | undefined {
  if (type.kind === 'alternatives') return type.members
  return type.kind === 'named' ? enums.find(({ id }) => id === type.target)?.members : undefined
}
