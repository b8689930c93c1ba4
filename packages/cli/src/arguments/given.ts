/** What somebody typed behind the name of a command. */
export interface Given {
  readonly operands: readonly string[]
  /** Long names of options that are there. */
  readonly flags: ReadonlySet<string>
  /** Values of options, by long name. */
  readonly values: ReadonlyMap<string, string>
}
