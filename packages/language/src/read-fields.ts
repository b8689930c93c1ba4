import type { Field } from '@landfall/model'
import { type CheckContext, placeOf, report } from './check-context.ts'
import { descriptionOf } from './description-of.ts'
import { expectType } from './expect-type.ts'
import type { Field as FieldNode } from './generated/ast.ts'
import { readType } from './read-type.ts'
import { EMPTY_SCOPE } from './scope.ts'

/** The fields of a sticky, each with its type, markers, default and description. */
export function readFields(context: CheckContext, nodes: readonly FieldNode[]): Field[] {
  const seen = new Set<string>()
  const fields: Field[] = []
  for (const node of nodes) {
    // Behind a problem the parser may have left the name out.
    if (node.name === undefined) continue
    if (seen.has(node.name))
      report(context, 'SYNTAX-6', `The field \`${node.name}\` stands here twice: keep one of them`, node)
    else fields.push(readField(context, node))
    seen.add(node.name)
  }
  return fields
}

export function readField(context: CheckContext, node: FieldNode): Field {
  const type = readType(context, node.type)
  const description = describedBefore(node)
  return {
    name: node.name,
    type,
    markers: [...new Set(node.markers)],
    ...(node.default && {
      default: expectType(context, node.default, EMPTY_SCOPE, { type, what: `the field \`${node.name}\`` }),
    }),
    ...(description !== undefined && { description }),
    place: placeOf(context, node),
  }
}

/** The `/** … *\/` right in front of a field. */
function describedBefore(node: FieldNode): string | undefined {
  // A key begins with the word `key`.
  const first = node.$container && 'field' in node.$container ? node.$container : node
  const before = first.$cstNode?.root.fullText.slice(0, first.$cstNode.offset).trimEnd()
  if (!before?.endsWith('*/')) return undefined
  return descriptionOf(before.slice(before.lastIndexOf('/*')))
}
