/** What the program ends with: other programs read it. Documented in `docs/cli.md`. */
export const EXIT = {
  /** Done, and nothing is wrong. */
  fine: 0,
  /** Done, and something is wrong with the storm: errors, a failed scenario, a file that is not formatted. */
  wrong: 1,
  /** Could not be done: a path, a file or an argument is not as it must be. */
  impossible: 2,
  /** A mistake in Landfall itself; the number is EX_SOFTWARE of sysexits.h. */
  bug: 70,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
