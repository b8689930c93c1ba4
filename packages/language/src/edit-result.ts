import type { Place, TextEdit } from '@landfall/model'

/** Why an edit is refused: the text stays as it is. */
export type EditFailureCode =
  /** The edit names an element, a field, a file or a connection that is not there. */
  | 'NOT_FOUND'
  /** A name without a letter, or one that cannot be written. */
  | 'BAD_NAME'
  /** Something of that kind has the name already. */
  | 'NAME_TAKEN'
  /** Something else would be meant by a name that stands in the text. */
  | 'MEANING_CHANGED'
  /** What is asked for does not stand where it is to stand. */
  | 'WRONG_PLACE'
  /** The sticky cannot be read whole, so nobody can say where in it the edit belongs. */
  | 'BROKEN_STICKY'
  /** Stickies of these kinds are not connected that way. */
  | 'NOT_CONNECTABLE'
  /** There is one already, and there can be only one. */
  | 'ONLY_ONE'
  /** A type, an expression or a text that the language cannot read. */
  | 'BAD_TEXT'
  /** Where the edit makes something else unreadable. */
  | 'UNREADABLE'

/** A refused edit: what stands in the way and what to do instead, in the words of the storm. */
export interface EditFailure {
  readonly code: EditFailureCode
  readonly message: string
  /** What stands in the way, where it has a place. */
  readonly place?: Place
}

/** What an edit or a part of it comes to. */
export type EditResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: EditFailure }

export type EditsOrFailure = EditResult<readonly TextEdit[]>

export function done<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value }
}

export function refuse(
  code: EditFailureCode,
  message: string,
  place?: Place,
): { readonly ok: false; readonly failure: EditFailure } {
  return { ok: false, failure: { code, message, ...(place && { place }) } }
}
