import type { Scenario } from '@landfall/model'
import { spanText } from '../values/span-text.ts'

/** The virtual time that a scenario lets pass, such as `3 days`; undefined where it lets none pass. */
export function scenarioSpan({ steps }: Scenario): string | undefined {
  let months = 0
  let ms = 0
  for (const step of steps) {
    if (step.kind !== 'when time passes') continue
    months += step.duration.months
    ms += step.duration.ms
  }
  return months === 0 && ms === 0 ? undefined : spanText({ months, ms })
}
