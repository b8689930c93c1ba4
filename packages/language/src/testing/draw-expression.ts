import type { Assignment, BinaryOperator, Expression, MatchArm, Pattern, Type } from '@landfall/model'
import { withoutOptional } from '@landfall/model'
import { knownPresent, pathOf } from '../presence.ts'
import { type Scope, withLocal, withPresent } from '../scope.ts'
import { several } from './draw.ts'
import { drawLiteral, drawOpenLiteral } from './draw-literal.ts'
import { isSameType, membersOf } from './draw-type.ts'
import { FIELD_NAMES, INNER_TEXTS, TEXTS } from './sample-words.ts'
import { namesIn, pathsIn } from './scope-names.ts'
import { NOWHERE, type World } from './world.ts'

const BOOL: Type = { kind: 'basic', name: 'Bool' }
const INT: Type = { kind: 'basic', name: 'Int' }
const DECIMAL: Type = { kind: 'basic', name: 'Decimal' }
const DURATION: Type = { kind: 'basic', name: 'Duration' }
const TEXT: Type = { kind: 'basic', name: 'Text' }

/** What an expression may be made of. */
export interface Soil {
  readonly world: World
  readonly scope: Scope
  /** How many levels it may have. */
  readonly depth: number
  /** In the braces of a text no text with a quote can stand. */
  readonly isInText?: boolean
}

type Maker = () => Expression | undefined

/** An expression for a place that wants a type: one that `readStorm` reads back with the same types inside. */
export function drawExpression(soil: Soil, type: Type): Expression {
  const simple: Maker = () => drawLiteral(soil, type, (inner, of) => drawExpression(inner, of))
  const path: Maker = () => drawPath(soil, type)
  if (soil.depth <= 0) return oneOf(soil, [simple, path]) ?? fallback(soil, type)
  const inner = deeper(soil)
  const makers: Maker[] = [
    simple,
    path,
    path,
    () => drawIf(inner, type),
    () => drawMatch(inner, type),
    () => drawCall(inner, type),
    () => drawOtherwise(inner, type),
    ...operatorsFor(inner, type),
  ]
  return oneOf(soil, makers) ?? fallback(soil, type)
}

/** The first maker drawn, or the next that can make something. */
function oneOf({ world }: Soil, makers: readonly Maker[]): Expression | undefined {
  const start = world.draw.upTo(makers.length - 1)
  for (let step = 0; step < makers.length; step++) {
    const made = makers[(start + step) % makers.length]?.()
    if (made) return made
  }
  return undefined
}

function fallback(soil: Soil, type: Type): Expression {
  throw new Error(`nothing can be a ${JSON.stringify(type)} at depth ${soil.depth}`)
}

function deeper(soil: Soil): Soil {
  return { ...soil, depth: soil.depth - 1 }
}
