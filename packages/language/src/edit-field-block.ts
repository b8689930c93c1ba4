import type { TextEdit } from '@landfall/model'
import { type Braces, bracesBehind, insertClause, newBraces } from './edit-braces.ts'
import type { Spot } from './edit-find.ts'
import { removeClauses } from './edit-remove-clauses.ts'
import type { Field } from './generated/ast.ts'

/** Where fields of one sort stand in the text of an element. */
export interface FieldHolder {
  /** The sticky with the fields; that of an aggregate's key or state is one of its own. */
  readonly spot: Spot
  readonly fields: readonly Field[]
  /** Puts a field in that is written like this, with so many fields before it. */
  insert(text: string, index: number): TextEdit[]
  remove(field: Field): TextEdit[]
}

/** Fields in braces that hold nothing else, behind the word that ends at `behind`. */
export function blockHolder(
  spot: Spot,
  { fields, behind }: { readonly fields: readonly Field[]; readonly behind: number },
): FieldHolder {
  const braces = bracesBehind(spot, behind, fields)
  return {
    spot,
    fields,
    insert: (text, index) =>
      braces
        ? insertClause(spot.page, braces, { text, index, sort: 'field' })
        : [newBraces(spot.page, behind, { text, isInLine: true })],
    remove: (field) => withoutClause(spot, braces, { index: fields.indexOf(field) }),
  }
}

/** Takes one clause out of braces; with the last one they go too, unless they must stay. */
export function withoutClause(
  { page }: Spot,
  braces: Braces | undefined,
  { index, mayGo = true }: { readonly index: number; readonly mayGo?: boolean },
): TextEdit[] {
  return braces ? removeClauses(page, braces, { indexes: new Set([index]), mayGo }) : []
}
