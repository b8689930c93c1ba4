import type { Expression, Type } from '@landfall/model'
import { knownPresent } from '../presence.ts'
import { type Scope, withLocal, withPresent } from '../scope.ts'
import type { World } from './world.ts'

/** What an expression may be made of. */
export interface Soil {
  readonly world: World
  readonly scope: Scope
  /** How many levels it may have. */
  readonly depth: number
  /** In the braces of a text, where none with a quote can stand. */
  readonly isInText?: boolean
  /** Handed in rather than imported, because the parts of an expression are made by files that it calls. */
  readonly makers: Makers
}

export interface Makers {
  /** An expression for a place that wants a type. */
  known(soil: Soil, type: Type): Expression
  /** An expression of exactly that type for a place that wants none; undefined if there is none to be had. */
  open(soil: Soil, type: Type): Expression | undefined
}

export type Maker = () => Expression | undefined

export const BOOL: Type = { kind: 'basic', name: 'Bool' }
export const INT: Type = { kind: 'basic', name: 'Int' }
export const DECIMAL: Type = { kind: 'basic', name: 'Decimal' }
export const DURATION: Type = { kind: 'basic', name: 'Duration' }
export const TEXT: Type = { kind: 'basic', name: 'Text' }

export function deeper(soil: Soil): Soil {
  return { ...soil, depth: soil.depth - 1 }
}

/** Where a condition has turned out as said, some optional values are known to be there. */
export function whereTrue(soil: Soil, condition: Expression, outcome: boolean): Soil {
  return { ...soil, scope: withPresent(soil.scope, knownPresent(condition, outcome)) }
}

export function withParameter(soil: Soil, name: string, type: Type): Soil {
  return { ...soil, scope: withLocal(soil.scope, name, type) }
}

/** What the first maker drawn makes, or the next that can make something. */
export function oneOf({ world }: Soil, makers: readonly Maker[]): Expression | undefined {
  const start = world.draw.upTo(Math.max(0, makers.length - 1))
  for (let step = 0; step < makers.length; step++) {
    const made = makers[(start + step) % makers.length]?.()
    if (made) return made
  }
  return undefined
}

/** The expression, unless it is an Int that becomes a Decimal in place. */
export function unlessWidened(expression: Expression | undefined): Expression | undefined {
  return expression?.kind === 'to decimal' ? undefined : expression
}
