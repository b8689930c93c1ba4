import type { Cause } from '../cause.ts'
import type { Clock } from '../clock.ts'
import type { Part, Step, StepDetail, StepId } from '../step.ts'

/** The steps of a dispatcher, in the order in which they happened. */
export interface Journal {
  readonly steps: readonly Step[]
  record(detail: StepDetail, causeId: StepId | undefined): StepId
  park(parked: ParkedPart, causeId: StepId | undefined): void
}

/** What threw, at what, and why. */
interface ParkedPart {
  readonly part: Part
  readonly handling: string
  readonly cause: Cause
}

export function createJournal({
  clock,
  onStep,
}: {
  readonly clock: Clock
  readonly onStep: ((step: Step) => void) | undefined
}): Journal {
  const steps: Step[] = []
  function record(detail: StepDetail, causeId: StepId | undefined): StepId {
    const step: Step = { id: steps.length + 1, causeId, at: clock.now(), ...detail }
    steps.push(step)
    onStep?.(step)
    return step.id
  }
  return {
    steps,
    record,
    park(parked, causeId) {
      record({ kind: 'parked', ...parked }, causeId)
    },
  }
}
