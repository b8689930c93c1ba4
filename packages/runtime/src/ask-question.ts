import type { Recorded } from '@landfall/kernel'
import { askOutside } from './ask-outside.ts'
import type { Engine } from './engine.ts'
import type { OutsideSystem } from './outside-system.ts'
import { recordedEvent } from './recorded-event.ts'
import { type StoredRecord, StoreFault } from './store.ts'
import { takeAnswer, takeFailure } from './take-answer.ts'
import type { Write } from './writer.ts'

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
  const recorded = await eventOf(engine, record)
  if (!recorded) return
  const attempt = record.value.attemptCount + 1
  const asked = await askOutside(system, { recorded, attempt, ending })
  switch (asked.kind) {
    case 'answered':
      await write(() => takeAnswer(engine, { name, recorded, answer: asked.answer }))
      return
    case 'failed': {
      const failure = { name, system, recorded, attemptCount: attempt, message: asked.message }
      await write(() => takeFailure(engine, failure, random))
      return
    }
    case 'ended':
  }
}

async function eventOf({ store }: Engine, { value }: StoredRecord<'call'>): Promise<Recorded | undefined> {
  const [stored] = await store.readLog({ afterPosition: value.position - 1, limit: 1 })
  return stored && recordedEvent(store.logId, stored)
}
