import type { Expression, Type } from '@landfall/model'
import { withoutOptional } from '@landfall/model'
import { isSameType, membersOf } from './draw-type.ts'
import { pathsIn } from './scope-names.ts'
import { DECIMAL, INT, type Soil } from './soil.ts'
import { NOWHERE } from './world.ts'

/** A name or a member whose value can stand where a type is wanted. */
export function drawPath(soil: Soil, type: Type): Expression | undefined {
  const plain = withoutOptional(type)
  const isWide = isSameType(plain, DECIMAL)
  const found = readablePaths(soil, plain).filter((path) => {
    return (
      isSameType(path.type, type) || isSameType(path.type, plain) || (isWide && isSameType(path.type, INT))
    )
  })
  if (found.length === 0) return undefined
  const path = soil.world.draw.pick(found)
  return isWide && isSameType(path.type, INT) ? widened(path) : path
}

/** A name or a member of exactly that type. */
export function drawExactPath(soil: Soil, type: Type): Expression | undefined {
  return drawPathWhere(soil, (path) => isSameType(path.type, type))
}

export function drawPathWhere(soil: Soil, isWanted: (path: Expression) => boolean): Expression | undefined {
  const found = pathsIn(soil.world, soil.scope).filter(isWanted)
  return found.length === 0 ? undefined : soil.world.draw.pick(found)
}

/** An Int that becomes a Decimal in place. */
export function widened(operand: Expression): Expression {
  return { kind: 'to decimal', operand, type: DECIMAL, place: NOWHERE }
}

/** A bare name that is also an alternative of the wanted type may be read as that. */
function readablePaths({ world, scope }: Soil, wanted: Type): Expression[] {
  const members = membersOf(world, wanted) ?? []
  return pathsIn(world, scope).filter((path) => path.kind !== 'name' || !members.includes(path.name))
}
