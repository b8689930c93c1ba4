import type { ModelIndex } from '@landfall/model'
import type { Comparison } from './comparison.ts'
import { conditionsOf } from './conditions-of.ts'
import { type Location, locationText } from './location.ts'
import type { Source } from './source.ts'
import { sourceOn } from './source-on.ts'
import type { MessageId, Step } from './step.ts'

/** Messages each of which leads to all the others, and what can be asked about the steps between them. */
export interface Tangle {
  readonly index: ModelIndex
  readonly steps: readonly Step[]
  readonly stepsInto: (message: MessageId) => readonly Step[]
  readonly stepsFrom: (message: MessageId) => readonly Step[]
  readonly sourceOn: (step: Step, location: Location) => Source
  readonly conditionsOf: (step: Step) => readonly Comparison[]
}

/** Every answer is worked out once. */
export function tangleOf(index: ModelIndex, steps: readonly Step[]): Tangle {
  const into = Map.groupBy(steps, ({ to }) => to.id)
  const from = Map.groupBy(steps, (step) => step.from.id)
  const sources = new Map<Step, Map<string, Source>>()
  const conditions = new Map<Step, readonly Comparison[]>()
  return {
    index,
    steps,
    stepsInto: (message) => into.get(message) ?? [],
    stepsFrom: (message) => from.get(message) ?? [],
    sourceOn: (step, location) => {
      const known = sources.get(step) ?? new Map<string, Source>()
      sources.set(step, known)
      const text = locationText(location)
      const source = known.get(text) ?? sourceOn(index, step, location)
      known.set(text, source)
      return source
    },
    conditionsOf: (step) => {
      const found = conditions.get(step) ?? conditionsOf(step)
      conditions.set(step, found)
      return found
    },
  }
}
