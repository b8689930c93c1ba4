import type { Expression, MatchArm, Pattern, Place, Type } from '@landfall/model'
import { typeText, withoutOptional } from '@landfall/model'
import { type CheckContext, placeOf, report } from './check-context.ts'
import { expectType, toDecimal } from './expect-type.ts'
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
  const yes = branch(context, node.then, withPresent(scope, knownPresent(condition, true)), { expected })
  const otherwise = withPresent(scope, knownPresent(condition, false))
  const no = branch(context, node.else, otherwise, { expected, before: yes.type })
  const [type, [first = yes, second = no]] = alike(context, [yes, no], expected)
  return { kind: 'if', condition, yes: first, no: second, type, place }
}

/** One of several values; without a type from outside, those before it say what a bare word means. */
function branch(
  context: CheckContext,
  node: ExpressionNode | undefined,
  scope: Scope,
  { expected, before }: { readonly expected: Type | undefined; readonly before?: Type | undefined },
): Expression {
  if (!expected || expected.kind === 'unknown') return context.infer(context, node, scope, before)
  return expectType(context, node, scope, { type: expected, what: 'this branch' })
}

/** The type that branches have in common, and the branches as values of it. */
function alike(
  context: CheckContext,
  values: readonly Expression[],
  expected: Type | undefined,
): readonly [Type, readonly Expression[]] {
  if (expected && expected.kind !== 'unknown') return [expected, values]
  let type: Type | undefined
  for (const value of values) {
    const common = type ? commonBranch(context, type, value.type) : value.type
    if (!common && type) {
      const message = `One branch is ${typeText(type)}, this one ${typeText(value.type)}: all must be of one type`
      report(context, 'TYPE-3', message, value.place)
    }
    type = common ?? UNKNOWN
  }
  if (!type || !isBasic(withoutOptional(type), 'Decimal')) return [type ?? UNKNOWN, values]
  return [type, values.map((value) => (isBasic(value.type, 'Int') ? toDecimal(value) : value))]
}

/** As `commonType`; an Int beside a Decimal becomes one. */
function commonBranch(context: CheckContext, left: Type, right: Type): Type | undefined {
  if (isBasic(left, 'Int') && isBasic(withoutOptional(right), 'Decimal')) return right
  if (isBasic(right, 'Int') && isBasic(withoutOptional(left), 'Decimal')) return left
  return commonType(context, left, right)
}

export function inferMatch(
  context: CheckContext,
  node: Match,
  scope: Scope,
  expected: Type | undefined,
): Expression {
  const place = placeOf(context, node)
  const of = context.infer(context, node.of, scope)
  const path = pathOf(of)
  const read: MatchArm[] = []
  let isMissingSaid = false
  for (const arm of node.arms) {
    const patterns = arm.patterns.map((pattern) => patternOf(context, pattern, of.type))
    const isThere = patterns.every(
      ({ kind }) => kind === 'alternative' || kind === 'literal' || (kind === 'otherwise' && isMissingSaid),
    )
    isMissingSaid ||= patterns.some(({ kind }) => kind === 'missing')
    const known = path && isThere ? withPresent(scope, new Set([path])) : scope
    const value = branch(context, arm.value, known, { expected, before: read[0]?.value.type })
    read.push({ patterns, value, place: placeOf(context, arm) })
  }
  if (of.kind !== 'invalid' && !isVague(of.type)) reportUncovered(context, { of: of.type, arms: read, place })
  const [type, values] = alike(
    context,
    read.map(({ value }) => value),
    expected,
  )
  const arms = read.map((arm, index) => ({ ...arm, value: values[index] ?? arm.value }))
  return { kind: 'match', of, arms, type, place }
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
  if (node.number !== undefined) return numberPattern(context, node, { raw: node.number, type: wanted })
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

function numberPattern(
  context: CheckContext,
  node: PatternNode,
  { raw, type }: { readonly raw: string; readonly type: Type },
): Pattern {
  const value = Number(raw)
  if (Number.isSafeInteger(value) && !raw.includes('.'))
    return literalPattern(context, node, { value, type, names: ['Int'] })
  report(
    context,
    'TYPE-8',
    'A pattern is a whole number that an Int can hold: compare others with `if`',
    node,
  )
  return { kind: 'literal', value: 0 }
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
    report(
      context,
      'TYPE-3',
      `A value of type ${typeText(type)} cannot be matched with ${JSON.stringify(value)}`,
      node,
    )
  }
  return { kind: 'literal', value }
}

/** What has to be added to a match so that nothing is left open. */
function armsFor([first, ...others]: readonly string[]): string {
  if (first === undefined || first === 'otherwise') return '`otherwise -> …`'
  return `\`${first} -> …\`${others.length > 0 ? ' and so on' : ''}, or \`otherwise -> …\``
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
      `Nothing is said for ${open.map((member) => (member === 'otherwise' ? 'all other values' : `\`${member}\``)).join(', ')}: add ${armsFor(open)}`,
      place,
    )
  }
}
