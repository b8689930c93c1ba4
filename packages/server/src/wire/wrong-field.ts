/** What is wrong with one field of what was sent. */
export interface WrongField {
  /** Such as `lines[2].price.cents`. */
  readonly field: string
  /** Such as `expected a whole number, but found "x"`. */
  readonly detail: string
}
