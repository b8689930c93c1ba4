import type { Expression, MatchArm, Pattern, Type } from '@landfall/model'
import { withoutOptional } from '@landfall/model'
import { pathOf } from '../presence.ts'
import { type Scope, withPresent } from '../scope.ts'
import { several } from './draw.ts'
import { drawLiteral, drawOpenLiteral } from './draw-literal.ts'
import { operatorsFor, optionalOperators } from './draw-operator.ts'
import { drawExactPath, drawPath, drawPathWhere } from './draw-path.ts'
import { isSameType, membersOf } from './draw-type.ts'
import { FIELD_NAMES, TEXTS } from './sample-words.ts'
import {
  BOOL,
  DECIMAL,
  DURATION,
  deeper,
  INT,
  type Maker,
  type Makers,
  oneOf,
  type Soil,
  TEXT,
  unlessWidened,
  whereTrue,
} from './soil.ts'
import { NOWHERE, type World } from './world.ts'

const DEPTH = 3

/** An expression for a place that wants a type: one that `readStorm` reads back with the same types inside. */
export function drawExpression(world: World, scope: Scope, type: Type): Expression {
  return known({ world, scope, depth: DEPTH, makers: MAKERS }, type)
}

/** An expression of any type for a place that wants none. */
export function drawOpenExpression(world: World, scope: Scope): Expression {
  return anything({ world, scope, depth: DEPTH, makers: MAKERS })
}

const MAKERS: Makers = { known, open }

function known(soil: Soil, type: Type): Expression {
  const made = soil.depth <= 0 ? undefined : oneOf(soil, knownMakers(soil, type))
  const expression = made ?? oneOf(soil, [() => drawLiteral(soil, type), () => drawPath(soil, type)])
  if (!expression) throw new Error(`nothing can be a ${JSON.stringify(type)}`)
  return expression
}

function knownMakers(soil: Soil, type: Type): readonly Maker[] {
  const inner = deeper(soil)
  return [
    () => drawLiteral(soil, type),
    () => drawPath(soil, type),
    () => drawPath(soil, type),
    () => choice(inner, { yes: (branch) => known(branch, type), no: (branch) => known(branch, type), type }),
    () => match(inner, type),
    () => call(inner, (returns) => isSameType(returns, type) || isSameType(returns, withoutOptional(type))),
    () => otherwise(inner, type),
    () => textOf(inner, type),
    ...(type.kind === 'optional' ? optionalOperators(inner, type) : operatorsFor(inner, type, 'known')),
  ]
}

function open(soil: Soil, type: Type): Expression | undefined {
  const simple: Maker[] = [() => drawOpenLiteral(soil, type), () => drawExactPath(soil, type)]
  if (soil.depth <= 0) return oneOf(soil, simple)
  const inner = deeper(soil)
  return oneOf(soil, [
    ...simple,
    () => openChoice(inner, type),
    () => call(inner, (returns) => isSameType(returns, type)),
    () => (isSameType(type, TEXT) ? textOf(inner, type) : undefined),
    ...operatorsFor(inner, type, 'open'),
  ])
}

/** Whatever says its type itself. */
function anything(soil: Soil): Expression {
  const inner = deeper(soil)
  const basic =
    (type: Type): Maker =>
    () =>
      open(soil, type)
  const made = oneOf(soil, [
    basic(INT),
    basic(TEXT),
    basic(BOOL),
    basic(DECIMAL),
    basic(DURATION),
    () => drawPathWhere(soil, () => true),
    () => drawOpenLiteral(soil, namedEnum(soil)),
    () => (soil.depth > 0 ? openRecord(inner) : undefined),
    () => (soil.depth > 0 ? openList(inner) : undefined),
  ])
  if (!made) throw new Error('an Int can always be made')
  return made
}

function namedEnum({ world }: Soil): Type {
  const declared = world.enums.length > 0 ? world.draw.pick(world.enums) : undefined
  return declared ? { kind: 'named', name: declared.name, target: declared.id } : INT
}

function openRecord(soil: Soil): Expression {
  const names = new Set(several(soil.world.draw, 3, () => soil.world.draw.pick(FIELD_NAMES)))
  const fields = [...names].map((name) => ({ name, value: anything(soil), place: NOWHERE }))
  const types = Object.fromEntries(fields.map(({ name, value }) => [name, value.type]))
  return { kind: 'record', fields, type: { kind: 'record', fields: types }, place: NOWHERE }
}

function openList(soil: Soil): Expression | undefined {
  const wanted = soil.world.draw.pick([INT, TEXT, DURATION, BOOL])
  const items = several(soil.world.draw, 3, () => open(soil, wanted)).filter((item) => item !== undefined)
  const type: Type = { kind: 'list', of: items.at(-1)?.type ?? { kind: 'nothing' } }
  return { kind: 'list', items, type, place: NOWHERE }
}

