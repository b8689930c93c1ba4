import {
  connectionsTo,
  type ElementId,
  type Event,
  elementsOf,
  type ModelIndex,
  type Publication,
  type Reference,
  targetOf,
} from '@landfall/model'
import { mayBeRecorded } from '../chains/may-be-recorded.ts'
import { listedNames } from '../listed-names.ts'
import type { StormRule } from '../rule.ts'

/**
 * A process none of whose events goes back to a command, over whatever answers and publications. Silent where a name
 * on the way is not known yet.
 */
export const processWithoutCommand: StormRule = {
  code: 'PROCESS-2',
  *find({ index }) {
    for (const { id, name, namePlace, steps } of elementsOf(index, 'process')) {
      const events = [...new Set(steps.map(({ event }) => event.text))]
      if (
        events.length === 0 ||
        comesFromCommand(
          index,
          steps.map(({ event }) => event),
        )
      )
        continue
      const message = `No command starts \`${name}\`: nothing that anybody does leads to ${listedNames(events, 'or')}. Add ${events.length === 1 ? 'the command that records it' : 'a command that records one of them'}, or begin with an event that a command records`
      yield { message, place: namePlace, element: id }
    }
  },
}

function comesFromCommand(index: ModelIndex, references: readonly Reference[]): boolean {
  const seen = new Set<ElementId>()
  const waiting = [...references]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const event = targetOf(index, next, 'event', 'publication')
    if (!event) return true
    if (seen.has(event.id)) continue
    seen.add(event.id)
    const before = whatLeadsTo(index, event)
    if (before === 'a command') return true
    waiting.push(...before)
  }
  return false
}

function whatLeadsTo(index: ModelIndex, event: Event | Publication): 'a command' | readonly Reference[] {
  if (event.kind === 'publication') {
    const view = targetOf(index, event.from, 'view')
    if (view) return view.folds.map((fold) => fold.event)
    // A publication that says nothing yet may come from anywhere.
    return event.from ? [event.from] : 'a command'
  }
  const causes = connectionsTo(index, event, 'records', 'answers')
  const isRecorded = causes.some(({ kind }) => kind === 'records')
  if (isRecorded || (causes.length === 0 && mayBeRecorded(index, event))) return 'a command'
  return causes.flatMap((cause) => (cause.kind === 'answers' ? [cause.reaction.event] : []))
}
