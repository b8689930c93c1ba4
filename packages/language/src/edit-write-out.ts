import type { Element, TextEdit } from '@landfall/model'
import type { AstNode } from 'langium'
import { AstUtils } from 'langium'
import { insertClause } from './edit-braces.ts'
import type { FieldSite } from './edit-field-site.ts'
import { extentOf, type Spot, spotOf } from './edit-find.ts'
import { insertAt, isWhole } from './edit-page.ts'
import { isFold, isOutcome, isProcessOn, isRef, isSend, type RecordLiteral } from './generated/ast.ts'
import type { Storm } from './read-storm.ts'

/** Where fields can be given values in braces. */
interface Givens {
  readonly record: RecordLiteral | undefined
  /** What new braces stand behind, and the word before them. */
  readonly behind: AstNode
  readonly word: '' | ' sets'
}

/** Gives fields values in the braces of a site, such as `total: amount`. Undefined where there can be none. */
export function writeOut(
  storm: Storm,
  {
    element,
    site,
    given,
  }: { readonly element: Element; readonly site: FieldSite; readonly given: readonly string[] },
): TextEdit[] | undefined {
  const spot = spotOf(storm, element)
  const givens = spot && isWhole(spot.placed) ? givensOf(spot, site) : undefined
  if (!spot || !givens) return undefined
  const text = given.join(', ')
  const { record, behind, word } = givens
  if (!record) return [insertAt(spot.page, extentOf(spot, behind).end, `${word} { ${text} }`)]
  const { start, end } = extentOf(spot, record)
  const clauses = record.fields.map((field) => extentOf(spot, field))
  return insertClause(
    spot.page,
    { open: start, close: end - 1, clauses },
    { text, index: clauses.length, sort: 'value' },
  )
}

function givensOf(spot: Spot, { place }: FieldSite): Givens | undefined {
  const { node } = spot.placed.sticky
  if (node.$type === 'Event') return { record: node.sets, behind: node, word: ' sets' }
  const ref = AstUtils.streamAllContents(node).find(
    (part) => isRef(part) && extentOf(spot, part).start === place.start,
  )
  return ref?.$container && givensIn(ref.$container)
}

function givensIn(node: AstNode): Givens | undefined {
  if (isOutcome(node)) return { record: node.fields, behind: node.event, word: '' }
  if (isSend(node)) return { record: node.arguments, behind: node.command, word: '' }
  if (isFold(node)) return { record: node.sets, behind: node.guard ?? node.event, word: '' }
  if (isProcessOn(node)) return { record: node.sets, behind: node.event, word: ' sets' }
  return undefined
}
