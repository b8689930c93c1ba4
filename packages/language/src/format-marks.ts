import type { AstNode, LeafCstNode } from 'langium'
import { AstUtils, CstUtils, GrammarAST } from 'langium'
import type { Sticky } from './generated/ast.ts'
import type { OutlineItem } from './outline-item.ts'

/** What the layout must know of a token besides its text. */
export type Mark =
  /** Begins a sticky, a frame or a part of a frame. */
  | 'item'
  /** Begins a part of what stands in brackets: a clause, a field, an item of a list. */
  | 'part'
  /** Opens the frame of a context. */
  | 'context brace'
  /** Opens the frame of an aggregate. */
  | 'frame brace'
  /** Opens braces that belong to the words before them, on whose line they stand. */
  | 'attached brace'
  /** Stands close to the token before it. */
  | 'close before'
  /** Stands close to the token behind it. */
  | 'close behind'

/** Marks by the offset of their token in the file. */
export type LayoutMarks = ReadonlyMap<number, ReadonlySet<Mark>>

/** Finds what the layout must know of the tokens of a sticky, or of the head of a frame. */
export function marksOf(item: OutlineItem, node: Sticky): LayoutMarks {
  const marks = new Map<number, Set<Mark>>()
  const add = (offset: number, mark: Mark): void => {
    const known = marks.get(offset)
    if (known) known.add(mark)
    else marks.set(offset, new Set([mark]))
  }
  add(item.from, 'item')
  if (item.open !== undefined) {
    add(item.open, item.start.rule === 'ContextHead' ? 'context brace' : 'frame brace')
  }
  for (const inner of AstUtils.streamAllContents(node)) {
    if (isPart(inner)) add(item.from + (inner.$cstNode?.offset ?? 0), 'part')
  }
  if (node.$cstNode) {
    for (const leaf of CstUtils.flattenCst(node.$cstNode)) {
      for (const mark of leafMarks(leaf)) add(item.from + leaf.offset, mark)
    }
  }
  return marks
}

/** Names of the properties that hold what stands in brackets, one beside the other. */
const PARTS = new Set(['clauses', 'fields', 'steps', 'rules', 'arms', 'items', 'arguments', 'parameters'])

function isPart(node: AstNode): boolean {
  // The clauses of a screen stand behind its name, without braces around them.
  return PARTS.has(node.$containerProperty ?? '') && node.$container?.$type !== 'Screen'
}

function leafMarks(leaf: LeafCstNode): readonly Mark[] {
  const { text, astNode } = leaf
  switch (text) {
    case '{':
      return isValue(astNode) ? [] : ['attached brace']
    case '(':
      return astNode.$type === 'NameOrCall' || astNode.$type === 'FunctionDefinition' ? ['close before'] : []
    case '[':
      return astNode.$type === 'ThenView' ? ['close before'] : []
    case '-':
      if (astNode.$type === 'Ignore') return ['close before', 'close behind']
      return astNode.$type === 'Negative' || astNode.$type === 'Pattern' ? ['close behind'] : []
    default:
      return astNode.$type === 'EnumType' && isMember(leaf) ? ['part'] : []
  }
}

/** Whether braces are a value of their own, as in `[{ x: 1 }]`, and not a part of the words before them. */
function isValue(node: AstNode): boolean {
  if (node.$type !== 'RecordLiteral') return false
  const property = node.$containerProperty ?? ''
  const isAttached = property === 'sets' || property === 'fields' || property === 'arguments'
  return !isAttached || node.$container?.$type === 'NameOrCall'
}

function isMember(leaf: LeafCstNode): boolean {
  return AstUtils.getContainerOfType(leaf.grammarSource, GrammarAST.isAssignment)?.feature === 'members'
}
