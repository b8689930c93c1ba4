import {
  fieldNamed,
  type ModelIndex,
  originsOfProcessState,
  type Process,
  type ProcessStep,
  targetOf,
} from '@landfall/model'
import { constantsIn, eitherOf, missingAt, type PossibleValues } from './constants-in.ts'
import { possibleEventValues } from './possible-event-values.ts'

/** What a process may remember in a field at any time. Undefined where that may be anything. */
export function possibleMemoryValues(index: ModelIndex, process: Process, name: string): PossibleValues {
  if (name === process.key?.name) return undefined
  const asked = new Set<string>()
  return valuesOf(name)

  function valuesOf(remembered: string): PossibleValues {
    if (asked.has(remembered)) return []
    asked.add(remembered)
    const field = fieldNamed(process.state, remembered)
    if (!field) return undefined
    const first = field.default ? constantsIn(field.default, () => undefined) : [missingAt(field)]
    return eitherOf([first, ...process.steps.map((step) => valuesAfter(step, remembered))])
  }

  function valuesAfter(step: ProcessStep, remembered: string): PossibleValues {
    const event = targetOf(index, step.event, 'event', 'publication')
    if (!event) return undefined
    const origins = originsOfProcessState(index, process, step)
    const origin = origins.find((each) => each.field.name === remembered)?.origin
    if (origin?.kind === 'expression') {
      return constantsIn(origin.expression, (of, read) =>
        of === 'state' ? valuesOf(read) : possibleEventValues(index, { event, name: read }),
      )
    }
    return origin?.kind === 'event field' ? possibleEventValues(index, { event, name: remembered }) : []
  }
}
