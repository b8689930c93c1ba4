import { elementsOf, type ModelIndex, type Process, type Reference, targetOf } from '@landfall/model'
import { mayBeRecorded } from '../chains/may-be-recorded.ts'
import { listedNames } from '../listed-names.ts'
import type { Problem, StormRule } from '../rule.ts'

/** A process that no event ends, or only events that nothing records while others that it hears are recorded. */
export const processWithoutEnd: StormRule = {
  code: 'PROCESS-1',
  *find({ index }) {
    for (const process of elementsOf(index, 'process')) {
      if (process.ends.length === 0) yield withoutEnds(process)
      else if (isPartOfStory(index, process) && !process.ends.some((event) => mayHappen(index, event)))
        yield withLostEnds(process)
    }
  },
}

function withoutEnds({ id, name, namePlace }: Process): Problem {
  const message = `\`${name}\` never ends: once begun it goes on listening for ever. Say which event ends it, \`ends on …\``
  return { message, place: namePlace, element: id }
}

function withLostEnds({ id, name, namePlace, ends }: Process): Problem {
  const [first] = ends
  const them = ends.length === 1 ? 'it' : 'any of them'
  const events = listedNames(ends.map(({ text }) => text))
  const message = `\`${name}\` cannot end: it ends on ${events}, and nothing records ${them}. Let a command lead to it with \`-> ${first?.text}\`, let a system answer with it, or end on another event`
  return { message, place: first?.place ?? namePlace, element: id }
}

/** As long as nothing says how any of its events come about, there is nothing to be said about its ends. */
function isPartOfStory(index: ModelIndex, { steps }: Process): boolean {
  return steps.some(({ event }) => event.target !== undefined && mayHappen(index, event))
}

/** A name of which nothing is known yet may be anything. */
function mayHappen(index: ModelIndex, reference: Reference): boolean {
  const event = targetOf(index, reference, 'event', 'publication')
  if (!event) return true
  return event.kind === 'publication' ? event.from !== undefined : mayBeRecorded(index, event)
}
