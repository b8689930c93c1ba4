import type { Type } from '@landfall/model'
import { BASIC_TYPE_NAMES, isBasicTypeName } from '@landfall/model'
import { ANY_NAME } from './changed-names.ts'
import { type CheckContext, candidatesText, placeOf, report } from './check-context.ts'
import type { Type as TypeNode } from './generated/ast.ts'
import { resolveName } from './names.ts'
import { nearestName } from './nearest-name.ts'

/** The type that a written type stands for; a name that is not known is reported and stays without a target. */
export function readType(context: CheckContext, node: TypeNode | undefined): Type {
  // Behind a problem the parser may have left the type out.
  if (!node) return { kind: 'unknown' }
  const type = requiredType(context, node)
  return node.optional && type.kind !== 'optional' ? { kind: 'optional', of: type } : type
}

function requiredType(context: CheckContext, node: TypeNode): Type {
  if (node.list) return { kind: 'list', of: readType(context, node.list) }
  if (node.inner) return readType(context, node.inner)
  const { names, alternatives } = node
  const [name] = names
  if (name === undefined) return { kind: 'unknown' }
  if (alternatives.length > 0) return alternativesOf(context, node, [name, ...alternatives])
  if (names.length === 1 && isBasicTypeName(name)) return { kind: 'basic', name }
  return namedType(context, node)
}

function alternativesOf(context: CheckContext, node: TypeNode, members: readonly string[]): Type {
  const twice = members.find((member, index) => members.indexOf(member) !== index)
  if (twice !== undefined)
    report(context, 'SYNTAX-6', `\`${twice}\` stands among the alternatives twice`, node)
  return { kind: 'alternatives', members: [...new Set(members)] }
}

function namedType(context: CheckContext, node: TypeNode): Type {
  const text = node.names.join('.')
  const place = placeOf(context, node)
  context.lookedUp.add(node.names.at(-1) ?? '')
  const found = resolveName(context.names, {
    parts: node.names,
    kinds: ['enum', 'value'],
    context: context.context,
  })
  if (found.kind === 'found') {
    // Of a type that cannot be read whole nothing is known: no finding should be built on it.
    const { sticky, item } = found.declaration.placed
    const isWhole = sticky.problem === undefined && item.missingBraces === 0
    return { kind: 'named', name: text, ...(isWhole && { target: found.declaration.id }), place }
  }
  if (found.kind === 'ambiguous') {
    const message = `The type \`${text}\` may mean ${candidatesText(found.candidates)}: write the one you mean`
    report(context, 'REF-2', message, place)
  } else {
    reportUnknownType(context, { text, place, isOther: found.kind === 'wrong kind' })
  }
  return { kind: 'named', name: text, place }
}

function reportUnknownType(
  context: CheckContext,
  {
    text,
    place,
    isOther,
  }: { readonly text: string; readonly place: ReturnType<typeof placeOf>; readonly isOther: boolean },
): void {
  if (isOther)
    return report(
      context,
      'REF-3',
      `\`${text}\` is not a type. Types are ${BASIC_TYPE_NAMES.join(', ')}, enums and value types`,
      place,
    )
  context.lookedUp.add(ANY_NAME)
  const suggestion = nearestName(text, typeNames(context))
  const help = suggestion
    ? `Did you mean \`${suggestion}\`?`
    : `Add \`value ${text} { … }\` or \`enum ${text} { … }\`, or use ${BASIC_TYPE_NAMES.join(', ')}`
  report(
    context,
    'REF-1',
    `There is no type \`${text}\`. ${help}`,
    place,
    suggestion
      ? { title: `Write ${suggestion}`, safe: false, edits: [{ place, text: suggestion }] }
      : undefined,
  )
}

function* typeNames({ names }: CheckContext): Iterable<string> {
  yield* BASIC_TYPE_NAMES
  for (const [name, declarations] of names.byName) {
    if (declarations.some(({ kind }) => kind === 'enum' || kind === 'value')) yield name
  }
}
