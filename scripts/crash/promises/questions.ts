import type { DefinitionIndex } from '@landfall/kernel'
import type { LeftBehind } from './left-behind.ts'
import { mayLeaveNothing } from './refusals.ts'
import { answered, type KnownOutside, type Question, type Replay } from './replay.ts'
import type { Whereabouts } from './whereabouts.ts'

interface Looked {
  readonly left: LeftBehind
  readonly index: DefinitionIndex
  readonly outside: KnownOutside
  readonly where: Whereabouts
}

/** RUN-8, RUN-10: each question is answered once, or waits, or lies parked; what was only told was heard. */
export function lostQuestions(looked: Looked, { questions }: Replay): readonly string[] {
  return questions.flatMap((question) => {
    const id = `${question.recorded.eventId}/${question.system.name}`
    const places = placesOf(looked, question, id)
    if (places.length === 1) return []
    if (places.length > 1) return [`question ${id} is in several places: ${places.join(', ')}`]
    return mayBeOver(looked, question) ? [] : [`question ${id} is nowhere`]
  })
}

function placesOf({ left, where }: Looked, { system, recorded }: Question, id: string): readonly string[] {
  const { eventId, position } = recorded
  const events = left.byCause.get(eventId) ?? []
  // What is published names the event as its cause as well.
  const isAnswered = system.answers && events.some(({ aggregate, event }) => aggregate !== event.type)
  return [...where.ofCall(system.name, position), ...where.ofCommand(id), ...(isAnswered ? ['answered'] : [])]
}

/** It was heard, or its answer was refused. */
function mayBeOver({ left, index, outside }: Looked, question: Question): boolean {
  const { system, recorded } = question
  const answers = outside.answers(recorded)
  if (answers === undefined) return !system.answers
  if (!system.answers) return answers.length > 0
  return answered(question, answers).some((command) =>
    mayLeaveNothing(left, index, { command, position: recorded.position }),
  )
}
