import type { BuiltIn, Expression, Place, Type } from '@landfall/model'
import { typeText } from '@landfall/model'
import { ANY_NAME } from './changed-names.ts'
import { type CheckContext, candidatesText, placeOf, report } from './check-context.ts'
import { expectType, toDecimal } from './expect-type.ts'
import type { ExpressionNode, NameNode } from './expression-node.ts'
import { isBasic, isVague } from './fits.ts'
import type { Argument, FunctionDefinition } from './generated/ast.ts'
import { isLambda } from './generated/ast.ts'
import { resolveName } from './names.ts'
import { nearestName } from './nearest-name.ts'
import { plainType } from './plain-type.ts'
import { readType } from './read-type.ts'
import { type Scope, withLocal } from './scope.ts'
import { sized } from './sized.ts'

const UNKNOWN: Type = { kind: 'unknown' }
const INT: Type = { kind: 'basic', name: 'Int' }
const BOOL: Type = { kind: 'basic', name: 'Bool' }
const DECIMAL: Type = { kind: 'basic', name: 'Decimal' }

interface BuiltInShape {
  /** What follows the list: a condition or value per item, perhaps left out. */
  readonly item: 'none' | 'condition' | 'value' | 'value if wanted'
  readonly example: string
}

const BUILT_INS: Readonly<Record<Exclude<BuiltIn, 'divide'>, BuiltInShape>> = {
  count: { item: 'none', example: 'count(lines)' },
  first: { item: 'none', example: 'first(lines)' },
  last: { item: 'none', example: 'last(lines)' },
  sum: { item: 'value if wanted', example: 'sum(lines, line -> line.price)' },
  any: { item: 'condition', example: 'any(lines, line -> line.open)' },
  all: { item: 'condition', example: 'all(lines, line -> line.open)' },
  filter: { item: 'condition', example: 'filter(lines, line -> line.open)' },
  map: { item: 'value', example: 'map(lines, line -> line.price)' },
}

function isBuiltIn(name: string): name is keyof typeof BUILT_INS {
  return Object.hasOwn(BUILT_INS, name)
}

export function inferCall(
  context: CheckContext,
  node: NameNode,
  scope: Scope,
  expected: Type | undefined,
): Expression {
  context.lookedUp.add(node.name)
  const place = placeOf(context, node)
  const found = resolveName(context.names, {
    parts: [node.name],
    kinds: ['function'],
    context: context.context,
  })
  if (found.kind === 'found') {
    const definition = found.declaration.placed.sticky.node as FunctionDefinition
    // The types of a function are to be read where it was written.
    const home: CheckContext = { ...context, context: found.declaration.context, findings: [] }
    const types = definition.parameters.map((parameter) => plainType(readType(home, parameter.type)))
    const wrong = node.arguments.length !== types.length
    if (wrong) {
      report(
        context,
        'TYPE-6',
        `\`${node.name}\` takes ${counted(types.length, 'argument')}; here ${node.arguments.length === 1 ? 'is' : 'are'} ${node.arguments.length}`,
        place,
      )
    }
    for (const argument of node.arguments) {
      if (isLambda(argument))
        report(
          context,
          'TYPE-6',
          `\`${node.name}\` takes values: only \`map\` and its like take \`line -> …\``,
          argument,
        )
    }
    const given = node.arguments.map((argument, index) =>
      expectType(context, plain(argument), scope, {
        type: types[index] ?? UNKNOWN,
        what: `the argument \`${definition.parameters[index]?.name ?? ''}\``,
      }),
    )
    const type = plainType(readType(home, definition.returns))
    return wrong
      ? { kind: 'invalid', type, place }
      : { kind: 'call', target: found.declaration.id, arguments: given, type, place }
  }
  if (found.kind === 'ambiguous') {
    const message = `The function \`${node.name}\` may be ${candidatesText(found.candidates)}: give one of them another name`
    report(context, 'REF-2', message, place)
    return { kind: 'invalid', type: UNKNOWN, place }
  }
  if (node.name === 'divide') return inferDivide(context, node, scope)
  if (isBuiltIn(node.name)) return inferBuiltIn(context, { node, name: node.name, expected }, scope)
  context.lookedUp.add(ANY_NAME)
  const suggestion = nearestName(node.name, functionNames(context))
  report(
    context,
    'TYPE-2',
    `There is no function \`${node.name}\`${suggestion ? `. Did you mean \`${suggestion}\`?` : `. Known are ${Object.keys(BUILT_INS).join(', ')}, divide and the storm's own`}`,
    place,
  )
  return { kind: 'invalid', type: UNKNOWN, place }
}

function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`
}

function* functionNames(context: CheckContext): Iterable<string> {
  yield* Object.keys(BUILT_INS)
  for (const declarations of context.names.byName.values()) {
    for (const { kind, name } of declarations) if (kind === 'function') yield name
  }
}

