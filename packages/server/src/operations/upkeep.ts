/** What only whoever opened the store can do: it may be a file, and the server knows none. */
export interface Upkeep {
  /**
   * A copy of the whole store as it is at one moment, in parts. Nothing is left of it where it was made when the loop
   * over its parts is left, at its end or before. Throws a StoreFault.
   */
  backup(): AsyncIterable<Uint8Array>
  /** Everything that is in the store at one moment as lines of JSON, in parts. As for a backup otherwise. */
  exported(): AsyncIterable<Uint8Array>
}
