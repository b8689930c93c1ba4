/** A stretch of a file: offsets count UTF-16 units from its start, `end` is excluded. */
export interface Place {
  readonly file: string
  readonly start: number
  readonly end: number
}