function choice(
  soil: Soil,
  {
    yes,
    no,
    type,
  }: {
    readonly yes: (soil: Soil) => Expression
    readonly no: (soil: Soil) => Expression
    readonly type: Type
  },
): Expression {
  const condition = known(soil, BOOL)
  const first = yes(whereTrue(soil, condition, true))
  return {
    kind: 'if',
    condition,
    yes: first,
    no: no(whereTrue(soil, condition, false)),
    type,
    place: NOWHERE,
  }
}

/** Of what type the one branch is, the other is to be. */
function openChoice(soil: Soil, type: Type): Expression | undefined {
  const condition = known(soil, BOOL)
  const yes = open(whereTrue(soil, condition, true), type)
  if (!yes || yes.type.kind === 'optional') return undefined
  const no = known(whereTrue(soil, condition, false), yes.type)
  return { kind: 'if', condition, yes, no, type: no.type, place: NOWHERE }
}

function match(soil: Soil, type: Type): Expression | undefined {
  const of = drawPathWhere(soil, (path) => patternGroups(soil, path.type).length > 0)
  if (!of) return undefined
  const path = pathOf(of)
  const arms = patternGroups(soil, of.type).map((patterns): MatchArm => {
    const isThere =
      path !== undefined && patterns.every(({ kind }) => kind === 'alternative' || kind === 'literal')
    const scope = isThere ? withPresent(soil.scope, new Set([path])) : soil.scope
    return { patterns, value: known({ ...soil, scope }, type), place: NOWHERE }
  })
  return { kind: 'match', of, arms, type, place: NOWHERE }
}

/** The patterns of arms that cover a type; none for a type that no pattern fits. */
function patternGroups(soil: Soil, type: Type): Pattern[][] {
  const plain = withoutOptional(type)
  const missing: Pattern[][] = type.kind === 'optional' ? [[{ kind: 'missing' }]] : []
  const members = membersOf(soil.world, plain)
  if (members) {
    const [first, ...rest] = members.map((name): Pattern => ({ kind: 'alternative', name }))
    return first ? [[first], ...(rest.length > 0 ? [rest] : []), ...missing] : []
  }
  if (plain.kind !== 'basic') return []
  switch (plain.name) {
    case 'Bool':
      return [[{ kind: 'literal', value: true }], [{ kind: 'literal', value: false }], ...missing]
    case 'Int':
      return [
        [{ kind: 'literal', value: 1 }],
        [
          { kind: 'literal', value: -1 },
          { kind: 'literal', value: 0 },
        ],
        [{ kind: 'otherwise' }],
      ]
    case 'Text':
    case 'Id':
      return soil.isInText
        ? []
        : [TEXTS.slice(0, 4).map((value): Pattern => ({ kind: 'literal', value })), [{ kind: 'otherwise' }]]
    default:
      return []
  }
}

function call(soil: Soil, isWanted: (returns: Type) => boolean): Expression | undefined {
  const fitting = soil.world.functions.filter(({ returns }) => isWanted(returns))
  if (fitting.length === 0 || soil.isInText) return undefined
  const { id, parameters, returns } = soil.world.draw.pick(fitting)
  const given = parameters.map((parameter) => known(soil, parameter.type))
  return { kind: 'call', target: id, arguments: given, type: returns, place: NOWHERE }
}

/** `left ?? right`: what may be missing, or something else. */
function otherwise(soil: Soil, type: Type): Expression | undefined {
  const plain = withoutOptional(type)
  // A bare name that is also one of the wanted alternatives would be read as that.
  const members = membersOf(soil.world, plain) ?? []
  const left = drawPathWhere(soil, (path) => {
    const isTaken = path.kind === 'name' && members.includes(path.name)
    return !isTaken && path.type.kind === 'optional' && isSameType(path.type.of, plain)
  })
  const right = left && unlessWidened(known(soil, type))
  if (!left || !right) return undefined
  const shared: Type =
    right.type.kind === 'nothing' ? { kind: 'optional', of: withoutOptional(left.type) } : right.type
  return { kind: 'binary', operator: '??', left, right, type: shared, place: NOWHERE }
}

/** A text with expressions in braces. */
function textOf(soil: Soil, wanted: Type): Expression | undefined {
  const type = withoutOptional(wanted)
  if (type.kind !== 'basic' || (type.name !== 'Text' && type.name !== 'Id') || soil.isInText) return undefined
  const { draw } = soil.world
  // Deep down there would be texts again.
  const inner: Soil = { ...soil, depth: Math.min(soil.depth, 1), isInText: true }
  const parts: (string | Expression)[] = []
  for (const part of [textPart(inner), ...several(draw, 2, () => textPart(inner))]) {
    const words = draw.pick(TEXTS)
    if (words !== '') parts.push(words)
    parts.push(part)
  }
  return { kind: 'text', parts, type, place: NOWHERE }
}

function textPart(soil: Soil): Expression {
  const isPlain = ({ type }: Expression): boolean =>
    type.kind === 'basic' || membersOf(soil.world, type) !== undefined
  const part = oneOf(soil, [
    () => drawPathWhere(soil, isPlain),
    () => open(soil, INT),
    () => open(soil, DECIMAL),
  ])
  if (!part) throw new Error('an Int can always be made')
  return part
}
