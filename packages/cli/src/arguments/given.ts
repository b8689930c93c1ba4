/** What somebody typed behind the name of a command. */
export interface Given {
  readonly operands: readonly string[]
  /** Long names of options that are there. */
  readonly flags: ReadonlySet<string>
  /** Values of options, by long name; the last one where an option stands several times. */
  readonly values: ReadonlyMap<string, string>
  /** All values of the options that may stand several times, in their order, by long name. */
  readonly lists?: ReadonlyMap<string, readonly string[]>
}
