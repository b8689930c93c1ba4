/** What is not as it must be. Of what comes behind the first 100 it is only known how many there are. */
export interface FaultList {
  /** A sentence without a full stop. */
  tell(fault: string): void
  readonly told: readonly string[]
  readonly count: number
}

export const FAULT_COUNT_MAX = 100

export function createFaultList(): FaultList {
  const told: string[] = []
  let count = 0
  return {
    tell(fault) {
      count += 1
      if (told.length < FAULT_COUNT_MAX) told.push(fault)
    },
    told,
    get count() {
      return count
    },
  }
}
