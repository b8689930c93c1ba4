/** What came of going through the whole log. */
export interface Verification {
  readonly eventCount: number
  /** Position up to which everything was compared. */
  readonly position: number
  readonly views: readonly ViewVerification[]
  /** What is not as it must be, as sentences: gaps, versions, events that cannot be read. Empty if all is well. */
  readonly faults: readonly string[]
  /** Promises that the log breaks. */
  readonly brokenPromiseCount: number
}

export interface ViewVerification {
  readonly view: string
  readonly rowCount: number
  /** Keys of rows that are not what the log makes of them, up to ten. */
  readonly differing: readonly string[]
  readonly differingCount: number
}
