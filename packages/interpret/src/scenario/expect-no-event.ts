import type { ScenarioStep } from '@landfall/model'
import type { StepFailure } from '../step-failure.ts'
import { expectedOf, expectedText, matches } from './expected.ts'
import { happenedIn, type RunningWorld, valuesIn } from './running-world.ts'
import { sequenceText } from './what-happened.ts'

/** No such event has happened in the whole scenario. */
export function expectNoEvent(
  world: RunningWorld,
  step: ScenarioStep & { readonly kind: 'then no event' },
): StepFailure | undefined {
  const { index } = world
  const expected = expectedOf(index, step, valuesIn(world, step.fields))
  const events = happenedIn(world)
  const found = events.find((event) => matches(expected, event))
  if (!found) return undefined
  const it = expectedText(index, { ...expected, values: found.event.data })
  return {
    message: `Expected no ${expectedText(index, expected)}, but it happened`,
    details: [`It was ${it}`, sequenceText(events)],
    place: step.place,
  }
}
