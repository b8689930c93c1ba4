import {
  answersOf,
  elementsOf,
  type ModelIndex,
  qualifiedName,
  type System,
  type SystemOutcome,
} from '@landfall/model'
import type { StoredEvent } from '../service/stored-event.ts'

/** An event that was put to an outside system, which has not answered as far as the log tells. */
export interface OpenQuestion {
  readonly system: System
  readonly asked: StoredEvent
  readonly answers: readonly SystemOutcome[]
}

/** So many are remembered; the latest stay. */
const QUESTION_COUNT_MAX = 200

/** The questions that are still open once more has happened. The same array where nothing has changed. */
export function openQuestions(
  known: readonly OpenQuestion[],
  events: readonly StoredEvent[],
  index: ModelIndex,
): readonly OpenQuestion[] {
  const asks = askedSystems(index)
  // What was published of an event names it as its cause as well, and is no answer.
  const answered = new Set(events.map(({ causationId, event }) => `${causationId} ${event.type}`))
  const asked = events.flatMap((event) =>
    (asks.get(event.event.type) ?? []).map((each): OpenQuestion => ({ ...each, asked: event })),
  )
  if (asked.length === 0 && !known.some((question) => isAnswered(question, answered))) return known
  return [...known, ...asked].filter((question) => !isAnswered(question, answered)).slice(-QUESTION_COUNT_MAX)
}

function isAnswered({ asked, answers }: OpenQuestion, answered: ReadonlySet<string>): boolean {
  return answers.some(({ event }) => answered.has(`${asked.eventId} ${qualifiedName(event)}`))
}

/** By the type of an event: the systems that have something to answer to it. */
function askedSystems(index: ModelIndex): ReadonlyMap<string, readonly Omit<OpenQuestion, 'asked'>[]> {
  const byType = new Map<string, Omit<OpenQuestion, 'asked'>[]>()
  for (const system of elementsOf(index, 'system')) {
    const byTrigger = Map.groupBy(
      answersOf(index, system),
      ({ trigger }) => trigger && qualifiedName(trigger),
    )
    for (const [type, answers] of byTrigger) {
      if (type !== undefined) byType.set(type, [...(byType.get(type) ?? []), { system, answers }])
    }
  }
  return byType
}
