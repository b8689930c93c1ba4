import { elementsOf, type ModelIndex, type Process, type Reference, targetOf } from '@landfall/model'
import type { Problem, StormRule } from '../rule.ts'
import { type ScenarioCoverage, scenarioCoverage } from '../scenarios/scenario-coverage.ts'

/**
 * A step, the timeout or an end of a process that no scenario reaches; one finding where it reaches nothing of it.
 * Silent of a storm without scenarios, and about events that nobody knows.
 */
export const processStepWithoutScenario: StormRule = {
  code: 'SCENARIO-5',
  *find({ index }) {
    const coverage = scenarioCoverage(index)
    if (coverage.scenarioCount === 0) return
    for (const process of elementsOf(index, 'process')) {
      const parts = partsOf(index, process)
      const missing = parts.filter(({ isPlayed }) => !isPlayed(coverage))
      if (missing.length > 1 && missing.length === parts.length) {
        const message = `No scenario reaches \`${process.name}\`: write one in which it starts, and one for each way in which it ends`
        yield { message, place: process.namePlace, element: process.id }
      } else yield* missing.map(({ problem }) => problem)
    }
  },
}

interface Part {
  readonly isPlayed: (coverage: ScenarioCoverage) => boolean
  readonly problem: Problem
}

function partsOf(index: ModelIndex, process: Process): readonly Part[] {
  const { id, name, namePlace, key, steps, timeout, ends } = process
  // A process without a key does nothing yet, and that is said elsewhere.
  if (!key) return []
  const known = (reference: Reference) => targetOf(index, reference, 'event', 'publication')
  const handled = steps.flatMap((step): Part[] => {
    const event = known(step.event)
    if (!event) return []
    const message = `No scenario shows \`${name}\` hearing \`${event.name}\`: write one in which it happens after a \`when\`, because given events cause nothing`
    return [
      {
        isPlayed: ({ played }) => played.has(step),
        problem: { message, place: step.event.place, element: id },
      },
    ]
  })
  const timedOut: readonly Part[] = timeout
    ? [
        {
          isPlayed: ({ played }) => played.has(timeout),
          problem: {
            message: `The time of \`${name}\` runs out in no scenario: write one in which it starts and enough time passes, with \`when … pass\``,
            place: namePlace,
            element: id,
          },
        },
      ]
    : []
  const ended = ends.flatMap((reference): Part[] => {
    const event = known(reference)
    if (!event || steps.some((step) => step.event.target === event.id)) return []
    const message = `\`${name}\` ends on \`${event.name}\` in no scenario: write one in which it happens`
    return [
      {
        isPlayed: ({ played }) => played.has(reference),
        problem: { message, place: reference.place, element: id },
      },
    ]
  })
  return [...handled, ...timedOut, ...ended]
}
