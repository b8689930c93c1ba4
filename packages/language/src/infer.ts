import type { Expression, NameScope, Type } from '@landfall/model'
import { typeText, withoutOptional } from '@landfall/model'
import { type CheckContext, placeOf, report } from './check-context.ts'
import type { ExpressionNode, NameNode } from './expression-node.ts'
import { fieldTypes, fits, isVague, membersOf } from './fits.ts'
import type { Member } from './generated/ast.ts'
import { inferIf, inferMatch } from './infer-branches.ts'
import { inferCall } from './infer-call.ts'
import { inferDuration, inferList, inferNumber, inferRecord } from './infer-literal.ts'
import { inferBinary, inferIsMissing, inferNegative, inferNot } from './infer-operation.ts'
import { inferText } from './infer-text.ts'
import { listed } from './listed.ts'
import { resolveName } from './names.ts'
import { nearestName } from './nearest-name.ts'
import { pathOf } from './presence.ts'
import type { Scope } from './scope.ts'

const UNKNOWN: Type = { kind: 'unknown' }

/**
 * Resolves the names of an expression and finds its type. What cannot be resolved is reported and becomes
 * `invalid`, whose type fits everywhere, so that one mistake is one finding.
 *
 * @param expected - the type its place wants, which decides what a bare word such as `active` means.
 */
export function infer(
  context: CheckContext,
  node: ExpressionNode | undefined,
  scope: Scope,
  expected?: Type,
): Expression {
  // Behind a problem the parser may have left the expression out.
  if (!node) return invalid({ file: context.file, start: context.base, end: context.base })
  switch (node.$type) {
    case 'Group':
      return infer(context, node.inner, scope, expected)
    case 'NumberLiteral':
      return inferNumber(context, node, expected)
    case 'DurationLiteral':
      return inferDuration(context, node)
    case 'TextLiteral':
      return inferText(context, node, scope, expected)
    case 'ListLiteral':
      return inferList(context, node, scope, expected)
    case 'RecordLiteral':
      return inferRecord(context, node, scope, expected)
    case 'Logical':
    case 'Arithmetic':
      return inferBinary(context, node, scope, expected)
    case 'Not':
      return inferNot(context, node, scope)
    case 'Negative':
      return inferNegative(context, node, scope, expected)
    case 'IsMissing':
      return inferIsMissing(context, node, scope)
    case 'If':
      return inferIf(context, node, scope, expected)
    case 'Match':
      return inferMatch(context, node, scope, expected)
    case 'Member':
      return inferMember(context, node, scope)
    case 'NameOrCall':
      return node.call ? inferCall(context, node, scope, expected) : inferName(context, node, scope, expected)
    default:
      return invalid(placeOf(context, node))
  }
}

function invalid(place: Expression['place']): Expression {
  return { kind: 'invalid', type: UNKNOWN, place }
}

const ENVELOPE: Readonly<Record<string, Type>> = {
  at: { kind: 'basic', name: 'Time' },
  eventId: { kind: 'basic', name: 'Id' },
  causationId: { kind: 'basic', name: 'Id' },
  correlationId: { kind: 'basic', name: 'Id' },
}

const PORTS: Readonly<Record<string, Type>> = {
  now: { kind: 'basic', name: 'Time' },
  today: { kind: 'basic', name: 'Date' },
  newId: { kind: 'basic', name: 'Id' },
}

function inferName(
  context: CheckContext,
  node: NameNode,
  scope: Scope,
  expected: Type | undefined,
): Expression {
  const place = placeOf(context, node)
  const { name } = node
  const found = lookUp(scope, name)
  const isMember = expected && membersOf(context, withoutOptional(expected))?.includes(name)
  // A field wins over a member of the wanted type, unless it could not stand here anyway.
  if (found && !(isMember && expected && !fits(context, found.type, expected))) {
    return present({ kind: 'name', name, scope: found.scope, type: found.type, place }, scope)
  }
  if (isMember && expected) return { kind: 'alternative', name, type: withoutOptional(expected), place }
  if (name === 'true' || name === 'false') {
    return { kind: 'literal', value: name === 'true', type: { kind: 'basic', name: 'Bool' }, place }
  }
  if (name === 'missing') return { kind: 'missing', type: { kind: 'nothing' }, place }
  // A word may be a member of a type that is not known.
  const isJudged = !scope.isOpen && !(expected && isVague(withoutOptional(expected)))
  if (isJudged) reportUnknownName(context, node, scope, expected)
  return invalid(place)
}

function lookUp(scope: Scope, name: string): { scope: NameScope; type: Type } | undefined {
  const local = scope.locals.get(name)
  if (local) return { scope: 'local', type: local }
  const field = scope.message?.get(name)
  if (field) return { scope: 'message', type: field }
  const state = scope.state?.get(name)
  if (state) return { scope: scope.stateIs, type: state }
  const envelope = scope.hasEnvelope ? ownType(ENVELOPE, name) : undefined
  if (envelope) return { scope: 'envelope', type: envelope }
  const port = scope.hasPorts ? ownType(PORTS, name) : undefined
  return port && { scope: 'port', type: port }
}

/** A field may be called `constructor`, which every object has. */
function ownType(types: Readonly<Record<string, Type>>, name: string): Type | undefined {
  return Object.hasOwn(types, name) ? types[name] : undefined
}

/** An optional value that is known to be there has its plain type. */
function present(expression: Expression, scope: Scope): Expression {
  const path = pathOf(expression)
  if (expression.type.kind !== 'optional' || path === undefined || !scope.present.has(path)) return expression
  return { ...expression, type: withoutOptional(expression.type) }
}

