import type { StepState } from '@landfall/check'
import { jsonLines, placeData } from '../findings/findings-json.ts'
import type { Sources } from '../findings/sources.ts'

/** The same for other programs: an array, one step per line. Its form is documented in `docs/cli.md`. */
export function statusJson(states: readonly StepState[], sources: Sources): string {
  const data = states.map(({ step, missing, isDone }) => ({
    step: step.id,
    title: step.title,
    done: isDone,
    missing: missing.map(({ text, count, severity, elements, found }) => ({
      text,
      count,
      severity,
      elements,
      places: found.map(({ place }) => placeData(place, sources)),
    })),
  }))
  return `${jsonLines(data)}\n`
}
