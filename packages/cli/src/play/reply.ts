/** What a session says to one input. */
export interface Reply {
  /** For people; none where there is nothing to say. */
  readonly lines: readonly string[]
  /** All there is to say, where it is so little that it fits behind the input: `✓`. */
  readonly sign?: string
  /** The input was not understood, did not come out as it says, or hit something that cannot go on. */
  readonly isWrong: boolean
  /** For programs: what `--json` adds to the input. Made when it is asked for, as people seldom do. */
  readonly data: () => object
}

/** Words, the same for people and programs. */
export function said(lines: readonly string[]): Reply {
  return { lines, isWrong: false, data: () => ({ text: lines }) }
}

/** Words about an input that cannot be taken. */
export function saidWrong(lines: readonly string[]): Reply {
  return { lines, isWrong: true, data: () => ({ text: lines }) }
}
