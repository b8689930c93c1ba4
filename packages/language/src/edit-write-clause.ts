import type { TextEdit } from '@landfall/model'
import type { AstNode } from 'langium'
import { insertClause, type NewClause, newBraces } from './edit-braces.ts'
import { extentOf, type Spot } from './edit-find.ts'
import { insertAt } from './edit-page.ts'
import { bracesOf, headEnd } from './edit-sticky-braces.ts'
import type { Sticky } from './generated/ast.ts'

type Clauses = (Sticky & {
  readonly $type: 'Command' | 'System' | 'Policy' | 'Process' | 'View'
})['clauses'][number]

/** The clauses in the braces of a sticky. */
export function clausesOf({ placed }: Spot): readonly Clauses[] {
  const { node } = placed.sticky
  switch (node.$type) {
    case 'Command':
    case 'System':
    case 'Policy':
    case 'Process':
    case 'View':
      return node.clauses
    default:
      return []
  }
}

/** Puts a clause into the braces of a sticky, as its last if no index is given; a sticky without braces gets them. */
export function withClause(
  spot: Spot,
  {
    text,
    index,
    sort = 'clause',
  }: { readonly text: string; readonly index?: number; readonly sort?: NewClause['sort'] },
): TextEdit[] {
  const braces = bracesOf(spot)
  if (braces) return insertClause(spot.page, braces, { text, index: index ?? braces.clauses.length, sort })
  const { kind } = spot.element
  const isInLine = kind === 'command' || kind === 'system' || kind === 'event'
  return [newBraces(spot.page, headEnd(spot), { text, isInLine })]
}

/** Writes behind the last of some parts of a sticky; undefined if there are none. */
export function behindLast(spot: Spot, nodes: readonly AstNode[], text: string): TextEdit | undefined {
  const last = nodes.at(-1)
  return last && insertAt(spot.page, extentOf(spot, last).end, text)
}
