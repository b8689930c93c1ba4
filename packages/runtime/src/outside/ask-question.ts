import type { Engine } from '../engine.ts'
import { recordedEvent } from '../reading/recorded-event.ts'
import { type StoredEvent, type StoredRecord, StoreFault } from '../store/store.ts'
import type { Write } from '../writing/writer.ts'
import { askOutside } from './ask-outside.ts'
import type { OutsideSystem } from './outside-system.ts'
import { putOff, takeAnswer, takeFailure } from './take-answer.ts'

export interface AskingParts {
  readonly engine: Engine
  readonly random: () => number
  readonly write: Write
}

/** A question on the shelf, and whom to ask. */
export interface Question {
  readonly name: string
  readonly system: OutsideSystem
  readonly record: StoredRecord<'call'>
  readonly ending: AbortSignal
}

/** Asks once, and writes down what came of it. False where that could not be written: then the question stays as it was. */
export async function askQuestion(parts: AskingParts, question: Question): Promise<boolean> {
  try {
    await askAndWrite(parts, question)
    return true
  } catch (error) {
    if (error instanceof StoreFault) return false
    throw error
  }
}

async function askAndWrite({ engine, random, write }: AskingParts, question: Question): Promise<void> {
  const { name, system, record, ending } = question
  const stored = await eventOf(engine, record)
  if (!stored) return
  const attempt = record.value.attemptCount + 1
  const known = engine.read(stored)
  if (!known.ok) {
    // Whoever can read it may come with the next version, so it is tried as often as a system that is out of order.
    const recorded = recordedEvent(engine.store.logId, stored)
    const failure = { name, system, recorded, attemptCount: attempt, message: known.failure.message }
    await write(() => takeFailure(engine, failure, random))
    return
  }
  const recorded = known.value
  const asked = await askOutside(system, { recorded, attempt, ending })
  switch (asked.kind) {
    case 'answered':
      await write(() => takeAnswer(engine, { name, recorded, answer: asked.answer }))
      return
    case 'later':
      await write(() => putOff(engine, { name, recorded, askAgainAt: asked.askAgainAt }))
      return
    case 'failed': {
      const failure = { ...asked, name, system, recorded, attemptCount: attempt }
      await write(() => takeFailure(engine, failure, random))
      return
    }
    case 'ended':
  }
}

async function eventOf({ store }: Engine, { value }: StoredRecord<'call'>): Promise<StoredEvent | undefined> {
  const [stored] = await store.readLog({ afterPosition: value.position - 1, limit: 1 })
  return stored
}