function plain(argument: Argument | undefined): ExpressionNode | undefined {
  return argument && !isLambda(argument) ? argument : undefined
}

/** `divide(a, b, 2)`: a quotient rounded half to even, for numbers that do not divide exactly. */
function inferDivide(context: CheckContext, node: NameNode, scope: Scope): Expression {
  const place = placeOf(context, node)
  if (node.arguments.length !== 3 || node.arguments.some(isLambda)) {
    report(
      context,
      'TYPE-6',
      '`divide` takes a number, a divisor and how many decimals to keep, as in `divide(total, 3, 2)`',
      place,
    )
    return { kind: 'invalid', type: DECIMAL, place }
  }
  const [left, right] = node.arguments.slice(0, 2).map((argument) => {
    const number = expectType(context, plain(argument), scope, { type: DECIMAL, what: 'what is divided' })
    return isBasic(number.type, 'Int') ? toDecimal(number) : number
  })
  const decimals = expectType(context, plain(node.arguments[2]), scope, {
    type: INT,
    what: 'the number of decimals',
  })
  const given = [left, right, decimals].filter((argument) => argument !== undefined)
  return { kind: 'built-in', name: 'divide', arguments: given, type: DECIMAL, place }
}

function inferBuiltIn(
  context: CheckContext,
  {
    node,
    name,
    expected,
  }: { readonly node: NameNode; readonly name: keyof typeof BUILT_INS; readonly expected: Type | undefined },
  scope: Scope,
): Expression {
  const place = placeOf(context, node)
  const { item, example } = BUILT_INS[name]
  const isCountRight =
    item === 'none'
      ? node.arguments.length === 1
      : node.arguments.length === 2 || (item === 'value if wanted' && node.arguments.length === 1)
  const [listNode, lambdaNode] = node.arguments
  if (!isCountRight || isLambda(listNode) || (lambdaNode && !isLambda(lambdaNode))) {
    report(context, 'TYPE-6', `\`${name}\` is written \`${example}\``, place)
    return { kind: 'invalid', type: UNKNOWN, place }
  }
  const list = context.infer(context, listNode, scope, name === 'filter' ? expected : undefined)
  if (isVague(list.type)) return { kind: 'invalid', type: UNKNOWN, place }
  if (list.type.kind !== 'list') {
    report(context, 'TYPE-6', `\`${name}\` needs a list; this is ${typeText(list.type)}`, list.place)
    return { kind: 'invalid', type: UNKNOWN, place }
  }
  const of = list.type.of
  const lambda = lambdaNode && lambdaOf(context, { node: lambdaNode, of, item, expected, name }, scope)
  const type = builtInType(context, name, {
    of,
    body: lambda?.kind === 'lambda' ? lambda.body.type : undefined,
    place,
  })
  return sized(context, { kind: 'built-in', name, arguments: lambda ? [list, lambda] : [list], type, place })
}

function lambdaOf(
  context: CheckContext,
  {
    node,
    of,
    item,
    expected,
    name,
  }: {
    readonly node: Argument & { $type: 'Lambda' }
    readonly of: Type
    readonly item: BuiltInShape['item']
    readonly expected: Type | undefined
    readonly name: BuiltIn
  },
  scope: Scope,
): Expression {
  const inner = withLocal(scope, node.parameter, of)
  const wanted = name === 'map' && expected?.kind === 'list' ? expected.of : undefined
  const body =
    item === 'condition'
      ? expectType(context, node.body, inner, { type: BOOL, what: 'a condition' })
      : context.infer(context, node.body, inner, wanted)
  return { kind: 'lambda', parameter: node.parameter, body, type: body.type, place: placeOf(context, node) }
}

function builtInType(
  context: CheckContext,
  name: BuiltIn,
  { of, body, place }: { readonly of: Type; readonly body: Type | undefined; readonly place: Place },
): Type {
  switch (name) {
    case 'count':
      return INT
    case 'any':
    case 'all':
      return BOOL
    case 'filter':
      return { kind: 'list', of }
    case 'map':
      return { kind: 'list', of: body ?? UNKNOWN }
    case 'sum': {
      const type = body ?? of
      if (isBasic(type, 'Int', 'Decimal', 'Duration') || isVague(type)) return type
      if (type.kind === 'nothing') return INT
      report(
        context,
        'TYPE-6',
        `\`sum\` adds numbers; these are ${typeText(type)}. Say which: \`sum(lines, line -> line.price)\``,
        place,
      )
      return UNKNOWN
    }
    case 'divide':
      return DECIMAL
    case 'first':
    case 'last':
      return of.kind === 'optional' ? of : { kind: 'optional', of }
  }
}