function reportUnknownName(
  context: CheckContext,
  node: NameNode,
  scope: Scope,
  expected: Type | undefined,
): void {
  if (ownType(PORTS, node.name)) {
    const message = `\`${node.name}\` is known in commands, policies and processes only: take it from there, as a field or a parameter`
    return report(context, 'TYPE-2', message, node)
  }
  const members = expected ? membersOf(context, withoutOptional(expected)) : undefined
  const fields = [...scope.locals.keys(), ...(scope.message?.keys() ?? []), ...(scope.state?.keys() ?? [])]
  const known = [...new Set([...fields, ...(members ?? [])])]
  const suggestion = nearestName(node.name, known)
  const wanted = members
    ? `is neither one of ${listed(members)} nor a field that is known here`
    : 'is no field or value that is known here'
  const instead = members
    ? ''
    : known.length > 0
      ? `. Known are ${listed(known)}`
      : ': there are no fields here'
  const help = suggestion ? `. Did you mean \`${suggestion}\`?` : instead
  const place = placeOf(context, node)
  report(
    context,
    'TYPE-2',
    `\`${node.name}\` ${wanted}${help}`,
    place,
    suggestion
      ? { title: `Write ${suggestion}`, safe: false, edits: [{ place, text: suggestion }] }
      : undefined,
  )
}

function inferMember(context: CheckContext, node: Member, scope: Scope): Expression {
  const place = placeOf(context, node)
  const whole = wholeOf(node, scope)
  if (whole) {
    const type =
      whole.fields.get(node.name) ?? (whole.name === 'event' ? ownType(ENVELOPE, node.name) : undefined)
    const of: Expression = { kind: 'name', name: whole.name, scope: 'whole', type: UNKNOWN, place }
    if (type) return present({ kind: 'member', of, name: node.name, type, place }, scope)
    if (!scope.isOpen)
      reportUnknownField(context, {
        name: node.name,
        owner: `The ${whole.name}`,
        known: [...whole.fields.keys()],
        place,
      })
    return invalid(place)
  }
  const alternative = qualifiedAlternative(context, node, scope)
  if (alternative) return alternative
  const of = infer(context, node.of, scope)
  if (isVague(of.type)) return invalid(place)
  return memberOf(context, { of, name: node.name, place }, scope)
}

/** `state.x`, `event.x`, `command.x` and `row.x` are always exact. */
function wholeOf(
  node: Member,
  scope: Scope,
): { name: string; fields: ReadonlyMap<string, Type> } | undefined {
  if (node.of.$type !== 'NameOrCall' || node.of.call) return undefined
  const { name } = node.of
  if (scope.locals.has(name)) return undefined
  if (name === scope.stateIs && scope.state) return { name, fields: scope.state }
  if (name === (scope.hasEnvelope ? 'event' : 'command') && scope.message)
    return { name, fields: scope.message }
  return undefined
}

/** `Direction.N`, or `Exploration.Direction.N`, for a member of an enum. */
function qualifiedAlternative(context: CheckContext, node: Member, scope: Scope): Expression | undefined {
  const parts = enumParts(node.of)
  if (!parts || lookUp(scope, parts[0] ?? '')) return undefined
  context.lookedUp.add(parts.at(-1) ?? '')
  const found = resolveName(context.names, { parts, kinds: ['enum'], context: context.context })
  if (found.kind !== 'found') return undefined
  const name = parts.join('.')
  const type: Type = { kind: 'named', name, target: found.declaration.id }
  const members = membersOf(context, type) ?? []
  const place = placeOf(context, node)
  if (members.includes(node.name)) return { kind: 'alternative', name: node.name, type, place }
  reportUnknownField(context, { name: node.name, owner: `The enum ${name}`, known: members, place })
  return invalid(place)
}

function enumParts(node: ExpressionNode): readonly string[] | undefined {
  if (node.$type === 'NameOrCall') return node.call ? undefined : [node.name]
  if (node.$type !== 'Member') return undefined
  const parts = enumParts(node.of)
  return parts?.length === 1 ? [...parts, node.name] : undefined
}

function memberOf(
  context: CheckContext,
  {
    of,
    name,
    place,
  }: { readonly of: Expression; readonly name: string; readonly place: Expression['place'] },
  scope: Scope,
): Expression {
  if (of.type.kind === 'optional') {
    report(
      context,
      'TYPE-4',
      `This may be missing, so it has no \`${name}\` for sure: check it with \`is missing\` first, or give another value with \`??\``,
      of.place,
    )
    return invalid(place)
  }
  const fields = fieldTypes(context, of.type)
  const type = fields?.get(name)
  if (type) return present({ kind: 'member', of, name, type, place }, scope)
  reportUnknownField(context, {
    name,
    owner: sentenceType(of.type),
    known: [...(fields?.keys() ?? [])],
    place,
  })
  return invalid(place)
}

function sentenceType(type: Type): string {
  return `A value of type ${typeText(type)}`
}

function reportUnknownField(
  context: CheckContext,
  {
    name,
    owner,
    known,
    place,
  }: {
    readonly name: string
    readonly owner: string
    readonly known: readonly string[]
    readonly place: Expression['place']
  },
): void {
  const suggestion = nearestName(name, known)
  const help = suggestion
    ? `Did you mean \`${suggestion}\`?`
    : known.length > 0
      ? `It has ${listed(known)}`
      : 'It has no fields'
  report(context, 'TYPE-2', `${owner} has no \`${name}\`. ${help}`, place)
}
