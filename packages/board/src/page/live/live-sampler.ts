import type { ModelIndex } from '@landfall/model'
import type { StoredEvent } from '../service/stored-event.ts'
import type { EventTape } from './event-tape.ts'
import { type CountSample, ratesBetween, withSample } from './live-counts.ts'
import type { LiveState } from './live-state.ts'
import { type OpenQuestion, openQuestions } from './open-questions.ts'

/** Takes in all that happens, and makes of it now and then what the page shows. */
export interface LiveSampler {
  hear(events: readonly StoredEvent[]): void
  /** Undefined where nothing is to be shown anew. */
  sample(before: LiveState, isCaughtUp: boolean): LiveState | undefined
  forget(): void
}

/** @param now - milliseconds of a clock that only goes forward. */
export function createLiveSampler({
  tape,
  indexNow,
  now,
}: {
  readonly tape: EventTape
  readonly indexNow: () => ModelIndex
  readonly now: () => number
}): LiveSampler {
  const lastOfType = new Map<string, number>()
  let pending: readonly StoredEvent[] = []
  let questions: readonly OpenQuestion[] = []
  let samples: readonly CountSample[] = []

  return {
    hear(events) {
      tape.add(events)
      for (const { event, position } of events) lastOfType.set(event.type, position)
      pending = [...pending, ...events]
    },
    sample(before, isCaughtUp) {
      const isQuiet = pending.length === 0 && before.ratesPerSecond.size === 0
      if (isQuiet && before.isCaughtUp === isCaughtUp) return undefined
      const heard = pending
      pending = []
      questions = openQuestions(questions, heard, indexNow())
      const newest: CountSample = { at: now(), counts: tape.countsUpTo(tape.last) }
      // What is read of earlier times is no rate.
      samples = isCaughtUp ? withSample(samples, newest) : []
      return {
        ...before,
        isCaughtUp,
        first: tape.first,
        last: tape.last,
        counts: newest.counts,
        ratesPerSecond: ratesBetween(samples[0] ?? newest, newest),
        lastOfType: new Map(lastOfType),
        heardStories: new Set(heard.map(({ correlationId }) => correlationId)),
        questions,
      }
    },
    forget() {
      tape.clear()
      lastOfType.clear()
      pending = []
      questions = []
      samples = []
    },
  }
}
