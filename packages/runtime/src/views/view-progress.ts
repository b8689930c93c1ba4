/** How far a view has come. */
export interface ViewProgress {
  readonly view: string
  /** Position of the last event that is in its rows. */
  readonly position: number
  /** True: its rows are folded behind the log, and not in one step with it. */
  readonly isAsynchronous: boolean
  /** Position of the last event that is in the rows that are being folded anew; absent where none are. */
  readonly rebuiltTo?: number
}
