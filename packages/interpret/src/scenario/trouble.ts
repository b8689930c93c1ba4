import type { DoesNotSettle, Step } from '@landfall/kernel'
import type { Place } from '@landfall/model'
import { EvaluationError } from '../evaluation-error.ts'
import type { StepFailure } from '../step-failure.ts'
import { listText } from './expected.ts'
import { parkedText } from './parked-text.ts'
import type { RunningWorld } from './running-world.ts'
import { shortName } from './short-name.ts'
import { timeText } from './value-text.ts'

/** Further things that could not be run, shown beside the first. */
const OTHERS_MAX = 3

/**
 * What could not be run since a step of the kernel: no step of a scenario can expect that. It is told where the
 * storm says what failed; a fault without such a place, where the step stands.
 *
 * @param doing - the step that was being played, such as `when PauseSubscription`.
 */
export function troubleSince(
  { index, dispatcher }: RunningWorld,
  stepCount: number,
  { doing, place }: { readonly doing: string; readonly place: Place },
): StepFailure | undefined {
  const parked = dispatcher.steps.slice(stepCount).filter((step) => step.kind === 'parked')
  const [first] = parked
  if (!first) return undefined
  const message = parkedText(index, first)
  const others = new Set(parked.map((step) => parkedText(index, step)).filter((text) => text !== message))
  return {
    message,
    details: [`This came of: ${doing}`, ...[...others].slice(0, OTHERS_MAX)],
    place: placeOf(first) ?? place,
  }
}

function placeOf({ cause }: Step & { readonly kind: 'parked' }): Place | undefined {
  return cause.error instanceof EvaluationError ? cause.error.place : undefined
}

/** A run that was stopped. */
export function unsettledFailure(
  { dispatcher }: RunningWorld,
  { repeats, droppedCount }: DoesNotSettle,
  place: Place,
): StepFailure {
  const often = `Most often: ${listText(repeats.map(({ name, count }) => `${shortName(name)} (${count} times)`))}`
  if (droppedCount > 0) {
    return {
      message: 'This never comes to rest: commands lead to events that lead to the same commands again',
      details: [
        often,
        'Look for a policy or a process whose command leads back to the event that it listens to',
      ],
      place,
    }
  }
  return {
    message: `So much falls due that it was stopped at ${timeText(dispatcher.now)}`,
    details: [often, 'Let time pass in shorter steps, or look for a timer that sets itself again'],
    place,
  }
}
