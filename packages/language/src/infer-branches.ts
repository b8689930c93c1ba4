import type { Expression, MatchArm, Pattern, Place, Type } from '@landfall/model'
import { typeText, withoutOptional } from '@landfall/model'
import { type CheckContext, placeOf, report } from './check-context.ts'
import { expectType } from './expect-type.ts'
import type { ExpressionNode } from './expression-node.ts'
import { commonType, isBasic, isVague, membersOf } from './fits.ts'
import type { If, Match, Pattern as PatternNode } from './generated/ast.ts'
import { knownPresent, pathOf } from './presence.ts'
import { type Scope, withPresent } from './scope.ts'
import { unquote } from './storm-text.ts'

const UNKNOWN: Type = { kind: 'unknown' }
const BOOL: Type = { kind: 'basic', name: 'Bool' }

export function inferIf(
  context: CheckContext,
  node: If,
  scope: Scope,
  expected: Type | undefined,
): Expression {
  const place = placeOf(context, node)
  const condition = expectType(context, node.condition, scope, {
    type: BOOL,
    what: 'what stands behind `if`',
  })
  const yes = branch(context, node.then, withPresent(scope, knownPresent(condition, true)), expected)
  const no = branch(
    context,
    node.else,
    withPresent(scope, knownPresent(condition, false)),
    expected ?? yes.type,
  )
  const type = expected ?? oneType(context, [yes, no], place)
  return { kind: 'if', condition, yes, no, type, place }
}

function branch(
  context: CheckContext,
  node: ExpressionNode | undefined,
  scope: Scope,
  expected: Type | undefined,
): Expression {
  if (!expected || expected.kind === 'unknown') return context.infer(context, node, scope)
  return expectType(context, node, scope, { type: expected, what: 'this branch' })
}

function oneType(context: CheckContext, values: readonly Expression[], place: Place): Type {
  let type: Type | undefined
  for (const value of values) {
    const common = type ? commonType(context, type, value.type) : value.type
    if (!common && type)
      report(
        context,
        'TYPE-3',
        `One branch is ${typeText(type)}, another ${typeText(value.type)}: all must be of one type`,
        place,
      )
    type = common ?? UNKNOWN
  }
  return type ?? UNKNOWN
}

export function inferMatch(
  context: CheckContext,
  node: Match,
  scope: Scope,
  expected: Type | undefined,
): Expression {
  const place = placeOf(context, node)
  const of = context.infer(context, node.of, scope)
  const arms: MatchArm[] = []
  let wanted = expected
  for (const arm of node.arms) {
    const patterns = arm.patterns.map((pattern) => patternOf(context, pattern, of.type))
    const path = pathOf(of)
    const isThere = patterns.every(({ kind }) => kind === 'alternative' || kind === 'literal')
    const known = path && isThere ? withPresent(scope, new Set([path])) : scope
    const value = branch(context, arm.value, known, wanted)
    wanted ??= value.type
    arms.push({ patterns, value, place: placeOf(context, arm) })
  }
  if (of.kind !== 'invalid' && !isVague(of.type)) reportUncovered(context, { of: of.type, arms, place })
  return { kind: 'match', of, arms, type: wanted ?? UNKNOWN, place }
}

function patternOf(context: CheckContext, node: PatternNode, type: Type): Pattern {
  if (node.otherwise) return { kind: 'otherwise' }
  const wanted = withoutOptional(type)
  if (node.text !== undefined)
    return literalPattern(context, node, {
      value: unquote(node.text),
      type: wanted,
      names: ['Text', 'Id', 'Date'],
    })
  if (node.number !== undefined)
    return literalPattern(context, node, { value: Number(node.number), type: wanted, names: ['Int'] })
  const name = node.names.at(-1) ?? ''
  if (name === 'missing') return { kind: 'missing' }
  if (isBasic(wanted, 'Bool') && (name === 'true' || name === 'false'))
    return { kind: 'literal', value: name === 'true' }
  const members = membersOf(context, wanted)
  if (members && !members.includes(name)) {
    report(
      context,
      'TYPE-2',
      `\`${name}\` is not one of ${members.map((member) => `\`${member}\``).join(', ')}`,
      node,
    )
  } else if (!members && !isVague(wanted)) {
    report(
      context,
      'TYPE-3',
      `A value of type ${typeText(wanted)} has no alternatives to match \`${name}\` with`,
      node,
    )
  }
  return { kind: 'alternative', name }
}

function literalPattern(
  context: CheckContext,
  node: PatternNode,
  {
    value,
    type,
    names,
  }: { readonly value: string | number; readonly type: Type; readonly names: readonly string[] },
): Pattern {
  if (!isBasic(type, ...names) && !isVague(type)) {
    report(context, 'TYPE-3', `A value of type ${typeText(type)} never equals ${JSON.stringify(value)}`, node)
  }
  return { kind: 'literal', value }
}

function reportUncovered(
  context: CheckContext,
  { of, arms, place }: { readonly of: Type; readonly arms: readonly MatchArm[]; readonly place: Place },
): void {
  const patterns = arms.flatMap((arm) => arm.patterns)
  if (patterns.some(({ kind }) => kind === 'otherwise')) return
  const covered = new Set(
    patterns.map((pattern) =>
      'name' in pattern ? pattern.name : 'value' in pattern ? String(pattern.value) : pattern.kind,
    ),
  )
  const plain = withoutOptional(of)
  const members = isBasic(plain, 'Bool') ? ['true', 'false'] : membersOf(context, plain)
  const open = (members ?? ['otherwise']).filter((member) => !covered.has(member))
  if (of.kind === 'optional' && !covered.has('missing')) open.push('missing')
  if (open.length > 0) {
    report(
      context,
      'TYPE-7',
      `Nothing is said for ${open.map((member) => `\`${member}\``).join(', ')}: add an arm, or \`otherwise -> …\``,
      place,
    )
  }
}
