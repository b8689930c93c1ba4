/** What a field of a row is compared as. Texts go by the code of their letters, decimals (which are texts) by size. */
export type FieldOrder = 'plain' | 'decimal'

/** A text, a finite number or a truth: what can be compared with the field of a row. */
export type Comparable = string | number | boolean

/** A condition about one field. A row that lacks the field meets none. */
export type RowFilter = {
  /** A field of the row itself: letters, digits, `_`; no path. */
  readonly field: string
  readonly order?: FieldOrder
} & (
  | { readonly equals: Comparable }
  /** Both ends belong to it; either may be open. */
  | { readonly from?: Comparable; readonly to?: Comparable }
)

/** Rows without the field come last, whichever way it goes. */
export interface RowSort {
  readonly field: string
  readonly order?: FieldOrder
  readonly descending?: boolean
}

/** Which rows of a view, in which order: by a field, and where that is equal (or not given) as they were first put. */
export interface RowQuery {
  readonly view: string
  /** All of them hold. */
  readonly filters?: readonly RowFilter[]
  readonly sort?: RowSort
  readonly limit: number
  /**
   * Only rows behind this place, which need not be there any more. So a row that does not change while somebody goes
   * through the pages is met once.
   */
  readonly after?: RowPlace
}

/** The place of a row in the order of a query. */
export interface RowPlace {
  /** What it has in the field that the query goes by; absent where it lacks it, and without a sort. */
  readonly value?: Comparable
  readonly rank: number
  readonly key: string
}

/** A row, and where it stands among the rows of its query. */
export interface PlacedRow {
  readonly row: unknown
  readonly place: RowPlace
}
