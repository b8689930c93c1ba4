/** What came of going through the whole log. */
export interface Verification {
  readonly eventCount: number
  /** Position up to which everything was compared; of views farther, as far as they had come when they were looked at. */
  readonly position: number
  readonly views: readonly ViewVerification[]
  /** What is not as it must be, as sentences: gaps, versions, events that cannot be read. The first 100 that were found. */
  readonly faults: readonly string[]
  /** 0 if all is well. */
  readonly faultCount: number
  /** How often promises and invariants were broken up to the position, by what the log says and the time it was. */
  readonly brokenPromiseCount: number
  /** What has happened and must still lead to something. */
  readonly openPromiseCount: number
}

export interface ViewVerification {
  readonly view: string
  readonly rowCount: number
  /** Keys of rows that are not what the log makes of them, up to ten. */
  readonly differing: readonly string[]
  readonly differingCount: number
}
