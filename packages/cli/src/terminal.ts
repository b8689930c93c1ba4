/** Where output goes. On a terminal it is wide and may be coloured. */
export type Output = NodeJS.WritableStream & {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}

/** Where input comes from: somebody who types, a file, or another program. */
export type Input = NodeJS.ReadableStream & { readonly isTTY?: boolean | undefined }

/** All of the world that a command may touch besides files. Handed in, so that a test is a terminal too. */
export interface Terminal {
  readonly stdin: Input
  /** Results. */
  readonly stdout: Output
  /** What is said about the work: progress, and why something could not be done. */
  readonly stderr: Output
  /** Absolute path; paths that are shown are relative to it. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Milliseconds that only grow, from no particular start. */
  readonly elapsedMs: () => number
  /** The calendar day where the user is, such as `2027-03-31`. */
  readonly today: () => string
  /** Resolves when somebody wants what is running to end: Ctrl-C, or whoever started it. */
  readonly stopped: () => Promise<void>
}

/** Columns that lines may fill where nobody says otherwise. */
const WIDTH_DEFAULT = 100
const WIDTH_MIN = 40

export function widthOf({ columns }: Output): number {
  return columns === undefined || columns <= 0 ? WIDTH_DEFAULT : Math.max(columns, WIDTH_MIN)
}
